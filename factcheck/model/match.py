"""Two claims held against each other: do they speak of the same thing?"""

from __future__ import annotations

from typing import Literal

import msgspec

MatchState = Literal["rejected", "suggested", "confirmed"]
Relation = Literal["same", "update"]


class Comparison(msgspec.Struct, frozen=True, gc=False):
    """One piece of evidence: its weight in bits (positive speaks for the same thing), and the reason in words."""

    name: str
    weight: float
    detail: str


class Match(msgspec.Struct, frozen=True, gc=False):
    """A candidate pair, scored. `left` and `right` are claim ids, left before right in the report's order.

    `score` is the sum of the comparisons' weights (Fellegi and Sunter, 1969). Only a confirmed pair may raise an error.
    `relation` is "update" where the later report gives a newer figure of something that moves on, a toll for one: then
    both can have been true.
    """

    left: str
    right: str
    score: float
    state: MatchState
    comparisons: tuple[Comparison, ...] = ()
    relation: Relation = "same"
