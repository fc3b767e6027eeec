"""Findings taken out of a report, with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from factcheck.model import Suppressed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.model import Means, Report


def hold(report: Report, reasons: Mapping[str, str], means: Means) -> Report:
    """Return the report with the findings held back whose ids have a reason, "" for none given."""
    if not reasons:
        return report
    held = (Suppressed(one, means, reasons[one.id]) for one in report.findings if one.id in reasons)
    return msgspec.structs.replace(
        report,
        findings=tuple(finding for finding in report.findings if finding.id not in reasons),
        suppressed=(*report.suppressed, *held),
    )
