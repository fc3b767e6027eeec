"""A line for each finding: place, severity, rule, message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.rendering.issues import by_place
from factcheck.rendering.terminal import one_line

if TYPE_CHECKING:
    from factcheck.model import Report
    from factcheck.rendering.issues import Issue


def render(report: Report) -> str:
    """Return `path:line:column: severity [rule] message` for each finding, in the order of the files."""
    return "".join(f"{_line(issue)}\n" for issue in by_place(report))


def _line(issue: Issue) -> str:
    finding = issue.finding
    return one_line(f"{issue.primary.where}: {finding.severity} [{finding.rule}] {finding.message}")
