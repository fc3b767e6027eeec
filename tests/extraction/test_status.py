"""Whether a claim is told as a fact, planned, possible or denied, in own example sentences."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.model import Claim


def claim_in(text: str, quote: str) -> Claim:
    claims = factcheck.extract(factcheck.Document.from_text(text, id="a", published="2021-05-20"))
    return next(claim for claim in claims if quote in claim.quote)


@pytest.mark.parametrize(
    ("text", "quote", "status"),
    [
        ("The yard built 12 ships.", "12", "asserted"),
        ("The yard will build 12 ships.", "12", "planned"),
        ("The yard plans to start building 12 ships.", "12", "planned"),
        ("The yard is to build 12 ships.", "12", "planned"),
        ("We expect tolls to be 12% higher.", "12", "planned"),
        ("Gunmen targeted 12 ships.", "12", "asserted"),
        ("The yard may build 12 ships.", "12", "possible"),
        ("The yard did not build 12 ships.", "12", "denied"),
        ("A crate must not weigh over 12 kg.", "12", "asserted"),
        ("The fleet will shrink this year, and then grow by 12 ships.", "12", "planned"),
        ("The fleet is not 12 ships.", "12", "denied"),
        ("The mill was not used until 1997.", "1997", "asserted"),
        ("The fleet is not only 12 ships.", "12", "asserted"),
        ("The fleet is not 9 but 12 ships.", "12", "asserted"),
        ("The fleet will be in Luma on 12 June.", "12", "planned"),
        ("The yard refused to build 12 ships.", "12", "denied"),
        ("The yard is bidding to build 12 ships.", "12", "planned"),
        ("The yard bid for 12 ships.", "12", "asserted"),
        ("The yard scored 12 goals.", "12", "asserted"),
        ("The fleet will shrink, and yards grow by 12 ships.", "12", "asserted"),
    ],
)
def test_status(text: str, quote: str, status: str) -> None:
    assert claim_in(text, quote).status == status
