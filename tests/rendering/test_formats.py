"""Whole outputs, to be opened and read."""

from __future__ import annotations

import pytest

from factcheck.rendering import render
from tests.rendering.desk import REPORT

FORMATS = {
    "concise": "txt",
    "full": "txt",
    "json": "json",
    "jsonl": "jsonl",
    "sarif": "sarif",
    "junit": "xml",
    "github": "txt",
    "gitlab": "json",
    "rdjson": "json",
    "csv": "csv",
    "markdown": "md",
}


@pytest.mark.parametrize("form", FORMATS)
def test_the_output_is_the_golden_one(golden, form, monkeypatch):
    monkeypatch.setattr("factcheck.rendering.sarif.__version__", "1.2.3")
    golden(f"formats/{form}.{FORMATS[form]}", render(REPORT, form))
