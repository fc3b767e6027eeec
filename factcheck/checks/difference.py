"""A difference that does not follow from its two figures: from 45 to 57 is a rise of 12."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.checks.change import Change, changes
from factcheck.checks.intervals import negative, total, widened
from factcheck.checks.kind import Kind, Problem
from factcheck.checks.measure import common
from factcheck.checks.words import allowed, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks.case import Case, Passage
    from factcheck.checks.kind import NoParameters
    from factcheck.model import Interval

_NET = re.compile(r"\bnet (?:gain|loss|increase|decrease|rise|fall|change) of\s(?:\w+\s)?$")
_BREAK = re.compile(r"[.;:]\s")
_ROUNDING = 1e-6  # a small difference of large figures loses that much


def check(case: Case, parameters: NoParameters) -> Iterator[Problem]:  # noqa: ARG001
    """Yield each change in a unit that its result and base, in the same unit, do not give."""
    for article in case.articles:
        for change in changes(article, None):
            problem = _problem(change)
            if problem is not None:
                yield problem
        for passage in article:
            if len(passage.claims) > 2 and "net" in passage.text:
                yield from _net(passage)


def _net(passage: Passage) -> Iterator[Problem]:
    """Yield the "net gain of 21" that the two figures before it do not leave."""
    figures = [claim for claim in passage.claims if claim.value is not None]
    for more, less, rest in zip(figures, figures[1:], figures[2:], strict=False):
        values = common(more, less, rest)
        if values is None or not _NET.search(passage.before(rest)) or _BREAK.search(passage.between(more, rest)):
            continue
        left = total((values[0], negative(values[1])))
        if all(widened(one, _ROUNDING).disjoint(widened(values[2], _ROUNDING)) for one in (left, negative(left))):
            yield Problem(
                claims=(more, less, rest),
                why=f"{quoted(more)} less {quoted(less)} is {allowed(left)}, against {quoted(rest)}",
                remedy="Which of the three figures is to be corrected?",
            )


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
