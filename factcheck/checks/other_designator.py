"""Another designator for what looks like the same thing: Su-30MK2 and Su-30MKV."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from factcheck.checks.kind import Kind, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks.case import Case
    from factcheck.checks.kind import NoParameters
    from factcheck.model import Claim

_SHARED = 4  # characters: enough to be one family of names


def check(case: Case, parameters: NoParameters) -> Iterator[Problem]:  # noqa: ARG001
    """Yield each pair of claims of different sources with one figure, and designators that differ in their ends."""
    alike: dict[tuple[str | None, float, str], list[Claim]] = {}
    for claim in case.report.claims:
        if len(claim.designators) == 1 and claim.value is not None and claim.value.nominal is not None:
            family = claim.designators[0].lower()[:_SHARED]
            alike.setdefault((claim.unit, claim.value.nominal, family), []).append(claim)
    for claims in alike.values():
        for left, right in combinations(claims, 2):
            if left.source != right.source and left.head == right.head and _differ(left, right):
                names = f"{left.designators[0]} in one source, {right.designators[0]} in the other"
                yield Problem(claims=(left, right), why=names, remedy="Which designator is right?")


def _differ(left: Claim, right: Claim) -> bool:
    return left.designators[0].lower() != right.designators[0].lower()


KIND = Kind("other-designator", check)
