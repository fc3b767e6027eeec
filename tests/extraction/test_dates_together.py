"""Dates that hang on each other: two ends, days and their months, what is counted from another."""

import pytest

from tests.extraction.test_dates import dates_in


def test_a_day_takes_the_year_that_is_told_behind_it():
    assert dates_in("It opened on October 9 last year.")[0] == ("October 9", "2009-10-09", "2009-10-09")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("It ran from 11 to 21 April.", ["2010-04-11", "2010-04-21"]),
        ("It ran between the 6th and the 24th of October 2009.", ["2009-10-06", "2009-10-24"]),
        ("It ran from May 3 to 9, and no longer.", ["2010-05-03", "2010-05-09"]),
        ("It fell from May 3 to 9 people.", ["2010-05-03"]),
        ("It ran from 25 to 21 April.", ["2010-04-21"]),
        ("It rose to 21 on 30 April.", ["2010-04-30"]),
    ],
)
def test_both_ends_of_a_stretch_within_a_month_are_dates(text, days):
    assert [start for _, start, _ in dates_in(text)] == days


def test_a_month_behind_a_later_year_is_of_that_time():
    found = dates_in("It shuts on 1 March 2013, weeks before the first pile is driven in April.")
    assert found[-1] == ("April", "2013-04-01", "2013-04-30")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They meet on June 24 and 28.", ["June 24", "28"]),
        ("They met on June 24 and 28 came.", ["June 24"]),
        ("Between June 24 and 28 it rained.", ["June 24", "28"]),
    ],
)
def test_a_day_may_go_with_another_of_its_month(text, words):
    assert [found for found, *_ in dates_in(text)] == words


def test_a_fraction_of_years_ago_is_no_date() -> None:
    assert dates_in("He left 2 1/2 years ago.") == []
    assert len(dates_in("He left 2 years ago.")) == 1


def test_what_is_moved_from_one_date_to_another_has_two_dates() -> None:
    assert [words for words, *_ in dates_in("The fair slipped from May 2009 to July 2010.")] == [
        "May 2009",
        "July 2010",
    ]


@pytest.mark.parametrize("text", ["It ran May 30-June 2, 2009.", "It ran 30 May-2 June 2009."])
def test_the_ends_of_a_stretch_may_touch(text) -> None:
    assert [start for _, start, _ in dates_in(text)] == ["2009-05-30", "2009-06-02"]


def test_that_month_is_of_the_time_last_named() -> None:
    found = dates_in("She was elected in March 1974, and that October she was out.")
    assert found[1] == ("that October", "1974-10-01", "1974-10-31")


def test_a_second_day_goes_with_the_first_where_that_is_ahead() -> None:
    found = dates_in("She campaigns ahead of Thursday's debate and Sunday's vote.")
    assert [start for _, start, _ in found] == ["2010-06-17", "2010-06-20"]


def test_what_came_later_than_something_unnamed_is_not_after_publication() -> None:
    assert dates_in("She told him three months later.") == []


def test_days_later_are_not_counted_from_a_month() -> None:
    assert len(dates_in("She left in July 2008, and two days later he came.")) == 1
