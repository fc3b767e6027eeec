"""GitLab's code quality report."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from factcheck.rendering.issues import issues

if TYPE_CHECKING:
    from factcheck.model import Report
    from factcheck.rendering.issues import Issue

SEVERITIES = {"error": "critical", "warning": "minor", "info": "info"}


def render(report: Report) -> str:
    """Return the findings as a JSON array; no two share a fingerprint, since GitLab would hide the second."""
    return json.dumps([_row(issue) for issue in issues(report, hosted=True)], ensure_ascii=False, indent=2) + "\n"


def _row(issue: Issue) -> dict[str, Any]:
    place = issue.primary.place
    return {
        "description": issue.finding.message,
        "check_name": issue.finding.rule,
        "fingerprint": issue.fingerprint,
        "severity": SEVERITIES[issue.finding.severity],
        "location": {"path": place.path, "lines": {"begin": place.line, "end": place.end_line}},
        "content": {"body": issue.text},
    }
