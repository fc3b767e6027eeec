"""Sentences of a laid-out document, and their words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sentencex import get_sentence_boundaries

from factcheck.extraction.pieces import hints_of, known_of
from factcheck.extraction.tokens import is_title_case, marks_of, terms_of
from factcheck.lexicon.comments import blank_comments

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.extraction.pieces import Known
    from factcheck.extraction.tokens import Marks
    from factcheck.model import Block, Document

# What Markdown and the web put into a text, and no reader reads: a link's brackets and address, emphasis, an address.
_MARKUP = re.compile(
    r"!?\[(?=[^\[\]\n]{0,300}\]\()|\]\([^()\s]*\)|\*\*|(?<!\w)\*(?=\w)|(?<=[\w.,!?])\*(?!\w)|__|"
    r"\bhttps?://[^\s<>)\]]+|\bwww\.[^\s<>)\]]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.[\w.]+"
)
_HINTS_OF_SIGNS = ("[", "*", "_", "/", "@", "<", "www.")  # single characters are found the fastest
_SIGNS = ("](", "*", "_", "//", "www.", "@", "[^", "<!--")
_APART = ("", " ")
_HEADINGS = ("title", "heading", "standfirst")

LONGEST = 1500  # characters of a sentence; what is longer is a dump of data
_CLOCK_ENDS = ("a.m. ", "p.m. ", "a.m.", "p.m.")
# a decimal that a tokeniser has cut up: "4 . 8 %", "$ 7. 5 million"
_HEDGED = re.compile(r"\b(?:[Aa]pprox|[Ee]st|ca|min|max|avg|[Ff]igs|[Ee]qs|[Nn]os|[Rr]efs)\. *$")
_FIGURES = frozenset("0123456789$£€")
_SIZED_DECIMALS = re.compile(r"\s*\d{1,4} ?(?:%|per ?cent\b|(?:m|b|tr)illion\b)")
_SPACED_POINT = re.compile(r"(?:\d \.|[$£€] ?\d{1,3}\.) *$")
_ABBREVIATED = ("bil. ", "mil. ", "bln. ", "mln. ", "bil.", "mil.", "bln.", "mln.")
_DAY_FOLLOWS = re.compile(
    r"\s*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[ECMP][DS]?T\b|GMT|BST|UTC|[A-Z][a-z]+ [Tt]ime\b)"
)


class Sentence:
    """A sentence of a block. `start` and `end` are offsets into the document's text.

    `text` is that slice, with line breaks, comments, web addresses and Markdown's links and emphasis blanked: as long,
    and what one reads. `pieces` is what stands between its blanks, here given where it is known. `hints` tell what they
    can begin: a scanner passes over a sentence without a hint of what it looks for.
    """

    __slots__ = (
        "_known",
        "_lemmas",
        "_marks",
        "_said",
        "_terms",
        "_titled",
        "block",
        "document",
        "end",
        "hints",
        "pieces",
        "start",
        "text",
    )

    def __init__(
        self, document: Document, block: Block, start: int, text: str, pieces: list[str] | None = None
    ) -> None:
        self.document, self.block, self.start, self.end = document, block, start, start + len(text)
        self.text = text
        self.pieces = text.split(" ") if pieces is None else pieces
        self.hints = hints_of(self.pieces)
        self._known: Known | None = None
        self._marks: Marks | None = None
        self._said: list[str] | None = None
        self._terms: tuple[str, ...] | None = None
        self._titled: bool | None = None

    @property
    def known(self) -> Known:
        """Return what is known of the pieces."""
        if self._known is None:
            self._known = known_of(self.text, self.pieces)
        return self._known

    @property
    def marks(self) -> Marks:
        """Return the finest tokens, as the scanners of numerals and dates need them, verbatim."""
        if self._marks is None:
            self._marks = marks_of(self.text, self.known)
        return self._marks

    @property
    def titled(self) -> bool:
        """Whether capitals tell nothing of names: in a heading, or a line printed Like the Heading of One."""
        if self._titled is None:
            self._titled = self.block.kind in _HEADINGS or is_title_case(self.known)
        return self._titled

    @property
    def said(self) -> list[str]:
        """Return the lemmas of the words with content, in their order."""
        if self._said is None:
            self._said = terms_of(self.known)
        return self._said

    @property
    def terms(self) -> tuple[str, ...]:
        """Return the lemmas of the words with content, each once."""
        if self._terms is None:
            self._terms = tuple(dict.fromkeys(self.said))
        return self._terms


def sentences(document: Document) -> Iterator[Sentence]:
    """Yield the sentences of the document's blocks in the order of the text, boilerplate left out."""
    marked = any(sign in document.text for sign in _HINTS_OF_SIGNS)
    for block in document.blocks or ():
        if block.kind == "boilerplate":
            continue
        text = block.span.of(document.text)
        if marked and any(sign in text for sign in _SIGNS):
            text = _shown(text)
        boundaries = _boundaries(document.language, text)
        text = text.replace("\n", " ")  # only the width of a page broke the lines of a block
        pieces = text.split(" ")
        for start, end in boundaries:
            words = text[start:end].strip()
            if words:
                at = text.index(words[0], start)
                yield Sentence(
                    document, block, block.span.start + at, words, _within(text, pieces, at, at + len(words))
                )


def _within(text: str, pieces: list[str], start: int, end: int) -> list[str] | None:
    """Return those of the text's pieces that lie between two offsets, None if an offset cuts one of them."""
    if start == 0 and end == len(text):
        return pieces
    if text[end : end + 1] not in _APART or text[start - 1 : start] not in _APART:
        return None
    first = text.count(" ", 0, start)
    return pieces[first : first + text.count(" ", start, end) + 1]


def _boundaries(language: str, text: str) -> list[tuple[int, int]]:
    """Return where the sentences of a text start and end; of one too long for prose, where its pieces do.

    What reads a sentence may look back and forth. "9 a.m. Tuesday" does not end one, nor
    does the point of a decimal that a tokeniser has cut up.
    """
    found: list[tuple[int, int]] = []
    for boundary in get_sentence_boundaries(language, text):
        start, end = boundary["start_index"], boundary["end_index"]
        if found and _goes_on(text, start):
            start = found.pop()[0]
        found.append((start, end))
    return [piece for start, end in found for piece in _cut(text, start, end)] if len(text) > LONGEST else found


def _goes_on(text: str, start: int) -> bool:
    """Whether what starts there is no new sentence: "9 a.m. Tuesday", "70 bil. euros", "4 . 8 %", "approx. 20 men"."""
    if text.endswith(_CLOCK_ENDS, 0, start):
        return _DAY_FOLLOWS.match(text, start) is not None
    first = text[start : start + 1]
    if first in _FIGURES:
        decimals = _SIZED_DECIMALS.match(text, start) and _SPACED_POINT.search(text, start - 8, start)
        return bool(decimals or _HEDGED.search(text, start - 8, start))
    return first == "%" or (first.islower() and text.endswith(_ABBREVIATED, 0, start))


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the pieces of a sentence that have at most LONGEST characters, cut at a blank where there is one."""
    while end - start > LONGEST:
        space = text.rfind(" ", start, start + LONGEST)
        stop = space if space > start else start + LONGEST
        yield start, stop
        start = stop
    yield start, end


def _shown(text: str) -> str:
    """Return the text with its comments and markup blanked, as long as it was."""
    return _MARKUP.sub(lambda found: " " * len(found[0]), blank_comments(text))
