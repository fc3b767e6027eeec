from datetime import date

import pytest

from factcheck.extraction.dates import Clock, find_dates
from factcheck.extraction.sentences import Sentence
from factcheck.model import Block, Document, Span

PUBLISHED = "2010-06-16"  # a Wednesday


def dates_in(text, published=PUBLISHED):
    """What is found in one sentence: (words, first day, last day)."""
    document = Document.from_text(text, id="a", published=published)
    sentence = Sentence(document, Block("paragraph", Span(0, len(text))), 0, len(text))
    return [
        (mention.span.of(text), *(str(day) if day else None for day in (mention.period.start, mention.period.end)))
        for mention in find_dates(sentence, Clock(document))
    ]


@pytest.mark.parametrize(
    ("text", "words", "start", "end"),
    [
        ("It opened on Nov. 1, 2009, with a fair.", "Nov. 1, 2009", "2009-11-01", "2009-11-01"),
        ("It opened on the 9th of October 2008.", "the 9th of October 2008", "2008-10-09", "2008-10-09"),
        ("It opened on 22/07/2008 at noon.", "22/07/2008", "2008-07-22", "2008-07-22"),
        ("It opened in July 2006.", "July 2006", "2006-07-01", "2006-07-31"),
        ("The shop opened in 1987.", "1987", "1987-01-01", "1987-12-31"),
        ("It fell in the 1970s.", "the 1970s", "1970-01-01", "1979-12-31"),
        ("It fell in the second half of 2009.", "the second half of 2009", "2009-07-01", "2009-12-31"),
        ("It fell in the third quarter of 2008.", "the third quarter of 2008", "2008-07-01", "2008-09-30"),
        ("He left on Tuesday.", "Tuesday", "2010-06-15", "2010-06-15"),
        ("He left yesterday.", "yesterday", "2010-06-15", "2010-06-15"),
        ("He left last month.", "last month", "2010-05-01", "2010-05-31"),
        ("He left three weeks ago.", "three weeks ago", "2010-05-24", "2010-05-30"),
        ("He stayed there from 1992 to 1997.", "1992 to 1997", "1992-01-01", "1997-12-31"),
        ("It runs until 2012.", "2012", None, "2012-12-31"),
        ("It has run since 2006.", "2006", "2006-01-01", None),
    ],
)
def test_a_date_is_found_and_placed(text, words, start, end):
    assert dates_in(text) == [(words, start, end)]


@pytest.mark.parametrize(
    "text",
    [
        "They may march in the sun for a second.",
        "April Jones met August Wilson.",
        "It cost $2010 and weighed 1999 kg.",
        "About 2000 troops flew in an An-70.",
        "They meet every Monday.",
    ],
)
def test_what_looks_like_a_date_and_is_none(text):
    assert dates_in(text) == []


def test_without_a_day_of_publication_a_relative_date_stays_open():
    assert dates_in("He left on Tuesday, December 16.", None) == [("Tuesday, December 16", None, None)]


def test_the_following_day_is_held_against_the_last_date_named():
    text = "He came on 3 May 2004 and left the following day."
    assert dates_in(text)[1][1:] == (str(date(2004, 5, 4)), str(date(2004, 5, 4)))
