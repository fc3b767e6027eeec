"""The layout of a text: its blocks, and what its head says of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from factcheck.lexicon.comments import blank_comments
from factcheck.reading.body import body_blocks
from factcheck.reading.dateline import publication
from factcheck.reading.front_matter import front_matter
from factcheck.reading.furniture import visible
from factcheck.reading.head import head_blocks
from factcheck.reading.lines import lines

if TYPE_CHECKING:
    from factcheck.config import Options
    from factcheck.model import Block, Document, Span

_SPACE = re.compile(r"\s+")


def lay_out(document: Document, options: Options) -> Document:
    """Return the document with its blocks, and with what its head says of title, day and publisher.

    What the document was given stands; the options' day goes before all. One that has blocks is returned as it is.
    """
    if document.blocks is not None:
        return document
    text = blank_comments(document.text)
    matter = front_matter(text)
    printed = [line for line in lines(text) if line.start >= matter.end]
    found = publication(text)
    head, rest = head_blocks(text, printed, found, document.title)
    blocks = (*matter.blocks, *head, *body_blocks(text, printed[rest:]))
    day = options.published or document.published or matter.published
    return msgspec.structs.replace(
        document,
        blocks=blocks,
        title=document.title or matter.title or _title(text, head),
        published=day or (found.day if found else None),
        published_assumed=document.published_assumed or bool(day is None and found and found.assumed),
        publisher=document.publisher or matter.publisher or (found.publisher if found else None),
    )


def _title(text: str, head: list[Block]) -> str | None:
    return next((_words(text, block.span) for block in head if block.kind == "title"), None)


def _words(text: str, span: Span) -> str:
    return _SPACE.sub(" ", visible(span.of(text)))
