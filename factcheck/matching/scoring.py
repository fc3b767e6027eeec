"""The weight of the evidence: what the comparisons' levels add up to, and what that means for a pair."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from factcheck.matching.comparisons import COMPARISONS, VETOES, detail
from factcheck.matching.counterparts import counterparts, witnesses
from factcheck.matching.likeness import liken
from factcheck.matching.pair import Pair
from factcheck.matching.values import AGREEING
from factcheck.model import Comparison, Match, MatchState

if TYPE_CHECKING:
    from collections.abc import Sequence

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
        return self.prior + sum(self.levels.get(name, {}).get(level, 0.0) for name, level in levels.items())


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
    """Return the pairs at these positions, scored: each by itself, then against its rivals, then with its witnesses."""
    known = weights()
    pairs = liken(profiles, positions, bits)
    levels = [{name: level for name, compare in COMPARISONS if (level := compare(pair)) is not None} for pair in pairs]
    scores = [known.score(of) for of in levels]
    value = known.levels["value"]
    blind = [first - value.get(of.get("value", ""), 0.0) for first, of in zip(scores, levels, strict=True)]
    agree = [of.get("value") in AGREEING for of in levels]
    for name, found in (
        ("counterpart", counterparts(pairs, blind, agree)),
        ("witness", witnesses(pairs, scores, agree)),
    ):
        worth = known.levels.get(name, {})
        for i, level in enumerate(found):
            if level:
                levels[i][name] = level
                scores[i] += worth.get(level, 0.0)
    return [Scored(*one) for one in zip(pairs, levels, scores, strict=True)]


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
