import pytest

from factcheck.lexicon.calendar import day_first, printed_dates


@pytest.mark.parametrize(
    ("text", "year", "month", "day"),
    [
        ("LUMA, Sept. 19, 2024", 2024, 9, 19),
        ("Luma. 12.06.2025, 19:45", 2025, 6, 12),
        ("Wednesday, 8th October 2025", 2025, 10, 8),
        ("DECEMBER 16", None, 12, 16),
        ("22/07/08", 2008, 7, 22),
        ("31 November 2024", 2024, 11, 31),
        ("due on Nov. 320", None, 11, 320),
        ("held in Luma April 230, where", None, 4, 230),
        ("April 72, 2010", 2010, 4, 72),
        ("shut from Dec. 62 until today", None, 12, 62),
        ("fined Nov. 320 of all days", None, 11, 320),
    ],
)
def test_a_printed_day_is_read(text, year, month, day):
    (found,) = printed_dates(text)
    assert (found.year, found.month, found.day) == (year, month, day)


@pytest.mark.parametrize(
    "text",
    [
        "in May 12 people died",
        "version 1.2.3",
        "12.50",
        "1/2/3/4",
        "$3 May",
        "may 3",
        "192.168.10.12",
        "3/4",
        "since May 120 came",
        "on May 90 percent",
        "in May 120, 2 died",
        "It was Sept. 99.",
    ],
)
def test_other_numbers_are_no_days(text):
    assert printed_dates(text) == []


@pytest.mark.parametrize(
    ("text", "proven"),
    [
        ("22/07/2008 and 05/08/2008", True),
        ("07/22/2008 and 05/08/2008", False),
        ("05/08/2008 or August 5", True),
        ("05/08/2008 or 8 May", False),
        ("05/08/2008", None),
    ],
)
def test_the_order_of_digits_is_proven(text, proven):
    assert day_first(printed_dates(text)) is proven


def test_two_days_of_a_month_share_its_year():
    (found,) = printed_dates("They met on June 24 and 25, 2009.")
    assert (found.year, found.day, found.last) == (2009, 24, 25)
    (found,) = printed_dates("They met on June 24 and 25 came.")
    assert (found.year, found.day, found.last) == (None, 24, None)
