"""Weekdays against dates."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Period
from tests.checks.build import Article, found

DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1))


def alarm(text, quote, when):
    article = Article(text)
    article.claim(quote, period=Period(when, when, when.isoformat()))
    return found(article)


@given(DAYS, st.sampled_from(["{0:%A}, {0:%d %B %Y}", "{0:%a} {0:%d}/{0:%m}/{0:%Y}", "{0:%B} {0:%d}, {0:%Y}"]))
def test_the_calendars_own_weekday_raises_nothing(when, style):
    words = style.format(when)
    assert alarm(f"It opened on {words}, they said.", words, when) == []


@given(DAYS, st.integers(1, 6))
def test_any_other_weekday_is_found(when, shift):
    words = f"{when + timedelta(shift):%A}, {when:%d %B %Y}"
    assert alarm(f"It opened on {words}.", words, when) == [("weekday-date", words)]


@pytest.mark.parametrize("weekday", ["Friday", "Fri.", "Fri,"])
def test_a_weekday_before_the_date_counts(weekday):
    text = f"It opened on {weekday} 4 March 2025 in rain."
    assert alarm(text, "4 March 2025", date(2025, 3, 4)) == [("weekday-date", "4 March 2025")]


@pytest.mark.parametrize("text", ["It opened on Friday, and on 4 March 2025 it closed.", "The Friday of 4 March 2025."])
def test_a_weekday_of_another_day_does_not_count(text):
    assert alarm(text, "4 March 2025", date(2025, 3, 4)) == []
