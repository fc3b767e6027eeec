"""From claims to matches to facts: which claims speak of the same thing?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.matching.blocking import candidates, comparable, keys
from factcheck.matching.facts import closed, join
from factcheck.matching.origins import origins
from factcheck.matching.profile import Rarity, prepare
from factcheck.matching.scoring import explained, score, weights
from factcheck.matching.updates import with_relation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.model import Claim, Document, Fact, Match

__all__ = ["explain", "known_under", "match", "origins"]

STORED = 10
"""So many of a claim's keys an archive keeps."""


def known_under(documents: Sequence[Document], claims: Sequence[Claim]) -> list[list[str]]:
    """Return the keys under which an archive finds each claim again: its words that are rarest in English."""
    english = Rarity(())
    return [
        [key for key, _ in keys(profile, english, profile.known_by)[:STORED]] for profile in prepare(documents, claims)
    ]


def match(
    documents: Sequence[Document], claims: Sequence[Claim], origin: Mapping[str, str]
) -> tuple[tuple[Match, ...], tuple[Fact, ...]]:
    """Return the suggested and confirmed matches in the claims' order, and the facts that the confirmed ones make.

    `origin` says of each document of which one it is a copy, as `origins` tells it.
    """
    profiles = prepare(documents, claims)
    bits = Rarity(profiles)
    scored = score(profiles, candidates(profiles, bits), bits, weights().suggested)
    matches = closed(profiles, [with_relation(explained(found), found.pair) for found in scored], weights().confirmed)
    return matches, join(profiles, [match for match in matches if match.state == "confirmed"], origin)


def explain(documents: Sequence[Document], claims: Sequence[Claim], left: Claim, right: Claim) -> Match | None:
    """Return the match of two of the claims with every reason, rejected or not; None if their values do not compare."""
    profiles = prepare(documents, claims)
    bits = Rarity(profiles)
    wanted = tuple(sorted(profile.position for profile in profiles if profile.claim.id in (left.id, right.id)))
    if len(wanted) != 2 or not comparable(profiles[wanted[0]], profiles[wanted[1]]):
        return None
    positions = sorted({*candidates(profiles, bits), (wanted[0], wanted[1])})
    found = next(one for one in score(profiles, positions, bits) if wanted == one.positions)
    return with_relation(explained(found), found.pair)
