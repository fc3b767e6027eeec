"""The numerals of a sentence, in digits and in words."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from factcheck.extraction.number import LONGEST, Number, magnitude_after, sized
from factcheck.extraction.number_words import HALVES, in_words, integer
from factcheck.extraction.powers import exponent, raised
from factcheck.lexicon.currencies import GLUED_SIGNS, currency_of_sign
from factcheck.lexicon.numerals import (
    AIRLINERS,
    CARDINALS,
    DOZEN,
    DOZENS,
    FOLD,
    MAGNITUDES,
    SPOKEN_FROM,
    STARTERS,
    VULGAR,
)
from factcheck.lexicon.words import part_of_speech

if TYPE_CHECKING:
    from factcheck.extraction.words import Words

MOST_FIGURES = 60  # a longer "sentence" is a dump of data, and is not read to its end
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?")
_DECIMAL_COMMA = re.compile(r"\d+,\d{1,2}")
_POINT_THOUSANDS = re.compile(r"\d{1,3}(?:(?:\.\d{3}){2,3}(?:,\d{1,2})?|\.\d{3},\d{2})")
_ZEROS = re.compile(r"0\d\d")
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_SPACES = frozenset("\u0020\u00a0\u2009\u202f")
_SLASHES = frozenset("/⁄∕")
_BEST_MARKS = frozenset(("5", "10", "20", "100"))
_FRACTION_BOTTOMS = frozenset({2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64, 100, 128, 1000})
_HEDGES = frozenset("about almost nearly than".split())
_UNITS = frozenset("hour minute mile kilometre kilometer".split())
_SHORTER = frozenset("seconds minutes hours days weeks months".split())
_LONG_UNITS = frozenset("hour minute year month week day".split())
SINGLE_UNIT = re.compile(
    rf"\b[Aa]n? (?:(?:{'|'.join(sorted(_UNITS))})\b|(?:{'|'.join(sorted(_LONG_UNITS))}) and [\w-]+ [smhdw])"
)
"""What a sentence with such an article has."""
_BEFORE_FRACTION = frozenset(("", "is", "are", "equals", "=", "minus", "negative"))
_BEFORE_GROUPS = _HEDGES | frozenset("around some over approximately roughly least $ £ €".split())
_ODDS_WORDS = ("in", "out")
_FOLDS = frozenset((FOLD, "x"))
_GROUP, _YEAR = 3, 4  # digits
_VARIANTS = frozenset("MAX Max Dreamliner Dreamliners s -".split())  # "12 737 MAX jets"
_MOST_NAMED = 10  # "three voters in four"
_ODDS_STEP = 0.02  # "one in four" is told of 24 to 26 percent


def find_numbers(words: Words) -> list[Number]:
    """Return the numerals of a sentence from left to right, at most MOST_FIGURES; they do not overlap."""
    found: list[Number] = []
    floor = 0
    i = -1
    while len(found) < MOST_FIGURES and (i := words.figures.find("1", max(i + 1, floor))) >= 0:
        number = in_words(words, i) if words.lows[i] in STARTERS else _in_digits(words, i)
        if number is not None and number.first >= floor:
            found.append(_ratio(words, number))
            floor = found[-1].last
    return found


def single_units(words: Words) -> list[Number]:
    """Return the articles of units that count: "almost an hour", "an hour and ten minutes"; not "an hour"."""
    return [
        Number(i, i + 1, 1.0, 0.5, "words", whole=False)
        for i, low in enumerate(words.lows)
        if low in ("a", "an")
        and ((words.low(i - 1) in _HEDGES and words.low(i + 1) in _UNITS) or _goes_on(words, i + 1))
    ]


def _goes_on(words: Words, i: int) -> bool:
    """Whether a figure with a unit of time is added to the one at token `i`: "(a) year and nine months"."""
    if words.low(i) not in _LONG_UNITS or words.low(i + 1) != "and" or words.figures[i + 2 : i + 3] != "1":
        return False
    unit = i + 5 if words.dash(i + 3) else i + 3
    return words.low(unit) in _SHORTER


def _in_digits(words: Words, i: int) -> Number | None:
    token = words.word(i)
    if len(token) > LONGEST:
        return None
    if not token[0].isdecimal():
        return _vulgar(words, i, 0.0, i)
    literal = _literal(token)
    if literal is None:
        return None
    first, last = i, i + 1
    apart = not (words.glued(i - 1) and words.word(i - 2)[-1:].isalnum())
    if words.word(i - 1) == "." and words.glued(i) and apart and token.isdecimal():
        first, literal = i - 1, f"0.{token}"
    literal, last = _space_groups(words, literal, last)
    if power_of := raised(words, literal, last):
        value, last = power_of
        return Number(first, last, value, value, whole=False)
    if scientific := exponent(words, last):
        power, last = scientific
        digits = literal.partition(".")[2]
        return Number(first, last, float(f"{literal}e{power}"), 10.0 ** (power - len(digits)), whole=False)
    if fraction := _fraction(words, first, last, literal):
        return fraction
    if "." not in literal and _spaced_point(words, last):
        literal, last = f"{literal}.{words.word(last + 1)}", last + 2
    fold = last + words.dash(last)
    ends = not (words.glued(fold + 1) and words.word(fold + 1)[:1].isalnum())
    if words.word(fold) in _FOLDS and words.glued(fold) and ends:
        return Number(first, fold + 1, float(literal), 0.5, "fold", whole=False)
    if words.low(last) in DOZENS:
        return Number(first, last + 1, float(literal) * DOZEN["dozen"], DOZEN["dozen"], "words")
    if words.word(last) == "(" and (margin := _margin_in_brackets(words, last)):
        return Number(first, last + 3, *_with_margin(literal, margin), whole=False)
    if words.word(last) == ")" and _in_accounts(words, first, last):
        first, last = first - (words.word(first - 1) == "("), last + 1
    power, last = magnitude_after(words, last, _sign_of(words, first))
    if (summed := _smaller_magnitudes(words, literal, power, last)) is not None:
        return summed._replace(first=first)
    if (
        words.low(last) == "and"
        and words.low(last + 1) in ("a", "an", "one")
        and words.low(last + 2) in ("half", "quarter")
    ):
        part = HALVES[words.low(last + 2)]
        power, last = (power, last + 3) if power else magnitude_after(words, last + 3, "")
        return Number(
            first,
            last,
            (float(literal) + part) * 10.0**power,
            10.0 ** (power - 1),
            "digits",
            whole=False,
            magnitude=power,
        )
    return Number(first, last, *sized(literal, power), magnitude=power)


def _in_accounts(words: Words, first: int, last: int) -> bool:
    """Whether brackets about a figure are those of accounts, within the sum: "$(590) million", "($5.2) million"."""
    if words.word(first - 1) == "(":
        return words.glued(first - 1) and currency_of_sign(words.word(first - 2)) is not None
    opened = words.word(first - 2) == "(" and currency_of_sign(words.word(first - 1)) is not None
    return opened and words.low(last + 1) in MAGNITUDES


def _sign_of(words: Words, first: int) -> str:
    """Return the word before a figure where it may be a currency's sign: a lone letter is none unless it touches."""
    sign = words.word(first - 1)
    joined = words.dash(first - 1) or sign == "to" or (sign == "and" and words.low(first - 4) == "between")
    if joined and words.word(first - 2)[:1].isdecimal():
        sign = words.word(first - 3)  # of "$1.2-1.5m" the sign is that of both
    return "" if sign in GLUED_SIGNS and not words.glued(first) else sign


