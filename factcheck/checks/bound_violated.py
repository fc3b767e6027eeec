"""A bound that another figure breaks: "fewer than 20" against 34."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checks.words import allowed, quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.checks.pair import Pair
    from factcheck.model import Claim, Interval

_FARTHEST = 4.0  # times


def explain(pair: Pair, others: Sequence[Pair]) -> str | None:  # noqa: ARG001
    """Return the cause where one of the two values is open on a side."""
    if pair.values is None:
        return None
    for bound, value, figure in ((pair.left, pair.values[0], pair.right), (pair.right, pair.values[1], pair.left)):
        if _open(value) and _bounded(figure) and _near(bound, figure):
            return f"{quoted(figure)} breaks the bound {quoted(bound)}, {allowed(value)}"
    return None


def _open(value: Interval) -> bool:
    return (value.low is None) != (value.high is None)


def _near(bound: Claim, figure: Claim) -> bool:
    """Whether the figure is of the bound's size; one far beyond it is no bound broken, but another thing or a slip."""
    first, second = (claim.value.nominal if claim.value is not None else None for claim in (bound, figure))
    return not first or not second or 1 / _FARTHEST <= second / first <= _FARTHEST


def _bounded(claim: Claim) -> bool:
    return claim.value is not None and not _open(claim.value)
