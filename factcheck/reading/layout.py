"""The layout of a text: its blocks, and what its head says of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from factcheck.model import Block, Document, Span

if TYPE_CHECKING:
    from factcheck.config import Options


def lay_out(document: Document, options: Options) -> Document:
    """Return the document with its blocks and head; one that has blocks is returned as it is."""
    if document.blocks is not None:
        return document
    blocks = tuple(Block("paragraph", Span(*m.span())) for m in re.finditer(r"\S[^\n]*", document.text))
    return msgspec.structs.replace(document, blocks=blocks, published=options.published or document.published)
