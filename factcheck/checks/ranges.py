"""From one date to another: the first and last day that each end allows."""

from __future__ import annotations

import itertools
import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from factcheck.model import Claim, Interval

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks.case import Passage

_TO = re.compile(r"\s*(?:to|until|till|through|and|[-–—])\s*(?:the )?")
_LED = re.compile(r"\b(?:from|between)\s(?:the )?$")
_EDTF = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?/(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


class Range(NamedTuple):
    """The claims that tell the range, then the earliest and latest first and last day."""

    claims: tuple[Claim, ...]
    first: tuple[date, date]
    last: tuple[date, date]

    @property
    def length(self) -> Interval:
        """The days from the first to the last, counted with and without the last one."""
        return Interval(float((self.last[0] - self.first[1]).days), float((self.last[1] - self.first[0]).days + 1))


def ranges(passage: Passage) -> Iterator[Range]:
    """Yield the ranges of dates that a sentence tells: one claim ("3-7 May"), or two with "to" between them."""
    dates = [claim for claim in passage.claims if claim.kind == "date"]
    for claim in dates:
        if claim.period is not None and (found := _EDTF.fullmatch(claim.period.edtf)):
            ends = found.groups()
            first, last = _days(*ends[:3]), _days(*ends[3:])
            if first is not None and last is not None:
                yield Range((claim,), first, last)
    for left, right in itertools.pairwise(dates):
        between = passage.between(left, right)
        if not _TO.fullmatch(between) or (between.strip() == "and" and not _LED.search(passage.before(left))):
            continue
        start, end = left.period, right.period
        if start and end and start.start and start.end and end.start and end.end:
            yield Range((left, right), (start.start, start.end), (end.start, end.end))


def _days(year: str, month: str | None, day: str | None) -> tuple[date, date] | None:
    """Return the first and last day of a day, month or year; None where the calendar has no such day."""
    try:
        if day and month:
            there = date(int(year), int(month), int(day))
            return there, there
        first = date(int(year), int(month or 1), 1)
        following = date(first.year + (first.month == 12), first.month % 12 + 1, 1) if month else None
        return first, following - timedelta(1) if following else date(first.year, 12, 31)
    except ValueError:
        return None
