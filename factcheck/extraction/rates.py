"""What a quantity is divided by: "a year", "per share", "/bbl"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extraction.unit_match import unit_sign, unit_words
from factcheck.lexicon import unit_names
from factcheck.lexicon.counted import DENOMINATOR_NOUNS
from factcheck.lexicon.currencies import currency_of_sign
from factcheck.lexicon.units import measure_of
from factcheck.lexicon.words import part_of_speech

if TYPE_CHECKING:
    from factcheck.extraction.reading import Reading
    from factcheck.extraction.words import Words

_LONGEST_ASIDE = 6
_MOST_KINDS = 3  # tokens to "share": "per diluted common share"
_FLOWING = frozenset(("m", "m3", "g", "By"))
_BASES = frozenset(("100", "1000"))
_AWAY = frozenset(("ago", "earlier", "later", "before", "after"))  # "3,000 contracts a week earlier"
_DIVIDES = frozenset(("a", "an", "per", "each", "every", "annually", "daily", "weekly", "monthly"))
_WHOLES = frozenset("har [acr_us] L [gal_us] kg".split())
_APART = frozenset("away off from ahead behind apart".split())
_ADVERBS = {
    "annually": "a", "yearly": "a", "monthly": "mo", "weekly": "wk", "daily": "d", "hourly": "h", "nightly": "d",
}  # fmt: skip


def take_rate(words: Words, reading: Reading) -> None:
    """Take in what the quantity is divided by: "a year", "per share", "/bbl", "annually"."""
    i = reading.last
    word = words.low(i)
    if word in _ADVERBS and reading.unit not in ("%", "pp"):
        reading.rate, reading.last = _ADVERBS[word], i + 1
        return
    dashed = words.dash(i) and words.low(i + 1) in ("per", "a", "an")
    j = i + 1 if dashed else i
    word = words.low(j)
    if word == "/" or (word == "per" and words.low(j + 1) != "cent"):
        j += 1
    elif word in ("a", "an", "each", "every"):
        j += 2 if words.dash(j + 1) else 1
        if not _may_be_divided(words, j, reading):
            return
    else:
        return
    if words.dash(j):
        j += 1
    j = next((i for i in range(j, j + _MOST_KINDS) if words.low(i) == "share"), j)
    if word == "/" and words.word(j) in _BASES:
        _take_multiple(words, j, reading)
        return
    if currency_of_sign(words.word(j) + words.word(j + 1)):
        return  # "£769/AU$1,249"
    found = unit_words(words, j, reading.number, linked=True)
    if found is None and (word == "/" or (word == "per" and len(words.word(j)) > 1)):
        found = unit_sign(words, j, glued=True)
    if found:
        code, last = found[0], found[2]
        if code in unit_names.SCALED:
            code = unit_names.SCALED[code][0] if unit_names.SCALED[code][1] == 1 else "{" + words.low(j) + "}"
        reading.rate, reading.last = code, last
    elif (
        words.word(j).isalpha() and part_of_speech(words.lows[j]) in "NPbzEGJ" and (word != "/" or reading.sign_before)
    ):
        reading.rate, reading.last = "{" + words.lows[j] + "}", j + 1


def _take_multiple(words: Words, j: int, reading: Reading) -> None:
    """Take in a hundred units, or a thousand, that a stroke leads to: "5.6 l/100km", "3 g/100 ml"."""
    found = unit_words(words, j + 1, reading.number, linked=True) or unit_sign(words, j + 1, glued=True)
    if found and reading.unit is not None:
        reading.rate, reading.last = f"{{{words.word(j)}_{found[0]}}}", found[2]


def rate_past_aside(words: Words, reading: Reading) -> None:
    """Take in what two figures for one amount, the second in brackets, are divided by: "$2m (£1.5m) a year"."""
    last = reading.last
    if reading.unit is None:
        return
    if words.low(last) == "of" and reading.rate is None and reading.unit not in ("%", "pp"):
        _rate_past_matter(words, reading)
    if words.word(last) not in ("(", ")"):
        return
    closing = last
    if words.word(last) == "(":
        closing = next((i for i in range(last + 2, last + _LONGEST_ASIDE) if words.word(i) == ")"), last)
    if words.word(closing) == ")" and words.low(closing + 1) in _DIVIDES:
        reading.last = closing + 1
        take_rate(words, reading)
        reading.last = last


def _rate_past_matter(words: Words, reading: Reading) -> None:
    """Take in what a measure is divided by behind what it is of: "800,000 barrels of oil per day"."""
    last = reading.last
    for joint in (last + 2, last + 3):
        if words.low(joint) in ("per", "a", "an") and words.word(joint - 1).isalpha():
            reading.last = joint
            take_rate(words, reading)
            reading.last = last
            return


def _is_of_flow(words: Words, j: int, reading: Reading) -> bool:
    """Whether "second" at token `j` is the unit: "10 gigabits a second.", not "gave $5 a second time"."""
    after = words.word(j + 1)
    closed = not after[:1].isalnum() or part_of_speech(after.lower()) in "pcTW"
    return closed and reading.unit is not None and measure_of(reading.unit).dimension in _FLOWING


def _may_be_divided(words: Words, j: int, reading: Reading) -> bool:
    """Whether "a" or "each" before token `j` divides: any quantity by a time, money by a thing that is sold."""
    word = words.low(j)
    found = unit_words(words, j, reading.number, linked=True)
    code = found[0] if found else None
    if code in unit_names.TIME_UNITS or (code and code.startswith("[") and code in unit_names.SCALED):
        return (
            words.low(j + 1) not in _AWAY
            and (word not in ("second", "quarter") or (word == "second" and _is_of_flow(words, j, reading)))
            and not (reading.unit in unit_names.TIME_UNITS and reading.unit == code)
        )
    if code in _WHOLES and reading.unit not in (None, code) and words.low(j + 1) not in _APART:
        return True  # "6 tonnes a hectare"
    money = reading.unit is not None and re.fullmatch("[A-Z]{3}", reading.unit)
    return bool(money and (code or word in DENOMINATOR_NOUNS)) or (reading.unit == "[mi_i]" and word == "gallon")
