"""One article that gives the same thing two values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checks.across import by_sources, likeliest
from factcheck.checks.disagreement import Parameters, disagreements
from factcheck.checks.kind import Kind, Problem
from factcheck.checks.pair import claims_of, nobody_wrong

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks.case import Case


def check(case: Case, parameters: Parameters) -> Iterator[Problem]:
    """Yield the disagreements within one article, each with its likeliest cause."""
    groups = disagreements(case, parameters.tolerance, across=False)
    others = by_sources(groups)
    for group in groups:
        for source in sorted({pair.left.source for pair in group}):
            pairs = tuple(pair for pair in group if pair.left.source == source)
            if max(pair.match.score for pair in pairs) < parameters.minimum_match:
                continue
            claims = case.sorted(claims_of(pairs))
            yield Problem(
                claims=claims,
                why=likeliest(pairs, others)[1],
                remedy="Which of the two is right?",
                fact=case.fact_of.get(claims[0].id),
                mild=nobody_wrong(pairs),
            )


KIND = Kind("said-twice", check, Parameters)
