"""Values and periods in words."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Interval, Period
from factcheck.rendering.words import interval_words, period_words, unit_words


@pytest.mark.parametrize(
    ("interval", "unit", "words"),
    [
        (Interval(95_000, 105_000), "count", "95,000–105,000"),
        (Interval(2.35e9, 2.45e9), "USD", "2.35–2.45 bn USD"),
        (Interval(950_000, 1_050_000), "count", "0.95–1.05 m"),
        (Interval(10, 3e6), "km", "10–3,000,000 km"),
        (Interval(-5, -3), "Cel", "-5 to -3 °C"),
        (Interval(None, 20, high_open=True), "%", "less than 20%"),
        (Interval(20, None), "count", "20 or more"),
        (Interval(1, 1), "d", "1 day"),
        (Interval(0.5, 0.5), "USD/{share}", "0.5 USD a share"),
        (Interval(25_000, 25_000), "count/a", "25,000 a year"),
    ],
)
def test_an_interval_in_words(interval, unit, words):
    assert interval_words(interval, unit) == words


@given(st.integers(0, 999_999_999), st.integers(0, 999_999_999))
def test_two_whole_numbers_never_read_the_same(left, right):
    words = [interval_words(Interval(number, number)) for number in (left, right)]
    assert (words[0] == words[1]) == (left == right)


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ((2008, 7, 22), (2008, 7, 22), "22 July 2008"),
        ((2006, 7, 1), (2006, 7, 31), "July 2006"),
        ((2008, 1, 1), (2008, 3, 31), "first quarter of 2008"),
        ((2008, 2, 1), (2008, 4, 30), "1 February – 30 April 2008"),
        ((2009, 7, 1), (2009, 12, 31), "second half of 2009"),
        ((2008, 1, 1), (2008, 12, 31), "2008"),
        ((2010, 1, 1), (2019, 12, 31), "the 2010s"),
        ((2005, 1, 1), (2008, 12, 31), "2005–2008"),
        ((2008, 7, 21), (2008, 7, 27), "21–27 July 2008"),
        ((2008, 7, 31), (2008, 8, 2), "31 July – 2 August 2008"),
        ((2008, 12, 31), (2009, 1, 2), "31 December 2008 – 2 January 2009"),
        ((9999, 12, 1), (9999, 12, 31), "December 9999"),
        (None, (2012, 12, 31), "until 31 December 2012"),
        ((2006, 7, 1), None, "from 1 July 2006"),
    ],
)
def test_a_period_in_words(start, end, words):
    assert period_words(Period(start and date(*start), end and date(*end), "")) == words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [("XXXX-12-16", "16 December, year not given"), ("XXXX-12", "December, year not given"), ("", "an unknown time")],
)
def test_a_period_without_a_year(edtf, words):
    assert period_words(Period(None, None, edtf)) == words


def test_an_unknown_unit_is_shown_as_it_is():
    assert unit_words("{widget}/{crate}") == "widget a crate"
