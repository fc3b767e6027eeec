"""WordNet as a graph of words: which words stand in one synset, one above the other, or derive from each other.

Reads the data files of WordNet 3.0 (Fellbaum, 1998; format: wndb(5)), as Debian's package wordnet-base installs them.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PARTS = {"noun": "n", "verb": "v", "adj": "a"}
SENSES = 4
"""A word's rarer senses are left out."""
TIES = {"@": 0.6, "&": 0.5, "+": 0.8, "$": 0.5}
"""How much a pointer ties, beside a synonym's 1: hypernym, similar to, derived from, verb group."""

Key = tuple[str, str]
"""A synset: its part of speech and its offset."""


class Synset(NamedTuple):
    """The words of one meaning, and its pointers: sign, the other synset, and the words at both ends (0: all)."""

    words: tuple[str, ...]
    pointers: tuple[tuple[str, Key, int, int], ...]


def graph(folder: Path) -> dict[str, dict[str, float]]:
    """Return for each single lower-case word its neighbours and how close they are: by the rank of the senses."""
    synsets = dict(_synsets(folder))
    weight: dict[tuple[str, Key], float] = {}
    for part, letter in PARTS.items():
        for line in _lines(folder / f"index.{part}"):
            word, _, count, pointers, *rest = line.split()
            offsets = rest[int(pointers) + 2 :][: min(int(count), SENSES)]
            for rank, offset in enumerate(offsets):
                weight[word, (letter, offset)] = 1 / (1 + rank)
    found: defaultdict[str, dict[str, float]] = defaultdict(dict)

    def tie(left: str, right: str, amount: float) -> None:
        if left != right and _single(left) and _single(right) and amount:
            found[left][right] = max(found[left].get(right, 0.0), amount)
            found[right][left] = max(found[right].get(left, 0.0), amount)

    for key, synset in synsets.items():
        for word in synset.words:
            own = weight.get((word, key), 0.0)
            for other in synset.words:
                tie(word, other, own * weight.get((other, key), 0.0))
        for sign, target, source_word, target_word in synset.pointers:
            near, far = synset.words, synsets[target].words if target in synsets else ()
            near = near[source_word - 1 : source_word] if source_word else near
            far = far[target_word - 1 : target_word] if target_word else far
            for word in near:
                for other in far:
                    tie(word, other, TIES[sign] * weight.get((word, key), 0.0) * weight.get((other, target), 0.0))
    return found


def _single(word: str) -> bool:
    return word.isascii() and word.isalpha() and word.islower() and len(word) > 1


def _lines(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8") as lines:
        yield from (line for line in lines if not line.startswith("  "))  # the licence


def _synsets(folder: Path) -> Iterator[tuple[Key, Synset]]:
    for part, letter in PARTS.items():
        for line in _lines(folder / f"data.{part}"):
            fields = line.split(" | ")[0].split()
            size = int(fields[3], 16)
            words = tuple(word.split("(")[0] for word in fields[4 : 4 + 2 * size : 2])
            first = 5 + 2 * size
            pointers = tuple(
                (sign, (other.replace("s", "a"), offset), *bytes.fromhex(ends))
                for sign, offset, other, ends in (
                    fields[at : at + 4] for at in range(first, first + 4 * int(fields[first - 1]), 4)
                )
                if sign in TIES
            )
            yield (letter, fields[0]), Synset(words, pointers)
