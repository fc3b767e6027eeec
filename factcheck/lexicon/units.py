"""Unit codes (UCUM, ISO 4217 and the contract's own): what they measure, how they convert, what they are called.

UCUM: https://ucum.org/ucum (a code is a product of atoms, each with a prefix and a power; "/" divides by the next one).
"""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from factcheck.lexicon.unit_atoms import ATOMS, PREFIXES

if TYPE_CHECKING:
    from factcheck.model import Interval

_TONNE, _LONG_TON = 1e6, 1_016_046.9088  # grams
_CALENDAR = 2.5 * 86_400.0  # seconds: 52 weeks are twelve months
_POWER = re.compile(r"(.+?)([2-9])?")
_CURRENCY = re.compile(r"[A-Z]{3}")
_POWER_WORDS = {1: "", 2: "square ", 3: "cubic "}


class Measure(NamedTuple):
    """What a unit code measures: `value * factor + offset` is the value in base units.

    `dimension` spells the base units ("m/s", "USD/m2", "count"): two units compare if theirs are equal.
    """

    dimension: str
    factor: float
    offset: float = 0.0


class _Factor(NamedTuple):
    """One atom of a code with its prefix and power: 1 of it is `scale` times the product of `base` powers."""

    base: MappingProxyType[str, int]
    scale: float
    offset: float
    singular: str
    plural: str


def in_base(value: Interval, unit: str) -> tuple[str, Interval]:
    """Return the dimension of `unit` and the value in that dimension's base unit.

    >>> from factcheck.model import Interval
    >>> in_base(Interval(36, 72), "km/h")
    ('m/s', Interval(low=10.0, high=20.0, low_open=False, high_open=False, approximate=False, nominal=None))

    A plain "ton" is short, metric or long: the value is as wide as that. Months and years have no fixed number of days.

    Currencies, "count", "%" and "pp" never convert into each other; a fraction ("1") and "%" do.
    """
    measure = measure_of(unit)
    if unit == "[ston_av]" and value.low is not None and value.high is not None and value.low >= 0:
        low, high = value.low * measure.factor, value.high * _LONG_TON
        return measure.dimension, msgspec.structs.replace(value.scaled(_TONNE), low=low, high=high)
    scaled = value.scaled(measure.factor)
    if unit in ("mo", "a") and scaled.low is not None and scaled.high is not None and scaled.low > 0:
        scaled = msgspec.structs.replace(scaled, low=scaled.low - _CALENDAR, high=scaled.high + _CALENDAR)
    return measure.dimension, scaled.shifted(measure.offset) if measure.offset else scaled


@cache
def measure_of(unit: str) -> Measure:
    """Return what a unit code measures; a code that is not known is its own dimension."""
    powers: dict[str, int] = {}
    scale, offset = 1.0, 0.0
    for factor, sign in _factors(unit):
        scale *= factor.scale**sign
        offset = factor.offset
        for base, power in factor.base.items():
            powers[base] = powers.get(base, 0) + sign * power
    return Measure(_spelled(powers), scale, offset if unit in ATOMS else 0.0)


@cache
def without_rate(unit: str) -> str:
    """Return the unit of a rate without what it is per, as some say it ("21,000 cars" for 21,000 a day).

    A speed stays, and so does a frequency ("8 deaths per 100,000").

    >>> without_rate("count/d"), without_rate("GBP/{share}"), without_rate("km/h"), without_rate("count/{1000}")
    ('count', 'GBP', 'km/h', 'count/{1000}')
    """
    above, _, below = unit.partition("/")
    return unit if measure_of(above).dimension == "m" or below[1:2].isdecimal() else above


def on_one_footing(left: str, right: str) -> tuple[str, str]:
    """Return two units as they can be compared: where only one is a rate, without what it is per."""
    if ("/" in left) == ("/" in right):
        return left, right
    return without_rate(left), without_rate(right)


@cache
def unit_words(unit: str, *, singular: bool = False) -> str:
    """Return what a unit is called: "kilometres" for "km", "percent" for "%", nothing for "count".

    >>> unit_words("km/h"), unit_words("USD/{share}"), unit_words("m2", singular=True)
    ('kilometres per hour', 'USD per share', 'square metre')
    """
    top = [factor for factor, sign in _factors(unit) if sign > 0]
    above = [factor.singular for factor in top[:-1]] + [top[-1].singular if singular else top[-1].plural]
    below = [f"per {factor.singular}" for factor, sign in _factors(unit) if sign < 0]
    return " ".join(word for word in above + below if word)


def _factors(unit: str) -> list[tuple[_Factor, int]]:
    """Return the factors of a code, each with 1 (above the line) or -1 (below it)."""
    above, *below = unit.split("/")
    return [(_factor(code), 1) for code in above.split(".")] + [
        (_factor(code), -1 if i == 0 else 1) for part in below for i, code in enumerate(part.split("."))
    ]


@cache
def _factor(code: str) -> _Factor:
    if code.startswith("{") and code not in ATOMS:
        name = code.strip("{}").replace("_", " ")
        return _Factor(MappingProxyType({code: 1}), 1.0, 0.0, name, name)
    if _CURRENCY.fullmatch(code):
        return _Factor(MappingProxyType({code: 1}), 1.0, 0.0, code, code)
    found = _POWER.fullmatch(code)
    name, power = (found[1], int(found[2] or 1)) if found and code not in ATOMS else (code, 1)
    for length in (0, 1, 2):
        prefix, atom = name[:length], ATOMS.get(name[length:])
        if atom and prefix in PREFIXES and (not prefix or not name[length:].startswith("[")):
            size, words = PREFIXES[prefix]
            base = MappingProxyType({unit: times * power for unit, times in atom.base.items()})
            words = _POWER_WORDS.get(power, "") + words
            return _Factor(base, (size * atom.scale) ** power, atom.offset, words + atom.singular, words + atom.plural)
    return _Factor(MappingProxyType({code: 1}), 1.0, 0.0, code, code)


def _spelled(powers: dict[str, int]) -> str:
    def product(sign: int) -> list[str]:
        terms = sorted((base, power * sign) for base, power in powers.items() if power * sign > 0)
        return [base if power == 1 else f"{base}{power}" for base, power in terms]

    return "/".join([".".join(product(1)) or "1", *product(-1)])
