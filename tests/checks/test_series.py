"""Dates that are those of two reports of one series, and no two dates of one event."""

import pytest

from factcheck import Document, compare


def alarms(left, right):
    """Return the rules by which two short reports of one day conflict."""
    texts = ((left, "a"), (right, "b"))
    report = compare([Document.from_text(text, id=name, published="2026-01-26") for text, name in texts])
    return [finding.rule for finding in report.findings if finding.severity == "error"]


@pytest.mark.parametrize(
    ("left", "right", "rules"),
    [
        (
            "The Chilean peso strengthened to 17.452 against the dollar on Monday",
            "The Chilean peso strengthened to 17.518 against the dollar on Tuesday",
            [],
        ),
        (
            "The Chilean peso strengthened to 17.452 against the dollar on Monday",
            "The Chilean peso strengthened to 17.452 against the dollar on Tuesday",
            ["date-conflict"],
        ),
        (
            "The harbour bridge of Lindal opens to lorries -- 14 May",
            "The harbour bridge of Lindal opens to lorries -- 24 May",
            [],
        ),
        (
            "The harbour bridge of Lindal opens to lorries on 14 May",
            "The harbour bridge of Lindal opens to lorries on 24 May",
            ["date-conflict"],
        ),
    ],
)
def test_the_dates_of_two_reports_of_a_series_do_not_conflict(left, right, rules):
    assert alarms(left, right) == rules
