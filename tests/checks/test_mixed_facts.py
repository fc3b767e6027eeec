"""A fact that mixes many things under one name is no alarm, but for what is sure by itself."""

import pytest

from factcheck.checks.pair import Pair, nobody_wrong, unmixed
from factcheck.model import Match
from tests.checks.build import Article


def pairs(figures, scores):
    """Return pairs of one article's figure and each of another's, with these scores."""
    first = Article("They saw 1 boat.").claim("1 boat", 1)
    rest = Article("\n".join(f"They saw {figure} boats." for figure in figures), "b")
    claims = [rest.claim(f"{figure} boats", figure) for figure in figures]
    return [
        Pair(first, claim, Match(first.id, claim.id, score, "confirmed"), (first.value, claim.value))
        for claim, score in zip(claims, scores, strict=True)
    ]


@pytest.mark.parametrize(
    ("scores", "kept", "quiet"),
    [
        ([2.0] * 9, 9, True),
        ([2.0] * 7 + [6.0, 7.0], 2, False),
        ([6.0] * 9, 9, True),
        ([2.0] * 7, 7, False),
        ([2.0] * 6 + [6.0], 7, False),
    ],
)
def test_of_many_values_only_the_sure_pairs_disagree(scores, kept, quiet):
    left = unmixed(pairs(range(20, 20 + len(scores)), scores))
    assert len(left) == kept
    assert nobody_wrong(left) is quiet
