"""Pieces, which are what stands between two blanks: their tokens, and what is known of these.

Most pieces have been met before, in this text or in another: what is known of one is kept, so that a sentence costs a
look-up a piece and no scan of its characters.
"""

from __future__ import annotations

import re
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.dates_grammar import classify, symbol_of
from factcheck.lexicon.memo import Memo
from factcheck.lexicon.named_days import ANNIVERSARY_WORDS, NAMED_DAY_WORDS
from factcheck.lexicon.numerals import ORDINAL_FORMS, STARTER_FORMS
from factcheck.lexicon.time_words import TRIGGERS
from factcheck.lexicon.words import part_of_speech, term

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# A word keeps its hyphens and inner points ("AK-103", "U.S.", "1,200"); a possessive's mark stands apart.
_WORD = re.compile(
    r"(?:[A-Za-z]\.){2,}|(?:Mrs?|Ms|Dr|Sen|Gov|Rep|Gen|Col|Lt|Sgt|Capt|Prof|Rev|St|Jr|Sr)\.|[A-Z]\.(?= [A-Z])|"
    r"[^\W_]+(?:(?:[-.&/]|['’](?!s\b)|(?<=\d),(?=\d))[^\W_]+)*|['’]s\b|\S"
)
# A numeral stands apart from the letters and marks that touch it: "2.4bn" is two marks, "AK-103" three.
_MARK = re.compile(r"\bQ[1-4]\b|[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,]\d+)*|\S")
_INITIAL = re.compile(r"[A-Z]\. [A-Z]")
_NEXT = " A"  # a capital follows: with it "J." is one word, before anything else two
_ABOUT = "“”‘’\"'()[],.;:?!–—"
_LONGEST_ABBREVIATION = 4  # letters before a point that may belong to them: "Capt."
_ALONE = (0,)
_LETTERS = re.compile(r"[A-Za-z]+")
_DIGIT = re.compile(r"[\d½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]")
_DATE_IN_DIGITS = re.compile(
    r"(?<![\d.,])(?:1[3-9]|20)\d\d(?!\d)|\d[:.]\d\d|\d[ap]\.?m\b|\d[/.-]\d\d?[/.-]\d\d|\d0s\b|\bQ[1-4]\b"
)
_NTH = re.compile(r"\d(?:st|nd|rd|th)", re.IGNORECASE)
_IN_ADDRESS = re.compile(r"://|www\.|@\w|\.(?:com|org|net|gov|co|html?)\b|\d{3}[-.]\d{3}")
_HALF_OF_DAY = re.compile(r"[ap]\.?m\b")
_ORDINAL_ENDS = frozenset({"s", "st", "nd", "rd", "th"})

# What a piece can begin, as bits: a scanner passes over a sentence that cannot begin what it seeks.
DIGIT, DATE, HALF_OF_DAY, NAMED_DAY, NUMBER_WORD, ORDINAL, ADDRESS, ANNIVERSARY = (1 << bit for bit in range(8))
_WORD_HINTS: dict[str, int] = {}
for _hint, _forms in (
    (DATE, TRIGGERS),
    (NAMED_DAY, NAMED_DAY_WORDS),
    (NUMBER_WORD, STARTER_FORMS),
    (ORDINAL, ORDINAL_FORMS),
    (ANNIVERSARY, ANNIVERSARY_WORDS),
    (HALF_OF_DAY, ("am", "pm")),
):
    for _form in _forms:
        _WORD_HINTS[_form] = _WORD_HINTS.get(_form, 0) | _hint


class Piece(NamedTuple):
    """What is known of a piece: its width with the blank after it, its words and its marks.

    Words are the tokens of grammar, marks the finest ones, as numerals and dates are made of. Of both it holds where
    they start in the piece, their small letters and their classes: `tags` by `part_of_speech`, `symbols` of the grammar
    of dates. `terms` are the lemmas of the words with content. Equal parts are one object: what is known should fit
    into the processor's cache.
    """

    width: int
    words: tuple[str, ...]
    starts: tuple[int, ...]
    low: tuple[str, ...]
    tags: str
    terms: tuple[str, ...]
    marks: tuple[str, ...]
    mark_starts: tuple[int, ...]
    mark_low: tuple[str, ...]
    symbols: str


