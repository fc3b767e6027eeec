"""The docs say what is true: the commands' page is current, every rule has its page, every link leads somewhere."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def test_the_page_of_commands_is_current():
    code = "import sys; sys.path.insert(0, 'tools'); import cli_page; print(cli_page.page(), end='')"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == (ROOT / "docs" / "cli.md").read_text(encoding="utf-8"), "run python tools/cli_page.py"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_into_the_project_leads_somewhere(page):
    targets = re.findall(r"\]\((?!https?:|#)([^)#\s]+)", page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_every_rule_has_a_page_and_every_page_a_rule():
    rules = {file.stem for file in (ROOT / "rules" / "core").glob("*.yaml")}
    assert rules
    assert rules == {file.stem for file in (ROOT / "rules" / "core").glob("*.md")}


def test_the_sample_report_is_what_the_command_writes():
    command = [sys.executable, "-m", "factcheck", "report", "seeds"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    sample = (ROOT / "reports" / "sample.html").read_bytes()
    assert done.stdout.strip() == sample.strip(), "run factcheck report seeds --output reports/sample.html"
