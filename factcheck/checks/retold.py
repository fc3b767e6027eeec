"""The same figure told again inside an article, a little different: "the 447 billion plan", "the full 409 billion".

An article that gives a thing two values seldom uses the same noun for it, so that what tells is the rest: the two are
near each other in size, no third figure of the unit is near them (one would make a series: last year, this year, next
year), and the words around them are shared.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.model import Claim, Comparison, Match

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.checks.case import Passage

_NEAR, _ALONE = 1.28, 1.4
"""How many times as large the second value may be, and from where on a third one is none of theirs."""
_ENOUGH = 5  # of the words that the sentences share, those beside the figures once more, and a shared subject twice
_BESIDE = 40  # characters on either side
_WORD = re.compile(r"[a-z]{4,}")
_EMPTY = frozenset(
    "about been from have into more over said some than that their them they this were which will with".split()
)
_OTHER = re.compile(r"\b(?:an)?other\b")
_HEAD = ("title", "standfirst", "caption")
_FEWEST = 10
_TOLL = re.compile(r"\b(?:kill|injur|wound|dead\b|death|died|casualt|victim|toll\b)")  # each attack has its own
_SCORE = 10.0


def retold(article: Sequence[Passage]) -> Iterator[tuple[Claim, Claim, Match]]:
    """Yield the pairs of figures in an article that look like one figure told twice, in the order of the text."""
    by_unit: dict[tuple[str, str], dict[float, list[tuple[Passage, Claim]]]] = {}
    for passage in article:
        for claim in passage.claims:
            value = claim.value
            if value is not None and value.nominal is not None and value.nominal > 0 and claim.unit is not None:
                same_unit = by_unit.setdefault((claim.kind, claim.unit), {})
                same_unit.setdefault(value.nominal, []).append((passage, claim))
    for (_, unit), told in by_unit.items():
        if unit not in ("%", "pp") and len(told) > 1:
            for low, high in _lonely(sorted(told)):
                yield from _best(told[low], told[high])


def _lonely(values: list[float]) -> Iterator[tuple[float, float]]:
    """Yield neighbouring values that are near each other and far from all others."""
    for (before, low), (high, after) in zip(
        pairwise([0.0, *values]), pairwise([*values[1:], float("inf")]), strict=False
    ):
        if high <= low * _NEAR and before * _ALONE < high and after > low * _ALONE:
            yield low, high


def _best(
    first: list[tuple[Passage, Claim]], second: list[tuple[Passage, Claim]]
) -> Iterator[tuple[Claim, Claim, Match]]:
    """Yield the pair of two values' claims that shares the most words, if it shares enough."""
    ranked = [
        (shared, (left, right) if left.span < right.span else (right, left))
        for here, left in first
        for there, right in second
        if _comparable(here, left, there, right) and (shared := _shared(here, left, there, right))
    ]
    if ranked:
        shared, (left, right) = max(ranked, key=lambda item: (item[0], item[1][1].span))
        words = Comparison("retold", _SCORE, "the words around it are shared, and no third figure is near")
        yield left, right, Match(left.id, right.id, _SCORE, "confirmed", (words,))


def _comparable(here: Passage, left: Claim, there: Passage, right: Claim) -> bool:
    """Whether two figures can be one told twice.

    Not those of one sentence, no ranks or ages, no bounds, tolls or small numbers, none of others or of another time.
    """
    if left.sentence == right.sentence:
        return False
    if any(claim.role in ("rank", "change", "age") or claim.block in _HEAD for claim in (left, right)):
        return False
    if _OTHER.search(f"{left.quote} {right.quote}".lower()) or _at_other_times(left, right):
        return False
    values = [claim.value for claim in (left, right) if claim.value is not None]
    if any(value.low is None or value.high is None for value in values):
        return False
    money = len(left.unit or "") == len("USD")
    if not money and min(value.nominal or 0.0 for value in values) < _FEWEST:
        return False
    return left.unit != "count" or not any(_TOLL.search(passage.text.lower()) for passage in (here, there))


def _at_other_times(left: Claim, right: Claim) -> bool:
    return left.period is not None and right.period is not None and left.period.disjoint(right.period)


def _shared(here: Passage, left: Claim, there: Passage, right: Claim) -> int:
    """Return how much the sentences share, 0 where it is too little."""
    shared = len(set(left.terms) & set(right.terms))
    beside = len(_beside(here, left) & _beside(there, right))
    subject = bool(_words(left.subject) & _words(right.subject))
    sum_of_all = shared + beside + 2 * subject
    return sum_of_all if shared and sum_of_all >= _ENOUGH else 0


def _words(subject: str | None) -> frozenset[str]:
    return frozenset((subject or "").lower().split())


def _beside(passage: Passage, claim: Claim) -> frozenset[str]:
    start = max(passage.span.start, claim.span.start - _BESIDE)
    text = passage.document.text[start : min(passage.span.end, claim.span.end + _BESIDE)]
    return frozenset(_WORD.findall(text.lower())) - _EMPTY