def hints_of(pieces: Iterable[str]) -> int:
    """Return what a text with these pieces can begin, as bits."""
    return reduce(or_, set(map(_HINTS.__getitem__, pieces)))


def known_of(text: str, pieces: Sequence[str]) -> list[Piece]:
    """Return what is known of the pieces of a sentence with that text."""
    if ". " in text and _INITIAL.search(text):
        pieces = [
            piece + _NEXT if piece[-1:] == "." and "A" <= after[:1] <= "Z" else piece
            for piece, after in zip(pieces, (*pieces[1:], ""), strict=True)
        ]
    return list(map(_KNOWN.__getitem__, pieces))


def _piece(piece: str) -> Piece:
    bare = piece.removesuffix(_NEXT)
    plain = _plain(piece)
    if plain is not None:
        words, starts = marks, mark_starts = plain
    else:
        words, starts = _cut(bare, _WORD.finditer(piece))
        marks, mark_starts = _cut(bare, _MARK.finditer(bare))
    low = _lowered(words)
    terms = tuple([base for word in words if (base := term(word))])
    return Piece(
        len(bare) + 1,
        words,
        starts,
        low,
        "".join(map(part_of_speech, words)),
        low if terms == low else terms,
        words if marks == words else marks,
        starts if mark_starts == starts else mark_starts,
        low if marks == words else _lowered(marks),
        _symbols(marks, mark_starts),
    )


def _hints(piece: str) -> int:
    if piece.isalpha() and piece.isascii():
        return _WORD_HINTS.get(piece, 0)
    hints = reduce(or_, (_WORD_HINTS.get(word, 0) & ~HALF_OF_DAY for word in _LETTERS.findall(piece)), 0)
    if _IN_ADDRESS.search(piece):
        hints |= ADDRESS
    if not _DIGIT.search(piece):
        return hints | HALF_OF_DAY if _HALF_OF_DAY.match(piece) else hints
    return hints | DIGIT | (DATE if _DATE_IN_DIGITS.search(piece) else 0) | (ORDINAL if _NTH.search(piece) else 0)


def _plain(piece: str) -> tuple[tuple[str, ...], tuple[int, ...]] | None:
    """Return the tokens of a word with marks about it and where they start; None of what has to be looked into."""
    if piece.isalpha():
        return (piece,), _ALONE
    word = piece.strip(_ABOUT)
    first = piece.find(word)
    last = first + len(word)
    if not word.isalpha() or word == "s" or (piece[last : last + 1] == "." and len(word) <= _LONGEST_ABBREVIATION):
        return None
    return (*piece[:first], word, *piece[last:]), (*range(first + 1), *range(last, len(piece)))


def _cut(piece: str, found: Iterable[re.Match[str]]) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Return the tokens of a piece and where they start."""
    tokens = [(match[0], match.start()) for match in found if match.start() < len(piece)]
    return tuple(token for token, _ in tokens), tuple(start for _, start in tokens)


def _lowered(words: tuple[str, ...]) -> tuple[str, ...]:
    low = tuple(map(str.lower, words))
    return words if low == words else low


def _symbols(marks: tuple[str, ...], starts: tuple[int, ...]) -> str:
    """Return the classes of marks in the grammar of dates: "th" and "s" are such only behind a number."""
    symbols = list(map(classify, marks))
    for i in range(1, len(marks)):
        if marks[i] in _ORDINAL_ENDS and marks[i - 1].isdigit() and starts[i - 1] + len(marks[i - 1]) == starts[i]:
            symbols[i] = symbol_of("s" if marks[i] == "s" else "th")
    return "".join(symbols)


_HINTS, _KNOWN = Memo(_hints), Memo(_piece)
