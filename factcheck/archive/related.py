"""Which stored documents a new article should be held against: those that share its rarest keys.

A key's rarity is read off the index as far as it matters (Christen, Data Matching, 2012, chapter 4, on blocking): of
each claim the rarest keys are followed until so many entries are read, never the whole index. So what a check costs
grows with the number of the article's claims and not with the archive.
"""

from __future__ import annotations

import math
from collections import Counter
from itertools import accumulate, chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Mapping, Sequence

READ = 30_000
"""So many entries of the index are read for a claim, and a key of more claims than these is dropped."""
CLAIMS = 1 << 20
"""A claim's number in the index is that of its document times this, and its place in the document."""
LISTED = 200
"""So many documents are ranked by their length, too."""
DOCUMENTS = 12
"""So many documents an article is held against."""

_COUNT = "SELECT COUNT(*) FROM (SELECT 1 FROM keys WHERE key = ? LIMIT ?)"
_SHARED = """
WITH asked (key, bits) AS (VALUES {rows})
SELECT document, MAX(bits) FROM (
    SELECT claim / {claims} AS document, SUM(bits) AS bits FROM asked JOIN keys USING (key) GROUP BY claim
) GROUP BY document
"""


def related(
    connection: sqlite3.Connection, claims: Sequence[Sequence[int]], besides: Collection[str] = ()
) -> list[str]:
    """Return the ids of the likeliest documents, the likeliest first, of equal ones the newest, from each claim's keys.

    For each claim of the article a document counts the bits that its best claim shares with it, squared, so that one
    claim on the same thing weighs more than many that have common words in common; and a long document has more of
    these, for which its length is set against it.
    """
    counts = _counts(connection, {key for keys in claims for key in keys})
    total = connection.execute("SELECT COALESCE(MAX(id), 0) FROM documents").fetchone()[0]
    bits = {key: round(1000 * math.log2(1 + total / count)) for key, count in counts.items()}
    score: Counter[int] = Counter()
    for keys in claims:
        score.update({of: shared**2 for of, shared in _shared(connection, _rarest(keys, counts), bits).items()})
    found = []
    for of in sorted(score, key=lambda of: (-score[of], -of))[: LISTED + len(besides)]:
        name, length = connection.execute("SELECT name, claims FROM documents WHERE id = ?", (of,)).fetchone()
        if name not in besides:
            found.append((score[of] / (3 + math.sqrt(length)), of, name))
    return [name for _, _, name in sorted(found, reverse=True)[:DOCUMENTS]]


def _counts(connection: sqlite3.Connection, keys: set[int]) -> dict[int, int]:
    """Return how many claims each key has, those left out that none has or too many."""
    counts = {key: connection.execute(_COUNT, (key, READ + 1)).fetchone()[0] for key in sorted(keys)}
    return {key: count for key, count in counts.items() if 0 < count <= READ}


def _rarest(keys: Sequence[int], counts: Mapping[int, int]) -> list[int]:
    """Return those keys that are followed, the rarest first."""
    ranked = sorted((counts[key], key) for key in set(keys) if key in counts)
    read = accumulate(count for count, _ in ranked)
    return [key for (_, key), so_far in zip(ranked, read, strict=True) if so_far <= READ]


def _shared(connection: sqlite3.Connection, keys: Sequence[int], bits: Mapping[int, int]) -> dict[int, int]:
    """Return what the best claim of each document shares with one claim of the article, in millibits."""
    if not keys:
        return {}
    asked = _SHARED.format(rows=", ".join(["(?, ?)"] * len(keys)), claims=CLAIMS)
    return dict(connection.execute(asked, tuple(chain.from_iterable((key, bits[key]) for key in keys))))
