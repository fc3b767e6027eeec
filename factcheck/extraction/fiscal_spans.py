"""Spans that are told by their length and their end: "the quarter ended March 29", "nine months to September"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from factcheck.extraction import periods
from factcheck.lexicon.calendar import last_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.extraction.mention import Mention
    from factcheck.extraction.phrases import Phrases
    from factcheck.model import Period

_ENDING = frozenset(("ended", "ending", "to", "through"))
_BEFORE_END = frozenset(("on", "in"))
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "half-year": 6, "year": 12}
_NEAR_END = 8  # days: firms close their books on a weekday near a month's end
_MOST_MONTHS = 24


def span_ended(phrases: Phrases, mentions: Sequence[Mention], number: int) -> Period | None:
    """Return the span that the date of a mention ends, None if it is told of none."""
    period = mentions[number].period
    at = phrases.figures[number][0] - 1
    at -= at > 0 and phrases.low[at] in _BEFORE_END
    if period is None or period.end is None or at < 1 or phrases.low[at] not in _ENDING:
        return None
    months = _months(phrases, mentions[:number], at)
    if not months:
        return None
    end = _end_of_month(period.end)
    year, month = divmod(12 * end.year + end.month - months, 12)
    return periods.span(date(year, month + 1, 1), end)


def _months(phrases: Phrases, mentions: Sequence[Mention], at: int) -> int:
    """Return the months of the span that is named before word `at`, 0 if there is none."""
    unit = phrases.low[at - 1]
    if unit in _MONTHS:
        return _MONTHS[unit]
    for mention, (_, last) in zip(mentions, phrases.figures, strict=False):
        if last == at and mention.kind == "duration" and mention.unit == "mo" and mention.value is not None:
            months = mention.value.nominal or 0
            return int(months) if months == int(months) and months <= _MOST_MONTHS else 0
    return 0


def _end_of_month(day: date) -> date:
    """Return the end of the month that a day is near to, else the day."""
    if day.day <= _NEAR_END // 2:
        return day.replace(day=1) - timedelta(1)
    end = last_day(day.year, day.month)
    return end if (end - day).days < _NEAR_END else day
