"""A finding a line, as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factcheck.rendering.issues import issues
from factcheck.rendering.json import claim_row, lines

if TYPE_CHECKING:
    from factcheck.model import Report
    from factcheck.rendering.issues import Issue, Witness


def render(report: Report) -> str:
    """Return the findings as JSON Lines, the gravest first; the first of a line's claims is the checked article's."""
    return lines(_row(issue) for issue in issues(report))


def _row(issue: Issue) -> dict[str, Any]:
    finding = issue.finding
    return {
        "key": issue.fingerprint,
        "rule": finding.rule,
        "severity": finding.severity,
        "message": finding.message,
        "explanation": finding.explanation,
        "remedy": finding.remedy,
        "suppressed": issue.suppressed.means if issue.suppressed else None,
        "claims": [_claim(witness) for witness in (issue.primary, *issue.others)],
    }


def _claim(witness: Witness) -> dict[str, Any]:
    place = witness.place
    return {
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "said_in": witness.sentence,
        **claim_row(witness.claim),
    }
