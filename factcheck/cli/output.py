"""Where results and messages go: results to standard output or a file, messages to standard error."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from factcheck.model import Report, Skipped

LASTING = 12
"""Fewer documents than this are done before a progress bar can be read."""


def write(text: str, path: str) -> None:
    """Write the result as UTF-8 to a file, whose folders are made, or to standard output for "-".

    Raises InputError if it cannot be written.
    """
    data = text.encode("utf-8", errors="replace")
    if path == "-":
        click.echo(data, nl=False)
        return
    target = Path(path)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    except OSError as error:
        raise InputError(path, f"cannot be written: {(error.strerror or str(error)).lower()}") from error


def add_step_summary(report: Report) -> None:
    """Append the findings to the summary of the step of GitHub Actions that this runs in, if it runs in one."""
    path = os.environ.get("GITHUB_STEP_SUMMARY")
    if not path:
        return
    from factcheck.rendering.github import summary

    try:
        with Path(path).open("a", encoding="utf-8", errors="replace") as file:
            file.write(summary(report))
    except OSError as error:
        raise InputError(path, f"cannot be written: {(error.strerror or str(error)).lower()}") from error


def warn(skipped: Sequence[Skipped]) -> None:
    """Print one line on standard error for each source that was left out."""
    for one in skipped:
        click.echo(f"factcheck: skipped {one.path}: {one.reason}", err=True)


@contextmanager
def progress(documents: int) -> Iterator[Callable[[str], None] | None]:
    """Yield what a stage calls after each document: a bar on standard error, None if nobody would see one."""
    if documents < LASTING or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("Reading claims"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("claims", total=documents)

        def advance(_: str) -> None:
            bar.advance(task)

        yield advance


@contextmanager
def storing() -> Iterator[Callable[[float], None]]:
    """Yield what a long run calls after each document with its share of the work.

    On a terminal that makes a bar on standard error, with the number of documents, their rate and the time left.
    """
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, Task, TaskProgressColumn, TextColumn, TimeRemainingColumn
    from rich.text import Text

    class Rate(TextColumn):
        def render(self, task: Task) -> Text:
            number: int = task.fields["number"]
            return Text(f"{number:,} articles, {number / (task.elapsed or 1):,.0f} a second")

    columns = (TextColumn("Storing"), BarColumn(), TaskProgressColumn(), Rate(""), TimeRemainingColumn())
    # Lines on standard output stay there: rich would send them to its own stream.
    with Progress(*columns, console=Console(stderr=True), transient=True, redirect_stdout=False) as bar:
        task = bar.add_task("", total=1.0, number=0)

        def advance(share: float) -> None:
            bar.update(task, advance=share, number=bar.tasks[task].fields["number"] + 1)

        yield advance
