"""What a label before a colon says of the figures behind it, in own examples."""

from __future__ import annotations

import pytest

from tests.extraction.test_roles import claim_in


@pytest.mark.parametrize(
    ("text", "quote", "subject"),
    [
        ("Barges: 164", "164", "barges"),
        ("Length 24 m; barges: 164; sheds: 30", "164", "barges"),
        ("Length 24 m; barges: 164; sheds: 30", "30", "sheds"),
        ("Length 24 m; barges: 164, two in dock", "two", "barges"),
        ("Mayor Bo Ost, 43: 12 years", "12", "Mayor Bo Ost"),
        ("Net debt at 31 December (unaudited): $30 million", "30", "net debt"),
        ("The yard said: 12 sailed", "12", None),
    ],
)
def test_label(text: str, quote: str, subject: str | None) -> None:
    assert claim_in(text, quote).subject == subject
