"""A year, and beside it how long ago it was: "1974, 41 years ago", "for 41 years, since 1974" are not of 2025."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.checks.kind import Kind, Problem
from factcheck.checks.words import days, quoted
from factcheck.model import Interval

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
_SINCE = re.compile(r"\bsince\s(?:\w+\s){0,2}$")
_SO_LONG = re.compile(
    r"[\s,(–—-]*(?:(?:that is|or|i\.e\.)[\s,]+)?(?:for\s)(?:the (?:past|last)\s)?"
    r"|[^.;]{0,30}\b(?:has|have)\s(?:\w+\s){0,2}been\b[^.;,\d]{0,40}\bfor\s(?:the (?:past|last)\s)?"
)
_SINCE_THEN = re.compile(r"[,\s(–—-]+since\s")
_MOST_YEARS = 200
_SLACK = 1  # "41 years ago" is said from the forty-first birthday to the forty-second, and of the calendar year


def check(case: Case, parameters: NoParameters) -> Iterator[Problem]:  # noqa: ARG001
    """Yield each date that stands beside "N years ago", or a "since" beside "for N years", and lies in another year."""
    for passage in case.passages:
        yield from _since(passage)
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
        why=f"{quoted(ago)}, counted from {today.day} {today:%B %Y}, is {days(counted)}, against {quoted(told)}",
        remedy="Is the year or the number of years to be corrected?",
    )


def _since(passage: Passage) -> Iterator[Problem]:
    """Yield the year since when something has lasted, and the years that it has lasted, where they differ."""
    today = passage.document.published
    years = [claim for claim in passage.claims if claim.kind == "date" and _YEAR.search(claim.quote)]
    spans = [claim for claim in passage.claims if claim.kind == "duration" and claim.unit == "a"]
    if today is None or len(years) != 1 or len(spans) != 1 or not _has_lasted(passage, years[0], spans[0]):
        return
    year, told = years[0].period, spans[0].value
    if year is None or year.start is None or told is None or told.nominal is None or told.nominal > _MOST_YEARS:
        return
    number = today.year - year.start.year
    if number > 0 and told.disjoint(Interval(number - _SLACK, number + _SLACK)):
        yield Problem(
            claims=tuple(sorted((years[0], spans[0]), key=lambda claim: claim.span)),
            why=f"{year.start.year} to {today.year} is {number} years, against {quoted(spans[0])}",
            remedy="Is the year or the number of years to be corrected?",
        )


def _has_lasted(passage: Passage, year: Claim, span: Claim) -> bool:
    """Whether the years are told as those from the year to today: "since 1978, for 37 years", "has been for …"."""
    if year.span.end <= span.span.start:
        between = passage.between(year, span)
        perfect = _SO_LONG.fullmatch(between) is not None
        return perfect and ("been" in between or _SINCE.search(passage.before(year)) is not None)
    return _SINCE_THEN.fullmatch(passage.between(span, year)) is not None


def _apart(counted: Period, year: Period) -> bool:
    if counted.start is None or year.start is None or counted.end is None or year.end is None or counted.approximate:
        return False
    return counted.start.year - _SLACK > year.end.year or year.start.year > counted.end.year + _SLACK


KIND = Kind("years-ago", check)
