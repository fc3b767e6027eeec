"""Figures that move on, and dated events."""

from __future__ import annotations

from datetime import date

import msgspec

from factcheck.model import Document, Interval, Match, Report
from factcheck.rendering.html.timeline import events, updates
from factcheck.rendering.index import index
from tests.rendering.sample import CLAIMS, SAMPLE, claim

DAYS = [("c.txt", date(2024, 5, 3), 21), ("a.txt", date(2024, 5, 1), 12), ("b.txt", date(2024, 5, 2), 17)]
SAYS = "The quake killed {} people."


def toll_report() -> Report:
    """Return three reports of a toll that rises, told out of order."""
    documents = tuple(Document(id=name, text=SAYS.format(toll), published=day) for name, day, toll in sorted(DAYS))
    claims = tuple(
        claim(
            document,
            f"{toll} people",
            SAYS.format(toll),
            value=Interval(toll, toll, nominal=toll),
            unit="count",
            subject="people",
            predicate="kill",
        )
        for document, (_, _, toll) in zip(documents, sorted(DAYS), strict=True)
    )
    first, second, third = (told.id for told in claims)
    matches = (
        Match(first, second, 5.0, "confirmed", relation="update"),
        Match(second, third, 5.0, "confirmed", relation="update"),
    )
    return Report(documents=documents, claims=claims, matches=matches)


def test_a_toll_that_rises_is_one_chain_in_the_order_of_its_days():
    (update,) = updates(index(toll_report()))
    assert update.about == "people · kill"
    assert [(step.day, [said.words for said in step.sayings]) for step in update.steps] == [
        ("1 May 2024", ["12 people"]),
        ("2 May 2024", ["17 people"]),
        ("3 May 2024", ["21 people"]),
    ]


def test_pairs_that_are_no_update_make_no_chain():
    assert updates(index(SAMPLE)) == []


def test_an_event_that_two_sources_date_alike_is_told_once():
    (event,) = events(index(SAMPLE))
    assert (event.when, event.about, event.sources) == ("4 March 2024", "ferry · sink", "A B")
    assert [said.letter for said in event.sayings] == ["A", "B"]


def test_the_day_of_a_dateline_is_no_event():
    heads = tuple(msgspec.structs.replace(told, block="dateline") for told in CLAIMS)
    assert events(index(msgspec.structs.replace(SAMPLE, claims=heads))) == []
