"""Dates in sentences of our own: what is one, what is none, and what each means on Wednesday, 16 June 2010."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extraction.dates import Clock, find_dates
from factcheck.extraction.sentences import Sentence
from factcheck.lexicon.time_words import WORD_CLASSES
from factcheck.model import Block, Document, Span

PUBLISHED = "2010-06-16"
DAYS = st.dates(date(1900, 1, 1), date(2050, 12, 31))
WORDS = (
    sorted(WORD_CLASSES) + "1998 31 3rd 9:40 p.m. Q3 Easter May-1998 22/07/2008 1990s week's 3 May 31 Feb 2010".split()
)
STYLES = [
    "{0:%B} {0.day}, {0.year}",
    "{0:%b}. {0.day}, {0.year}",
    "{0.day} {0:%B} {0.year}",
    "{0.day} {0:%b} {0.year}",
    "the {0.day}th of {0:%B} {0.year}",
    "{0:%A}, {0:%B} {0.day}, {0.year}",
    "{0:%A} {0.day} {0:%B} {0.year}",
    "{0:%Y-%m-%d}",
    "{0:%Y/%m/%d}",
    "{0.day:02}-{0:%B}-{0.year}",
]


def mentions_in(text, published=PUBLISHED, language="en"):
    document = Document.from_text(text, id="a", published=published, language=language)
    sentence = Sentence(document, Block("paragraph", Span(0, len(text))), 0, text)
    return find_dates(sentence, Clock(document))


def dates_in(text, published=PUBLISHED, language="en"):
    """What is found in one sentence: (words, first day, last day)."""
    return [
        (mention.span.of(text), *(str(day) if day else None for day in (mention.period.start, mention.period.end)))
        for mention in mentions_in(text, published, language)
    ]


@pytest.mark.parametrize(
    ("text", "words", "start", "end"),
    [
        ("It opened on Nov. 1, 2009, with a fair.", "Nov. 1, 2009", "2009-11-01", "2009-11-01"),
        ("It opened on the 9th of October 2008.", "the 9th of October 2008", "2008-10-09", "2008-10-09"),
        ("It opened on the ninth of October.", "the ninth of October", "2009-10-09", "2009-10-09"),
        (
            "It opened on the twenty-first of March, 2009.",
            "the twenty-first of March, 2009",
            "2009-03-21",
            "2009-03-21",
        ),
        ("It will end what has gone on since it began in late December.", "late December", "2009-12-22", "2009-12-31"),
        ("He will be named the captain of the yacht Altair for a race in March.", "March", "2011-03-01", "2011-03-31"),
        ("A widow of a Sept. 11 victim sang.", "Sept. 11", "2001-09-11", "2001-09-11"),
        ("The plan got the nine seats needed on Tuesday.", "Tuesday", "2010-06-15", "2010-06-15"),
        ("She announced her resignation in August.", "August", "2009-08-01", "2009-08-31"),
        ("He runs the guild until an early vote in January.", "January", "2011-01-01", "2011-01-31"),
        ("She meets the envoys from four towns on Friday.", "Friday", "2010-06-18", "2010-06-18"),
        ("The fair (June 24 to 28) is free.", "June 24 to 28", "2010-06-24", "2010-06-28"),
        ("It began in the winter of 1978-79.", "the winter of 1978-79", "1978-12-01", "1979-02-28"),
        ("A jury convicted him in March of theft.", "March", "2010-03-01", "2010-03-31"),
        ("It will not pay a thing, he vowed in August.", "August", "2009-08-01", "2009-08-31"),
        ("They said that May was wet.", "that May", "2010-05-01", "2010-05-31"),
        ("The Oct. 6 vote will be close.", "Oct. 6", "2010-10-06", "2010-10-06"),
        ("The sale should be completed in February.", "February", "2011-02-01", "2011-02-28"),
        ("The mayor faces re-election in March.", "March", "2011-03-01", "2011-03-31"),
        ("The vote is Thursday.", "Thursday", "2010-06-17", "2010-06-17"),
        ("She flew in ahead of Sunday's vote.", "Sunday", "2010-06-20", "2010-06-20"),
        ("He was fired in July for theft.", "July", "2009-07-01", "2009-07-31"),
        ("They were pushing for a delay of the June 24 vote.", "June 24", "2010-06-24", "2010-06-24"),
        ("It was scheduled to be held on June 12, but put off.", "June 12", "2010-06-12", "2010-06-12"),
        ("It had a loss for the year ended June 20.", "June 20", "2009-06-20", "2009-06-20"),
        ("It opened last Oct. 9.", "last Oct. 9", "2009-10-09", "2009-10-09"),
        ("Rain is forecast for Friday.", "Friday", "2010-06-18", "2010-06-18"),
        ("Profit rose in the January-March quarter.", "the January-March quarter", "2010-01-01", "2010-03-31"),
        ("It opened at 6 p.m. EDT last Thursday.", "6 p.m. EDT last Thursday", "2010-06-10", "2010-06-10"),
        ("The fair is at 3 p.m. on Saturday.", "3 p.m. on Saturday", "2010-06-19", "2010-06-19"),
        ("They meet on Saturday week.", "Saturday week", "2010-06-26", "2010-06-26"),
        ("The fair opened on Monday last.", "Monday last", "2010-06-14", "2010-06-14"),
        ("They have until midnight Friday.", "midnight Friday", None, "2010-06-18"),
        ("The shop opens a week today.", "a week today", "2010-06-23", "2010-06-23"),
        ("The shop opens a fortnight from Friday.", "a fortnight from Friday", "2010-07-02", "2010-07-02"),
        ("It sold more than in the same month last year.", "the same month last year", "2009-06-01", "2009-06-30"),
        ("The town fell in AD 410.", "AD 410", "0410-01-01", "0410-12-31"),
        ("The town fell in 1066.", "1066", "1066-01-01", "1066-12-31"),
        ("The town will be dry by 2100.", "2100", None, "2100-12-31"),
        ("It grew in the 18th and 19th centuries.", "the 18th and 19th centuries", "1700-01-01", "1899-12-31"),
        ("It grew in the early 'seventies.", "the early 'seventies", "1970-01-01", "1973-04-30"),
        ("It grew in the nineteen-fifties.", "the nineteen-fifties", "1950-01-01", "1959-12-31"),
        ("They met in the class of '84.", "'84", "1984-01-01", "1984-12-31"),
        ("They met in October '84.", "October '84", "1984-10-01", "1984-10-31"),
        ("Profit rose in the June quarter.", "the June quarter", "2010-04-01", "2010-06-30"),
        ("Profit rose in the January quarter.", "the January quarter", "2009-11-01", "2010-01-31"),
        ("Profit rose in H1 2009.", "H1 2009", "2009-01-01", "2009-06-30"),
        ("Profit rose in FY09.", "FY09", "2009-01-01", "2009-12-31"),
        ("Profit rose in the third quarter of FY09.", "the third quarter of FY09", "2009-07-01", "2009-09-30"),
        ("Nobody flew after the 9/11 attacks.", "9/11", "2001-09-11", "2001-09-11"),
        ("It opened on March eighth, 2009.", "March eighth, 2009", "2009-03-08", "2009-03-08"),
        ("It opened on March the 3rd, 2009.", "March the 3rd, 2009", "2009-03-03", "2009-03-03"),
        ("It closed at 1420 GMT, up a bit.", "1420 GMT", "2010-06-16", "2010-06-16"),
        ("They have agreed to meet on Friday.", "Friday", "2010-06-18", "2010-06-18"),
        ("They agreed to buy it on Friday.", "Friday", "2010-06-11", "2010-06-11"),
        ("She is to be sworn in on Friday.", "Friday", "2010-06-18", "2010-06-18"),
        ("The law takes effect in mid-May.", "mid-May", "2011-05-11", "2011-05-21"),
        ("The fair was held in August.", "August", "2009-08-01", "2009-08-31"),
        ("From Friday it will be cooler.", "Friday", "2010-06-18", "2010-06-18"),
        ("It broke down after its start on 29 November.", "29 November", "2009-11-29", "2009-11-29"),
        ("It goes at the end of next month.", "the end of next month", "2010-07-22", "2010-07-31"),
        ("She was born on 03.02.1938.", "03.02.1938", "1938-02-03", "1938-02-03"),
        ("The bell rang at a quarter to six.", "a quarter to six", "2010-06-16", "2010-06-16"),
        ("The bell rang on 3 May at 06.40.", "3 May at 06.40", "2010-05-03", "2010-05-03"),
        ("It opened on 22/07/2008 at noon.", "22/07/2008", "2008-07-22", "2008-07-22"),
        ("It ran from March 3-5 in Luma.", "March 3-5", "2010-03-03", "2010-03-05"),
        ("It opened in July 2006.", "July 2006", "2006-07-01", "2006-07-31"),
        ("It opened in June last year.", "June last year", "2009-06-01", "2009-06-30"),
        ("Built 1999, it has two decks.", "1999", "1999-01-01", "1999-12-31"),
        ("It opened in March.", "March", "2010-03-01", "2010-03-31"),
        ("It will open in March.", "March", "2011-03-01", "2011-03-31"),
        ("It opened last September.", "last September", "2009-09-01", "2009-09-30"),
        ("The shop opened in 1987.", "1987", "1987-01-01", "1987-12-31"),
        ("It opened in nineteen ninety-four.", "nineteen ninety-four", "1994-01-01", "1994-12-31"),
        ("It fell in the 1970s.", "the 1970s", "1970-01-01", "1979-12-31"),
        ("It fell in the '90s.", "the '90s", "1990-01-01", "1999-12-31"),
        ("It fell in the late nineties.", "the late nineties", "1996-09-01", "1999-12-31"),
        ("It was built in the 19th century.", "the 19th century", "1800-01-01", "1899-12-31"),
        ("It fell in the second half of 2009.", "the second half of 2009", "2009-07-01", "2009-12-31"),
        ("It fell in the third quarter of 2008.", "the third quarter of 2008", "2008-07-01", "2008-09-30"),
        ("It fell in Q3 2008.", "Q3 2008", "2008-07-01", "2008-09-30"),
        ("It posted a first-quarter loss.", "first-quarter", "2010-01-01", "2010-03-31"),
        ("It grew in the 2008-09 season.", "2008-09", "2008-01-01", "2009-12-31"),
        ("It fell in the summer of 2009.", "the summer of 2009", "2009-06-01", "2009-08-31"),
        ("It fell last autumn.", "last autumn", "2009-09-01", "2009-11-30"),
        ("It fell early in 2009.", "early in 2009", "2009-01-01", "2009-04-30"),
        ("It is due at the end of 2012.", "the end of 2012", "2012-09-01", "2012-12-31"),
        ("He left on Tuesday.", "Tuesday", "2010-06-15", "2010-06-15"),
        ("He will leave on Tuesday.", "Tuesday", "2010-06-22", "2010-06-22"),
        ("Talks resume on Tuesday.", "Tuesday", "2010-06-22", "2010-06-22"),
        ("The vote is set for Tuesday.", "Tuesday", "2010-06-22", "2010-06-22"),
        ("All scheduled trains ran on Tuesday.", "Tuesday", "2010-06-15", "2010-06-15"),
        ("It fell by 3 points on Tuesday.", "Tuesday", "2010-06-15", "2010-06-15"),
        ("It has risen since September.", "September", "2009-09-01", None),
        ("Talks resume on Tuesday at 10am.", "Tuesday at 10am", "2010-06-22", "2010-06-22"),
        ("He left following Tuesday's vote.", "Tuesday", "2010-06-15", "2010-06-15"),
        ("It closed on 19 May.", "19 May", "2010-05-19", "2010-05-19"),
        ("It closed on 19 September.", "19 September", "2009-09-19", "2009-09-19"),
        ("It fell in the twin 1998 bombings.", "1998", "1998-01-01", "1998-12-31"),
        ("They play 1998 champions Luma.", "1998", "1998-01-01", "1998-12-31"),
        ("The Oslo 1952 Olympics opened.", "1952", "1952-01-01", "1952-12-31"),
        ("It comes in early '06.", "early '06", "2006-01-01", "2006-04-30"),
        ("She fell on Easter Sunday, April 12, 2009.", "Sunday, April 12, 2009", "2009-04-12", "2009-04-12"),
        ("It ended at 4 p.m. Luma time Tuesday.", "4 p.m. Luma time Tuesday", "2010-06-15", "2010-06-15"),
        ("It had fallen by Tuesday.", "Tuesday", None, "2010-06-15"),
        ("It fell after 1998's storm.", "1998", "1998-01-01", "1998-12-31"),
        ("He left the day before last Friday.", "the day before last Friday", "2010-06-10", "2010-06-10"),
        ("He left last Friday.", "last Friday", "2010-06-11", "2010-06-11"),
        ("He left on Tuesday of last week.", "Tuesday of last week", "2010-06-08", "2010-06-08"),
        ("He left at 10 p.m. on Tuesday.", "10 p.m. on Tuesday", "2010-06-15", "2010-06-15"),
        ("He left yesterday afternoon.", "yesterday afternoon", "2010-06-15", "2010-06-15"),
        ("He leaves tomorrow.", "tomorrow", "2010-06-17", "2010-06-17"),
        ("He left last night.", "last night", "2010-06-15", "2010-06-15"),
        ("He left over the weekend.", "the weekend", "2010-06-12", "2010-06-13"),
        ("He left last month.", "last month", "2010-05-01", "2010-05-31"),
        ("He left three weeks ago.", "three weeks ago", "2010-05-24", "2010-05-30"),
        ("He left twenty-five days ago.", "twenty-five days ago", "2010-05-22", "2010-05-22"),
        ("He left two years ago.", "two years ago", "2008-01-01", "2008-12-31"),
        ("He left on Thanksgiving Day.", "Thanksgiving Day", "2009-11-26", "2009-11-26"),
        ("He left on Good Friday.", "Good Friday", "2010-04-02", "2010-04-02"),
        ("He left in the week of March 3.", "the week of March 3", "2010-03-01", "2010-03-07"),
        ("He stayed there from 1992 to 1997.", "1992 to 1997", "1992-01-01", "1997-12-31"),
        ("It stays July-September.", "July-September", "2010-07-01", "2010-09-30"),
        ("It runs until 2012.", "2012", None, "2012-12-31"),
        ("It must end by the end of March 2011.", "the end of March 2011", None, "2011-03-31"),
        ("It ended before April 2009.", "April 2009", None, "2009-03-31"),
        ("It will not end before 2028.", "2028", "2028-01-01", None),
        ("It has run since 2006.", "2006", "2006-01-01", None),
        ("It opened after 2006.", "2006", "2007-01-01", None),
        ("It was to open on 31 November 2009.", "31 November 2009", None, None),
    ],
)
def test_a_date_is_found_and_placed(text, words, start, end):
    assert dates_in(text) == [(words, start, end)]


@pytest.mark.parametrize(
    "text",
    [
        "They may march in the sun for a second.",
        "May I sat with us.",
        "April Jones met August Wilson and Theresa May.",
        "Mr. March spoke.",
        "The fall of the price was steep.",
        "It cost $2010 and weighed 1999 kg.",
        "It rose 1998 percent.",
        "About 2000 troops flew in an An-70.",
        "Let the 1520 sq m hall.",
        "They rose by an average of 1500.",
        "Some 1950 homes burned near Mile 14.",
        "As many as 2000 hikers came.",
        "About 1500 hikers came.",
        "A 2000-seat hall and a 1500-metre race.",
        "He ran Windows 2000 on an X2000.",
        "They meet every Monday, on Friday nights and each year.",
        "The Sunday Times told us.",
        "She sends Christmas cards.",
        "They trailed in the fourth quarter after a fumble.",
        "He hit the post with 1:41 to play.",
        "They meet on the second Tuesday of each month.",
        "Call 0555 200 2010.",
        "The trees fell 65 million years ago.",
        "The hut was built 4,000 years ago.",
        "The oak is as strong today as ever.",
        "It lasted for seven years.",
        "The 70-year-old walked for 30 minutes.",
        "It will take the next four years.",
        "She spoke on the “Tonight Show” of it.",
        "Working paper no. 2004 says so.",
        "The Tuesday Club sang.",
        "The March on Rome was over.",
        "The May brothers sang.",
        "They left 1900 Elm Street.",
        "It had a crew of 1800.",
        "It cost from 1100 to 1250 a head.",
        "It is open from dawn, Monday to Friday.",
        "It was her ninth century in Tests.",
        "He was 5'10 and ate 'Seventies' bread.",
        "He sang on the “Today” show.",
        "He was on Radio Rho’s “This Week.”",
        "She led the “March of the Weavers” there.",
        "He sang on “Radio Sunday.”",
        "We sort of fall into a rut.",
        "It took as many as 1600 - or more.",
        "It was so many years ago.",
        "It stood there in the weeks prior to the vote.",
    ],
)
def test_what_looks_like_a_date_and_is_none(text):
    assert dates_in(text) == []


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("He came on 3 May 2004 and left the following day.", ("the following day", "2004-05-04", "2004-05-04")),
        (
            "It sank on Monday, the coast guard said on Tuesday; it went down at 9:40 p.m.",
            ("9:40 p.m.", "2010-06-14", "2010-06-14"),
        ),
        ("He came on 3 May 2004 and left the same day.", ("the same day", "2004-05-03", "2004-05-03")),
        ("He came on 3 May 2004 and left two days later.", ("two days later", "2004-05-05", "2004-05-05")),
        ("He came on 3 May 2004; his wife had come the year before.", ("the year before", "2003-01-01", "2003-12-31")),
        ("In the third quarter of 2008 it fell from a year earlier.", ("a year earlier", "2007-07-01", "2007-09-30")),
        ("It opened from 7 October to 1 December 2004.", ("1 December 2004", "2004-12-01", "2004-12-01")),
    ],
)
def test_a_phrase_is_held_against_the_last_date_named(text, last):
    assert dates_in(text)[-1] == last


def test_the_first_day_of_a_range_takes_its_year_from_the_second():
    first, _ = dates_in("It was open from 7 October to 1 December 2004.")
    assert first == ("7 October", "2004-10-07", "2004-10-07")
    over_the_year, _ = dates_in("It was open from 7 December to 1 February 2004.")
    assert over_the_year[1] == "2003-12-07"


@pytest.mark.parametrize(
    ("text", "edtf", "granularity", "modifier"),
    [
        ("He left on 3 May 2004.", "2004-05-03", "day", None),
        ("He left on 22/07/2008 20:23.", "2008-07-22T20:23", "time", None),
        ("He left at 9:40 p.m. EST on Tuesday.", "2010-06-15T21:40-05:00", "time", None),
        ("Posted July 22, 2008, 9:40 PM by Ada.", "2008-07-22T21:40", "time", None),
        ("Posted July 22, 2008 at 12:05 AM ET.", "2008-07-22T00:05", "time", None),
        ("He left at 4 p.m. local time on Tuesday.", "2010-06-15T16:00", "time", None),
        ("He left at 4:20:31 PM ET.", "2010-06-16T16:20", "time", None),
        ("He left at 19:20 this evening.", "2010-06-16T19:20", "time", None),
        ("He left at 4 a.m. on Tuesday.", "2010-06-15T04:00", "time", None),
        ("He left in late 2006.", "2006", "year", "late"),
        ("He left before 2006.", "../2006", "year", "before"),
        ("He left in the 1970s.", "197X", "decade", None),
        ("He left in the second half of 2009.", "2009-41", "half", None),
        ("He left in the first quarter of 2009.", "2009-33", "quarter", None),
        ("He stayed from 1992 to 1997.", "1992/1997", "span", None),
        ("He has stayed since 2006.", "2006/..", "year", None),
    ],
)
def test_a_period_has_its_edtf_string(text, edtf, granularity, modifier):
    (mention,) = mentions_in(text)
    period = mention.period
    assert (period.edtf, period.granularity, period.modifier) == (edtf, granularity, modifier)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("He left on Tuesday.", "XXXX-XX-XX"),
        ("He left on December 16.", "XXXX-12-16"),
        ("He left in December.", "XXXX-12"),
        ("He left last month.", "XXXX-XX-XX"),
        ("He left three weeks ago.", "XXXX-XX-XX"),
        ("He left at Easter.", "XXXX-XX-XX"),
    ],
)
def test_without_a_day_of_publication_a_relative_date_stays_open(text, edtf):
    (mention,) = mentions_in(text, None)
    assert (mention.period.start, mention.period.end, mention.period.edtf) == (None, None, edtf)


def test_digits_are_ordered_as_another_date_proves():
    british = dates_in("It opened on 22/07/2008 and closed on 05/08/2008.")
    american = dates_in("It opened on 07/22/2008 and closed on 05/08/2008.")
    assert (british[1][1], american[1][1]) == ("2008-08-05", "2008-05-08")


def test_an_unproven_order_is_the_one_nearer_to_publication_and_said_to_be_assumed():
    (mention,) = mentions_in("It opened on 05/06/2010.")
    assert str(mention.period.start) == "2010-06-05"
    assert mention.period.assumed


@pytest.mark.parametrize(
    ("text", "assumed"),
    [
        ("He left on May 3.", True),
        ("He left on Tuesday.", True),
        ("He left in May 2009.", False),
        ("He left in 2009.", False),
    ],
)
def test_what_follows_from_an_assumed_day_is_assumed(text, assumed):
    document = Document(id="a", text=text, published=date(2010, 6, 16), published_assumed=True)
    (mention,) = find_dates(Sentence(document, Block("paragraph", Span(0, len(text))), 0, text), Clock(document))
    assert mention.period.assumed is assumed


@given(DAYS, st.sampled_from(STYLES), DAYS)
def test_a_day_printed_in_any_style_is_that_day_on_any_base(day, style, base):
    text = f"It opened on {style.format(day).replace('May.', 'May')} in Luma."  # May has no abbreviation
    assert [found[1:] for found in dates_in(text, base.isoformat())] == [(str(day), str(day))]


@given(DAYS, DAYS)
def test_a_printed_weekday_is_kept_beside_the_day(day, base):
    wrong = day + timedelta(1)
    (mention,) = mentions_in(f"It opened on {wrong:%A}, {day.day} {day:%B} {day.year}.", base.isoformat())
    assert (mention.period.start, mention.period.weekday) == (day, wrong.weekday())


@given(DAYS, st.integers(0, 6))
def test_a_weekday_is_that_weekday_within_the_week_up_to_publication(base, weekday):
    name = f"{date(2024, 1, 1) + timedelta(weekday):%A}"
    (mention,) = mentions_in(f"He left on {name}.", base.isoformat())
    assert mention.period.start.weekday() == weekday
    assert timedelta(0) <= base - mention.period.start < timedelta(7)


@given(st.text("0123456789 -/.,:'$%MaySundtheofolastyearQ1nineteenago\n", max_size=80))
def test_spans_quote_their_text_in_order_and_apart(text):
    mentions = mentions_in(text)
    assert all(0 <= mention.span.start < mention.span.end <= len(text) for mention in mentions)
    ends = [0, *(mention.span.end for mention in mentions)]
    assert all(end <= mention.span.start for end, mention in zip(ends, mentions, strict=False))
    assert all(
        mention.period.start <= mention.period.end
        for mention in mentions
        if mention.period.start is not None and mention.period.end is not None
    )


@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join), st.sampled_from([None, "2010-01-31", "2012-02-29"]))
def test_any_words_of_dates_are_read_in_order_and_apart(text, published):
    mentions = mentions_in(text, published)
    ends = [0, *(mention.span.end for mention in mentions)]
    assert all(end <= mention.span.start for end, mention in zip(ends, mentions, strict=False))


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("de", "Am 3. März 2009 kam er, gestern ging er.", ["2009-03-03", "2010-06-15"]),
        ("fr", "Il est venu le 1er avril 2009 et la semaine dernière.", ["2009-04-01", "2010-06-07"]),
        ("es", "Vino el 3 de marzo de 2009 y el 22/07/2008.", ["2009-03-03", "2008-07-22"]),
        ("xx", "Lum 22/07/2008 lam.", ["2008-07-22"]),
    ],
)
def test_dates_in_other_languages(language, text, found):
    assert [start for _, start, _ in dates_in(text, language=language)] == found
