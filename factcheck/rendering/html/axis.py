"""Intervals and periods laid on one axis, in percent of its width."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from factcheck.rendering.words import value_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from factcheck.model import Claim

MARGIN = 8.0  # percent of the axis left free at either side, where an open end runs out
THIN = 1.0  # percent of the axis below which a bar is hard to see
WIDE = 40.0  # ends so many times apart that a linear axis would hide the smaller ones


class Bar(NamedTuple):
    """One claim on the axis: from `start` to `end` percent; an open end is drawn to the edge, as an arrow.

    The point is hollow where the value itself is left out, as 50 is of "over 50".
    """

    letter: str
    words: str
    start: float
    end: float
    point: float | None
    open_start: bool
    open_end: bool
    hollow: bool


class Axis(NamedTuple):
    """The bars of a finding, the days or values that some of them share, and how the axis is scaled."""

    bars: tuple[Bar, ...]
    logarithmic: bool
    dated: bool


class _Extent(NamedTuple):
    low: float | None
    high: float | None
    middle: float | None


def axis(claims: Sequence[Claim], letters: Iterable[str]) -> Axis | None:
    """Return the claims on one axis; None where they have no common one: mixed kinds or units, nothing to compare."""
    kinds = {(claim.kind == "date", claim.unit) for claim in claims}
    extents = [_extent(claim) for claim in claims]
    ends = [end for extent in extents for end in extent if end is not None]
    if len(claims) < 2 or len(kinds) != 1 or not ends or any(extent == (None, None, None) for extent in extents):
        return None
    dated = claims[0].kind == "date"
    positive = min(ends) > 0
    logarithmic = not dated and positive and max(ends) / min(ends) > WIDE
    scale = math.log10 if logarithmic else float
    low, high = scale(min(ends)), scale(max(ends))
    width = (high - low) or 1.0

    def place(value: float) -> float:
        share = 0.5 if low == high else (scale(value) - low) / width
        return round(MARGIN + share * (100 - 2 * MARGIN), 2)

    bars = tuple(
        Bar(
            letter,
            value_words(claim),
            0.0 if extent.low is None else place(extent.low),
            100.0 if extent.high is None else place(extent.high),
            _point(extent, place),
            extent.low is None,
            extent.high is None,
            _leaves_out(claim),
        )
        for letter, claim, extent in zip(letters, claims, extents, strict=True)
    )
    return Axis(bars, logarithmic, dated)


def _leaves_out(claim: Claim) -> bool:
    """Whether a claim bounds a value on one side and the bound itself is excluded."""
    value = claim.value
    return value is not None and ((value.high is None and value.low_open) or (value.low is None and value.high_open))


def _point(extent: _Extent, place: Callable[[float], float]) -> float | None:
    """Return where to set a point: at the printed figure, or on a bar too thin to be seen; None for a span."""
    if extent.middle is not None:
        return place(extent.middle)
    if extent.low is not None and extent.high is not None:
        return None if place(extent.high) - place(extent.low) > THIN else place(extent.low)
    return place(next(end for end in (extent.low, extent.high) if end is not None))


def _extent(claim: Claim) -> _Extent:
    """Return the ends of what a claim says, days as their ordinals, and the point to mark where there is one."""
    if claim.kind == "date":
        if claim.period is None:
            return _Extent(None, None, None)
        start, end = claim.period.start, claim.period.end
        return _Extent(start.toordinal() if start else None, end.toordinal() + 1 if end else None, None)
    if claim.value is None:
        return _Extent(None, None, None)
    return _Extent(claim.value.low, claim.value.high, claim.value.nominal)
