"""Another designator for what looks like the same thing: Su-30MK2 and Su-30MKV."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from factcheck.checks.disagreement import Parameters
from factcheck.checks.kind import Kind, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks.case import Case
    from factcheck.model import Claim

_SHARED = 4  # characters: enough to be one family of names


def check(case: Case, parameters: Parameters) -> Iterator[Problem]:
    """Yield each pair of claims of one thing, of different sources, whose designators differ in their ends only."""
    for left, right, match in case.pairs:
        if left.source != right.source and match.score >= parameters.minimum_match:
            names = _differing(left, right)
            if names is not None:
                yield Problem(
                    claims=(left, right),
                    why=f"{names[0]} in one source, {names[1]} in the other",
                    remedy="Which designator is right?",
                    fact=case.fact_of.get(left.id),
                )


def _differing(left: Claim, right: Claim) -> tuple[str, str] | None:
    if len(left.designators) != 1 or len(right.designators) != 1:
        return None
    first, second = left.designators[0], right.designators[0]
    shared = sum(
        1 for _ in takewhile(lambda ends: ends[0] == ends[1], zip(first.lower(), second.lower(), strict=False))
    )
    return (first, second) if first.lower() != second.lower() and shared >= _SHARED else None


KIND = Kind("other-designator", check, Parameters)
