"""Changed lines of a real git checkout."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from factcheck.errors import InputError
from factcheck.triage.changes import changed_lines, on_changed_lines
from tests.triage.build import report_of

TEXT = "One ship sank.\n\nTwo ships sank.\n\nThree ships sank.\n"
ODD = 'odd "näme"\t.md'


def git(*arguments):
    identity = {
        "GIT_AUTHOR_NAME": "a",
        "GIT_AUTHOR_EMAIL": "a@b",
        "GIT_COMMITTER_NAME": "a",
        "GIT_COMMITTER_EMAIL": "a@b",
    }
    subprocess.run(["git", *arguments], check=True, capture_output=True, env={**os.environ, **identity})


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    git("init", "-q", "-b", "main")
    for name in ("a.md", "b.md", ODD):
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    git("add", ".")
    git("commit", "-q", "-m", "first")
    return tmp_path


def test_changed_added_and_new_lines(checkout):
    (checkout / "a.md").write_text(TEXT.replace("Two", "Ten") + "\nFour ships sank.\nFive too.\n")
    (checkout / ODD).write_text("diff --git a/x b/x\n" + TEXT)
    (checkout / "new.md").write_text(TEXT)
    (checkout / "b.md").write_text("Two ships sank.\n\nThree ships sank.\n")
    changes = {os.path.relpath(path, checkout): lines for path, lines in changed_lines("HEAD").items()}
    assert changes["a.md"] == [range(3, 4), range(6, 9)]
    assert changes[ODD] == [range(1, 2)]
    assert changes["b.md"] == []
    assert 10_000 in changes["new.md"][0]
    assert sorted(changes) == sorted(["a.md", "b.md", "new.md", ODD])


def test_lines_count_from_where_the_branch_left(checkout):
    git("checkout", "-q", "-b", "side")
    (checkout / "a.md").write_text(TEXT.replace("Two", "Ten"))
    git("commit", "-qam", "side")
    git("checkout", "-q", "main")
    (checkout / "b.md").write_text(TEXT.replace("Two", "Six"))
    git("commit", "-qam", "main")
    git("checkout", "-q", "side")
    assert [Path(path).name for path in changed_lines("main")] == ["a.md"]


def test_only_findings_on_changed_lines_stay(checkout):
    (checkout / "a.md").write_text(TEXT.replace("Two", "Ten"))
    report = report_of(
        {"a.md": (checkout / "a.md").read_text(), "b.md": TEXT},
        {
            "value-conflict": [("a.md", "Ten ships"), ("b.md", "Two ships")],
            "headline": [("a.md", "Three ships"), ("b.md", "Two ships")],
        },
    )
    left = on_changed_lines(report, changed_lines("HEAD"))
    assert [finding.rule for finding in left.findings] == ["value-conflict"]


@pytest.mark.parametrize("ref", ["no-such-branch", "--output=x", ""])
def test_a_ref_that_is_none_is_told(checkout, ref):
    with pytest.raises(InputError, match=f"--diff {ref}: "):
        changed_lines(ref)
    assert not (checkout / "x").exists()


def test_outside_a_checkout(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(InputError, match="not a git repository"):
        changed_lines("HEAD")


def test_without_git(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(InputError, match="git cannot be started"):
        changed_lines("HEAD")
