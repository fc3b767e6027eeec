"""What a numeral measures: money before or after it, a unit, an age, a rate."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extraction.money import currency_sign, currency_words, money_before, pound_of
from factcheck.extraction.number import Number, magnitude_after
from factcheck.extraction.rates import take_rate
from factcheck.extraction.reading import Reading
from factcheck.extraction.rejects import is_titled
from factcheck.extraction.unit_match import rare_sign, unit_sign, unit_words
from factcheck.lexicon import unit_names
from factcheck.lexicon.people import PEOPLE
from factcheck.lexicon.words import part_of_speech

if TYPE_CHECKING:
    from factcheck.extraction.words import Words

# between a figure and its unit of time: "three consecutive years"
_BEFORE_TIME = frozenset(
    "previous consecutive straight successive full more additional further extra calendar working business long short"
    " past last whole entire solid fewer other".split()
)


_LAST = frozenset(("last", "past", "previous"))  # "it sold 12 last year"
_MORE = frozenset(("more", "additional", "further", "extra"))
_PERSONS = frozenset(("he", "she", "who"))
_YOUNGEST = 12  # years: what a smaller figure in brackets tells is no age
_LABELLED = 2  # the token behind a label of one word
_PERSON_ENDS = ("maker", "ofer", "ctor", "ator", "ologist", "keeper", "fighter", "grapher", "woman", "man", "cian")
_OF_AN_AGE = frozenset(("youngest", "oldest", "eldest"))


def measure(words: Words, number: Number, floor: int) -> Reading:
    """Return the numeral with its currency or unit, and its rate; the unit stays None for a counted thing.

    Tokens before `floor` belong to another quantity.
    """
    top = number.top or number.value
    reading = Reading(number, number.first, number.last, number.value, top, magnitude=number.magnitude)
    reading.range = number.kind == "vague"
    if reading.range and words.low(number.last) == "of":
        reading.last += 1
    if number.kind == "fraction" and words.low(number.first + 2) == "in" and words.word(number.first + 1).isalpha():
        reading.noun = number.first + 1, number.first + 2  # "one voter in five"
    elif not money_before(words, reading, floor):
        _unit_after(words, reading)
    _sign_before(words, reading)
    if reading.unit is not None:
        take_rate(words, reading)
    return reading


def _unit_after(words: Words, reading: Reading) -> None:
    """Take in the unit or currency that follows the figure, spaced, glued or hyphenated."""
    i = reading.last
    hyphen = words.after_hyphen(i)
    j = hyphen if hyphen > 0 else i
    if words.low(j) == "of" and words.low(j + 1) in ("a", "an", "one") and reading.number.kind == "fraction":
        j += 2
    elif words.low(j) in ("a", "an") and reading.number.kind == "fraction":
        j += 1
    if j >= len(words):
        return
    glued = words.glued(i) and hyphen < 0
    found = currency_words(words, j) or unit_words(words, j, reading.number, linked=hyphen > 0)
    if found is None and words.low(j) in _BEFORE_TIME and reading.number.kind != "fraction":
        found = unit_words(words, j + 1, reading.number, linked=False)
        timed = (
            found and found[0] in unit_names.TIME_UNITS and (words.low(j) not in _LAST or words.low(j + 1)[-1] == "s")
        )
        found = found if timed or words.low(j) in _MORE else None
    if found is None and (reading.number.kind == "digits" or not words.word(reading.number.last - 1).isalpha()):
        found = currency_sign(words, j, glued=glued) or unit_sign(words, j, glued=glued)
    if found is None:
        found = rare_sign(words, j) if reading.number.kind == "digits" else None
    if found is None:
        _magnitude_of_quake(words, reading)
        return
    code, factor, last = found
    if code in ("GBP", "[lb_av]") and words.low(last - 1) in ("pound", "pounds"):
        code = "[lb_av]" if hyphen > 0 and not reading.magnitude else pound_of(words, reading, last)
    if code in unit_names.SCALED:
        code, factor = unit_names.SCALED[code]
    if reading.number.value == 1.5 and words.low(last) == "and":
        half = last + (2 if words.low(last + 1) in ("a", "an") else 1)
        last = half + 1 if words.low(half) == "half" else last  # "an hour and a half"
    reading.unit, reading.factor, reading.last = code, factor, last
    if code == "[age]":
        reading.unit, reading.age = "a", True
    elif code in unit_names.TIME_UNITS:
        _age_after(words, reading)
    if factor == 1.0 and re.fullmatch("[A-Z]{3}", code) and not reading.magnitude:
        power, end = magnitude_after(words, reading.last, "")
        if power:
            reading.low, reading.high = reading.low * 10.0**power, reading.high * 10.0**power
            reading.magnitude, reading.last = power, end


def _magnitude_of_quake(words: Words, reading: Reading) -> None:
    """Take in the word at a figure on an earthquake's scale: "magnitude 6.8", "a 6.1-magnitude quake"."""
    if words.word(reading.first - 1) == "M" and words.glued(reading.first) and not reading.number.whole:
        reading.unit, reading.first = "{magnitude}", reading.first - 1
        return
    after = max(words.after_hyphen(reading.last), reading.last)
    before = reading.first - (2 if words.low(reading.first - 1) == "of" else 1)
    if words.low(after) == "magnitude":
        reading.unit, reading.last = "{magnitude}", after + 1
    elif words.low(before) == "magnitude":
        reading.unit, reading.first = "{magnitude}", before


