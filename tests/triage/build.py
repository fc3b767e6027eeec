"""Reports whose findings are given, so that these tests do not hang on what the matcher makes of a sentence."""

from __future__ import annotations

from factcheck.config import Options
from factcheck.model import Document, Finding, Report, Rule, content_id
from factcheck.pipeline import extract
from factcheck.reading import lay_out

RULES = tuple(Rule(id=name, check=name, message="") for name in ("date-conflict", "headline", "value-conflict"))


def report_of(texts: dict[str, str], found: dict[str, list[tuple[str, str]]], checked: tuple[str, ...] = ()) -> Report:
    """Return a report on the texts by id; each rule finds the quotes, given with the id of their text."""
    documents = {name: lay_out(Document(id=name, text=text), Options()) for name, text in texts.items()}
    claims = {(claim.source, claim.quote): claim for name in texts for claim in extract(documents[name])}
    findings = [
        Finding(
            id=content_id(rule, *quotes),
            rule=rule,
            severity="error",
            message=" ~ ".join(quote for _, quote in quotes),
            claims=tuple(claims[quote].id for quote in quotes),
        )
        for rule, quotes in found.items()
    ]
    return Report(
        documents=tuple(documents.values()),
        claims=tuple(claims.values()),
        findings=tuple(findings),
        rules=RULES,
        checked=checked,
    )
