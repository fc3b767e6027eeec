"""Ranks, by a superlative ("the third-largest bank", "the 2nd most populous city") or by place ("third overall")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.mention import Mention
from factcheck.extraction.noun_phrases import noun_after
from factcheck.lexicon.numerals import ORDINALS
from factcheck.model import Interval, Span

if TYPE_CHECKING:
    from factcheck.extraction.words import Words

_SUPERLATIVES = frozenset("most least best worst highest lowest".split())
_SHORT = frozenset("st nd rd th".split())
_ORDINALS = frozenset(ORDINALS) | _SHORT
_ORDERS = frozenset("table standings rankings list league championship class polls".split())
_PLACED = frozenset("finished finish finishes ranked ranks placed lie lay lies came seeded".split())
_AFTER_PLACE = frozenset("in behind with and on at".split())
_NOT_SUPERLATIVE = frozenset("interest request forest protest contest harvest arrest".split())


def find_ranks(words: Words) -> list[Mention]:
    """Return the ranks of a sentence, each from its ordinal to the noun that is ranked."""
    found: list[Mention] = []
    if _ORDINALS.isdisjoint(words.lows):
        return found
    for i, low in enumerate(words.lows):
        if low in ORDINALS:
            value, after = ORDINALS[low], i + 1
        elif low in _SHORT and words.glued(i) and words.word(i - 1).isdecimal():
            value, after = int(words.word(i - 1)[:4]), i + 1
        else:
            continue
        superlative = after + 1 if words.after_hyphen(after) > 0 else after
        first = i - (low in _SHORT)
        if _is_superlative(words.low(superlative)):
            noun = noun_after(words, superlative + 1, one=True)
            last = noun[1] if noun else superlative + 1
        elif _is_place(words, first, after):
            noun, last = None, after
        else:
            continue
        base = words.offset
        found.append(
            Mention(
                span=Span(base + words.start(first), base + words.end(last - 1)),
                kind="quantity",
                value=Interval(value, value, nominal=value),
                unit="count",
                noun=Span(base + words.start(noun[0]), base + words.end(noun[1] - 1)) if noun else None,
                role="rank",
            )
        )
    return found


def _is_place(words: Words, first: int, after: int) -> bool:
    """Whether an ordinal alone is a place in an order: "fourth in the table", "she finished second,"."""
    if words.low(after) in ("in", "on") and words.low(after + 1) == "the":
        return words.low(after + 2) in _ORDERS
    return words.low(first - 1) in _PLACED and (words.low(after) in _AFTER_PLACE or not words.word(after).isalnum())


def _is_superlative(word: str) -> bool:
    return word in _SUPERLATIVES or (word.endswith("est") and len(word) > 5 and word not in _NOT_SUPERLATIVE)
