"""The head of an article: the lines above its first paragraph."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.lexicon.calendar import printed_dates
from factcheck.model import Block, Span
from factcheck.reading.furniture import is_byline, is_credit, is_furniture, visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.model import BlockKind
    from factcheck.reading.dateline import Publication
    from factcheck.reading.lines import Line

_LONGEST = 20  # lines; what has no paragraph by then has no head
_TITLE_LENGTH = 220
_CLOSED = re.compile(r"[.!?…:;][\"'”’»)\]*_]*$")
_FULL_STOP = re.compile(r"(?<!\.\.)[.:;][\"'”’»)\]*_]*$")
_HASHES = re.compile(r"#{1,6}\s+")
_STRUCTURE = re.compile(r"[|>]|[-*+•‣◦▪–—]\s|\d{1,3}[.)]\s|```")
_SEPARATOR = re.compile(r"\s+[|·•]\s+|,?\s+(?=(?i:pages?|pp?)\.?\s*\w?\d)")
_LETTERS = re.compile(r"[^\W\d_]{2}")


def head_blocks(
    text: str, lines: Sequence[Line], found: Publication | None, title: str | None
) -> tuple[list[Block], int]:
    """Return the blocks of the head and the number of lines that they take.

    `title` is the one that is already known, if one is: the head's line of the same words is it.
    """
    blocks: list[Block] = []
    datelines = found.datelines if found else ()
    stamps = found.stamps if found else ()
    for count, line in enumerate(lines[:_LONGEST]):
        span = Span(line.start, line.end)
        if dateline := next((mark for mark in datelines if line.start <= mark.start < line.end), None):
            return [*blocks, *_dateline(text, span, dateline)], count + 1
        stamp = any(line.start <= mark.start < line.end for mark in stamps)
        kinds = {block.kind for block in blocks}
        words = span.of(text)
        below = lines[count + 1] if count + 1 < len(lines) else None
        if stamp:
            blocks += _stamp(words, span)
        elif is_byline(words):
            blocks.append(Block("byline", span))
        elif _is_title(words, title, is_last=below is None) and "title" not in kinds:
            hashes = _HASHES.match(words)
            blocks.append(Block("title", Span(span.start + (hashes.end() if hashes else 0), span.end)))
        elif is_furniture(words):
            blocks.append(Block("boilerplate", span))
        elif "title" in kinds and _is_short(words):
            named = below is not None and any(below.start <= mark.start < below.end for mark in stamps)
            blocks.append(Block("byline" if named else "caption", span))
        elif "title" in kinds and "standfirst" not in kinds and _is_standfirst(words, below):
            blocks.append(Block("standfirst", span))
        else:
            return blocks, count
    return blocks, min(len(lines), _LONGEST)


def _dateline(text: str, line: Span, mark: Span) -> list[Block]:
    """Return the dateline from the start of its line on, and the paragraph that follows on the same line."""
    rest = text[mark.end : line.end]
    start = mark.end + len(rest) - len(rest.lstrip())
    paragraph = [Block("paragraph", Span(start, line.end))] if start < line.end else []
    return [Block("dateline", Span(line.start, mark.end)), *paragraph]


def _stamp(words: str, span: Span) -> list[Block]:
    """Return the part of a stamp up to its date and, as boilerplate, what follows: "page 4", "2 min read"."""
    dates = printed_dates(words)
    kind: BlockKind = "byline" if is_byline(words) else "dateline"
    cut = _SEPARATOR.search(words, dates[-1].end) if dates else None
    if cut is None:
        return [Block(kind, span)]
    return [
        Block(kind, Span(span.start, span.start + cut.start())),
        Block("boilerplate", Span(span.start + cut.end(), span.end)),
    ]


def _is_title(words: str, title: str | None, *, is_last: bool) -> bool:
    """Whether the line can be the headline: one of Markdown, the known one, or words that no full stop ends."""
    if words.startswith("#"):
        return True
    shown = visible(words)
    if title is not None:
        return shown.lower() == title.strip().lower()
    if len(words) > _TITLE_LENGTH or is_last or is_furniture(words) or is_credit(words) or _STRUCTURE.match(words):
        return False
    return " " in shown and _LETTERS.search(shown) is not None and not _FULL_STOP.search(words)


def _is_short(words: str) -> bool:
    """Whether the line is a name or a credit: up to five words that make no sentence."""
    return words.count(" ") < 5 and not _CLOSED.search(words) and not _STRUCTURE.match(words) and words[0] != "#"


def _is_standfirst(words: str, below: Line | None) -> bool:
    """Whether the line is the summary under a headline: it has no full stop, and more text follows."""
    return below is not None and not _CLOSED.search(words) and not _STRUCTURE.match(words) and words[0] != "#"
