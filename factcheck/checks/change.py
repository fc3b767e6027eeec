"""A change with its two ends: "rose by 9 percent, to 41 from 37.6" is a change, a result and a base."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from msgspec import structs

from factcheck.checks.measure import alike
from factcheck.model import Interval

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.checks.case import Passage
    from factcheck.model import Claim

_FILLER = r"(?:the|a|an|only|just|some|about|around|nearly|almost|over|roughly|previous|earlier|present|mere|record)\s"
_BASE = re.compile(
    rf"\b(?:from|against|instead of|compared (?:with|to)|than|versus|vs\.?)\s(?:{_FILLER})*$"
    r"|\b(?:above|below)\s(?:the|its|their)\s(?:[a-z]+\s){1,3}of\s$"
)
_RESULT = re.compile(
    rf"\b(?:to|reach(?:es|ed|ing)|hit(?:s|ting)?|totall?(?:s|ed|ing)|stand(?:s|ing)? at|stood at)\s(?:{_FILLER})*$"
)
_BACK = re.compile(r"^(?:that|this|it) (?:is|was|represents|means|amounts to|marks)\b")
_UP = re.compile(
    r"\b(?:up|more|higher|rise|rose|risen|rising|increas\w+|grew|grown|growth|climb\w+|gain\w*|jump\w*|soar\w*|larger|above)\b"
)
_DOWN = re.compile(
    r"\b(?:down|less|fewer|lower|fall|fell|fallen|falling|declin\w+|decreas\w+|drop\w*|cut|shr[aiu]nk\w*|reduc\w+|smaller|below|slump\w*)\b"
)
_BY = re.compile(
    r"\b(?:by|up|down|(?:rise|increase|growth|fall|drop|decline|decrease) of)\s(?:(?:about|some|nearly)\s)?$"
)
_MORE = re.compile(r"\s(?:more|less|fewer|higher|lower|above|below|up|down|increase|rise|drop|decline|decrease)\b")
_EXCEEDED = re.compile(r"\bexceeded by\s(?:\w+\s)?$")  # "the limit is 80 km/h, which it exceeded by 65 percent"
_EACH = re.compile(r"\beach\s[^.;]{0,16}$")  # "each time by a quarter of a point"
_BARE = re.compile(r"[\d.]+")
_SPAN = re.compile(r"\s?(?:to|[-–])\s?\d")  # "by 3 to 4 percent"
_FROM_TO = re.compile(r"from\s.*\sto\s", re.IGNORECASE)
_MODEL = re.compile(r"\d-[a-z]")  # "the 17-inch screen"
_MOST_ROUNDED = 0.025  # of the figure: 300 may be rounded, but hardly from 250
_BREAK = re.compile(r";|:|\bwhile\b|\bwhereas\b|\bbut\b")


class Change(NamedTuple):
    """The claim of the change (None where a verb tells it: "doubled"), those of the result and the base.

    `direction` is 1 for a rise, -1 for a fall, 0 where the words do not tell.
    """

    change: Claim
    result: Claim
    base: Claim
    direction: int

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of the change, in the order of the text: three, or two where one tells both ends."""
        by_id = {claim.id: claim for claim in (self.change, self.base, self.result)}
        return tuple(sorted(by_id.values(), key=lambda claim: claim.span))


def changes(passages: Sequence[Passage], units: frozenset[str] | None) -> Iterator[Change]:
    """Yield the changes of an article whose ends are both told; `units` are the units of the change, None for any."""
    for index, passage in enumerate(passages):
        if len(passage.claims) > 1:
            for position, claim in enumerate(passage.claims):
                if (units is None or claim.unit in units) and _is_change(passage, claim):
                    yield from _ends(passages, index, position)


def _is_change(passage: Passage, claim: Claim) -> bool:
    """Whether a figure tells by how much something changed or differs: by its role, or by the words beside it."""
    if claim.value is None or claim.role not in (None, "change", "increment"):
        return False
    before, after = passage.before(claim), passage.after(claim)
    start_of_span = claim.unit == "%" and _BARE.fullmatch(claim.quote) and _SPAN.match(after)
    if _EACH.search(before[-24:]) or start_of_span:
        return False
    beside = _BY.search(before[-24:]) or _MORE.match(after[:24])
    return claim.role is not None or beside is not None


