"""A corpus: one article a row of JSON Lines."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import msgspec

from factcheck.errors import InputError
from factcheck.model import Document

if TYPE_CHECKING:
    from factcheck.config import Options


class Row(msgspec.Struct, frozen=True, gc=False):
    """What a row may say; other keys are let pass. `published` is a day, or a day with a time."""

    id: str
    text: str
    title: str | None = None
    published: date | datetime | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None


def read_corpus(text: str, path: str, options: Options, problems: list[InputError]) -> list[Document]:
    """Return a document for each row; a row that cannot be used is added to the problems with its line."""
    decoder = msgspec.json.Decoder(Row)
    documents: dict[str, Document] = {}
    # Not splitlines(): JSON strings may hold U+2028 and the like unescaped.
    for line, row in enumerate(text.split("\n"), 1):
        if not row.strip():
            continue
        try:
            document = _document(decoder.decode(row), path, options)
        except msgspec.DecodeError as error:
            problems.append(InputError(path, _reason(error), line))
            continue
        if not document.text.strip():
            problems.append(InputError(path, "the text is empty", line))
        elif documents.setdefault(document.id, document) is not document:
            problems.append(InputError(path, f"the id {document.id!r} has been used in a row above", line))
    return list(documents.values())


def _document(row: Row, path: str, options: Options) -> Document:
    published = row.published.date() if isinstance(row.published, datetime) else row.published
    return Document(
        id=row.id,
        text=row.text,
        path=path if path != "-" else None,
        title=row.title,
        published=published,
        publisher=row.publisher,
        url=row.url,
        language=row.language or options.language,
    )


def _reason(error: msgspec.DecodeError) -> str:
    """Return what is wrong with the row, in the words of someone who wrote it by hand."""
    reason = str(error)
    if not isinstance(error, msgspec.ValidationError):
        return f"no JSON object: {reason[0].lower()}{reason[1:]}"
    return reason[0].lower() + reason[1:]
