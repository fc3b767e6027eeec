"""Quantities of own example sentences: value, unit, bound, noun, role."""

import pytest

from factcheck.extraction.quantities import find_quantities
from factcheck.extraction.sentences import Sentence
from factcheck.model import Block, Document, Span


def found(text):
    """Return the mentions of a text read as one sentence."""
    document = Document.from_text(text, id="t")
    block = Block("paragraph", Span(0, len(text)))
    return find_quantities(Sentence(document, block, 0, text), [])


def shown(text):
    """Return each mention as (quote, nominal or (low, high), unit)."""
    return [
        (
            mention.span.of(text),
            mention.value.nominal if mention.value.nominal is not None else (mention.value.low, mention.value.high),
            mention.unit,
        )
        for mention in found(text)
    ]


@pytest.mark.parametrize(
    ("text", "quote", "value", "unit"),
    [
        ("The council bought 1,250 bicycles.", "1,250 bicycles", 1250, "count"),
        ("It cost $2.4bn to build.", "$2.4bn", 2.4e9, "USD"),
        ("They paid US$3 million.", "US$3 million", 3e6, "USD"),
        ("A bill of \\$4 billion came.", "\\$4 billion", 4e9, "USD"),
        ("Output reached 816 000 tonnes.", "816 000 tonnes", 816000, "t"),
        ("The bridge is 1.4 miles long.", "1.4 miles", 1.4, "[mi_i]"),
        ("Winds of 90 km/h hit the coast.", "90 km/h", 90, "km/h"),
        ("Rates rose by 25 basis points.", "25 basis points", 0.25, "pp"),
        ("Support fell by 3 percentage points.", "3 percentage points", 3, "pp"),
        ("Tickets are 50 cents.", "50 cents", 0.5, "USD"),
        ("She won two and a half million euros.", "two and a half million euros", 2.5e6, "EUR"),
        ("Half a million people marched.", "Half a million people", 5e5, "count"),
        ("They counted twenty-eight thousand six hundred forty-two votes.",
         "twenty-eight thousand six hundred forty-two votes", 28642, "count"),
        ("The plant makes about 900 engines a year.", "about 900 engines a year", 900, "count/a"),
        ("The plan costs between 5 and 7 million euros.", "between 5 and 7 million euros", (5e6, 7e6), "EUR"),
        ("They want $10-15 billion.", "$10-15 billion", (1e10, 1.5e10), "USD"),
        ("He stood 5ft 9in tall.", "5ft 9in", 69, "[in_i]"),
        ("A 70-year-old man fell.", "70-year-old", 70, "a"),
    ],
)  # fmt: skip
def test_what_a_quantity_is_read_as(text, quote, value, unit):
    quotes = shown(text)
    assert len(quotes) == 1
    assert quotes[0][0] == quote
    assert quotes[0][1] == pytest.approx(value)
    assert quotes[0][2] == unit


@pytest.mark.parametrize(
    "text",
    [
        "The AK-103 is a rifle.",
        "COVID-19 spread along Route 66.",
        "See page 12 of Section 427.",
        "Windows 11 runs on it.",
        "They met at 10:30 and at 5 p.m.",
        "Call 555-123-4567 today.",
        "No one came, and this one left.",
        "It happened in 1987.",
    ],
)
def test_what_is_no_quantity(text):
    assert shown(text) == []
