"""A claim a line, as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.rendering.json import claim_row, lines

if TYPE_CHECKING:
    from factcheck.model import Report


def render(report: Report) -> str:
    """Return the claims as JSON Lines, each as in the JSON report."""
    return lines(claim_row(claim) for claim in report.claims)
