"""The lines of a text as a reader sees them: those that only the width of a page broke are joined again."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

_LINE = re.compile(r"[^\s\x1c-\x1f](?:[^\r\n\x0b\x0c\x85\u2028\u2029]*[^\s])?")
_BREAK = re.compile(r"\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
_ITEM = r"[-*+•‣◦▪·–—]\s|\d{1,3}[.)]\s"
_HANGING = re.compile(_ITEM)
_MARKUP = re.compile(rf"[#>|]|{_ITEM}|(?:={(3,)}|-{(3,)}|\*{(3,)}|_{(3,)})$|```|~~~|<!--")
_WIDEST = 120  # characters; nobody wraps at more, and a paragraph on one line has more
_NARROWEST = 40


class Line(NamedTuple):
    """A line from its first to its last visible character. `apart` says that a blank line, or nothing, stands above."""

    start: int
    end: int
    apart: bool


def lines(text: str) -> list[Line]:
    """Return the visible lines of the text; the parts of a paragraph that was wrapped at some width are one line."""
    printed = _printed(text)
    width = _width(text, printed)
    joined: list[Line] = []
    last = Line(0, 0, apart=True)
    for line in printed:
        if not line.apart and (_hangs(text, joined[-1], line) or _continues(text, last, line, width)):
            joined[-1] = joined[-1]._replace(end=line.end)
        else:
            joined.append(line)
        last = line
    return joined


def _printed(text: str) -> list[Line]:
    found: list[Line] = []
    end = 0
    for match in _LINE.finditer(text):
        between = text[end : match.start()]
        apart = not found or (between != "\n" and len(_BREAK.findall(between)) > 1)
        found.append(Line(match.start(), match.end(), apart))
        end = match.end()
    return found


def _width(text: str, printed: list[Line]) -> int:
    """Return the width at which the text was wrapped: that of its longest line broken in mid-sentence, 0 for none."""
    broken = [
        above.end - above.start
        for above, below in pairwise(printed)
        if not below.apart and _mid_sentence(text, above, below)
    ]
    width = max(broken, default=0)
    return width if width <= _WIDEST else 0


def _mid_sentence(text: str, above: Line, below: Line) -> bool:
    """Whether the line above stops in mid-sentence and the one below goes on in lower case."""
    if above.end - above.start < _NARROWEST or not text[below.start].islower():
        return False
    return text[above.end - 1] not in ".!?:;|" and text[above.start] not in "#|"


def _hangs(text: str, item: Line, below: Line) -> bool:
    """Whether the line below is indented under a list's item, and no item itself."""
    indented = below.start > 1 and text[below.start - 2 : below.start].isspace() and text[below.start - 1] in " \t"
    return indented and bool(_HANGING.match(text, item.start)) and not _MARKUP.match(text, below.start, below.end)


def _continues(text: str, above: Line, below: Line, width: int) -> bool:
    """Whether the line below belongs to the same paragraph: its first word did not fit above."""
    if not width or _MARKUP.match(text, below.start, below.end) or text[above.start] in "#|":
        return False
    length = above.end - above.start
    if length < _NARROWEST:
        return False
    if _mid_sentence(text, above, below):
        return True
    word = text.find(" ", below.start, below.end)
    return length + 1 + (word if word > 0 else below.end) - below.start > width
