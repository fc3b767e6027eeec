"""Claims of one thing that cannot both be right: which they are, and the likeliest cause.

A slip leaves a trace: digits in another order, a factor of a thousand, another unit. The causes are asked in turn, and
the first that explains a pair of the disagreement names the finding, so that a disagreement is told once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Annotated

import msgspec

from factcheck.checks.intervals import apart
from factcheck.checks.twins import SENTENCE
from factcheck.checks.words import allowed, days, quoted
from factcheck.lexicon.units import in_base
from factcheck.model import Claim, Interval, Match

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.checks.case import Case
    from factcheck.model import Period


class Pair(msgspec.Struct, frozen=True, gc=False):
    """Two claims of the same thing that cannot both be right.

    `values` are their values in the same unit; None for dates, and where the units do not convert into each other.
    """

    left: Claim
    right: Claim
    match: Match
    values: tuple[Interval, Interval] | None

    @property
    def mild(self) -> bool:
        """Whether nobody is wrong: an older figure and a newer one, or what only may be."""
        return self.match.relation == "update" or "possible" in (self.left.status, self.right.status)

    @property
    def nominal(self) -> tuple[float, float] | None:
        """The two figures as printed, None where one is a range or a date."""
        left, right = self.left.value, self.right.value
        if left is None or right is None or left.nominal is None or right.nominal is None:
            return None
        return left.nominal, right.nominal


class Parameters(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`tolerance` forgives a difference of that share; `minimum_match` is the score in bits that a pair must reach."""

    tolerance: Annotated[float, msgspec.Meta(ge=0, le=1)] = 0.0
    minimum_match: float = 0.0


_TON = "[ston_av]"
_CONVERSION = 1e-9  # what floating point may lose on the way from one unit into another
Explain = Callable[[Pair, Sequence[Pair]], str | None]


def disagreements(case: Case, parameters: Parameters, *, across: bool) -> list[tuple[Pair, ...]]:
    """Return the pairs that disagree, those of one fact together; `across` sources, or else within one article.

    Two figures that both have their equal in the other's source are two things that look alike, and left out.
    """
    apart_pairs: list[Pair] = []
    equals: set[tuple[str, str]] = set()
    for left, right, match in case.pairs:
        if (left.source != right.source) == across and match.score >= parameters.minimum_match:
            pair = _disagreeing(left, right, match, parameters.tolerance)
            if pair is not None:
                apart_pairs.append(pair)
            elif left.head == right.head:
                equals |= {(left.id, right.source), (right.id, left.source)}
    groups: dict[str, list[Pair]] = {}
    for pair in apart_pairs:
        left, right = pair.left, pair.right
        if not {(left.id, right.source), (right.id, left.source)} <= equals:
            groups.setdefault(case.fact_of.get(left.id, left.id), []).append(pair)
    return [tuple(group) for group in groups.values()]


def why_not_both(pair: Pair) -> str:
    """Return what the two claims allow, where nothing is in both."""
    left, right = pair.left, pair.right
    if left.period is not None and right.period is not None and pair.values is None and left.kind == "date":
        return f"{quoted(left)} is {days(left.period)}, {quoted(right)} is {days(right.period)}: no day is in both"
    if pair.values is None:
        return f"{quoted(left)} and {quoted(right)} are not in the same unit"
    if not pair.values[0].disjoint(pair.values[1]):
        return f"{quoted(left)} and {quoted(right)} stand in the same words"
    first, second = (allowed(value) for value in pair.values)
    return f"{quoted(left)} allows {first}, {quoted(right)} {second}: no value is in both"


def claims_of(pairs: Iterable[Pair]) -> set[str]:
    """Return the ids of the claims in the pairs."""
    return {claim.id for pair in pairs for claim in (pair.left, pair.right)}


def _disagreeing(left: Claim, right: Claim, match: Match, tolerance: float) -> Pair | None:
    """Return the pair if its claims cannot both be right, else None; a denied figure conflicts with none affirmed."""
    if (left.status == "denied") != (right.status == "denied"):
        return None
    copied = any(comparison.name == SENTENCE for comparison in match.comparisons)
    if left.kind == "date" and right.kind == "date":
        return Pair(left, right, match, None) if _other_days(left.period, right.period, copied=copied) else None
    if left.value is None or right.value is None:
        return None
    (dimension, first), (other, second) = in_base(left.value, left.unit or ""), in_base(right.value, right.unit or "")
    if dimension != other:
        return Pair(left, right, match, None)
    if left.unit == right.unit:
        first, second = left.value, right.value
    else:
        tolerance = max(tolerance, _CONVERSION)
    if _as_tonnes(left, right, tolerance) or _bound_at_its_figure(left.value, right.value):
        return None
    opposite = left.role == right.role == "change" and {left.trend, right.trend} == {"up", "down"}
    if opposite or apart(first, second, tolerance) or (copied and _other_bound(first, second)):
        return Pair(left, right, match, (first, second))
    return None


def _as_tonnes(left: Claim, right: Claim, tolerance: float) -> bool:
    """Whether the two agree where "tons" are tonnes: outside America, the word is used for them."""
    if left.value is None or right.value is None or left.unit == right.unit:
        return False
    first, second = (
        (claim.unit or "").replace(_TON, "t") if "short" not in claim.quote.lower() else claim.unit or ""
        for claim in (left, right)
    )
    return not apart(in_base(left.value, first)[1], in_base(right.value, second)[1], max(tolerance, _CONVERSION))


def _bound_at_its_figure(left: Interval, right: Interval) -> bool:
    """Whether one is a bound and the other its bare figure: "over 60", and further on "60"."""
    open_ends = [(value.low is None) != (value.high is None) for value in (left, right)]
    return left.nominal is not None and left.nominal == right.nominal and open_ends[0] != open_ends[1]


def _other_days(left: Period | None, right: Period | None, *, copied: bool) -> bool:
    """Whether two periods share no day; in copied words, whether two open ones start or end on another."""
    if left is None or right is None:
        return False
    open_alike = (left.start is None, left.end is None) == (right.start is None, right.end is None) != (False, False)
    return left.disjoint(right) or (copied and left.known and open_alike and left.edtf != right.edtf)


def _other_bound(left: Interval, right: Interval) -> bool:
    """Whether two values are open on the same side, from another figure on."""
    same_side = (left.low is None, left.high is None) == (right.low is None, right.high is None) != (False, False)
    return same_side and left.nominal is not None and right.nominal is not None and left.nominal != right.nominal
