"""What the words in and around a phrase say: a number, a direction, a year, a day to hold it against."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.lexicon.time_words import CARDINALS, LAST_WORDS, NEXT_WORDS, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.extraction.clock import Clock
    from factcheck.extraction.dates_grammar import Phrase
    from factcheck.model import Period

_HELD_AGAINST_TEXT = words_of("following previous preceding same that")
_YEAR_DIGITS, _CENTURY, _YEARS_AHEAD = 2, 2000, 20
_AHEAD_WEIGHT = 3  # a day ahead counts as three behind where no word looks ahead
_WEIGHTS_OF_DAYS = {-2: (1, 999), -1: (1, 12), 0: (1, _AHEAD_WEIGHT), 1: (12, 1), 2: (999, 1)}  # behind, ahead


def ends_clause(phrase: Phrase) -> bool:
    """Whether no word follows the phrase in its clause."""
    return not phrase.after or not (phrase.after[0].isalnum() or phrase.after in "$€£\"“'")


def count_of(words: Iterable[str]) -> float:
    """Return the number that cardinals spell: "twenty-five", "two hundred".

    >>> count_of(["twenty", "five"]), count_of(["two", "hundred"])
    (25, 200)
    """
    total = 0
    for word in words:
        number = CARDINALS[word]
        total = max(total, 1) * number if number >= 100 else total + number
    return total


def year_spelled(words: Sequence[str]) -> int | None:
    """Return the year that cardinals spell, None if they spell none.

    >>> year_spelled(["nineteen", "ninety", "four"]), year_spelled(["two", "thousand"]), year_spelled(["six", "ten"])
    (1994, 2000, None)
    """
    if words[:2] == ["two", "thousand"] and len(words) < 5:
        return int(count_of(words))
    century, low = CARDINALS[words[0]], count_of(words[1:])
    return int(century * 100 + low) if century in (18, 19, 20) and 10 <= low <= 99 else None


def counted(phrase: Phrase) -> float:
    """Return the number of units that the phrase counts: 3 of "three weeks ago", 1.5 of "a year and a half ago"."""
    digits = phrase.words("digits") + phrase.words("number") + phrase.words("year")
    if digits:
        return float(digits[0].replace(",", ""))
    words = [word for word in phrase.words("cardinal") if word != "dozen" or len(phrase.words("cardinal")) == 1]
    total = count_of(words) or (3 if phrase.has("few") else 1)
    if phrase.has("half"):
        return 0.5 if not words and not phrase.has("and") else total + 0.5
    return total


def direction_of(phrase: Phrase) -> int | None:
    """Return -1, 0 or 1 for "last", "this" and "next"; None where none of them is there."""
    for word in phrase.low:
        if word in LAST_WORDS:
            return -1
        if word in NEXT_WORDS:
            return 1
    return 0 if phrase.has("this") else None


def _held_against_text(phrase: Phrase) -> bool:
    """Whether the phrase is held against the last date named: "the following day", "the previous year"."""
    words = phrase.low
    return not _HELD_AGAINST_TEXT.isdisjoint(words) or ("the", "next") in pairwise(words)


def base_of(phrase: Phrase, clock: Clock) -> date | None:
    """Return the day that the phrase is held against."""
    if not _held_against_text(phrase):
        return clock.published
    return clock.current if set(phrase.units) - {"day"} else clock.current_day


def related_year(phrase: Phrase, clock: Clock) -> int | None:
    """Return the year that the phrase prints or names ("last year"); None if it does neither."""
    if printed := phrase.words("year"):
        return int(printed[-1])
    if phrase.has("fy"):
        return year_in_two_digits(phrase.words("digits")[-1], clock)
    if phrase.has("cardinal") and (spelled := year_spelled(phrase.words("cardinal"))):
        return spelled
    if "year" not in phrase.units:
        return None
    direction, base = direction_of(phrase), base_of(phrase, clock)
    if base is not None and (direction is not None or phrase.has("same")):
        return base.year + (direction or 0)
    return None


def year_in_two_digits(digits: str, clock: Clock) -> int | None:
    """Return the latest year that ends in two digits and is not far ahead; None for other numbers of digits."""
    if len(digits) != _YEAR_DIGITS:
        return None
    latest = (clock.published.year if clock.published else _CENTURY) + _YEARS_AHEAD
    return latest - (latest - int(digits)) % 100


def nearest(candidates: list[Period], clock: Clock, side: int) -> Period | None:
    """Return the period nearest to publication, on the side of it that `outlook` gives, else preferring the past.

    A day without a year may lie on the other side, if it is close: one almost a year off is told with its year.
    """
    published = clock.published
    if published is None:
        return None
    days = bool(candidates) and candidates[0].granularity == "day"
    weight_behind, weight_ahead = _WEIGHTS_OF_DAYS[side] if days else (1, _AHEAD_WEIGHT)

    def distance(period: Period) -> tuple[int, int]:
        start, end = period.start or date.min, period.end or date.max
        if start <= published <= end:
            return (0, 0)
        if end < published:
            return ((published - end).days * weight_behind, 0)
        return ((start - published).days * weight_ahead, 1)

    if side > 0 and not days:
        candidates = [item for item in candidates if item.end is not None and item.end >= published] or candidates
    elif side < 0 and not days:
        candidates = [item for item in candidates if item.start is not None and item.start <= published] or candidates
    return min(candidates, key=distance, default=None)
