"""The same figure told again inside an article, a little different: "the 447 billion plan", "the full 409 billion".

An article that gives a thing two values seldom uses the same noun for it. What tells is the rest: the two are near each
other in size, no third figure of the unit is near them (one would make a series: last year, this year, next year), each
is told once, and the sentences speak of the same thing.
"""

from __future__ import annotations

import re
from itertools import pairwise, product
from typing import TYPE_CHECKING

from factcheck.checks.intervals import apart
from factcheck.checks.retelling import ENOUGH, Figure, evidence, weigh
from factcheck.model import Claim, Comparison, Match

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.checks.case import Passage

Told = dict[float, list[Figure]]
"""The figures of one unit, by their value."""

_NEAR, _ALONE = 1.36, 1.25
"""How many times as large the second value may be, and from where on a third one is none of theirs."""
_FEWEST = 10
_HEAD = ("title", "standfirst", "caption")
_ROLES = ("rank", "age")
_OTHER = re.compile(r"\b(?:(?:an)?other|further|additional|extra)\b")
_FORMER = re.compile(r"\b(?:previous(?:ly)?|formerly|in the past|until now|up to now)\b")
_BEATEN = re.compile(r"\b(?:topp|beat|exceed|eclips|surpass|overtak|outstrip|up from|down from)\w*\s(?:the\s)?[$£€]?$")
_RELATIVE = re.compile(r"\s(?:on\b[,.]?|later|earlier|ago|after|before|from now|behind)")
_COUNTED = re.compile(r"count\b|[A-Z]{3}(?:/|$)")
_BASE = re.compile(r"\b(?:than|from|against|compared (?:with|to))\s(?:the\s)?[$£€]?$")
_TOLL = re.compile(r"\b(?:kill|injur|wound|dead\b|death|died|casualt|victim|toll\b)")  # each attack has its own
_SCORE = 10.0


def retold(article: Sequence[Passage]) -> Iterator[tuple[Claim, Claim, Match]]:
    """Yield the pairs of figures in an article that look like one figure told twice, in the order of the text."""
    for told in by_unit(article):
        for pairs in near_pairs(told):
            weighed = [(weigh(evidence(first, second, len(told) - 2)), first, second) for first, second in pairs]
            weight, first, second = max(weighed, key=lambda item: (item[0], item[1].claim.span))
            if weight > ENOUGH:
                left, right = first.claim, second.claim
                words = Comparison("retold", _SCORE, "the words around it are shared, and no third figure is near")
                yield left, right, Match(left.id, right.id, _SCORE, "confirmed", (words,))


def by_unit(article: Sequence[Passage]) -> list[Told]:
    """Return the article's sums of money, counts and durations, by unit.

    Shares of one size are too many, and lengths, weights and speeds differ from one object to the next.
    """
    units: dict[tuple[str, str], Told] = {}
    for passage in article:
        for claim in passage.claims:
            value = claim.value
            if value is not None and value.nominal is not None and value.nominal > 0 and claim.unit is not None:
                told = units.setdefault((claim.kind, claim.unit), {})
                told.setdefault(value.nominal, []).append(Figure(passage, claim))
    return [told for (kind, unit), told in units.items() if kind == "duration" or _COUNTED.match(unit)]


def near_pairs(told: Told) -> Iterator[list[tuple[Figure, Figure]]]:
    """Yield, for each two values that are near each other, the pairs of figures that can be one told twice.

    The earlier figure comes first. Values that are both repeated, or that stand together in a sentence, are those of
    two things.
    """
    for low, high in _lonely(sorted(told)):
        repeated = len(told[low]) > 1 and len(told[high]) > 1
        if repeated or {one.claim.sentence for one in told[low]} & {one.claim.sentence for one in told[high]}:
            continue
        both = (sorted(pair, key=lambda figure: figure.claim.span) for pair in product(told[low], told[high]))
        pairs = [(first, second) for first, second in both if _apart(first, second) and comparable(first, second)]
        if pairs:
            yield pairs


def _lonely(values: list[float]) -> Iterator[tuple[float, float]]:
    """Yield neighbouring values that are near each other and far from all others."""
    around = zip(pairwise([0.0, *values]), pairwise([*values[1:], float("inf")]), strict=False)
    for (before, low), (high, after) in around:
        if high <= low * _NEAR and before * _ALONE < low and after > high * _ALONE:
            yield low, high


def _apart(first: Figure, second: Figure) -> bool:
    left, right = first.claim.value, second.claim.value
    return left is not None and right is not None and apart(left, right)


def comparable(first: Figure, second: Figure) -> bool:
    """Whether two figures can be one told twice.

    Not those of one sentence, no ranks or ages, no tolls or small numbers, none of others or of another time.
    """
    left, right = first.claim, second.claim
    if left.sentence == right.sentence or any(claim.role in _ROLES or claim.block in _HEAD for claim in (left, right)):
        return False
    if _OTHER.search(f"{left.quote} {right.quote}".lower()) or _at_other_times(first, second):
        return False
    if any(
        claim.kind == "duration" and _RELATIVE.match(figure.passage.after(claim))
        for figure, claim in ((first, left), (second, right))
    ):
        return False
    smallest = min(claim.value.nominal or 0.0 for claim in (left, right) if claim.value is not None)
    if smallest < _FEWEST and (left.unit == "count" or left.kind == "duration"):
        return False
    return left.unit != "count" or not any(_TOLL.search(figure.text) for figure in (first, second))


def _at_other_times(first: Figure, second: Figure) -> bool:
    """Whether two figures hold at different times, or one is told as the former one, or as beaten."""
    left, right = first.period, second.period
    if left is not None and right is not None and left.disjoint(right):
        return True
    former = [_FORMER.search(figure.text) is not None for figure in (first, second)]
    return former[0] != former[1] or _is_base(first) or _is_base(second)


def _is_base(figure: Figure) -> bool:
    """Whether a figure is what another is measured by: "topping the 300 of May", "12 percent more than the 1,000"."""
    before = figure.passage.before(figure.claim)[-32:]
    changes = any(claim.role == "change" or claim.unit == "%" for claim in figure.passage.claims)
    return _BEATEN.search(before) is not None or (changes and _BASE.search(before) is not None)
