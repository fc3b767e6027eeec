"""When two dates of one fact cannot both be right."""

import pytest

from factcheck import Document, extract
from factcheck.checks.clash import dates_clash


def date_in(text):
    """Return the first date of a text that came out on 26 January 2026, a Monday."""
    document = Document.from_text(text, id=text, published="2026-01-26")
    return next(claim for claim in extract(document) if claim.kind == "date")


@pytest.mark.parametrize(
    ("left", "right", "clash"),
    [
        ("The gust came on 22 January at 7:20 p.m.", "It came at twenty past seven.", False),
        ("The gust came on 22 January.", "It came at 06.50, in the dark.", False),
        ("The gust came on 22 January at 7:20 p.m.", "It came at 19:20.", False),
        ("The gust came on 22 January at 7:20 p.m.", "It came at 7:40 p.m. on 22 January.", True),
        ("The gust came on 22 January.", "It came on 14 January.", True),
    ],
)
def test_a_time_whose_day_is_not_printed_clashes_with_no_day(left, right, clash):
    assert dates_clash(date_in(left), date_in(right)) is clash
