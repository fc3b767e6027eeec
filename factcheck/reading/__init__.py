"""From a path to documents: formats, encodings, and the layout of the text with its head."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.errors import InputError
from factcheck.model import Skipped
from factcheck.reading.files import documents_of
from factcheck.reading.layout import lay_out
from factcheck.reading.sources import STANDARD_INPUT, expand, place, size

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from factcheck.config import Options
    from factcheck.model import Document

__all__ = ["lay_out", "read", "read_all", "read_each"]


def read(source: str | Path, options: Options) -> list[Document]:
    """Return the laid-out documents of a source, sorted by id; InputError on the first that cannot be read."""
    documents, problems = _gather([source], options, ())
    if problems:
        raise problems[0]
    return documents


def read_all(
    sources: Iterable[str | Path], options: Options, besides: Iterable[Document] = ()
) -> tuple[list[Document], list[Skipped]]:
    """Return the laid-out documents of all sources sorted by id, and what could not be read, sorted by path.

    The order of the sources makes no difference, and a file that two of them name is read once. The files that the
    documents `besides` come from are left out.
    """
    documents, problems = _gather(sources, options, besides)
    return documents, [_skipped(problem) for problem in problems]


def read_each(
    sources: Iterable[str | Path], options: Options, skipped: list[Skipped]
) -> Iterator[tuple[Document, float]]:
    """Yield the documents file by file, not yet laid out, each with the share of all bytes that it stands for.

    One file is in memory at a time. What cannot be read is added to `skipped`; so is a document whose id another one of
    another text has had.
    """
    paths, problems = expand(sources)
    sizes = [size(path) for path in paths]
    texts: dict[str, int] = {}
    for path, share in zip(paths, sizes, strict=True):
        documents = documents_of(path, options, problems)
        for document in documents:
            if texts.setdefault(document.id, hash(document.text)) == hash(document.text):
                yield document, share / len(documents) / (sum(sizes) or 1)
            else:
                problems.append(_taken(path, document))
        skipped += map(_skipped, problems)
        problems.clear()
    skipped += map(_skipped, problems)


def _gather(
    sources: Iterable[str | Path], options: Options, besides: Iterable[Document]
) -> tuple[list[Document], list[InputError]]:
    paths, problems = expand(sources)
    read_before = {document.id: document for document in besides}
    places = {place(document.path or STANDARD_INPUT) for document in read_before.values()}
    documents: dict[str, Document] = {}
    for path in paths:
        if place(path) in places:
            continue
        for document in documents_of(path, options, problems):
            other = read_before.get(document.id) or documents.setdefault(document.id, document)
            if other.text != document.text:
                problems.append(_taken(path, document))
    problems.sort(key=lambda problem: (problem.path, problem.line or 0, problem.reason))
    return [lay_out(documents[name], options) for name in sorted(documents)], problems


def _taken(path: str, document: Document) -> InputError:
    return InputError(path, f"the id {document.id!r} is already that of another article")


def _skipped(problem: InputError) -> Skipped:
    return Skipped(f"{problem.path}:{problem.line}" if problem.line else problem.path, problem.reason)
