"""The body of an article: paragraphs, headings, lists, tables, and what does not belong to it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.model import Block, Span
from factcheck.reading.furniture import ends_article, is_credit, is_furniture

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.model import BlockKind
    from factcheck.reading.lines import Line

_HEADING = re.compile(r"#{1,6}\s+(?=\S)")
_ITEM = re.compile(r"(?:[-*+•‣◦▪·–—]|\d{1,3}[.)]|\(?[a-z]\))\s+(?=\S)")
_QUOTED = re.compile(r"(?:>\s*)+(?=\S)")
_RULED = "-=*_"
_RULE = re.compile(r"(?:[-=*_]\s*){3,}")
_SEPARATOR_ROW = re.compile(r"\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?")
_LABELLED = re.compile(r"(?:\*\*|__)?[^\W\d_][^:.!?\n]{1,40}:(?:\*\*|__)?\s+\S")
_CLOSED = re.compile(r"[.!?…,;][\"'”’»)\]*_]*$")
_HEADING_WORDS = 10
_ITEM_LENGTH = 160  # characters; a labelled line that is longer is a paragraph


def body_blocks(text: str, lines: Sequence[Line]) -> list[Block]:
    """Return the blocks below the head, each with the heading that it stands under."""
    layout = _Layout(text, lines)
    for index in range(len(lines)):
        layout.add(index)
    return layout.blocks


class _Layout:
    """The blocks so far, and the headings that hold where they end."""

    def __init__(self, text: str, lines: Sequence[Line]) -> None:
        self.text, self.lines = text, lines
        self.blocks: list[Block] = []
        self.section: Span | None = None
        self.list_heading: Span | None = None
        self.header_row: Span | None = None
        self.ended = False
        self.airy = sum(line.apart for line in lines) * 2 > len(lines)

    def add(self, index: int) -> None:
        """Append the block of a line."""
        line = self.lines[index]
        span, words = Span(line.start, line.end), self.text[line.start : line.end]
        kind, skip = self._kind(index, words)
        if kind is None:
            return
        span = Span(span.start + skip, span.end)
        if kind == "row":
            self._add_row(index, span)
            return
        self.header_row = None
        if kind == "heading":
            self.section, self.list_heading = span, None
            self.blocks.append(Block(kind, span))
            return
        if kind == "item":
            self.blocks.append(Block(kind, span, self.list_heading or self.section))
            return
        self.list_heading = span if words.rstrip("*_ ").endswith((":", "?")) else None
        self.blocks.append(Block(kind, span, self.section))

    def _kind(self, index: int, words: str) -> tuple[BlockKind | None, int]:
        """Return the kind of a line, None for a mere rule, and the length of the mark that it begins with."""
        if words[0] in _RULED and _RULE.fullmatch(words):
            return None, 0
        if words.startswith("|") or (self.header_row is not None and "|" in words):
            return "row", 0
        self.ended = self.ended or (index * 2 >= len(self.lines) and ends_article(words))
        if self.ended or is_furniture(words):
            return "boilerplate", 0
        if found := _HEADING.match(words):
            return "heading", found.end()
        if found := _ITEM.match(words):
            return "item", found.end()
        if self._is_labelled(index):
            return "item", 0
        if is_credit(words):
            return "caption", 0
        if self._is_heading(index, words):
            return "heading", 0
        found = _QUOTED.match(words)
        return "paragraph", found.end() if found else 0

    def _add_row(self, index: int, span: Span) -> None:
        """Append a table's row under its header, the row above a line of dashes."""
        words = span.of(self.text)
        if _SEPARATOR_ROW.fullmatch(words):
            return
        below = self.lines[index + 1] if index + 1 < len(self.lines) else None
        if below is not None and _SEPARATOR_ROW.fullmatch(self.text, below.start, below.end):
            self.header_row = span
            self.blocks.append(Block("heading", span, self.section))
        else:
            self.blocks.append(Block("row", span, self.header_row or self.section))

    def _is_labelled(self, index: int) -> bool:
        """Whether the line is one of two or more that run "Label: value" without a blank line between."""
        neighbours = (index - 1, index + 1)
        return self._has_label(index) and any(
            0 <= other < len(self.lines) and not self.lines[max(index, other)].apart and self._has_label(other)
            for other in neighbours
        )

    def _has_label(self, index: int) -> bool:
        line = self.lines[index]
        return line.end - line.start <= _ITEM_LENGTH and _LABELLED.match(self.text, line.start, line.end) is not None

    def _is_heading(self, index: int, words: str) -> bool:
        """Whether the line heads a section: underlined, or short, apart, without a full stop, and text below."""
        below = self.lines[index + 1] if index + 1 < len(self.lines) else None
        if below is None or words.count(" ") >= _HEADING_WORDS or _CLOSED.search(words) or words[0] in "\"'“‘(":
            return False
        beneath = self.text[below.start : below.end]
        if not below.apart and _RULE.fullmatch(beneath):
            return True
        if words.endswith(":") or (self.airy and not (self.lines[index].apart and below.apart)):
            return False
        return beneath.count(" ") > words.count(" ") + 3
