"""Reviewdog counts columns in bytes of UTF-8."""

from __future__ import annotations

import json

from factcheck.rendering.rdjson import render
from tests.rendering.desk import REPORT
from tests.rendering.sample import HOSTILE


def test_columns_count_bytes():
    odd = json.loads(render(REPORT))["diagnostics"][-1]
    before = HOSTILE.text[: HOSTILE.text.index('17 "boats"')]
    assert odd["location"]["range"]["start"] == {"line": 1, "column": len(before.encode()) + 1}
    assert len(before.encode()) > len(before)


def test_the_other_source_is_a_related_location():
    first = json.loads(render(REPORT))["diagnostics"][0]
    assert (first["severity"], first["code"]) == ("ERROR", {"value": "value-conflict"})
    assert first["location"]["path"] == "harbour.txt"
    assert [other["location"]["path"] for other in first["relatedLocations"]] == ["ferry.txt"]
