"""Decisions read back by the command."""

from __future__ import annotations

import json
import re

import pytest
from click.testing import CliRunner

from factcheck.cli.app import app
from factcheck.cli.decisions import read_decisions
from factcheck.errors import InputError


def test_decisions_are_read(tmp_path):
    path = tmp_path / "decisions.json"
    path.write_text('{"schema_version": 1, "decisions": [{"key": "k", "ruling": "dismissed", "reason": "old"}]}')
    assert [(decision.key, decision.ruling, decision.reason) for decision in read_decisions(str(path))] == [
        ("k", "dismissed", "old")
    ]


@pytest.mark.parametrize(
    "content", ["", "[]", '{"decisions": [{"key": "k", "ruling": "burned"}]}', '{"schema_version": 2}']
)
def test_another_file_is_named_with_the_reason(tmp_path, content):
    path = tmp_path / "decisions.json"
    path.write_text(content)
    with pytest.raises(InputError, match="decisions.json: no decisions as the report saves them"):
        read_decisions(str(path))


def test_a_missing_file_is_named():
    with pytest.raises(InputError, match=r"gone\.json: No such file"):
        read_decisions("gone.json")


WIRE = "VARNA, May 3, 2024 (Bay Wire) - The ferry Halka carried 143 passengers when it sank on Thursday."
PAPER = "Halka sinks\n\n3 May 2024\n\nThe ferry Halka carried 187 passengers when it sank on Thursday."


def page(folder, *options: str) -> str:
    done = CliRunner().invoke(app, ["report", str(folder), *options])
    assert done.exit_code == 0, done.stderr
    return done.stdout


def test_a_dismissed_finding_stays_settled_when_the_article_is_edited_elsewhere_and_renamed(tmp_path):
    sources, decisions = tmp_path / "sources", tmp_path / "decisions.json"
    sources.mkdir()
    (sources / "wire.txt").write_text(WIRE)
    (sources / "paper.txt").write_text(PAPER)
    before = page(sources)
    (key,) = re.findall('data-key="([0-9a-f]+)"', before)
    assert "1 conflict" in before
    decisions.write_text(json.dumps({"decisions": [{"key": key, "ruling": "dismissed", "reason": "an old list"}]}))
    (sources / "paper.txt").unlink()
    (sources / "late.txt").write_text(
        PAPER.replace("2024\n\n", "2024\n\nThe sea was calm that day, the coast guard said.\n\n")
    )
    after = page(sources, "--decisions", str(decisions))
    assert "no conflict, 1 settled" in after
    assert "an old list" in after
    assert "Dismissed: an old list" in page(sources, "--decisions", str(decisions), "--format", "markdown")


def test_a_report_is_opened_only_from_a_file(tmp_path, monkeypatch):
    launched = []
    monkeypatch.setattr("click.launch", launched.append)
    (tmp_path / "wire.txt").write_text(WIRE)
    asked = ["report", str(tmp_path / "wire.txt"), "--open"]
    assert "--output" in CliRunner().invoke(app, asked).stderr
    output = str(tmp_path / "report.html")
    assert CliRunner().invoke(app, [*asked, "--output", output]).exit_code == 0
    assert launched == [output]
