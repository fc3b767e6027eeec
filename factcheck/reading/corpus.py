"""A corpus: one article a row of JSON Lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from factcheck.errors import InputError
from factcheck.model import Document
from factcheck.reading.sources import STANDARD_INPUT

if TYPE_CHECKING:
    from factcheck.config import Options


class Row(msgspec.Struct, frozen=True, gc=False):
    """What a row may say; other keys are let pass. `published` is a day in ISO 8601 form, a time may follow."""

    id: str
    text: str
    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None


def read_corpus(text: str, path: str | None, options: Options, problems: list[InputError]) -> list[Document]:
    """Return a document for each row; a row that cannot be used is added to the problems with its line."""
    decoder = msgspec.json.Decoder(Row)
    documents: dict[str, Document] = {}
    # Not splitlines(): JSON strings may hold U+2028 and the like unescaped.
    for line, row in enumerate(text.split("\n"), 1):
        if not row.strip():
            continue
        try:
            document = _document(decoder.decode(row), line, path, options)
            reason = f"the id {document.id!r} has been used in a row above" if document.id in documents else None
        except ValueError as error:
            reason = _reason(error)
        if reason:
            problems.append(InputError(path or STANDARD_INPUT, reason, line))
        else:
            documents[document.id] = document
    return list(documents.values())


def _document(row: Row, line: int, path: str | None, options: Options) -> Document:
    if not row.text.strip():
        raise ValueError("the text is empty")
    document = Document.from_text(
        row.text,
        id=row.id,
        published=row.published,
        title=row.title,
        publisher=row.publisher,
        url=row.url,
        language=row.language or options.language,
    )
    return msgspec.structs.replace(document, path=path, row=line)


def _reason(error: ValueError) -> str:
    """Return what is wrong with the row, in the words of someone who wrote it by hand."""
    reason = str(error)
    reason = reason[0].lower() + reason[1:]
    broken = isinstance(error, msgspec.DecodeError) and not isinstance(error, msgspec.ValidationError)
    return f"no JSON object: {reason}" if broken else reason
