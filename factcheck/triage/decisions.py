"""Decisions of the desk, as the report's page saves them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.triage.holding import hold

if TYPE_CHECKING:
    from factcheck.model import Report


def hold_settled(report: Report) -> Report:
    """Return the report with the findings held back that its decisions settle."""
    rulings = report.rulings()
    reasons = {name: decision.reason or decision.ruling for name, decision in rulings.items() if decision.settles}
    return hold(report, reasons, "decision")
