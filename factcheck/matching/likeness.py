"""How like the words of two claims are, by static word vectors: all pairs at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.lexicon.vectors import embed, embed_each
from factcheck.matching.pair import Pair

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from factcheck.matching.profile import Profile, Rarity

_WORDS, _TOGETHER = 10, 4096
"""So many words about a claim are looked at; so many pairs are worked out at once, to spare memory."""


def liken(profiles: Sequence[Profile], positions: Sequence[tuple[int, int]], bits: Rarity) -> list[Pair]:
    """Return the pairs at these positions with their likenesses."""
    import numpy as np

    if not positions:
        return []
    lefts, rights = np.array(positions).T
    bags = (
        [sorted(profile.terms | profile.context) for profile in profiles],
        [[profile.head] if profile.head else [] for profile in profiles],
        [sorted(profile.told) for profile in profiles],
        [profile.near for profile in profiles],
    )
    likenesses = [
        np.einsum("ij,ij->i", vectors[lefts], vectors[rights]).tolist() for vectors in (embed(bag) for bag in bags)
    ]
    likenesses.append(_kin(profiles, lefts, rights).tolist())
    sources = sorted({profile.claim.source for profile in profiles})
    number = {source: i for i, source in enumerate(sources)}
    story: list[list[str]] = [[] for _ in sources]
    for profile in profiles:
        story[number[profile.claim.source]] += sorted(profile.terms | profile.context)
    of = np.array([number[profile.claim.source] for profile in profiles])
    documents = embed(story)
    likenesses.append(np.einsum("ij,ij->i", documents[of[lefts]], documents[of[rights]]).tolist())
    return [Pair(profiles[i], profiles[j], bits, *found) for (i, j), *found in zip(positions, *likenesses, strict=True)]


def _kin(profiles: Sequence[Profile], lefts: NDArray[np.int64], rights: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return for each pair how like the head of each is to the likest word about the other, the mean of both ways."""
    import numpy as np

    about = [_about(profile) for profile in profiles]
    vocabulary = sorted({word for words in about for word in words})
    place = {word: i + 1 for i, word in enumerate(vocabulary)}
    vectors = embed_each(["", *vocabulary])
    table = np.zeros((len(profiles), _WORDS), np.int64)
    for i, words in enumerate(about):
        table[i, : len(words)] = [place[word] for word in words]
    found = np.zeros(len(lefts), np.float32)
    for first in range(0, len(lefts), _TOGETHER):
        part = slice(first, first + _TOGETHER)
        mine, yours = vectors[table[lefts[part]]], vectors[table[rights[part]]]
        there = np.einsum("id,ijd->ij", mine[:, 0], yours).max(1)
        back = np.einsum("id,ijd->ij", yours[:, 0], mine).max(1)
        found[part] = (there + back) / 2
    return found


def _about(profile: Profile) -> list[str]:
    """Return the words that say what the claim is about, the head or else the nearest word first."""
    first = [profile.head] if profile.head else []
    words = [*first, *sorted(profile.thing), *([profile.predicate] if profile.predicate else []), *profile.near]
    return list(dict.fromkeys(words))[:_WORDS]
