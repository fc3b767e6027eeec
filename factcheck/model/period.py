"""A stretch of calendar time."""

from __future__ import annotations

from datetime import date
from typing import Literal

import msgspec

Granularity = Literal[
    "time", "day", "week", "weekend", "month", "season", "quarter", "half", "year", "decade", "century", "span"
]

Modifier = Literal["early", "mid", "late", "before", "after"]


_FEBRUARY = 2


class Period(msgspec.Struct, frozen=True, gc=False):
    """First to last day, both included; None is an open end ("until 2012" has no start).

    `edtf` is the Extended Date/Time Format string (ISO 8601-2:2019) of what is printed, "XXXX-12-16" where the year is
    not known: then both ends are None. So they are of a day that the calendar lacks ("2024-11-31"). `modifier` is what
    EDTF cannot say and the ends do: "late 2015" is "2015" from September on, "before 2028" is "../2028" up to the end
    of 2027. `assumed` says that something the text does not print was inferred, a missing year for one. `weekday` is
    the one printed beside the day (Monday is 0), right or wrong.
    """

    start: date | None
    end: date | None
    edtf: str
    granularity: Granularity = "day"
    approximate: bool = False
    assumed: bool = False
    modifier: Modifier | None = None
    weekday: int | None = None

    @property
    def known(self) -> bool:
        """Whether at least one end is a day of the calendar."""
        return self.start is not None or self.end is not None

    @property
    def minute(self) -> int | None:
        """The minute of the day of a time that is told exactly, None of anything else."""
        if self.granularity != "time" or self.approximate or self.modifier is not None:
            return None
        hour, _, minute = self.edtf.partition("T")[2].partition(":")
        return 60 * int(hour) + int(minute[:2] or 0) if hour else None

    def disjoint(self, other: Period) -> bool:
        """Whether no day lies in both, or they are two times of one day: five minutes apart, an hour if one is full."""
        if not (self.known and other.known):
            return False
        if self.start == other.start:
            mine, yours = self.minute, other.minute
            if mine is not None and yours is not None:
                return abs(mine - yours) >= (5 if mine % 60 and yours % 60 else 60)
        return _ends_before(self, other) or _ends_before(other, self)

    def shifted(self, years: int) -> Period:
        """Return the same days of another year, so many later; the EDTF string stays."""
        return msgspec.structs.replace(self, start=_shifted(self.start, years), end=_shifted(self.end, years))

    def overlaps(self, other: Period) -> bool:
        """Whether a day may lie in both."""
        return not self.disjoint(other)


def _ends_before(a: Period, b: Period) -> bool:
    return a.end is not None and b.start is not None and a.end < b.start


def _shifted(day: date | None, years: int) -> date | None:
    if day is None:
        return None
    return day.replace(year=day.year + years, day=min(day.day, 28) if day.month == _FEBRUARY else day.day)
