"""`factcheck explain`: the evidence of one pair."""

import pytest
from click.testing import CliRunner

from factcheck.cli.app import app

OURS = "Harbour news\n\nThe harbour of Luma was opened in May 1987. It has 41 berths.\n"


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ours.txt").write_text(OURS)
    (tmp_path / "theirs.txt").write_text(OURS.replace("1987", "1978"))
    return lambda *arguments: CliRunner().invoke(app, ["explain", *arguments], prog_name="factcheck")


def test_the_reasons_add_up(run):
    done = run("May 1987", "May 1978", "ours.txt", "theirs.txt")
    assert done.exit_code == 0
    assert "terms" in done.output
    assert done.output.rstrip().splitlines()[-1].startswith("confirmed: +")


def test_words_that_no_claim_quotes(run):
    done = run("12 whales", "May 1978", "ours.txt", "theirs.txt")
    assert done.exit_code == 2
    assert "12 whales" in done.output


def test_a_date_and_a_count_do_not_compare(run):
    done = run("May 1987", "41 berths", "ours.txt", "theirs.txt")
    assert done.exit_code == 2
    assert "cannot be held against" in done.output
