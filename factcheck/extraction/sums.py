"""One measure in two units, a large and a small one: "5ft 9in", "two hours and 30 minutes", "15 dollars 50"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.lexicon.unit_names import TIME_UNITS
from factcheck.lexicon.units import measure_of
from factcheck.lexicon.words import part_of_speech

if TYPE_CHECKING:
    from factcheck.extraction.reading import Reading
    from factcheck.extraction.words import Words

_CENT = 0.01
# units of which a large and a small one are printed for one measure
_COMPOUND = (
    TIME_UNITS, frozenset(("[mi_i]", "[yd_i]", "[ft_i]", "[in_i]")), frozenset(("km", "m", "dm", "cm", "mm")),
    frozenset(("[stone_av]", "[lb_av]", "[oz_av]")), frozenset(("t", "kg", "g")), frozenset(("deg", "'", "''")),
)  # fmt: skip
# units of time that are added up
_TIMES = frozenset(
    [("a", "mo"), ("a", "wk"), ("a", "d"), ("mo", "wk"), ("mo", "d"), ("wk", "d"), ("wk", "h"), ("d", "h"),
     ("d", "min"), ("h", "min"), ("h", "s"), ("min", "s"), ("s", "ms")]
)  # fmt: skip
_SUM_WORDS = {(), ("and",), (",",), (",", "and")}
_ABBREVIATED = frozenset(("ft", "lb", "lbs", "st", "hr", "hrs", "min"))
_STOPS = frozenset(("", ".", "?", "!"))
_AFTER_HEIGHT = frozenset((",", ")", "tall", "high"))
_OPENERS = frozenset(("between", "from"))
_PRIMES = frozenset("'’′")
_TENS, _MOST_CENTS, _MOST_MINUTES, _INCHES = 10, 100, 60, 12


def adds_up(words: Words, between: tuple[str, ...], left: Reading, right: Reading) -> bool:
    """Whether two readings, with these words between them, add up to one quantity."""
    pointed = between == (".",) and words.low(left.last - 1) in _ABBREVIATED  # "5 ft. 10 in."
    if left.unit is None or left.range or not (pointed or between in _SUM_WORDS):
        return False
    if right.unit is None:
        return _is_small_part(words, between, left, right)
    if left.unit == "h" and right.unit == "m" and not between and words.glued(right.last - 1):
        right.unit = "min"  # "2h 30m"
    if right.unit == "[in_i]" and right.high >= _INCHES and words.word(left.last - 1) in _PRIMES:
        left.unit, right.unit = "min", "s"  # 1'12" is no height
    if right.unit == "USD" and right.factor == _CENT and _is_currency(left.unit):
        right.unit = left.unit  # cents of whatever has been paid
    if left.unit == right.unit:
        return (
            left.factor == 1.0
            and right.factor == _CENT
            and (between == ("and",) or not left.sign_before)
            and between != (",",)
        )
    if left.low != int(left.low) or left.unit in ("%", "pp") or left.rate:
        return False
    if not any(left.unit in family and right.unit in family for family in _COMPOUND):
        return False
    a, b = measure_of(left.unit), measure_of(right.unit)
    if left.unit in TIME_UNITS and (left.unit, right.unit) not in _TIMES:
        return False  # "two years, and 200 hours of work" are two
    if left.unit in TIME_UNITS and a.factor < b.factor * right.high:
        return False  # "terms of 12 years and 54 months" are two
    return a.dimension == b.dimension and a.factor > b.factor and not a.offset


def add(left: Reading, right: Reading) -> None:
    """Take the right reading into the left one, which has the smaller unit then; cents stay parts of their currency."""
    scale = measure_of(left.unit or "").factor / measure_of(right.unit or "").factor
    left.low = left.high = left.low * left.factor * scale / right.factor + right.low
    left.number = left.number._replace(step=right.number.step, whole=False)
    left.unit, left.factor = right.unit, right.factor
    if left.factor != 1.0:
        left.low = left.high = left.low * left.factor
        left.number, left.factor = left.number._replace(step=right.number.step * right.factor), 1.0
    left.last, left.age = right.last, right.age


def _is_small_part(words: Words, between: tuple[str, ...], left: Reading, right: Reading) -> bool:
    """Give cents, minutes or inches to a bare figure that ends a sum, "15 dollars 50", "6 feet 4"; return if so."""
    whole = left.number.whole and right.number.whole and right.last == right.number.last
    after = words.word(right.last)
    closed = after in _STOPS or (left.unit == "[ft_i]" and (after in _AFTER_HEIGHT or part_of_speech(after) == "c"))
    if not whole or left.rate or left.magnitude or not closed:
        return False
    if words.low(left.first - 1) in _OPENERS or right.noun:
        return False
    if left.unit == "h" and between == ("and",) and right.high < _MOST_MINUTES:
        right.unit = "min"
    elif left.unit == "[ft_i]" and not between and right.high < _INCHES:
        right.unit = "[in_i]"  # "He is 6 feet 4."
    elif _is_currency(left.unit or "") and left.factor == 1.0 and between in ((), ("and",)):
        if not _TENS <= right.high < _MOST_CENTS:
            return False
        right.unit, right.factor = left.unit, _CENT
    return right.unit is not None


def _is_currency(unit: str) -> bool:
    return unit.isalpha() and unit.isupper() and len(unit) == len("USD")
