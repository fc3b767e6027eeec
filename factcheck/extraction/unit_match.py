"""Names and symbols of units at a token, the longest that the lexicon knows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.lexicon import unit_names
from factcheck.lexicon.counted import is_plural
from factcheck.lexicon.rare_units import rare_span, rare_unit
from factcheck.lexicon.words import part_of_speech

if TYPE_CHECKING:
    from factcheck.extraction.number import Number
    from factcheck.extraction.words import Words

_MOST_WORDS, _MOST_SIGNS = 4, 5
_POWER = re.compile(r"\s?\^?\s?([-−–⁻]?\s?[123¹²³])(?!\w|[.,]\d)")
_TO_PLAIN = str.maketrans("−–⁻¹²³", "---123", " ")
_SIZES = frozenset("thick long wide tall deep high diameter square".split())  # "8 in wide"
_NOT_AS_WORDS = frozenset(
    "bar bars gray grays mole moles atmosphere atmospheres henry henries poise farad set sets pair stones pond ponds a"
    " c p".split()
)
_PRESSED = frozenset("pressure pressures compressed psi boost tyre tyres".split())  # make a bar a unit
_AT_CRICKET = frozenset(
    "averaged averages batsman batter batting cricket innings odis runs test tests wicket wickets".split()
)
_LONE = frozenset(("h", "s", "ha"))
_LONE_CAPITALS = frozenset("VNTJ")
_CURRENTS = frozenset(("AC", "DC"))
_SHORT_TIMES = frozenset(("h", "m", "min", "mins", "minute", "minutes"))
_LEAST_KELVIN = 30
_BEHIND_WARM, _BEHIND_HOT = "pcTWHIVZMD", "pcTWHIVZMDJER"  # classes of words
_ORDINAL = re.compile(r"(?:^|[^1])1$")  # a figure with which "st" makes "1st", "21st", and no weight in stone
_POWERS = {"²": 2, "³": 3}
_SINGLE_QUOTES = frozenset(("'", "’"))
_QUOTES = frozenset(('"', "”")) | _SINGLE_QUOTES
_TWO_MARKS = frozenset(("''", "’’"))  # inches behind feet, else the end of a quotation
_OPENS_QUOTATION = re.compile(r"(?:^|[\s(])['‘`](?=[A-Za-z])")
DIRECTIONS = frozenset("NSEW")  # "at 74°N"
_SCALES_OF_HEAT = {"C": "Cel", "F": "[degF]", "K": "K"}
_ALSO_KINDS = frozenset(("barrel", "foot"))
_SCREENS = frozenset("blade display lcd monitor nail pipe screen television tv".split())
_REACH = 6  # tokens from "in" to the screen
_SINGULAR_ONLY_OF_ONE = frozenset("second quarter".split())


def unit_words(words: Words, j: int, number: Number, *, linked: bool) -> tuple[str, float, int] | None:
    """Return code, factor and end of the unit named from token `j`, which a hyphen ties to the figure if `linked`."""
    if words.low(j) not in unit_names.first_words():
        return None
    for length in range(_MOST_WORDS, 0, -1):
        name = joined_words(words, j, length)
        code = unit_names.unit_of_words(name.replace(" . ", " ")) if name else None  # "sq. km"
        pressed = code in ("bar", "atm") and not _PRESSED.isdisjoint(words.lows)
        pressed = pressed or (code == "bar" and _is_pressure(words, j, number))
        if code == "[century]" and not _AT_CRICKET.isdisjoint(words.lows):
            return None
        if code is None or (name in _NOT_AS_WORDS and not pressed):
            continue
        if name in _ALSO_KINDS and not linked and is_plural(words.word(j + 1)):
            continue  # "dozens of barrel bombs"
        if name in _SINGULAR_ONLY_OF_ONE and not (linked or number.value <= 1 or not number.whole):
            continue
        return code, 1.0, j + length
    return None


def _is_pressure(words: Words, j: int, number: Number) -> bool:
    """Whether the singular "bar" at token `j` is a unit: of several, no noun behind it ("155 bar at")."""
    if number.kind != "digits" or number.value <= 1 or words.low(j) != "bar" or words.dash(j - 1):
        return False
    after = words.word(j + 1)
    return not (words.dash(j + 1) or (after[:1].isalnum() and part_of_speech(after.lower()) not in "pcTWHIVZMR"))


def joined_words(words: Words, j: int, length: int) -> str | None:
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


def unit_sign(words: Words, j: int, *, glued: bool) -> tuple[str, float, int] | None:
    """Return the unit that symbols from token `j` spell: "km", "m/s", "g L−1"."""
    if words.word(j) in ("(", "[") and not glued:
        return _in_brackets(words, j)
    if words.word(j) in ("°", "º") and (degrees := _degrees(words, j)):
        return degrees
    if words.word(j) == "K" and not glued and _is_kelvin(words, j):
        return "K", 1.0, j + 1
    found = _one_sign(words, j, glued=glued)
    if found is None:
        return None
    code, last = found
    if words.word(last - 1) not in _QUOTES:
        code, last = _powered(words, code, last)
    if code == "N" and words.low(last) == "m":
        return "N.m", 1.0, last + 1
    for _ in range(3):
        joint = words.word(last)
        if joint in "/⁄·⋅" and joint and (more := _one_sign(words, last + 1, glued=words.glued(last + 1), part=True)):
            part, end = _powered(words, *more)
            sign = "/" if joint in "/⁄" else "" if part.startswith("/") else "."
            code, last = f"{code}{sign}{part}", end
            continue
        more = _one_sign(words, last, glued=True, part=True)
        if more is None or words.glued(last):
            break
        part, end = _powered(words, *more)
        if end == more[1]:
            break
        code, last = code + ("" if part.startswith("/") else ".") + part, end  # "W m−2", "kg m^2"
    return code, 1.0, last


def _in_brackets(words: Words, j: int) -> tuple[str, float, int] | None:
    """Return the unit that brackets from token `j` hold, as tables print it: "20 (kg)", "9.8 [m/s2]"."""
    found = unit_sign(words, j + 1, glued=True) if words.glued(j + 1) else None
    return (found[0], found[1], found[2] + 1) if found and words.word(found[2]) in (")", "]") else None


def _degrees(words: Words, j: int) -> tuple[str, float, int] | None:
    """Return the scale of heat named apart from the sign of degrees at token `j`: "70° Fahrenheit", "12 ° C"."""
    name = words.word(j + 1)
    if name in DIRECTIONS and words.glued(j + 1) and not (words.glued(j + 2) and words.word(j + 2)[:1].isalnum()):
        return "deg", 1.0, j + 2
    scale = _SCALES_OF_HEAT.get(name) or (unit_names.unit_of_words(name.lower()) if len(name) > 1 else None)
    if scale not in _SCALES_OF_HEAT.values() or (words.glued(j + 2) and words.word(j + 2)[:1].isalnum()):
        return None
    return (scale, 1.0, j + 2) if scale else None


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
    if words.word(j)[:1] not in unit_names.first_characters():
        return None
    longest = 1  # tokens that touch each other, of which the sign is made
    while longest < _MOST_SIGNS and words.glued(j + longest):
        longest += 1
    for end in range(j + longest, j, -1):
        sign = words.text[words.start(j) : words.end(end - 1)]
        code = unit_names.unit_of_sign(sign) or _raised(sign)
        after = words.word(end)[:1]
        divided = after in ("/", "·", "⋅") and words.glued(end) and words.glued(end + 1)
        divided = divided or (sign == "N" and words.word(end) == "m")
        stop = end + (sign == "in" and words.word(end) == ".")  # "5 ft. 10 in. high"
        sized = sign in ("in", '"') and (words.low(stop) in _SIZES or (sign == "in" and _closes(words, end)))
        sized = sized or (sign == "in" and _is_screen(words, j))
        if sign in _QUOTES and not sized and _closes_quotation(words, j):
            continue
        lone = not glued and (
            (sign in _LONE and _is_unit_alone(words, j)) or (sign in _LONE_CAPITALS and _closes_decimal(words, j))
        )
        if sign == "st" and _ORDINAL.search(words.word(j - 1)):
            continue
        if sign in _TWO_MARKS and words.word(j - 2) not in _SINGLE_QUOTES:
            continue
        if code is None or (sign in unit_names.GLUED_ONLY and not (glued or divided or sized or lone)):
            continue
        hyphened = len(sign) == 1 and sign.isalpha() and words.dash(end) and words.glued(end) and words.glued(end + 1)
        ranged = words.word(end + 1).isdecimal() and (glued or sign.islower())  # "3 m-5 m", not "12 F-16 jets"
        if hyphened and not (ranged or words.low(end + 1) in _SIZES):
            continue  # "3 t-shirts", not "a 20 m-long trench"
        power = after in ("2", "3") and words.word(end) == after and not (glued and len(sign) == 1 and sign.isupper())
        feet = sign in "'′’" and words.word(end).isdecimal()
        if words.glued(end) and (after.isalpha() or (after.isdecimal() and not (part or power or feet))):
            continue
        if words.glued(end) and after in "'’" and words.glued(end + 1):
            continue
        return code, end
    return None


def _is_screen(words: Words, j: int) -> bool:
    """Whether the "in" at token `j` is the inches of a screen: "a 4.0 in back-lit LCD screen"."""
    decimal = "." in words.word(j - 1) and words.low(j - 2) in ("a", "an", "the", "its")
    return decimal and not _SCREENS.isdisjoint(words.lows[j + 1 : j + _REACH])


def _is_kelvin(words: Words, j: int) -> bool:
    """Whether a spaced "K" is a temperature: of a figure too large for a race or a pitcher, and no noun behind it."""
    figure, after = words.word(j - 1), words.word(j + 1)
    if not figure[:1].isdecimal() or len(figure) < 2 or figure == "401":
        return False
    warm = "." in figure or len(figure) > 2 or int(figure) >= _LEAST_KELVIN
    tags = _BEHIND_HOT if len(figure) > 2 else _BEHIND_WARM
    return warm and (not after.isalnum() or part_of_speech(after.lower()) in tags)


def _closes_quotation(words: Words, j: int) -> bool:
    """Whether the sign at token `j` closes a quotation and is no inch or foot: "the film 'Storm 7'"."""
    sign, before = words.word(j), words.text[: words.start(j)]
    if sign not in _SINGLE_QUOTES:
        opening = before[before.rfind(sign) - 1 : before.rfind(sign)]
        return before.count(sign) % 2 == 1 and not opening.isdecimal()  # "1" of hail, or 2" of it" has no quotation
    if words.word(j + 1) == sign and words.glued(j + 1) and ("''" in before or "``" in before):
        return True  # a quotation of two single marks
    return _OPENS_QUOTATION.search(before) is not None and not words.word(j + 1).isdecimal()


def _raised(sign: str) -> str | None:
    """Return the unit of a symbol whose last character is its power: "s²"."""
    power = _POWERS.get(sign[-1])
    code = unit_names.unit_of_sign(sign[:-1]) if power else None
    return f"{code}{power}" if code else None


def _closes(words: Words, i: int) -> bool:
    """Whether nothing but a stop follows token `i` on."""
    return words.word(i) in ("", ".") and not words.word(i + 1)


def _is_unit_alone(words: Words, j: int) -> bool:
    """Whether a letter after a blank is a unit: a stop or a small word follows ("9 h.", "421 s in"), no year before."""
    before, after = words.word(j - 1), words.word(j + 1)
    if before.isdecimal() and before.endswith("0") and words.low(j - 2) not in _SHORT_TIMES:
        return words.low(j) != "s"  # "the 80 s", as some tokenise it, not "20 min 30 s"
    if after.isalnum():
        return not words.glued(j + 1)
    return not words.dash(j + 1) and after not in ("'", "’", "/")


def _closes_decimal(words: Words, j: int) -> bool:
    """Whether a capital after a blank ends what a figure with decimals starts: "0.72 V, which is", "240 V AC"."""
    after = words.word(j + 1)
    if after in _CURRENTS and words.word(j - 1)[:1].isdecimal():
        return words.word(j) == "V"
    return "." in words.word(j - 1) and not (after[:1].isalnum() or words.dash(j + 1) or after == ".")


def rare_sign(words: Words, j: int) -> tuple[str, float, int] | None:
    """Return the unit that quantulum3 knows a symbol with an exponent by: "4e14 s-1"."""
    start = words.start(j)
    span = rare_span(words.text, start)
    code = rare_unit(span) if span else None
    if code is None or span is None:
        return None
    last = j
    while last < len(words) and words.start(last) < start + len(span):
        last += 1
    return code, 1.0, last
