"""Sentences of a laid-out document, and their words."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from sentencex import get_sentence_boundaries

from factcheck.lexicon.comments import blank_comments

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import Block, Document

# A word keeps its hyphens and inner points ("AK-103", "U.S.", "1,200"); a possessive's mark stands apart.
# Both patterns first try a plain word that a blank or a stop ends: most are such, and the rest costs twice as much.
_WORD = re.compile(
    r"\s*+([A-Za-z][a-z]*+(?=[ ,])|"
    r"(?:[A-Za-z]\.){2,}|(?:Mrs?|Ms|Dr|Sen|Gov|Rep|Gen|Col|Lt|Sgt|Capt|Prof|Rev|St|Jr|Sr)\.|[A-Z]\.(?= [A-Z])|"
    r"[^\W_]+(?:(?:[-.&/]|['’](?!s\b)|(?<=\d),(?=\d))[^\W_]+)*|['’]s\b|\S)"
)
# A numeral stands apart from the letters and marks that touch it: "2.4bn" is two marks, "AK-103" three.
_MARK = re.compile(r"\s*+([A-PR-Za-z][A-Za-z]*+(?=[\s,.])|\bQ[1-4]\b|[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,]\d+)*|\S)")
_LETTERS = re.compile(r"[A-Za-z]+")
_DIGIT = re.compile(r"[\d½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]")
# What Markdown and the web put into a text, and no reader reads: a link's brackets and address, emphasis, an address.
_MARKUP = re.compile(
    r"!?\[(?=[^\[\]\n]{0,300}\]\()|\]\([^()\s]*\)|\*\*|(?<!\w)\*(?=\w)|(?<=[\w.,!?])\*(?!\w)|__|"
    r"\bhttps?://[^\s<>)\]]+|\bwww\.[^\s<>)\]]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.[\w.]+"
)
_SIGN = re.compile(r"\]\(|\*|__|//|www\.|@")

LONGEST = 1500  # characters of a sentence; what is longer is a dump of data
_CLOCK_ENDS = ("a.m. ", "p.m. ", "a.m.", "p.m.")
_DAY_FOLLOWS = re.compile(r"\s*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[ECMP][DS]?T\b|GMT|BST|UTC)")


class Sentence:
    """A sentence of a block. `start` and `end` are offsets into the document's text.

    `text` is that slice, with comments, web addresses and Markdown's links and emphasis blanked: as long, and what one
    reads. `letters` are its runs of letters and `digits` whether it has any: a scanner passes over a sentence where
    neither can begin what it looks for, before anything else is made of it.
    """

    def __init__(self, document: Document, block: Block, start: int, text: str) -> None:
        self.document, self.block, self.start, self.end = document, block, start, start + len(text)
        self.text = text
        self.letters = _LETTERS.findall(text)
        self.digits = _DIGIT.search(text) is not None

    @cached_property
    def words(self) -> list[str]:
        """Return the words, numbers and marks, verbatim."""
        return _WORD.findall(self.text)

    @cached_property
    def starts(self) -> list[int]:
        """Return where each of `words` starts, as offsets into the sentence's text."""
        return _places(self.text, self.words)

    @cached_property
    def marks(self) -> list[str]:
        """Return the finest tokens, as the scanners of numerals and dates need them, verbatim."""
        return _MARK.findall(self.text)

    @cached_property
    def mark_starts(self) -> list[int]:
        """Return where each of `marks` starts, as offsets into the sentence's text."""
        return _places(self.text, self.marks)


def sentences(document: Document) -> Iterator[Sentence]:
    """Yield the sentences of the document's blocks in the order of the text, boilerplate left out."""
    for block in document.blocks or ():
        if block.kind == "boilerplate":
            continue
        text = _shown(block.span.of(document.text))
        for start, end in _cut(text, _boundaries(document.language, text)):
            words = text[start:end].lstrip()
            if words:
                yield Sentence(document, block, block.span.start + end - len(words), words.rstrip())


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


def _cut(text: str, boundaries: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the sentences, and of one too long for prose its pieces: what reads a sentence may look back and forth."""
    for start, end in boundaries:
        piece = start
        while end - piece > LONGEST:
            space = text.rfind(" ", piece, piece + LONGEST)
            stop = space if space > piece else piece + LONGEST
            yield piece, stop
            piece = stop
        yield piece, end


def _places(text: str, words: list[str]) -> list[int]:
    """Return where each of the words, which follow each other in the text, starts."""
    at, starts = 0, []
    for word in words:
        at = text.index(word, at)
        starts.append(at)
        at += len(word)
    return starts


def _shown(text: str) -> str:
    """Return the text with its markup blanked, as long as it was."""
    text = blank_comments(text)
    return _MARKUP.sub(lambda found: " " * len(found[0]), text) if _SIGN.search(text) else text
