"""The claims as a table for reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.rendering.terminal import one_line
from factcheck.rendering.words import counted, period_words, value_words

if TYPE_CHECKING:
    from factcheck.model import Claim, Document, Report

_UNFOLDED = 2000  # columns: more than a row of claims takes


def render(report: Report) -> str:
    """Return a table of claims for each source: fitted to the terminal and in colour on one, plain lines in a pipe."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    if not console.is_terminal:
        console.width = _UNFOLDED
    with console.capture() as capture:
        for document in report.documents:
            claims = [claim for claim in report.claims if claim.source == document.id]
            console.print(Text.assemble((one_line(document.id), "bold"), one_line(_head(document, len(claims)))))
            if claims:
                table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
                for name in ("at", "quote", "read as", "of", "verb", "when", "remarks"):
                    table.add_column(name, justify="right" if name == "at" else "left", overflow="fold")
                for claim in claims:
                    table.add_row(*(Text(one_line(cell)) for cell in _cells(claim)))
                console.print(table)
            console.print()
    return "".join(f"{line.rstrip()}\n" for line in capture.get().splitlines())


def _head(document: Document, claims: int) -> str:
    known = [document.title, document.publisher, document.published and str(document.published)]
    return " · ".join(["", *(str(part) for part in known if part), counted(claims, "claim")])


def _cells(claim: Claim) -> tuple[str, ...]:
    """Return what a row shows; a date claim's period is its value, for the others it is when the value holds."""
    when = period_words(claim.period) if claim.period and claim.value is not None else ""
    status = claim.status if claim.status != "asserted" else None
    remarks = [status, claim.role, claim.trend, f"says {claim.speaker}" if claim.speaker else None]
    return (
        str(claim.span.start),
        claim.quote,
        value_words(claim),
        claim.subject or "",
        claim.predicate or "",
        when,
        ", ".join(remark for remark in remarks if remark),
    )
