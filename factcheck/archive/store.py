"""The archive of record: documents with their claims put in, taken out, counted, and found again."""

from __future__ import annotations

import os
import zlib
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Self

import msgspec

from factcheck.archive.related import CLAIMS, related
from factcheck.archive.schema import connect, explained, transaction
from factcheck.model import Claim, Document
from factcheck.version import __version__

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from types import TracebackType

    from factcheck.config import Options

_decode = msgspec.msgpack.Decoder(tuple[Document, tuple[Claim, ...]]).decode
_encode = msgspec.msgpack.Encoder().encode

_INSERT = """INSERT INTO documents (name, content, title, publisher, published, claims, keys, record)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""


class Entry(NamedTuple):
    """A document to be stored: its fingerprint, its claims in the text's order, the keys that each is known under."""

    document: Document
    content: bytes
    claims: Sequence[Claim]
    keys: Sequence[Sequence[str]]


class Stored(NamedTuple):
    """What a list shows of a stored document; `claims` is their number."""

    id: str
    title: str | None
    publisher: str | None
    published: str | None
    claims: int


class Statistics(NamedTuple):
    """An archive in numbers; `bytes` is the size of its file, `first` and `last` are days of publication."""

    documents: int
    claims: int
    keys: int
    publishers: int
    first: str | None
    last: str | None
    bytes: int


def fingerprint(document: Document, options: Options) -> bytes:
    """Return 16 bytes of BLAKE2b, others when the document, its day or the factcheck that reads it is another."""
    return blake2b(_encode((__version__, options.published, document)), digest_size=16).digest()


def number(key: str) -> int:
    """Return a key as the index holds it, in 48 bits; that two words meet merely makes a candidate more."""
    return int.from_bytes(blake2b(key.encode(), digest_size=6).digest(), "big")


class Archive:
    """One SQLite file of documents and claims, open until it is closed; errors are ArchiveErrors."""

    def __init__(self, path: str | Path, *, create: bool = False) -> None:
        self.path = Path(path)
        self._connection = connect(self.path, create=create)

    def __enter__(self) -> Self:
        """Return the archive itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file."""
        self._connection.close()

    def named(self, document: Document) -> Document:
        """Return the document under its id in this archive: that of a file is its path from the archive's folder.

        So one file has one id, whatever folder the command runs in and however the path is spelled.
        """
        if document.path is None or document.path != document.id:
            return document
        name = Path(os.path.relpath(os.path.realpath(document.path), os.path.realpath(self.path.parent))).as_posix()
        return msgspec.structs.replace(document, id=name, path=name)

    def content(self, name: str) -> bytes | None:
        """Return the fingerprint under which the document of this id is stored, None if it is not."""
        with explained(self.path):
            row = self._connection.execute("SELECT content FROM documents WHERE name = ?", (name,)).fetchone()
        return None if row is None else row[0]

    def put(self, entries: Iterable[Entry]) -> None:
        """Store the documents, in the place of those of the same ids, in one transaction; of two of one id the last."""
        with explained(self.path), transaction(self._connection):
            rows: list[tuple[int, int]] = []
            for entry in {entry.document.id: entry for entry in entries}.values():
                self._drop(entry.document.id)
                rows += self._insert(entry)
            rows.sort()  # one way through the index instead of a jump a key
            self._connection.executemany("INSERT INTO keys VALUES (?, ?)", rows)

    def remove(self, name: str) -> bool:
        """Take a document out, with its claims; return whether it was there."""
        with explained(self.path), transaction(self._connection):
            return self._drop(name)

    def documents(self) -> list[Stored]:
        """Return the stored documents, sorted by id."""
        asked = "SELECT name, title, publisher, published, claims FROM documents ORDER BY name"
        with explained(self.path):
            return [Stored(*row) for row in self._connection.execute(asked)]

    def entries(self) -> Iterator[tuple[Document, tuple[Claim, ...]]]:
        """Yield each document with its claims, sorted by the documents' ids, one in memory at a time."""
        for stored in self.documents():
            found = self._load(stored.id)
            if found is not None:
                yield found

    def statistics(self) -> Statistics:
        """Return the archive in numbers."""
        asked = """SELECT COUNT(*), COALESCE(SUM(claims), 0), (SELECT COUNT(*) FROM keys), COUNT(DISTINCT publisher),
            MIN(published), MAX(published) FROM documents"""
        with explained(self.path):
            row = self._connection.execute(asked).fetchone()
        return Statistics._make((*row, self.path.stat().st_size))

    def related(
        self, keys: Iterable[Sequence[str]], besides: Collection[Document] = ()
    ) -> list[tuple[Document, tuple[Claim, ...]]]:
        """Return the documents that share the rarest keys with a new article's claims, the likeliest first.

        Documents whose id or text is that of one in `besides` are left out.
        """
        texts = {document.text for document in besides}
        names = {document.id for document in besides} | {self.named(document).id for document in besides}
        with explained(self.path), transaction(self._connection, "DEFERRED"):
            found = related(self._connection, [list(map(number, of)) for of in keys], names)
            loaded = [one for one in map(self._load, found) if one is not None]
        return [(document, claims) for document, claims in loaded if document.text not in texts]

    def _load(self, name: str) -> tuple[Document, tuple[Claim, ...]] | None:
        with explained(self.path):
            row = self._connection.execute("SELECT record FROM documents WHERE name = ?", (name,)).fetchone()
        return None if row is None else _decode(zlib.decompress(row[0]))

    def _insert(self, entry: Entry) -> list[tuple[int, int]]:
        """Store a document with its claims; return the rows that lead to them."""
        document = entry.document
        published = document.published.isoformat() if document.published else None
        numbers = [sorted(set(map(number, keys))) for keys in entry.keys]
        row = (
            *(document.id, entry.content, document.title, document.publisher, published, len(entry.claims)),
            *(_encode(numbers), zlib.compress(_encode((document, entry.claims)))),
        )
        of = self._connection.execute(_INSERT, row).lastrowid or 0
        return rows_of(of, numbers)

    def _drop(self, name: str) -> bool:
        row = self._connection.execute("SELECT id, keys FROM documents WHERE name = ?", (name,)).fetchone()
        if row is None:
            return False
        gone = rows_of(row[0], msgspec.msgpack.decode(row[1]))
        self._connection.executemany("DELETE FROM keys WHERE key = ? AND claim = ?", sorted(gone))
        self._connection.execute("DELETE FROM documents WHERE id = ?", row[:1])
        return True


def rows_of(document: int, keys: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    """Return the rows of the index for a document: each key of each claim, and the claim's number."""
    return [(key, document * CLAIMS + place) for place, of in enumerate(keys) for key in of]
