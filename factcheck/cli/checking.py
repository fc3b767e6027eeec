"""One run of `factcheck check`: read, compare, hold back, print."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from factcheck.errors import ExitCode

if TYPE_CHECKING:
    from factcheck.archive import Archive
    from factcheck.config import Options
    from factcheck.config.files import Config
    from factcheck.model import Report, Severity
    from factcheck.triage import Notice


@dataclass(frozen=True, kw_only=True)
class Check:
    """What the options of the command ask for."""

    articles: tuple[str, ...]
    against: tuple[str, ...]
    options: Options
    config: Config
    form: str
    output: str
    fail_on: Severity
    archive: str | None = None
    decisions: str | None = None
    baseline: str | None = None
    update_baseline: bool = False
    include_suppressed: bool = False
    diff: str | None = None
    statistics: bool = False
    exit_zero: bool = False
    quiet: bool = False

    def inputs(self) -> list[str]:
        """Return what the run reads: sources, and the files that hold findings back."""
        return [
            *self.articles,
            *self.against,
            *filter(None, (self.decisions, self.baseline, self.options.rules, *self.options.extend)),
        ]


def run(check: Check) -> ExitCode:
    """Print what the check finds; return the code to exit with."""
    from factcheck.triage import write_baseline

    report, notices = find(check)
    if check.update_baseline and check.baseline and not report.skipped:
        number = write_baseline(report, check.baseline)
        click.echo(f"{number:,} {'finding' if number == 1 else 'findings'} in {check.baseline}", err=True)
        return ExitCode.CLEAN
    show(report, check)
    if not check.quiet:
        from factcheck.rendering.terminal import closing

        for notice in notices:
            click.echo(f"factcheck: {notice}", err=True)
        click.echo(closing(report), err=True, nl=False)
    if report.skipped:
        return ExitCode.ERROR
    return ExitCode.FINDINGS if report.failing() and not check.exit_zero else ExitCode.CLEAN


def find(check: Check) -> tuple[Report, list[Notice]]:
    """Return the findings that touch an article and are not held back, and what somebody should tidy up."""
    from factcheck.cli.configured import check_rules
    from factcheck.cli.output import progress, warn
    from factcheck.pipeline import compare, read_all, touching
    from factcheck.triage.sources import name_sources, source_notes

    check_rules(check.config, check.options)
    checked, skipped = read_all(check.articles, check.options)
    notes, notices = source_notes(checked)
    backups = (note.path for note in notes)
    others, skipped_others = read_all([*check.against, *backups], check.options, besides=checked)
    skipped = sorted([*skipped, *skipped_others], key=lambda one: (one.path, one.reason))
    warn(skipped)
    about = {document.id for document in checked}
    with ExitStack() as stack:
        advance = stack.enter_context(progress(len(checked) + len(others)))
        archive = stack.enter_context(_open(check.archive)) if check.archive else None
        whole = compare(
            [*checked, *others], check.options, skipped=skipped, progress=advance, archive=archive, about=about
        )
    report = name_sources(touching(whole, about), notes)
    report = msgspec.structs.replace(report, fail_on=check.fail_on, folder=folder_in_checkout())
    report, more = held_back(report, check)
    return report, [*notices, *more]


def _open(path: str) -> Archive:
    from factcheck.archive import Archive

    return Archive(path)


def folder_in_checkout() -> str:
    """Return the working folder from the root of its git checkout, "." outside of one."""
    here = Path.cwd()
    root = next((place for place in (here, *here.parents) if (place / ".git").exists()), here)
    return here.relative_to(root).as_posix()


def held_back(report: Report, check: Check) -> tuple[Report, list[Notice]]:
    """Return the report without what comments, decisions, the baseline and --diff take out, and notices on them."""
    from factcheck.triage import hold_commented, hold_known, hold_settled, read_baseline

    def known() -> set[str]:
        from factcheck.checks import load_rules

        every = msgspec.structs.replace(check.options, select=(), ignore=(), severity={})
        return {rule.id for rule in load_rules(every)}

    if "per-path" in check.config.values:
        from factcheck.triage.paths import apply_per_path

        report = apply_per_path(report, check.config.per_path)
    report, notices = hold_commented(report, known)
    if check.decisions:
        from factcheck.cli.decisions import read_decisions

        report = hold_settled(msgspec.structs.replace(report, decisions=read_decisions(check.decisions)))
    if check.baseline and not check.update_baseline:
        report, gone = hold_known(report, read_baseline(check.baseline), check.baseline)
        notices += gone
    if check.diff:
        from factcheck.triage.changes import changed_lines, on_changed_lines

        report = on_changed_lines(report, changed_lines(check.diff))
    return report, notices


def show(report: Report, check: Check) -> None:
    """Write the findings in the format asked for, or the numbers of them."""
    from factcheck.cli.output import add_step_summary, write
    from factcheck.rendering import render

    shown = report if check.include_suppressed else msgspec.structs.replace(report, suppressed=())
    if check.statistics:
        from factcheck.rendering.statistics import render as count

        write(count(shown), check.output)
        return
    text = render(shown, check.form)
    write(text if check.output == "-" else click.unstyle(text), check.output)
    if check.form == "github":
        add_step_summary(shown)
