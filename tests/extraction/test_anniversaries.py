"""Anniversaries as ranks in years."""

import pytest

from factcheck.extraction import extract
from factcheck.model import Block, Document, Span


@pytest.mark.parametrize(
    ("text", "quote", "years"),
    [
        ("Varna marks the 90th anniversary of the find.", "90th anniversary", 90),
        ("They met at the fiftieth anniversary of the club.", "fiftieth anniversary", 50),
        ("The firm held a 25-year jubilee last May.", "25-year jubilee", 25),
        ("He died before his 100th birthday.", "100th birthday", 100),
        ("The bicentenary of the poet is near.", "bicentenary", 200),
        ("The 2nd founding anniversary was quiet.", "2nd founding anniversary", 2),
    ],
)
def test_an_anniversary_is_a_rank_in_years(text, quote, years):
    document = Document("a", text, blocks=(Block("paragraph", Span(0, len(text))),))
    (claim,) = [claim for claim in extract(document) if claim.role == "rank"]
    assert (claim.quote, claim.value.nominal, claim.unit) == (quote, years, "a")


@pytest.mark.parametrize("text", ["The anniversary is near.", "The 5th day of May.", "An anniversary in 1990."])
def test_no_number_no_anniversary(text):
    document = Document("a", text, blocks=(Block("paragraph", Span(0, len(text))),))
    assert [claim for claim in extract(document) if claim.role == "rank"] == []
