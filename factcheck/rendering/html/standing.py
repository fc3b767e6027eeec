"""What was made of each claim: a conflict, a doubt, agreement, nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factcheck.model import Claim, Fact
    from factcheck.rendering.index import ReportIndex

SIGNS = {"error": "≠", "warning": "?", "info": "i"}
NAMES = {
    "error": "conflict",
    "warning": "to look at",
    "info": "note",
    "corroborated": "corroborated",
    "alone": "no other source agrees",
}
GRAVEST = tuple(NAMES)
NAMED = 5  # sources beyond which their number says more than their letters


class Standing(NamedTuple):
    """The state of a claim (a key of NAMES), where the page tells of it, a label for the margin, how it was read."""

    state: str
    anchor: str
    label: str
    reading: str


def standings(index: ReportIndex) -> dict[str, Standing]:
    """Return what was made of each claim, under its id: the gravest finding about it, else its fact, else nothing."""
    stands: dict[str, Standing] = {}
    for fact in index.report.facts:
        if len(fact.claims) > 1:
            stands.update(_in_fact(fact, index))
    for claim in index.report.claims:
        findings = index.findings_of.get(claim.id)
        if findings:
            severity, number = findings[0].severity, index.numbers[findings[0].id]
            stands[claim.id] = Standing(
                severity, f"f-{findings[0].id}", f"{SIGNS[severity]} {number}", index.words[claim.id]
            )
        elif claim.id not in stands:
            stands[claim.id] = Standing("alone", f"u-{claim.id}", "", index.words[claim.id])
    return stands


def _in_fact(fact: Fact, index: ReportIndex) -> dict[str, Standing]:
    """Return the standing of each claim of a fact; claims that read the same are compared once."""
    alike: dict[str, list[Claim]] = {}
    for claim in map(index.claims.__getitem__, fact.claims):
        alike.setdefault(index.words[claim.id], []).append(claim)
    stands: dict[str, Standing] = {}
    for reading, claims in alike.items():
        told = [other.source for others in alike.values() if agree(claims[0], others[0]) for other in others]
        sources = sorted(set(told))
        for claim in claims:
            others = [index.letters[source] for source in sources if source != claim.source]
            label = f"= {' '.join(others) if len(others) <= NAMED else f'{len(others)} sources'}" if others else ""
            stands[claim.id] = Standing("corroborated" if others else "alone", f"fact-{fact.id}", label, reading)
    return stands


def agree(left: Claim, right: Claim) -> bool:
    """Whether two claims of one fact can both be true, as far as they are in the same unit."""
    if left.value is not None and right.value is not None and left.unit == right.unit:
        return left.value.overlaps(right.value)
    if left.kind == right.kind == "date" and left.period is not None and right.period is not None:
        return left.period.overlaps(right.period)
    return True
