"""The findings as Markdown, for a mail to the desk."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.rendering.index import index, source_name
from factcheck.rendering.words import day_words, reading_words, sum_up

if TYPE_CHECKING:
    from factcheck.model import Claim, Finding, Report
    from factcheck.rendering.index import ReportIndex

HEADINGS = {"error": "Conflict", "warning": "To look at", "info": "Note"}
RULINGS = {"confirmed": "Confirmed", "dismissed": "Dismissed", "both-stand": "Both stand"}
_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~&])")
_LEADING = re.compile(r"^(\d*)([-+=.)])(?=[\s=-]|$)")  # what would begin a list or underline a heading
_SPACE = re.compile(r"\s+")


def render(report: Report) -> str:
    """Return the findings of a report, the gravest first, each with its quotes."""
    lookup = index(report)
    parts = ["# factcheck", f"{sum_up(report)}."]
    parts += [finding_markdown(finding, lookup) for finding in lookup.findings]
    if report.skipped:
        parts.append("## Not read")
        parts.append("\n".join(f"- {plain(skipped.path)}: {plain(skipped.reason)}" for skipped in report.skipped))
    return "\n\n".join(parts) + "\n"


def finding_markdown(finding: Finding, lookup: ReportIndex) -> str:
    """Return one finding: what conflicts, each quote in its sentence with its source, what would clear it."""
    number = lookup.numbers[finding.id]
    parts = [f"## {number}. {HEADINGS[finding.severity]}: {plain(finding.message)}"]
    parts += [_quote(claim, lookup) for claim in lookup.claims_of(finding)]
    if finding.explanation:
        parts.append(plain(finding.explanation))
    if finding.remedy:
        parts.append(f"What would clear it: {plain(finding.remedy)}")
    decision = lookup.rulings.get(finding.id)
    if decision is not None:
        parts.append(": ".join(filter(None, (RULINGS[decision.ruling], plain(decision.reason)))))
    parts.append(f"Rule: {plain(finding.rule)}")
    return "\n\n".join(parts)


def plain(words: str) -> str:
    r"""Return text on one line in which nothing is Markdown or HTML.

    >>> plain("<b> *five*")
    '\\<b\\> \\*five\\*'
    """
    return _LEADING.sub(r"\1\\\2", _inline(words).strip())


def _inline(words: str) -> str:
    return _SPECIAL.sub(r"\\\1", _SPACE.sub(" ", words))


def _quote(claim: Claim, lookup: ReportIndex) -> str:
    document = lookup.documents[claim.source]
    text = document.text
    before, after = text[claim.sentence.start : claim.span.start], text[claim.span.end : claim.sentence.end]
    said = f"{_inline(before)}**{_inline(claim.quote)}**{_inline(after)}".strip()
    source = ", ".join(
        filter(
            None,
            (
                source_name(document),
                day_words(document.published) if document.published else "",
                f"says {claim.speaker}" if claim.speaker else "",
            ),
        )
    )
    return f"> {said}\n>\n> {plain(source)} ({plain(reading_words(claim))})"
