"""Doing something again whenever a file changes."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

PAUSE = 0.5
"""Seconds between two looks at the files: asking their times works on every file system, and costs nothing."""

State = dict[str, tuple[int, int]]


def watch(run: Callable[[], object], sources: Iterable[str], pause: Callable[[], None] | None = None) -> None:
    """Run now, and again whenever a file of the sources is written, added or removed, until Ctrl-C."""
    wait = pause or (lambda: time.sleep(PAUSE))
    named = sorted(set(sources))
    try:
        while True:
            before = state(named)
            try:
                run()
            except FactcheckError as error:  # what is wrong may be mended by the next edit
                click.echo(f"factcheck: {error}", err=True)
            while state(named) == before:
                wait()
    except KeyboardInterrupt:
        return


def state(sources: Iterable[str]) -> State:
    """Return the time of the last change, in nanoseconds, and the size of each file that the sources name."""
    return {str(path): found for path in _files(sources) if (found := _stat(path)) is not None}


def _files(sources: Iterable[str]) -> Iterator[Path]:
    from factcheck.reading.sources import expand

    for source in sources:
        paths, _ = expand([source])
        yield from map(Path, paths)
        yield from Path(source).glob("*.yaml")  # a folder of rules


def _stat(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
