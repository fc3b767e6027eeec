"""The words that an editor reads: calm and exact, and never a verdict on who is right."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
VERDICT = re.compile(r"\b(?:wrong|false|a lie|lied|liar)\b", re.IGNORECASE)
PAGES = sorted((ROOT / "rules" / "core").glob("*.*"))
CHECKS = sorted((ROOT / "factcheck" / "checks").glob("*.py"))


def remedies(source):
    """Return the printed parts of what stands for `remedy=` in a module."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.keyword) and node.arg == "remedy"]
    parts = [part for call in calls for part in ast.walk(call.value) if isinstance(part, ast.Constant)]
    return [part.value for part in parts if isinstance(part.value, str)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_rule_gives_a_verdict(page):
    assert not VERDICT.findall(page.read_text(encoding="utf-8"))


def test_no_remedy_gives_a_verdict():
    found = [remedy for check in CHECKS for remedy in remedies(check.read_text(encoding="utf-8"))]
    assert len(found) > 10
    assert [remedy for remedy in found if VERDICT.search(remedy)] == []
