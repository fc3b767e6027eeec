"""What a card shows."""

from __future__ import annotations

import msgspec
import pytest

from factcheck.model import Comparison, Finding, Match
from factcheck.rendering.html.findings import finding_view
from factcheck.rendering.index import index
from tests.rendering.sample import CLAIMS, FERRY, FINDINGS, SAMPLE, content_id, span

CONFLICT = FINDINGS[1]


def view(**changes):
    report = msgspec.structs.replace(SAMPLE, **changes)
    return finding_view(report.findings[-1], index(report))


def test_each_side_has_its_words_and_its_sources():
    assert [(side.words, side.letters, side.sources) for side in view().sides] == [
        ("143 passengers", "A", "Coast Daily"),
        ("134 passengers", "B", "Harbour <i>Post</i>"),
    ]


def test_claims_that_say_the_same_share_a_side():
    where = span(FERRY, "1998")
    third = msgspec.structs.replace(CLAIMS[0], id=content_id("third"), span=where, sentence=where, quote="1998")
    finding = Finding(id="f", rule="r", severity="error", message="m", claims=(CLAIMS[0].id, CLAIMS[4].id, third.id))
    sides = view(claims=(*CLAIMS, third), findings=(finding,)).sides
    assert [[evidence.claim.id for evidence in side.evidence] for side in sides] == [
        [CLAIMS[0].id, third.id],
        [CLAIMS[4].id],
    ]


@pytest.mark.parametrize(
    ("weights", "zero", "steps"),
    [
        ((6.0, 2.0), 0, [(0, 75), (75, 25)]),
        ((6.0, -2.0, 4.0), 0, [(0, 75), (50, 25), (50, 50)]),
        ((-2.0, 8.0), 25, [(0, 25), (0, 100)]),
        ((), 0, []),
    ],
)
def test_each_step_of_the_waterfall_starts_where_the_last_one_ended(weights, zero, steps):
    comparisons = tuple(Comparison(f"evidence {place}", weight, "") for place, weight in enumerate(weights))
    match = Match(CLAIMS[0].id, CLAIMS[4].id, sum(weights), "confirmed", comparisons)
    (waterfall,) = view(matches=(match,)).waterfalls
    assert waterfall.zero == zero
    assert [(step.start, step.width) for step in waterfall.steps] == steps


def test_only_what_is_not_plain_is_told_of_a_claim():
    planned = msgspec.structs.replace(CLAIMS[0], status="planned", block="title", speaker="the owner")
    told = view(claims=(planned, *CLAIMS[1:])).sides
    assert told[0].evidence[0].circumstances == "says the owner, in the headline, planned"
    assert told[1].evidence[0].circumstances == ""
