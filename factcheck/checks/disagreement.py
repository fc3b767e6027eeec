"""Claims of one thing that cannot both be right: which they are, and the likeliest cause.

A slip leaves a trace: digits in another order, a factor of a thousand, another unit. The causes are asked in turn, and
the first that explains a pair of the disagreement names the finding, so that a disagreement is told once.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Annotated

import msgspec

from factcheck.checks.clash import values_clash
from factcheck.checks.date_clash import dates_clash
from factcheck.checks.measure import comparable
from factcheck.checks.other_things import one_of_the_rest, other_things, two_windows
from factcheck.checks.pair import Pair, claims_of, unmixed
from factcheck.checks.rough import NEAR_IN_ARTICLES, slipped
from factcheck.checks.series import ends_headline, of_two_days, of_two_headlines, opens_text
from factcheck.checks.wording import wording

if TYPE_CHECKING:
    from factcheck.checks.case import Case
    from factcheck.checks.wording import Wording
    from factcheck.model import Claim, Match


class Parameters(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a rule on disagreements may set.

    `tolerance` forgives a difference of that share. A pair's score must reach `minimum_match` bits, or its words
    be like each other, or its sources share so much else that they tell of one story.
    """

    tolerance: Annotated[float, msgspec.Meta(ge=0, le=1)] = 0.0
    minimum_match: float = 0.0


_CENTS = re.compile(r"^[\w.,-]+[\s-]cents?\b", re.IGNORECASE)
Explain = Callable[[Pair, Sequence[Pair]], str | None]


def disagreements(case: Case, tolerance: float, *, across: bool) -> list[tuple[Pair, ...]]:
    """Return the pairs that disagree, those of one fact together; `across` sources, or else within one article.

    Two figures that both have their equal in the other's source are two things that look alike, and left out.
    """
    apart_pairs: list[Pair] = []
    equals: set[tuple[str, str]] = set()
    agreeing: dict[str, list[Claim]] = {}
    for left, right, match in case.pairs:
        if _two_places(left, right, across=across) and not (_is_dateline(case, left) or _is_dateline(case, right)):
            words = wording(match)
            pair = None
            if not _apart_by_place(case, left, right, words):
                pair = _disagreeing(left, right, match, tolerance, words)
            if pair is not None and not (pair.rough and not (across and _on_one_day(case, pair))):
                apart_pairs.append(pair)
            elif match.relation == "same":
                agreeing.setdefault(left.id, []).append(right)
                agreeing.setdefault(right.id, []).append(left)
                if left.head == right.head:
                    equals |= {(left.id, right.source), (right.id, left.source)}
    groups: dict[str, list[Pair]] = {}
    for pair in _likeliest(case, apart_pairs) if across else apart_pairs:
        left, right = pair.left, pair.right
        if not {(left.id, right.source), (right.id, left.source)} <= equals:
            implied = _implied(case, pair, agreeing, tolerance) if across else []
            groups.setdefault(case.fact_of.get(left.id, left.id), []).extend([pair, *implied])
    return _once([unmixed(group) for group in groups.values()])


def _likeliest(case: Case, pairs: list[Pair]) -> list[Pair]:
    """Return the pairs without those where a claim conflicts more likely with another thing of the same source.

    What one source says of two things cannot both be what a claim of another speaks of.
    """
    one_thing = {frozenset((left.id, right.id)) for left, right, _ in case.pairs if left.source == right.source}
    best: dict[tuple[str, str], tuple[float, Claim]] = {}
    for pair in pairs:
        for claim, other in ((pair.left, pair.right), (pair.right, pair.left)):
            known = best.get((claim.id, other.source))
            if known is None or known[0] < pair.match.score:
                best[claim.id, other.source] = pair.match.score, other

    def has_rival(pair: Pair) -> bool:
        for claim, other in ((pair.left, pair.right), (pair.right, pair.left)):
            score, rival = best[claim.id, other.source]
            tied = _told(rival) == _told(other) or frozenset((rival.id, other.id)) in one_thing
            if pair.match.score < score and not tied:
                return True
        return False

    return [pair for pair in pairs if not has_rival(pair)]


def _told(claim: Claim) -> object:
    return claim.period if claim.kind == "date" else claim.value


def _apart_by_place(case: Case, left: Claim, right: Claim, words: Wording) -> bool:
    """Whether what stands beside two claims says that they are of two days, two windows, or one of them of the rest."""
    if left.source == right.source or words.copied:
        return False
    series = (words.short and of_two_days(case, left, right)) or of_two_headlines(case, left, right)
    return series or one_of_the_rest(case, left, right) or two_windows(case, left, right, words)


