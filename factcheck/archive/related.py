"""Which stored documents a new article should be held against: those that share its rarest keys.

A key's rarity is read off the index as far as it matters (Christen, Data Matching, 2012, chapter 4, on blocking): of
each claim the rarest keys are followed until so many entries are read, never the whole index. So what a check costs
grows with the number of the article's claims and not with the archive.
"""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterator, Sequence

READ = 10_000
"""So many entries of the index are read for a claim, and a key of more claims than these is dropped."""
PARTNERS = 20
"""So many stored claims a claim nominates."""
DOCUMENTS = 12
"""So many documents an article is held against."""

_COUNT = "SELECT COUNT(*) FROM (SELECT 1 FROM keys WHERE key = ? LIMIT ?)"
_NOMINATED = """
WITH asked (key, bits) AS (VALUES {rows}),
shared AS (
    SELECT claim, SUM(bits) AS bits FROM asked JOIN keys USING (key) GROUP BY claim ORDER BY bits DESC, claim LIMIT ?
)
SELECT documents.name, MAX(shared.bits)
FROM shared JOIN claims ON claims.id = shared.claim JOIN documents ON documents.id = claims.document
GROUP BY documents.name
"""


def related(
    connection: sqlite3.Connection, claims: Sequence[Sequence[int]], besides: Collection[str] = ()
) -> list[str]:
    """Return the ids of the likeliest documents, the likeliest first, from the keys of each claim of an article.

    A document counts what its best claim shares with each of the article's, in millibits.
    """
    bits = _bits(connection, {key for keys in claims for key in keys})
    score: dict[str, int] = defaultdict(int)
    for keys in {tuple(sorted(set(keys))) for keys in claims}:
        for name, shared in _nominated(connection, keys, bits):
            score[name] += shared
    ranked = sorted(score, key=lambda name: (-score[name], name))
    return [name for name in ranked if name not in besides][:DOCUMENTS]


def _bits(connection: sqlite3.Connection, keys: set[int]) -> dict[int, tuple[int, int]]:
    """Return of each key that some claims have, not too many, their number and what it tells, in millibits."""
    total = connection.execute("SELECT COALESCE(MAX(id), 0) FROM claims").fetchone()[0]
    counts = {key: connection.execute(_COUNT, (key, READ + 1)).fetchone()[0] for key in sorted(keys)}
    return {
        key: (count, round(1000 * math.log2((total + 1) / count))) for key, count in counts.items() if 0 < count <= READ
    }


def _nominated(
    connection: sqlite3.Connection, keys: Sequence[int], bits: dict[int, tuple[int, int]]
) -> Iterator[tuple[str, int]]:
    asked: list[int] = []
    read = 0
    for count, key in sorted((bits[key][0], key) for key in keys if key in bits):
        read += count
        if read > READ:
            break
        asked += key, bits[key][1]
    if asked:
        rows = ", ".join(["(?, ?)"] * (len(asked) // 2))
        yield from connection.execute(_NOMINATED.format(rows=rows), (*asked, PARTNERS))
