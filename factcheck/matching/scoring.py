"""The weight of the evidence: what the comparisons' levels add up to, and what that means for a pair."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from factcheck.lexicon.vectors import embed
from factcheck.matching.comparisons import COMPARISONS, VETOES, detail
from factcheck.matching.counterparts import counterparts
from factcheck.matching.pair import Pair
from factcheck.matching.values import AGREEING
from factcheck.model import Comparison, Match, MatchState

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.matching.profile import Profile, Rarity

WEIGHTS = Path(__file__).with_name("weights.json")
Levels = dict[str, str]


class Weights(msgspec.Struct, frozen=True):
    """What tools/learn_weights.py learned, in bits: `prior` is the score of a pair of which nothing is known.

    A pair at or above `confirmed` speaks of one thing, at or above `suggested` it may.
    """

    prior: float
    suggested: float
    confirmed: float
    levels: dict[str, dict[str, float]]

    def score(self, levels: Levels) -> float:
        """Return the sum of the prior and the levels' weights."""
        return self.prior + sum(self.levels[name].get(level, 0.0) for name, level in levels.items())


class Scored(msgspec.Struct, frozen=True):
    """A candidate pair, its levels by comparison, and their sum in bits."""

    pair: Pair
    levels: Levels
    score: float

    @property
    def positions(self) -> tuple[int, int]:
        """The places of the two claims, the earlier first."""
        return self.pair.left.position, self.pair.right.position


@cache
def weights() -> Weights:
    """Return the weights that factcheck ships."""
    return msgspec.convert(json.loads(WEIGHTS.read_text(encoding="utf-8")), Weights)


def score(profiles: Sequence[Profile], positions: Sequence[tuple[int, int]], bits: Rarity) -> list[Scored]:
    """Return the pairs at these positions, scored: first each by itself, then against its rivals."""
    known = weights()
    pairs, levels = [], []
    for pair in _pairs(profiles, positions, bits):
        pairs.append(pair)
        levels.append({name: level for name, compare in COMPARISONS if (level := compare(pair)) is not None})
    alone = [known.score(of) for of in levels]
    value = known.levels["value"]
    blind = [first - value.get(of.get("value", ""), 0.0) for first, of in zip(alone, levels, strict=True)]
    places = counterparts(pairs, blind, [of.get("value") in AGREEING for of in levels])
    found = known.levels["counterpart"]
    return [
        Scored(pair, of | {"counterpart": place}, first + found.get(place, 0.0)) if place else Scored(pair, of, first)
        for pair, of, first, place in zip(pairs, levels, alone, places, strict=True)
    ]


def _pairs(profiles: Sequence[Profile], positions: Sequence[tuple[int, int]], bits: Rarity) -> Iterator[Pair]:
    import numpy as np

    if not positions:
        return
    sources = sorted({profile.claim.source for profile in profiles})
    number = {source: i for i, source in enumerate(sources)}
    story: list[list[str]] = [[] for _ in sources]
    for profile in profiles:
        story[number[profile.claim.source]] += sorted(profile.terms | profile.context)
    tables = (
        embed([sorted(profile.terms | profile.context) for profile in profiles]),
        embed([[profile.head] if profile.head else [] for profile in profiles]),
        embed([sorted(profile.told) for profile in profiles]),
        embed([profile.near for profile in profiles]),
    )
    lefts, rights = np.array(positions).T
    of = np.array([number[profile.claim.source] for profile in profiles])
    documents = embed(story)
    cosines = [np.einsum("ij,ij->i", table[lefts], table[rights]).tolist() for table in tables]
    cosines.append(np.einsum("ij,ij->i", documents[of[lefts]], documents[of[rights]]).tolist())
    for (i, j), *found in zip(positions, *cosines, strict=True):
        yield Pair(profiles[i], profiles[j], bits, *found)


def explained(scored: Scored) -> Match:
    """Return the pair's match with the reasons, the weightiest first; rejected if it is below both thresholds."""
    known, pair = weights(), scored.pair
    reasons = [
        Comparison(name, round(weight, 2), detail(name, level, pair))
        for name, level in scored.levels.items()
        if (weight := known.levels[name].get(level, 0.0))
    ]
    reasons.sort(key=lambda reason: -abs(reason.weight))
    state: MatchState = "rejected"
    if scored.score >= known.suggested:
        sure = scored.score >= known.confirmed and VETOES.isdisjoint(scored.levels.items())
        state = "confirmed" if sure else "suggested"
    return Match(pair.left.claim.id, pair.right.claim.id, round(scored.score, 2), state, tuple(reasons))
