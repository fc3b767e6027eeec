"""From a day printed with its month to its period."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from factcheck.extraction import periods
from factcheck.extraction.dates_absolute import day_in_year

if TYPE_CHECKING:
    from factcheck.extraction.clock import Clock
    from factcheck.lexicon.calendar import PrintedDate
    from factcheck.model import Period


def printed_period(printed: PrintedDate, clock: Clock, side: int = 0) -> Period:
    """Return what a printed day means; without a year in the nearest to publication, on the `outlook`'s side."""
    assumed = False
    if printed.order == "open":
        printed, assumed = _ordered(printed, clock)
    period = day_in_year(printed.year, printed.month, printed.day, clock, side)
    if printed.last is not None and period.start is not None:
        last = day_in_year(period.start.year, printed.month, printed.last, clock, side)
        if last.start is not None and last.start > period.start:
            period = periods.span(period.start, last.start)
    if printed.time:
        period = periods.at(period, printed.time)
    return msgspec.structs.replace(
        period,
        assumed=assumed or (printed.year is None and clock.published_assumed),
        weekday=printed.weekday,
    )


def _ordered(printed: PrintedDate, clock: Clock) -> tuple[PrintedDate, bool]:
    """Return the date with day and month in their places, and whether that was a guess: the nearer to publication."""
    if clock.day_first is not None:
        return (printed if clock.day_first else printed.swapped()), False
    published, year = clock.published, printed.year
    if printed.month == printed.day:
        return printed, False
    if published is not None and year is not None and abs(published.year - year) <= 1:
        one, other = printed.within(year), printed.swapped().within(year)
        if one and other and abs(other - published) < abs(one - published):
            return printed.swapped(), other != published
        return printed, one != published
    return printed, True
