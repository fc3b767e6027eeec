"""Millions without a noun, which only the rest of the article explains: "35.8 billion", "17.9m in the bag"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from factcheck.model import Claim, Interval

_MILLION = 1e6
_SPELLED = re.compile(r"\d ?(?:m|mn|mln|bn|bln|trn|million|billion|trillion)\b|(?:million|billion|trillion)s?\b")
_BARE = re.compile(r"(?:million|billion|trillion|\d ?(?:mn|mln|bn|bln))$")
_GLUED = re.compile(r"\d\.\d+m$")
_MONEY = re.compile(r"[A-Z]{3}")
_LENGTHS = frozenset(
    "long wide high tall deep thick away above below metre metres meter meters length width height depth tower wall"
    " wave waves race final freestyle jump throw hurdles swim level distance".split()
)


def with_millions(claims: list[Claim], text: str) -> list[Claim]:
    """Return the claims with what bare millions are millions of.

    Where all other millions of the article are of one currency, bare ones are too, but not one that brackets tell in
    that currency again ("1.3 billion ($1.7bn)"), nor one that is held up against things counted ("310,000 people,
    against 1.1 million in a usual week"). "m" that touches a decimal is a million, not metres, where the article tells
    other millions and the sentence no length.
    """
    if not any(_is_bare(claim) or _may_be_million(claim) for claim in claims):
        return claims
    kinds = {claim.unit for claim in claims if _is_large(claim) and not _is_bare(claim)}
    if not kinds:
        return claims
    kind = next(iter(kinds)) if len(kinds) == 1 else None
    money = kind if kind and _MONEY.fullmatch(kind) else None
    counted = {after.id for before, after in pairwise(claims) if _of_one_count(before, after)}
    return [
        _explained(claim, None if claim.id in counted or text.startswith(" (", claim.span.end) else money)
        for claim in claims
    ]


def _of_one_count(before: Claim, after: Claim) -> bool:
    """Whether two figures of one sentence are of one noun, which the first of them counts."""
    counts = before.unit == "count" and before.head is not None and before.head in before.quote
    return counts and before.sentence == after.sentence and before.head == after.head


def _explained(claim: Claim, money: str | None) -> Claim:
    if _may_be_million(claim) and claim.value is not None:
        return msgspec.structs.replace(claim, unit=money or "count", value=_times(claim.value, _MILLION))
    return msgspec.structs.replace(claim, unit=money) if money and _is_bare(claim) else claim


def _is_large(claim: Claim) -> bool:
    """Whether a claim tells millions of something."""
    return claim.kind == "quantity" and claim.unit != "m" and _SPELLED.search(claim.quote) is not None


def _is_bare(claim: Claim) -> bool:
    return claim.unit == "count" and _BARE.search(claim.quote) is not None


def _may_be_million(claim: Claim) -> bool:
    """Whether a claim in metres could be one in millions."""
    return claim.unit == "m" and _GLUED.search(claim.quote) is not None and _LENGTHS.isdisjoint(claim.terms)


def _times(value: Interval, factor: float) -> Interval:
    scaled = {end: number * factor for end in ("low", "high", "nominal") if (number := getattr(value, end)) is not None}
    return msgspec.structs.replace(value, **scaled)
