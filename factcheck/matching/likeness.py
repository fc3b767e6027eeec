"""How like the words of two claims are, by static word vectors: all pairs at once."""

from __future__ import annotations

from itertools import chain, repeat
from typing import TYPE_CHECKING

from factcheck.lexicon.vectors import add_up, embed, embed_each, unit
from factcheck.matching.pair import Pair
from factcheck.matching.values import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from factcheck.matching.profile import Profile, Rarity

_WORDS, _TOGETHER = 10, 256
"""So many words about a claim are looked at; so many pairs are worked out at once, which a processor's cache holds."""

_NO_WORDS = ("",) * _WORDS


def liken(profiles: Sequence[Profile], positions: Sequence[tuple[int, int]], bits: Rarity) -> list[Pair]:
    """Return the pairs at these positions with their likenesses."""
    import numpy as np

    if not positions:
        return []
    lefts, rights = np.array(positions).T
    said = add_up([profile.words for profile in profiles])
    bags = (
        unit(said),
        embed([[profile.head] if profile.head else [] for profile in profiles]),
        embed([profile.told for profile in profiles]),
        embed([profile.near for profile in profiles]),
    )
    likenesses = [_cosines(vectors, lefts, rights) for vectors in bags]
    likenesses.append(_kin(profiles, lefts, rights))
    sources = {source: i for i, source in enumerate(sorted({profile.claim.source for profile in profiles}))}
    of = np.array([sources[profile.claim.source] for profile in profiles])
    stories = np.zeros((len(sources), said.shape[1]), np.float32)
    np.add.at(stories, of, said)
    likenesses.append(_cosines(unit(stories), of[lefts], of[rights]))
    firsts, seconds = [profiles[i] for i, _ in positions], [profiles[j] for _, j in positions]
    brief = np.array([profile.brief for profile in profiles])
    short = brief[lefts] | brief[rights]
    inside = of[lefts] == of[rights]
    values = map(value, firsts, seconds)
    shared = (bits.sum(left.terms & right.terms) for left, right in zip(firsts, seconds, strict=True))
    columns = repeat(bits), inside.tolist(), short.tolist(), values, shared, *(like.tolist() for like in likenesses)
    return list(map(Pair, firsts, seconds, *columns))


def _cosines(vectors: NDArray[np.float32], lefts: NDArray[np.int64], rights: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return the products of the unit vectors at the two places, pair by pair."""
    import numpy as np

    found = np.zeros(len(lefts), np.float32)
    for part in _parts(len(lefts)):
        found[part] = np.einsum("ij,ij->i", vectors[lefts[part]], vectors[rights[part]])
    return found


def _kin(profiles: Sequence[Profile], lefts: NDArray[np.int64], rights: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return for each pair how like the head of each is to the likest word about the other, the mean of both ways."""
    import numpy as np

    about = [_about(profile) for profile in profiles]
    vocabulary = sorted(set(chain.from_iterable(about)))
    vectors = embed_each(vocabulary)
    place = {word: i for i, word in enumerate(vocabulary)}
    table = np.array([[place[word] for word in words] for words in about])
    found = np.zeros(len(lefts), np.float32)
    for part in _parts(len(lefts)):
        mine, yours = vectors[table[lefts[part]]], vectors[table[rights[part]]]
        there = np.einsum("id,ijd->ij", mine[:, 0], yours).max(1)
        back = np.einsum("id,ijd->ij", yours[:, 0], mine).max(1)
        found[part] = (there + back) / 2
    return found


def _parts(pairs: int) -> Iterator[slice]:
    return (slice(first, first + _TOGETHER) for first in range(0, pairs, _TOGETHER))


def _about(profile: Profile) -> tuple[str, ...]:
    """Return the words that say what the claim is about, the head or else the nearest word first, filled up with ""."""
    first = [profile.head] if profile.head else []
    words = [*first, *sorted(profile.thing), *([profile.predicate] if profile.predicate else []), *profile.near]
    return (*dict.fromkeys(words), *_NO_WORDS)[:_WORDS]
