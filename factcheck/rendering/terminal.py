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


def summarise(report: Report) -> str:
    """Return the worst findings a line each, then one sentence on the whole."""
    from rich.text import Text

    console = _console(stderr=True)
    with console.capture() as capture:
        for finding in report.findings[:SHOWN]:
            console.print(Text.assemble(_label(finding), " ", finding.message), soft_wrap=True)
        if len(report.findings) > SHOWN:
            console.print(f"… and {len(report.findings) - SHOWN} more")
        skipped = f", {counted(len(report.skipped), 'source')} skipped" if report.skipped else ""
        console.print(f"{sum_up(report)}{skipped}.", soft_wrap=True, highlight=False)
    return capture.get()


def findings_in_full(report: Report) -> str:
    """Return each finding with the places, the sentences and the words that conflict; nothing if there is none."""
    from rich.text import Text

    console = _console(stderr=False)
    claims, texts = report.claims_by_id(), {document.id: document.text for document in report.documents}
    with console.capture() as capture:
        for finding in report.findings:
            console.print(Text.assemble(_label(finding), " ", finding.message), soft_wrap=True)
            for claim in map(claims.__getitem__, finding.claims):
                console.print(_place(claim, texts[claim.source]), soft_wrap=True)
            if finding.remedy:
                console.print(f"  {finding.remedy}", style="dim", soft_wrap=True, highlight=False)
            console.print()
    return capture.get()


def _console(*, stderr: bool) -> Console:
    from rich.console import Console

    return Console(stderr=stderr)


def _label(finding: Finding) -> Text:
    from rich.text import Text

    return Text(f"{finding.severity} [{finding.rule}]", style=STYLES[finding.severity])


def _place(claim: Claim, text: str) -> Text:
    """Return `source:line:column` and the claim's sentence with its words marked."""
    from rich.text import Text

    line = text.count("\n", 0, claim.span.start) + 1
    column = claim.span.start - text.rfind("\n", 0, claim.span.start)
    before, after = text[claim.sentence.start : claim.span.start], text[claim.span.end : claim.sentence.end]
    return Text.assemble(
        (f"  {claim.source}:{line}:{column}: ", "dim"), _flat(before), (_flat(claim.quote), "bold"), _flat(after)
    )


def _flat(text: str) -> str:
    """Return the text on one line."""
    return _BREAK.sub(" ", text)
