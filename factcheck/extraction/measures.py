"""What a numeral measures: money before or after it, a unit, an age, a rate."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extraction.bounds import bound_before
from factcheck.extraction.money import currency_sign, currency_words, money_before, pound_of
from factcheck.extraction.noun_phrases import noun_after
from factcheck.extraction.number import Number, magnitude_after
from factcheck.extraction.rates import take_rate
from factcheck.extraction.reading import Reading
from factcheck.extraction.unit_match import DIRECTIONS, rare_sign, unit_sign, unit_words
from factcheck.lexicon import unit_names
from factcheck.lexicon.counted import is_plural

if TYPE_CHECKING:
    from factcheck.extraction.words import Words

# between a figure and its unit of time: "three consecutive years"
_BEFORE_TIME = frozenset(
    "previous consecutive straight successive full more additional further extra calendar working business long short"
    " past last whole entire solid fewer other linear vertical".split()
)


# units that another word in the sentence makes those of something else
_IN_CONTEXT = {
    "MBy": (frozenset("barometer cyclone depression hurricane low pressure storm typhoon".split()), "mbar"),
    "kt": (frozenset("speed airspeed knots wind winds gust gusts gusting slowed".split()), "[kn_i]"),
    "deg": (
        frozenset(
            "temperature temperatures heat heatwave hot hotter hottest warm warmer warmest cold colder coldest cool"
            " frost weather thermometer measured reading mercury".split()
        ),
        "Cel",
    ),
}
_QUAKES = frozenset("earthquake quake tremor temblor aftershock earthquakes quakes tremors aftershocks".split())
_OF_RATES = frozenset("% percent rate rates interest yield yields inflation unemployment lending".split())
_COLD = frozenset("chill cold temperature temperatures degrees thermometer mercury lows".split())
_STRONGEST = 10
_TO_MAGNITUDE = frozenset("of at was is".split())
_LONGEST_SYMBOL = 3
_OF_HEAT = frozenset(("deg", "Cel", "[degF]"))
_BEFORE_SPACED_MINUS = frozenset("of at to is was be between below above about around hit reached and or".split())
_LAST = frozenset(("last", "past", "previous"))  # "it sold 12 last year"
_ONLY_SYMBOL = re.compile(
    r"[b-df-hj-np-tv-xz][b-df-hj-np-tv-xzA-Z]+"
)  # no word without a vowel: "two km", "ninety mph"
_ON_SCALES = frozenset("points degrees decibels units".split())
_ALONG = frozenset(("linear", "vertical"))  # "40 vertical feet"
_MORE = frozenset(("more", "additional", "further", "extra"))


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
    if reading.number.kind == "fraction" and "in" in words.lows[reading.number.first : i]:
        return  # "one in 100 years" is no fraction of a year
    j = hyphen if hyphen > 0 else i
    if words.low(j) == "of" and reading.number.kind == "fraction":
        j += 2 if words.low(j + 1) in ("a", "an", "one") else 1
    elif words.low(j) in ("a", "an") and reading.number.kind == "fraction":
        j += 1
    if j >= len(words):
        return
    glued = words.glued(i) and hyphen < 0
    more = words.low(j) in _MORE
    found = currency_words(words, j + more) or unit_words(words, j, reading.number, linked=hyphen > 0)
    if found and len(words.word(j)) <= _LONGEST_SYMBOL and found[2] == j + 1 and reading.number.kind == "digits":
        compound = unit_sign(words, j, glued=glued)
        found = compound if compound and compound[2] > found[2] else found  # "5 kg m^2/s"
    if found is None and words.low(j) in _BEFORE_TIME and reading.number.kind != "fraction":
        found = unit_words(words, j + 1, reading.number, linked=False)
        timed = (
            found and found[0] in unit_names.TIME_UNITS and (words.low(j) not in _LAST or words.low(j + 1)[-1] == "s")
        )
        found = found if timed or words.low(j) in _MORE or words.low(j) in _ALONG else None
    in_figures = reading.number.kind == "digits" or not words.word(reading.number.last - 1).isalpha()
    if found is None and (in_figures or _ONLY_SYMBOL.fullmatch(words.word(j))):
        found = currency_sign(words, j, glued=glued) or unit_sign(words, j, glued=glued)
    if found is None:
        found = rare_sign(words, j) if reading.number.kind == "digits" else None
    found = found or _unit_by_context(words, reading, i, j)
    if found is None:
        _magnitude_of_quake(words, reading)
        return
    code, factor, last = found
    if code in ("deg", "Cel", "[degF]") and words.low(last) == "below" and words.low(last + 1) == "zero":
        reading.negative, last = True, last + 2
    if code in ("GBP", "[lb_av]") and words.low(last - 1) in ("pound", "pounds"):
        code = "[lb_av]" if hyphen > 0 and not reading.magnitude else pound_of(words, reading, last)
    if code in unit_names.SCALED:
        code, factor = unit_names.SCALED[code]
    elif code in _IN_CONTEXT and words.word(last - 1) not in DIRECTIONS:
        code = _in_context(words, code, reading)
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


def _unit_by_context(words: Words, reading: Reading, i: int, j: int) -> tuple[str, float, int] | None:
    """Return the unit of points of a rate or an index at token `j`, of degrees "below" at token `i`; None if neither.

    "The wind chill was 25 below" takes in the minus.
    """
    part = not reading.number.whole and words.low(j) == "point"  # "0.1 point"
    if part or (reading.number.kind == "fraction" and words.low(j) == "points"):
        return "{point}" if _OF_RATES.isdisjoint(words.lows) else "pp", 1.0, j + 1
    if words.low(i) != "below":
        return None
    if words.low(i + 1) == "zero":
        return "deg", 1.0, i
    if words.word(i + 1).isalnum() or _COLD.isdisjoint(words.lows):
        return None
    reading.negative = True
    return "deg", 1.0, i + 1


def _in_context(words: Words, code: str, reading: Reading) -> str:
    """Return knots for "kt" beside words of speed, millibars for "mb" beside storms, Celsius for degrees beside heat.

    A bare degree of heat is Celsius only where a minus or a decimal tells: American papers print neither.
    """
    cues, unit = _IN_CONTEXT[code]
    if code == "MBy" and words.word(reading.last) != "mb":
        return code  # no millibars
    fine = code != "deg" or not reading.number.whole or words.word(reading.first - 1) in ("-", "−", "–", "minus")
    return unit if fine and not cues.isdisjoint(words.lows) else code


def _magnitude_of_quake(words: Words, reading: Reading) -> None:
    """Take in the word at a figure on an earthquake's scale: "magnitude 6.8", "a 6.1-magnitude quake"."""
    if words.word(reading.first - 1) == "M" and words.glued(reading.first) and not reading.number.whole:
        reading.unit, reading.first = "{magnitude}", reading.first - 1
        return
    after = reading.last + words.dash(reading.last)
    strong = words.low(after) == "strength" and words.low(after + 1) in _QUAKES
    if words.low(after) == "magnitude" or strong:
        reading.unit, reading.last = "{magnitude}", after + 1
    elif _is_on_scale(words, reading, after):
        reading.unit = "{magnitude}"
    elif "magnitude" in words.lows:
        _magnitude_before(words, reading)


