"""`factcheck check`: what a newsroom's CI runs before publication."""

from __future__ import annotations

from typing import Any, get_args

import click

from factcheck.cli.options import judging, make_options, output, reading, sources
from factcheck.errors import ExitCode
from factcheck.model import Severity
from factcheck.rendering import FORMATS

SEVERITIES: tuple[Severity, ...] = get_args(Severity)
"""From the worst to the mildest."""


class SeveralPerOption(click.Command):
    """A command whose --against takes all the values that follow it, up to the next option."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Repeat the option before each of its values, which is how click wants them."""
        spelled: list[str] = []
        option, values = "", 0
        for argument in args:
            if argument.startswith("-") and argument != "-":
                option, values = argument, 0
            else:
                if option == "--against" and values:
                    spelled.append(option)
                values += 1
            spelled.append(argument)
        return super().parse_args(ctx, spelled)


@click.command("check", cls=SeveralPerOption, short_help="Check articles before publication, for CI.")
@sources("articles", "ARTICLE...")
@click.option("--against", multiple=True, metavar="SOURCE...", help="What the articles are held against.")
@click.option(
    "--fail-on",
    type=click.Choice(SEVERITIES),
    default="error",
    show_default=True,
    help="Exit with 1 on findings of this severity or a worse one.",
)
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="full", show_default=True)
@output
@reading
@judging
def command(
    articles: tuple[str, ...], against: tuple[str, ...], fail_on: Severity, form: str, output: str, **settings: Any
) -> None:
    """Check articles before publication: against themselves, each other and other sources.

    Shows only findings that touch an ARTICLE: where two SOURCEs conflict with each other, this command is silent.

    \b
    Exit codes
      0   nothing at or above --fail-on
      1   findings
      2   could not run, or a source could not be read

    \b
    Examples
      factcheck check article.md
      factcheck check article.md --against wire/ notes.txt --fail-on warning
    """
    import msgspec

    from factcheck.cli.output import add_step_summary, progress, warn, write
    from factcheck.pipeline import compare, read_all, touching
    from factcheck.rendering import render
    from factcheck.rendering.terminal import closing

    options = make_options(**settings)
    checked, skipped = read_all(articles, options)
    others, skipped_others = read_all(against, options, besides=checked)
    skipped = sorted([*skipped, *skipped_others], key=lambda one: (one.path, one.reason))
    warn(skipped)
    with progress(len(checked) + len(others)) as advance:
        whole = compare([*checked, *others], options, skipped=skipped, progress=advance)
    report = touching(whole, {document.id for document in checked})
    report = msgspec.structs.replace(report, fail_on=fail_on)
    text = render(report, form)
    write(text if output == "-" else click.unstyle(text), output)
    if form == "github":
        add_step_summary(report)
    click.echo(closing(report), err=True, nl=False)
    if skipped:
        raise click.exceptions.Exit(ExitCode.ERROR)
    if report.failing():
        raise click.exceptions.Exit(ExitCode.FINDINGS)
