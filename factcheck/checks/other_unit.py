"""The same digits in another unit or currency."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.lexicon.units import unit_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.checks.pair import Pair


def explain(pair: Pair, others: Sequence[Pair]) -> str | None:  # noqa: ARG001
    """Return the cause where the printed figures are equal and the units are not."""
    nominal, left, right = pair.nominal, pair.left.unit, pair.right.unit
    if nominal is None or nominal[0] != nominal[1] or left is None or right is None or left == right:
        return None
    return f"the digits are the same, the unit is not: {_named(left)} and {_named(right)}"


def _named(unit: str) -> str:
    return unit_words(unit) or "a plain count"
