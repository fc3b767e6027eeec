"""A printed value, read as the interval that its words allow."""

from __future__ import annotations

import msgspec


class Interval(msgspec.Struct, frozen=True, gc=False):
    """What a printed value allows: from `low` to `high` in the claim's unit; None is an open end.

    `nominal` is the figure as printed, None for a range. "2.4 billion" is nominal 2.4e9 in 2.35e9 to 2.45e9; "over 50"
    is nominal 50, low 50 (itself excluded: `low_open`), high None.
    """

    low: float | None
    high: float | None
    low_open: bool = False
    high_open: bool = False
    approximate: bool = False
    nominal: float | None = None

    def disjoint(self, other: Interval) -> bool:
        """Whether no value satisfies both.

        >>> over = Interval(50, None, low_open=True)
        >>> over.disjoint(Interval(34, 34)), over.disjoint(Interval(50, 50)), over.disjoint(Interval(51, 51))
        (True, True, False)
        """
        return _ends_before(self, other) or _ends_before(other, self)

    def overlaps(self, other: Interval) -> bool:
        """Whether one value can satisfy both."""
        return not self.disjoint(other)

    def scaled(self, factor: float) -> Interval:
        """Return the interval in a unit that is `factor` times smaller (3 km scaled by 1000 is 3000 m)."""

        def times(end: float | None) -> float | None:
            return None if end is None else end * factor

        low, high, low_open, high_open = times(self.low), times(self.high), self.low_open, self.high_open
        if factor < 0:
            low, high, low_open, high_open = high, low, high_open, low_open
        return Interval(low, high, low_open, high_open, self.approximate, times(self.nominal))

    def shifted(self, offset: float) -> Interval:
        """Return the interval on a scale whose zero lies `offset` lower (0 °C shifted by 273.15 is 273.15 K)."""

        def plus(end: float | None) -> float | None:
            return None if end is None else end + offset

        return Interval(
            plus(self.low), plus(self.high), self.low_open, self.high_open, self.approximate, plus(self.nominal)
        )


def _ends_before(a: Interval, b: Interval) -> bool:
    if a.high is None or b.low is None:
        return False
    return a.high < b.low or (a.high == b.low and (a.high_open or b.low_open))
