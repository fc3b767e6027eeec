"""A date told as past that lies ahead of the article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.checks.kind import Kind, Problem
from factcheck.checks.words import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks.case import Case, Passage
    from factcheck.checks.kind import NoParameters
    from factcheck.model import Claim

_HAPPENED = re.compile(
    r"\b(?:died|was (?:born|killed|arrested|founded|elected|signed|opened|held|built)|took place|happened|occurred|"
    r"resigned|ended|began|arrived|crashed|sank|won|lost|met)\s(?:\w+\s){0,3}?(?:on|in)\s$"
)
_AHEAD = re.compile(r"\b(?:will|would|to|shall|may|could|due|plan\w*|schedul\w+|expect\w*|until|deadline)\b")
_YEAR = re.compile(r"\b\d{4}\b")


def check(case: Case, parameters: NoParameters) -> Iterator[Problem]:  # noqa: ARG001
    """Yield each date with its year after the publication of an article that tells it as done."""
    for passage in case.passages:
        published = passage.document.published
        if published is None or passage.document.published_assumed:
            continue
        for claim in passage.claims:
            start = claim.period.start if claim.kind == "date" and claim.period is not None else None
            if start is not None and start > published and _YEAR.search(claim.quote) and _told_as_past(passage, claim):
                why = f"{quoted(claim)} is told as past, on {published.day} {published:%B %Y}"
                yield Problem(claims=(claim,), why=why, remedy="Is the date or the tense to be corrected?")


def _told_as_past(passage: Passage, claim: Claim) -> bool:
    before = passage.before(claim)
    return claim.status != "denied" and bool(_HAPPENED.search(before)) and not _AHEAD.search(before)


KIND = Kind("past-ahead", check)
