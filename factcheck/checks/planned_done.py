"""Told as done in one source, as planned in another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checks.disagreement import Parameters
from factcheck.checks.kind import Kind, Problem
from factcheck.checks.words import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks.case import Case


def check(case: Case, parameters: Parameters) -> Iterator[Problem]:
    """Yield each pair of claims of one thing, of different sources, of which one is a plan and the other done."""
    for left, right, match in case.pairs:
        if left.source == right.source or match.score < parameters.minimum_match or left.predicate != right.predicate:
            continue
        if {left.status, right.status} == {"planned", "asserted"}:
            plan, done = (left, right) if left.status == "planned" else (right, left)
            yield Problem(
                claims=(left, right),
                why=f"{quoted(plan)} is told as planned, {quoted(done)} as done",
                remedy="Has it happened?",
                fact=case.fact_of.get(left.id),
            )


KIND = Kind("planned-done", check, Parameters)
