"""`factcheck archive`: the claims of earlier articles, kept for `factcheck check --archive`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.options import make_options, output, reading, sources
from factcheck.errors import ExitCode, InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.archive import Archive
    from factcheck.model import Document, Report, Skipped

FILE = "factcheck.sqlite"

kept_in = click.option(
    "--archive", metavar="FILE", default=FILE, show_default=True, help="The file that holds the archive."
)


@click.group("archive", short_help="Keep the claims of earlier articles.")
def command() -> None:
    """Keep the claims of earlier articles in one file, for new articles to be held against.

    \b
    Examples
      factcheck archive add articles/
      factcheck check new.md --archive factcheck.sqlite
      factcheck archive list
      factcheck archive export --output claims.jsonl
    """


@command.command("add")
@sources()
@kept_in
@reading
@click.option("--quiet", "-q", is_flag=True, help="Do not print the articles that are stored.")
def add(sources: tuple[str, ...], *, archive: str, quiet: bool, **settings: Any) -> None:
    """Store the articles' claims: new ones are added, changed ones replaced, unchanged ones skipped.

    Prints a line for each article once it is safely stored; on a terminal, shows a bar instead. A run that was
    stopped goes on where it stopped when it is started again.
    """
    from factcheck.archive import Archive
    from factcheck.cli.output import storing, warn
    from factcheck.pipeline import read_each, store

    options = make_options(**settings)
    skipped: list[Skipped] = []
    done = {"added": 0, "replaced": 0, "unchanged": 0}
    quiet = quiet or (sys.stdout.isatty() and sys.stderr.isatty())
    with Archive(archive, create=True) as kept, storing() as advance:

        def documents() -> Iterator[Document]:
            for document, share in read_each(sources, options, skipped):
                yield document
                advance(share)

        try:
            for name, what, claims in store(documents(), kept, options):
                done[what] += 1
                if what != "unchanged" and not quiet:
                    click.echo(f"{what} {name} ({claims:,} {'claim' if claims == 1 else 'claims'})")
        except KeyboardInterrupt:
            click.echo(f"factcheck: stopped with {sum(done.values()):,} done; run it again to go on", err=True)
            raise click.exceptions.Exit(ExitCode.ERROR) from None
    warn(sorted(skipped, key=lambda one: (one.path, one.reason)))
    told = ", ".join(f"{number:,} {what}" for what, number in done.items())
    click.echo(f"{told} in {archive}", err=True)
    if skipped:
        raise click.exceptions.Exit(ExitCode.ERROR)


@command.command("list")
@kept_in
def show(archive: str) -> None:
    """Show the stored articles: the day of publication, the number of claims, the id."""
    with _open(archive) as kept:
        for stored in kept.documents():
            click.echo(f"{stored.published or '-':10}  {stored.claims:6,}  {stored.id}")


@command.command("remove")
@click.argument("names", nargs=-1, required=True, metavar="ID...")
@kept_in
def remove(names: tuple[str, ...], archive: str) -> None:
    """Take articles out of the archive, by the ids that 'factcheck archive list' shows."""
    with _open(archive) as kept:
        for name in names:
            if not kept.remove(name):
                raise InputError(name, f"no such article in {archive}; 'factcheck archive list' shows what there is")
            click.echo(f"removed {name}")


@command.command("stats")
@kept_in
def stats(archive: str) -> None:
    """Show the archive in numbers."""
    with _open(archive) as kept:
        found = kept.statistics()
    click.echo(f"articles    {found.documents:,}")
    click.echo(f"claims      {found.claims:,}")
    click.echo(f"keys        {found.keys:,}")
    click.echo(f"publishers  {found.publishers:,}")
    click.echo(f"published   {found.first or '-'} to {found.last or '-'}")
    click.echo(f"size        {found.bytes / 1e6:,.1f} MB")


@command.command("export")
@click.option(
    "--format",
    "form",
    type=click.Choice(["jsonl", "parquet"]),
    default="jsonl",
    show_default=True,
    help="jsonl: a claim a line, as 'factcheck extract --format jsonl' prints it. "
    "parquet: the same as a table; needs pyarrow and --output.",
)
@output
@kept_in
def export(form: str, output: str, archive: str) -> None:
    """Write all stored claims out."""
    if form == "parquet" and output == "-":
        raise click.UsageError("A Parquet table goes to a file: name it with --output.")
    with _open(archive) as kept:
        if form == "parquet":
            from factcheck.rendering.parquet import write

            write(_reports(kept), output)
        else:
            _write_lines(_reports(kept), output)


def _open(path: str) -> Archive:
    from factcheck.archive import Archive

    return Archive(path)


def _reports(kept: Archive) -> Iterator[Report]:
    """Yield a report of claims for each article, one in memory at a time."""
    from factcheck.model import Report

    for document, claims in kept.entries():
        yield Report(documents=(document,), claims=claims)


def _write_lines(reports: Iterator[Report], path: str) -> None:
    from factcheck.rendering import render_claims

    try:
        with click.open_file(path, "wb") as stream:
            for report in reports:
                stream.write(render_claims(report, "jsonl").encode("utf-8", errors="replace"))
    except OSError as error:
        raise InputError(path, f"cannot be written: {(error.strerror or str(error)).lower()}") from error
