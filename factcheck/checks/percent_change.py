"""A percentage that does not follow from its two figures: from 52 to 41 billion is a fall of 21 percent, not of 12."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checks.change import Change, changes
from factcheck.checks.intervals import negative, quotient, total, widened
from factcheck.checks.kind import Kind, Problem
from factcheck.checks.measure import common
from factcheck.checks.words import allowed, figure, quoted
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
    possible = total((computed, _SLACK))
    other_way = possible.low is not None and possible.high is not None and not possible.disjoint(signed.scaled(-1))
    if other_way or not possible.disjoint(widened(signed)):
        return None  # that a verb is the wrong way round is more often this program's mistake than the article's
    return Problem(
        claims=change.claims,
        why=f"{_ends(change)} is {_worked_out(*ends)}, against {quoted(change.change)}" + _in_points(change, signed),
        remedy="Is the percentage or one of the figures to be corrected?",
    )


def _ends(change: Change) -> str:
    """Return the two ends of a change in words; one claim can tell both: "from 300 to 450"."""
    if change.base.id == change.result.id:
        return quoted(change.base)
    return f"from {quoted(change.base)} to {quoted(change.result)}"


def _worked_out(result: Interval, base: Interval) -> str:
    """Return the change in words, of the figures as printed and of all that rounding leaves open."""
    computed = percent_of(result, base)
    low, high = (None if end is None else round(end, 1) for end in (computed.low, computed.high))
    if not result.nominal or not base.nominal or low is None or high is None:
        return f"{allowed(Interval(low, high))} percent"
    change = round(100 * result.nominal / base.nominal - 100, 1)
    ends = (low, high) if change >= 0 else (-high, -low)
    span = "" if low == high else f" ({allowed(Interval(*ends))} with rounding)"
    return f"a {'rise' if change >= 0 else 'fall'} of {figure(abs(change))} percent{span}"


def _in_points(change: Change, told: Interval) -> str:
    """Return that the change is right in percentage points, where it is: the slip is in the word."""
    result, base = change.result, change.base
    if result.unit != "%" or base.unit != "%" or result.value is None or base.value is None:
        return ""
    points = total((result.value, negative(base.value)))
    return "" if points.disjoint(told) else "; so much it is in percentage points"


KIND = Kind("percent-change", check)
