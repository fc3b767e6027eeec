"""Which claims are held against each other: those that share rare words and can be held against each other at all.

Blocking as in record linkage (Christen, Data Matching, 2012, chapter 4): a claim is known under keys, a key that too
many claims share is dropped, and each claim keeps its best partners only, so that the work grows with the number of
claims and not with its square.
"""

from __future__ import annotations

import math
from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from factcheck.matching.profile import Profile, Rarity

SMALL = 200
"""So many claims are held against each other without an index."""
COMMON, PARTNERS, KEYS = 45, 9, 12
"""A key of more claims tells nothing; a claim's partners; a claim's rarest keys."""

CANDIDATES = """
WITH common AS (
    SELECT word FROM keys GROUP BY word HAVING COUNT(*) BETWEEN 2 AND :common
),
shared AS (
    SELECT l.claim AS first, r.claim AS second, SUM(l.bits) AS bits
    FROM keys AS l JOIN common ON common.word = l.word JOIN keys AS r ON r.word = l.word AND r.claim > l.claim
    GROUP BY l.claim, r.claim HAVING SUM(l.bits) >= :least
),
either AS (
    SELECT first AS claim, second AS partner, first, second, bits FROM shared
    UNION ALL SELECT second, first, first, second, bits FROM shared
),
ranked AS (
    SELECT first, second, ROW_NUMBER() OVER (PARTITION BY claim ORDER BY bits DESC, partner) AS place FROM either
)
SELECT DISTINCT first, second FROM ranked WHERE place <= :partners ORDER BY first, second
"""


def candidates(profiles: Sequence[Profile], bits: Rarity) -> list[tuple[int, int]]:
    """Return the pairs of positions worth comparing, the earlier first, in order."""
    if len(profiles) <= SMALL:
        return [(i, j) for i, j in combinations(range(len(profiles)), 2) if comparable(profiles[i], profiles[j])]
    holders: dict[str, Counter[str]] = {}
    for profile in profiles:
        holders.setdefault(profile.dimension, Counter()).update(profile.known_by)
    shared = {of: frozenset(word for word, count in words.items() if count > 1) for of, words in holders.items()}
    rows = (
        (profile.position, key, weight)
        for profile in profiles
        for key, weight in keys(profile, bits, profile.known_by & shared[profile.dimension])
    )
    return shared_keys(rows, math.log2(len(profiles)))


def comparable(left: Profile, right: Profile) -> bool:
    """Whether the two have values of one dimension."""
    return left.dimension == right.dimension


def keys(profile: Profile, bits: Rarity, words: Collection[str]) -> list[tuple[str, float]]:
    """Return the rarest of the words, the keys that a claim is known under, each with its dimension and its bits."""
    ranked = sorted([(bits(word), word) for word in words], reverse=True)[:KEYS]
    return [(f"{profile.dimension}:{word}", weight) for weight, word in ranked]


def shared_keys(rows: Iterable[tuple[int, str, float]], least: float) -> list[tuple[int, int]]:
    """Return the pairs of claims that share the rarest keys, `least` bits of them or more; a row is (claim, key, bits).

    To name one of N things takes log2(N) bits: a pair that shares less is no likelier one thing than any other pair.
    """
    import sqlite3

    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE TABLE keys (claim INTEGER, word TEXT, bits REAL)")
        connection.executemany("INSERT INTO keys VALUES (?, ?, ?)", rows)
        connection.execute("CREATE INDEX keys_of ON keys (word, claim, bits)")
        return connection.execute(CANDIDATES, {"common": COMMON, "partners": PARTNERS, "least": least}).fetchall()
    finally:
        connection.close()
