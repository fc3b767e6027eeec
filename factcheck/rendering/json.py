"""The JSON that other programs rely on: keys are added, never renamed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.model import Claim, Document, Interval, Period, Report

SCHEMA_VERSION = 1
_EXACT = 2**53


def render(report: Report) -> str:
    """Return the whole report as JSON, indented, with a newline at its end."""
    return _dump(
        {
            "schema_version": SCHEMA_VERSION,
            "sources": [source(document) for document in report.documents],
            "claims": [claim_row(claim) for claim in report.claims],
            "facts": msgspec.to_builtins(report.facts),
            "findings": _findings(report),
            "matches": msgspec.to_builtins(report.matches),
            "skipped": msgspec.to_builtins(report.skipped),
        }
    )


def render_claims(report: Report) -> str:
    """Return sources, claims and what was skipped as JSON, without any comparison."""
    return _dump(
        {
            "schema_version": SCHEMA_VERSION,
            "sources": [source(document) for document in report.documents],
            "claims": [claim_row(claim) for claim in report.claims],
            "skipped": msgspec.to_builtins(report.skipped),
        }
    )


def source(document: Document) -> dict[str, Any]:
    """Return what the report says of a document, its text left out."""
    return {
        "id": document.id,
        "path": document.path,
        "title": document.title,
        "publisher": document.publisher,
        "published": document.published,
        "published_assumed": document.published_assumed,
        "url": document.url,
        "language": document.language,
        "characters": len(document.text),
    }


def claim_row(claim: Claim) -> dict[str, Any]:
    """Return a claim with its span flattened to `start` and `end`."""
    return {
        "id": claim.id,
        "source": claim.source,
        "kind": claim.kind,
        "start": claim.span.start,
        "end": claim.span.end,
        "quote": claim.quote,
        "sentence": {"start": claim.sentence.start, "end": claim.sentence.end},
        "value": _value(claim.value),
        "unit": claim.unit,
        "subject": claim.subject,
        "predicate": claim.predicate,
        "trend": claim.trend,
        "role": claim.role,
        "speaker": claim.speaker,
        "status": claim.status,
        "period": _period(claim.period),
        "head": claim.head,
        "modifiers": claim.modifiers,
        "designators": claim.designators,
        "entities": claim.entities,
        "block": claim.block,
    }


def lines(rows: Iterable[dict[str, Any]]) -> str:
    """Return the rows as JSON Lines."""
    return "".join(msgspec.json.encode(row).decode() + "\n" for row in rows)


def _findings(report: Report) -> list[dict[str, Any]]:
    """Return the findings, each with the content key under which decisions and baselines know it."""
    keys = report.keys()
    return [{**msgspec.to_builtins(finding), "key": keys[finding.id]} for finding in report.findings]


def _dump(whole: dict[str, Any]) -> str:
    return msgspec.json.format(msgspec.json.encode(whole), indent=2).decode() + "\n"


def _value(value: Interval | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return {
        "nominal": _number(value.nominal),
        "low": _number(value.low),
        "high": _number(value.high),
        "low_open": value.low_open,
        "high_open": value.high_open,
        "approximate": value.approximate,
    }


def _period(period: Period | None) -> dict[str, Any] | None:
    return None if period is None else msgspec.structs.asdict(period)


def _number(value: float | None) -> float | int | None:
    """Return an integral value as an int, as long as a float holds it exactly: 100000, not 100000.0."""
    return int(value) if value is not None and abs(value) < _EXACT and value == int(value) else value
