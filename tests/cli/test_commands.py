"""The commands: what they print where, and what they return."""

import io
import json
import sys

import pytest
from click.testing import CliRunner

from factcheck.cli.app import app
from factcheck.cli.output import LASTING, progress

OURS = """Whales off Luma

PORTO VELO, Oct. 3, 2011 (Coast Wire) - The crews of two ships counted 41 whales in the bay of Luma on Monday.

The harbour of Luma was opened in May 1987.
"""
THEIRS = OURS.replace("1987", "1978").replace("Coast Wire", "Quay Press")


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ours.txt").write_text(OURS)
    (tmp_path / "theirs.txt").write_text(THEIRS)
    return lambda *arguments, **more: CliRunner().invoke(app, arguments, prog_name="factcheck", **more)


def test_report_writes_a_file_and_says_where(run, tmp_path):
    done = run("report", "ours.txt", "theirs.txt", "--output", "new/folder/x.html")
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr.splitlines()[-2].startswith("2 sources, ")
    assert done.stderr.splitlines()[-1] == "The report is in new/folder/x.html"
    assert (tmp_path / "new/folder/x.html").read_text().lower().startswith("<!doctype html>")


def test_report_as_json_goes_to_standard_output_alone(run):
    done = run("report", "ours.txt", "missing.txt", "--format", "json")
    assert done.exit_code == 0
    report = json.loads(done.stdout)
    assert list(report)[:7] == ["schema_version", "sources", "claims", "facts", "findings", "matches", "skipped"]
    assert report["sources"][0] == {
        "id": "ours.txt",
        "path": "ours.txt",
        "title": "Whales off Luma",
        "publisher": "Coast Wire",
        "published": "2011-10-03",
        "published_assumed": False,
        "url": None,
        "language": "en",
        "characters": len(OURS),
    }
    assert report["skipped"] == [{"path": "missing.txt", "reason": "no such file"}]
    assert "factcheck: skipped missing.txt: no such file\n" in done.stderr


def test_a_claim_in_json(run):
    claims = json.loads(run("extract", "ours.txt", "--format", "json").stdout)["claims"]
    for claim in claims:
        assert OURS[claim["start"] : claim["end"]] == claim["quote"]
        assert claim["sentence"]["start"] <= claim["start"] < claim["end"] <= claim["sentence"]["end"]
    assert [claim["period"]["edtf"] for claim in claims if claim["quote"] == "May 1987"] == ["1987-05"]


def test_extract_in_every_format(run):
    whole = json.loads(run("extract", "ours.txt", "theirs.txt", "--format", "json").stdout)
    assert list(whole) == ["schema_version", "sources", "claims", "skipped"]
    lines = run("extract", "ours.txt", "theirs.txt", "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line) for line in lines] == whole["claims"]
    rows = run("extract", "ours.txt", "theirs.txt", "--format", "csv").stdout.splitlines()
    assert rows[0].startswith("id,source,kind,start,end,quote,")
    assert len(rows) == len(lines) + 1
    assert run("extract", "ours.txt", "--format", "text").stdout == OURS
    assert "==> theirs.txt <==" in run("extract", "ours.txt", "theirs.txt", "--format", "text").stdout
    table = run("extract", "ours.txt").stdout
    assert table.startswith("ours.txt · Whales off Luma · Coast Wire · 2011-10-03 · ")
    assert "May 1987" in table


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("ours.txt",), 0),
        (("ours.txt", "--against", "theirs.txt"), 1),
        (("theirs.txt", "--against", "ours.txt", "--format", "json"), 1),
        (("ours.txt", "missing.txt"), 2),
        (("ours.txt", "--against", "theirs.txt", "missing.txt"), 2),
        (("ours.txt", "--rules", "missing"), 2),
        (("ours.txt", "--fail-on", "never"), 2),
        (("--against", "theirs.txt"), 2),
    ],
)
def test_check_returns_what_ci_reads(run, arguments, code):
    assert run("check", *arguments).exit_code == code


def test_check_is_silent_on_conflicts_among_the_other_sources(run, tmp_path):
    (tmp_path / "third.txt").write_text("Fog off Luma\n\nThe fog came in from the west.\n")
    done = run("check", "third.txt", "--against", "ours.txt", "theirs.txt")
    assert (done.exit_code, done.stdout) == (0, "")


def test_check_shows_place_sentence_and_words(run):
    done = run("check", "ours.txt", "--against", "theirs.txt")
    assert "\n  ours.txt:5:35: The harbour of Luma was opened in May 1987.\n" in done.stdout
    assert "\n  theirs.txt:5:35: The harbour of Luma was opened in May 1978.\n" in done.stdout
    assert done.stderr.startswith("2 sources, ")


def test_the_day_of_publication_can_be_given(run):
    report = json.loads(run("extract", "ours.txt", "--format", "json", "--published", "2012-05-01").stdout)
    assert report["sources"][0]["published"] == "2012-05-01"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("extract", "ours.txt", "--published", "3 May"), "'3 May' is no day; write it as 2008-07-22."),
        (("extract", "ours.txt", "--max-size", "many"), "'many' is no size; write it as 500k or 20MB."),
        (("extract", "ours.txt", "--fromat", "csv"), "--fromat"),
        (("extract",), "Missing argument 'SOURCE...'"),
        (("report", "ours.txt", "--output", "ours.txt/x.html"), "ours.txt/x.html: cannot be written: "),
        (("rport",), "Did you mean 'report'?"),
    ],
)
def test_a_usage_error_is_clear(run, arguments, words):
    done = run(*arguments)
    assert done.exit_code == 2
    assert words in done.stderr
    assert done.stdout == ""


def test_a_limit_on_size(run):
    done = run("extract", "ours.txt", "--max-size", "0.1k", "--format", "jsonl")
    assert (done.exit_code, done.stdout) == (0, "")
    assert "ours.txt: larger than 0.1 kB; --max-size sets the limit" in done.stderr


def test_standard_input(run):
    done = run("extract", "-", "--format", "json", input=OURS)
    assert json.loads(done.stdout)["sources"][0]["id"] == "-"


def test_long_work_has_a_progress_bar_on_a_terminal(monkeypatch):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    monkeypatch.setattr(sys, "stderr", Terminal())
    with progress(LASTING) as advance:
        for _ in range(LASTING):
            advance("a")
    assert "Reading claims" in sys.stderr.getvalue()
    with progress(LASTING - 1) as advance:
        assert advance is None


def test_a_pipe_has_no_progress_bar(monkeypatch):
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    with progress(LASTING) as advance:
        assert advance is None
