"""What is made of a claim."""

from __future__ import annotations

import msgspec

from factcheck.model import Fact, Report
from factcheck.rendering.html.standing import agree, standings
from factcheck.rendering.index import index
from tests.rendering.many import big_report
from tests.rendering.sample import CLAIMS, FERRY, HARBOUR, SAMPLE


def test_claims_agree_unless_no_value_or_day_satisfies_both():
    carried, sunk, loss, built = (told for told in CLAIMS if told.source == FERRY.id)
    others = [told for told in CLAIMS if told.source == HARBOUR.id]
    assert [agree(told, other) for told, other in zip((carried, sunk, loss), others, strict=False)] == [
        False,
        True,
        False,
    ]
    assert not agree(sunk, built)
    assert agree(carried, loss)


def test_each_claim_has_a_standing_and_a_place():
    stands = standings(index(SAMPLE))
    assert [stands[told.id].state for told in CLAIMS] == [
        *("error", "corroborated", "warning", "alone"),
        *("error", "corroborated", "warning", "alone", "alone"),
    ]
    assert stands[CLAIMS[1].id].label == "= B"


def test_many_sources_that_agree_are_counted():
    report = big_report()
    claims = tuple(msgspec.structs.replace(told, value=report.claims[0].value) for told in report.claims[::25][:9])
    fact = Fact("f", tuple(told.id for told in claims), "corroborated")
    stands = standings(index(Report(documents=report.documents, claims=claims, facts=(fact,))))
    assert stands[claims[0].id].label == "= 8 sources"
