"""Reviewdog's diagnostic format (rdjson), which comments on the changed lines of a pull request."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from factcheck.rendering.issues import issues

if TYPE_CHECKING:
    from factcheck.model import Place, Report
    from factcheck.rendering.issues import Issue


def render(report: Report) -> str:
    """Return the findings as one DiagnosticResult; its columns count bytes of UTF-8, as reviewdog's do."""
    result = {"source": {"name": "factcheck"}, "diagnostics": [_diagnostic(issue) for issue in issues(report)]}
    return json.dumps(result, ensure_ascii=False, indent=2) + "\n"


def _diagnostic(issue: Issue) -> dict[str, Any]:
    diagnostic: dict[str, Any] = {
        "message": issue.text,
        "location": _location(issue.primary.place),
        "severity": issue.finding.severity.upper(),
        "code": {"value": issue.finding.rule},
    }
    if issue.others:
        diagnostic["relatedLocations"] = [
            {"message": f"{other.source}: {other.claim.quote}", "location": _location(other.place)}
            for other in issue.others
        ]
    return diagnostic


def _location(place: Place) -> dict[str, Any]:
    return {
        "path": place.path,
        "range": {
            "start": {"line": place.line, "column": place.byte_column},
            "end": {"line": place.end_line, "column": place.end_byte_column},
        },
    }