def _margin_in_brackets(words: Words, i: int) -> int:
    """Return the digits in brackets from token `i` that tell how sure the last ones before are: "4.2153(4)"; 0 if none.

    So the international vocabulary of metrology prints a standard uncertainty.
    """
    digits = words.word(i + 1)
    glued = all(map(words.glued, range(i, i + 3)))
    return int(digits) if glued and "." in words.word(i - 1) and digits.isdecimal() and words.word(i + 2) == ")" else 0


def _with_margin(literal: str, margin: int) -> tuple[float, float]:
    """Return the value of a figure, and the step that a margin in its last digits comes to."""
    return float(literal), 2 * margin * 10.0 ** -len(literal.partition(".")[2])


def _smaller_magnitudes(words: Words, literal: str, power: int, last: int) -> Number | None:
    """Return the sum with the smaller magnitudes that follow: "2 crore 50 lakh", "4 thousand 3 hundred"."""
    total, least, i = float(literal) * 10.0**power, power, last
    while words.low(i - 1) in MAGNITUDES and words.word(i).isdecimal() and len(words.word(i)) <= _GROUP:
        below = MAGNITUDES.get(words.low(i + 1), least)
        if below >= least:
            break
        total, least, i = total + int(words.word(i)) * 10.0**below, below, i + 2
    if i == last:
        return None
    return Number(
        last, i, total, 10.0**least, whole=least < SPOKEN_FROM, magnitude=least if least >= SPOKEN_FROM else 0
    )


