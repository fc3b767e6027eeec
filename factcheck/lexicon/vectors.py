"""Static word vectors: what words mean, near enough to tell a paraphrase from another sentence.

The table was distilled from all-MiniLM-L6-v2 by tools/distill_vectors.py; see vectors/LICENSE.md.
"""

from __future__ import annotations

import math
from functools import cache
from hashlib import shake_128
from itertools import chain, repeat
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

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


def add_up(texts: Sequence[Collection[str]]) -> NDArray[np.float32]:
    """Return the sum of the words' vectors for each bag of lower-case words, (n, 128); zero where no word is known.

    A bag's words are added by their rank, so that the sum is the same each run: the first of all bags, then the second
    of those that have two …, the longest bags before the shorter ones.
    """
    import numpy as np

    ranks, (rows, scales) = _ranks(), _table()
    bags = np.repeat(np.arange(len(texts), dtype=np.int64), [len(words) for words in texts])
    words = np.fromiter(map(ranks.get, chain.from_iterable(texts), repeat(-1)), np.int64, len(bags))
    bags, words = np.divmod(np.sort((bags * len(ranks) + words)[words >= 0]), len(ranks))
    chosen, words = np.unique(words, return_inverse=True)
    vectors = rows[chosen] * scales[chosen][:, None]
    sizes = np.bincount(bags, minlength=len(texts))
    order = np.argsort(-sizes, kind="stable")
    starts = (sizes.cumsum() - sizes)[order]
    sums = np.zeros((len(texts), rows.shape[1]), np.float32)
    for place in range(sizes.max(initial=0)):
        longer = np.count_nonzero(sizes > place)
        sums[:longer] += vectors[words[starts[:longer] + place]]
    return sums[np.argsort(order)]


def embed(texts: Sequence[Collection[str]]) -> NDArray[np.float32]:
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
    chosen = np.fromiter(map(ranks.get, words, repeat(-1)), np.int64, len(words))
    known = chosen >= 0
    vectors[known] = rows[chosen[known]] * scales[chosen[known]][:, None]
    for i in np.flatnonzero(~known).tolist():
        if word := words[i]:
            vectors[i] = np.frombuffer(shake_128(word.encode()).digest(rows.shape[1]), np.int8)
    return unit(vectors)