def _magnitude_before(words: Words, reading: Reading) -> None:
    """Take in the word that stands before the figure or its hedge: "magnitude 6.8", "a magnitude of about 6.8"."""
    hedge = bound_before(words, reading.first)
    start = hedge[1] if hedge else reading.first
    if words.low(start - 1) == "and" and words.low(start - 3) == "magnitude" and not reading.number.whole:
        reading.unit = "{magnitude}"
        return  # "of magnitude 4.8 and 5.1"
    led = words.low(start - 1) in _TO_MAGNITUDE and not (words.low(start - 1) != "of" and reading.number.whole)
    before = start - (2 if led or words.dash(start - 1) else 1)
    if words.low(before) == "magnitude":
        reading.unit, reading.first = "{magnitude}", reading.first if hedge else before


def _is_on_scale(words: Words, reading: Reading, after: int) -> bool:
    """Whether a decimal is that of a quake: "a 6.1 earthquake", "it measured 6.1 on the Richter scale"."""
    if reading.number.whole or reading.number.value > _STRONGEST:
        return False
    return words.low(after) in _QUAKES or "richter" in words.lows[after : after + 4]


def _age_after(words: Words, reading: Reading) -> None:
    """Take in "old" and "of age" after a unit of time."""
    i = reading.last
    if words.dash(i):
        i += 1
    if words.low(i) in ("old", "olds", "old's", "old’s"):
        reading.age, reading.last = True, i + 1
    elif words.low(i) == "of" and words.low(i + 1) == "age":
        reading.age, reading.last = True, i + 2


def _is_dash(words: Words, reading: Reading) -> bool:
    """Whether the sign before a figure is a dash, as things are counted: "Luma -2,000 homes burnt", "-300 jobs"."""
    if words.low(reading.first - 2) in _BEFORE_SPACED_MINUS:
        return False
    noun = noun_after(words, reading.last, one=False)
    return noun is not None and is_plural(words.word(noun[1] - 1)) and words.low(noun[1] - 1) not in _ON_SCALES


def _sign_before(words: Words, reading: Reading) -> None:
    """Take in a minus, or the word for it, before the figure."""
    i = reading.first - 1
    sign = words.word(i)
    if (
        sign in ("-", "−", "–")
        and words.glued(reading.first)
        and (i == 0 or not words.glued(i) or words.word(i - 1) in "([")
        and not (reading.unit is None and _is_dash(words, reading))
    ):
        reading.negative, reading.first = True, i
    elif sign == "-" and reading.unit in _OF_HEAT and words.low(i - 1) in _BEFORE_SPACED_MINUS:
        reading.negative, reading.first = True, i  # "a low of - 20 degrees"
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