def _age_after(words: Words, reading: Reading) -> None:
    """Take in "old" and "of age" after a unit of time."""
    i = reading.last
    if words.dash(i):
        i += 1
    if words.low(i) in ("old", "olds"):
        reading.age, reading.last = True, i + 1
    elif words.low(i) == "of" and words.low(i + 1) == "age":
        reading.age, reading.last = True, i + 2


def is_age(words: Words, reading: Reading) -> bool:
    """Whether a bare figure is a person's age: "aged 44", "Ann Lee, 44, said", "a man of 83"."""
    number, before = reading.number, words.low(reading.first - 1)
    if not number.whole or not 0 < number.value < 120 or number.kind not in ("digits", "words") or reading.range:
        return False
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
    above = words.word(reading.first - 2)
    closed = not after[:1].isalpha() or part_of_speech(after) in "pcWVZIHEM"
    if before in ("is", "was", "be") and {words.low(reading.first - 2), words.low(reading.first - 3)} & _PERSONS:
        return not after[:1].isalpha() or part_of_speech(after) in "pcW"
    if before == "of" and closed and _is_person(above):
        return True
    if before == "(" and after == ")" and number.value > _YOUNGEST and is_titled(words, reading.first - 2):
        return True
    if before == ":" and reading.first == _LABELLED and _is_person(above.lower()):
        return after in (",", ".", ";", "")
    named = before == "," and ((above[:1].isupper() and not above.isupper()) or _is_person(above))
    return named and after in (",", ".", ":", ";") and not (after == "." and reading.last + 1 < len(words))


def _is_person(word: str) -> bool:
    """Whether a word names one person: "boy", "roofer", "director"."""
    return word in PEOPLE or (word.endswith(_PERSON_ENDS) and word.islower() and part_of_speech(word) == "N")


def _is_of_an_age(words: Words, first: int) -> bool:
    """Whether the words before say whose age it is: "the oldest was 81", "the youngest of them 19"."""
    return not _OF_AN_AGE.isdisjoint(words.lows[max(0, first - 5) : first])


def _sign_before(words: Words, reading: Reading) -> None:
    """Take in a minus, or the word for it, before the figure."""
    i = reading.first - 1
    sign = words.word(i)
    if (
        sign in ("-", "−", "–")
        and words.glued(reading.first)
        and (i == 0 or not words.glued(i) or words.word(i - 1) in "([")
    ):
        reading.negative, reading.first = True, i
    elif sign == "+" and words.glued(reading.first) and (i == 0 or not words.glued(i)):
        reading.first = i
    elif words.dash(i) and words.low(i - 1) == "minus":
        reading.negative, reading.first = True, i - 1
    elif words.low(i) in ("minus", "negative") and words.low(i - 1) != "or":
        if words.low(i) == "minus" and i and words.word(i - 1)[:1].isdecimal():
            return
        reading.negative, reading.first = True, i
    reading.signed = reading.unit in ("%", "pp") and words.word(reading.first) in "+-−–"
    if reading.negative:
        reading.low, reading.high = -reading.high, -reading.low
