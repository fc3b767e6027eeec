"""A report, indexed for the checks: the claims of each sentence, and the pairs that tell of one thing."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

from factcheck.checks.retold import retold
from factcheck.checks.twins import twins
from factcheck.checks.wording import tells_event
from factcheck.model import BlockKind, Claim, Document, Span

if TYPE_CHECKING:
    from factcheck.checks.pair import Pair
    from factcheck.model import Match, Report


class Passage(msgspec.Struct, frozen=True, gc=False):
    """A sentence that holds claims. `index` is its place among those of the article."""

    document: Document
    span: Span
    block: BlockKind
    claims: tuple[Claim, ...]
    index: int

    @property
    def text(self) -> str:
        """The words of the sentence."""
        return self.span.of(self.document.text)

    def between(self, left: Claim, right: Claim) -> str:
        """Return the words from the end of one claim to the start of the other, in lower case."""
        return self.document.text[left.span.end : right.span.start].lower()

    def before(self, claim: Claim) -> str:
        """Return the words of the sentence before the claim, in lower case."""
        return self.document.text[self.span.start : claim.span.start].lower()

    def after(self, claim: Claim) -> str:
        """Return the words of the sentence after the claim, in lower case."""
        return self.document.text[claim.span.end : self.span.end].lower()


class Case:
    """What the checks look at: `claims` by id, `documents` by id, `passages` by document, `pairs` across claims.

    `across` keeps the disagreements between sources, each with its cause and how that shows, by their tolerance.
    """

    def __init__(self, report: Report) -> None:
        self.report = report
        self.claims = report.claims_by_id()
        self.documents = {document.id: document for document in report.documents}
        self.order = {claim.id: number for number, claim in enumerate(report.claims)}
        self.fact_of = {claim: fact.id for fact in report.facts for claim in fact.claims}
        self.across: dict[float, list[tuple[tuple[Pair, ...], str, str]]] = {}

    def sorted(self, claims: set[str]) -> tuple[Claim, ...]:
        """Return the claims of these ids in the report's order."""
        return tuple(self.claims[name] for name in sorted(claims, key=self.order.__getitem__))

    @cached_property
    def pairs(self) -> tuple[tuple[Claim, Claim, Match], ...]:
        """The pairs that the evidence, or the very words, tie to the same thing, with their match."""
        updates = {(match.left, match.right) for match in self.report.matches if match.relation == "update"}
        told = [*twins(self.passages), *(pair for article in self.articles for pair in retold(article))]
        copied = {(a.id, b.id): (a, b, match) for a, b, match in told if (a.id, b.id) not in updates}
        confirmed = [
            (self.claims[match.left], self.claims[match.right], match)
            for match in self.report.matches
            if match.state == "confirmed" and (match.left, match.right) not in copied
        ]
        return (*confirmed, *copied.values())

    def repeated(self, claim: Claim) -> tuple[Claim, ...]:
        """Return the other claims of a claim's source that say the same of the same.

        That is the same figure of one noun, with one verb for it, or the same date of what one verb tells.
        """
        same = self._figures.get(_figure(claim), ())
        return tuple(other for other in same if other.id != claim.id)

    @cached_property
    def _figures(self) -> dict[tuple[object, ...], list[Claim]]:
        found: dict[tuple[object, ...], list[Claim]] = {}
        for claim in self.report.claims:
            if claim.head if claim.kind == "quantity" else claim.kind == "date" and tells_event(claim):
                found.setdefault(_figure(claim), []).append(claim)
        return found

    @cached_property
    def ties(self) -> Counter[frozenset[str]]:
        """How many things two sources both tell of: the more, the likelier they speak of one story."""
        return Counter(frozenset((left.source, right.source)) for left, right, _ in self.pairs)

    @cached_property
    def articles(self) -> tuple[tuple[Passage, ...], ...]:
        """The passages of each document that has claims, in the order of its text."""
        by_source: dict[str, list[Claim]] = {}
        for claim in self.report.claims:
            by_source.setdefault(claim.source, []).append(claim)
        return tuple(tuple(_passages(self.documents[source], claims)) for source, claims in by_source.items())

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The passages of all articles."""
        return tuple(passage for article in self.articles for passage in article)

    def beside(self, claim: Claim) -> tuple[Claim, ...]:
        """Return the claims of a claim's sentence, itself among them."""
        return self._sentences[claim.source, claim.sentence]

    @cached_property
    def _sentences(self) -> dict[tuple[str, Span], tuple[Claim, ...]]:
        """The claims of each sentence, by its document and place."""
        return {(passage.document.id, passage.span): passage.claims for passage in self.passages}


def _passages(document: Document, claims: list[Claim]) -> list[Passage]:
    claims = sorted(claims, key=lambda claim: (claim.sentence, claim.span))
    starts = [0, *(i for i, (a, b) in enumerate(pairwise(claims), 1) if a.sentence != b.sentence), len(claims)]
    groups = [claims[start:end] for start, end in pairwise(starts)]
    return [
        Passage(document, group[0].sentence, group[0].block, tuple(group), index) for index, group in enumerate(groups)
    ]


def _figure(claim: Claim) -> tuple[object, ...]:
    """Return what two claims of one source share that say the same of the same."""
    if claim.kind == "date":
        return claim.source, claim.predicate, claim.period, claim.status
    return claim.source, claim.head, claim.predicate, claim.unit, claim.value, claim.role, claim.status
