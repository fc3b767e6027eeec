"""What a numeral measures: money before or after it, a unit, an age, a rate."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.extraction.number import Number, magnitude_after
from factcheck.lexicon import currencies, unit_names
from factcheck.lexicon.counted import DENOMINATOR_NOUNS
from factcheck.lexicon.words import part_of_speech

if TYPE_CHECKING:
    from factcheck.extraction.words import Words

_MOST_WORDS = 4
_POWERS = {"²": 2, "³": 3, "2": 2, "3": 3, "⁻¹": -1, "⁻²": -2, "⁻³": -3}
_POWER = re.compile(r"\s?\^?\s?([-−–⁻]?\s?[123¹²³])(?![\w.,])")
_TO_PLAIN = str.maketrans("−–⁻¹²³", "---123", " ")
_ADVERBS = {
    "annually": "a", "yearly": "a", "monthly": "mo", "weekly": "wk", "daily": "d", "hourly": "h", "nightly": "d",
}  # fmt: skip
# words that are units only of figures too large for anything else
# between a figure and its unit of time: "three consecutive years"
_BEFORE_TIME = frozenset(
    "previous consecutive straight successive full more additional further extra calendar working business long short"
    " past last whole entire solid fewer other".split()
)
_SIZES = frozenset("thick long wide tall deep high diameter".split())  # "8 in wide"
_LARGE_ONLY = frozenset("won crown crowns mark marks real reals dong kip colon".split())
_NOT_AS_WORDS = frozenset(
    "bar bars gray grays mole moles atmosphere atmospheres henry henries poise farad real set sets pair mark stones a c"
    " p mils mil".split()
)
_MONEY_WORDS = frozenset(
    "paid pay pays cost costs price priced worth fined fine earn earned spend spent debt buy bought raise raised salary"
    " fee".split()
)
_SINGULAR_ONLY_OF_ONE = frozenset("second quarter".split())
_DOLLAR_LANDS = frozenset("us usd hk nz nt sg".split())
_POUND_IS_MASS = 10_000


@dataclass(slots=True)
class Reading:
    """A numeral with what stands about it; tokens `first` to `last` are half-open and grow as more is read."""

    number: Number
    first: int
    last: int
    low: float
    high: float
    unit: str | None = None
    factor: float = 1.0
    rate: str | None = None
    age: bool = False
    noun: tuple[int, int] | None = None
    range: bool = False
    margin: float | None = None
    negative: bool = False
    signed: bool = False
    """Whether a plus or minus of a change of percents stands before the figure."""
    sign_before: bool = False
    magnitude: int = 0


def measure(words: Words, number: Number, floor: int) -> Reading:
    """Return the numeral with its currency or unit, and its rate; the unit stays None for a counted thing.

    Tokens before `floor` belong to another quantity.
    """
    top = number.top or number.value
    reading = Reading(number, number.first, number.last, number.value, top, magnitude=number.magnitude)
    reading.range = number.kind == "vague"
    if reading.range and words.low(number.last) == "of":
        reading.last += 1
    if not _money_before(words, reading, floor):
        _unit_after(words, reading)
    _sign_before(words, reading)
    if reading.unit is not None:
        take_rate(words, reading)
    return reading


def _money_before(words: Words, reading: Reading, floor: int) -> bool:
    """Take in a currency's sign or code before the figure: "$", "US$", "EUR ", "Rs"."""
    first = reading.first
    gap = words.text[words.end(first - 1) : words.start(first)] if first else "-"
    if gap.strip() or len(gap) > 1:
        return False
    for length in (3, 2, 1):
        start = first - length
        if start < floor or any(not words.glued(i) for i in range(start + 1, first)):
            continue
        sign = words.text[words.start(start) : words.end(first - 1)]
        code = currencies.currency_of_sign(sign)
        if code is None or (gap and sign in currencies.GLUED_SIGNS):
            continue
        if sign.isalpha() and words.glued(start) and words.word(start - 1) not in "([\"“‘'":
            continue
        if sign == "$" and words.low(start - 1) in _DOLLAR_LANDS and not words.glued(start) and start > floor:
            start -= 1
            code = currencies.currency_of_sign(words.word(start).upper() + "$") or code
        if words.word(start - 1) == "\\" and words.glued(start):
            start -= 1
        reading.first, reading.unit, reading.sign_before = start, code, True
        _repeated_money(words, reading)
        return True
    return False