def _literal(token: str) -> str | None:
    """Return the figure with a point and without separators; None if it is no figure ("1,2,3", "10.0.0.1")."""
    if _PLAIN.fullmatch(token):
        return token
    if _THOUSANDS.fullmatch(token):
        return token.replace(",", "")
    if _DECIMAL_COMMA.fullmatch(token):
        return token.replace(",", ".")
    if _POINT_THOUSANDS.fullmatch(token):
        return token.replace(".", "").replace(",", ".")
    return None


def _space_groups(words: Words, literal: str, last: int) -> tuple[str, int]:
    """Return the figure with the groups of three that follow after a space: "816 000"."""
    if not literal.isdecimal() or len(literal) > 3 or literal == "0":
        return literal, last
    while (
        re.fullmatch(r"\d{3}(?:\.\d+|,\d\d)?", words.word(last))
        and not (words.word(last) in AIRLINERS and words.word(last + 1) in _VARIANTS)
        and words.text[words.end(last - 1) : words.start(last)] in _SPACES
        and len(literal) < 15
        and "." not in literal
    ):
        literal += words.word(last).replace(",", ".")
        last += 1
    while words.word(last) == "," and _ZEROS.fullmatch(words.word(last + 1)) and len(literal) < 15:
        literal += words.word(last + 1)  # "10 , 000", as some tokenise it
        last += 2
    if words.word(last) == "," and words.low(last - 2) in _BEFORE_GROUPS and _is_last_group(words, last + 1):
        literal, last = literal + words.word(last + 1), last + 2  # "about 4, 600 km"
    return literal, last


def _is_last_group(words: Words, i: int) -> bool:
    """Whether token `i` is three digits that end a figure cut up at its comma, and no list goes on behind them."""
    ends = re.fullmatch(r"\d{3}", words.word(i)) is not None and not words.glued(i) and words.glued(i - 1)
    return ends and words.low(i + 1) not in (",", "and", "or", "to", "-", ".") and not words.word(i + 1)[:1].isdecimal()


def _spaced_point(words: Words, i: int) -> bool:
    """Whether token `i` is the point of a decimal that a tokeniser has set apart: "4 . 8 %", "$ 7. 5 million"."""
    if words.word(i) != "." or words.glued(i + 1) or not words.word(i + 1).isdecimal():
        return False
    if words.glued(i) and currency_of_sign(words.word(i - 2)) is None:
        return False
    return words.low(i + 2) in ("%", "percent", "per", "million", "billion", "trillion")


def _fraction(words: Words, first: int, last: int, literal: str) -> Number | None:
    """Return "1/16", "2 1/2", "2½", "12-1/4" as a number; None if the figure is none of these."""
    if words.dash(last) and (tied := _tied_fraction(words, first, last, literal)):
        return tied
    if not literal.isdecimal():
        return _mark_of_ten(words, first, last, literal)
    if words.word(last)[:1] in VULGAR:
        return _vulgar(words, last, float(literal), first)
    if below := _below(words, last, literal):
        return Number(first, last + 2, float(literal) / below, 0.01 / below, "fraction", whole=False)
    over = words.word(last)
    if over.isdecimal() and len(over) <= 2 and (below := _below(words, last + 1, over)):
        return Number(first, last + 3, float(literal) + float(over) / below, 0.1 / below, whole=False)
    return None


def _tied_fraction(words: Words, first: int, last: int, literal: str) -> Number | None:
    """Return a figure with the fraction of its last digit behind a hyphen: "12-1/4", "$6.97-1/2"; None if none is."""
    over = words.word(last + 1)
    if not (all(map(words.glued, range(last, last + 4))) and over.isdecimal() and len(over) <= 2):
        return None
    below = _below(words, last + 2, over)
    if not below:
        return None
    step = 10.0 ** -len(literal.partition(".")[2])
    return Number(first, last + 4, float(literal) + float(over) / below * step, step / below, whole=False)


