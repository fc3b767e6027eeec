"""A share that its part and its whole do not give: 212 of 3,900 is one in eighteen, not one in eight."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from factcheck.checks.intervals import quotient, total, widened
from factcheck.checks.kind import Kind, Problem
from factcheck.checks.measure import alike, common, printed
from factcheck.checks.words import figure, quoted
from factcheck.model import Interval

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks.case import Case, Passage
    from factcheck.checks.kind import NoParameters
    from factcheck.model import Claim

_UNITS = {"%": 100.0, "1": 1.0}
"""What a whole is in the unit of a share."""
_OR = re.compile(
    r"[^.;()\d]{0,25}[,\s(–—-]\b(?:or|that is|i\.e\.|which is|equal to|equivalent to)[\s,]+"
    r"(?:(?:about|roughly|some|just|only|nearly)\s)?|\s?\("
)
_COMMA = re.compile(r"[^.;()\d,]{0,25},\s")
_OF = re.compile(r"(?:\s[a-z’'-]+){0,2}?\sof\s(?:all\s)?(?:the|its|their|his|her|a|our)?\s?(?:[a-z’'-]+\s){0,2}")
_LARGER = re.compile(r"[^.()]{0,40}")
_SLACK = Interval(-0.005, 0.005)


class Share(NamedTuple):
    """A share, and the part and the whole that it is told with."""

    share: Claim
    part: Claim
    whole: Claim


def check(case: Case, parameters: NoParameters) -> Iterator[Problem]:  # noqa: ARG001
    """Yield each share that stands beside its part and its whole, and is not their ratio."""
    for passage in case.passages:
        if len(passage.claims) > 2 and any(claim.unit in _UNITS for claim in passage.claims):
            for share in _told(passage):
                yield from _problem(share)


def _told(passage: Passage) -> Iterator[Share]:
    """Yield "90 km, or 60 % of 150 km", "60 % of 150 km, or 90 km", "90 of 150, or 60 %" and "150, 90 or 60 %"."""
    figures = [claim for claim in passage.claims if claim.value is not None]
    for place, (left, right) in enumerate(pairwise(figures)):
        before = figures[place - 1] if place else None
        after = figures[place + 2] if place + 2 < len(figures) else None
        gap = passage.between(left, right)
        of_what_follows = after is not None and _OF.fullmatch(passage.between(right, after))
        if right.unit in _UNITS and left.unit not in _UNITS and (_OR.fullmatch(gap) or _COMMA.fullmatch(gap)):
            if after is not None and of_what_follows:
                yield Share(right, left, after)
            elif _COMMA.fullmatch(gap):
                continue
            elif before is not None and _OF.fullmatch(passage.between(before, left)):
                yield Share(right, before, left)
            elif before is not None and right.role != "change" and _LARGER.fullmatch(passage.between(before, left)):
                yield Share(right, left, before)
        elif (
            left.unit in _UNITS
            and after is not None
            and after.unit not in _UNITS
            and _OF.fullmatch(passage.between(left, right))
            and _OR.fullmatch(passage.between(right, after))
        ):
            yield Share(left, after, right)


def _problem(found: Share) -> Iterator[Problem]:
    share, part, whole = found
    values = common(part, whole) if alike(part, whole) else None
    number, all_of_it = printed(part), printed(whole)
    if share.value is None or values is None or not number or not all_of_it or number >= all_of_it:
        return
    hundred = _UNITS[share.unit or "1"]
    ratio = quotient(*values).scaled(hundred)
    if not total((widened(ratio), _SLACK.scaled(hundred))).disjoint(share.value):
        return
    percent, one_in = figure(round(100 * number / all_of_it, 1)), figure(round(all_of_it / number, 1))
    shown = f"{percent} percent" if hundred > 1 else f"one in {one_in}"
    yield Problem(
        claims=tuple(sorted(found, key=lambda claim: claim.span)),
        why=f"{quoted(part)} of {quoted(whole)} is {shown}, against {quoted(share)}",
        remedy="Is the share or one of the figures to be corrected?",
    )


KIND = Kind("share-of-whole", check)
