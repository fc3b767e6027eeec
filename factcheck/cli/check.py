"""`factcheck check`: what a newsroom's CI runs before publication."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.options import judging, make_options, output, reading, sources
from factcheck.model import SEVERITIES
from factcheck.rendering import FORMATS

if TYPE_CHECKING:
    from factcheck.config.files import Config

MARKING = ("sarif", "jsonl")
"""The formats that can say that a finding is held back."""
OPTIONS = ("published", "language", "max_size", "stdin_filename", "rules", "extend", "select", "ignore", "severity")
"""What goes into the options of a run."""


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
@click.option("--archive", metavar="FILE", help="Earlier articles, as 'factcheck archive add' stores them.")
@click.option(
    "--fail-on",
    type=click.Choice(SEVERITIES),
    default="error",
    show_default=True,
    help="Exit with 1 on findings of this severity or a worse one.",
)
@click.option("--exit-zero", is_flag=True, help="Exit with 0 even so.")
@click.option("--decisions", metavar="FILE", help="What the desk decided, as the report's page saves it.")
@click.option("--baseline", metavar="FILE", help="Findings that are known: only new ones are shown.")
@click.option("--update-baseline", is_flag=True, help="Write what is found now to the --baseline, and exit with 0.")
@click.option("--diff", metavar="REF", help="Only findings on lines changed since the git commit or branch REF.")
@click.option("--include-suppressed", is_flag=True, help="Show what is held back too, marked (sarif, jsonl).")
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="full", show_default=True)
@click.option("--statistics", is_flag=True, help="Show how often each rule found something instead.")
@click.option("--quiet", "-q", is_flag=True, help="Print findings and errors alone.")
@click.option("--watch", is_flag=True, help="Check again whenever a source changes, until Ctrl-C.")
@output
@reading
@click.option("--stdin-filename", metavar="PATH", help="The path of the article on standard input.")
@judging
@click.pass_obj
def command(config: Config, /, *, form: str, watch: bool, **given: Any) -> None:
    """Check articles before publication: against themselves, each other and other sources.

    Shows only findings that touch an ARTICLE: where two SOURCEs conflict with each other, this command is silent.
    A finding can be held back by a comment in the article, by a decision or by the baseline; docs/ci.md tells how.

    \b
    Exit codes
      0   nothing at or above --fail-on
      1   findings
      2   could not run, or a source could not be read

    \b
    Examples
      factcheck check article.md
      factcheck check article.md --against wire/ notes.txt --fail-on warning
      factcheck check article.md --archive factcheck.sqlite
      factcheck check articles/ --against wire/ --baseline known.json --format sarif --output factcheck.sarif
    """
    from factcheck.cli.checking import Check, run
    from factcheck.cli.watching import watch as keep_watching

    settings = {name: given.pop(name) for name in OPTIONS if name in given}
    check = Check(form=form, options=make_options(**settings), config=config, **given)
    if check.update_baseline and not check.baseline:
        raise click.UsageError("--update-baseline writes the file of --baseline: name it.")
    if check.update_baseline and check.diff:
        raise click.UsageError("--diff shows a part of the findings, and a baseline holds all of them.")
    if check.include_suppressed and form not in MARKING:
        raise click.UsageError(f"--include-suppressed needs --format {' or '.join(MARKING)}.")
    if watch and "-" in check.inputs():
        raise click.UsageError("--watch cannot watch standard input.")
    if watch:
        keep_watching(lambda: run(check), check.inputs())
    else:
        raise click.exceptions.Exit(run(check))