def _repeated_money(words: Words, reading: Reading) -> None:
    """Take in what names the money once more: "$5 dollars", "$1.5m USD", "$200 Canadian"."""
    found = _currency_words(words, reading.last)
    if found and found[1] == 1.0:
        _, _, last = found
        reading.last = last
        if words.low(last - 1) != "dollars":
            reading.unit = found[0]


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
    found = _currency_words(words, j) or _unit_words(words, j, reading.number, linked=hyphen > 0)
    if found is None and words.low(j) in _BEFORE_TIME:
        found = _unit_words(words, j + 1, reading.number, linked=False)
        found = found if found and found[0] in unit_names.TIME_UNITS else None
    if found is None and not words.word(reading.number.last - 1).isalpha():
        found = _currency_sign(words, j, glued=glued) or _unit_sign(words, j, glued=glued)
    if found is None:
        _magnitude_of_quake(words, reading)
        return
    code, factor, last = found
    if code in ("GBP", "[lb_av]") and words.low(last - 1) in ("pound", "pounds"):
        code = "[lb_av]" if hyphen > 0 and not reading.magnitude else _pounds(words, reading, last)
    if code in unit_names.SCALED:
        code, factor = unit_names.SCALED[code]
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
    after = max(words.after_hyphen(reading.last), reading.last)
    before = reading.first - (2 if words.low(reading.first - 1) == "of" else 1)
    if words.low(after) == "magnitude":
        reading.unit, reading.last = "{magnitude}", after + 1
    elif words.low(before) == "magnitude":
        reading.unit, reading.first = "{magnitude}", before


def _currency_words(words: Words, j: int) -> tuple[str, float, int] | None:
    if words.low(j) not in currencies.first_words():
        return None
    for length in range(currencies.MOST_WORDS, 0, -1):
        if j + length > len(words):
            continue
        name = _joined(words, j, length)
        found = currencies.currency_of_words(name) if name else None
        if found and not (name in _NOT_AS_WORDS or (name in _LARGE_ONLY and not _large(words, j))):
            return *found, j + length
    return None


def _large(words: Words, j: int) -> bool:
    """Whether the figure before token `j` is one in which only a small currency is counted."""
    before = words.word(j - 1)
    return before.isalpha() or len(re.sub(r"\D", "", before)) > 2


def _currency_sign(words: Words, j: int, *, glued: bool) -> tuple[str, float, int] | None:
    sign = words.word(j)
    ends = not (words.glued(j + 1) and words.word(j + 1)[:1].isalnum())
    if glued and ends and (coin := currencies.small_coin(sign)):
        return *coin, j + 1
    for length in (2, 1):
        if j + length > len(words) or (length == 2 and not words.glued(j + 1)):
            continue
        sign = words.text[words.start(j) : words.end(j + length - 1)]
        code = currencies.currency_of_sign(sign)
        ambiguous = sign in currencies.GLUED_SIGNS or sign in ("$", "¥")
        if (
            code
            and not (ambiguous and not glued)
            and not (words.glued(j + length) and words.word(j + length)[:1].isalnum())
        ):
            if sign == "$" and words.word(j + 1)[:1].isdecimal():
                return None
            return code, 1.0, j + length
    return None


def _unit_words(words: Words, j: int, number: Number, *, linked: bool) -> tuple[str, float, int] | None:
    if words.low(j) not in unit_names.first_words():
        return None
    for length in range(_MOST_WORDS, 0, -1):
        name = _joined(words, j, length)
        code = unit_names.unit_of_words(name) if name else None
        if code is None or name in _NOT_AS_WORDS:
            continue
        if name in _SINGULAR_ONLY_OF_ONE and not (linked or number.value <= 1 or not number.whole):
            continue
        return code, 1.0, j + length
    return None


def _joined(words: Words, j: int, length: int) -> str | None:
    """Return `length` words from token `j` in lower case with one space between; hyphens count as spaces."""
    parts: list[str] = []
    i = j
    for _ in range(length):
        word = words.low(i)
        if not word or (parts and words.text[words.end(i - 1) : words.start(i)].strip()):
            return None
        parts.append(" " if words.dash(i) else word)
        i += 1
    joined = re.sub(r"\s+", " ", " ".join(parts))
    return None if joined.endswith(" ") or not joined.strip() else joined


def _unit_sign(words: Words, j: int, *, glued: bool) -> tuple[str, float, int] | None:
    """Return the unit that symbols from token `j` spell: "km", "m/s", "g L−1"."""
    found = _one_sign(words, j, glued=glued)
    if found is None:
        return None
    code, last = found
    code, last = _powered(words, code, last)
    for _ in range(3):
        joint = words.word(last)
        if joint in "/⁄·⋅" and joint and (more := _one_sign(words, last + 1, glued=words.glued(last + 1), part=True)):
            part, end = _powered(words, *more)
            code, last = f"{code}{'/' if joint in '/⁄' else '.'}{part}", end
            continue
        more = _one_sign(words, last, glued=True, part=True)
        if more is None or words.glued(last):
            break
        part, end = _powered(words, *more)
        if end == more[1] or not part.startswith("/"):
            break
        code, last = code + part, end
    return code, 1.0, last


