"""Years of two digits, decades, centuries, and years before and after Christ: "'98", "the '60s", "44 BC"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction import periods
from factcheck.extraction.dates_context import count_of, year_in_two_digits
from factcheck.lexicon.calendar import MONTHS
from factcheck.lexicon.time_words import CARDINALS, DECADES, ORDINALS, SEASONS
from factcheck.model import Period

if TYPE_CHECKING:
    from factcheck.extraction.clock import Clock
    from factcheck.extraction.dates_grammar import Phrase

_LAST_CENTURY, _LATEST = 21, 2100
_OF_CENTURY = (18, 19, 20)
_BATTING = frozenset(("her", "his", "my"))
_BEFORE_CHRIST = frozenset({"bc", "bce"})


def short_year(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "early '06", "June '98", "FY21" as the latest such year that is not far ahead."""
    year = year_in_two_digits(phrase.words("digits")[0], clock)
    if year is None:
        return None
    if month := phrase.word("month"):
        return periods.month(year, MONTHS[month])
    season = phrase.word("season")
    return periods.season(year, SEASONS[season]) if season else periods.year(year)


def decade(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "the 1970s", "the '90s", "the nineties"."""
    if years := phrase.words("year"):
        return periods.decade(int(years[0])) if years[0][-1] == "0" else None
    base = clock.published.year if clock.published else 2000
    if name := phrase.word("decade"):
        if not phrase.has("the"):
            return None  # "men in their forties"
        if (spoken := phrase.word("cardinal")) and (century := CARDINALS[spoken]) in _OF_CENTURY:
            return periods.decade(100 * century + DECADES[name])
        tens = DECADES[name]
    else:
        digits = phrase.words("digits")[0]
        tens = int(digits)
        if len(digits) != 2 or tens % 10:
            return None
        if not phrase.has("apostrophe") and not phrase.has("the"):
            return None
    return periods.decade(max(start for start in (1800 + tens, 1900 + tens, 2000 + tens) if start <= base))


def century(phrase: Phrase) -> Period | None:
    """Read "the 19th century", "the 18th and 19th centuries"; one before Christ lies outside the calendar."""
    numbers = _centuries(phrase)
    first, last = numbers[0], numbers[-1]
    if not 1 <= first <= last <= _LAST_CENTURY or phrase.before.lower() in _BATTING:
        return None  # "his ninth century for Luma" is one at cricket
    if _is_before_christ(phrase):
        return periods.unknown(f"-{first - 1:02}XX", "century")
    if first == last:
        return periods.century(first)
    start, end = periods.century(first), periods.century(last)
    return Period(start.start, end.end, f"{start.edtf}/{end.edtf}", "span")


def _centuries(phrase: Phrase) -> list[int]:
    """Return the numbers of the centuries: [18, 19]; "twenty-first" is one."""
    if digits := phrase.words("digits"):
        return list(map(int, digits))
    words = phrase.words("ordinal")
    return [ORDINALS[word] for word in words[:-1]] + [int(ORDINALS[words[-1]] + count_of(phrase.words("cardinal")))]


def era(phrase: Phrase) -> Period | None:
    """Read "AD 410" and "44 BC"; a year before Christ lies outside the calendar."""
    number = phrase.words("digits", "number", "year")[0]
    if not number.isdigit() or not 0 < int(number) < _LATEST:
        return None
    if _is_before_christ(phrase):
        return periods.unknown(f"-{int(number) - 1:04}", "year") if phrase.first_word.isdigit() else None
    return periods.year(int(number))


def _is_before_christ(phrase: Phrase) -> bool:
    return not _BEFORE_CHRIST.isdisjoint(phrase.low)
