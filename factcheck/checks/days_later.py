"""A second date, told to be so long after the first, that is not: 3 June to 23 August is 81 days and not 61."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.checks.kind import Kind, Problem
from factcheck.checks.words import quoted
from factcheck.lexicon.numerals import CARDINALS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from factcheck.checks.case import Case, Passage
    from factcheck.checks.kind import NoParameters
    from factcheck.model import Claim

_LATER = re.compile(r"(?:just |only |exactly )?(\d+|[a-z]+) (day|week)s? (?:later|afterwards?)", re.IGNORECASE)
_BESIDE = re.compile(r"\s?[,(–—-]\s?|,\s(?:and\s)?(?:that is|which is)\s")
_FIRST = re.compile(r"[^.;]{0,80}")
_DAYS = {"day": 1, "week": 7}
_SLACK = {"day": 1, "week": 4}  # days: the first or the last one counts or not; weeks are rounded


def check(case: Case, parameters: NoParameters) -> Iterator[Problem]:  # noqa: ARG001
    """Yield each day that stands beside "61 days later" and is not so long after the day before it."""
    for passage in case.passages:
        dates = [claim for claim in passage.claims if claim.kind == "date"]
        for number, (left, right) in enumerate(pairwise(dates)):
            if number and _LATER.fullmatch(right.quote) and _BESIDE.fullmatch(passage.between(left, right)):
                yield from _problem(passage, dates[number - 1], left, right)
            elif number + 2 < len(dates) and _LATER.fullmatch(right.quote):
                third = dates[number + 2]
                if _BESIDE.fullmatch(passage.between(right, third).removesuffix("on ")):
                    yield from _problem(passage, left, third, right)


def _problem(passage: Passage, first: Claim, second: Claim, later: Claim) -> Iterator[Problem]:
    start, end, told = _day(first), _day(second), _LATER.fullmatch(later.quote)
    if start is None or end is None or told is None or not _FIRST.fullmatch(passage.between(first, second)):
        return
    word, unit = told[1].lower(), told[2].lower()
    number = int(word) if word.isdigit() else CARDINALS.get(word)
    days = (end - start).days
    if number is None or days < 0 or abs(days - number * _DAYS[unit]) <= _SLACK[unit]:
        return
    yield Problem(
        claims=tuple(sorted((first, second, later), key=lambda claim: claim.span)),
        why=f"from {quoted(first)} to {quoted(second)} is {days} days, against {quoted(later)}",
        remedy="Is the number or one of the dates to be corrected?",
    )


def _day(claim: Claim) -> date | None:
    period = claim.period
    return period.start if period is not None and period.start == period.end else None


KIND = Kind("days-later", check)
