"""Across sources: each disagreement is one finding, named after its likeliest cause."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from factcheck.checks import (
    bound_violated,
    opposite_direction,
    other_magnitude,
    other_unit,
    percent_or_points,
    quoted_twice,
    swapped_values,
    transposed_digits,
)
from factcheck.checks.disagreement import Explain, Parameters, claims_of, disagreements, nobody_wrong, why_not_both
from factcheck.checks.kind import Kind, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.checks.case import Case
    from factcheck.checks.disagreement import Pair

_ONE_STORY = 3  # things that two sources both tell of

# The likeliest first: what leaves the surer trace is asked before what leaves the weaker.
CAUSES: tuple[tuple[str, Explain], ...] = (
    ("opposite-direction", opposite_direction.explain),
    ("percent-or-points", percent_or_points.explain),
    ("other-unit", other_unit.explain),
    ("swapped-values", swapped_values.explain),
    ("other-magnitude", other_magnitude.explain),
    ("transposed-digits", transposed_digits.explain),
    ("bound-violated", bound_violated.explain),
    ("quoted-twice", quoted_twice.explain),
)


def likeliest(group: Sequence[Pair], others: Sequence[Pair]) -> tuple[str, str]:
    """Return the name of the likeliest cause of a disagreement, and how it shows."""
    for name, explain in CAUSES:
        for pair in group:
            if found := explain(pair, others):
                return name, f"{why_not_both(pair)}; {found}"
    name = "date-conflict" if group[0].left.kind == "date" else "value-conflict"
    return name, why_not_both(group[0])


def check(case: Case, parameters: Parameters, *, cause: str) -> Iterator[Problem]:
    """Yield the disagreements between sources whose likeliest cause is this one."""
    groups = disagreements(case, parameters.tolerance, across=True)
    others = [pair for group in groups for pair in group]
    for group in groups:
        name, why = likeliest(group, others)
        if name == cause and any(_sure(case, pair, parameters.minimum_match) for pair in group):
            claims = case.sorted(claims_of(group))
            fact = case.fact_of.get(claims[0].id)
            yield Problem(claims=claims, why=why, fact=fact, mild=nobody_wrong(group))


def _sure(case: Case, pair: Pair, minimum: float) -> bool:
    """Whether a pair's score is enough, or its two sources share so much else that they tell of one story."""
    return pair.match.score >= minimum or case.ties[frozenset((pair.left.source, pair.right.source))] > _ONE_STORY


KINDS = tuple(
    Kind(name, partial(check, cause=name), Parameters)
    for name in (*(name for name, _ in CAUSES), "value-conflict", "date-conflict")
)
