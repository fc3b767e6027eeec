"""From a path to documents: formats, encodings, and the layout of the text with its head."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.errors import InputError
from factcheck.model import Skipped
from factcheck.reading.files import documents_of
from factcheck.reading.layout import lay_out
from factcheck.reading.sources import expand

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from factcheck.config import Options
    from factcheck.model import Document

__all__ = ["lay_out", "read", "read_all"]


def read(source: str | Path, options: Options) -> list[Document]:
    """Return the laid-out documents of a source, sorted by id; InputError on the first that cannot be read."""
    documents, problems = _gather([source], options)
    if problems:
        raise problems[0]
    return documents


def read_all(sources: Iterable[str | Path], options: Options) -> tuple[list[Document], list[Skipped]]:
    """Return the laid-out documents of all sources sorted by id, and what could not be read, sorted by path.

    The order of the sources makes no difference, and a file that two of them name is read once.
    """
    documents, problems = _gather(sources, options)
    skipped = (
        Skipped(f"{problem.path}:{problem.line}" if problem.line else problem.path, problem.reason)
        for problem in problems
    )
    return documents, list(skipped)


def _gather(sources: Iterable[str | Path], options: Options) -> tuple[list[Document], list[InputError]]:
    paths, problems = expand(sources)
    documents: dict[str, Document] = {}
    for path in paths:
        for document in documents_of(path, options, problems):
            other = documents.setdefault(document.id, document)
            if other.text != document.text:
                problems.append(InputError(path, f"the id {document.id!r} is already that of an article elsewhere"))
    problems.sort(key=lambda problem: (problem.path, problem.line or 0, problem.reason))
    return [lay_out(documents[name], options) for name in sorted(documents)], problems
