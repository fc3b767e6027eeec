"""An end before its beginning: "opened on 28 November and closed on 3 November"."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from factcheck.checks.kind import Kind, Problem
from factcheck.checks.words import with_days

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks.case import Case, Passage
    from factcheck.checks.kind import NoParameters
    from factcheck.model import Claim

_STARTS = re.compile(
    r"\b(?:from|between|open(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|launched|born|arrested|founded|built)"
    r"(?:\s(?:on|in|the|about|around|early|late))*\s$"
)
_ENDS = re.compile(
    r"^[^.;]{0,60}?\b(?:to|until|till|clos(?:es|ed|ing)|end(?:s|ed|ing)?|finish(?:es|ed|ing)?|conclud(?:es|ed)|died)"
    r"(?:\s(?:on|in|the|about|around|early|late))*\s$"
)
_AND = re.compile(r"^\s*and(?:\s(?:on|in))?\s$")
_BETWEEN = re.compile(r"\bbetween\s(?:the )?$")
_WRAP = 180  # days: without printed years, "28 December to 3 January" goes into the next year
_YEAR = re.compile(r"\b\d{4}\b")


def check(case: Case, parameters: NoParameters) -> Iterator[Problem]:  # noqa: ARG001
    """Yield each pair of dates of which the second, an end, lies before the first, a beginning."""
    for passage in case.passages:
        dates = [claim for claim in passage.claims if claim.kind == "date"]
        for left, right in itertools.pairwise(dates):
            if _STARTS.search(passage.before(left)) and _is_end(passage, left, right) and _before(right, left):
                yield Problem(
                    claims=(left, right),
                    why=f"{with_days(right)}, the end, lies before {with_days(left)}, the beginning",
                    remedy="Have the two dates changed places?",
                )


def _is_end(passage: Passage, left: Claim, right: Claim) -> bool:
    between = passage.between(left, right)
    if _AND.match(between):
        return _BETWEEN.search(passage.before(left)) is not None
    return _ENDS.match(between) is not None


def _before(end: Claim, start: Claim) -> bool:
    first, last = start.period, end.period
    if first is None or last is None or first.start is None or last.end is None or last.end >= first.start:
        return False
    printed = _YEAR.search(start.quote), _YEAR.search(end.quote)
    if printed[1] and not printed[0]:  # "from January to October 2025": the year is that of both
        return (first.start.month, first.start.day) > (last.end.month, last.end.day)
    return (printed[0] is not None and printed[1] is not None) or (first.start - last.end).days < _WRAP


KIND = Kind("order-of-dates", check)
