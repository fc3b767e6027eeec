"""A year, and beside it how long ago it was: "1974, 41 years ago" was not written in 2025."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.checks.kind import Kind, Problem
from factcheck.checks.words import days, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks.case import Case, Passage
    from factcheck.checks.kind import NoParameters
    from factcheck.model import Claim, Period

_AGO = re.compile(r"\b(?:years?|decades?) ago$")
_YEAR = re.compile(r"\b(?:1\d|20)\d\d\b")
_JOINS = re.compile(
    r"\s*[,(–—:-]?\s*(?:or|that is|which (?:was|is)|some|about|exactly|almost|nearly)?[ ,]*"
    r"(?:in\s)?(?:on\s)?(?:back\s)?(?:in\s)?"
)
_SLACK = 1  # "41 years ago" is said from the forty-first birthday to the forty-second, and of the calendar year


def check(case: Case, parameters: NoParameters) -> Iterator[Problem]:  # noqa: ARG001
    """Yield each date that stands beside "N years ago" and lies in another year."""
    for passage in case.passages:
        for left, right in zip(passage.claims, passage.claims[1:], strict=False):
            if left.kind == right.kind == "date" and _JOINS.fullmatch(passage.between(left, right)):
                ago, told = (left, right) if _AGO.search(left.quote) else (right, left)
                if _AGO.search(ago.quote) and _YEAR.search(told.quote):
                    yield from _problem(passage, ago, told)


def _problem(passage: Passage, ago: Claim, told: Claim) -> Iterator[Problem]:
    today, counted, year = passage.document.published, ago.period, told.period
    if today is None or counted is None or year is None or not _apart(counted, year):
        return
    claims = tuple(claim for claim in passage.claims if claim in (ago, told))
    yield Problem(
        claims=claims,
        why=f"{quoted(ago)} from {today.day} {today:%B %Y} is {days(counted)}, {quoted(told)} is {days(year)}",
        remedy="Is the year or the number of years to be corrected?",
    )


def _apart(counted: Period, year: Period) -> bool:
    if counted.start is None or year.start is None or counted.end is None or year.end is None or counted.approximate:
        return False
    return counted.start.year - _SLACK > year.end.year or year.start.year > counted.end.year + _SLACK


KIND = Kind("years-ago", check)
