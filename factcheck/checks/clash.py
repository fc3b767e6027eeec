"""Whether two values of the same thing cannot both be right.

Rounding, "about" and bounds are in the intervals already. What is left here is what the words leave open: what a "ton"
is, whether a plain figure is a rate.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checks.intervals import apart
from factcheck.checks.rough import roughly_apart
from factcheck.lexicon.units import in_base, on_one_footing

if TYPE_CHECKING:
    from factcheck.checks.wording import Wording
    from factcheck.model import Claim, Interval

_CONVERSION = 1e-9  # what floating point may lose on the way from one unit into another
_TON = "[ston_av]"
_OTHER_THING = 20  # times: so far apart, a figure is not that of the rate


def values_clash(left: Claim, right: Claim, tolerance: float, wording: Wording) -> tuple[Interval, Interval] | None:
    """Return the two values in one unit where both cannot be right, or are hardly both meant; else None.

    The units must convert into each other.
    """
    first, second = left.allowed, right.allowed
    if first is None or second is None:
        return None
    if left.unit != right.unit:
        units = on_one_footing(left.unit or "", right.unit or "")
        if units[0] != units[1]:
            first, second = (in_base(value, unit)[1] for value, unit in zip((first, second), units, strict=True))
            tolerance = max(tolerance, _CONVERSION)
        if units != (left.unit, right.unit) and not _one_size(first, second):
            return None
    if _as_tonnes(left, right, tolerance) or _bound_at_its_figure(first, second):
        return None
    opposite = left.role == right.role == "change" and {left.trend, right.trend} == {"up", "down"}
    if opposite or apart(first, second, tolerance) or roughly_apart(left, right, wording):
        return first, second
    return None


def _as_tonnes(left: Claim, right: Claim, tolerance: float) -> bool:
    """Whether the two agree where "tons" are tonnes: outside America, the word is used for them."""
    tons = [_TON in (claim.unit or "") for claim in (left, right)]
    if left.value is None or right.value is None or left.unit == right.unit or not any(tons):
        return False
    first, second = (
        (claim.unit or "").replace(_TON, "t") if "short" not in claim.quote.lower() else claim.unit or ""
        for claim in (left, right)
    )
    return not apart(in_base(left.value, first)[1], in_base(right.value, second)[1], tolerance)


def _bound_at_its_figure(left: Interval, right: Interval) -> bool:
    """Whether one is a bound and the other its bare figure: "over 60", and further on "60"."""
    open_ends = [(value.low is None) != (value.high is None) for value in (left, right)]
    return left.nominal is not None and left.nominal == right.nominal and open_ends[0] != open_ends[1]


def _one_size(left: Interval, right: Interval) -> bool:
    """Whether a rate and a plain figure are near enough for the rate to have been meant: no price against a sum."""
    if not left.nominal or not right.nominal:
        return True
    return 1 / _OTHER_THING < left.nominal / right.nominal < _OTHER_THING
