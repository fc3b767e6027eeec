"""From what the user names to the paths of files."""

from __future__ import annotations

import glob
import os
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

STANDARD_INPUT = "-"
SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson"})
"""What a folder is searched for; a file that is named itself may have any suffix."""


def expand(sources: Iterable[str | Path]) -> tuple[list[str], list[InputError]]:
    """Return the paths that the sources name, sorted, each file once, and an error for each source that names none.

    A file that is named in two ways ("a.txt", "./a.txt") keeps the shortest, of equal ones the first in the alphabet,
    whatever the order of the sources.
    """
    names: dict[str, str] = {}
    problems: list[InputError] = []
    for source in sorted({str(source) for source in sources}):
        found = list(_files(source))
        if not found:
            problems.append(InputError(source, _reason(source)))
        for path in found:
            names[place(path)] = min(names.get(place(path), path), path, key=lambda name: (len(name), name))
    return sorted(names.values()), problems


def place(path: str) -> str:
    """Return what is the same for all ways of naming a file: its path without links, from the root."""
    return path if path == STANDARD_INPUT else os.path.realpath(path)


def size(path: str) -> int:
    """Return the bytes of a file, 0 where they cannot be known beforehand."""
    try:
        return 0 if path == STANDARD_INPUT else Path(path).stat().st_size
    except OSError:
        return 0


def _files(source: str) -> Iterator[str]:
    if source == STANDARD_INPUT:
        yield source
    elif os.path.isdir(source):  # noqa: PTH112  the path must stay as it was given: Path drops a leading "./"
        yield from _walk(source)
    elif os.path.lexists(source):
        yield source
    elif glob.has_magic(source):
        for path in glob.iglob(source, recursive=True):  # noqa: PTH207
            yield from _walk(path) if os.path.isdir(path) else (path,)  # noqa: PTH112


def _walk(folder: str) -> Iterator[str]:
    """Yield the files below the folder that have a known suffix; hidden files and folders are left out."""
    for root, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            if not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES:
                yield os.path.join(root, name)  # noqa: PTH118


def _reason(source: str) -> str:
    if os.path.isdir(source):  # noqa: PTH112
        return f"no articles in this folder (looked for {', '.join(sorted(SUFFIXES))})"
    return "no file matches" if glob.has_magic(source) else "no such file"
