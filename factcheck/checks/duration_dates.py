"""A duration that its dates do not give: 6 January to 25 February is seven weeks and not nine."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.checks.intervals import widened
from factcheck.checks.kind import Kind, Problem
from factcheck.checks.ranges import Range, ranges
from factcheck.checks.words import figure, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks.case import Case, Passage
    from factcheck.checks.kind import NoParameters
    from factcheck.model import Claim, Interval

_DAYS = {"d": 1.0, "wk": 7.0, "mo": 30.436875, "a": 365.2425}
_NAMES = {"d": "days", "wk": "weeks", "mo": "months", "a": "years"}
_AFTER = re.compile(
    r"[\s,;:(–—-]*(?:\b(?:for|lasting|a (?:period|total) of|which is|that is)\b|[^.;,]{0,40}[,:])?[\s(]*"
    r"|[^.;]{0,40}\blast(?:ed|s|ing)\s(?:for\s)?(?:(?:a full|about|almost|nearly|just under|just over|over)\s)?"
)
_LASTED = re.compile(r"\blast(?:ed|s|ing)\s(?:for\s)?(?:\w+\s){0,2}$")
_BEFORE = re.compile(r"[\s,;:(–—-]*(?:[^.;,\d]{0,30}\b)?(?:from|between)?\s*")


def check(case: Case, parameters: NoParameters) -> Iterator[Problem]:  # noqa: ARG001
    """Yield each duration that stands beside a range of dates and is not its length."""
    for passage in case.passages:
        durations = [
            claim
            for claim in passage.claims
            if claim.kind == "duration" and claim.unit in _DAYS and claim.role in (None, "total")
        ]
        if len(durations) == 1:
            for span in ranges(passage):
                if not _of_hours(span) and _tied(passage, durations[0], span):
                    yield from _problem(durations[0], span)
            yield from _lasted(passage, durations[0])


def _lasted(passage: Passage, duration: Claim) -> Iterator[Problem]:
    """Yield what lasted some years between two years of its sentence, and not so many."""
    dates = [claim for claim in passage.claims if claim.kind == "date"]
    if len(dates) != 2 or not _LASTED.search(passage.before(duration)) or duration.unit != "a":
        return
    left, right = dates
    start, end = left.period, right.period
    in_order = left.span.end <= duration.span.start and duration.span.end <= right.span.start
    years = start and end and start.granularity == end.granularity == "year"
    if in_order and years and start and end and start.start and start.end and end.start and end.end:
        yield from _problem(duration, Range((left, right), (start.start, start.end), (end.start, end.end)))


def _tied(passage: Passage, duration: Claim, span: Range) -> bool:
    """Whether only punctuation or a few words stand between the duration and the dates."""
    first, last = span.claims[0], span.claims[-1]
    if last.span.end <= duration.span.start:
        return _AFTER.fullmatch(passage.between(last, duration)) is not None
    return duration.span.end <= first.span.start and _BEFORE.fullmatch(passage.between(duration, first)) is not None


def _of_hours(span: Range) -> bool:
    """Whether the ends are times of day: "between 7 p.m. and 5 a.m. for a week" is so every night."""
    periods = [claim.period for claim in span.claims]
    return all(period is not None and period.minute is not None for period in periods)


def _problem(duration: Claim, span: Range) -> Iterator[Problem]:
    told, length = _in_days(duration), span.length
    if told is None or length.low is None or length.high is None or not widened(told).disjoint(widened(length)):
        return
    unit = _DAYS[duration.unit or "d"]
    shown = " to ".join(dict.fromkeys(figure(round(end / unit, 1)) for end in (length.low, length.high)))
    claims = tuple(sorted((duration, *span.claims), key=lambda claim: claim.span))
    yield Problem(
        claims=claims,
        why=f"{_dates(span)} is {shown} {_NAMES[duration.unit or 'd']}, against {quoted(duration)}",
        remedy="Is the duration or one of the dates to be corrected?",
    )


def _dates(span: Range) -> str:
    return " to ".join(quoted(claim) for claim in span.claims)


def _in_days(claim: Claim) -> Interval | None:
    """Return the days that the duration allows: it may be rounded to half of its smallest printed unit."""
    if claim.value is None:
        return None
    days = claim.value.scaled(_DAYS[claim.unit or "d"])
    low, high = days.low, days.high
    slack = 0.5 * _smallest(claim)
    widened_low = None if low is None else low - slack
    widened_high = None if high is None else high + slack
    return type(days)(widened_low, widened_high)


def _smallest(claim: Claim) -> float:
    """Return the days of the smallest unit that the words name; a half or a fraction counts as a quarter of it."""
    words = claim.quote.lower()
    if "half" in words or "." in words or "quarter" in words:
        return _DAYS[claim.unit or "d"] / 2
    named = [
        _DAYS[unit] for unit, word in (("a", "year"), ("mo", "month"), ("wk", "week"), ("d", "day")) if word in words
    ]
    return min(named, default=_DAYS[claim.unit or "d"])


KIND = Kind("duration-dates", check)
