"""Source notes: which sentence rests on which file."""

from __future__ import annotations

import pytest

from factcheck.model import Document
from factcheck.triage.sources import name_sources, source_notes
from tests.triage.build import report_of

QUAY = "The quay holds 40 boats."
NOTE = "<!-- source: backup/office.txt -->"


@pytest.fixture
def desk(tmp_path, monkeypatch):
    (tmp_path / "desk" / "backup").mkdir(parents=True)
    (tmp_path / "backup").mkdir()
    (tmp_path / "backup" / "office.txt").write_text("The quay holds 14 boats.")
    (tmp_path / "outside.txt").write_text("x")
    monkeypatch.chdir(tmp_path / "desk")
    (tmp_path / "desk" / "backup" / "office.txt").write_text("The quay holds 14 boats.")
    return tmp_path


def backup_of(text):
    """Return what the finding on the quay's boats names as the article's source."""
    report = report_of(
        {"a.md": text, "backup/office.txt": "The quay holds 14 boats."},
        {"value-conflict": [("a.md", "40 boats"), ("backup/office.txt", "14 boats")]},
        ("a.md",),
    )
    notes, notices = source_notes(report.documents[:1])
    assert notices == []
    (finding,) = name_sources(report, notes).findings
    assert finding.explanation == (
        f"The article names {finding.backup} as the source of this sentence." if finding.backup else ""
    )
    return finding.backup


@pytest.mark.parametrize(
    "text",
    [
        f"{QUAY} {NOTE}",
        f"{QUAY}\n{NOTE}\n",
        f"It rained. {QUAY}{NOTE} It rained again.",
        f"The quay holds 40 boats {NOTE} in summer.",
        f"{QUAY}[^1] It rained.\n\n[^1]: source: backup/office.txt\n",
        f"{QUAY}[^1]\r\n\r\n[^1]: source: backup/office.txt\r\n",
        "[^a]: source: backup/office.txt\n\nIt rained.\n\nThe quay[^a] holds 40 boats.",
    ],
)
@pytest.mark.usefixtures("desk")
def test_a_note_binds_the_sentence_that_it_stands_in_or_behind(text):
    assert backup_of(text) == "backup/office.txt"


@pytest.mark.parametrize(
    "text",
    [
        QUAY,
        f"{QUAY} It rained. {NOTE}",
        f"{QUAY}\n\n{NOTE}\n",
        f"{NOTE} {QUAY}",
        f"{QUAY} <!-- no source: backup/office.txt -->",
        f"{QUAY}[^2] It rained.[^1]\n\n[^1]: source: backup/office.txt\n",
    ],
)
@pytest.mark.usefixtures("desk")
def test_other_sentences_are_not_bound(text):
    assert backup_of(text) == ""


def test_the_path_is_relative_to_the_article_or_to_the_working_folder(desk, monkeypatch):
    monkeypatch.chdir(desk)
    (near,), _ = source_notes([Document(id="x", path="desk/a.md", text=f"{QUAY} {NOTE}")])
    assert near.path == "desk/backup/office.txt"
    (desk / "desk" / "backup" / "office.txt").unlink()
    (far,), _ = source_notes([Document(id="x", path="desk/a.md", text=f"{QUAY} {NOTE}")])
    assert far.path == "backup/office.txt"


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("backup/gone.txt", "no such file"),
        ("../outside.txt", "outside the working folder, so it is not read"),
        ("/etc/hostname", "outside the working folder, so it is not read"),
        ("backup", "no such file"),
    ],
)
@pytest.mark.usefixtures("desk")
def test_a_note_that_leads_nowhere_is_told(path, problem):
    notes, (notice,) = source_notes([Document(id="a.md", text=f"{QUAY}\n{QUAY} <!-- source: {path} -->")])
    assert notes == []
    assert str(notice) == f"a.md:2: source note {path}: {problem}"


def test_marks_and_notes_are_no_part_of_the_article():
    report = report_of(
        {"a.md": f"{QUAY}[^1] {NOTE}\n\n[^1]: source: backup/3-of-1999.txt\n[^2]: It held 12 in 1990.\n"}, {}
    )
    assert [claim.quote for claim in report.claims] == ["40 boats", "12", "1990"]