def _powered(words: Words, code: str, last: int) -> tuple[str, int]:
    """Return the unit code with the power that follows: "m" and "2" is "m2", "s" and "−1" is "/s"."""
    found = _POWER.match(words.text, words.end(last - 1))
    if not found or found[0][:1].isspace():
        return code, last
    power = int(found[1].translate(_TO_PLAIN))
    while last < len(words) and words.start(last) < found.end():
        last += 1
    size = "" if abs(power) == 1 else str(abs(power))
    return ("/" if power < 0 else "") + code + size, last


def _one_sign(words: Words, j: int, *, glued: bool, part: bool = False) -> tuple[str, int] | None:
    for length in (4, 3, 2, 1):
        end = j + length
        if end > len(words) or any(not words.glued(i) for i in range(j + 1, end)):
            continue
        sign = words.text[words.start(j) : words.end(end - 1)]
        code = unit_names.unit_of_sign(sign)
        after = words.word(end)[:1]
        divided = after == "/" and words.glued(end) and words.glued(end + 1)
        sized = sign == "in" and words.low(end) in _SIZES
        if code is None or (sign in unit_names.GLUED_ONLY and not (glued or divided or sized)):
            continue
        power = after in ("2", "3") and words.word(end) == after
        feet = sign in "'′’" and words.word(end).isdecimal()
        if words.glued(end) and (after.isalpha() or (after.isdecimal() and not (part or power or feet))):
            continue
        if words.glued(end) and after in "'’" and words.glued(end + 1):
            continue
        return code, end
    return None


def _pounds(words: Words, reading: Reading, last: int) -> str:
    """Return what a "pound" is here: money if the sum is large or the words before speak of money, else a mass."""
    if words.low(last) == "sterling" or reading.magnitude >= 6 or reading.number.value >= _POUND_IS_MASS:
        return "GBP"
    before = {words.low(i) for i in range(max(0, reading.first - 6), reading.first)}
    return "GBP" if before & _MONEY_WORDS else "[lb_av]"


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
    """Whether a bare figure is a person's age: "aged 44", "Ann Lee, 44, said"."""
    number, before = reading.number, words.low(reading.first - 1)
    if not number.whole or not 0 < number.value < 120 or number.kind != "digits" or reading.range:
        return False
    if before in ("aged", "age", "turned", "turns", "turning"):
        return True
    if before in ("is", "was", "be") and {words.low(reading.first - 2), words.low(reading.first - 3)} & {"he", "she"}:
        return not words.word(reading.last)[:1].isalpha() or part_of_speech(words.word(reading.last)) in "pcW"
    named = (
        before == "," and words.word(reading.first - 2)[:1].isupper() and not words.word(reading.first - 2).isupper()
    )
    after = words.word(reading.last)
    return named and after in (",", ".") and not (after == "." and reading.last + 1 < len(words))


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
    found = _unit_words(words, j, reading.number, linked=True)
    if found is None and word == "/":
        found = _unit_sign(words, j, glued=True)
    if found:
        code, last = found[0], found[2]
        if code in unit_names.SCALED:
            code = unit_names.SCALED[code][0] if unit_names.SCALED[code][1] == 1 else "{" + words.low(j) + "}"
        reading.rate, reading.last = code, last
    elif (
        words.word(j).isalpha() and part_of_speech(words.lows[j]) in "NPbzEGJ" and (word != "/" or reading.sign_before)
    ):
        reading.rate, reading.last = "{" + words.lows[j] + "}", j + 1


def _may_be_divided(words: Words, j: int, reading: Reading) -> bool:
    """Whether "a" or "each" before token `j` divides: any quantity by a time, money by a thing that is sold."""
    word = words.low(j)
    code = unit_names.unit_of_words(word) if word in unit_names.first_words() else None
    if code in unit_names.TIME_UNITS or (code and code.startswith("[") and code in unit_names.SCALED):
        return word not in ("second", "quarter") and not (
            reading.unit in unit_names.TIME_UNITS and reading.unit == code
        )
    money = reading.unit is not None and re.fullmatch("[A-Z]{3}", reading.unit)
    return bool(money and (code or word in DENOMINATOR_NOUNS)) or (reading.unit == "[mi_i]" and word == "gallon")
