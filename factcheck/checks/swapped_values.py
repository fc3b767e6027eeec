"""Two figures that changed places: 48 guns and 84 carriers here, 84 guns and 48 carriers there."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.checks.pair import Pair


def explain(pair: Pair, others: Sequence[Pair]) -> str | None:
    """Return the cause where the same two sources disagree elsewhere with the same two figures, the other way round."""
    figures = _by_source(pair)
    if len(set(figures.values())) < 2:
        return None
    for other in others:
        crossed = _by_source(other)
        if other is pair or crossed.keys() != figures.keys() or crossed == figures or pair.left.unit != other.left.unit:
            continue
        if pair.left.head and {pair.left.head} == {claim.head for claim in (pair.right, other.left, other.right)}:
            continue  # two ends of one range, or two figures of one thing
        if sorted(crossed.values()) == sorted(figures.values()):
            thing = other.left.subject or other.right.subject or "another thing"
            return f"the figures may have changed places with those for {thing}"
    return None


def _by_source(pair: Pair) -> dict[str, float]:
    nominal = pair.nominal
    return {} if nominal is None else {pair.left.source: nominal[0], pair.right.source: nominal[1]}
