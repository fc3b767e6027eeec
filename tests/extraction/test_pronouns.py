"""What a pronoun stands for, in own example sentences."""

from __future__ import annotations

import pytest

from tests.extraction.test_roles import claim_in


@pytest.mark.parametrize(
    ("text", "quote", "subject"),
    [
        ("The barge left Luma. Skipper Bo Ost was tired. It carries 12 tonnes.", "12", "barge"),
        ("The barge left Luma. The gulls followed. It weighs 12 tonnes.", "12", "barge"),
        ("The barge left Luma. Bo Ost, 42, was tired. It weighs 12 tonnes.", "12", "barge"),
        ("Ada Lind sang. The organ was out of tune. She died in 1999.", "1999", "Ada Lind"),
        ("The skipper left Luma. The barge sank. He died in 1999.", "1999", "skipper"),
        ("Bo Ost said the skipper fled as he feared to lose 12 barges by 1999.", "1999", "skipper"),
        ("Ms Lind knew more than Mr Ost did when she left in 1999.", "1999", "Ms Lind"),
        ("The barges left Luma. They weigh 12 tonnes.", "12", "barges"),
        ("The bank left Luma. The UN stayed. He died in 1999.", "1999", None),
        ("After the talks with Mayor Bo Ost, which were long, Ada Lind said she left in 1999.", "1999", "Ada Lind"),
    ],
)
def test_antecedent_agrees(text: str, quote: str, subject: str | None) -> None:
    assert claim_in(text, quote).subject == subject
