"""One speaker, quoted with two figures for the same thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.checks.pair import Pair


def explain(pair: Pair, others: Sequence[Pair]) -> str | None:  # noqa: ARG001
    """Return the cause where both figures are given as the words of one speaker, told apart by the last name."""
    left, right = pair.left.speaker, pair.right.speaker
    if not left or not right or left.split()[-1].lower() != right.split()[-1].lower():
        return None
    return f"both figures are given as the words of {max(left, right, key=len)}"
