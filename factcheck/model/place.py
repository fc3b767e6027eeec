"""From offsets to the lines and columns of a file, as editors and code hosts count them."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.model.claim import Claim
    from factcheck.model.document import Document
    from factcheck.model.markup import Markup
    from factcheck.model.span import Span


class Place(NamedTuple):
    """Where words stand in a file. Lines and columns count from one, the end is the column behind the last character.

    Lines end at a line feed, with or without a carriage return before it: git's lines, and by default SARIF's (2.1.0,
    section 3.14.17). `column` counts Unicode code points, a tab or an emoji of one code point is one; `byte_column` the
    bytes of UTF-8. A byte-order mark is never counted.
    """

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    byte_column: int
    end_byte_column: int


class Places:
    """Finds the places of claims in the files of their documents."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self._documents = {document.id: document for document in documents}
        self._starts: dict[str, list[int]] = {}
        self._pages: dict[str, Markup] = {}

    def document(self, claim: Claim) -> Document:
        """Return the document that the claim is in."""
        return self._documents[claim.source]

    def of(self, claim: Claim) -> Place:
        """Return where the claim's words stand: in a page, in its markup; in a corpus, the row of its article."""
        document = self.document(claim)
        path = document.path or document.id
        if document.row is not None:
            return Place(path, document.row, 1, document.row, 1, 1, 1)
        span = claim.span if document.markup is None else self._page(document).find(document.text, claim)
        return self.at(document, span)

    def at(self, document: Document, span: Span) -> Place:
        """Return the place of a span of the document's file."""
        text = document.markup or document.text
        line, column, byte_column = self._position(document.id, text, span.start)
        end_line, end_column, end_byte_column = self._position(document.id, text, span.end)
        path = document.path or document.id
        return Place(path, line, column, end_line, end_column, byte_column, end_byte_column)

    def _position(self, name: str, text: str, offset: int) -> tuple[int, int, int]:
        starts = self._starts.get(name)
        if starts is None:
            starts = self._starts[name] = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]
        line = bisect_right(starts, offset)
        before = text[starts[line - 1] : offset]
        return line, len(before) + 1, len(before.encode("utf-8", errors="surrogatepass")) + 1

    def _page(self, document: Document) -> Markup:
        page = self._pages.get(document.id)
        if page is None:
            from factcheck.model.markup import Markup

            page = self._pages[document.id] = Markup(document.markup or "")
        return page
