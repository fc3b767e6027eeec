"""Comments of HTML and Markdown, marks of footnotes: what a text holds and no reader reads."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_OPENING, _CLOSING = "<!--", "-->"
_FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,40}\]:?(?:[ \t]*source:[^\r\n]*)?")
_SEEN = re.compile(r"[^\r\n]")


def comments(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each comment starts and ends; one that is never closed is none.

    >>> list(comments("a <!-- b --> c <!-- d"))
    [(2, 12)]
    """
    end = 0
    while (start := text.find(_OPENING, end)) >= 0:
        closed = text.find(_CLOSING, start + len(_OPENING))
        if closed < 0:
            return
        end = closed + len(_CLOSING)
        yield start, end


def blank_comments(text: str) -> str:
    """Return the text with spaces in place of its comments and footnotes' marks, as long and of as many lines.

    A footnote that only names a source is blanked with its mark.

    >>> blank_comments("a <!-- b --> c[^1]")
    'a            c    '
    """
    if "[^" in text:
        text = _FOOTNOTE.sub(lambda found: " " * len(found[0]), text)
    if _OPENING not in text:
        return text
    parts, last = [], 0
    for start, end in comments(text):
        parts += [text[last:start], _SEEN.sub(" ", text[start:end])]
        last = end
    return "".join((*parts, text[last:]))
