"""Claims' values in one unit, for arithmetic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.lexicon.units import in_base, measure_of, on_one_footing

if TYPE_CHECKING:
    from factcheck.model import Claim, Interval


def dimension(claim: Claim) -> str:
    """Return what the claim's unit measures: "m", "USD", "count" … ("" for a date)."""
    return "" if claim.value is None else measure_of(claim.unit or "count").dimension


def comparable(left: Claim, right: Claim) -> bool:
    """Whether the two values convert into each other, a rate's without what it is per where only one is a rate."""
    units = on_one_footing(left.unit or "count", right.unit or "count")
    return measure_of(units[0]).dimension == measure_of(units[1]).dimension


def base_value(claim: Claim) -> Interval | None:
    """Return the claim's value in its dimension's base unit, None for a date."""
    allowed = claim.allowed
    return None if allowed is None else in_base(allowed, claim.unit or "count")[1]


def common(*claims: Claim) -> list[Interval] | None:
    """Return the claims' values in one unit, the printed one where they share it; None if they cannot be compared."""
    if len({dimension(claim) for claim in claims}) > 1:
        return None
    same = len({claim.unit for claim in claims}) == 1
    values = [claim.allowed if same else base_value(claim) for claim in claims]
    known = [value for value in values if value is not None]
    return known if len(known) == len(claims) else None


def alike(a: Claim, b: Claim) -> bool:
    """Whether the two values can be added: the same dimension, and the same kind of figure."""
    return a.value is not None and b.value is not None and a.kind == b.kind and dimension(a) == dimension(b)


def printed(claim: Claim) -> float | None:
    """Return the figure as printed, in the base unit; None for a range or a date."""
    value = base_value(claim)
    return None if value is None else value.nominal
