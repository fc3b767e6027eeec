"""`factcheck report`: the sources compared with each other and each with itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.options import judging, make_options, output, reading, sources
from factcheck.rendering import FORMATS

if TYPE_CHECKING:
    from factcheck.config.files import Config


@click.command("report", short_help="Compare sources and show where they conflict.")
@sources()
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="html", show_default=True)
@click.option("--decisions", metavar="FILE", help="What the desk decided earlier, as the report's page saves it.")
@click.option("--open", "show", is_flag=True, help="Open the report of --output in the browser.")
@output
@reading
@judging
@click.pass_obj
def command(
    config: Config,
    /,
    *,
    sources: tuple[str, ...],
    form: str,
    decisions: str | None,
    show: bool,
    output: str,
    **settings: Any,
) -> None:
    """Compare the sources with each other, and each with itself, and show where they cannot all be right.

    The report says what conflicts, with both quotes side by side in their sentences, what two or more sources agree
    on, and what nobody else speaks of. It goes to standard output or to --output; a summary goes to standard error.

    \b
    Examples
      factcheck report seeds/ --output reports/venezuela.html
      factcheck report seeds/ --output reports/venezuela.html --decisions decisions.json --open
      factcheck report ours.txt wire.html --format json | jq .findings
    """
    import msgspec

    from factcheck.cli.configured import check_rules
    from factcheck.cli.decisions import read_decisions
    from factcheck.cli.output import progress, warn, write
    from factcheck.pipeline import compare, read_all, render
    from factcheck.rendering.terminal import summarise

    if show and output == "-":
        raise click.UsageError("--open shows a file: name it with --output.")
    decided = read_decisions(decisions) if decisions else ()
    options = make_options(**settings)
    check_rules(config, options)
    documents, skipped = read_all(sources, options)
    warn(skipped)
    with progress(len(documents)) as advance:
        report = compare(documents, options, skipped=skipped, progress=advance)
    report = msgspec.structs.replace(report, decisions=decided)
    write(render(report, form), output)
    click.echo(summarise(report), err=True, nl=False)
    if output != "-":
        click.echo(f"The report is in {output}", err=True)
    if show:
        click.launch(output)
