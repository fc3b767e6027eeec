"""Sentences of a laid-out document, and their words."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from sentencex import get_sentence_boundaries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import Block, Document

# A word keeps its hyphens and inner points ("AK-103", "U.S.", "1,200"); a possessive's mark stands apart.
_WORD = re.compile(
    r"(?:[A-Za-z]\.){2,}|[A-Z]\.(?= [A-Z])|[^\W_]+(?:(?:[-.&/]|['’](?!s\b)|(?<=\d),(?=\d))[^\W_]+)*|['’]s\b|\S"
)
# What Markdown and the web put into a text, and no reader reads: a link's brackets and address, emphasis, an address.
_MARKUP = re.compile(
    r"!?\[(?=[^\[\]\n]{0,300}\]\()|\]\([^()\s]*\)|\*\*|(?<!\w)\*(?=\w)|(?<=[\w.,!?])\*(?!\w)|__|"
    r"\bhttps?://[^\s<>)\]]+|\bwww\.[^\s<>)\]]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.[\w.]+"
)
_SIGN = re.compile(r"\]\(|\*|__|//|www\.|@")

_CLOCK_ENDS = ("a.m. ", "p.m. ", "a.m.", "p.m.")
_DAY_FOLLOWS = re.compile(r"\s*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[ECMP][DS]?T\b|GMT|BST|UTC)")


class Sentence:
    """A sentence of a block. `start` and `end` are offsets into the document's text.

    `text` is that slice, with web addresses and Markdown's links and emphasis blanked: as long, and what one reads.
    """

    def __init__(self, document: Document, block: Block, start: int, end: int) -> None:
        self.document, self.block, self.start, self.end = document, block, start, end
        self.text = _shown(document.text[start:end])

    @cached_property
    def words(self) -> list[str]:
        """Return the words, numbers and marks, verbatim."""
        return _WORD.findall(self.text)

    @cached_property
    def starts(self) -> list[int]:
        """Return where each of `words` starts, as offsets into the sentence's text."""
        text, at, starts = self.text, 0, []
        for word in self.words:
            at = text.index(word, at)
            starts.append(at)
            at += len(word)
        return starts


def sentences(document: Document) -> Iterator[Sentence]:
    """Yield the sentences of the document's blocks in the order of the text, boilerplate left out."""
    for block in document.blocks or ():
        if block.kind == "boilerplate":
            continue
        text = _shown(block.span.of(document.text))
        for start, end in _boundaries(document.language, text):
            words = text[start:end]
            inner = words.strip()
            if inner:
                offset = block.span.start + start + words.index(inner)
                yield Sentence(document, block, offset, offset + len(inner))


def _boundaries(language: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield where the sentences of a text start and end; "9 a.m. Tuesday" does not end one."""
    waiting: tuple[int, int] | None = None
    for boundary in get_sentence_boundaries(language, text):
        start, end = boundary["start_index"], boundary["end_index"]
        if waiting is not None:
            if text[waiting[1] - 5 : waiting[1]].endswith(_CLOCK_ENDS) and _DAY_FOLLOWS.match(text, start):
                start = waiting[0]
            else:
                yield waiting
        waiting = start, end
    if waiting is not None:
        yield waiting


def _shown(text: str) -> str:
    """Return the text with its markup blanked, as long as it was."""
    return _MARKUP.sub(lambda found: " " * len(found[0]), text) if _SIGN.search(text) else text
