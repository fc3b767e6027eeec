"""An age that does not follow from the birth date: born on 2 August 1964, nobody is 63 in February 2026."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.checks.kind import Kind, Problem
from factcheck.checks.words import days, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from factcheck.checks.case import Case, Passage
    from factcheck.checks.kind import NoParameters
    from factcheck.model import Claim, Interval

_BORN = re.compile(r"\b(?:born|birth|birthday|b\.)\b[^.;]{0,60}$")
_PAST = re.compile(
    r"\b(?:then|was \d+ when|died|at the age of|at age|when (?:he|she|they)|was aged|had been|killed|late)\b"
)


def check(case: Case, parameters: NoParameters) -> Iterator[Problem]:  # noqa: ARG001
    """Yield each age told in the sentence of a birth date that is not the age on the day of publication."""
    for passage in case.passages:
        today = passage.document.published
        ages = [claim for claim in passage.claims if _is_age(passage, claim)]
        if today is None or len(ages) != 1 or _PAST.search(passage.text.lower()):
            continue
        births = [claim for claim in passage.claims if claim.kind == "date" and _BORN.search(passage.before(claim))]
        if births:
            yield from _problem(passage, ages[0], births[0], today)


def _is_age(passage: Passage, claim: Claim) -> bool:
    """Whether a figure is an age in years: by its role, or as a bare number between commas ("the pilot, 43, who …")."""
    if claim.role == "age":
        return claim.unit == "a"
    bare = claim.unit == "count" and claim.quote.isdigit() and len(claim.quote) < 3
    return bare and passage.before(claim).endswith(", ") and passage.after(claim).startswith(",")


def _problem(passage: Passage, age: Claim, birth: Claim, today: date) -> Iterator[Problem]:
    period, value = birth.period, age.value
    if value is None or period is None or period.start is None or period.end is None or period.assumed:
        return
    oldest, youngest = years_between(period.start, today), years_between(period.end, today)
    if youngest <= _first(value) <= oldest or not 0 <= youngest < 120:
        return
    span = f"{youngest}" if oldest == youngest else f"{youngest} or {oldest}"
    claims = tuple(claim for claim in passage.claims if claim in (age, birth))
    yield Problem(
        claims=claims,
        why=f"born {days(period)}, the age on {today.day} {today:%B %Y} is {span}, against {quoted(age)}",
        remedy="Is the age or the birth date to be corrected?",
    )


def years_between(start: date, end: date) -> int:
    """Return the whole years from one day to another.

    >>> from datetime import date
    >>> years_between(date(1964, 8, 2), date(2026, 2, 26))
    61
    """
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def _first(value: Interval) -> float:
    return value.nominal if value.nominal is not None else (value.low or 0.0)


KIND = Kind("age-birth-date", check)
