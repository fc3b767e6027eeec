"""What the settings say for single paths."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from factcheck.model import SEVERITIES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from factcheck.config.files import PerPath
    from factcheck.model import Finding, Report


def apply_per_path(report: Report, settings: Callable[[str], Iterable[PerPath]]) -> Report:
    """Return the report with each finding as the settings of its article's path have it: left out, or milder."""
    claims = report.claims_by_id()
    paths = {document.id: document.path or document.id for document in report.documents}
    found = []
    for finding in report.findings:
        article = report.primary([claims[claim] for claim in finding.claims]).source
        kept = _applied(finding, settings(paths[article]))
        if kept is not None:
            found.append(kept)
    return msgspec.structs.replace(report, findings=tuple(found))


def _applied(finding: Finding, settings: Iterable[PerPath]) -> Finding | None:
    """Return the finding under the settings, None if they leave its rule out."""
    for one in settings:
        if finding.rule in one.ignore or (one.select and finding.rule not in one.select):
            return None
        if one.severity is not None:
            milder = max(finding.severity, one.severity, key=SEVERITIES.index)
            finding = msgspec.structs.replace(finding, severity=milder)
    return finding
