"""The weight of the evidence: what the comparisons' levels add up to, and what that means for a pair."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from factcheck.lexicon.vectors import embed
from factcheck.matching.comparisons import COMPARISONS, Pair, detail
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


@cache
def weights() -> Weights:
    """Return the weights that factcheck ships."""
    return msgspec.convert(json.loads(WEIGHTS.read_text(encoding="utf-8")), Weights)


def pairs(profiles: Sequence[Profile], positions: Sequence[tuple[int, int]], bits: Rarity) -> Iterator[Pair]:
    """Yield the pairs at these positions with what is known of both together."""
    import numpy as np

    if not positions:
        return
    sources = sorted({profile.claim.source for profile in profiles})
    number = {source: i for i, source in enumerate(sources)}
    story: list[list[str]] = [[] for _ in sources]
    for profile in profiles:
        story[number[profile.claim.source]] += sorted(profile.terms | profile.context)
    words = embed([sorted(profile.terms | profile.context) for profile in profiles])
    heads = embed([[profile.head] if profile.head else [] for profile in profiles])
    documents = embed(story)
    lefts, rights = np.array(positions).T
    of = np.array([number[profile.claim.source] for profile in profiles])
    cosines = [
        np.einsum("ij,ij->i", table[left], table[right]).tolist()
        for table, left, right in ((words, lefts, rights), (heads, lefts, rights), (documents, of[lefts], of[rights]))
    ]
    for (i, j), word, head, document in zip(positions, *cosines, strict=True):
        yield Pair(profiles[i], profiles[j], bits, word, head, document)


def levels_of(pair: Pair) -> Levels:
    """Return the level of each comparison that says something of the pair."""
    return {name: level for name, compare in COMPARISONS if (level := compare(pair)) is not None}


def explained(pair: Pair, levels: Levels, score: float, known: Weights) -> Match:
    """Return the pair's match with the reasons, the weightiest first; rejected if it is below both thresholds."""
    reasons = [
        Comparison(name, round(weight, 2), detail(name, level, pair))
        for name, level in levels.items()
        if (weight := known.levels[name].get(level, 0.0))
    ]
    reasons.sort(key=lambda reason: -abs(reason.weight))
    state: MatchState = (
        "confirmed" if score >= known.confirmed else "suggested" if score >= known.suggested else "rejected"
    )
    return Match(pair.left.claim.id, pair.right.claim.id, round(score, 2), state, tuple(reasons))
