"""Quarters and halves of years: "the third quarter of 2008", "Q3", "the June quarter", "H1 2021"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction import periods
from factcheck.extraction.dates_context import nearest, related_year
from factcheck.extraction.dates_outlook import looks_ahead
from factcheck.lexicon.calendar import MONTHS, last_day
from factcheck.lexicon.time_words import HALF_CODES, ORDINALS, QUARTER_CODES

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.extraction.clock import Clock
    from factcheck.extraction.dates_grammar import Phrase
    from factcheck.model import Period

_QUARTER_MONTHS = 3


def quarter(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "the third quarter of 2008", "Q3", "H1 2021"; without a year it is the last that has begun."""
    code = phrase.words("quarter_code")
    if code and code[0].upper() in HALF_CODES:
        year = related_year(phrase, clock)
        return None if year is None else periods.half(year, HALF_CODES[code[0].upper()])
    if code:
        number = QUARTER_CODES[code[0].upper()]
    else:
        ordinals, digits = phrase.words("ordinal"), phrase.words("digits")
        number = ORDINALS[ordinals[0]] if ordinals else int(digits[0])
        number = 4 if number == -1 else number
    if not 1 <= number <= 4:
        return None
    return _placed(phrase, clock, lambda year: periods.quarter(year, number), f"XXXX-{32 + number}")


def month_quarter(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "the June quarter", "the April-June quarter": the three months that end with June."""
    end = MONTHS[phrase.words("month")[-1]]

    def ended(year: int) -> Period:
        if end % _QUARTER_MONTHS == 0:
            return periods.quarter(year, end // _QUARTER_MONTHS)
        last = last_day(year, end)
        return periods.span(periods.moved(last.replace(day=1), 1 - _QUARTER_MONTHS, "month"), last)

    return _placed(phrase, clock, ended, "XXXX-XX")


def _placed(phrase: Phrase, clock: Clock, in_year: Callable[[int], Period], unplaced: str) -> Period | None:
    """Return the quarter in the year that the phrase tells, else the last that has begun, or the next where it is."""
    year = related_year(phrase, clock)
    if year is not None:
        return in_year(year)
    if clock.published is None:
        return periods.unknown(unplaced, "quarter")
    around = [in_year(clock.published.year + step) for step in (-1, 0, 1)]
    ahead = looks_ahead(phrase) and not phrase.has("hyphen")  # "third-quarter results" are out
    if not ahead:
        around = [item for item in around if item.start is not None and item.start <= clock.published]
    return nearest(around, clock, int(ahead))


def half(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "the second half of 2009"; without a year it may be a match's."""
    year = related_year(phrase, clock)
    if year is None and phrase.units == ["year"] and clock.published is not None:
        year = clock.published.year
    ordinals = phrase.words("ordinal")
    number = ORDINALS[ordinals[0]] if ordinals else 2
    if year is None or number not in (1, 2, -1):
        return None
    return periods.half(year, 2 if number == -1 else number)
