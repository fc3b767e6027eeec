"""An anniversary that is not in the year it would fall in: in 2025, the find of 1925 is 100 years old and not 90."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.checks.kind import Kind, Problem
from factcheck.checks.words import figure, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks.case import Case, Passage
    from factcheck.checks.kind import NoParameters
    from factcheck.model import Claim

_ANNIVERSARY = re.compile(r"\b(?:anniversar(?:y|ies)|jubilee)\b")
_EVENT = re.compile(r"\b(?:of|since|from|in|on)\b")
_FARTHEST = 10  # years; farther off, the year is that of something else
_IN = re.compile(r"(?:\s?anniversary)?\s(?:in|next year,? in|only in)\s(?:\w+\s)?")
_FIRST = re.compile(
    r"\b(?:first|founded|found|born|opened|began|begun|started|built|launched|established|created)\b[^.;]{0,30}$"
)
_YEAR = re.compile(r"\b(?:1\d|20)\d\d\b")
_OTHER_YEAR = re.compile(
    r"\b(?:next|last|this|following|previous) year\b|\byear['’]s\b|\b(?:will|would|had|in advance|upcoming)\b"
)


def check(case: Case, parameters: NoParameters) -> Iterator[Problem]:  # noqa: ARG001
    """Yield each anniversary whose number of years does not lead from the event to the article's year."""
    for passage in case.passages:
        today = passage.document.published
        text = passage.text.lower()
        if "anniversar" not in text and "jubilee" not in text:
            continue
        numbers = [claim for claim in passage.claims if _counts_years(passage, claim)]
        if len(numbers) == 1 and (ends := _both_years(passage, numbers[0])):
            yield from _problem(numbers[0], ends[0], ends[2], 0, ends[1])
            continue
        if today is None:
            continue
        events = [claim for claim in passage.claims if claim.kind == "date" and _YEAR.search(claim.quote)]
        if len(numbers) == 1 and len(events) == 1 and _belongs(passage, numbers[0], events[0]):
            slack = 1 if _OTHER_YEAR.search(text) else 0
            yield from _problem(numbers[0], events[0], today.year, slack)


def _both_years(passage: Passage, number: Claim) -> tuple[Claim, Claim, int] | None:
    """Return the event, the date of its anniversary and the year of that, where it is told: "the 50th … in 2027"."""
    years = [claim for claim in passage.claims if claim.kind == "date" and _YEAR.search(claim.quote)]
    held = [
        claim
        for claim in years
        if number.span.end <= claim.span.start and _IN.fullmatch(passage.between(number, claim))
    ]
    events = [claim for claim in years if claim not in held]
    period = held[0].period if held else None
    if len(held) != 1 or len(events) != 1 or period is None or period.start is None:
        return None
    event = events[0]
    founded = event.span.end <= number.span.start and _FIRST.search(passage.before(event))
    return (event, held[0], period.start.year) if founded or _belongs(passage, number, event) else None


def _counts_years(passage: Passage, claim: Claim) -> bool:
    if claim.value is None or claim.value.nominal is None:
        return False
    return bool(_ANNIVERSARY.search(claim.quote.lower()) or _ANNIVERSARY.match(passage.after(claim).lstrip(" -")))


def _belongs(passage: Passage, number: Claim, event: Claim) -> bool:
    """Whether the date is the event's: it follows the anniversary, and a preposition ties it."""
    return number.span.end <= event.span.start and bool(_EVENT.search(passage.between(number, event)))


def _problem(number: Claim, event: Claim, year: int, slack: int, *held: Claim) -> Iterator[Problem]:
    period, value = event.period, number.value
    if period is None or period.start is None or value is None:
        return
    years = year - period.start.year
    told = value.nominal or 0.0
    if told < 1 or years <= 0 or not slack < abs(told - years) <= max(_FARTHEST, told / 4):
        return
    yield Problem(
        claims=tuple(sorted((number, event, *held), key=lambda claim: claim.span)),
        why=f"{period.start.year} to {year} is {years} years, against {figure(told)} in {quoted(number)}",
        remedy="Is the number of years or the year of the event to be corrected?",
    )


KIND = Kind("anniversary", check)
