"""A percentage that does not follow from its two figures: from 52 to 41 billion is a fall of 21 percent, not of 12."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checks.change import Change, changes
from factcheck.checks.intervals import quotient, total, widened
from factcheck.checks.kind import Kind, Problem
from factcheck.checks.measure import common
from factcheck.checks.words import allowed, quoted
from factcheck.model import Interval

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks.case import Case
    from factcheck.checks.kind import NoParameters

_PERCENT = frozenset({"%"})
_SLACK = Interval(-0.2, 0.2)  # points: "almost 7 percent" is said of 7.1


def check(case: Case, parameters: NoParameters) -> Iterator[Problem]:  # noqa: ARG001
    """Yield each percentage of change that its result and base do not give."""
    for article in case.articles:
        for change in changes(article, _PERCENT):
            problem = _problem(change)
            if problem is not None:
                yield problem


def percent_of(result: Interval, base: Interval) -> Interval:
    """Return the change from base to result, in percent of the base.

    >>> percent_of(Interval(110, 110), Interval(100, 100))
    Interval(low=10.0, high=10.0, low_open=False, high_open=False, approximate=False, nominal=None)
    """
    ratio = quotient(result, base)
    low = None if ratio.low is None else round(100 * ratio.low - 100, 9)
    high = None if ratio.high is None else round(100 * ratio.high - 100, 9)
    return Interval(low, high, ratio.low_open, ratio.high_open)


def _problem(change: Change) -> Problem | None:
    ends, told = common(change.result, change.base), change.change.value
    if ends is None or told is None or change.direction == 0 or not ends[1].low or ends[1].low < 0:
        return None
    signed = told if change.direction > 0 else told.scaled(-1)
    computed = percent_of(*ends)
    if not total((computed, _SLACK)).disjoint(widened(signed)):
        return None
    return Problem(
        claims=change.claims,
        why=f"from {quoted(change.base)} to {quoted(change.result)} is {_rounded(computed)} percent, "
        f"against {allowed(signed)} in {quoted(change.change)}",
        remedy="Is the percentage or one of the figures to be corrected?",
    )


def _rounded(value: Interval) -> str:
    def one(end: float | None) -> float | None:
        return None if end is None else round(end, 1)

    return allowed(Interval(one(value.low), one(value.high)))


KIND = Kind("percent-change", check)
