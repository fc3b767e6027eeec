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
from factcheck.lexicon.calendar import MONTH_FORMS
from factcheck.lexicon.memo import Memo
from factcheck.lexicon.named_days import ANNIVERSARY_WORDS, NAMED_DAY_WORDS
from factcheck.lexicon.numerals import FIGURES, ORDINAL_FORMS, STARTER_FORMS, STARTERS, VULGAR
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
_MARK = re.compile(r"\b(?:Q[1-4]|H[12])\b|[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,]\d+)*|\S")
_INITIAL = re.compile(r"[A-Z]\. [A-Z]")
_NEXT = " A"  # a capital follows: with it "J." is one word, before anything else two
_ABOUT = "“”‘’\"'()[],.;:?!–—"
_LONGEST_ABBREVIATION = 4  # letters before a point that may belong to them: "Capt."
_LETTERS = re.compile(r"[A-Za-z]+")
_DIGIT = re.compile(rf"[\d{''.join(sorted(VULGAR))}]")
_DATE_IN_DIGITS = re.compile(
    r"(?<![\d.,])(?:1\d|2[01])\d\d(?!\d)|\d[:.]\d\d|\d[ap]\.?m\b|\d[/.-]\d\d?[/.-]\d\d|\d0s\b|\b(?:Q[1-4]|H[12])\b|['’]\d\d\b"
    r"|\bFY\d\d"
)
_NTH = re.compile(r"\d(?:st|nd|rd|th)", re.IGNORECASE)
_IN_ADDRESS = re.compile(
    r"://|www\.|@\w|\.(?:com|org|net|gov|co|html?)\b|\d{3}[-.]\d{3}|\d-\d+-\d|\d°\d|^\(?(?:\+\d|0\d{2,4}\)?$)"
)
_NUMERIC_DATE = re.compile(r"\d[/.-]\d\d?[/.-]\d\d")
_ATTACKS = re.compile(r"\b9/11\b")
_CLOCK = re.compile(r"\d:[0-5]\d|\d[ap]\.?m|\d[AP]\.?M")
_HALF_OF_DAY = re.compile(r"[ap]\.?m\b")
_OTHER_HALF = re.compile(r"[AP]\.?M\b|[ap]\.$")
_ORDINAL_ENDS = frozenset({"s", "st", "nd", "rd", "th"})

# What a piece can begin, as bits: a scanner passes over a sentence that cannot begin what it seeks.
DIGIT, DATE, MONTH, NUMERIC_DATE, CLOCK, HALF_OF_DAY, NAMED_DAY, NUMBER_WORD, ORDINAL, ADDRESS, ANNIVERSARY = (
    1 << bit for bit in range(11)
)
_WORD_HINTS: dict[str, int] = {}
for _hint, _forms in (
    (DATE, TRIGGERS),
    (MONTH, MONTH_FORMS),
    (NAMED_DAY, NAMED_DAY_WORDS),
    (NUMBER_WORD, STARTER_FORMS),
    (ORDINAL, (*ORDINAL_FORMS, "No", "Number", "number")),
    (ANNIVERSARY, ANNIVERSARY_WORDS),
    (HALF_OF_DAY, ("am", "pm")),
    (CLOCK, ("AM", "PM")),
    (CLOCK | DATE, ("GMT", "UTC")),
):
    for _form in _forms:
        _WORD_HINTS[_form] = _WORD_HINTS.get(_form, 0) | _hint
_HINTS_IN_DIGITS = (
    (DATE, _DATE_IN_DIGITS),
    (NUMERIC_DATE, _NUMERIC_DATE),
    (CLOCK, _CLOCK),
    (ORDINAL, _NTH),
    (DATE | NAMED_DAY, _ATTACKS),
)


class Piece(NamedTuple):
    """What is known of a piece: its words, which are the tokens of grammar, and its marks, the finest tokens.

    Marks are what numerals and dates are made of. Of both it holds the lengths, the last one's with the blank after it,
    the small letters and the classes: `tags` by `part_of_speech`, `symbols` of the grammar of dates. `terms` are the
    lemmas of the words with content; `figures` has a "1" for each mark that a numeral can start with, else a "0". Equal
    parts are one object: what is known should fit into the processor's cache.
    """

    words: tuple[str, ...]
    lengths: tuple[int, ...]
    low: tuple[str, ...]
    tags: str
    terms: tuple[str, ...]
    marks: tuple[str, ...]
    mark_lengths: tuple[int, ...]
    mark_low: tuple[str, ...]
    symbols: str
    figures: str


class Known(NamedTuple):
    """What is known of the pieces of a text: of each field of `Piece` one after the other."""

    words: tuple[tuple[str, ...], ...]
    lengths: tuple[tuple[int, ...], ...]
    low: tuple[tuple[str, ...], ...]
    tags: tuple[str, ...]
    terms: tuple[tuple[str, ...], ...]
    marks: tuple[tuple[str, ...], ...]
    mark_lengths: tuple[tuple[int, ...], ...]
    mark_low: tuple[tuple[str, ...], ...]
    symbols: tuple[str, ...]
    figures: tuple[str, ...]


