"""JUnit as GitLab and Jenkins show it."""

from __future__ import annotations

from xml.etree.ElementTree import fromstring as parse

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from factcheck.rendering.junit import render
from tests.rendering.desk import REPORT


def suites(report=REPORT):
    return {suite.get("name"): suite for suite in parse(render(report))}  # noqa: S314


def test_a_finding_that_fails_the_run_is_a_failure_that_says_everything():
    case = suites()["harbour.txt"][0]
    assert case.get("classname") == case.get("file") == "harbour.txt"
    assert case.get("line") == "3"
    failure = case.find("failure")
    assert failure.get("message") == "143 passengers conflicts with 134 passengers"
    assert "harbour.txt:3:19: The ferry carried 134 passengers" in failure.text
    assert "ferry.txt:3:19: The ferry carried 143 passengers" in failure.text


def test_what_does_not_fail_the_run_is_a_case_that_passes():
    (case,) = suites()["odd, folder/ho%st:ile.txt"]
    assert case.find("failure") is None
    assert case.find("system-out").text.startswith("info: 50% of <b>17</b>:")
    strict = suites(msgspec.structs.replace(REPORT, fail_on="info"))
    assert strict["odd, folder/ho%st:ile.txt"].get("failures") == "1"


def test_a_clean_article_passes_and_an_unread_one_is_an_error():
    clean = suites(msgspec.structs.replace(REPORT, findings=()))
    assert [case.get("name") for case in clean["harbour.txt"]] == ["no conflict"]
    assert clean["scan.pdf"].get("errors") == "1"
    assert "ferry.txt" not in clean  # it was not checked


def test_the_counts_add_up():
    root = parse(render(REPORT))  # noqa: S314
    for count, tag in (("tests", "testcase"), ("failures", "failure"), ("errors", "error")):
        assert int(root.get(count)) == sum(int(suite.get(count)) for suite in root) == len(list(root.iter(tag)))


@given(st.text(max_size=40))
def test_any_message_makes_well_formed_xml(words):
    finding = msgspec.structs.replace(REPORT.findings[1], message=words)
    failure = suites(msgspec.structs.replace(REPORT, findings=(finding,)))["harbour.txt"][0].find("failure")
    printable = [sign for sign in words if sign.isprintable()]
    assert [sign for sign in failure.get("message") if sign in printable] == printable
