"""`factcheck check` as CI runs it: formats, findings held back, changed lines, exit codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from click.testing import CliRunner

from factcheck.cli import watching
from factcheck.cli.app import app
from factcheck.errors import InputError
from tests.cli.test_commands import OURS, THEIRS

AGAINST = ("ours.txt", "--against", "theirs.txt")


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
    (tmp_path / "ours.txt").write_text(OURS)
    (tmp_path / "theirs.txt").write_text(THEIRS)
    return lambda *arguments, **more: CliRunner().invoke(app, ("check", *arguments), prog_name="factcheck", **more)


@pytest.fixture
def rule(run):
    """The rule that finds 1987 against 1978."""
    return json.loads(run(*AGAINST, "--format", "jsonl").stdout)["rule"]


def test_concise_is_a_line_a_finding(run, rule):
    done = run(*AGAINST, "--format", "concise")
    assert done.exit_code == 1
    assert done.stdout.startswith(f"ours.txt:5:35: error [{rule}] ")
    assert done.stdout.count("\n") == 1


def test_sarif_is_about_the_article(run):
    log = json.loads(run("theirs.txt", "--against", "ours.txt", "--format", "sarif").stdout)
    (result,) = log["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "theirs.txt"


def test_a_comment_holds_a_finding_back(run, rule, tmp_path):
    (tmp_path / "ours.txt").write_text(OURS.rstrip() + f" <!-- factcheck-disable-line {rule} -- the old guide -->\n")
    done = run(*AGAINST)
    assert (done.exit_code, done.stdout) == (0, "")
    assert ", 1 held back" in done.stderr
    shown = json.loads(run(*AGAINST, "--format", "sarif", "--include-suppressed").stdout)["runs"][0]["results"]
    assert shown[0]["suppressions"] == [{"kind": "inSource", "justification": "the old guide"}]
    assert json.loads(run(*AGAINST, "--format", "sarif").stdout)["runs"][0]["results"] == []


def test_an_idle_comment_is_told(run, tmp_path):
    (tmp_path / "ours.txt").write_text(OURS + "\n<!-- factcheck-disable-file headline -- x -->\n")
    done = run(*AGAINST)
    assert "factcheck: ours.txt:7: factcheck-disable-file headline holds nothing back: remove it\n" in done.stderr


def test_a_misspelt_rule_in_a_comment_is_told(run, tmp_path):
    (tmp_path / "ours.txt").write_text(OURS + "\n<!-- factcheck-disable-file headlne -- x -->\n")
    assert "ours.txt:7: no rule 'headlne'; did you mean 'headline'?\n" in run(*AGAINST).stderr


def test_a_baseline(run, tmp_path):
    done = run(*AGAINST, "--baseline", "known.json")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "known.json: no such baseline; --update-baseline writes one" in done.stderr
    done = run(*AGAINST, "--baseline", "known.json", "--update-baseline")
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr.endswith("1 finding in known.json\n")
    assert run(*AGAINST, "--baseline", "known.json").exit_code == 0
    (tmp_path / "ours.txt").write_text(OURS.replace("\nThe harbour", "\nThe sea was calm.\n\nThe harbour"))
    assert run(*AGAINST, "--baseline", "known.json").exit_code == 0
    (tmp_path / "ours.txt").write_text(OURS.replace("May 1987", "May 1991"))
    done = run(*AGAINST, "--baseline", "known.json")
    assert done.exit_code == 1
    assert "1 of its findings is gone" in done.stderr


def test_a_baseline_is_not_written_when_a_source_could_not_be_read(run, tmp_path):
    done = run(*AGAINST, "missing.txt", "--baseline", "known.json", "--update-baseline")
    assert done.exit_code == 2
    assert not (tmp_path / "known.json").exists()


def test_decisions_of_the_report(run, tmp_path):
    key = json.loads(run(*AGAINST, "--format", "jsonl").stdout)["key"]
    decision = {"key": key, "ruling": "both-stand", "reason": "opened twice"}
    (tmp_path / "decisions.json").write_text(json.dumps({"decisions": [decision]}))
    assert run(*AGAINST, "--decisions", "decisions.json").exit_code == 0
    shown = run(*AGAINST, "--decisions", "decisions.json", "--format", "jsonl", "--include-suppressed").stdout
    assert json.loads(shown)["suppressed"] == "decision"


def test_changed_lines_alone(run, tmp_path):
    def git(*arguments):
        identity = ("-c", "user.name=a", "-c", "user.email=a@b")
        subprocess.run(["git", *identity, *arguments], check=True, capture_output=True, cwd=tmp_path)

    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "first")
    assert run(*AGAINST, "--diff", "HEAD").exit_code == 0
    (tmp_path / "ours.txt").write_text(OURS.replace("opened", "opened again"))
    assert run(*AGAINST, "--diff", "HEAD").exit_code == 1
    assert "--diff nowhere: " in run(*AGAINST, "--diff", "nowhere").stderr


def test_statistics(run, rule):
    done = run(*AGAINST, "--statistics")
    assert done.exit_code == 1
    assert done.stdout.startswith(f"     1 error    {rule} ")
    assert done.stdout.count("\n") == 1


def test_quiet_and_exit_zero(run):
    done = run(*AGAINST, "--quiet", "--exit-zero", "--format", "concise")
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout
    assert run("missing.txt", "--exit-zero").exit_code == 2


def test_standard_input_with_a_name(run):
    done = run("-", "--stdin-filename", "desk/ours.md", "--against", "theirs.txt", "--format", "concise", input=OURS)
    assert done.stdout.startswith("desk/ours.md:5:35: ")
    assert run("-", "--stdin-filename", "ours.txt", "--against", ".", "--format", "concise", input=OURS).stdout


def test_the_rest_of_many_annotations_goes_to_the_step_summary(run, tmp_path, monkeypatch):
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary.md"))
    (tmp_path / "summary.md").write_text("before\n")
    assert run(*AGAINST, "--format", "github").stdout.startswith("::error file=ours.txt,line=5,")
    assert (tmp_path / "summary.md").read_text().startswith("before\n## factcheck\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path))
    done = run(*AGAINST, "--format", "github")
    assert done.exit_code == 2
    assert f"{tmp_path}: cannot be written: " in done.stderr


def test_a_file_holds_no_colours(run, tmp_path, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    run(*AGAINST, "--output", "out.txt")
    assert "\x1b" not in (tmp_path / "out.txt").read_text()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--update-baseline",), "--update-baseline writes the file of --baseline"),
        (("--update-baseline", "--baseline", "x", "--diff", "HEAD"), "a baseline holds all of them"),
        (("--include-suppressed",), "--include-suppressed needs --format sarif or jsonl"),
        (("--watch", "-"), "--watch cannot watch standard input"),
    ],
)
def test_options_that_make_no_sense_together(run, arguments, words):
    done = run("ours.txt", *arguments)
    assert done.exit_code == 2
    assert words in done.stderr


def test_watching_runs_again_when_a_file_changes(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    article = tmp_path / "a.txt"
    article.write_text("one")
    edits = [
        lambda: None,
        lambda: article.write_text("three"),
        lambda: (tmp_path / "b.txt").write_text("new"),
        lambda: os.utime(article, ns=(1, 1)),
        article.unlink,
    ]
    runs = []

    def pause():
        if not edits:
            raise KeyboardInterrupt
        edits.pop(0)()

    watching.watch(lambda: runs.append(len(edits)), ["."], pause)
    assert runs == [5, 3, 2, 1, 0]


def test_watching_goes_on_after_an_error_that_the_next_edit_may_mend(tmp_path, capsys):
    settings, runs = tmp_path / "decisions.json", []

    def run():
        runs.append(settings.exists())
        if not settings.exists():
            raise InputError("decisions.json", "no such file")

    def pause():
        if settings.exists():
            raise KeyboardInterrupt
        settings.write_text("{}")

    watching.watch(run, [str(settings)], pause)
    assert runs == [False, True]
    assert capsys.readouterr().err == "factcheck: decisions.json: no such file\n"


def test_the_source_that_an_article_names_is_read_and_named(run, tmp_path):
    (tmp_path / "backup").mkdir()
    (tmp_path / "theirs.txt").rename(tmp_path / "backup" / "guide.txt")
    (tmp_path / "ours.txt").write_text(
        OURS.rstrip() + "\n<!-- source: backup/guide.txt -->\n<!-- source: gone.txt -->\n"
    )
    done = run("ours.txt", "--format", "github")
    assert done.exit_code == 1
    assert "%0AThe article names backup/guide.txt as the source of this sentence." in done.stdout
    assert "factcheck: ours.txt:7: source note gone.txt: no such file\n" in done.stderr


@pytest.mark.usefixtures("run")
def test_two_runs_print_the_same_bytes(tmp_path):
    def output(seed, *sources):
        command = [sys.executable, "-m", "factcheck", "check", *sources, "--format", "sarif"]
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        return subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=False).stdout

    first = output("1", "ours.txt", "missing.txt", "--against", "theirs.txt", "none*")
    assert first.count(b'"ruleId"') == 1
    assert output("2", "missing.txt", "ours.txt", "--against", "none*", "theirs.txt") == first


LINE = "🤿 The *harbour* of\tLuma was opened in **May 1987**."


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize(
    "article",
    [
        ("a.txt", f"Quay to close\n\n{LINE}\n"),
        ("a.md", f"---\ntitle: Quay 👩‍🚒\n---\n\n# Quay to close\n\n> {LINE}\n"),
        ("a.md", f"# Quay\n\n<!-- a note\nof two lines -->\n\n- {LINE}\n- None of 5.\n"),
        (
            "a.html",
            f"<html>\n<body><h1>Quay</h1>\n\t<p>Of boats.</p>\n<p>\n{LINE.replace('*', '')}</p></body></html>\n",
        ),
    ],
)
def test_line_and_column_lead_to_the_words_in_the_file(run, tmp_path, article, mark, newline):
    name, text = article
    (tmp_path / name).write_bytes((mark + text.replace("\n", newline)).encode())
    rows = run(name, "--against", "theirs.txt", "--format", "jsonl").stdout.splitlines()
    (claim,) = [claim for row in rows for claim in json.loads(row)["claims"] if claim["path"] == name]
    line = (tmp_path / name).read_bytes().decode("utf-8-sig").split("\n")[claim["line"] - 1]
    assert line[claim["column"] - 1 : claim["end_column"] - 1] == claim["quote"] == "May 1987"


@pytest.mark.parametrize("form", ["sarif", "github", "gitlab"])
def test_code_hosts_get_paths_from_the_root_of_the_checkout(run, tmp_path, monkeypatch, form):
    (tmp_path / ".git").mkdir()
    (tmp_path / "desk").mkdir()
    (tmp_path / "ours.txt").rename(tmp_path / "desk" / "ours.txt")
    monkeypatch.chdir(tmp_path / "desk")
    arguments = ("ours.txt", "--against", "../theirs.txt", "--format")
    output = run(*arguments, form).stdout
    assert "desk/ours.txt" in output
    assert form != "sarif" or '"uri": "theirs.txt"' in output
    assert run(*arguments, "concise").stdout.startswith("ours.txt:5:")
