"""Decisions read back by the command."""

from __future__ import annotations

import pytest

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
