"""The sample articles: a report on them shows each planted disagreement, and nothing else as an error."""

import json
from pathlib import Path

import pytest

import factcheck

SEEDS = Path(__file__).parent.parent / "seeds"
EXPECTED = json.loads((SEEDS / "expected.json").read_text(encoding="utf-8"))
PLANTED = EXPECTED["planted"]


@pytest.fixture(scope="module")
def report():
    return factcheck.compare(factcheck.read(SEEDS))


@pytest.fixture(scope="module")
def errors(report):
    """The errors as (rule, [(file, quote), …])."""
    claims = report.claims_by_id()
    return [
        (finding.rule, [(Path(claims[c].source).name, claims[c].quote) for c in finding.claims])
        for finding in report.findings
        if finding.severity == "error"
    ]


def told(end, file, quote):
    return end[0] == file and (end[1] in quote or quote in end[1])


def shows(quotes, planted):
    ends = [end for end in (planted["left"], planted["right"]) if end]
    return all(any(told(end, *quote) for quote in quotes) for end in ends)


@pytest.mark.parametrize("planted", PLANTED, ids=lambda planted: planted["left"][1])
def test_each_planted_disagreement_is_an_error(errors, planted):
    assert any(rule == planted["rule"] and shows(quotes, planted) for rule, quotes in errors), errors


def test_nothing_else_is_an_error(errors):
    assert [error for error in errors if not any(shows(error[1], planted) for planted in PLANTED)] == []


def test_an_error_holds_the_claims_of_one_fact_only(errors):
    facts = [*EXPECTED["facts"].values(), *([planted["left"]] for planted in PLANTED if planted["right"] is None)]
    for _, quotes in errors:
        assert any(all(any(told(end, *quote) for end in fact) for quote in quotes) for fact in facts), quotes


def test_all_claims_quote_their_source(report):
    texts = {document.id: document.text for document in report.documents}
    assert report.claims
    assert all(claim.span.of(texts[claim.source]) == claim.quote for claim in report.claims)
