"""The kinds of check, one file each, and the rule packs that name and parametrise them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.config import Options
    from factcheck.model import Report, Rule


def load_rules(options: Options) -> tuple[Rule, ...]:  # noqa: ARG001
    """Return the rules that the options select, sorted by id."""
    return ()


def judge(report: Report) -> Report:
    """Return the report with its findings, worst first."""
    return report
