"""An older figure and a newer one of something that moves on: both can have been true."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.lexicon.cues import DOWN, UP
from factcheck.matching.values import is_slip, middle

if TYPE_CHECKING:
    from factcheck.matching.pair import Pair
    from factcheck.matching.profile import Profile
    from factcheck.model import Match, Trend

_GROWING = """
kill die dead death toll fatality body casualty victim injure injury injured wound wounded hurt case infection rescue
rescued survivor arrest arrested detain detained recover recovered evacuate evacuated evacuee displace displaced vote
donation signature burn burned char charred scorch blacken destroy destroyed damage damaged evacuation shelter deploy
assign firefighter crew fire blaze wildfire
"""
_SHRINKING = "miss missing unaccounted trap trapped outage blackout"
_MOVING = "raise lift increase now today currently latest update updated final actual revise search"
GROWING, SHRINKING, MOVING = (frozenset(words.split()) for words in (_GROWING, _SHRINKING, _MOVING))


def with_relation(match: Match, pair: Pair) -> Match:
    """Return the match, its relation "update" where the pair is one."""
    return replace(match, relation="update") if is_update(pair.left, pair.right) else match


def is_update(left: Profile, right: Profile) -> bool:
    """Whether two claims with values apart are one thing at two times, told by sources of different days.

    Only what moves on by its nature is excused, in the direction in which it moves, or where the later source says
    that its figure is new; never what shows a slip of the hand.
    """
    if left.value is None or right.value is None or left.day is None or right.day is None:
        return False
    if left.day == right.day or not left.value.disjoint(right.value) or is_slip(left.claim, right.claim):
        return False
    older, newer = (left, right) if left.day < right.day else (right, left)
    told = older.thing | newer.thing | {older.predicate, newer.predicate}
    before, after = _figure(older), _figure(newer)
    if told & GROWING:
        return after > before
    if told & SHRINKING:
        return after < before
    moved = _moved(newer)
    if moved is not None or newer.terms & MOVING:
        return moved != ("up" if after < before else "down")
    return False


def _moved(profile: Profile) -> Trend | None:
    """Return whether a figure has gone up or down; of "rose 8% to 57" it is the verb that tells it of the 57."""
    if profile.claim.trend is not None or profile.claim.role != "total":
        return profile.claim.trend
    return "up" if profile.predicate in UP else "down" if profile.predicate in DOWN else None


def _figure(profile: Profile) -> float:
    return middle(profile.value) if profile.value is not None else 0.0
