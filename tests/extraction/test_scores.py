"""Scores of matches and votes, in sentences of our own."""

from __future__ import annotations

import pytest

from tests.extraction.test_roles import claims_of


def scores_in(text: str) -> list[tuple[str | None, float | None]]:
    return [
        (claim.subject, claim.value.nominal) for claim in claims_of(text) if claim.unit == "{point}" and claim.value
    ]


@pytest.mark.parametrize(
    ("text", "kind", "high", "low"),
    [
        ("Her throw gave the Ravens a 24-13 victory over Luma.", "score", 24, 13),
        ("The Ravens beat Luma 24-13 on Friday night.", "score", 24, 13),
        ("Luma lost 13-24 to the Ravens.", "score", 24, 13),
        ("The Ravens beat Luma 13-24.", "score", 13, 24),
        ("They went to Luma for a 2-2 home draw.", "score", 2, 2),
        ("The Ravens led Luma 6-3 at the break.", "lead", 6, 3),
        ("The Ravens took a 6-3 lead.", "lead", 6, 3),
        ("The bill passed 233-196 in May.", "vote", 233, 196),
        ("It was carried on a 62-43 vote.", "vote", 62, 43),
        ("It was carried by a vote of 62 to 43.", "vote", 62, 43),
        ("They voted 62 to 43 for it.", "vote", 62, 43),
    ],
)
def test_what_the_two_figures_of_a_score_are(text: str, kind: str, high: float, low: float) -> None:
    assert sorted(scores_in(text), key=str) == [(f"high {kind}", high), (f"low {kind}", low)]


@pytest.mark.parametrize(
    "text",
    [
        "Her throw gave them a 24 - 13 victory.",
        "The Ravens (25-7) play Luma next.",
        "The Ravens stand at 31-9 for the season.",
        "They fired the coach after a 1-4 start.",
        "The party won 10-15 seats.",
        "They lost 10-12 pounds each.",
        "Lind beat Ost 6-3 6-4.",
        "She is the 3-1 favourite.",
        "The tie ended 2-2.",
        "It took votes of 5 to 10 men.",
        "They won after a 5 to 10 point loss.",
        "It fell in 2009-10 after they won.",
    ],
)
def test_what_is_no_score(text: str) -> None:
    assert scores_in(text) == []


def test_a_score_has_neither_role_nor_trend() -> None:
    (high, low) = [claim for claim in claims_of("Luma lost 2-1.") if claim.unit == "{point}"]
    assert (high.role, high.trend, low.role, low.trend) == (None, None, None, None)
    assert high.predicate == low.predicate == "score"
