"""Which claims are held against each other: those that share rare words and can be held against each other at all.

Blocking as in record linkage (Christen, Data Matching, 2012, chapter 4): a claim is known under keys, a key that too
many claims share is dropped, and each claim keeps its best partners only, so that the work grows with the number of
claims and not with its square.
"""

from __future__ import annotations

import math
from itertools import chain, combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from factcheck.matching.profile import Profile, Rarity

    Numbers = NDArray[np.int64]

SMALL = 200
"""So many claims are held against each other without an index."""
COMMON, PARTNERS, KEYS = 45, 9, 12
"""A key of more claims tells nothing; a claim's partners; a claim's rarest keys."""
EXACT = 1 << 20
"""Bits are added up in whole numbers of this part of one, so that a sum does not depend on the order."""


def candidates(profiles: Sequence[Profile], bits: Rarity) -> list[tuple[int, int]]:
    """Return the pairs of positions worth comparing, the earlier first, in order."""
    if len(profiles) <= SMALL:
        return [(i, j) for i, j in combinations(range(len(profiles)), 2) if comparable(profiles[i], profiles[j])]
    return shared_keys(*_rarest(profiles, bits), math.log2(len(profiles)))


def _rarest(profiles: Sequence[Profile], bits: Rarity) -> tuple[Numbers, Numbers, NDArray[np.float64]]:
    """Return the keys that claims are known under as columns, claim, key and bits: of each claim the rarest it shares.

    A key is the number of a dimension and a word; words are numbered from the commonest to the rarest.
    """
    import numpy as np

    known = [profile.known_by for profile in profiles]
    words = sorted({word for of in known for word in of}, key=lambda word: (bits(word), word))
    rank = {word: i for i, word in enumerate(words)}
    dimensions = {of: i for i, of in enumerate(sorted({profile.dimension for profile in profiles}))}
    first = np.array([dimensions[profile.dimension] * len(words) for profile in profiles], np.int64)
    claims = np.repeat(np.arange(len(known), dtype=np.int64), [len(of) for of in known])
    ranks = np.fromiter(map(rank.__getitem__, chain.from_iterable(known)), np.int64, len(claims))
    keys = first[claims] + ranks
    shared = np.bincount(keys)[keys] > 1
    claims, ranks, keys = claims[shared], ranks[shared], keys[shared]
    order = np.lexsort((-ranks, claims))
    kept = order[_foremost(claims[order], KEYS)]
    worth = np.array([bits(word) for word in words], np.float64)
    return claims[kept], keys[kept], worth[ranks[kept]]


def comparable(left: Profile, right: Profile) -> bool:
    """Whether the two have values of one dimension."""
    return left.dimension == right.dimension


def keys(profile: Profile, bits: Rarity, words: Collection[str]) -> list[tuple[str, float]]:
    """Return the rarest of the words, the keys that a claim is known under, each with its dimension and its bits."""
    ranked = sorted([(bits(word), word) for word in words], reverse=True)[:KEYS]
    return [(f"{profile.dimension}:{word}", weight) for weight, word in ranked]


def shared_keys(claims: Numbers, keys: Numbers, bits: NDArray[np.float64], least: float) -> list[tuple[int, int]]:
    """Return the pairs of claims that share the rarest keys, `least` bits of them or more, in order.

    The arrays are the columns of a table of which claim is known under which key, and what the key tells. To name one
    of N things takes log2(N) bits: a pair that shares less is no likelier one thing than any other pair.
    """
    import numpy as np

    rare = np.bincount(keys)[keys] <= COMMON
    claims, keys, worth = claims[rare], keys[rare], np.rint(bits[rare] * EXACT)
    order = np.lexsort((claims, keys))
    claims, keys, worth = claims[order], keys[order], worth[order]
    size = int(claims.max(initial=0)) + 1
    codes, shares = [], []
    for apart in range(1, COMMON):  # the claims of a key stand in a row: any two of them are so many places apart
        same = np.flatnonzero(keys[:-apart] == keys[apart:])
        codes.append(claims[same] * size + claims[same + apart])
        shares.append(worth[same])
    pairs, place = np.unique(np.concatenate(codes), return_inverse=True)
    sums = np.bincount(place, np.concatenate(shares), len(pairs))
    pairs, sums = pairs[sums >= least * EXACT], sums[sums >= least * EXACT]
    lefts, rights = np.divmod(pairs, size)
    of, partners = np.concatenate((lefts, rights)), np.concatenate((rights, lefts))
    order = np.lexsort((partners, -np.tile(sums, 2), of))
    chosen = np.unique(order[_foremost(of[order], PARTNERS)] % max(1, len(pairs)))
    return list(zip(lefts[chosen].tolist(), rights[chosen].tolist(), strict=True))


def _foremost(groups: Numbers, most: int) -> NDArray[np.bool_]:
    """Return which places are among the first of their group, so many at most; equal groups stand together."""
    import numpy as np

    foremost = np.ones(len(groups), np.bool_)
    foremost[most:] = groups[most:] != groups[:-most]
    return foremost
