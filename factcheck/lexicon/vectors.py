"""Static word vectors: what words mean, near enough to tell a paraphrase from another sentence.

The table was distilled from all-MiniLM-L6-v2 by tools/distill_vectors.py; see vectors/LICENSE.md.
"""

from __future__ import annotations

import math
from functools import cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import numpy as np
    from numpy.typing import NDArray

_FOLDER = Path(__file__).parent / "vectors"
RAREST = 15.0
"""The rarity of a word that the list does not have."""


@cache
def _ranks() -> dict[str, int]:
    words = (_FOLDER / "words.txt").read_text(encoding="utf-8").split()
    return {word: rank for rank, word in enumerate(words)}


@cache
def _table() -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    import numpy as np

    return np.load(_FOLDER / "rows.npy", mmap_mode="r"), np.load(_FOLDER / "scales.npy")


def rarity(word: str) -> float:
    """Return how much a word tells, in bits: minus the logarithm of its frequency by Zipf's law on its rank.

    >>> rarity("people") < rarity("vaccine") < rarity("howitzer")
    True
    """
    rank = _ranks().get(word)
    return RAREST if rank is None else min(RAREST, math.log2(rank + 2) + 1)


def add_up(texts: Sequence[Iterable[str]]) -> NDArray[np.float32]:
    """Return the sum of the words' vectors for each bag of lower-case words, (n, 128); zero where no word is known."""
    import numpy as np

    ranks, (rows, scales) = _ranks(), _table()
    known = [[ranks[word] for word in words if word in ranks] for words in texts]
    sums = np.zeros((len(texts), rows.shape[1]), np.float32)
    counts = np.array([len(found) for found in known], np.int64)
    chosen = np.array(list(chain.from_iterable(known)), np.int64)
    if len(chosen):
        filled = np.flatnonzero(counts)
        firsts = (counts.cumsum() - counts)[filled]
        sums[filled] = np.add.reduceat(rows[chosen] * scales[chosen][:, None], firsts)
    return sums


def embed(texts: Sequence[Iterable[str]]) -> NDArray[np.float32]:
    """Return a unit vector for each bag of lower-case words, (n, 128); zero where no word is known."""
    return unit(add_up(texts))


def unit(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the vectors with a length of one; zero stays zero."""
    import numpy as np

    units: NDArray[np.float32] = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    return units


def embed_each(words: Sequence[str]) -> NDArray[np.float32]:
    """Return a unit vector for each lower-case word, (n, 128); one that is not known is like itself only.

    The empty word has none: its row is zero.
    """
    import numpy as np

    ranks, (rows, scales) = _ranks(), _table()
    vectors = np.zeros((len(words), rows.shape[1]), np.float32)
    for i, word in enumerate(words):
        rank = ranks.get(word)
        if rank is not None:
            vectors[i] = rows[rank] * scales[rank]
        elif word:
            vectors[i] = np.random.default_rng(crc32(word.encode())).standard_normal(rows.shape[1])
    return unit(vectors)
