"""Workflow commands of GitHub Actions, which show findings beside the lines of a pull request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.rendering.issues import issues
from factcheck.rendering.markdown import plain
from factcheck.rendering.words import sum_up

if TYPE_CHECKING:
    from factcheck.model import Report
    from factcheck.rendering.issues import Issue

SHOWN = 10
"""GitHub drops annotations beyond ten of a kind in a step, silently."""
LONGEST = 1_000_000
"""Bytes of a step summary: GitHub takes 1 MiB, and refuses the whole beyond."""
LEVELS = {"error": "error", "warning": "warning", "info": "notice"}


def render(report: Report) -> str:
    """Return an annotation for each of the ten gravest findings, and a line that says how many more there are."""
    told = issues(report, hosted=True)
    lines = [_annotation(issue) for issue in told[:SHOWN]]
    if len(told) > SHOWN:
        lines.append(f"{len(told) - SHOWN} more: see the summary of this step")
    return "".join(f"{line}\n" for line in lines)


def summary(report: Report) -> str:
    """Return every finding as Markdown for the step's summary, the gravest first, as many as it can hold."""
    parts = [f"## factcheck\n\n{plain(sum_up(report))}.\n\n"]
    size = len(parts[0].encode())
    told = issues(report)
    for number, issue in enumerate(told):
        entry = _entry(issue)
        size += len(entry.encode())
        if size > LONGEST:
            parts.append(f"\n… and {len(told) - number:,} more.\n")
            break
        parts.append(entry)
    return "".join(parts)


def _annotation(issue: Issue) -> str:
    """Return one command; GitHub wants no columns where the words run over two lines."""
    place = issue.primary.place
    values = {"file": place.path, "line": place.line, "endLine": place.end_line}
    if place.line == place.end_line:
        values |= {"col": place.column, "endColumn": place.end_column}
    values["title"] = f"factcheck: {issue.finding.rule}"
    told = ",".join(f"{name}={_property(str(value))}" for name, value in values.items())
    return f"::{LEVELS[issue.finding.severity]} {told}::{_data(issue.text)}"


def _data(words: str) -> str:
    r"""Return words as the toolkit escapes a command's message (actions/toolkit, command.ts).

    >>> _data("50%\nmore")
    '50%25%0Amore'
    """
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    """Return words as the toolkit escapes a command's property.

    >>> _property("a,b: c")
    'a%2Cb%3A c'
    """
    return _data(words).replace(":", "%3A").replace(",", "%2C")


def _entry(issue: Issue) -> str:
    finding = issue.finding
    witnesses = (
        f"  - {plain(witness.where)}: {plain(witness.sentence)}\n" for witness in (issue.primary, *issue.others)
    )
    return f"- **{finding.severity}** {plain(finding.message)} ({plain(finding.rule)})\n{''.join(witnesses)}"
