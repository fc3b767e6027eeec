"""Twin sentences: two sources carry the same words but for a figure, as a copied or edited report does.

Such a pair needs no scoring: whoever copies a sentence tells of the same thing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from factcheck.model import Claim, Comparison, Match

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.checks.case import Passage

_WORD = re.compile(r"\w+|[^\w\s.,;:'’\"“”()–—-]")
_FIGURE = "#"
_FEWEST_WORDS = 6
_DAYS_APART = 3
SENTENCE = "sentence"  # the name of the comparison
_SCORE = 20.0  # bits, beyond what any sum of comparisons has to reach


def twins(passages: Iterable[Passage]) -> Iterator[tuple[Claim, Claim, Match]]:
    """Yield the claims in the same place of a sentence that two sources share, in the report's order.

    A sentence most of whose figures differ is a form that is filled anew each day, and no copy, unless they are the
    same in another order.
    """
    shared: dict[tuple[str, ...], list[Passage]] = defaultdict(list)
    for passage in passages:
        words = _frame(passage)
        if len(words) - len(passage.claims) >= _FEWEST_WORDS:
            shared[words].append(passage)
    for group in shared.values():
        for left, right in combinations(group, 2):
            if left.document.id != right.document.id and _same_days(left, right):
                yield from _differing(left, right)


def _frame(passage: Passage) -> tuple[str, ...]:
    """Return the words of the sentence, each claim's own replaced by a mark."""
    gaps: list[str] = []
    start = passage.span.start
    text = passage.document.text
    for claim in passage.claims:
        gaps.append(text[start : claim.span.start])
        start = max(start, claim.span.end)
    gaps.append(text[start : passage.span.end])
    return tuple(_WORD.findall(_FIGURE.join(gaps).lower()))


def _same_days(left: Passage, right: Passage) -> bool:
    first, second = left.document.published, right.document.published
    return first is None or second is None or abs((first - second).days) <= _DAYS_APART


def _differing(left: Passage, right: Passage) -> list[tuple[Claim, Claim, Match]]:
    pairs = [(a, b) for a, b in zip(left.claims, right.claims, strict=True) if a.quote.lower() != b.quote.lower()]
    if len(pairs) > max(1, len(left.claims) // 2) and not _swapped(pairs):
        return []
    told = Comparison(SENTENCE, _SCORE, "the same words but for the figure")
    return [
        (a, b, Match(a.id, b.id, _SCORE, "confirmed", (told,))) for a, b in pairs if a.kind == b.kind and _alike(a, b)
    ]


def _swapped(pairs: Sequence[tuple[Claim, Claim]]) -> bool:
    """Whether the figures that differ are the same ones in another order."""
    figures = [(a.value.nominal, b.value.nominal) for a, b in pairs if a.value is not None and b.value is not None]
    return len(figures) == len(pairs) and sorted(map(str, (a for a, _ in figures))) == sorted(
        map(str, (b for _, b in figures))
    )


def _alike(a: Claim, b: Claim) -> bool:
    """Whether the figures count the same thing: the words that a claim's span hides may differ as well."""
    return a.head == b.head or a.head is None or b.head is None or a.unit != "count"
