"""Ranks: by a superlative ("the third-largest bank"), by place ("third overall"), by number ("the No. 2 brewer")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.mention import Mention
from factcheck.extraction.noun_phrases import noun_after
from factcheck.lexicon.numerals import CARDINALS, ORDINALS
from factcheck.lexicon.words import part_of_speech
from factcheck.model import Interval, Span

if TYPE_CHECKING:
    from factcheck.extraction.words import Words

_SUPERLATIVES = frozenset("most least best worst highest lowest".split())
_RANKED = frozenset(
    """
    actor airline bank brand carmaker cause city club company country democrat destination distributor donor doctor
    economy exporter firm investor killer leader man official operator party person pick player priority producer
    republican seed song team university vendor woman
    """.split()
)
_NUMBERED = frozenset("boiler carrier container counter crater cylinder ferry letter order paper river tower".split())
_NUMBER = frozenset(("no", "number"))
_LONGEST = 8  # tokens: "U.S. farm tractor maker"
_IN_NAME = frozenset("JNPbzGj-.")
_DIGITS = 4  # of a number that is none of a rank
_SHORT = frozenset("st nd rd th".split())
_ORDINALS = frozenset(ORDINALS) | _SHORT
_ORDERS = frozenset("table standings rankings list league championship class polls".split())
_PLACED = frozenset("finished finish finishes ranked ranks placed lie lay lies came seeded".split())
_AFTER_PLACE = frozenset("in behind with and on at".split())
_NOT_SUPERLATIVE = frozenset("interest request forest protest contest harvest arrest".split())


def find_ranks(words: Words) -> list[Mention]:
    """Return the ranks of a sentence, each from its ordinal to the noun that is ranked."""
    return _by_number(words) + ([] if _ORDINALS.isdisjoint(words.lows) else _by_ordinal(words))


def _by_number(words: Words) -> list[Mention]:
    """Return the ranks by number: "the No. 2 U.S. brewer"; "the No. 2 reactor" only has a name."""
    found: list[Mention] = []
    for i, low in enumerate(words.lows):
        if low not in _NUMBER:
            continue
        at = i + 2 if words.word(i + 1) == "." else i + 1
        figure = words.word(at)
        value = int(figure) if figure.isdecimal() and len(figure) < _DIGITS else CARDINALS.get(words.low(at), 0)
        last = _ranked_after(words, at + 1) if value and not words.glued(at + 1) else 0
        if last:
            found.append(_rank(words, i, value, (at + 1, last), last))
    return found


def _ranked_after(words: Words, first: int) -> int:
    """Return the token after the noun that is ranked from token `first` on: "U.S. soft-drink maker"; 0 if none is."""
    last = 0
    for i in range(first, first + _LONGEST):
        word = words.word(i)
        if not (word[:1].isalpha() or words.dash(i) or word == ".") or part_of_speech(word) not in _IN_NAME:
            break
        if _is_ranked(word):
            last = i + 1
    return last


def _is_ranked(word: str) -> bool:
    """Whether a noun is of what stands in an order: "brewer", "seed", "bank"; not "reactor"."""
    return word.islower() and (word in _RANKED or (word.endswith("er") and word not in _NUMBERED))


def _by_ordinal(words: Words) -> list[Mention]:
    """Return the ranks by an ordinal."""
    found: list[Mention] = []
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
        found.append(_rank(words, first, value, noun, last))
    return found


def _rank(words: Words, first: int, value: int, noun: tuple[int, int] | None, last: int) -> Mention:
    base = words.offset
    return Mention(
        span=Span(base + words.start(first), base + words.end(last - 1)),
        kind="quantity",
        value=Interval(value, value, nominal=value),
        unit="count",
        noun=Span(base + words.start(noun[0]), base + words.end(noun[1] - 1)) if noun else None,
        role="rank",
    )


def _is_place(words: Words, first: int, after: int) -> bool:
    """Whether an ordinal alone is a place in an order: "fourth in the table", "she finished second,"."""
    if words.low(after) in ("in", "on") and words.low(after + 1) == "the":
        return words.low(after + 2) in _ORDERS
    return words.low(first - 1) in _PLACED and (words.low(after) in _AFTER_PLACE or not words.word(after).isalnum())


def _is_superlative(word: str) -> bool:
    return word in _SUPERLATIVES or (word.endswith("est") and len(word) > 5 and word not in _NOT_SUPERLATIVE)
