"""GitLab hides the second of two findings with one fingerprint."""

from __future__ import annotations

import json

import msgspec

from factcheck.rendering.gitlab import render
from tests.rendering.desk import REPORT, many


def test_fingerprints_are_unique_and_begin_with_the_content_key():
    rows = json.loads(render(many(25)))
    assert len({row["fingerprint"] for row in rows}) == len(rows) == 25
    assert rows[0]["fingerprint"] == REPORT.keys()[REPORT.findings[1].id]


def test_a_row_says_what_gitlab_asks_for():
    row = json.loads(render(REPORT))[-1]
    assert row["check_name"] == "odd-rule"
    assert row["severity"] == "info"
    assert row["location"] == {"path": "odd, folder/ho%st:ile.txt", "lines": {"begin": 1, "end": 1}}


def test_no_finding_is_an_empty_array():
    assert render(msgspec.structs.replace(REPORT, findings=())) == "[]\n"
