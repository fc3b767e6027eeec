"""The claims as a spreadsheet."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.model import Claim, Report

from factcheck.rendering.json import claim_row

COLUMNS = (
    "id", "source", "kind", "start", "end", "quote", "nominal", "low", "high", "low_open", "high_open", "approximate",
    "unit", "subject", "predicate", "trend", "role", "speaker", "status", "period_start", "period_end", "edtf",
    "sentence",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def render(report: Report) -> str:
    """Return a line of column names, then a claim a line, sentences included."""
    texts = {document.id: document.text for document in report.documents}
    stream = io.StringIO()
    writer = csv.DictWriter(stream, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for claim in report.claims:
        row = flat_row(claim, claim.sentence.of(texts[claim.source]))
        writer.writerow({column: cell(value) for column, value in row.items()})
    return stream.getvalue()


def flat_row(claim: Claim, sentence: str) -> dict[str, object]:
    """Return a claim as one value a column, beside the sentence that it stands in."""
    row = claim_row(claim)
    value, period = row["value"] or {}, row["period"] or {}
    row |= value
    row |= {"period_start": period.get("start"), "period_end": period.get("end"), "edtf": period.get("edtf")}
    row["sentence"] = " ".join(sentence.split())
    return {column: row.get(column) for column in COLUMNS}


def cell(value: object) -> object:
    """Return the cell; text that a spreadsheet would run as a formula is set behind an apostrophe (OWASP)."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
