"""The command as a whole: its help, its version, and what it does not import."""

import subprocess
import sys

import pytest
from click.testing import CliRunner

from factcheck import __version__
from factcheck.cli import main
from factcheck.cli.app import COMMANDS, app

HEAVY = {
    "duckdb",
    "trafilatura",
    "htmldate",
    "dateparser",
    "quantulum3",
    "numpy",
    "holidays",
    "rich",
    "jinja2",
    "babel",
}


def test_help_imports_nothing_heavy():
    program = (
        "import sys\n"
        "from factcheck.cli.app import app\n"
        "try: app(['--help'])\n"
        "except SystemExit: pass\n"
        "print(sorted(set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "report" in done.stdout
    assert not [name for name in HEAVY if f"'{name}'" in done.stderr]


@pytest.mark.parametrize("command", COMMANDS)
def test_each_help_has_an_example(command):
    done = CliRunner().invoke(app, [command, "--help"])
    assert done.exit_code == 0
    assert f"\n    factcheck {command}" in done.output
    assert "\\b" not in done.output


def test_version():
    assert CliRunner().invoke(app, ["--version"], prog_name="factcheck").output == f"factcheck {__version__}\n"


def test_an_unknown_command_is_a_usage_error():
    done = CliRunner().invoke(app, ["rport"])
    assert done.exit_code == 2
    assert "rport" in done.output


def test_a_fault_of_ours_is_no_finding(monkeypatch, capsys):
    def fail(**_):
        raise RuntimeError("the table is bare")

    monkeypatch.setattr("factcheck.cli.app.app", fail)
    with pytest.raises(SystemExit) as left:
        main()
    assert left.value.code == 2
    assert "RuntimeError: the table is bare" in capsys.readouterr().err


def test_a_fault_of_ours_names_the_source_it_met(monkeypatch, capsys, tmp_path):
    def fail(document):
        if "two" in document.text:
            raise IndexError("the table is short")
        return ()

    (tmp_path / "good.txt").write_text("One man came.")
    (tmp_path / "bad.txt").write_text("And two men left.")
    monkeypatch.setattr("factcheck.extraction.extract", fail)
    monkeypatch.setattr(sys, "argv", ["factcheck", "report", str(tmp_path), "--format", "json"])
    with pytest.raises(SystemExit, match="2"):
        main()
    assert str(tmp_path / "bad.txt") in capsys.readouterr().err.splitlines()[-1]
