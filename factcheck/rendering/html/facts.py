"""The facts against the sources: who says what about one thing, who is silent, and what nobody else speaks of."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.rendering.index import source_name

if TYPE_CHECKING:
    from factcheck.model import Claim, Fact
    from factcheck.rendering.index import ReportIndex

SIGNS = {"conflicting": "≠", "corroborated": "=", "alone": "·"}
NAMES = {"conflicting": "sources conflict", "corroborated": "corroborated", "alone": "one source only"}
FINDINGS = {"error": "≠", "warning": "?", "info": ""}
ORDER = {"conflicting": 0, "corroborated": 1, "alone": 2}
COLUMNS = 8  # sources beyond which a column each is no longer read; then a row names its sources itself


class Saying(NamedTuple):
    """What a source says about a fact, the claim to jump to, and the sign of the gravest finding about it."""

    letter: str
    claim: str
    words: str
    reading: str
    sign: str


class FactRow(NamedTuple):
    """A row of the matrix; `cells` has, for each source, what it says, in the order of the sources."""

    fact: Fact
    sign: str
    name: str
    about: str
    cells: list[list[Saying]]
    sayings: list[Saying]
    sources: str
    kind: str
    order: int


class Unchecked(NamedTuple):
    """The claims of one source that no other claim was held against."""

    letter: str
    name: str
    claims: list[tuple[Claim, str, str]]


def fact_rows(index: ReportIndex) -> list[FactRow]:
    """Return the facts that two claims or more speak of: the conflicting ones first, then those most speak of."""
    facts = [fact for fact in index.report.facts if len(fact.claims) > 1]
    rows = [_row(fact, index) for fact in facts]
    rows.sort(key=lambda row: (ORDER[row.fact.verdict], -len({said.letter for said in row.sayings})))
    return rows


def unchecked(index: ReportIndex) -> list[Unchecked]:
    """Return the claims that are in no finding and that no fact joins to another claim, by source."""
    compared = {claim for fact in index.report.facts if len(fact.claims) > 1 for claim in fact.claims}
    compared |= index.findings_of.keys()
    loose: dict[str, list[tuple[Claim, str, str]]] = {}
    for claim in index.report.claims:
        if claim.id not in compared:
            loose.setdefault(claim.source, []).append((claim, index.words[claim.id], about(claim)))
    return [
        Unchecked(index.letters[source], source_name(index.documents[source]), claims)
        for source, claims in loose.items()
    ]


def about(claim: Claim) -> str:
    """Return what a claim is about: the thing and, where one is known, what is done with it."""
    return " · ".join(filter(None, (claim.subject, claim.predicate)))


def saying(claim: Claim, index: ReportIndex) -> Saying:
    """Return what a claim says: a value as printed, a date as the day that it means ("Monday" says little)."""
    reading = index.words[claim.id]
    words = reading if claim.kind == "date" else " ".join(claim.quote.split())
    findings = index.findings_of.get(claim.id)
    return Saying(
        index.letters[claim.source], claim.id, words, reading, FINDINGS[findings[0].severity] if findings else ""
    )


def _row(fact: Fact, index: ReportIndex) -> FactRow:
    claims = [index.claims[claim] for claim in fact.claims]
    sayings = [saying(claim, index) for claim in claims]
    cells: list[list[Saying]] = []
    if len(index.letters) <= COLUMNS:
        cells = [[said for said in sayings if said.letter == letter] for letter in index.letters.values()]
    return FactRow(
        fact=fact,
        sign=SIGNS[fact.verdict],
        name=NAMES[fact.verdict],
        about=next(filter(None, map(about, claims)), claims[0].quote),
        cells=cells,
        sayings=sayings,
        sources=" ".join(dict.fromkeys(said.letter for said in sayings)),
        kind="agreement" if fact.verdict == "corroborated" else "conflict" if fact.verdict == "conflicting" else "",
        order=ORDER[fact.verdict],
    )
