"""The weight of the evidence: what the comparisons' levels add up to, and what that means for a pair."""

from __future__ import annotations

import json
import math
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from factcheck.matching.comparisons import COMPARISONS, VETOES, detail, nouns, signs
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
Columns = dict[str, list[str | None]]
"""The levels of each comparison, pair by pair."""


class Evidence(msgspec.Struct, frozen=True):
    """What each level of a comparison is worth, in bits; `prior` is the score of a pair of which nothing is known.

    In a sentence or two the same level tells another thing than in an article: `short` holds the weights there, by the
    level of "crowd".
    """

    prior: float
    levels: dict[str, dict[str, float]]
    short: dict[str, dict[str, dict[str, float]]]

    def worth(self, name: str, level: str, crowd: str | None) -> float:
        """Return what a level of a comparison is worth in such a crowd; one that nobody has seen is worth nothing."""
        return self.short.get(crowd or "", self.levels).get(name, {}).get(level, 0.0)

    def score(self, levels: Levels) -> float:
        """Return the sum of the prior and the levels' weights."""
        return self.prior + sum(self.worth(name, level, levels.get("crowd")) for name, level in levels.items())

    def columns(self, columns: Columns) -> dict[str, list[float]]:
        """Return what the levels of each comparison are worth, pair by pair. No level is worth nothing."""
        short = [(i, crowd) for i, crowd in enumerate(columns["crowd"]) if crowd is not None and crowd in self.short]
        return {name: self._column(name, levels, short) for name, levels in columns.items()}

    def _column(self, name: str, levels: Sequence[str | None], short: Sequence[tuple[int, str]]) -> list[float]:
        usual = {level: self.worth(name, level, None) if level else 0.0 for level in set(levels)}
        column = [usual[level] for level in levels]
        for i, crowd in short:
            if level := levels[i]:
                column[i] = self.worth(name, level, crowd)
        return column


class Weights(msgspec.Struct, frozen=True):
    """What tools/learn_weights.py learned: what a pair tells by itself, and what all tells together.

    How a pair stands among others is told by the score of each `alone`; `together`, that is evidence, too. A pair at or
    above `confirmed` bits speaks of one thing, at or above `suggested` it may.
    """

    suggested: float
    confirmed: float
    alone: Evidence
    together: Evidence


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


def score(
    profiles: Sequence[Profile], positions: Sequence[tuple[int, int]], bits: Rarity, least: float = -math.inf
) -> list[Scored]:
    """Return the pairs at these positions, scored: each by itself, then against its rivals, then with its witnesses.

    Those below `least` bits are left out. The work goes comparison by comparison: a column of levels for all pairs.
    """
    known = weights()
    pairs = liken(profiles, positions, bits)
    columns: Columns = {name: [compare(pair) for pair in pairs] for name, compare in COMPARISONS}
    columns["signs"], columns["value"] = signs(columns), nouns(columns)
    worth = known.alone.columns(columns)
    alone = [known.alone.prior + sum(row) for row in zip(*worth.values(), strict=True)]
    agree = [pair.value in AGREEING for pair in pairs]
    standing = [
        whole - value if same else whole for whole, value, same in zip(alone, worth["value"], agree, strict=True)
    ]
    columns["counterpart"], columns["witness"] = counterparts(pairs, standing, agree), witnesses(pairs, alone, agree)
    worth = known.together.columns(columns)
    scores = [known.together.prior + sum(row) for row in zip(*worth.values(), strict=True)]
    return [
        Scored(pairs[i], {name: level for name, of in columns.items() if (level := of[i]) is not None}, whole)
        for i, whole in enumerate(scores)
        if whole >= least
    ]


def explained(scored: Scored) -> Match:
    """Return the pair's match with the reasons, the weightiest first; rejected if it is below both thresholds."""
    known, pair = weights(), scored.pair
    reasons = [
        reason if (told := detail(name, level, pair)) == level else Comparison(name, reason.weight, told)
        for name, level in scored.levels.items()
        for reason in (_reason(name, level, scored.levels.get("crowd")),)
    ]
    reasons.sort(key=lambda reason: -abs(reason.weight))
    state: MatchState = "rejected"
    if scored.score >= known.suggested:
        sure = scored.score >= known.confirmed and VETOES.isdisjoint(scored.levels.items())
        state = "confirmed" if sure else "suggested"
    return Match(pair.left.claim.id, pair.right.claim.id, round(scored.score, 2), state, tuple(reasons))


@cache
def _reason(name: str, level: str, crowd: str | None) -> Comparison:
    """Return what a level says whatever the pair; the checks read the level even where it weighs nothing."""
    return Comparison(name, round(weights().together.worth(name, level, crowd), 2), level)
