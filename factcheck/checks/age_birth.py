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
_WAS = re.compile(r"(?:He|She) was \d")
_AT_AGE = re.compile(r"\b(?:at the age of|at age|aged|when (?:he|she) was|at)\s$")
_IN_YEAR = re.compile(r",?\s(?:back\s)?in\s")
_PRINTED = re.compile(r"\d")  # "on Saturday" is the day of a party
_PAST = re.compile(
    r"\b(?:then|was \d+ when|died|at the age of|at age|when (?:he|she|they)|was aged|had been|killed|late)\b"
)


def check(case: Case, parameters: NoParameters) -> Iterator[Problem]:  # noqa: ARG001
    """Yield each age told in the sentence of a birth date that is not the age on the day of publication."""
    for previous, passage in zip((None, *case.passages), case.passages, strict=False):
        today = passage.document.published
        if today is not None and len(passage.claims) > 2:
            yield from _then(passage, today)
        if today is not None and previous is not None and _WAS.match(passage.text):
            yield from _was(previous, passage, today)
        ages = [claim for claim in passage.claims if _is_age(passage, claim)]
        if today is None or len(ages) != 1 or _PAST.search(passage.text.lower()):
            continue
        dates = [claim for claim in passage.claims if claim.kind == "date" and _PRINTED.search(claim.quote)]
        births = [claim for claim in dates if _BORN.search(passage.before(claim))]
        if births:
            yield from _problem(passage, ages[0], births[0], today)


def _then(passage: Passage, today: date) -> Iterator[Problem]:
    """Yield an age, another at which something happened, and the year of that, which do not fit together."""
    for now, then, when in zip(passage.claims, passage.claims[1:], passage.claims[2:], strict=False):
        aged = _AT_AGE.search(passage.before(then)) and _IN_YEAR.fullmatch(passage.between(then, when))
        if aged and _is_age(passage, now):
            yield from _aged(now, then, when, today)


def _aged(now: Claim, then: Claim, when: Claim, today: date) -> Iterator[Problem]:
    """Yield the age that somebody has who had another one in an earlier year, if it does not follow."""
    period, first, second = when.period, now.value, then.value
    if first is None or second is None or period is None or period.start is None or period.end is None:
        return
    year, before = period.start.year, int(_first(second))
    age = before + today.year - year
    if year == period.end.year < today.year and abs(age - _first(first)) > 1:
        yield Problem(
            claims=(now, then, when),
            why=f"who was {before} in {year} is about {age} in {today.year}, against {quoted(now)}",
            remedy="Is one of the ages or the year to be corrected?",
        )


def _was(previous: Passage, passage: Passage, today: date) -> Iterator[Problem]:
    """Yield the age of who is told of in the sentence before, where "she was 58 when … in 2016" gives another."""
    now = [claim for claim in previous.claims if _is_age(previous, claim)]
    then = [claim for claim in passage.claims if claim.role == "age" and claim.unit == "a"]
    dates = [claim for claim in passage.claims if claim.kind == "date"]
    if len(now) == len(then) == len(dates) == 1 and previous.document is passage.document:
        yield from _aged(now[0], then[0], dates[0], today)


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
