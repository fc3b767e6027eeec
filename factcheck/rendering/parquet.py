"""The claims as a Parquet table, for data frames and engines; needs pyarrow."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from factcheck.errors import InputError
from factcheck.rendering.csv import COLUMNS, flat_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.model import Report

ROWS = 20_000
"""So many claims are in memory at a time; they make a row group."""
_TYPES = (
    dict.fromkeys(("start", "end"), "int64")
    | dict.fromkeys(("nominal", "low", "high"), "float64")
    | dict.fromkeys(("low_open", "high_open", "approximate"), "bool")
    | dict.fromkeys(("period_start", "period_end"), "date32")
)
"""The columns that hold no text."""


def write(reports: Iterable[Report], path: str) -> None:
    """Write the claims of all reports to a file: the columns of the CSV, typed. InputError if that cannot be done."""
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError as error:
        raise InputError(path, "Parquet needs pyarrow: pip install 'factcheck-newsroom[parquet]'") from error
    schema = pa.schema([(name, pa.type_for_alias(_TYPES.get(name, "string"))) for name in COLUMNS])
    rows = _rows(reports)
    try:
        with parquet.ParquetWriter(path, schema) as file:
            while group := list(islice(rows, ROWS)):
                file.write_table(pa.Table.from_pylist(group, schema=schema))
    except OSError as error:
        raise InputError(path, f"cannot be written: {(error.strerror or str(error)).lower()}") from error


def _rows(reports: Iterable[Report]) -> Iterator[dict[str, object]]:
    for report in reports:
        texts = {document.id: document.text for document in report.documents}
        for claim in report.claims:
            yield flat_row(claim, claim.sentence.of(texts[claim.source]))