def hints_of(pieces: Iterable[str]) -> int:
    """Return what a text with these pieces can begin, as bits."""
    return reduce(or_, set(map(_HINTS.__getitem__, pieces)))


def known_of(text: str, pieces: Sequence[str]) -> Known:
    """Return what is known of the pieces of a sentence with that text, one at least."""
    if ". " in text and _INITIAL.search(text):
        pieces = [
            piece + _NEXT if piece[-1:] == "." and "A" <= after[:1] <= "Z" else piece
            for piece, after in zip(pieces, (*pieces[1:], ""), strict=True)
        ]
    return Known(*zip(*map(_KNOWN.__getitem__, pieces), strict=True))


def _piece(piece: str) -> Piece:
    if piece.isalpha():
        return _word(piece)
    word = piece.strip(_ABOUT)
    first = piece.find(word)
    after = piece[first + len(word) :]
    abbreviated = after[:1] == "." and len(word) <= _LONGEST_ABBREVIATION
    if word.isalpha() and word != "s" and not abbreviated:
        return _marked(piece[:first], _KNOWN[word], after)
    return _scanned(piece)


def _word(word: str) -> Piece:
    """Return what is known of a word of letters alone."""
    lowered, base = word.lower(), term(word)
    words, lengths = (word,), (len(word) + 1,)
    low = words if lowered == word else (lowered,)
    terms = () if base is None else low if base == lowered else (base,)
    figure = "1" if lowered in STARTERS else "0"
    return Piece(words, lengths, low, part_of_speech(word), terms, words, lengths, low, classify(word), figure)


def _marked(before: str, known: Piece, after: str) -> Piece:
    """Return what is known of a word with marks about it, each a token: of the word, and of the marks."""
    words = (*before, *known.words, *after)
    lengths = _lengths(words)
    low = words if known.low == known.words else (*before, *known.low, *after)
    tags = "".join((*map(part_of_speech, before), known.tags, *map(part_of_speech, after)))
    symbols = "".join((*map(classify, before), known.symbols, *map(classify, after)))
    figures = f"{'0' * len(before)}{known.figures}{'0' * len(after)}"
    return Piece(words, lengths, low, tags, known.terms, words, lengths, low, symbols, figures)


def _scanned(piece: str) -> Piece:
    """Return what is known of a piece that holds figures, points, hyphens or the like: by a scan of it."""
    bare = piece.removesuffix(_NEXT)
    words = tuple([found[0] for found in _WORD.finditer(piece) if found.start() < len(bare)])
    marks = tuple(_MARK.findall(bare))
    low, mark_low = _lowered(words), _lowered(marks)
    return Piece(
        words,
        _lengths(words),
        low,
        "".join(map(part_of_speech, words)),
        tuple([base for word in words if (base := term(word))]),
        marks,
        _lengths(marks),
        mark_low,
        _symbols(marks),
        "".join(["1" if word in STARTERS or word[0] in FIGURES else "0" for word in mark_low]),
    )


def _hints(piece: str) -> int:
    word = piece.strip(_ABOUT)
    if len(word) > 1 and word.isalpha() and word.isascii():
        return _WORD_HINTS.get(word, 0)
    hints = reduce(or_, (_WORD_HINTS.get(word, 0) & ~(HALF_OF_DAY | CLOCK) for word in _LETTERS.findall(piece)), 0)
    if _IN_ADDRESS.search(piece):
        hints |= ADDRESS
    if not _DIGIT.search(piece):
        return hints | (HALF_OF_DAY if _HALF_OF_DAY.match(piece) else CLOCK if _OTHER_HALF.match(piece) else 0)
    for hint, pattern in _HINTS_IN_DIGITS:
        if pattern.search(piece):
            hints |= hint
    return hints | DIGIT


def _lowered(words: tuple[str, ...]) -> tuple[str, ...]:
    low = tuple(map(str.lower, words))
    return words if low == words else low


def _lengths(words: tuple[str, ...]) -> tuple[int, ...]:
    lengths = list(map(len, words))
    if lengths:
        lengths[-1] += 1
    return tuple(lengths)


def _symbols(marks: tuple[str, ...]) -> str:
    """Return the classes of marks in the grammar of dates: "th" and "s" are such only behind a number."""
    symbols = list(map(classify, marks))
    for i in range(1, len(marks)):
        if marks[i] in _ORDINAL_ENDS and marks[i - 1].isdigit():
            symbols[i] = symbol_of("s" if marks[i] == "s" else "th")
    return "".join(symbols)


_HINTS, _KNOWN = Memo(_hints), Memo(_piece)
