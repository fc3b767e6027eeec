"""When two dates of one fact cannot both be right."""

import pytest

from factcheck import Document, extract
from factcheck.checks.date_clash import dates_clash
from factcheck.checks.wording import Wording


def date_in(text, published="2026-01-26"):
    """Return the first date of a text, which came out on 26 January 2026, a Monday."""
    document = Document.from_text(text, id=text, published=published)
    return next(claim for claim in extract(document) if claim.kind == "date")


@pytest.mark.parametrize(
    ("left", "right", "clash"),
    [
        ("The gust came on 22 January at 7:20 p.m.", "It came at twenty past seven.", False),
        ("The gust came on 22 January.", "It came at 06.50, in the dark.", False),
        ("The gust came on 22 January at 7:20 p.m.", "It came at 19:20.", False),
        ("The gust came on 22 January at 7:20 p.m.", "It came at 7:40 p.m. on 22 January.", True),
        ("The gust came on 22 January.", "It came on 14 January.", True),
        ("The gust came at 4 a.m. on 22 January.", "It came at 3 a.m. on 22 January.", True),
        ("The gust came at 4 a.m. EDT on 22 January.", "It came at 9 a.m. on 22 January.", False),
        ("The gust came at 11 p.m. EDT on 21 January.", "It came at 4 a.m. GMT on 22 January.", False),
    ],
)
def test_a_time_whose_day_is_not_printed_clashes_with_no_day(left, right, clash):
    assert dates_clash(date_in(left), date_in(right), Wording()) is clash


BRIEF, APART = Wording(brief=True), Wording(short=True, brief=True, another_report=True)
LIKE, ANOTHER = Wording(like=True, kindred=True), Wording(like=True, short=True, another_report=True)


@pytest.mark.parametrize(
    ("left", "right", "wording", "clash"),
    [
        ("The ferry sank on Thursday.", "It sank on Friday night.", Wording(), True),
        ("The ferry sank on Thursday.", "The boat went down on Friday.", Wording(), False),
        ("The ferry sank on Thursday.", "The boat went down on Friday.", LIKE, True),
        ("The ferry sank on Thursday.", "The boat went down on Friday.", Wording(short=True), True),
        ("The ferry sank on Thursday.", "The boat went down on Friday.", ANOTHER, False),
        ("The ferry sank on Thursday.", "It sank on Friday.", ANOTHER, True),
        ("The ferry sank on Thursday.", "The boat went down on Friday.", BRIEF, True),
        ("The ferry sank on Thursday.", "The boat went down on Friday.", APART, True),
        ("The ferry sank on Thursday.", "The boat went down on Friday.", APART._replace(like=True), False),
        ("The ferry sank on Thursday.", "It went down on Friday.", ANOTHER._replace(figure_shared=True), True),
        ("The ferry sank on Thursday.", "It sank on Friday.", BRIEF._replace(elsewhere=True), False),
        ("The ferry sank on Sunday, 13 July 2008.", "The boat went down on Saturday.", Wording(short=True), True),
        ("The ferry sank on Sunday, 13 July 2008.", "The boat went down on Saturday.", LIKE, False),
        ("The ferry sank on Sunday, 13 July 2008.", "The boat went down on Sunday.", Wording(short=True), False),
        ("The ferry sank on Sunday, 13 July.", "The boat went down on Saturday.", Wording(short=True), False),
        ("The ferry sank on Thursday.", "It sank on Friday.", Wording(like=True, settled=True), False),
        ("The owner said on Thursday that he would pay.", "He said on Friday that he would.", Wording(), False),
        ("The ferry sank on Saturday.", "It sank yesterday.", LIKE, False),
        ("The ferry sank on Thursday.", "It sank yesterday.", LIKE, True),
        ("The ferry sank on Thursday.", "It sank yesterday.", Wording(like=True, short=True), False),
        ("The ferry sank in March 2024.", "It sank last month.", Wording(like=True, short=True), False),
        ("The ferry sank in March 2004.", "It sank 21 years ago.", Wording(like=True, short=True), False),
        ("The ferry sank 12 years ago.", "It sank 21 years ago.", Wording(like=True, short=True), True),
        ("The ferry sank 12 years ago.", "The boat went down 21 years ago.", Wording(short=True), False),
        ("The ferry sank 12 years ago.", "It sank six months ago.", Wording(like=True, short=True), False),
        ("The ferry sank on Thursday.", "It sank on Thursday night.", LIKE, False),
        ("The ferry sank last Thursday.", "It sank on Thursday.", LIKE, False),
        ("The ferry sails next Sunday.", "It sails on Sunday.", LIKE, False),
        ("The ferry sank on Thursday morning.", "It sank on Thursday evening.", Wording(), True),
        ("The ferry sank on Thursday morning.", "The boat went down on Thursday evening.", Wording(short=True), False),
        ("The ferry sank on Thursday morning.", "It sank in the night to Thursday.", LIKE, False),
        ("They must pay by 9 May 2026.", "They sailed on 12 May 2026.", Wording(), False),
        ("They must pay by 9 May 2026.", "They must pay on 12 May 2026.", Wording(), True),
    ],
)
def test_two_weekdays_clash_where_they_are_those_of_one_event(left, right, wording, clash):
    assert dates_clash(date_in(left), date_in(right), wording) is clash


