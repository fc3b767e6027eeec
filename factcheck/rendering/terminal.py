"""The report in words for a terminal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.rendering.words import counted, sum_up

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from factcheck.model import Finding, Report

STYLES = {"error": "bold red", "warning": "yellow", "info": "cyan"}
SHOWN = 10
_BREAK = re.compile(r"\s+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def summarise(report: Report) -> str:
    """Return the worst findings a line each, then one sentence on the whole."""
    console = make_console(stderr=True)
    with console.capture() as capture:
        for finding in report.findings[:SHOWN]:
            console.print(headline(finding), soft_wrap=True)
        if len(report.findings) > SHOWN:
            console.print(f"… and {len(report.findings) - SHOWN} more", highlight=False)
    return capture.get() + closing(report)


def closing(report: Report) -> str:
    """Return one sentence on the whole, as a line."""
    skipped = f", {counted(len(report.skipped), 'source')} skipped" if report.skipped else ""
    held = f", {len(report.suppressed):,} held back" if report.suppressed else ""
    return f"{sum_up(report)}{held}{skipped}.\n"


def one_line(text: str) -> str:
    """Return the text on one line, without the characters that command a terminal or turn the reading direction."""
    return _CONTROL.sub("", _BREAK.sub(" ", text))


def make_console(*, stderr: bool) -> Console:
    """Return a console that is in colour where the stream is a terminal."""
    from rich.console import Console

    return Console(stderr=stderr)


def headline(finding: Finding) -> Text:
    """Return severity, rule and message."""
    from rich.text import Text

    return Text.assemble(
        (f"{finding.severity} [{finding.rule}]", STYLES[finding.severity]), " ", one_line(finding.message)
    )
