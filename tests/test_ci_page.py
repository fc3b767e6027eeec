"""docs/ci.md, run: its files are written, its commands give the output that it shows."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parent.parent
FENCE = re.compile(r"^```(\w+)(?: file=(\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FENCES = FENCE.findall((ROOT / "docs" / "ci.md").read_text(encoding="utf-8"))
BIN = Path(sys.executable).parent


def shell(command, folder, **more):
    """Run a command as a newsroom's shell does; return its output, both streams, and its exit code."""
    names = ("GITHUB_STEP_SUMMARY", "FORCE_COLOR")
    environment = {name: value for name, value in os.environ.items() if name not in names}
    environment |= {"PATH": f"{BIN}{os.pathsep}{environment['PATH']}", **more}
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        text=True,
        encoding="utf-8",
    )
    return done.stdout, done.returncode


def write(folder, path, text):
    target = folder / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")


@pytest.fixture
def newsroom(tmp_path):
    """The files of the page, without its settings."""
    (tmp_path / ".git").mkdir()
    for _, path, text in FENCES:
        if path and path != "factcheck.toml":
            write(tmp_path, path, text)
    return tmp_path


def test_every_command_of_the_page_gives_what_it_shows(tmp_path):
    (tmp_path / ".git").mkdir()
    commands = 0
    for language, path, text in FENCES:
        if path:
            write(tmp_path, path, text)
        elif language == "console":
            for block in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
                command, _, shown = block.partition("\n")
                output, code = shell(command, tmp_path)
                assert output + (f"[{code}]\n" if code else "") == shown, command
                commands += 1
    assert commands >= 6


def test_the_commands_in_the_text_are_options_that_there_are(tmp_path):
    page = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    output, _ = shell("factcheck check --help; factcheck --help", tmp_path)
    for option in sorted(set(re.findall(r"(?<![\w-])--[a-z][\w-]+", page))):
        assert option in output, option


COMMANDS_IN_THE_TEXT = {
    "factcheck check articles/ --diff origin/main": ("{}", 0),
    "factcheck check articles/ --watch": ("timeout -s INT 3 {}; test $? = 124", 0),
}
"""How each is run, and the code that it exits with: nothing has changed since the branch, and watching never ends."""


def test_the_commands_in_the_text_run(newsroom):
    page = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    assert set(re.findall(r"`(factcheck [^`\n]* [^`\n]*)`", page)) == set(COMMANDS_IN_THE_TEXT)
    (newsroom / ".git").rmdir()
    commit = "git -c user.name=desk -c user.email=desk@example.org commit -qm articles"
    git = f"git init -q && git add . && {commit} && git update-ref refs/remotes/origin/main HEAD"
    assert shell(git, newsroom) == ("", 0)
    for command, (how, expected) in COMMANDS_IN_THE_TEXT.items():
        output, code = shell(how.format(command), newsroom)
        assert code == expected, output


def test_the_pre_commit_hook_checks_the_files_together(newsroom):
    (hook,) = YAML(typ="safe").load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert hook["require_serial"] is True
    assert {"id", "name", "entry", "language", "types_or"} <= set(hook)
    write(newsroom, "factcheck.toml", 'against = ["wire/"]\n')
    output, code = shell(f"{hook['entry']} articles/bridge.md articles/market.md", newsroom)
    assert code == 1
    assert "articles/bridge.md:3:" in output
    config = YAML(typ="safe").load((newsroom / ".pre-commit-config.yaml").read_text("utf-8"))
    assert config["repos"][0]["hooks"] == [{"id": hook["id"]}]


def action():
    return YAML(typ="safe").load((ROOT / "action.yml").read_text("utf-8"))


def check_step(newsroom, **inputs):
    """Run the action's check as GitHub does: inputs become variables, the script runs under `bash -eo pipefail`."""
    whole = action()
    step = whole["runs"]["steps"][-1]
    given = {name: definition.get("default", "") for name, definition in whole["inputs"].items()} | inputs
    variables = {
        variable: re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda found: given[found[1]], value)
        for variable, value in step["env"].items()
    }
    write(newsroom, "step.sh", step["run"])
    return shell(
        "bash --noprofile --norc -eo pipefail step.sh", newsroom, GITHUB_STEP_SUMMARY="summary.md", **variables
    )


def test_the_action_annotates_and_writes_sarif(newsroom):
    output, code = check_step(
        newsroom, articles="articles/bridge.md\n\narticles/market.md\n", against="wire/", sarif="out.sarif"
    )
    assert code == 1
    assert output.startswith("::error file=articles/bridge.md,line=3,")
    assert (newsroom / "summary.md").read_text("utf-8").startswith("## factcheck")
    assert '"startLine": 3' in (newsroom / "out.sarif").read_text("utf-8")


def test_the_inputs_of_the_action_are_no_commands(newsroom):
    output, code = check_step(
        newsroom, articles="articles/market.md", against="$(touch broken)\n`touch broken`; touch broken"
    )
    assert code == 2
    assert "no such file" in output
    assert not (newsroom / "broken").exists()


def test_the_action_takes_its_inputs_as_variables_only():
    for step in action()["runs"]["steps"]:
        assert "${{" not in step["run"]
        assert step["shell"] == "bash"


def test_the_workflow_of_the_page_gives_inputs_that_there_are(newsroom):
    workflow = YAML(typ="safe").load((newsroom / ".github/workflows/articles.yml").read_text("utf-8"))
    (step,) = [step for step in workflow["jobs"]["factcheck"]["steps"] if "/factcheck@" in step.get("uses", "")]
    assert set(step["with"]) <= set(action()["inputs"])


def test_the_template_for_gitlab_writes_both_reports_and_fails(newsroom):
    template = YAML(typ="safe").load((ROOT / "templates" / "factcheck.gitlab-ci.yml").read_text("utf-8"))
    job = template["factcheck"]
    write(newsroom, "factcheck.toml", 'against = ["wire/"]\n')
    _, code = shell("set -e\n" + "\n".join(job["script"]), newsroom, **job["variables"])
    assert code == 1
    reports = job["artifacts"]["reports"]
    assert "articles/bridge.md" in (newsroom / reports["codequality"]).read_text("utf-8")
    assert "<failure" in (newsroom / reports["junit"]).read_text("utf-8")
