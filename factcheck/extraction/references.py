"""Figures that name a part of a page, a formula or a catalogue, a work, a round of a contest, a number to call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.words import DASHES
from factcheck.lexicon.words import part_of_speech

if TYPE_CHECKING:
    from factcheck.extraction.reading import Reading
    from factcheck.extraction.words import Words

_PANELLED = frozenset("fig figs figure figures panel panels plate plates".split())
_PANELS = frozenset("ABCDEFGHIJKLMNOP")
_CARBONS = frozenset(("12", "13", "14"))
_OF_ISOTOPES = frozenset(
    "isotope isotopes isotopic radiocarbon dates dated dating discrimination labelled labeled enriched fossil".split()
)
_SHORTEST_ENTRY = 5  # digits of a number in a catalogue
_LONGEST_INDEX = 2  # digits behind a bracket in a formula
_BRACKETS = frozenset("([{")
# races by their metres: "sixth in the 400 final"
_DISTANCES = frozenset("50 60 100 110 200 400 800 1500 1,500 3000 3,000 5000 5,000 10000 10,000".split())
_OPENING = frozenset("\"“‘'")
_CLOSING = frozenset("\"”’',")
_LONGEST_TITLE = 10  # tokens
_ROUNDS = frozenset(("8", "16", "32", "64"))
_SERVICE = 3  # digits of a service's number
_LINES = frozenset("call calling helpline hotline phone telephone".split())
_CALLS = frozenset("call calling dial dialling ring phone text".split())
_RACES = frozenset("final semifinal semi-final heat heats relay hurdles freestyle backstroke breaststroke".split())


def is_reference(words: Words, reading: Reading) -> bool:
    """Whether a figure in digits names a part of a page, formula or catalogue, a race, a round, a number to call."""
    first = reading.number.first
    if reading.unit is None and words.word(first) in _DISTANCES and words.low(reading.last) in _RACES:
        return True
    if _is_round(words, reading) or _is_dialled(words, reading):
        return True
    if _is_panel(words, first) or _is_isotope(words, reading) or (reading.unit is None and _is_entry(words, first)):
        return True
    if words.word(reading.last + 1) == "D" and words.after_hyphen(reading.last) > 0:
        return True  # "3-D printing"
    return words.glued(first) and _is_in_formula(words, first)


def opens_title(words: Words, first: int) -> bool:
    """Whether a quotation that a figure opens is the name of a work: all but its small words have capitals."""
    if words.titled or words.word(first - 1) not in _OPENING or not words.glued(first):
        return False
    names = 0
    for i in range(first + 1, first + _LONGEST_TITLE):
        word = words.word(i)
        if word in _CLOSING:
            return names > 0 and words.glued(i)
        if word.isalpha():
            if word[0].isupper():
                names += 1
            elif part_of_speech(word) not in "pfTcD":
                return False
    return False


def _is_round(words: Words, reading: Reading) -> bool:
    """Whether the figure names a round of a contest: "they are into the last 16"."""
    last = words.lows[max(0, reading.first - 2) : reading.first] == ["the", "last"]
    after = words.word(reading.last)
    return (
        last
        and words.word(reading.first) in _ROUNDS
        and (not after[:1].isalnum() or part_of_speech(after) in "pc" or after == "this")
    )


def _is_dialled(words: Words, reading: Reading) -> bool:
    """Whether the figure is a number to call: "call 101", "the helpline on 116 009"."""
    token, after = words.word(reading.first), words.word(reading.last)
    before = words.low(reading.first - 1)
    called = before in _CALLS or (before == "on" and not _LINES.isdisjoint(words.lows[: reading.first]))
    called = called and len(token) == _SERVICE and token.isdecimal()
    return called and reading.unit is None and (not after[:1].isalnum() or part_of_speech(after) in "pcW")


def _is_panel(words: Words, first: int) -> bool:
    """Whether one capital touches the figure, and the word for what is so lettered leads: "Figures 1A and 1C"."""
    letter = words.word(first + 1)
    return letter in _PANELS and words.glued(first + 1) and not _PANELLED.isdisjoint(words.lows[:first])


def _is_isotope(words: Words, reading: Reading) -> bool:
    """Whether the figure is carbon's, by a word of the laboratory: "14C dates", "the 13C isotope"."""
    carbon = reading.unit == "Cel" and words.word(reading.number.first) in _CARBONS
    return carbon and words.word(reading.last - 1) == "C" and not _OF_ISOTOPES.isdisjoint(words.lows)


def _is_entry(words: Words, first: int) -> bool:
    """Whether capitals and a colon lead to a long number without separators: "(OMIM: 606639)"."""
    name = words.word(first - 2)
    if words.word(first - 1) != ":" or len(name) < 2 or not name.isupper():
        return False
    return len(words.word(first)) >= _SHORTEST_ENTRY and words.word(first).isdecimal()


def _is_in_formula(words: Words, first: int) -> bool:
    """Whether the figure touches a sign that touches a name: "J1149.5+2223", "Ca(ClO4)2", "poly(3-hexyl)", "{111}"."""
    sign = words.word(first - 1)
    if sign == "{":
        return True
    if not words.glued(first - 1):
        return False
    if sign == "+":
        return words.word(first - 2)[:1].isdecimal() and words.glued(first - 2) and words.word(first - 3)[-1:].isalpha()
    if sign == ")":
        return words.word(first - 2)[-1:].isalnum() and len(words.word(first)) <= _LONGEST_INDEX
    named = words.word(first - 2)[-1:].isalpha()
    if sign in _BRACKETS:
        return named and words.dash(first + 1) and words.glued(first + 1)
    tied = sign in DASHES and words.word(first - 2).isdecimal() and words.glued(first - 2)
    return tied and words.word(first - 3).islower()  # "scp2-173"
