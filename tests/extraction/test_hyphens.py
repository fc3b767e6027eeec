"""Words that a tokeniser has cut at their hyphen."""

from __future__ import annotations

import pytest

from factcheck.extraction.hyphens import is_hyphened
from tests.extraction.test_roles import claim_in


@pytest.mark.parametrize(
    ("text", "quote", "subject"),
    [
        ("He shot three co - workers at the mill.", "three co - workers", "co-worker"),
        ("They took two under - aged boys aboard.", "two under - aged boys", "under-aged boy"),
        ("Lind broke the single - event team record on Sunday.", "Sunday", "single-event team record"),
        ("The mill - Luma's first - has 20 looms.", "20", "loom"),
    ],
)
def test_what_is_counted_or_dated(text: str, quote: str, subject: str) -> None:
    claim = claim_in(text, quote)
    assert claim.subject == subject


def test_a_dash_joins_no_words() -> None:
    assert is_hyphened("first", "degree")
    assert not is_hyphened("first", "the")
    assert not is_hyphened("mill", "ship")
