"""The words in which two sentences differ."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import NamedTuple

_WORD = re.compile(r"\w+(?:[.,'’-]\w+)*|[^\w\s]")
ALIKE = 0.5  # below this share of common words, two sentences have no differences worth marking: all of it differs


class Piece(NamedTuple):
    """A run of text: within the quote or not, common to both sentences or not."""

    text: str
    quoted: bool
    differs: bool


def pieces(sentence: str, quote: slice, other: str | None = None, other_quote: slice | None = None) -> list[Piece]:
    """Return the sentence cut where the quote begins and ends, and where its words differ from the other's.

    Within the quote the words are held against the other quote; outside it, only in a sentence that is much like the
    other one.
    """
    differing = [False] * len(sentence)
    if other is not None and other_quote is not None:
        _mark(differing, sentence, slice(0, len(sentence)), other, alike=ALIKE)
        differing[quote] = [False] * len(sentence[quote])
        _mark(differing, sentence, quote, other[other_quote], alike=0.0)
    cut: list[Piece] = []
    start = 0
    for end in range(1, len(sentence) + 1):
        if end < len(sentence) and _kind(end, quote, differing) == _kind(start, quote, differing):
            continue
        cut.append(Piece(sentence[start:end], *_kind(start, quote, differing)))
        start = end
    return cut


def _kind(place: int, quote: slice, differing: list[bool]) -> tuple[bool, bool]:
    return quote.start <= place < quote.stop, differing[place]


def _mark(differing: list[bool], text: str, within: slice, other: str, *, alike: float) -> None:
    """Set, within a part of the text, the places of the words that the other text lacks."""
    words = list(_WORD.finditer(text, within.start, within.stop))
    matcher = SequenceMatcher(
        None, [word[0].casefold() for word in words], _WORD.findall(other.casefold()), autojunk=False
    )
    if matcher.ratio() < alike:
        return
    for kind, first, last, _, _ in matcher.get_opcodes():
        if kind in ("replace", "delete"):
            start, end = words[first].start(), words[last - 1].end()
            differing[start:end] = [True] * (end - start)
