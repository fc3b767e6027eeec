"""Which claims are held against each other: those that share rare words and can be held against each other at all.

Blocking as in record linkage (Christen, Data Matching, 2012, chapter 4): a claim is known under keys, a key that too
many claims share is dropped, and each claim keeps its best partners only, so that the work grows with the number of
claims and not with its square.
"""

from __future__ import annotations

import math
from itertools import chain, combinations, zip_longest
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
SORTED = 64 * 1024
"""So many kilobytes are sorted at once; it is also the most that the pages of the table take."""

TABLE = "CREATE TABLE keys (claim BIGINT, word BIGINT, bits BIGINT)"
INDEX = "CREATE INDEX keys_of ON keys (word, claim, bits)"
INSERT = "INSERT INTO keys VALUES (?, ?, ?)" + 19 * ", (?, ?, ?)"
"""Twenty rows at once take half the time; what is over in the last twenty is NULL, which equals nothing."""

CANDIDATES = """
WITH shared AS (
    SELECT l.claim * :claims + r.claim AS pair, SUM(l.bits) AS bits
    FROM keys AS l JOIN keys AS r ON r.word = l.word AND r.claim > l.claim
    GROUP BY l.claim * :claims + r.claim HAVING SUM(l.bits) >= :least
),
either AS (
    SELECT pair - pair % :claims AS claim, pair, bits FROM shared
    UNION ALL SELECT pair % :claims * :claims, pair, bits FROM shared
),
ranked AS (
    SELECT pair, ROW_NUMBER() OVER (PARTITION BY claim ORDER BY bits DESC, pair) AS place FROM either
)
SELECT DISTINCT pair FROM ranked WHERE place <= :partners ORDER BY pair
"""
"""The pairs that share the most, as left * claims + right: one number sorts faster than two.

Any engine runs the text. The table holds whole numbers, and only keys that two claims share, or up to COMMON: the join
gives at the most COMMON / 2 pairs a row, and the ranking leaves at the most PARTNERS pairs a claim.
"""


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
    words = sorted(sorted(set().union(*known)), key=bits)
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
    """Whether the two have values of one dimension, and neither only tells the day of publication."""
    return left.dimension == right.dimension and not (left.dateline or right.dateline)


def keys(profile: Profile, bits: Rarity, words: Collection[str]) -> list[tuple[str, float]]:
    """Return the rarest of the words, the keys that a claim is known under, each with its dimension and its bits."""
    ranked = sorted([(bits(word), word) for word in words], reverse=True)[:KEYS]
    return [(f"{profile.dimension}:{word}", weight) for weight, word in ranked]


def shared_keys(claims: Numbers, keys: Numbers, bits: NDArray[np.float64], least: float) -> list[tuple[int, int]]:
    """Return the pairs of claims that share the rarest keys, `least` bits of them or more, in order.

    The arrays are the columns of a table of which claim is known under which key, and what the key tells. To name one
    of N things takes log2(N) bits: a pair that shares less is no likelier one thing than any other pair.
    """
    import sqlite3
    from contextlib import closing

    import numpy as np

    holders = np.bincount(keys)[keys]
    order = np.argsort(keys, kind="stable")  # an index over rows that are in its order is made in half the time
    order = order[(holders[order] > 1) & (holders[order] <= COMMON)]
    columns = (claims, keys, np.rint(bits * EXACT).astype(np.int64))
    cells = iter(np.column_stack(columns)[order].ravel().tolist())
    size = int(claims.max(initial=0)) + 1
    asked = {"claims": size, "partners": PARTNERS, "least": math.ceil(least * EXACT)}
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute(f"PRAGMA cache_size = -{SORTED}")
        connection.execute("BEGIN")
        connection.execute(TABLE)
        connection.executemany(INSERT, zip_longest(*[cells] * INSERT.count("?")))
        connection.execute(INDEX)
        return [divmod(pair, size) for (pair,) in connection.execute(CANDIDATES, asked)]


def _foremost(groups: Numbers, most: int) -> NDArray[np.bool_]:
    """Return which places are among the first of their group, so many at most; equal groups stand together."""
    import numpy as np

    foremost = np.ones(len(groups), np.bool_)
    foremost[most:] = groups[most:] != groups[:-most]
    return foremost