@pytest.mark.parametrize(
    ("left", "right", "clash"),
    [
        ("She has led the party since 2009.", "She has led it since 1999.", True),
        ("She has led the party since 2009.", "She has led it since March 2009.", False),
        ("She has led the party since 2009.", "She has led it since March 1999.", False),
        ("She led the party until 2009.", "She has led it since 2009.", False),
        ("The tunnel is closed until 4 May.", "It is closed until 9 May.", True),
        ("The tunnel has been closed since 4 May 2025.", "It has been closed since 4 May.", False),
        ("The tunnel will open by Friday.", "It will open by Saturday.", True),
        ("The tunnel was shut before Sunday.", "It was shut before yesterday.", False),
    ],
)
def test_two_open_dates_clash_where_they_name_other_ends(left, right, clash):
    assert dates_clash(date_in(left), date_in(right), LIKE) is clash
    assert dates_clash(date_in(right), date_in(left), Wording()) is clash


@pytest.mark.parametrize(
    ("left", "right", "wording", "clash"),
    [
        ("The ferry sank on Thursday.", "The boat went down on Friday.", LIKE, True),
        ("The ferry sank on Thursday.", "It sank on Friday.", Wording(), True),
        ("The ferry sank on Thursday.", "The boat went down on Friday.", Wording(short=True), False),
        ("The ferry sank on Thursday.", "It sank last Thursday.", LIKE, False),
        ("The ferry sank on Thursday.", "It sank yesterday.", LIKE, False),
    ],
)
def test_weekdays_of_undated_articles_clash_where_they_are_surely_those_of_one_event(left, right, wording, clash):
    assert dates_clash(date_in(left, None), date_in(right, None), wording) is clash


@pytest.mark.parametrize(
    ("left", "right", "clash"),
    [
        ("She led the choir from 1988 to 1996.", "The choir was hers from 1987 to 1995.", True),
        ("She led the choir from 1988 to 1996.", "The choir was hers from 1990 to 1998.", True),
        ("She led the choir from 1988 to 1996.", "The choir was hers from 1990 to 1996.", False),
        ("She led the choir from 1988 to 1996.", "The choir was hers from 1990 to 1995.", False),
        ("She led it from May 1988 to 1996.", "The choir was hers from 1988 to June 1996.", False),
        ("She led it from May 1988 to June 1996.", "The choir was hers from 1988 to 1996.", False),
        ("She led it from May 1988 to June 1996.", "The choir was hers from June 1988 to May 1997.", True),
        ("She led the choir from 1988 to 1996.", "She sang in the choir from 1980 to 1988.", False),
        ("She led the choir from 1988 to 1996.", "The choir was hers since 1987.", False),
    ],
)
def test_two_spans_clash_where_both_ends_are_shifted(left, right, clash):
    assert dates_clash(date_in(left), date_in(right), Wording()) is clash
    assert dates_clash(date_in(right), date_in(left), Wording()) is clash


@pytest.mark.parametrize(
    ("left", "right", "wording", "clash"),
    [
        ("The letter of 4 May 2025 was read.", "She defended the sale of last September.", Wording(), False),
        ("The ferry sank on 4 May 2025.", "It sank last September.", Wording(), True),
        ("The letter of 4 May 2025 was read.", "She defended the sale of last September.", LIKE, True),
        ("The letter of 4 May 2025 was read.", "She defended the sale of September 2025.", Wording(), True),
    ],
)
def test_a_day_and_the_last_month_of_a_name_clash_where_one_thing_is_told(left, right, wording, clash):
    assert dates_clash(date_in(left), date_in(right), wording) is clash
    assert dates_clash(date_in(right), date_in(left), wording) is clash


@pytest.mark.parametrize(
    ("wording", "clash"), [(LIKE._replace(short=True, brief=True), True), (LIKE._replace(short=True), False)]
)
def test_two_years_of_one_noun_clash_where_nothing_is_told_of_it(wording, clash):
    left, right = date_in("After the 2005 Harbour Reform"), date_in("The 2007 Harbour Reform and the Ferries")
    assert dates_clash(left, right, wording) is clash
