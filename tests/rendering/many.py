"""A big report, made up: 200 articles of some 600 words, 5,000 claims, 2,000 facts, 200 findings."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from factcheck.model import Claim, Comparison, Document, Fact, Finding, Interval, Match, Report, Span, content_id

if TYPE_CHECKING:
    from collections.abc import Iterator

ARTICLES, SENTENCES = 200, 25
SENTENCE = (
    "The {thing} counted {figure} crates in the yard by the river when the inspectors of the port came to see it on "
    "that grey morning and wrote down what they saw."
)


def _article(number: int) -> tuple[Document, list[Claim]]:
    name, text, claims = f"article-{number:03}.txt", "", []
    for place in range(SENTENCES):
        thing = f"depot {(number * 7 + place * 83) % 2000}"
        figure = 1000 + (number * 31 + place) % 7
        sentence = SENTENCE.format(thing=thing, figure=f"{figure:,}")
        quote = f"{figure:,} crates"
        start = len(text) + sentence.index(quote)
        claims.append(
            Claim(
                id=content_id(name, start),
                source=name,
                kind="quantity",
                span=Span(start, start + len(quote)),
                sentence=Span(len(text), len(text) + len(sentence)),
                quote=quote,
                value=Interval(figure, figure, nominal=figure),
                unit="count",
                subject=f"{thing} crate",
                predicate="count",
            )
        )
        text += sentence + ("\n\n" if place % 4 == 3 else " ")
    published = date(2024, 1, 1) + timedelta(days=number)
    return Document(id=name, path=name, text=text, publisher=f"Paper {number}", published=published), claims


def big_report() -> Report:
    """Return the report."""
    documents, claims = [], []
    for number in range(ARTICLES):
        document, found = _article(number)
        documents.append(document)
        claims += found
    subjects: dict[str, list[Claim]] = {}
    for claim in claims:
        subjects.setdefault(claim.subject or "", []).append(claim)
    facts = tuple(_facts(subjects))
    known = {claim.id: claim for claim in claims}
    findings = tuple(
        Finding(
            id=content_id("finding", fact.id),
            rule="value-conflict",
            severity="error",
            message=f"{known[fact.claims[0]].subject}: two figures conflict",
            claims=fact.claims[:2],
            fact=fact.id,
        )
        for fact in facts
        if fact.verdict == "conflicting"
    )[:200]
    matches = tuple(
        Match(*finding.claims, 9.0, "confirmed", (Comparison("subject", 9.0, "same words"),)) for finding in findings
    )
    return Report(documents=tuple(documents), claims=tuple(claims), matches=matches, facts=facts, findings=findings)


def _facts(subjects: dict[str, list[Claim]]) -> Iterator[Fact]:
    for subject, claims in sorted(subjects.items()):
        values = {claim.value for claim in claims}
        verdict = "alone" if len(claims) == 1 else "corroborated" if len(values) == 1 else "conflicting"
        yield Fact(content_id("fact", subject), tuple(claim.id for claim in claims), verdict)
