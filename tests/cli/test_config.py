"""Settings as the commands take them."""

from __future__ import annotations

import tomllib

import pytest
from click.testing import CliRunner

from factcheck.cli.app import app
from tests.cli.test_commands import OURS, THEIRS

SETTINGS = 'against = ["wire/"]\nformat = "concise"\n\n[per-path."briefs/"]\nseverity = "warning"\n'


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name, text in {
        ".git/HEAD": "",
        "factcheck.toml": SETTINGS,
        "ours.txt": OURS,
        "briefs/ours.txt": OURS,
        "wire/theirs.txt": THEIRS,
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    return lambda *arguments, **more: CliRunner().invoke(app, arguments, prog_name="factcheck", **more)


def test_the_file_gives_the_defaults(run):
    done = run("check", "ours.txt")
    assert done.exit_code == 1
    assert done.stdout.startswith("ours.txt:5:35: error ")


def test_an_option_goes_before_the_file(run):
    assert run("check", "ours.txt", "--format", "gitlab").stdout.startswith("[")
    assert run("check", "ours.txt", "--against", "briefs").exit_code == 0


def test_isolated_takes_none(run):
    assert run("--isolated", "check", "ours.txt").exit_code == 0


def test_a_path_of_its_own(run):
    done = run("check", "briefs/ours.txt")
    assert done.exit_code == 0
    assert done.stdout.startswith("briefs/ours.txt:5:35: warning ")


def test_show_prints_what_holds_and_where_it_comes_from(run):
    done = run("config", "show")
    assert done.exit_code == 0
    assert 'against = ["wire"]  # factcheck.toml:1\n' in done.stdout
    assert 'fail-on = "error"  # default\n' in done.stdout
    assert '[per-path."briefs/"]  # factcheck.toml\nseverity = "warning"\n' in done.stdout
    assert tomllib.loads(done.stdout)["format"] == "concise"


def test_what_show_prints_is_a_file_that_says_the_same(run, tmp_path):
    shown = run("config", "show").stdout
    (tmp_path / "again.toml").write_text(shown)
    again = run("--config", "again.toml", "config", "show").stdout
    assert tomllib.loads(again) == tomllib.loads(shown)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("fromat = 'csv'", "factcheck: factcheck.toml:1: unknown key 'fromat'; did you mean 'format'?\n"),
        ("\nformat = 'sarfi'", "factcheck: factcheck.toml:2: format: cannot be 'sarfi'; did you mean 'sarif'?\n"),
        (
            "[per-path.'ours*']\nignore = ['headlin']",
            "factcheck.toml:1: per-path 'ours*': no rule 'headlin'; did you mean",
        ),
        ("select = ['headlin']", "factcheck.toml:1: select: no rule 'headlin'; did you mean 'headline'?"),
        ("[severity]\nheadlin = 'info'", "factcheck.toml:2: severity: no rule 'headlin'; did you mean 'headline'?"),
    ],
)
def test_a_file_that_cannot_be_used_is_an_error(run, tmp_path, text, message):
    (tmp_path / "factcheck.toml").write_text(text)
    done = run("check", "ours.txt")
    assert (done.exit_code, done.stdout) == (2, "")
    assert message in done.stderr


RULE = 'id: house\ncheck: weekday-date\nseverity: warning\nstatus: stable\nsummary: A weekday\nmessage: "{{ why }}"\n'
MONDAY = "The pier was opened on Monday, 22 July 2008.\n"


def test_a_rule_gets_another_severity(run, tmp_path):
    (tmp_path / "monday.txt").write_text(MONDAY)
    (tmp_path / "factcheck.toml").write_text("[severity]\nweekday-date = 'warning'\n")
    done = run("check", "monday.txt", "--format", "concise")
    assert (done.exit_code, done.stdout.split()[1:3]) == (0, ["warning", "[weekday-date]"])
    louder = run("check", "monday.txt", "--format", "concise", "--severity", "weekday-date=error")
    assert (louder.exit_code, louder.stdout.split()[1]) == (1, "error")
    assert run("check", "monday.txt", "--severity", "weekday-date").exit_code == 2


def test_a_folder_of_rules_is_added(run, tmp_path):
    (tmp_path / "monday.txt").write_text(MONDAY)
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "house.yaml").write_text(RULE)
    (tmp_path / "factcheck.toml").write_text("extend = ['rules']\nselect = ['house']\n")
    assert "[house]" in run("check", "monday.txt", "--format", "concise").stdout
    assert run("rules", "list").stdout.startswith("house ")


def test_show_prints_the_severities_of_rules(run, tmp_path):
    (tmp_path / "factcheck.toml").write_text("[severity]\nheadline = 'info'\n")
    done = run("config", "show")
    assert '\n[severity]\nheadline = "info"  # factcheck.toml:2\n' in done.stdout
    assert tomllib.loads(done.stdout)["severity"] == {"headline": "info"}
