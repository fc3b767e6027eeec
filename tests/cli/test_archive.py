"""`factcheck archive`, and `check --archive`, as a newsroom runs them."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from factcheck.cli.app import app
from tests.cli.test_commands import OURS, THEIRS


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "wire").mkdir()
    (tmp_path / "wire" / "theirs.txt").write_text(THEIRS)
    (tmp_path / "ours.txt").write_text(OURS)
    return lambda *arguments: CliRunner().invoke(app, arguments, prog_name="factcheck")


def test_add_tells_what_is_stored_and_skips_the_unchanged(run, tmp_path):
    first = run("archive", "add", "wire")
    assert first.stdout.startswith("added wire/theirs.txt (")
    assert first.stderr == "1 added, 0 replaced, 0 unchanged in factcheck.sqlite\n"
    again = run("archive", "add", "./wire/theirs.txt")
    assert (again.stdout, again.stderr) == ("", "0 added, 0 replaced, 1 unchanged in factcheck.sqlite\n")
    (tmp_path / "wire" / "theirs.txt").write_text(THEIRS + "\nThe fee is 12 euros.\n")
    assert run("archive", "add", "wire", "--quiet").stderr.startswith("0 added, 1 replaced")


def test_check_finds_what_was_published_before(run):
    run("archive", "add", "wire")
    kept = run("check", "ours.txt", "--archive", "factcheck.sqlite", "--format", "concise")
    sources = run("check", "ours.txt", "--against", "wire", "--format", "concise")
    assert kept.exit_code == 1
    assert kept.stdout == sources.stdout


def test_check_against_an_empty_or_missing_archive(run):
    run("archive", "add", "wire")
    run("archive", "remove", "wire/theirs.txt")
    assert run("check", "ours.txt", "--archive", "factcheck.sqlite").exit_code == 0
    missing = run("check", "ours.txt", "--archive", "none.sqlite")
    assert missing.exit_code == 2
    assert missing.stderr == "factcheck: none.sqlite: no such archive; 'factcheck archive add' makes one\n"


def test_the_settings_name_the_archive(run, tmp_path):
    (tmp_path / "factcheck.toml").write_text('archive = "kept/all.sqlite"\n')
    run("archive", "add", "wire")
    assert (tmp_path / "kept" / "all.sqlite").exists()
    assert run("archive", "list").stdout.endswith("../wire/theirs.txt\n")
    assert run("check", "ours.txt").exit_code == 1


def test_what_cannot_be_read_is_told_and_the_rest_stored(run, tmp_path):
    rows = [{"id": "1", "text": "The fee is 12 euros."}, {"id": "2"}]
    (tmp_path / "rows.jsonl").write_text("\n".join(map(json.dumps, rows)))
    (tmp_path / "more.jsonl").write_text('{"id": "1", "text": "The fee is 13 euros."}\n')
    done = run("archive", "add", "more.jsonl", "rows.jsonl", "none.txt")
    assert (done.exit_code, done.stdout) == (2, "added 1 (1 claim)\n")
    assert done.stderr.splitlines() == [
        "factcheck: skipped none.txt: no such file",
        "factcheck: skipped rows.jsonl: the id '1' is already that of another article",
        "factcheck: skipped rows.jsonl:2: object missing required field `text`",
        "1 added, 0 replaced, 0 unchanged in factcheck.sqlite",
    ]


def test_list_stats_and_remove(run):
    run("archive", "add", "wire", "ours.txt")
    assert [line.split()[-1] for line in run("archive", "list").stdout.splitlines()] == ["ours.txt", "wire/theirs.txt"]
    assert "articles    2\n" in run("archive", "stats").stdout
    assert run("archive", "remove", "ours.txt").stdout == "removed ours.txt\n"
    gone = run("archive", "remove", "ours.txt")
    assert (gone.exit_code, gone.stderr.startswith("factcheck: ours.txt: no such article")) == (2, True)


def test_export_is_what_extract_prints(run):
    run("archive", "add", "wire")
    exported = run("archive", "export").stdout
    assert exported == run("extract", "wire", "--format", "jsonl").stdout
    assert {json.loads(line)["source"] for line in exported.splitlines()} == {"wire/theirs.txt"}


def test_export_as_parquet(run, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    run("archive", "add", "wire")
    done = run("archive", "export", "--format", "parquet", "--output", "claims.parquet")
    assert done.exit_code == 0, done.output
    table = parquet.read_table(tmp_path / "claims.parquet").to_pylist()
    lines = map(json.loads, run("archive", "export").stdout.splitlines())
    assert [(row["id"], row["quote"]) for row in table] == [(line["id"], line["quote"]) for line in lines]


def test_parquet_without_pyarrow_is_told(run, monkeypatch):
    run("archive", "add", "wire")
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    done = run("archive", "export", "--format", "parquet", "--output", "claims.parquet")
    assert (done.exit_code, done.stderr) == (
        2,
        "factcheck: claims.parquet: Parquet needs pyarrow: pip install 'factcheck-newsroom[parquet]'\n",
    )
    assert run("archive", "export", "--format", "parquet").exit_code == 2


def test_a_stopped_run_goes_on_where_it_stopped(run, monkeypatch):
    from factcheck import pipeline

    monkeypatch.setattr(pipeline, "TOGETHER", 1)
    whole = pipeline.extract_all
    calls = []

    def stopped(*arguments):
        calls.append(arguments)
        if len(calls) == 2:
            raise KeyboardInterrupt
        return whole(*arguments)

    monkeypatch.setattr(pipeline, "extract_all", stopped)
    first = run("archive", "add", "wire", "ours.txt")
    assert (first.exit_code, first.stderr) == (2, "factcheck: stopped with 1 done; run it again to go on\n")
    assert run("archive", "add", "wire", "ours.txt").stderr.startswith("1 added, 0 replaced, 1 unchanged")