def _mark_of_ten(words: Words, first: int, last: int, literal: str) -> Number | None:
    """Return a mark with decimals out of what is the best one as a fraction: "8.5/10"; None if it is none."""
    best = words.word(last + 1)
    tight = words.word(last) in _SLASHES and words.glued(last) and words.glued(last + 1)
    if not tight or best not in _BEST_MARKS or float(literal) > int(best) or words.word(last + 2) in _SLASHES:
        return None
    return Number(first, last + 2, float(literal) / int(best), 0.1 / int(best), "fraction", whole=False)


def _mark_out_of(words: Words, number: Number) -> Number:
    """Return a mark with decimals out of what is the best one as a fraction: "8.5 out of 10"; else the number."""
    best = words.word(number.last + 2)
    if best not in _BEST_MARKS or number.magnitude or number.value > int(best):
        return number
    value, step = number.value / int(best), number.step / int(best)
    return Number(number.first, number.last + 3, value, step, "fraction", whole=False)


def _below(words: Words, slash: int, above: str) -> int:
    """Return the lower part of a fraction whose stroke is token `slash`; 0 if there is none."""
    bottom = words.word(slash + 1)
    if words.word(slash) not in _SLASHES or words.glued(slash) != words.glued(slash + 1):
        return 0
    if not bottom.isdecimal() or len(above) > 3 or len(bottom) > 4 or words.word(slash + 2) in _SLASHES:
        return 0
    below = int(bottom)
    return below if below in _FRACTION_BOTTOMS and int(above) < below else 0


def _vulgar(words: Words, i: int, whole: float, first: int) -> Number:
    part = unicodedata.numeric(words.word(i)[0])
    power, last = magnitude_after(words, i + 1, words.word(first - 1))
    kind = "digits" if whole or power else "fraction"
    return Number(
        first, last, (whole + part) * 10.0**power, 10.0 ** (power - 1) / 4, kind, whole=False, magnitude=power
    )


def _over(words: Words, above: Number) -> Number:
    """Return "one over three" as a fraction where nothing else is said; the number itself if it is none."""
    i = above.last + 1
    below = in_words(words, i) if words.lows[i] in STARTERS else _in_digits(words, i)
    if words.low(above.first - 1) not in _BEFORE_FRACTION or below is None or below.first != i:
        return above
    if not below.whole or not below.value or words.word(below.last) not in ("", ".", ","):
        return above
    return Number(above.first, below.last, above.value / below.value, 0.04, "fraction", whole=False)


def _ratio(words: Words, number: Number) -> Number:
    """Return "one in five", "one voter in five", "three out of four" as a fraction; the number itself if it is none."""
    if number.kind == "digits" and not number.whole and words.lows[number.last : number.last + 2] == ["out", "of"]:
        return _mark_out_of(words, number)
    if number.kind not in ("digits", "words") or not number.whole or not 0 < number.value < 100:
        return number
    j = number.last
    if words.low(j) == "over" and words.figures[j + 1 : j + 2] == "1":
        return _over(words, number)
    tied = words.after_hyphen(j) > 0 and words.glued(j) and words.dash(j + 2)  # "a one-in-four chance"
    j += tied
    named = words.word(j).isalpha() and words.low(j + 1) == "in" and number.value < _MOST_NAMED
    if named:
        j += 1
    if words.low(j) not in _ODDS_WORDS:
        return number
    if words.low(j) == "out":
        j += 1 + tied
        if words.low(j) != "of":
            return number
    j += 1 + tied
    if words.low(j) == "every":
        j += 1
    digits = words.word(j)
    rare = number.value == 1 and _THOUSANDS.fullmatch(digits) and "." not in digits  # "one in 10,000"
    if rare or (digits.isdecimal() and len(digits) <= _YEAR):
        whole, last = int(digits.replace(",", "")), j + 1
        if words.glued(last) and words.word(last)[:1].isalnum():
            return number
    elif words.low(j) in CARDINALS and (read := integer(words, j)):
        whole, last = read[0], read[1]
    else:
        return number
    if named and words.word(last).isalpha() and part_of_speech(words.lows[last]) not in "VZIHMRpcWTXEB":
        return number  # "one goal in three games"
    if named and number.value > 1 and whole > _MOST_NAMED:
        return number  # "two trains in 20 minutes"
    if not number.value < whole or (
        words.low(number.last) == "in" and ((whole > 1000 and not rare) or number.value > 20)
    ):
        return number
    step = min(_ODDS_STEP, number.value / whole**2)  # "1 in 38" is neither 1 in 37 nor 1 in 39
    return Number(number.first, last, number.value / whole, step, "fraction", whole=False)
