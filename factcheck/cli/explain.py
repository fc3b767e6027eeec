"""`factcheck explain`: why two claims were taken for the same thing, or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.options import make_options, reading, sources

if TYPE_CHECKING:
    from factcheck.model import Claim, Match, Report


@click.command("explain")
@click.argument("left", metavar="CLAIM")
@click.argument("right", metavar="CLAIM")
@sources()
@reading
def command(left: str, right: str, sources: tuple[str, ...], **settings: Any) -> None:
    """Show the evidence that two claims speak of the same thing, in bits.

    A CLAIM is its id, or words that it quotes; "extract --format json" prints the ids. Bits above zero speak for the
    same thing, below zero against it; a report alarms only where their sum confirms the match.

    \b
    Examples
      factcheck explain "48 howitzers" "84 howitzers" wire.txt paper.txt
    """
    from factcheck.cli.output import warn
    from factcheck.pipeline import explain, extract_all, read_all

    options = make_options(**settings)
    documents, skipped = read_all(sources, options)
    warn(skipped)
    report = extract_all(documents, options, skipped=skipped)
    first = _claim(report, left, None)
    second = _claim(report, right, first)
    match = explain(report, first.id, second.id)
    if match is None:
        raise click.UsageError(f"{first.quote!r} and {second.quote!r} cannot be held against each other.")
    _show(first, second, match)


def _claim(report: Report, wanted: str, other: Claim | None) -> Claim:
    """Return the claim of that id, or the first that quotes the words, if possible of another source than `other`."""
    claims = [claim for claim in report.claims if claim is not other]
    named = [claim for claim in claims if claim.id == wanted] or [c for c in claims if wanted in c.quote]
    elsewhere = [claim for claim in named if other is None or claim.source != other.source]
    if not named:
        raise click.UsageError(f"No claim has the id or the words {wanted!r}.")
    return (elsewhere or named)[0]


def _show(left: Claim, right: Claim, match: Match) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table("evidence", "bits", "reason", box=None, pad_edge=False)
    table.columns[1].justify = "right"
    for reason in match.comparisons:
        style = "green" if reason.weight > 0 else "red"
        table.add_row(reason.name, Text(f"{reason.weight:+.1f}", style=style), Text(reason.detail))
    console = Console(highlight=False)
    for claim in (left, right):
        console.print(Text(f"{claim.source}: “{claim.quote}”, {claim.subject or 'no subject'}"))
    console.print(table)
    update = ", an update" if match.relation == "update" else ""
    console.print(Text(f"{match.state}{update}: {match.score:+.1f} bits"))
