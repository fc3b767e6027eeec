"""`factcheck report`: the sources compared with each other and each with itself."""

from __future__ import annotations

from typing import Any

import click

from factcheck.cli.options import judging, make_options, output, reading, sources


@click.command("report")
@sources()
@click.option("--format", "form", type=click.Choice(["html", "json"]), default="html", show_default=True)
@output
@reading
@judging
def command(sources: tuple[str, ...], form: str, output: str, **settings: Any) -> None:
    r"""Compare the sources with each other, and each with itself, and show where they cannot all be right.

    The report says what conflicts, with both quotes side by side in their sentences, what two or more sources agree
    on, and what nobody else speaks of. It goes to standard output or to --output; a summary goes to standard error.

    \b
    Examples
      factcheck report seeds/ --output reports/venezuela.html
      factcheck report ours.txt wire.html --format json | jq .findings
    """
    from factcheck.cli.output import progress, warn, write
    from factcheck.pipeline import compare, read_all, render
    from factcheck.rendering.terminal import summarise

    options = make_options(**settings)
    documents, skipped = read_all(sources, options)
    warn(skipped)
    with progress(len(documents)) as advance:
        report = compare(documents, options, skipped=skipped, progress=advance)
    write(render(report, form), output)
    click.echo(summarise(report), err=True, nl=False)
    if output != "-":
        click.echo(f"The report is in {output}", err=True)
