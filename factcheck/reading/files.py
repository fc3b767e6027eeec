"""From one path to its documents, by format."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.errors import InputError
from factcheck.model import Document
from factcheck.reading.encoding import decode
from factcheck.reading.sources import STANDARD_INPUT

if TYPE_CHECKING:
    from factcheck.config import Options

_HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
_CORPUS_SUFFIXES = frozenset({".jsonl", ".ndjson"})
_TEXT_SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown"})


def documents_of(path: str, options: Options, problems: list[InputError]) -> list[Document]:
    """Return the documents of a file or of standard input; what cannot be read is added to the problems."""
    named = (options.stdin_filename or path) if path == STANDARD_INPUT else path
    name = printable(named)
    given = None if named == STANDARD_INPUT else name
    try:
        text = decode(_bytes(path, options.max_bytes), name)
        form = _format(named, text)
        if form == "corpus":
            from factcheck.reading.corpus import read_corpus

            return read_corpus(text, given, options, problems)
        if form == "html":
            from factcheck.reading.page import read_page

            return [read_page(text, given, options)]
    except InputError as error:
        problems.append(error)
        return []
    return [Document(id=name, text=text, path=given, language=options.language)]


def printable(path: str) -> str:
    """Return the path as text that every encoding of Unicode can hold: undecodable bytes become U+FFFD."""
    return path.encode("utf-8", errors="surrogateescape").decode("utf-8", errors="replace")


def _bytes(path: str, limit: int) -> bytes:
    """Return the content; InputError if it is missing, unreadable or larger than the limit."""
    try:
        if path == STANDARD_INPUT:
            data = sys.stdin.buffer.read(limit + 1)
        else:
            with Path(path).open("rb") as file:
                data = file.read(limit + 1)
    except FileNotFoundError as error:
        raise InputError(printable(path), "a link that leads nowhere") from error
    except OSError as error:
        raise InputError(printable(path), f"cannot be read: {(error.strerror or str(error)).lower()}") from error
    if len(data) > limit:
        raise InputError(printable(path), f"larger than {_megabytes(limit)}; --max-size sets the limit")
    return data


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:g} MB" if size >= 1_000_000 else f"{size / 1_000:g} kB"


def _format(path: str, text: str) -> str:
    """Return "html", "corpus" or "text": by the suffix, else by how the text begins."""
    suffix = Path(path).suffix.lower()
    if suffix in _TEXT_SUFFIXES:
        return "text"
    if suffix in _HTML_SUFFIXES:
        return "html"
    if suffix in _CORPUS_SUFFIXES:
        return "corpus"
    beginning = text[:500].lstrip().lower()
    if beginning.startswith(("<!doctype html", "<html", "<?xml")) and "<html" in beginning:
        return "html"
    return "corpus" if beginning.startswith('{"') else "text"
