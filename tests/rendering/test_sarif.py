"""SARIF against its schema, and against what GitHub's code scanning asks for beyond it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from factcheck.rendering.sarif import render
from tests.rendering.desk import REPORT, WITH_HELD
from tests.rendering.sample import SAMPLE

SCHEMA = Path(__file__).parent / "schemas" / "sarif-2.1.0-rtm.5.json"


@pytest.fixture(scope="module")
def validate():
    try:
        import jsonschema
    except ImportError:
        if os.environ.get("CI"):
            raise
        pytest.skip("jsonschema is not installed: pip install -e '.[dev]'")
    return jsonschema.Draft4Validator(json.loads(SCHEMA.read_text("utf-8"))).validate


@pytest.mark.parametrize("report", [REPORT, WITH_HELD, SAMPLE], ids=["checked", "with suppressed", "whole"])
def test_the_log_is_valid(validate, report):
    validate(json.loads(render(report)))


def test_the_schema_can_refuse(validate):
    import jsonschema

    log = json.loads(render(REPORT))
    log["runs"][0]["results"][0]["level"] = "grave"
    with pytest.raises(jsonschema.ValidationError):
        validate(log)


def run(report=REPORT):
    return json.loads(render(report))["runs"][0]


def test_the_first_location_is_the_article_with_all_four_numbers():
    result = run()["results"][0]
    location = result["locations"][0]["physicalLocation"]
    assert location["artifactLocation"]["uri"] == "harbour.txt"
    region = location["region"]
    assert [region[key] for key in ("startLine", "startColumn", "endLine", "endColumn")] == [3, 19, 3, 33]
    assert region["snippet"]["text"] == "134 passengers"


def test_the_other_source_is_related_and_linked_from_the_message():
    result = run()["results"][0]
    (related,) = result["relatedLocations"]
    assert related["id"] == 1
    assert related["physicalLocation"]["artifactLocation"]["uri"] == "ferry.txt"
    assert "[Coast Daily, line 3](1): The ferry carried 143 passengers" in result["message"]["text"]


def test_words_of_a_source_make_no_link():
    odd = run()["results"][-1]
    assert "\\[link\\](1)" in odd["message"]["text"]
    assert odd["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "odd%2C%20folder/ho%25st%3Aile.txt"


def test_the_fingerprint_is_the_content_key_and_unique():
    prints = [result["partialFingerprints"]["primaryLocationLineHash"] for result in run()["results"]]
    key = REPORT.keys()[REPORT.findings[1].id]
    assert prints[0] == key
    assert f"{key}:2" in prints
    assert len(set(prints)) == len(prints)


def test_a_rule_has_its_help():
    rules = {rule["id"]: rule for rule in run()["tool"]["driver"]["rules"]}
    assert rules["value-conflict"]["help"]["text"] == "Two figures for one thing. One was misheard."
    assert rules["value-conflict"]["properties"]["problem.severity"] == "error"
    assert rules["value-conflict"]["properties"]["precision"] == "high"
    assert "precision" not in rules["odd-rule"]["properties"]
    assert rules["odd-rule"]["help"]["text"] == "odd-rule."
    for result in run()["results"]:
        assert run()["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def test_no_string_is_empty():
    def strings(value):
        if isinstance(value, dict):
            value = list(value.values())
        if isinstance(value, list):
            return [string for item in value for string in strings(item)]
        return [value] if isinstance(value, str) else []

    assert "" not in strings(json.loads(render(WITH_HELD)))


def test_suppressed_findings_are_marked_with_their_reason():
    held = [result for result in run(WITH_HELD)["results"] if "suppressions" in result]
    assert [result["suppressions"] for result in held] == [
        [{"kind": "inSource", "justification": "old figures"}],
        [{"kind": "external"}],
    ]


def test_a_source_that_was_not_read_is_told():
    (invocation,) = run()["invocations"]
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["message"]["text"] == "scan.pdf: no text in it"
