"""Persons' ages that are printed without a unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.rejects import is_titled
from factcheck.lexicon.people import PEOPLE
from factcheck.lexicon.words import part_of_speech

if TYPE_CHECKING:
    from factcheck.extraction.reading import Reading
    from factcheck.extraction.words import Words

_PERSONS = frozenset(("he", "she", "who"))
_YOUNGEST = 12  # years: what a smaller figure in brackets tells is no age
_LABELLED = 4  # the last token that is behind a label
_PERSON_ENDS = ("maker", "ofer", "ctor", "ator", "ologist", "keeper", "fighter", "grapher", "woman", "man", "cian")
_OF_AN_AGE = frozenset(("youngest", "oldest", "eldest"))


def is_age(words: Words, reading: Reading) -> bool:
    """Whether a bare figure is a person's age: "aged 44", "Ann Lee, 44, said", "a man of 83"."""
    number, before = reading.number, words.low(reading.first - 1)
    if not number.whole or not 0 < number.value < 120 or number.kind not in ("digits", "words"):
        return False
    if reading.range:
        return words.low(reading.first - 1) in ("aged", "ages")
    after = words.word(reading.last)
    if before == "aged" or (before in ("age", "turned", "turns", "turning") and number.kind == "digits"):
        return True
    if number.kind != "digits":
        return False
    if before in ("was", "is", "just", "only", "them", "whom", ",", ":") and _is_of_an_age(words, reading.first):
        return True
    if before == "and" and words.low(reading.first - 3) == "aged":
        return True  # "aged 19 and 22"
    if before == "at" and reading.first == 1 and after in (",", "he", "she"):
        return True  # "At 71 she plans …"
    return _is_beside_person(words, reading, before, after)


def _is_beside_person(words: Words, reading: Reading, before: str, after: str) -> bool:
    """Whether a bare figure stands as a person's age does: "Ann Lee, 44, said", "she was 83", "Dr Lee (44)"."""
    above = words.word(reading.first - 2)
    closed = not after[:1].isalpha() or part_of_speech(after) in "pcWVZIHEM"
    if before in ("is", "was", "be") and {words.low(reading.first - 2), words.low(reading.first - 3)} & _PERSONS:
        return not after[:1].isalpha() or part_of_speech(after) in "pcW"
    if before == "of" and closed and _is_person(above):
        return True
    if before == "(" and after == ")" and reading.number.value > _YOUNGEST and is_titled(words, reading.first - 2):
        return True
    if before == ":" and reading.first <= _LABELLED and _is_person(above.lower()):
        return after in (",", ".", ";", "")
    if before == "than" and words.low(reading.first - 2) in ("older", "younger") and not after.isalpha():
        return True
    if before in ("only", "just", "still") and words.word(reading.first - 2) == "," and after == ",":
        before, above = ",", words.word(reading.first - 3)
    if before == "," and above == ")":
        above = _before_bracket(words, reading.first - 2)
    named = before == "," and ((above[:1].isupper() and not above.isupper()) or _is_person(above))
    return named and after in (",", ".", ":", ";") and not (after == "." and reading.last + 1 < len(words))


def _before_bracket(words: Words, closing: int) -> str:
    """Return the word before the brackets that close at a token: "Ada Lind (born 1970), 52"."""
    opening = next((i for i in range(closing - 1, max(0, closing - 5), -1) if words.word(i) == "("), 0)
    return words.word(opening - 1)


def _is_person(word: str) -> bool:
    """Whether a word names one person: "boy", "roofer", "director"."""
    return word in PEOPLE or (word.endswith(_PERSON_ENDS) and word.islower() and part_of_speech(word) == "N")


def _is_of_an_age(words: Words, first: int) -> bool:
    """Whether the words before say whose age it is: "the oldest was 81", "the youngest of them 19"."""
    return not _OF_AN_AGE.isdisjoint(words.lows[max(0, first - 5) : first])
