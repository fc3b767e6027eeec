"""Dates that are those of two reports of one series, and no two dates of one event."""

import pytest

from factcheck import Document, compare
from factcheck.checks.case import Case
from factcheck.checks.series import beside_equals


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
            "The Lindal share index closes 2 percent higher -- 14 May",
            "The Lindal share index closes 2 percent lower -- 24 May",
            [],
        ),
        (
            "The Lindal share index closes 2 percent higher -- 14 May",
            "The Lindal share index closes 2 percent lower -- 14 May",
            ["opposite-direction"],
        ),
        (
            "14 May 2026 Lindal opens its harbour bridge to lorries.",
            "Date of publication 24 May 2026 The harbour bridge of Lindal is opened to lorries.",
            [],
        ),
        (
            "On 14 May 2026 Lindal opens its harbour bridge to lorries.",
            "On 24 May 2026 the harbour bridge of Lindal is opened to lorries.",
            ["date-conflict"],
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


@pytest.mark.parametrize(
    ("left", "right", "equal"),
    [
        ("It rose 21 percent to 605 crowns from 500.", "It was 650 crowns, up 21 percent from 500.", True),
        ("It rose 21 percent to 605 crowns from 500.", "Up 21 percent, it was 650 crowns.", True),
        ("It rose 21 percent to 605 crowns from 500.", "It was 650 crowns, up 31 percent from 500.", False),
        ("It rose to 605 crowns.", "It was 650 crowns, up 21 percent.", False),
    ],
)
def test_figures_beside_equal_ones_are_of_one_report(left, right, equal):
    report = compare([Document.from_text(text, id=name) for text, name in ((left, "a"), (right, "b"))])
    crowns = [claim for claim in report.claims if "crowns" in claim.quote]
    assert beside_equals(Case(report), *crowns) is equal
