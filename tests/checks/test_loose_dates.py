"""Dates that count from the day of writing are held against others with care."""

import pytest

from factcheck import Document, compare


def alarms(first, second):
    texts = (f"The bridge at Velmere was closed {first}.", f"The bridge at Velmere was closed {second}.")
    told = [Document.from_text(text, id=f"source-{i}", published="2031-06-18") for i, text in enumerate(texts)]
    return [finding.rule for finding in compare(told).findings if finding.severity in ("error", "warning")]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("on 24 July 2029", "on 12 July 2029"),
        ("on 24 July 2029", "on 24 August 2029"),
        ("in June 2030", "in August 2030"),
        ("on Thursday", "on Monday"),
    ],
)
def test_two_days_that_cannot_be_one_are_a_conflict(first, second):
    assert alarms(first, second) == ["date-conflict"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("on Monday", "yesterday"),  # filed before or after midnight
        ("in March", "in March 2030"),  # the year of one is not printed
        ("on 24 July", "on 24 July 2029"),
        ("last week", "on Monday"),
    ],
)
def test_what_the_day_of_writing_leaves_open_is_none(first, second):
    assert alarms(first, second) == []
