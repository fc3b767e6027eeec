"""Percent here, percentage points there: a fall from 40 to 32 percent is 8 points and a fifth."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.checks.pair import Pair


def explain(pair: Pair, others: Sequence[Pair]) -> str | None:  # noqa: ARG001
    """Return the cause where the units are percent and percentage points."""
    if {pair.left.unit, pair.right.unit} == {"%", "pp"}:
        return "one is in percent, the other in percentage points"
    return None
