"""A change with its two ends: "rose by 9 percent, to 41 from 37.6" is a change, a result and a base."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from factcheck.checks.measure import alike

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.checks.case import Passage
    from factcheck.model import Claim

_FILLER = r"(?:the|a|an|only|just|some|about|around|nearly|almost|over|roughly|previous|earlier|mere|record)\s"
_BASE = re.compile(rf"\b(?:from|against|compared (?:with|to)|than|versus|vs\.?)\s(?:{_FILLER})*$")
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
        """The three claims, in the order of the text."""
        return tuple(sorted((self.change, self.result, self.base), key=lambda claim: claim.span))


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
    beside = _BY.search(passage.before(claim)[-24:]) or _MORE.match(passage.after(claim)[:24])
    return claim.role is not None or beside is not None


def _ends(passages: Sequence[Passage], index: int, position: int) -> Iterator[Change]:
    """Yield the change with its base and result: the nearest figures around it that a preposition marks as such."""
    passage = passages[index]
    change = passage.claims[position]
    around = _clause(passage, position)
    bases = [claim for claim in around if _BASE.search(_lead(passage, claim))]
    if len(bases) != 1:
        return
    base = bases[0]
    results = [claim for claim in around if claim is not base and _similar(claim, base) and _is_result(passage, claim)]
    if not results:
        results = _before(passages, index, position, base)
    if len(results) == 1 and _similar(results[0], base):
        yield Change(change, results[0], base, _direction(passage, change))


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
    if (
        position == 0
        and index
        and _BACK.match(passage.text.lower())
        and passages[index - 1].document is passage.document
    ):
        return [claim for claim in passages[index - 1].claims if _similar(claim, base)]
    return []


def _similar(a: Claim, b: Claim) -> bool:
    """Whether the two can be result and base: addable, neither a change itself."""
    return alike(a, b) and a.unit == b.unit and a.role not in ("change", "increment", "age", "rank")


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
