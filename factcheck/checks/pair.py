"""A pair of claims that cannot both be right, and the pairs of one fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from factcheck.checks.intervals import apart
from factcheck.checks.wording import Wording
from factcheck.checks.words import quoted, with_days, with_values
from factcheck.model import Claim, Interval, Match

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_MOST_VALUES = 8
_SURE = 5.0  # bits: 32 to 1 that two claims tell of one thing


class Pair(msgspec.Struct, frozen=True, gc=False):
    """Two claims of the same thing that cannot both be right, and how like the words around them are.

    `values` are their values in the same unit; None for dates, and where the units do not convert into each other.
    """

    left: Claim
    right: Claim
    match: Match
    values: tuple[Interval, Interval] | None
    words: Wording = Wording()

    @property
    def mild(self) -> bool:
        """Whether nobody is wrong: an older figure and a newer one, or what only may be, and is told in other words."""
        possible = "possible" in (self.left.status, self.right.status)
        alike = self.words.like or (self.words.brief and self.words.kindred)
        return self.match.relation == "update" or (possible and not alike)

    @property
    def rough(self) -> bool:
        """Whether both could be right: two bounds, ranges or estimates that are hardly given for one thing."""
        opposite = {self.left.trend, self.right.trend} == {"up", "down"}
        return self.values is not None and not opposite and not apart(*self.values)

    @property
    def nominal(self) -> tuple[float, float] | None:
        """The two figures as printed, None where one is a range or a date."""
        left, right = self.left.value, self.right.value
        if left is None or right is None or left.nominal is None or right.nominal is None:
            return None
        return left.nominal, right.nominal


def why_not_both(pair: Pair) -> str:
    """Return what the two claims allow, where nothing is in both."""
    left, right = pair.left, pair.right
    if left.period is not None and right.period is not None and pair.values is None and left.kind == "date":
        if left.on_other_days(right):
            return f"no day is in both {with_days(left)} and {with_days(right)}"
        return f"{with_days(left)} and {with_days(right)} do not start or end on the same day"
    if pair.values is None:
        return f"{quoted(left)} and {quoted(right)} are not in the same unit"
    if pair.rough:
        return f"{quoted(left)} and {quoted(right)} are hardly both said of one thing"
    first, second = pair.values
    return f"no value is in both {with_values(left, first)} and {with_values(right, second)}"


def nobody_wrong(pairs: Sequence[Pair]) -> bool:
    """Whether a disagreement is worth knowing and no alarm: all its pairs are mild, or it mixes many things."""
    return all(pair.mild for pair in pairs) or _mixed(pairs)


def _mixed(pairs: Sequence[Pair]) -> bool:
    """Whether sources seem to give one thing nine values: what they tell of is many things with one name."""
    claims = [claim for pair in pairs for claim in (pair.left, pair.right)]
    told = {(claim.value.low, claim.value.high) for claim in claims if claim.value is not None}
    days = {claim.period.edtf for claim in claims if claim.kind == "date" and claim.period is not None}
    return max(len(told), len(days)) > _MOST_VALUES


def unmixed(pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    """Return the pairs of one fact; where they mix many things, only those sure by themselves, if there are any."""
    sure = tuple(pair for pair in pairs if pair.match.score >= _SURE) if _mixed(pairs) else ()
    return sure or tuple(pairs)


def claims_of(pairs: Iterable[Pair]) -> set[str]:
    """Return the ids of the claims in the pairs."""
    return {claim.id for pair in pairs for claim in (pair.left, pair.right)}
