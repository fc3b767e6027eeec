"""Annotations: escaped, ten at most, the gravest first; the rest in the step's summary."""

from __future__ import annotations

import re

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from factcheck.rendering import github
from tests.rendering.desk import REPORT, many

COMMAND = re.compile(
    r"::(error|warning|notice) file=([^,:]*),line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[^,:]*::([^\r\n]*)"
)


def test_each_line_is_a_command():
    for line in github.render(REPORT).splitlines():
        assert COMMAND.fullmatch(line), line


def test_properties_and_data_are_escaped():
    odd = github.render(REPORT).splitlines()[-1]
    assert odd.startswith("::notice file=odd%2C folder/ho%25st%3Aile.txt,line=")
    assert "::50%25 of <b>17</b>:%0D%0A[link](1)" in odd


def test_ten_at_most_the_gravest_first_and_the_rest_is_counted():
    lines = github.render(many(25)).splitlines()
    assert len(lines) == 11
    assert lines[0].startswith("::error ")
    assert lines[-1] == "15 more: see the summary of this step"


def test_the_summary_holds_all():
    summary = github.summary(many(25))
    assert summary.count("- **") == 25
    assert summary.index("**error**") < summary.index("**warning**")


def test_the_summary_stays_below_what_github_takes(monkeypatch):
    monkeypatch.setattr(github, "LONGEST", 2_000)
    summary = github.summary(many(25))
    assert len(summary.encode()) < 2_100
    assert re.search(r"… and \d+ more\.\n$", summary)


def test_markup_of_a_source_is_escaped_in_the_summary():
    assert "<b>" not in github.summary(REPORT).replace("\\<b\\>", "")


@given(st.text(max_size=40))
def test_any_message_is_one_command_and_can_be_read_back(words):
    finding = msgspec.structs.replace(REPORT.findings[0], message=words)
    output = github.render(msgspec.structs.replace(REPORT, findings=(finding,)))
    assert output.count("\n") == 1
    assert output.endswith("\n")
    assert "\r" not in output
    message = output.split("::", 2)[2]
    for sign, escaped in (("\n", "%0A"), ("\r", "%0D"), ("%", "%25")):
        message = message.replace(escaped, sign)
    assert message.startswith(f"{words}\nharbour.txt:3:" if words else "harbour.txt:3:")
