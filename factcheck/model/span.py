"""A stretch of a document's text."""

from __future__ import annotations

import msgspec


class Span(msgspec.Struct, frozen=True, gc=False, order=True):
    """Half-open Unicode code-point offsets into `Document.text`.

    >>> Span(0, 4).overlaps(Span(3, 6)), Span(0, 4).overlaps(Span(4, 6))
    (True, False)
    """

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def of(self, text: str) -> str:
        """Return the words that the span quotes."""
        return text[self.start : self.end]
