"""The same change, told as a rise here and as a fall there."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.checks.pair import Pair


def explain(pair: Pair, others: Sequence[Pair]) -> str | None:  # noqa: ARG001
    """Return the cause where one claim goes up and the other down, by what may be the same amount."""
    if pair.values is None or pair.values[0].disjoint(pair.values[1]):
        return None
    if {pair.left.trend, pair.right.trend} == {"up", "down"} and pair.left.role == pair.right.role == "change":
        return "one tells a rise, the other a fall"
    return None
