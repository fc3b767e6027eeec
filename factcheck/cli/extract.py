"""`factcheck extract`: the claims, without comparing."""

from __future__ import annotations

from typing import Any

import click

from factcheck.cli.options import make_options, output, reading, sources


@click.command("extract", short_help="Show the claims, without comparing them.")
@sources()
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "jsonl", "csv", "text"]),
    default="table",
    show_default=True,
    help="table: for reading. json: sources, claims and skipped. jsonl, csv: a claim a line. "
    "text: the text as it was read, which the claims' offsets count in.",
)
@output
@reading
def command(sources: tuple[str, ...], form: str, output: str, **settings: Any) -> None:
    """Show the numbers and dates that the sources state, without comparing them.

    Each claim quotes the very words, with what they are about, the values that they allow ("about 25,000" is more
    than a point), and when they hold. Look here first when a report has missed something.

    \b
    Examples
      factcheck extract seeds/andes-wire.txt
      factcheck extract 'wire/*.txt' --format csv --output claims.csv
      pbpaste | factcheck extract - --published 2008-07-22
    """
    from factcheck.cli.output import progress, warn, write
    from factcheck.pipeline import extract_all, read_all
    from factcheck.rendering import render_claims

    options = make_options(**settings)
    documents, skipped = read_all(sources, options)
    warn(skipped)
    with progress(len(documents)) as advance:
        report = extract_all(documents, options, skipped=skipped, progress=advance)
    write(render_claims(report, form), output)
