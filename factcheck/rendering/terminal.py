"""The report in words for a terminal: a summary, and the findings in full."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.rendering.words import counted, sum_up

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from factcheck.model import Claim, Finding, Report

STYLES = {"error": "bold red", "warning": "yellow", "info": "cyan"}
SHOWN = 10
_BREAK = re.compile(r"\s+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def summarise(report: Report) -> str:
    """Return the worst findings a line each, then one sentence on the whole."""
    console = _console(stderr=True)
    with console.capture() as capture:
        for finding in report.findings[:SHOWN]:
            console.print(_headline(finding), soft_wrap=True)
        if len(report.findings) > SHOWN:
            console.print(f"… and {len(report.findings) - SHOWN} more", highlight=False)
    return capture.get() + closing(report)


def closing(report: Report) -> str:
    """Return one sentence on the whole, as a line."""
    skipped = f", {counted(len(report.skipped), 'source')} skipped" if report.skipped else ""
    return f"{sum_up(report)}{skipped}.\n"


def one_line(text: str) -> str:
    """Return the text on one line, without the characters that command a terminal or turn the reading direction."""
    return _CONTROL.sub("", _BREAK.sub(" ", text))


def findings_in_full(report: Report) -> str:
    """Return each finding with the places, the sentences and the words that conflict; nothing if there is none."""
    from rich.text import Text

    console = _console(stderr=False)
    claims, texts = report.claims_by_id(), {document.id: document.text for document in report.documents}
    with console.capture() as capture:
        for finding in report.findings:
            console.print(_headline(finding), soft_wrap=True)
            for claim in map(claims.__getitem__, finding.claims):
                console.print(_place(claim, texts[claim.source]), soft_wrap=True)
            if finding.remedy:
                console.print(Text(f"  {one_line(finding.remedy)}", style="dim"), soft_wrap=True)
            console.print()
    return capture.get()


def _console(*, stderr: bool) -> Console:
    from rich.console import Console

    return Console(stderr=stderr)


def _headline(finding: Finding) -> Text:
    """Return severity, rule and message."""
    from rich.text import Text

    return Text.assemble(
        (f"{finding.severity} [{finding.rule}]", STYLES[finding.severity]), " ", one_line(finding.message)
    )


def _place(claim: Claim, text: str) -> Text:
    """Return `source:line:column` and the claim's sentence with its words marked."""
    from rich.text import Text

    line = text.count("\n", 0, claim.span.start) + 1
    column = claim.span.start - text.rfind("\n", 0, claim.span.start)
    before, after = text[claim.sentence.start : claim.span.start], text[claim.span.end : claim.sentence.end]
    return Text.assemble(
        (f"  {claim.source}:{line}:{column}: ", "dim"),
        one_line(before),
        (one_line(claim.quote), "bold"),
        one_line(after),
    )
