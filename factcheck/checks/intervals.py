"""Arithmetic on what values allow (Moore, Interval Analysis, 1966): each result holds all that its figures can give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.model import Interval

if TYPE_CHECKING:
    from collections.abc import Iterable

_ROUNDING = 1e-9  # what floating point may lose on the way from one unit into another


def widened(value: Interval, share: float = 0.0) -> Interval:
    """Return the interval with each end moved outward by a share of itself, and by the error of floating point."""
    share = max(share, _ROUNDING)

    def moved(end: float | None, direction: int) -> float | None:
        return None if end is None else end + direction * share * abs(end)

    return Interval(
        moved(value.low, -1), moved(value.high, 1), value.low_open, value.high_open, value.approximate, value.nominal
    )


def apart(a: Interval, b: Interval, tolerance: float = 0.0) -> bool:
    """Whether no value satisfies both, each widened by the tolerance.

    Two rounded figures that only touch are apart: 11.5 is printed as 12, so "11" stops short of it.

    >>> apart(Interval(10.5, 11.5, nominal=11), Interval(11.5, 12.5, nominal=12)), apart(Interval(1, 2), Interval(2, 2))
    (True, False)
    """
    if tolerance == 0.0 and (rounded(a) and rounded(b) and (a.high == b.low or b.high == a.low)):
        return True
    return a.disjoint(b) and (tolerance == 0.0 or widened(a, tolerance).disjoint(widened(b, tolerance)))


def rounded(value: Interval) -> bool:
    """Whether the interval is what rounding to the printed figure leaves open, on both sides of it."""
    if value.nominal is None or value.low is None or value.high is None or value.approximate:
        return False
    return value.low < value.nominal < value.high


def total(values: Iterable[Interval]) -> Interval:
    """Return what the sum of the values can be.

    >>> total([Interval(1, 2), Interval(10, 10)])
    Interval(low=11.0, high=12.0, low_open=False, high_open=False, approximate=False, nominal=None)
    """
    low: float | None = 0.0
    high: float | None = 0.0
    low_open = high_open = False
    for value in values:
        low = None if low is None or value.low is None else low + value.low
        high = None if high is None or value.high is None else high + value.high
        low_open, high_open = low_open or value.low_open, high_open or value.high_open
    return Interval(low, high, low_open, high_open)


def negative(value: Interval) -> Interval:
    """Return what the value's opposite can be."""
    return value.scaled(-1)


def product(a: Interval, b: Interval) -> Interval:
    """Return what the product can be of two values that are not below zero."""
    low = None if a.low is None or b.low is None else a.low * b.low
    high = None if a.high is None or b.high is None else a.high * b.high
    return Interval(low, high, a.low_open or b.low_open, a.high_open or b.high_open)


def quotient(a: Interval, b: Interval) -> Interval:
    """Return what a value that is not below zero can be, divided by one above it.

    >>> quotient(Interval(10, 12), Interval(2, 4))
    Interval(low=2.5, high=6.0, low_open=False, high_open=False, approximate=False, nominal=None)
    """
    low = None if a.low is None or b.high is None else a.low / b.high
    high = None if a.high is None or not b.low else a.high / b.low
    return Interval(low, high, a.low_open or b.high_open, a.high_open or b.low_open)