def _once(groups: list[tuple[Pair, ...]]) -> list[tuple[Pair, ...]]:
    """Return the disagreements without those whose claims another one has as well."""
    told = [claims_of(group) for group in groups]
    holders: dict[str, list[int]] = {}
    for i, claims in enumerate(told):
        for claim in claims:
            holders.setdefault(claim, []).append(i)
    return [
        group
        for i, group in enumerate(groups)
        if not any(told[i] < told[j] or (told[i] == told[j] and j < i) for j in holders[groups[i][0].left.id] if j != i)
    ]


def _on_one_day(case: Case, pair: Pair) -> bool:
    """Whether the two sources came out on one day, as far as one knows: a rough figure is a newer one on the next."""
    days = {case.documents[claim.source].published for claim in (pair.left, pair.right)}
    return len(days - {None}) < 2


def _implied(case: Case, pair: Pair, agreeing: dict[str, list[Claim]], tolerance: float) -> list[Pair]:
    """Return the pairs that follow: what one side says elsewhere, too, the other conflicts with as well.

    That is in a third source, or with the same noun in its own.
    """
    found: list[Pair] = []
    for claim, other in ((pair.left, pair.right), (pair.right, pair.left)):
        for third in (*agreeing.get(other.id, ()), *case.repeated(other)):
            if third.source != claim.source:
                follows = _disagreeing(claim, third, pair.match, tolerance, pair.words)
                told = follows is not None and (not follows.rough or (pair.rough and _near(other, third)))
                found += [follows] if follows is not None and told else []
    return found


def _near(left: Claim, right: Claim) -> bool:
    """Whether two figures are given for one thing: "more than 1,400" beside "at least 1,300"."""
    values = [claim.value.nominal if claim.value else None for claim in (left, right)]
    return None not in values and math.isclose(values[0] or 0.0, values[1] or 0.0, rel_tol=NEAR_IN_ARTICLES)


def _is_dateline(case: Case, claim: Claim) -> bool:
    """Whether a date tells no event, only the day of publication."""
    if claim.kind != "date" or claim.period is None:
        return False
    told = claim.is_dateline(case.documents[claim.source].published)
    return told or ends_headline(case, claim) or opens_text(case, claim)


def _two_places(left: Claim, right: Claim, *, across: bool) -> bool:
    """Whether two claims stand in two sources, or in two sentences of one and in one unit ("5 feet 6 inches")."""
    if across:
        return left.source != right.source
    return left.source == right.source and left.sentence != right.sentence and left.unit == right.unit


def _cents_of_one(left: Claim, right: Claim) -> bool:
    """Whether one of two equal sums is in bare cents, which the dollar and the euro both have."""
    if left.value is None or right.value is None or left.value.disjoint(right.value):
        return False
    return any(_CENTS.search(claim.quote) is not None for claim in (left, right))


def _slip(left: Claim, right: Claim) -> bool:
    """Whether one figure shows a slip of the other: its digits turned, a power of ten, the same digits elsewhere."""
    if left.value is None or right.value is None:
        return False
    first, second = left.value.nominal, right.value.nominal
    return slipped(first, second) or (first is not None and first == second and left.unit != right.unit)


def _margins(left: Claim, right: Claim) -> bool:
    """Whether both are one margin of error, which many give in percent where it is in percentage points."""
    same = left.value is not None and right.value is not None and left.value.nominal == right.value.nominal
    return same and {left.unit, right.unit} == {"%", "pp"} and "margin" in left.terms and "margin" in right.terms


def _disagreeing(left: Claim, right: Claim, match: Match, tolerance: float, words: Wording) -> Pair | None:
    """Return the pair if its claims cannot both be right, else None.

    A denied figure conflicts with one that is affirmed in like words only: both then count the same ("none of the other
    18 was hurt").
    """
    if (left.status == "denied") != (right.status == "denied") and not (words.like or _slip(left, right)):
        return None
    if left.kind == "date" and right.kind == "date":
        return Pair(left, right, match, None, words) if dates_clash(left, right, words) else None
    if left.value is None or right.value is None:
        return None
    if left.source != right.source and other_things(left, right, words):
        return None
    if not comparable(left, right):
        return None if _cents_of_one(left, right) or _margins(left, right) else Pair(left, right, match, None, words)
    values = values_clash(left, right, tolerance, words)
    return None if values is None else Pair(left, right, match, values, words)
