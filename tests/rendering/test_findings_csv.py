"""The findings as a spreadsheet."""

from __future__ import annotations

import csv
import io

import msgspec
import pytest

from factcheck.model import Finding
from factcheck.rendering.findings_csv import render
from tests.rendering.sample import CLAIMS, SAMPLE


def rows(report):
    return list(csv.DictReader(io.StringIO(render(report), newline="")))


def test_a_line_for_each_claim_of_each_finding():
    lines = rows(SAMPLE)
    assert [(line["finding"], line["letter"], line["value"]) for line in lines] == [
        ("1", "A", "143"),
        ("1", "B", "134"),
        ("2", "A", "3.5–4.5 bn USD"),
        ("2", "B", "more than 5 bn USD"),
    ]
    assert lines[0]["published"] == "2024-03-05"
    assert lines[3]["speaker"] == "an insurer"


@pytest.mark.parametrize("message", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_cell_is_a_formula(message):
    hostile = Finding(id="h", rule="r", severity="error", message=message, claims=(CLAIMS[0].id,))
    assert rows(msgspec.structs.replace(SAMPLE, findings=(hostile,)))[0]["message"] == f"'{message}"


def test_the_whole_sheet(golden):
    golden("findings.csv", render(SAMPLE))
