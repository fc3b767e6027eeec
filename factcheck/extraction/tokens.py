"""The tokens of a sentence, joined from those of its pieces."""

from __future__ import annotations

from itertools import accumulate, chain
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from factcheck.lexicon.words import part_of_speech

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.extraction.pieces import Piece

_WORDS, _LENGTHS, _LOW, _TAGS, _TERMS = map(itemgetter, range(5))
_MARKS, _MARK_LENGTHS, _MARK_LOW, _SYMBOLS, _FIGURES = map(itemgetter, range(5, 10))
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


def words_of(text: str, pieces: Sequence[Piece]) -> Words:
    """Return the words, numbers and marks of a text of these pieces."""
    tokens = list(_joined(map(_WORDS, pieces)))
    return Words(
        tokens,
        _starts(text, tokens, map(_LENGTHS, pieces)),
        list(_joined(map(_LOW, pieces))),
        "".join(map(_TAGS, pieces)),
    )


def marks_of(text: str, pieces: Sequence[Piece]) -> Marks:
    """Return the finest tokens of a text of these pieces."""
    tokens = list(_joined(map(_MARKS, pieces)))
    return Marks(
        tokens,
        _starts(text, tokens, map(_MARK_LENGTHS, pieces)),
        list(_joined(map(_MARK_LOW, pieces))),
        "".join(map(_SYMBOLS, pieces)),
        "".join(map(_FIGURES, pieces)),
    )


def terms_of(pieces: Sequence[Piece]) -> list[str]:
    """Return the lemmas of the content words in the pieces, in their order."""
    return list(_joined(map(_TERMS, pieces)))


def is_title_case(pieces: Sequence[Piece]) -> bool:
    """Whether most words of content have a capital, and so has one that no name consists of: a verb, a preposition."""
    tags = "".join(map(_TAGS, pieces))
    capitals = tags.count("P")
    if capitals < _FEWEST or _MOST_SMALL * tags.count("N") > capitals:
        return False  # so it is with nearly all prose
    if _MOST_SMALL * sum(map(tags.count, _SMALL)) > capitals:
        return False
    words = list(_joined(map(_WORDS, pieces)))
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
