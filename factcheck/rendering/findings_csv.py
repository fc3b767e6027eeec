"""The findings as a spreadsheet: a line for each claim of each finding."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from factcheck.rendering.csv import cell
from factcheck.rendering.index import index, source_name
from factcheck.rendering.words import value_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import Report
    from factcheck.rendering.index import ReportIndex

COLUMNS = (
    "finding", "severity", "rule", "message", "letter", "source", "publisher", "published", "quote", "value", "speaker",
    "sentence", "remedy", "decision", "reason",
)  # fmt: skip


def render(report: Report) -> str:
    """Return a line of column names, then the findings, the gravest first."""
    stream = io.StringIO()
    writer = csv.DictWriter(stream, COLUMNS, lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC)
    writer.writeheader()
    for row in _rows(index(report)):
        writer.writerow({column: cell(value) for column, value in row.items()})
    return stream.getvalue()


def _rows(lookup: ReportIndex) -> Iterator[dict[str, object]]:
    for finding in lookup.findings:
        decision = lookup.rulings.get(finding.id)
        for claim in lookup.claims_of(finding):
            document = lookup.documents[claim.source]
            yield {
                "finding": lookup.numbers[finding.id],
                "severity": finding.severity,
                "rule": finding.rule,
                "message": finding.message,
                "letter": lookup.letters[claim.source],
                "source": claim.source,
                "publisher": source_name(document),
                "published": document.published,
                "quote": claim.quote,
                "value": value_words(claim),
                "speaker": claim.speaker,
                "sentence": " ".join(claim.sentence.of(document.text).split()),
                "remedy": finding.remedy,
                "decision": decision.ruling if decision else None,
                "reason": decision.reason if decision else None,
            }
