"""Settings of single paths: rules left out, severities made milder."""

from __future__ import annotations

import pytest

from factcheck.config.files import PerPath
from factcheck.triage.paths import apply_per_path
from tests.triage.build import report_of

TEXTS = {"ours.md": "The dock held 134 ships.", "wire.md": "The dock held 143 ships."}
FOUND = {"value-conflict": [("wire.md", "143 ships"), ("ours.md", "134 ships")]}


@pytest.mark.parametrize(
    ("setting", "severities"),
    [
        (PerPath(), ["error"]),
        (PerPath(ignore=("value-conflict",)), []),
        (PerPath(ignore=("headline",)), ["error"]),
        (PerPath(select=("headline",)), []),
        (PerPath(select=("value-conflict",)), ["error"]),
        (PerPath(severity="info"), ["info"]),
        (PerPath(severity="error"), ["error"]),
    ],
)
def test_the_settings_of_the_article_hold(setting, severities):
    def settings(path):
        return [setting] if path == "ours.md" else [PerPath(ignore=("value-conflict",))]

    report = apply_per_path(report_of(TEXTS, FOUND, ("ours.md",)), settings)
    assert [finding.severity for finding in report.findings] == severities
