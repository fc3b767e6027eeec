"""Which claims are held against each other: those that share rare words and can be held against each other at all.

Blocking as in record linkage (Christen, Data Matching, 2012, chapter 4): a claim is known under keys, a key that too
many claims share is dropped, and each claim keeps its best partners only, so that the work grows with the number of
claims and not with its square.
"""

from __future__ import annotations

import sqlite3
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.matching.profile import Profile, Rarity

SMALL = 200
"""So many claims are held against each other without an index."""
COMMON, PARTNERS, KEYS = 60, 12, 10
"""A key of more claims tells nothing; a claim's partners; a claim's rarest keys."""

CANDIDATES = """
WITH common AS (
    SELECT word FROM keys GROUP BY word HAVING COUNT(*) BETWEEN 2 AND :common
),
shared AS (
    SELECT l.claim AS claim_l, r.claim AS claim_r, SUM(l.bits) AS bits
    FROM keys AS l JOIN common ON common.word = l.word JOIN keys AS r ON r.word = l.word AND r.claim <> l.claim
    GROUP BY l.claim, r.claim
),
ranked AS (
    SELECT claim_l, claim_r, ROW_NUMBER() OVER (PARTITION BY claim_l ORDER BY bits DESC, claim_r) AS place FROM shared
)
SELECT DISTINCT
    CASE WHEN claim_l < claim_r THEN claim_l ELSE claim_r END AS first,
    CASE WHEN claim_l < claim_r THEN claim_r ELSE claim_l END AS second
FROM ranked
WHERE place <= :partners ORDER BY first, second
"""


def candidates(profiles: Sequence[Profile], bits: Rarity) -> list[tuple[int, int]]:
    """Return the pairs of positions worth comparing, the earlier first, in order."""
    if len(profiles) <= SMALL:
        return [(i, j) for i, j in combinations(range(len(profiles)), 2) if comparable(profiles[i], profiles[j])]
    rows = ((profile.position, key, weight) for profile in profiles for key, weight in keys(profile, bits))
    return [(i, j) for i, j in shared_keys(rows) if comparable(profiles[i], profiles[j])]


def comparable(left: Profile, right: Profile) -> bool:
    """Whether the two have values of one dimension."""
    return left.dimension == right.dimension


def keys(profile: Profile, bits: Rarity) -> list[tuple[str, float]]:
    """Return the words that a claim is known under, rarest first, each with its dimension and its bits."""
    words = profile.terms | profile.names | profile.designators
    ranked = sorted(((bits(word), word) for word in words), reverse=True)[:KEYS]
    return [(f"{profile.dimension}:{word}", weight) for weight, word in ranked]


def shared_keys(rows: Iterable[tuple[int, str, float]]) -> list[tuple[int, int]]:
    """Return the pairs of claims that share the rarest keys; a row is (claim, key, bits)."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE TABLE keys (claim INTEGER, word TEXT, bits REAL)")
        connection.executemany("INSERT INTO keys VALUES (?, ?, ?)", rows)
        connection.execute("CREATE INDEX keys_of ON keys (word, claim, bits)")
        return connection.execute(CANDIDATES, {"common": COMMON, "partners": PARTNERS}).fetchall()
    finally:
        connection.close()
