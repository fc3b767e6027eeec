"""A weekday that is not the date's: "Tuesday, 21 January 2026" was a Wednesday."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from factcheck.checks.kind import Kind, Problem
from factcheck.checks.words import days, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from factcheck.checks.case import Case, Passage
    from factcheck.checks.kind import NoParameters
    from factcheck.model import Claim

_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT = {name[:3]: number for number, name in enumerate(_NAMES)} | {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
_NUMBERS = {name: number for number, name in enumerate(_NAMES)} | _SHORT
_DAY = re.compile(rf"(?:{'|'.join(_NAMES)}|(?:{'|'.join(sorted(_SHORT, key=len, reverse=True))})\b\.?)", re.IGNORECASE)
_BEFORE = re.compile(r"\b([a-z]{3,9})\.?,?\s+(?:the\s+)?$", re.IGNORECASE)
_MONTHS_DAY = re.compile(r"\d")
_YEAR = re.compile(r"\b\d{4}\b|\d/\d\d\b")
_LATER = 32  # characters
_NEAR = 120  # days: the same day of the year before or after is farther


def check(case: Case, parameters: NoParameters) -> Iterator[Problem]:  # noqa: ARG001
    """Yield each date whose printed weekday is not the calendar's."""
    for passage in case.passages:
        for claim in passage.claims:
            if claim.kind == "date" and claim.period is not None and claim.period.granularity in ("day", "time"):
                yield from _problem(passage, claim)


def _problem(passage: Passage, claim: Claim) -> Iterator[Problem]:
    period = claim.period
    printed = _weekday(passage, claim)
    if printed is None or period is None or period.start is None or period.end not in (period.start, None):
        return
    if not _YEAR.search(claim.quote):
        other_year = _YEAR.search(passage.after(claim)[:_LATER]) is not None  # "Monday, 4 May, to Friday, 8 May 2026"
        if other_year or not _near(passage.document.published, period.start):
            return
    if period.start.weekday() != printed:
        shift = (printed - period.start.weekday() + 3) % 7 - 3
        near = period.start + timedelta(days=shift)
        actual = _NAMES[period.start.weekday()].capitalize()
        yield Problem(
            claims=(claim,),
            why=f"{days(period)} is a {actual}; the nearest {_NAMES[printed].capitalize()} is {near.day} {near:%B %Y}",
            remedy=f"{quoted(claim)}: is the weekday or the day of the month to be corrected?",
        )


def _near(published: date | None, day: date) -> bool:
    """Whether a date without a printed year can only be of the article's own."""
    return published is not None and abs((published - day).days) <= _NEAR


def _weekday(passage: Passage, claim: Claim) -> int | None:
    """Return the weekday printed in the date or right before it, None if there is none."""
    if not _MONTHS_DAY.search(claim.quote):
        return None  # "on Tuesday" alone is a weekday, and right by definition
    if found := _DAY.search(claim.quote):
        return _NUMBERS[found.group().lower().rstrip(".")]
    before = _BEFORE.search(passage.before(claim)[-16:])
    return _NUMBERS.get(before[1].lower()) if before else None


KIND = Kind("weekday-date", check)
