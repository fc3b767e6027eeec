"""The tokens of a sentence, joined from those of its pieces."""

from __future__ import annotations

from itertools import accumulate, chain
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.extraction.pieces import Piece

_WIDTH, _WORDS, _STARTS, _LOW, _TAGS, _TERMS, _MARKS, _MARK_STARTS, _MARK_LOW, _SYMBOLS = map(itemgetter, range(10))
_joined = chain.from_iterable


class Words(NamedTuple):
    """The words of a text, where each starts, their small letters and their classes by `part_of_speech`."""

    tokens: list[str]
    starts: list[int]
    low: list[str]
    tags: str


class Marks(NamedTuple):
    """The finest tokens of a text, where each starts, their small letters and their classes in the grammar of dates."""

    tokens: list[str]
    starts: list[int]
    low: list[str]
    symbols: str


def words_of(pieces: Sequence[Piece]) -> Words:
    """Return the words, numbers and marks of a text of these pieces."""
    return Words(
        list(_joined(map(_WORDS, pieces))),
        _places(pieces, _STARTS),
        list(_joined(map(_LOW, pieces))),
        "".join(map(_TAGS, pieces)),
    )


def marks_of(pieces: Sequence[Piece]) -> Marks:
    """Return the finest tokens of a text of these pieces."""
    return Marks(
        list(_joined(map(_MARKS, pieces))),
        _places(pieces, _MARK_STARTS),
        list(_joined(map(_MARK_LOW, pieces))),
        "".join(map(_SYMBOLS, pieces)),
    )


def terms_of(pieces: Sequence[Piece]) -> tuple[str, ...]:
    """Return the lemmas of the content words in the pieces, each once."""
    return tuple(dict.fromkeys(_joined(map(_TERMS, pieces))))


def _places(pieces: Sequence[Piece], starts: itemgetter[int]) -> list[int]:
    """Return where in the text the tokens start whose places in their pieces are known."""
    ahead = accumulate(map(_WIDTH, pieces), initial=0)
    return [at + start for at, inside in zip(ahead, map(starts, pieces), strict=False) for start in inside]
