"""From a path to documents: formats, encodings, and the layout of the text with its head."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from factcheck.model import Block, Document, Span

if TYPE_CHECKING:
    from factcheck.config import Options


def read(source: str | Path, options: Options) -> list[Document]:
    """Return the documents of a source."""
    path = Path(source)
    return [
        lay_out(
            msgspec.structs.replace(Document.from_text(path.read_text(), id=str(source)), path=str(source)), options
        )
    ]


def lay_out(document: Document, options: Options) -> Document:
    """Return the document with its blocks and head; one that has blocks is returned as it is."""
    if document.blocks is not None:
        return document
    blocks = tuple(Block("paragraph", Span(*m.span())) for m in re.finditer(r"\S[^\n]*", document.text))
    return msgspec.structs.replace(document, blocks=blocks, published=options.published or document.published)
