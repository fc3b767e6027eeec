"""Rough figures that both could be right, and that nobody would give for one thing.

"More than 100" is true of 200 as well, but whoever knows of 200 does not say so (Grice, Logic and Conversation, 1975:
as informative as is required). So two bounds, two ranges or two estimates tell of a slip where the rest of the words
is the same.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from factcheck.checks.intervals import rounded
from factcheck.checks.transposed_digits import transposed
from factcheck.checks.wording import one_event
from factcheck.checks.words import digits
from factcheck.lexicon.units import on_one_footing

if TYPE_CHECKING:
    from factcheck.checks.wording import Wording
    from factcheck.model import Claim, Interval

_NEAR, NEAR_IN_ARTICLES = 0.05, 0.2  # what two short texts, and two articles, that estimate the same may differ by
_TO_A_DIGIT = 2
_ROUNDING = 1e-9  # what floating point may lose


def roughly_apart(left: Claim, right: Claim, wording: Wording) -> bool:
    """Whether two figures that overlap are hardly given for one thing, in words that are like each other.

    Of texts of a sentence or two, it is enough that they are of one kind, or of one event.
    """
    first, second = left.value, right.value
    if first is None or second is None:
        return False
    if left.unit != right.unit:
        return wording.like and _open_alike(first, second) and _one_slip(left, right, first, second)
    related = wording.brief and _related(left, right, wording)
    alike = related or (wording.like and wording.kindred)
    if first.approximate != second.approximate and _turned(first.nominal, second.nominal):
        return True
    if _open(first) or _open(second):
        if slipped(first.nominal, second.nominal):
            return wording.like or wording.brief or _open_alike(first, second)
        return alike and _open_alike(first, second) and _far(first.nominal, second.nominal, wording)
    if rounded(first) and rounded(second):
        return wording.like and wording.kindred and _beyond_rounding(first, second)
    if first.approximate and second.approximate:
        one = alike or (wording.brief and wording.like) or (wording.kindred and one_event(left, right))
        return one and _far(first.nominal, second.nominal, wording)
    if _ranges(first) and _ranges(second):
        return (wording.like or related) and _one_end_apart(first, second)
    return (related or not wording.short) and _beside_the_estimate(first, second, wording)


def _related(left: Claim, right: Claim, wording: Wording) -> bool:
    """Whether two figures are of one kind, or else of kinds not unlike each other, in like words or of one event."""
    return wording.kindred or (not wording.unlike and (wording.like or one_event(left, right)))


def _one_slip(left: Claim, right: Claim, first: Interval, second: Interval) -> bool:
    """Whether two figures of two units are the same, neither being a rate, or one is a slip of the other."""
    rates = on_one_footing(left.unit or "", right.unit or "") != (left.unit, right.unit)
    return (first.nominal == second.nominal and not rates) or slipped(first.nominal, second.nominal)


def _far(left: float | None, right: float | None, wording: Wording) -> bool:
    """Whether two figures are further from each other than two that are given for one thing; in a copy, at all."""
    if left is None or right is None:
        return False
    near = 0.0 if wording.copied else _NEAR if wording.short else NEAR_IN_ARTICLES
    return not math.isclose(left, right, rel_tol=near)


def _turned(left: float | None, right: float | None) -> bool:
    """Whether two of three digits or more have changed places, which is no rounding."""
    return left is not None and right is not None and len(digits(left)) > 2 and transposed(digits(left), digits(right))


def slipped(left: float | None, right: float | None) -> bool:
    """Whether one figure is the other with two digits turned, or a power of ten apart."""
    if not left or not right or left == right or left * right < 0:
        return False
    mine, yours = digits(left), digits(right)
    return mine == yours or (len(mine) > 1 and transposed(mine, yours))


def _open(value: Interval) -> bool:
    """Whether a value is a bound."""
    return (value.low is None) != (value.high is None)


def _open_alike(left: Interval, right: Interval) -> bool:
    """Whether two values are open, and on the same side."""
    return _open(left) and _open(right) and (left.low is None) == (right.low is None)


def _beyond_rounding(left: Interval, right: Interval) -> bool:
    """Whether neither of two figures rounds to the other: 32,500 is told as 33,000, and not as 32,000."""
    return not (_rounds_to(left, right) or _rounds_to(right, left))


def _rounds_to(fine: Interval, coarse: Interval) -> bool:
    if fine.nominal is None or coarse.low is None or coarse.high is None:
        return False
    at_the_end = math.isclose(fine.nominal, coarse.high, rel_tol=1e-9)
    return math.isclose(fine.nominal, coarse.low, rel_tol=1e-9) or (
        coarse.low < fine.nominal < coarse.high and not at_the_end
    )


def _beside_the_estimate(left: Interval, right: Interval, wording: Wording) -> bool:
    """Whether one is estimated to a digit that the other, told as finely, contradicts.

    "About 5.4" is said of 5.38, not of 5.3, and may be of 5. "About 50" and "about 250" are round; "about 54" rounds
    nothing, and is said of 53, too.
    """
    estimate, exact = (left, right) if left.approximate else (right, left)
    if exact.approximate or not estimate.nominal or not exact.nominal:
        return False
    told, place = digits(estimate.nominal), _place(estimate.nominal)
    if len(told) < _TO_A_DIGIT or told.endswith("5") or _place(exact.nominal) > place * (1 + _ROUNDING):
        return False
    if place == 1:
        return _far(estimate.nominal, exact.nominal, wording)
    return abs(estimate.nominal - exact.nominal) >= place * (1 - _ROUNDING)


def _place(nominal: float) -> float:
    """Return what one more in the last digit that is not nought would add: 1,000 of 54,000."""
    return abs(nominal) / int(digits(nominal))


def _ranges(value: Interval) -> bool:
    return value.nominal is None and value.low is not None and value.high is not None


def _one_end_apart(left: Interval, right: Interval) -> bool:
    """Whether two ranges share one end, and not the other."""
    ends = ((left.low, right.low), (left.high, right.high))
    same = [a is not None and b is not None and math.isclose(a, b, rel_tol=_NEAR) for a, b in ends]
    return same[0] != same[1]
