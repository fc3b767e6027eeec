"""Every rule has a page, and the runner of pages tells what differs."""

from pathlib import Path

import pytest

from factcheck.checks import core_folder, judge
from factcheck.checks.loading import rule_files
from factcheck.checks.pages import cases_of, differences, read_page
from factcheck.errors import RuleError
from factcheck.model import Report
from tests.checks.build import RULES, Article, day

PAGE = """# weekday-date
```article published=2026-01-18
It opens on Friday, 3 March 2026.
```
```findings
weekday-date: {}
```
```article
It rains.
```
```findings
```
"""


def fake_compare(documents):
    """Stand in for the pipeline: one date claim in an article that has one."""
    articles = [Article(document.text, document.id) for document in documents]
    for article in articles:
        if "2026" in article.document.text:
            article.claim("Friday, 3 March 2026", period=day("2026-03-03"))
    claims = tuple(claim for article in articles for claim in article.claims)
    return judge(Report(documents=documents, claims=claims, rules=RULES))


@pytest.mark.parametrize("path", rule_files(core_folder()), ids=lambda path: path.stem)
def test_every_rule_has_a_page_with_cases(path):
    assert cases_of(read_page(path), path)


def test_a_page_that_holds_differs_in_nothing():
    page = PAGE.format("Friday, 3 March 2026")
    assert differences(page, Path("weekday-date.md"), fake_compare, ["weekday-date"]) == []


def test_a_page_that_does_not_hold_is_shown_as_a_diff():
    lines = differences(PAGE.format("4 March"), Path("p.md"), fake_compare, ["weekday-date"])
    assert [line for line in lines if line[0] in "+-" and line[1] == "w"] == [
        "-weekday-date: 4 March",
        "+weekday-date: Friday, 3 March 2026",
    ]
    assert lines[0] == "--- p.md:2 (page)"


@pytest.mark.parametrize(
    "page",
    ["```article\nx\n```\n", "```findings\nx: y\n```\n", "no case at all", PAGE[: PAGE.index("```article\nIt rains")]],
)
def test_a_page_without_a_whole_set_of_cases_is_refused(page):
    with pytest.raises(RuleError):
        cases_of(page, Path("p.md"))
