"""From a phrase to its period: what each rule of the grammar means."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from factcheck.extraction import dates_absolute, dates_eras, dates_quarters, dates_relative, dates_reported, periods
from factcheck.lexicon.time_words import PLACES_WITHIN

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.extraction.clock import Clock
    from factcheck.extraction.dates_grammar import Phrase
    from factcheck.model import Period

_TELL_ALL: dict[str, Callable[[Phrase], Period | None]] = {
    "era": dates_eras.era,
    "century": dates_eras.century,
    "year_span": dates_absolute.year_span,
    "year": dates_absolute.year_printed,
    "spoken_year": dates_absolute.spoken_year,
}
_READINGS: dict[str, Callable[[Phrase, Clock], Period | None]] = {
    "unusual": dates_absolute.unusual,
    "clocked": dates_relative.clocked,
    "decade": dates_eras.decade,
    "quarter": dates_quarters.quarter,
    "month_quarter": dates_quarters.month_quarter,
    "quarter_of": dates_reported.quarter_of,
    "half": dates_quarters.half,
    "month_ordinal": dates_absolute.day_of_month,
    "ordinal_of_month": dates_absolute.day_of_month,
    "month": dates_absolute.month,
    "month_taken": dates_absolute.month,
    "month_alone": dates_absolute.month,
    "day_before_weekday": dates_relative.day_before_weekday,
    "away": dates_relative.away,
    "weekday": dates_relative.weekday_named,
    "weekday_of": dates_relative.weekday_named,
    "deictic": dates_relative.deictic,
    "part_of_day": dates_relative.part_of_day,
    "ago": dates_relative.ago,
    "year_ago": dates_reported.year_ago,
    "shifted": dates_reported.shifted,
    "unit_before": dates_reported.unit_before,
    "same_period": dates_reported.same_period,
    "year_period": dates_reported.same_period,
    "relative": dates_relative.relative,
    "short_year": dates_eras.short_year,
    "season": dates_absolute.season,
    "holiday": dates_absolute.holiday,
    "year_end": dates_relative.year_end,
    "reported": dates_reported.reported,
    "definite": dates_relative.definite,
    "clock": dates_relative.clock_alone,
}

_COUNTED = frozenset({"shifted", "year_ago", "unit_before"})


def resolve(phrase: Phrase, clock: Clock) -> Period | None:
    """Return the period that the phrase means, with unknown ends where it cannot be placed; None if it is no date."""
    tells_all = _TELL_ALL.get(phrase.rule)
    try:
        period = tells_all(phrase) if tells_all else _READINGS[phrase.rule](phrase, clock)
    except (OverflowError, ValueError):  # "65 million years ago" lies outside the calendar
        return None
    if period is None:
        return None
    if clock.published_assumed and not tells_all and not phrase.has("year"):
        period = msgspec.structs.replace(period, assumed=True)
    where = phrase.word("within") or phrase.word("edge")
    if where is not None:
        if period.granularity in ("day", "time"):
            return period  # "late Monday" is Monday
        period = periods.narrowed(period, PLACES_WITHIN[where])
    counted = phrase.rule in _COUNTED and period.granularity != "day"  # "a year earlier" is not to the day
    if counted or phrase.has("about", "few"):
        period = msgspec.structs.replace(period, approximate=True)
    return period
