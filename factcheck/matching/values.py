"""How near the values of two claims are."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from factcheck.lexicon.units import measure_of, on_one_footing

if TYPE_CHECKING:
    from factcheck.matching.profile import Profile
    from factcheck.model import Claim, Interval

_NEAR = 0.85
_SHORT, _LONG = 2, 3  # significant digits: fewer than the first say nothing of a slip, from the second on they say much
_SLIPS = frozenset(("another unit", "digits turned", "a power of ten"))
_GAPS = {
    "time": (3, 40), "day": (3, 40), "weekend": (8, 60), "week": (8, 60), "month": (40, 130), "quarter": (100, 300),
    "season": (100, 300), "half": (200, 400), "year": (400, 1500),
}  # fmt: skip
"""Days from start to start of two dates that are near, and of two that may still be one date told wrong."""
AGREEING = frozenset(("equal", "equal to three digits", "overlapping"))
"""The levels of the comparison of values that say that both can be true."""


def value(left: Profile, right: Profile) -> str | None:
    """Return how near the two values are: equal, a slip apart, near, far …; None where one has none."""
    if left.dimension == "date":
        return _dates(left.claim, right.claim)
    if left.value is None or right.value is None:
        return None
    a, b = middle(left.value), middle(right.value)
    if math.isclose(a, b, rel_tol=1e-9) and left.claim.unit == right.claim.unit:
        if left.value.disjoint(right.value):
            return "a bound apart"
        return "equal to three digits" if len(_digits(a)) >= 3 else "equal"
    if slip := _slip(left.claim, right.claim):
        return f"{slip}, of one noun" if left.head and left.head == right.head else slip
    if left.dimension not in ("money", "percent") or _converts(left.claim, right.claim):
        if left.value.overlaps(right.value):
            return "overlapping" if _closed(left.value) and _closed(right.value) else "open"
    else:
        return "no common unit"
    if a * b <= 0:
        return "far"
    ratio = min(a / b, b / a)
    return "near" if ratio >= _NEAR else "half" if ratio >= 0.5 else "far"


def _converts(left: Claim, right: Claim) -> bool:
    mine, yours = on_one_footing(left.unit or "count", right.unit or "count")
    return measure_of(mine).dimension == measure_of(yours).dimension


def _closed(value: Interval) -> bool:
    return value.low is not None and value.high is not None


def is_slip(left: Claim, right: Claim) -> bool:
    """Whether one figure is surely the other with its digits turned, a power of ten apart, or in another unit."""
    return _slip(left, right) in _SLIPS


def _slip(left: Claim, right: Claim) -> str | None:
    """Return how one figure may have become the other: in another unit, with digits turned, a power of ten apart."""
    if left.value is None or right.value is None or not left.value.nominal or not right.value.nominal:
        return None
    a, b = left.value.nominal, right.value.nominal
    digits = _digits(a), _digits(b)
    long = "" if len(digits[0]) >= _LONG else ", short"
    mine, yours = on_one_footing(left.unit or "count", right.unit or "count")
    if math.isclose(a, b, rel_tol=1e-9):
        return f"another unit{long}" if mine != yours and left.kind != "duration" else None
    if len(digits[0]) < _SHORT or mine != yours:
        return None
    if digits[0] == digits[1]:
        return f"a power of ten{long}"
    if sorted(digits[0]) == sorted(digits[1]) and _magnitude(a) == _magnitude(b):
        return f"digits turned{long}"
    return None


def _magnitude(figure: float) -> int:
    return math.floor(math.log10(abs(figure)))


def _digits(figure: float) -> str:
    """Return the significant digits of a figure."""
    return f"{abs(figure):.10g}".replace(".", "").split("e")[0].strip("0")


def _dates(mine: Claim, yours: Claim) -> str | None:
    left, right = mine.period, yours.period
    if left is None or right is None or left.start is None or right.start is None:
        return None
    if left.edtf == right.edtf or (left.minute is not None and left.minute == right.minute):
        return "equal"
    if not mine.on_other_days(yours):
        return "overlapping" if left.end is not None and right.end is not None else "open"
    a, b = left.start, right.start
    grains = {left.granularity, right.granularity}
    if grains <= {"day", "time"}:
        slip = a.year != b.year and (a.month, a.day) == (b.month, b.day)
        slip = slip or (a.month != b.month and (a.year, a.day) == (b.year, b.day))
    elif grains == {"month"}:
        slip = (a.year == b.year) != (a.month == b.month)
    else:
        slip = a.year != b.year and sorted(str(a.year)) == sorted(str(b.year))
    if slip:
        return "another year" if a.year != b.year else "another month"
    near, half = max(_GAPS.get(grain, _GAPS["year"]) for grain in grains)
    gap = abs((a - b).days)
    return "near" if gap <= near else "half" if gap <= half else "far"


def middle(value: Interval) -> float:
    """Return the figure that stands for an interval: the one printed, else the middle of its ends."""
    if value.nominal is not None:
        return value.nominal
    ends = [end for end in (value.low, value.high) if end is not None]
    return sum(ends) / len(ends) if ends else 0.0
