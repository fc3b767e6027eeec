"""Matches seen together: a figure has one counterpart in another source, and a newer figure is no contradiction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.matching.facts import apart
from factcheck.matching.updates import is_update
from factcheck.model import Comparison

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.matching.comparisons import Pair
    from factcheck.model import Claim, Match

_MARGIN = 2.0
_RIVAL = Comparison("rival", 0.0, "a better counterpart stands elsewhere in that source")
Counterparts = dict[tuple[str, str], list[tuple[float, str, bool]]]


def resolve(scored: Sequence[tuple[Pair, Match]]) -> tuple[Match, ...]:
    """Return the matches, those with a better counterpart elsewhere only suggested, and updates named.

    A claim and a source have one counterpart. Where one agrees with the claim, another that does not is another thing,
    unless the two counterparts are one thing themselves: then that source contradicts itself too.
    """
    counterparts: Counterparts = {}
    confirmed: set[frozenset[str]] = set()
    for pair, match in scored:
        clash = apart(pair.left, pair.right)
        for mine, other in _both_ways(pair):
            counterparts.setdefault((mine.id, other.source), []).append((match.score, other.id, clash))
        if match.state == "confirmed":
            confirmed.add(frozenset((match.left, match.right)))
    return tuple(_resolved(pair, match, counterparts, confirmed) for pair, match in scored)


def _resolved(pair: Pair, match: Match, counterparts: Counterparts, confirmed: set[frozenset[str]]) -> Match:
    clash = apart(pair.left, pair.right)
    across = pair.left.claim.source != pair.right.claim.source
    if match.state == "confirmed" and across:
        for mine, other in _both_ways(pair):
            for score, rival, rival_clashes in counterparts[mine.id, other.source]:
                bar = match.score - _MARGIN if clash and not rival_clashes else match.score + _MARGIN
                if score >= bar and rival != other.id and frozenset((rival, other.id)) not in confirmed:
                    return replace(match, state="suggested", comparisons=(*match.comparisons, _RIVAL))
    if clash and is_update(pair.left, pair.right):
        return replace(match, relation="update")
    return match


def _both_ways(pair: Pair) -> Iterator[tuple[Claim, Claim]]:
    yield pair.left.claim, pair.right.claim
    yield pair.right.claim, pair.left.claim