def _ends(passages: Sequence[Passage], index: int, position: int) -> Iterator[Change]:
    """Yield the change with its base and result: the nearest figures around it that a preposition marks as such."""
    passage = passages[index]
    change = passage.claims[position]
    around = _clause(passage, position)
    before = next((claim for claim in reversed(passage.claims[:position]) if claim in around), None)
    if before is not None and _FROM_TO.match(before.quote):
        yield Change(change, *_both_ends(before), _direction(passage, change))
        return
    bases = [claim for claim in around if _BASE.search(_lead(passage, claim))]
    if not bases and _EXCEEDED.search(passage.before(change)):
        bases = [before] if before is not None else []
    if len(bases) != 1:
        return
    base = bases[0]
    results = [claim for claim in around if claim is not base and _similar(claim, base) and _is_result(passage, claim)]
    if not results:
        results = _before(passages, index, position, base)
    if len(results) == 1 and _similar(results[0], base):
        yield Change(change, results[0], base, _direction(passage, change))


def _both_ends(span: Claim) -> tuple[Claim, Claim]:
    """Return the claim of "from 300 to 450 crowns" as that of the result and that of the base, rounded as printed."""
    ends = (span.value.high, span.value.low) if span.value is not None else ()
    result, base = (structs.replace(span, value=_rounded(end or 0.0)) for end in ends)
    return result, base


def _rounded(figure: float) -> Interval:
    """Return what a figure allows that is printed with as few digits as it has."""
    exponent = Decimal(f"{figure:.12g}").normalize().as_tuple().exponent
    half = min(0.5 * 10.0 ** int(exponent), _MOST_ROUNDED * abs(figure))
    return Interval(figure - half, figure + half, nominal=figure)


def _clause(passage: Passage, position: int) -> list[Claim]:
    """Return the other figures of the clause of the change: up to a semicolon, colon or contrast on either side."""
    claims = passage.claims
    start = position
    while start and not _BREAK.search(passage.between(claims[start - 1], claims[start])):
        start -= 1
    end = position
    while end + 1 < len(claims) and not _BREAK.search(passage.between(claims[end], claims[end + 1])):
        end += 1
    return [claim for claim in claims[start : end + 1] if claim is not claims[position] and claim.value is not None]


def _before(passages: Sequence[Passage], index: int, position: int, base: Claim) -> list[Claim]:
    """Return the figure that the change speaks of: the one before it, or that of the sentence before."""
    passage = passages[index]
    earlier = [claim for claim in passage.claims[:position] if claim is not base and _similar(claim, base)]
    if earlier:
        return earlier[-1:]
    looks_back = position == 0 and _BACK.match(passage.text.lower())
    exceeded = _EXCEEDED.search(passage.before(passage.claims[position]))
    if index and (looks_back or exceeded) and passages[index - 1].document is passage.document:
        return [claim for claim in passages[index - 1].claims if _similar(claim, base)]
    return []


def _similar(a: Claim, b: Claim) -> bool:
    """Whether the two can be result and base: addable, neither a change itself nor a size that names a model."""
    named = any(_MODEL.search(claim.quote) for claim in (a, b))
    return not named and alike(a, b) and a.unit == b.unit and a.role not in ("change", "increment", "age", "rank")


def _is_result(passage: Passage, claim: Claim) -> bool:
    return _RESULT.search(_lead(passage, claim)) is not None


def _lead(passage: Passage, claim: Claim) -> str:
    return passage.before(claim)[-48:]


def _direction(passage: Passage, change: Claim) -> int:
    if change.trend is not None:
        return 1 if change.trend == "up" else -1
    near = f"{passage.before(change)[-40:]} {change.quote.lower()} {passage.after(change)[:24]}"
    up, down = _UP.search(near) is not None, _DOWN.search(near) is not None
    return up - down
