"""The counted noun phrase after a number, found by its edges and its plural."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.lexicon.noun_edges import EDGES, NOT_PLURALS, PLURALS

if TYPE_CHECKING:
    from factcheck.extraction.words import Words

MOST_CHUNKS = 7
_STARTS_WORD = re.compile(r"\w")
_OWNERS = frozenset("the its their his her our these those my your all".split())
_SKIPPED = frozenset("more additional further extra such".split())


def noun_after(words: Words, last: int, *, one: bool) -> tuple[int, int] | None:
    """Return the tokens (half-open) of the noun phrase that a number ending before token `last` counts, or None.

    `one` says that the noun is singular. "three of the men" counts men.
    """
    hyphen = words.after_hyphen(last)
    if hyphen > 0:
        return _linked(words, hyphen)
    i = last
    if words.low(i) == "of" and words.low(i + 1) in _OWNERS:
        i, one = i + 2, False
    elif words.low(i) in _OWNERS and words.low(last - 1) in ("half", "quarter", "third"):
        i, one = i + 1, False
    while words.low(i) in _SKIPPED:
        i += 1
    chunks = _chunks(words, i)
    if not chunks:
        return None
    count = _length(words, chunks, one=one)
    return (i, chunks[count - 1][1]) if count else None


def _linked(words: Words, hyphen: int) -> tuple[int, int] | None:
    """Return the word that a hyphen ties to the number: "three-bedroom", "10 - page"."""
    word = words.word(hyphen)
    if not word.isalpha() or words.lows[hyphen] in EDGES or len(word) < 2:
        return None
    return hyphen, hyphen + 1


def _chunks(words: Words, i: int) -> list[tuple[int, int]]:
    """Return the runs of glued tokens from token `i` that can belong to one noun phrase: ("Su-30MK2", "fighters")."""
    chunks: list[tuple[int, int]] = []
    while i < len(words) and len(chunks) < MOST_CHUNKS:
        if not _STARTS_WORD.match(words.word(i)) or words.lows[i] in EDGES:
            break
        end = i + 1
        while words.glued(end) and (_STARTS_WORD.match(words.word(end)) or (words.dash(end) and words.glued(end + 1))):
            end += 1
        if words.word(i)[0].isdecimal() and end == i + 1 and not chunks:
            break
        chunks.append((i, end))
        if words.glued(end):
            break
        i = end
    return chunks


def _length(words: Words, chunks: list[tuple[int, int]], *, one: bool) -> int:
    """Return how many of the chunks make up the noun phrase: up to its first plural, or the last that can be a noun."""
    for n, (first, end) in enumerate(chunks):
        last = words.lows[end - 1]
        if is_plural(last, words.word(end - 1)) and not (one and n == 0 and last not in PLURALS):
            while n + 1 < len(chunks) and _goes_on(words, chunks[n + 1]):
                n += 1  # noqa: PLW2901  "arms dealers", "Texas cities"
            return n + 1
        if n and _is_participle(words.lows[first]):
            return 0 if not one else n
    if one:
        return min(len(chunks), 3)
    return 0 if len(chunks) > 2 or not words.word(chunks[0][0]).islower() else len(chunks)


def _goes_on(words: Words, chunk: tuple[int, int]) -> bool:
    word = words.word(chunk[1] - 1)
    return word.islower() and is_plural(word, word)


def is_plural(low: str, word: str) -> bool:
    """Whether a word looks like a plural noun."""
    if low in PLURALS:
        return True
    if len(low) < 3 or not low.endswith("s") or low in NOT_PLURALS or low.endswith(("ss", "us", "is", "'s", "’s")):
        return False
    return not word.isupper()


def _is_participle(low: str) -> bool:
    return len(low) > 4 and low.endswith(("ed", "ing")) and not low.endswith(("building", "meeting", "eed"))
