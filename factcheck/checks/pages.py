"""A rule's page: what it finds and why, and the cases that are its tests.

A case is one `article` fence or several and the `findings` fence that follows them: a line for each finding, the rule
and the quotes of its claims, or words of them. An article's fence may name its id and the day of its publication.

    ```article id=wire published=2026-01-18
    The ferry sank with 143 people on board.
    ```
    ```findings
    transposed-digits: 143 people ~ 134 people
    ```
"""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING, NamedTuple

from factcheck.errors import RuleError
from factcheck.model import Document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from factcheck.model import Report

_FENCE = re.compile(r"^```(article|findings)\b([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_WHY = re.compile(r"^## Why\n(.*?)(?=^#|\Z)", re.MULTILINE | re.DOTALL)
_OPTION = re.compile(r"(\w+)=(\S+)")


class PageCase(NamedTuple):
    """Articles, and the findings that a comparison of them must give, as lines; `line` is where the case starts."""

    line: int
    documents: tuple[Document, ...]
    findings: tuple[str, ...]


def read_page(path: Path) -> str:
    """Return the text of the page beside a rule file; RuleError where there is none."""
    page = path.with_suffix(".md")
    if not page.is_file():
        raise RuleError(str(path), f"no page: a rule needs {page.name} beside it, with an example flagged and one not")
    return page.read_text(encoding="utf-8")


def reason_on(page: Path) -> str:
    """Return what a rule's page says under "Why", in one line; "" where there is no page, or no such heading on it."""
    found = _WHY.search(page.read_text(encoding="utf-8")) if page.is_file() else None
    return " ".join(found[1].split()) if found else ""


def cases_of(page: str, path: Path) -> list[PageCase]:
    """Return the cases of a page; RuleError where one is incomplete, or none is flagged, or none is not."""
    cases: list[PageCase] = []
    articles: list[Document] = []
    start = 1
    for fence in _FENCE.finditer(page):
        line = page.count("\n", 0, fence.start()) + 1
        if fence[1] == "article":
            start = start if articles else line
            given = dict(_OPTION.findall(fence[2]))
            name = given.get("id", f"article-{len(articles) + 1}")
            articles.append(Document.from_text(fence[3].strip(), id=name, published=given.get("published")))
        elif articles:
            cases.append(PageCase(start, tuple(articles), tuple(_lines(fence[3]))))
            articles = []
        else:
            raise RuleError(str(path), "findings without an article before them", line)
    if articles:
        raise RuleError(str(path), "an article without the findings that follow from it", start)
    if not any(case.findings for case in cases) or all(case.findings for case in cases):
        raise RuleError(str(path), "a page needs an example that is flagged and one that is not")
    return cases


def differences(
    page: str, path: Path, compare: Callable[[Sequence[Document]], Report], rules: Iterable[str]
) -> list[str]:
    """Return how the findings of a page's cases differ from what it says, as the lines of a diff; empty if nowhere.

    Only findings of `rules` count.
    """
    shown = set(rules)
    lines: list[str] = []
    for case in cases_of(page, path):
        report = compare(case.documents)
        found = tuple(sorted(line for line in findings_of(report) if line.split(":")[0] in shown))
        wanted = tuple(sorted(case.findings))
        if not _hold(wanted, found):
            name = f"{path}:{case.line}"
            lines += difflib.unified_diff(wanted, found, f"{name} (page)", f"{name} (found)", n=0, lineterm="")
    return lines


def _hold(wanted: Sequence[str], found: Sequence[str]) -> bool:
    """Whether each line found is one wanted: the same rule, and each quote holds the words that the page has of it."""
    rest = list(found)
    for line in wanted:
        rule, _, quotes = line.partition(": ")
        words = quotes.split(" ~ ")
        for other in rest:
            told = other.partition(": ")[2].split(" ~ ")
            same = other.startswith(f"{rule}: ") and len(told) == len(words)
            if same and all(word in quote for word, quote in zip(words, told, strict=True)):
                rest.remove(other)
                break
        else:
            return False
    return not rest


def findings_of(report: Report) -> list[str]:
    """Return the findings of a report as a page writes them."""
    claims = report.claims_by_id()
    return [
        f"{finding.rule}: {' ~ '.join(' '.join(claims[name].quote.split()) for name in finding.claims)}"
        for finding in report.findings
    ]


def _lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]
