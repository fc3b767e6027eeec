"""The same digits, ten, a thousand or a million times as large."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from factcheck.checks.words import figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.checks.pair import Pair


def explain(pair: Pair, others: Sequence[Pair]) -> str | None:  # noqa: ARG001
    """Return the cause where the figures' ratio is a power of ten."""
    nominal = pair.nominal
    if nominal is None or pair.values is None or min(nominal) <= 0 or pair.left.unit != pair.right.unit:
        return None
    power = math.log10(max(nominal) / min(nominal))
    if power < 0.5 or abs(power - round(power)) > 1e-6:
        return None
    return f"the digits are the same, one figure is {figure(10.0 ** round(power))} times the other"
