"""The one form that each name of a document has, in own example sentences."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.model import Claim


def claim_in(text: str, quote: str) -> Claim:
    claims = factcheck.extract(factcheck.Document.from_text(text, id="a", published="2021-05-20"))
    return next(claim for claim in claims if quote in claim.quote)


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("Vice News was sold. It earned $9 million on Monday, Vice News wrote.", ("Vice News",)),
        ("New Luma burnt. Luma sold 9 boats.", ("Luma",)),
        ("Republican Ada Lind won. Then Ada Lind wept. Lind sold 9 boats.", ("Ada Lind",)),
        ("The Vice President Ada Lind sold 9 boats.", ("Ada Lind",)),
        ("Senator Ada Lind (D) of Luma sold 9 boats.", ("Ada Lind", "Luma")),
        ("Senator Ada Lind of Luma sold 9 boats.", ("Ada Lind",)),
        ("Earlier Monday, Lind sold 9 boats.", ("Lind",)),
        ("Calling the GDU was Ost. The GDU sold 9 boats.", ("GDU",)),
        ("On Thursday Democrats met. Democrats sold 9 boats.", ("Democrats",)),
        ("The House Guild Office (HGO) closed. The HGO sold 9 boats.", ("House Guild Office",)),
        ("Captain America sold 9 boats.", ("America",)),
    ],
)
def test_a_name_has_one_form(text: str, entities: tuple[str, ...]) -> None:
    assert claim_in(text, "9").entities == entities
