"""How much speaks for it that two figures of an article tell of the same thing: a few plain signs, weighed and added.

The weights are those of a logistic regression (learned by tools/learn_retelling.py): figures that articles repeat,
against figures of one size that they give to two things.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, NamedTuple

from factcheck.lexicon.vectors import rarity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.checks.case import Passage
    from factcheck.model import Claim, Period

_WEIGHTS: Mapping[str, float] = {
    "words": 0.35,
    "beside": 0.36,
    "verb": 0.22,
    "known": 1.20,
    "duration": 0.93,
    "few": -0.69,
    "figures": -0.80,
    "others": -0.49,
    "compared": -0.28,
}
ENOUGH = 0.25
"""What the weighed signs must exceed."""

_WINDOW = 40  # characters on either side
_MOST_BITS, _MOST_WORDS = 40.0, 6
_FEW = 100  # things: below it, two numbers are often near each other by chance
_WORD = re.compile(r"[a-z]{4,}")
_EMPTY = frozenset(
    "about been billion euros from have into million more over pounds said some than that their them they this "
    "thousand trillion were which will with".split()
)
_DEFINITE = re.compile(r"\b(?:the|that|this|those|these|its|their|his|her)\s(?:\w{3,}\s)?(?:US)?[$£€]?$", re.IGNORECASE)
_DEFINITE_QUOTE = re.compile(r"(?:the|that|this|those|these)\s", re.IGNORECASE)
_COMPARED = re.compile(
    r"\b(?:than|compared|against|from|while|whereas|instead|another|next|second|separate(?:ly)?|original(?:ly)?|old"
    r"|initial(?:ly)?|last (?:year|month|week|time|quarter|season)|(?:in|since|of|by) (?:1[89]|20)\d\d)\b"
)


class Figure(NamedTuple):
    """A claim with a value, and the sentence that it stands in."""

    passage: Passage
    claim: Claim

    @property
    def text(self) -> str:
        """The words of the sentence, in lower case."""
        return self.passage.text.lower()

    @property
    def period(self) -> Period | None:
        """When the value holds, None where that is the day of publication: nobody said so."""
        period, today = self.claim.period, self.passage.document.published
        return None if period is not None and period.start == period.end == today else period

    @property
    def beside(self) -> frozenset[str]:
        """The longer words close to the figure, its own included."""
        start = max(self.passage.span.start, self.claim.span.start - _WINDOW)
        end = min(self.passage.span.end, self.claim.span.end + _WINDOW)
        return frozenset(_WORD.findall(self.passage.document.text[start:end].lower())) - _EMPTY

    @property
    def definite(self) -> bool:
        """Whether the words take the figure for known: "the $182m settlement", "those 200 ships"."""
        start = self.claim.span.start
        before = self.passage.document.text[max(self.passage.span.start, start - 24) : start]
        return bool(_DEFINITE.search(before) or _DEFINITE_QUOTE.match(self.claim.quote))


def evidence(first: Figure, second: Figure, others: int) -> dict[str, float]:
    """Return the signs of two figures, the earlier one first; `others` is how many more values their unit has."""
    left, right = first.claim, second.claim
    small = left.unit == "count" or left.kind == "duration"
    values = [claim.value.nominal or 0.0 for claim in (left, right) if claim.value is not None]
    figures = sum(claim.value is not None for passage in (first.passage, second.passage) for claim in passage.claims)
    shared = math.fsum(sorted(map(rarity, set(left.terms) & set(right.terms))))
    compared = [_COMPARED.search(figure.text) is not None for figure in (first, second)]
    return {
        "words": min(shared, _MOST_BITS) / 10,
        "beside": float(min(len(first.beside & second.beside), _MOST_WORDS)),
        "verb": float(left.predicate == right.predicate and left.predicate not in (None, "be", "have")),
        "known": float(second.definite and not first.definite),
        "duration": float(left.kind == "duration"),
        "few": float(small and min(values) < _FEW),
        "figures": math.log(figures - 1),
        "others": math.log(1 + others),
        "compared": float(compared[0] != compared[1]),
    }


def weigh(signs: Mapping[str, float]) -> float:
    """Return the signs' weight together: above zero where they rather speak for one figure."""
    return math.fsum(_WEIGHTS[name] * sign for name, sign in signs.items())
