"""Across sources: each disagreement is one finding, named after its likeliest cause."""

from __future__ import annotations

import math
import re
from functools import partial
from typing import TYPE_CHECKING

from factcheck.checks import (
    bound_violated,
    opposite_direction,
    other_magnitude,
    other_unit,
    percent_or_points,
    quoted_twice,
    swapped_values,
    transposed_digits,
)
from factcheck.checks.disagreement import Explain, Parameters, disagreements
from factcheck.checks.kind import Kind, Problem
from factcheck.checks.pair import claims_of, nobody_wrong, why_not_both
from factcheck.checks.rough import slipped
from factcheck.checks.series import beside_equals
from factcheck.checks.wording import one_event

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from factcheck.checks.case import Case
    from factcheck.checks.pair import Pair

_ONE_STORY = 3  # things that two sources both tell of
_HOUR = 0.05  # how far a price moves
_PRICED = re.compile(r"(?:[A-Z]{3}(?:/|$)|%|pp|\{number\}|\{point\})")

# The likeliest first: what leaves the surer trace is asked before what leaves the weaker.
CAUSES: tuple[tuple[str, Explain], ...] = (
    ("opposite-direction", opposite_direction.explain),
    ("percent-or-points", percent_or_points.explain),
    ("other-unit", other_unit.explain),
    ("swapped-values", swapped_values.explain),
    ("other-magnitude", other_magnitude.explain),
    ("transposed-digits", transposed_digits.explain),
    ("bound-violated", bound_violated.explain),
    ("quoted-twice", quoted_twice.explain),
)


def likeliest(group: Sequence[Pair], between: Mapping[frozenset[str], Sequence[Pair]]) -> tuple[str, str]:
    """Return the name of the likeliest cause of a disagreement, and how it shows.

    `between` holds all that disagree, by their sources: a cause may show in another pair of the same two.
    """
    sharp = [pair for pair in group if not pair.rough] or group
    for name, explain in CAUSES:
        for pair in sharp:
            if found := explain(pair, between.get(_sources(pair), ())):
                return name, f"{why_not_both(pair)}; {found}"
    first = sharp[0]
    name = "rough-figures" if first.rough else "date-conflict" if first.left.kind == "date" else "value-conflict"
    return name, why_not_both(first)


def check(case: Case, parameters: Parameters, *, cause: str) -> Iterator[Problem]:
    """Yield the disagreements between sources whose likeliest cause is this one."""
    for group, name, why in _named(case, parameters.tolerance):
        if name == cause and any(_sure(case, pair, parameters.minimum_match) for pair in group):
            claims = case.sorted(claims_of(group))
            fact = case.fact_of.get(claims[0].id)
            yield Problem(claims=claims, why=why, fact=fact, mild=nobody_wrong(group))


def _named(case: Case, tolerance: float) -> list[tuple[tuple[Pair, ...], str, str]]:
    """Return all disagreements between sources with their causes, kept: every cause's rule asks for them in turn."""
    found = case.across.get(tolerance)
    if found is None:
        groups = disagreements(case, tolerance, across=True)
        between = by_sources(groups)
        found = case.across[tolerance] = [(group, *likeliest(group, between)) for group in groups]
    return found


def by_sources(groups: Iterable[Sequence[Pair]]) -> dict[frozenset[str], list[Pair]]:
    """Return the pairs of all groups by the sources that disagree."""
    between: dict[frozenset[str], list[Pair]] = {}
    for group in groups:
        for pair in group:
            between.setdefault(_sources(pair), []).append(pair)
    return between


def _sources(pair: Pair) -> frozenset[str]:
    return frozenset((pair.left.source, pair.right.source))


def _sure(case: Case, pair: Pair, minimum: float) -> bool:
    """Whether the two sources share so much else that they tell of one story, or a pair is sure by itself.

    It is by its score, or in like words, or where one verb tells what happened; two dates must be, since an article
    tells of many days. Prices and percentages in like words whose other figures do not agree are those of another day:
    only a slip counts there.
    """
    words = pair.words
    another_report = words.another_report and not beside_equals(case, pair.left, pair.right)
    priced = _PRICED.match(pair.left.unit or "") is not None and not _far_slip(*(pair.nominal or (0.0, 0.0)))
    one_story = case.ties[_sources(pair)] > _ONE_STORY and pair.left.kind != "date"
    if another_report and priced and (words.brief or not one_story):
        return False
    alike = one_event(pair.left, pair.right) or (words.like and not another_report)
    return one_story or alike or pair.match.score >= minimum


def _far_slip(left: float, right: float) -> bool:
    """Whether one figure is a slip of the other, and no price of the next hour: 12.43 and 12.34 may be."""
    return slipped(left, right) and not math.isclose(left, right, rel_tol=_HOUR)


KINDS = tuple(
    Kind(name, partial(check, cause=name), Parameters)
    for name in (*(name for name, _ in CAUSES), "rough-figures", "value-conflict", "date-conflict")
)
