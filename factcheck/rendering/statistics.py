"""How often each rule found something."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from factcheck.rendering.index import GRAVITY

if TYPE_CHECKING:
    from factcheck.model import Report


def render(report: Report) -> str:
    """Return a line for each rule and severity that has findings: the number, both, the rule's summary."""
    counts = Counter((finding.severity, finding.rule) for finding in report.findings)
    summaries = {rule.id: rule.summary for rule in report.rules}
    ranked = sorted(counts.items(), key=lambda one: (GRAVITY[one[0][0]], -one[1], one[0][1]))
    return "".join(
        f"{count:6,} {severity:8} {rule:24} {summaries.get(rule, '')}".rstrip() + "\n"
        for (severity, rule), count in ranked
    )
