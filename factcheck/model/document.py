"""A source as read: verbatim text and what is known of it."""

from __future__ import annotations

from datetime import date
from typing import Literal

import msgspec

from factcheck.model.span import Span

BlockKind = Literal[
    "title", "standfirst", "byline", "dateline", "heading", "paragraph", "item", "row", "caption", "boilerplate"
]


class Block(msgspec.Struct, frozen=True, gc=False):
    """A paragraph, list item, table row … of the text.

    `heading` is the span of the heading (of a list: its lead-in line; of a table row: the header row) that it stands
    under. A block of kind "boilerplate" (navigation, copyright, share buttons) yields no claims. The span of a
    "dateline" block is the dateline alone; the paragraph that follows on the same line is a block of its own.
    """

    kind: BlockKind
    span: Span
    heading: Span | None = None


class Document(msgspec.Struct, frozen=True, gc=False):
    """A text with its head: who published it, when, under which title.

    `blocks` is None until the reading stage has laid the text out. `published_assumed` says that the day was inferred,
    not printed in full; `path` is None where the text came from no file. Offsets everywhere are into `text`. `markup`
    is the file's own text where `text` was drawn out of it, `row` the line of a corpus on which the document stands.
    """

    id: str
    text: str
    path: str | None = None
    title: str | None = None
    published: date | None = None
    publisher: str | None = None
    url: str | None = None
    language: str = "en"
    published_assumed: bool = False
    blocks: tuple[Block, ...] | None = None
    markup: str | None = None
    row: int | None = None

    @staticmethod
    def from_text(
        text: str,
        *,
        id: str,  # noqa: A002  the contract's name
        published: str | date | None = None,
        title: str | None = None,
        publisher: str | None = None,
        url: str | None = None,
        language: str = "en",
    ) -> Document:
        """Return a document of `text`; `published` is a day or its ISO 8601 form, ValueError if it is neither.

        What is not given is read from the head of the text by the reading stage.
        """
        day = date.fromisoformat(published[:10]) if isinstance(published, str) else published
        return Document(id=id, text=text, title=title, published=day, publisher=publisher, url=url, language=language)
