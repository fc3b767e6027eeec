"""Who says what a sentence claims, in own example sentences."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.model import Claim


def claim_in(text: str, quote: str) -> Claim:
    claims = factcheck.extract(factcheck.Document.from_text(text, id="a", published="2021-05-20"))
    return next(claim for claim in claims if quote in claim.quote)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Police said 14 people were hurt.", "police"),
        ('"We lost 14 boats," harbour master Rosa Lindqvist told reporters.', "Rosa Lindqvist"),
        ("According to the fire service, 14 houses burnt down.", "fire service"),
        ("The storm sank 14 boats.", None),
        ("The storm claimed 14 lives.", None),
        ("With sales predicted to rise, 14 boats left.", None),
        ("The clerk said it was noon but said 14 boats sank.", "clerk"),
        ("It sank 14 days after the clerk announced a deal.", None),
        ("Guards say 14 boats sank.", "guards"),
        ("Guards would not say if 14 boats sank.", None),
        ("Court papers claim that 14 boats sank.", "court papers"),
        ("The storm sank 14 boats the ferry office said.", "ferry office"),
        ("Rosa Lindqvist was at sea. She said 14 boats sank.", "Rosa Lindqvist"),
        ("The new lane adds 14 miles.", None),
        ("The clerk added that 14 miles were left.", "clerk"),
    ],
)
def test_speaker(text: str, speaker: str | None) -> None:
    assert claim_in(text, "14").speaker == speaker
