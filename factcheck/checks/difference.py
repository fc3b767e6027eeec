"""A difference that does not follow from its two figures: from 45 to 57 is a rise of 12."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checks.change import Change, changes
from factcheck.checks.intervals import negative, total, widened
from factcheck.checks.kind import Kind, Problem
from factcheck.checks.measure import common
from factcheck.checks.words import allowed, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks.case import Case
    from factcheck.checks.kind import NoParameters
    from factcheck.model import Interval

_ROUNDING = 1e-6  # a small difference of large figures loses that much


def check(case: Case, parameters: NoParameters) -> Iterator[Problem]:  # noqa: ARG001
    """Yield each change in a unit that its result and base, in the same unit, do not give."""
    for article in case.articles:
        for change in changes(article, None):
            problem = _problem(change)
            if problem is not None:
                yield problem


def _problem(change: Change) -> Problem | None:
    values = _values(change)
    if values is None or change.direction == 0:
        return None
    told, result, base = values
    computed = total((result, negative(base)))
    signed = told if change.direction > 0 else negative(told)
    if not widened(computed, _ROUNDING).disjoint(widened(signed, _ROUNDING)):
        return None
    return Problem(
        claims=change.claims,
        why=f"{quoted(change.result)} less {quoted(change.base)} is {allowed(computed)}, "
        f"against {allowed(signed)} in {quoted(change.change)}",
        remedy="Is the difference or one of the figures to be corrected?",
    )


def _values(change: Change) -> list[Interval] | None:
    """Return the change, the result and the base in one unit; percentage points are a difference of percentages."""
    if change.change.unit == "pp" and change.result.unit == change.base.unit == "%":
        values = (change.change.value, change.result.value, change.base.value)
        return [value for value in values if value is not None]
    return None if change.change.unit == "%" else common(change.change, change.result, change.base)


KIND = Kind("difference", check)
