"""How near the values of two claims are, and whether they may be the ends of one range."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.matching.pair import Pair
    from factcheck.matching.profile import Profile
    from factcheck.model import Claim, Interval

_NEAR = 0.85
AGREEING = frozenset(("equal", "equal to three digits", "overlapping"))
"""The levels of the comparison of values that say that both can be true."""


def value(pair: Pair) -> str | None:
    """Return how near the two values are: equal, a slip apart, near, far …; None where one has none."""
    left, right = pair.left, pair.right
    if left.dimension == "date":
        return _dates(pair)
    if left.value is None or right.value is None:
        return None
    a, b = middle(left.value), middle(right.value)
    if math.isclose(a, b, rel_tol=1e-9) and left.claim.unit == right.claim.unit:
        if left.value.disjoint(right.value):
            return "a bound apart"
        return "equal to three digits" if len(_digits(a)) >= 3 else "equal"
    if _slipped(left.claim, right.claim):
        return "a slip apart" if left.claim.unit != right.claim.unit or len(_digits(a)) >= 3 else "a small slip apart"
    if left.dimension not in ("money", "percent") or left.claim.unit == right.claim.unit:
        if left.value.overlaps(right.value):
            return "overlapping" if _closed(left.value) and _closed(right.value) else "open"
    elif left.claim.unit != right.claim.unit:
        return "no common unit"
    if a * b <= 0:
        return "far"
    ratio = min(a / b, b / a)
    return "near" if ratio >= _NEAR else "half" if ratio >= 0.5 else "far"


def _closed(value: Interval) -> bool:
    return value.low is not None and value.high is not None


def _slipped(left: Claim, right: Claim) -> bool:
    """Whether one figure is the other with digits in another order, a power of ten apart, or in another unit."""
    if left.value is None or right.value is None or not left.value.nominal or not right.value.nominal:
        return False
    a, b = left.value.nominal, right.value.nominal
    if math.isclose(a, b, rel_tol=1e-9):
        return left.unit != right.unit and left.kind != "duration"
    digits = _digits(a), _digits(b)
    if len(digits[0]) < 2 or left.unit != right.unit:
        return False
    return digits[0] == digits[1] or (sorted(digits[0]) == sorted(digits[1]) and 0.1 < a / b < 10)


def _digits(figure: float) -> str:
    """Return the significant digits of a figure."""
    return f"{abs(figure):.10g}".replace(".", "").split("e")[0].strip("0")


def _dates(pair: Pair) -> str | None:
    left, right = pair.left.claim.period, pair.right.claim.period
    if left is None or right is None or left.start is None or right.start is None:
        return None
    if left.edtf == right.edtf:
        return "equal"
    if left.overlaps(right):
        return "overlapping" if left.end is not None and right.end is not None else "open"
    a, b = left.start, right.start
    grains = {left.granularity, right.granularity}
    if grains <= {"day", "time"}:
        slip = a.year != b.year and (a.month, a.day) == (b.month, b.day)
        slip = slip or (a.month != b.month and (a.year, a.day) == (b.year, b.day))
    elif grains <= {"day", "time", "month"}:
        slip = (a.year == b.year) != (a.month == b.month)
    else:
        slip = a.year != b.year and sorted(str(a.year)) == sorted(str(b.year))
    if slip:
        return "a slip apart"
    return "near" if abs((a - b).days) <= (400 if "year" in grains else 40) else "far"


def boundary(pair: Pair) -> str | None:
    """Whether two dates are both the start of something, or both its end."""
    if pair.left.dimension != "date":
        return None
    left, right = _end_of_range(pair.left), _end_of_range(pair.right)
    return None if left is None or right is None else "same" if left == right else "different"


def _end_of_range(profile: Profile) -> str | None:
    before = profile.before[:3]
    if not before:
        return None
    if before[0] in ("from", "between", "since"):
        return "start"
    return "end" if before[0] in ("to", "until", "till", "through") or "between" in before else None


def middle(value: Interval) -> float:
    """Return the figure that stands for an interval: the one printed, else the middle of its ends."""
    if value.nominal is not None:
        return value.nominal
    ends = [end for end in (value.low, value.high) if end is not None]
    return sum(ends) / len(ends) if ends else 0.0
