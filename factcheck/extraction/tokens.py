"""The tokens of a sentence, joined from those of its pieces."""

from __future__ import annotations

from itertools import accumulate, chain
from typing import TYPE_CHECKING, NamedTuple

from factcheck.lexicon.words import part_of_speech

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.extraction.pieces import Known

_FEWEST = 3  # words with a capital, for a line to be in the case of titles
_SMALL = "NVEZBGbzjJR"
_MOST_SMALL = 5  # to each word of content in small letters, so many with a capital
_NO_NAME = frozenset("pfTIHOMVEZBGD")
_joined = chain.from_iterable


class Words(NamedTuple):
    """The words of a text, where each starts, their small letters and their classes by `part_of_speech`."""

    tokens: list[str]
    starts: list[int]
    low: list[str]
    tags: str


class Marks(NamedTuple):
    """The finest tokens of a text, where each starts, their small letters and their classes in the grammar of dates.

    `figures` has a "1" for each that a numeral can start with, else a "0".
    """

    tokens: list[str]
    starts: list[int]
    low: list[str]
    symbols: str
    figures: str


def words_of(text: str, known: Known) -> Words:
    """Return the words, numbers and marks of a text of these pieces."""
    tokens = list(_joined(known.words))
    return Words(tokens, _starts(text, tokens, known.lengths), list(_joined(known.low)), "".join(known.tags))


def marks_of(text: str, known: Known) -> Marks:
    """Return the finest tokens of a text of these pieces."""
    tokens = list(_joined(known.marks))
    starts, low = _starts(text, tokens, known.mark_lengths), list(_joined(known.mark_low))
    return Marks(tokens, starts, low, "".join(known.symbols), "".join(known.figures))


def terms_of(known: Known) -> list[str]:
    """Return the lemmas of the content words in the pieces, in their order."""
    return list(_joined(known.terms))


def is_title_case(known: Known) -> bool:
    """Whether most words of content have a capital, and so has one that no name consists of: a verb, a preposition."""
    tags = "".join(known.tags)
    capitals = tags.count("P")
    if capitals < _FEWEST or _MOST_SMALL * tags.count("N") > capitals:
        return False  # so it is with nearly all prose
    if _MOST_SMALL * sum(map(tags.count, _SMALL)) > capitals:
        return False
    words = list(_joined(known.words))
    shouted = "".join(words).isupper()
    inner = [word for word in words[1:] if word[0].isupper() and (shouted or not word.isupper())]
    return any(part_of_speech(word.lower()) in _NO_NAME for word in inner)


def _starts(text: str, tokens: list[str], lengths: Iterable[tuple[int, ...]]) -> list[int]:
    """Return where the tokens start in a text that they make up, the blanks after pieces counted in their lengths."""
    starts = list(accumulate(_joined(lengths), initial=0))
    if starts.pop() == len(text) + 1:
        return starts
    at = 0  # the text has more than one blank in a row, or others than plain ones
    for i, token in enumerate(tokens):
        starts[i] = at = text.index(token, at)
        at += len(token)
    return starts
