"""Tokens, joined from those of a sentence's pieces.

A piece is what stands between two blanks. Most have been met before, in this text or in another: what is known of one
is kept, so that a sentence costs a look-up a piece and no scan of its characters.
"""

from __future__ import annotations

import re
from functools import reduce
from itertools import accumulate, chain
from operator import or_
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.dates_grammar import classify, symbol_of
from factcheck.lexicon.memo import Memo
from factcheck.lexicon.named_days import NAMED_DAY_WORDS
from factcheck.lexicon.numerals import STARTER_FORMS
from factcheck.lexicon.time_words import TRIGGERS
from factcheck.lexicon.words import look_up

if TYPE_CHECKING:
    from collections.abc import Sequence

# A word keeps its hyphens and inner points ("AK-103", "U.S.", "1,200"); a possessive's mark stands apart.
_WORD = re.compile(
    r"(?:[A-Za-z]\.){2,}|(?:Mrs?|Ms|Dr|Sen|Gov|Rep|Gen|Col|Lt|Sgt|Capt|Prof|Rev|St|Jr|Sr)\.|[A-Z]\.(?= [A-Z])|"
    r"[^\W_]+(?:(?:[-.&/]|['’](?!s\b)|(?<=\d),(?=\d))[^\W_]+)*|['’]s\b|\S"
)
# A numeral stands apart from the letters and marks that touch it: "2.4bn" is two marks, "AK-103" three.
_MARK = re.compile(r"\bQ[1-4]\b|[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,]\d+)*|\S")
_INITIAL = re.compile(r"[A-Z]\. [A-Z]")
_NEXT = " A"  # a capital follows: with it "J." is one word, before anything else two
_LETTERS = re.compile(r"[A-Za-z]+")
_DIGIT = re.compile(r"[\d½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]")
_DATE_IN_DIGITS = re.compile(
    r"(?<![\d.,])(?:1[3-9]|20)\d\d(?!\d)|\d[:.]\d\d|\d[ap]\.?m\b|\d[/.-]\d\d?[/.-]\d\d|\d0s\b|\bQ[1-4]\b"
)
_HALF_OF_DAY = re.compile(r"[ap]\.?m\b")
_ANNIVERSARY_STEMS = ("anniversar", "irthday", "jubilee", "centena", "centenn")
_ORDINAL_ENDS = frozenset({"s", "st", "nd", "rd", "th"})

# What a piece can begin, as bits.
DIGIT, DATE, HALF_OF_DAY, NAMED_DAY, NUMBER_WORD, ANNIVERSARY = (1 << bit for bit in range(6))


class _Piece(NamedTuple):
    """What is known of a piece: its width with the blank after it, its tokens and where in it they start."""

    width: int
    tokens: tuple[str, ...]
    starts: tuple[int, ...]
    low: tuple[str, ...]
    classes: str
    terms: tuple[str | None, ...] = ()


class Words(NamedTuple):
    """The words of a text, where each starts, their small letters, classes by `part_of_speech` and terms."""

    tokens: list[str]
    starts: list[int]
    low: list[str]
    classes: str
    terms: list[str | None]


class Marks(NamedTuple):
    """The finest tokens of a text, where each starts, their small letters and their classes in the grammar of dates."""

    tokens: list[str]
    starts: list[int]
    low: list[str]
    classes: str


def hints_of(pieces: Sequence[str]) -> int:
    """Return what the pieces can begin, as bits: a scanner passes over a sentence that cannot begin what it seeks."""
    return reduce(or_, set(map(_HINTS.__getitem__, pieces)))


def words_of(text: str, pieces: Sequence[str]) -> Words:
    """Return the words, numbers and marks of a text that is the pieces with blanks between."""
    if ". " in text and _INITIAL.search(text):
        ahead = (*pieces[1:], "")
        pieces = [
            piece + _NEXT if piece[-1:] == "." and "A" <= after[:1] <= "Z" else piece
            for piece, after in zip(pieces, ahead, strict=True)
        ]
    widths, tokens, starts, low, classes, terms = zip(*map(_WORDS.__getitem__, pieces), strict=True)
    joined = chain.from_iterable
    return Words(
        list(joined(tokens)), _places(widths, starts), list(joined(low)), "".join(classes), list(joined(terms))
    )


def marks_of(pieces: Sequence[str]) -> Marks:
    """Return the finest tokens of a text that is the pieces with blanks between."""
    widths, tokens, starts, low, classes, _ = zip(*map(_MARKS.__getitem__, pieces), strict=True)
    joined = chain.from_iterable
    return Marks(list(joined(tokens)), _places(widths, starts), list(joined(low)), "".join(classes))


def _places(widths: Sequence[int], starts: Sequence[tuple[int, ...]]) -> list[int]:
    """Return where in the text the tokens start whose places in their pieces are known."""
    return [at + start for at, inside in zip(accumulate(widths, initial=0), starts, strict=False) for start in inside]


def _hints(piece: str) -> int:
    letters = _LETTERS.findall(piece)
    lowered = piece.lower()
    hints = 0
    if _DIGIT.search(piece):
        hints |= DIGIT
    if not TRIGGERS.isdisjoint(letters) or _DATE_IN_DIGITS.search(piece):
        hints |= DATE
    if _HALF_OF_DAY.match(piece):
        hints |= HALF_OF_DAY
    if not NAMED_DAY_WORDS.isdisjoint(letters):
        hints |= NAMED_DAY
    if not STARTER_FORMS.isdisjoint(letters):
        hints |= NUMBER_WORD
    if any(stem in lowered for stem in _ANNIVERSARY_STEMS):
        hints |= ANNIVERSARY
    return hints


def _words(piece: str) -> _Piece:
    bare = piece.removesuffix(_NEXT)
    found = [match for match in _WORD.finditer(piece) if match.start() < len(bare)]
    tokens = tuple(match[0] for match in found)
    classes, terms, low = look_up(tokens)
    return _Piece(len(bare) + 1, tokens, tuple(match.start() for match in found), low, "".join(classes), terms)


def _marks(piece: str) -> _Piece:
    found = list(_MARK.finditer(piece))
    tokens = tuple(match[0] for match in found)
    starts = tuple(match.start() for match in found)
    classes = list(map(classify, tokens))
    for i in range(1, len(tokens)):
        if tokens[i] in _ORDINAL_ENDS and tokens[i - 1].isdigit() and found[i - 1].end() == starts[i]:
            classes[i] = symbol_of("s" if tokens[i] == "s" else "th")
    return _Piece(len(piece) + 1, tokens, starts, tuple(map(str.lower, tokens)), "".join(classes))


_HINTS, _WORDS, _MARKS = Memo(_hints), Memo(_words), Memo(_marks)
