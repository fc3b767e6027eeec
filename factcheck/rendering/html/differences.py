"""The words in which two sentences differ."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_WORD = re.compile(r"\w+(?:[.,'’-]\w+)*|[^\w\s]")
RUN = 3  # words in a row beyond which two sentences go separate ways, and no longer differ in a word
SMALL = 3  # letters up to which a word outside the quote is not worth marking
ALIKE = 0.5  # below this share of common words, two sentences have no differences worth marking: all of it differs


class Piece(NamedTuple):
    """A run of text: within the quote or not, common to both sentences or not."""

    text: str
    quoted: bool
    differs: bool


def pieces(sentence: str, quote: slice, other: str | None = None, other_quote: slice | None = None) -> list[Piece]:
    """Return the sentence cut where the quote begins and ends, and where its words differ from the other's.

    Within the quote the words are held against the other quote. Outside it, only in a sentence that is much like the
    other one, words with a counterpart there are marked, the small ones left out.
    """
    differing: list[tuple[int, int]] = []
    if other is not None and other_quote is not None:
        differing += _outside(_exchanged(sentence, other), quote)
        inside = _lacking(sentence[quote], other[other_quote])
        differing += [(quote.start + start, quote.start + end) for start, end in inside]
    edges = {0, quote.start, quote.stop, len(sentence), *(edge for span in differing for edge in span)}
    return [
        Piece(
            sentence[start:end],
            quote.start <= start < quote.stop,
            any(first <= start < last for first, last in differing),
        )
        for start, end in pairwise(sorted(edges))
    ]


def _outside(spans: Iterable[tuple[int, int]], quote: slice) -> Iterator[tuple[int, int]]:
    """Yield what of the spans lies before and after the quote."""
    for start, end in spans:
        for part in ((start, min(end, quote.start)), (max(start, quote.stop), end)):
            if part[0] < part[1]:
                yield part


def _exchanged(text: str, other: str) -> Iterator[tuple[int, int]]:
    """Yield the places of the words for which a much alike text has others."""
    words = list(_WORD.finditer(text))
    matcher = _matcher(words, other)
    if matcher.ratio() < ALIKE:
        return
    for kind, first, last, start, end in matcher.get_opcodes():
        telling = any(len(word[0]) > SMALL or word[0].isdigit() for word in words[first:last])
        if kind == "replace" and telling and max(last - first, end - start) <= RUN:
            yield words[first].start(), words[last - 1].end()


def _lacking(text: str, other: str) -> Iterator[tuple[int, int]]:
    """Yield the places of the words that the other text lacks."""
    words = list(_WORD.finditer(text))
    for kind, first, last, _, _ in _matcher(words, other).get_opcodes():
        if kind in ("replace", "delete"):
            yield words[first].start(), words[last - 1].end()


def _matcher(words: list[re.Match[str]], other: str) -> SequenceMatcher[str]:
    folded = [word[0].casefold() for word in words]
    return SequenceMatcher(None, folded, [word.casefold() for word in _WORD.findall(other)], autojunk=False)
