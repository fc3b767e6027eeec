"""Numerals of a sentence, in digits and in words, each with its value and how finely it is printed."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from factcheck.extraction.words import Words  # noqa: TC001  read by callers' type checkers
from factcheck.lexicon.numerals import (
    CARDINALS,
    DENOMINATORS,
    DOZEN,
    FOLD,
    MAGNITUDE_SIGNS,
    MAGNITUDES,
    MONEY_ONLY,
    MULTIPLES,
    ONES,
    SPOKEN_FROM,
    STARTERS,
    TENS,
    VAGUE,
)

LONGEST = 30  # characters of a figure, words of a number; beyond it nobody prints a quantity
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?")
_DECIMAL_COMMA = re.compile(r"\d+,\d{1,2}")
_POINT_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3}){2,3}(?:,\d{1,2})?")
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_EXPONENT = re.compile(
    r"[eE]([-−–+]?\d{1,3})(?![\w.])|\s?[×xX*·]\s?10\s?(?:\^\s?)?([-−–+]\s?\d{1,2}|(?<=\^)\d{1,2})(?!\d)"
)
_SUPERSCRIPT = re.compile(r"\s?[×xX*·]\s?10([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})")
_FROM_SUPERSCRIPT = str.maketrans("⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "+-0123456789")
_FROM_SIGN = str.maketrans("−–", "--", " ")
_SPACES = frozenset("\u0020\u00a0\u2009\u202f")
_SLASHES = frozenset("/⁄∕")
_FRACTION_BOTTOMS = frozenset({2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64, 100, 128, 1000})
_HALVES = {"half": 0.5, "quarter": 0.25, "third": 1 / 3}
_ODDS_WORDS = ("in", "of", "out")


class Number(NamedTuple):
    """A numeral: tokens `first` to `last` (half-open), its value, and the size of its last printed digit, `step`.

    `kind` is "digits", "words", "fraction" (of a whole), "vague" ("dozens": from `value` to `top`) or "multiple"
    ("twice"). `whole` says that a count of it can be exact: no magnitude and no decimals are printed. `lone` is True of
    a single digit with zeros ("100,000"), whose fineness cannot be seen.
    """

    first: int
    last: int
    value: float
    step: float
    kind: str = "digits"
    whole: bool = True
    lone: bool = False
    top: float = 0.0
    magnitude: int = 0
    """The power of ten that a word or letter gives; 0 if none does."""


def find_numbers(words: Words) -> list[Number]:
    """Return the numerals of a sentence from left to right; they do not overlap."""
    found: list[Number] = []
    for i, (_, _, figure) in enumerate(words.tokens):
        if found and i < found[-1].last:
            continue
        number = None
        if figure[0].isdecimal() or figure in "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞":
            number = _in_digits(words, i)
        elif figure.isalpha() and words.lows[i] in STARTERS:
            number = _in_words(words, i)
        if number is not None:
            number = _ratio(words, number)
            if not found or number.first >= found[-1].last:
                found.append(number)
    return found


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
    if words.word(i - 1) == "." and words.glued(i) and not (words.glued(i - 1) and words.word(i - 2)[-1:].isalnum()):
        first, literal = i - 1, f"0.{token}"
    literal, last = _space_groups(words, literal, last)
    if exponent := _exponent(words, last):
        power, last = exponent
        digits = literal.partition(".")[2]
        return Number(first, last, float(f"{literal}e{power}"), 10.0 ** (power - len(digits)), whole=False)
    if fraction := _fraction(words, first, last, literal):
        return fraction
    power, last = magnitude_after(words, last, words.word(first - 1))
    if words.low(last) == "and" and words.low(last + 1) in ("a", "one") and words.low(last + 2) in ("half", "quarter"):
        part = _HALVES[words.low(last + 2)]
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
    return Number(first, last, *_sized(literal, power), magnitude=power)


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
        re.fullmatch(r"\d{3}(?:\.\d+)?", words.word(last))
        and words.text[words.end(last - 1) : words.start(last)] in _SPACES
        and len(literal) < 15
        and "." not in literal
    ):
        literal += words.word(last)
        last += 1
    return literal, last


def _exponent(words: Words, last: int) -> tuple[int, int] | None:
    """Return the power of ten of scientific notation after token `last`, and the token after it."""
    next_word = words.word(last)[:1]
    if not next_word or next_word not in "eE×xX*·":
        return None
    end = words.end(last - 1)
    found = _EXPONENT.match(words.text, end)
    if found:
        power = int((found[1] or found[2]).translate(_FROM_SIGN))
    elif found := _SUPERSCRIPT.match(words.text, end):
        power = int(found[1].translate(_FROM_SUPERSCRIPT))
    else:
        return None
    while last < len(words) and words.start(last) < found.end():
        last += 1
    return (power, last) if abs(power) < 100 else None


def _fraction(words: Words, first: int, last: int, literal: str) -> Number | None:
    """Return "1/16", "2 1/2", "2½" as a number; None if the figure is none of these."""
    if not literal.isdecimal():
        return None
    if words.word(last)[:1] in "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞" and words.word(last):
        return _vulgar(words, last, float(literal), first)
    if below := _below(words, last, literal):
        return Number(first, last + 2, float(literal) / below, 0.01 / below, "fraction", whole=False)
    over = words.word(last)
    if over.isdecimal() and len(over) <= 2 and (below := _below(words, last + 1, over)):
        return Number(first, last + 3, float(literal) + float(over) / below, 0.1 / below, whole=False)
    return None


def _below(words: Words, slash: int, above: str) -> int:
    """Return the lower part of a fraction whose stroke is token `slash`; 0 if there is none."""
    bottom = words.word(slash + 1)
    if words.word(slash) not in _SLASHES or not (words.glued(slash) and words.glued(slash + 1)):
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


def magnitude_after(words: Words, last: int, before: str) -> tuple[int, int]:
    """Return the power of ten that the tokens from `last` give, 0 if none, and the token after them."""
    power, i = 0, last
    while True:
        j = i
        if words.dash(i) and words.low(i + 1) in MAGNITUDES and words.after_hyphen(i) > 0:
            j = i + 1
        word = words.low(j)
        if word in MAGNITUDES and not (word in ("lac", "lacs") and words.word(j)[0].isupper()):
            power, i = power + MAGNITUDES[word], j + 1
            if power > 18:
                return 0, last
            continue
        break
    if i > last:
        return power, i
    sign = words.word(last)
    if sign not in MAGNITUDE_SIGNS:
        return 0, last
    money = (before in "$€£¥₹₩₽₪" and before != "") or before in ("Rs", "USD", "EUR", "GBP", "RM")
    spaced = not words.glued(last)
    if sign in MONEY_ONLY and not money:
        if spaced or sign not in ("m", "M", "k", "K", "b", "B") or not _counts(words, last + 1):
            return 0, last
    elif spaced and len(sign) < 2:
        return 0, last
    if words.glued(last + 1) and words.word(last + 1)[:1].isalnum():
        return 0, last
    return MAGNITUDE_SIGNS[sign], last + 1


def _counts(words: Words, i: int) -> bool:
    """Whether token `i` is a plural noun or a currency's code: "35m people", "20k users", "5m EUR"."""
    word = words.word(i)
    return (word.islower() and len(word) > 3 and (word.endswith("s") or word in ("people", "children", "women"))) or (
        len(word) == 3 and word.isupper()
    )


def _sized(literal: str, power: int) -> tuple[float, float, str, bool, bool]:
    """Return value, step, kind, whole and lone of a figure times a power of ten."""
    whole, _, digits = literal.partition(".")
    value = float(f"{literal}e{power}")
    if digits:
        return value, 10.0 ** (power - len(digits)), "digits", False, False
    if power and power < SPOKEN_FROM:
        whole, power = whole + "0" * power, 0
    if power:
        return value, 10.0**power, "digits", False, False
    return value, *_step_of_zeros(whole.lstrip("0")), "digits", True, len(whole.rstrip("0")) == 1 and len(whole) > 2


def _step_of_zeros(whole: str) -> tuple[float]:
    """Return the size of the last digit that a whole figure gives: its zeros are rounding, but two digits are meant."""
    zeros = len(whole) - len(whole.rstrip("0"))
    return (10.0 ** max(0, min(zeros, len(whole) - 2)),)


def _in_words(words: Words, i: int) -> Number | None:
    word = words.lows[i]
    if word in MULTIPLES:
        return Number(i, i + 1, MULTIPLES[word], 0.1, "multiple", whole=False)
    if word.endswith(FOLD) and word.removesuffix(FOLD) in CARDINALS:
        return Number(i, i + 1, float(CARDINALS[word.removesuffix(FOLD)]), 0.5, "multiple", whole=False)
    if word in VAGUE:
        return _vague(words, i)
    if word in DENOMINATORS:
        return _part(words, i)
    if word == "couple":
        named = words.low(i - 1) == "a" and words.low(i + 1) == "of"
        return Number(i - 1, i + 2, 2.0, 1.0, "words") if named else None
    if word in DOZEN or word in MAGNITUDES:
        return _article_number(words, i)
    return _cardinal(words, i)


def _vague(words: Words, i: int) -> Number | None:
    """Return "dozens", "hundreds of thousands"; None where the word is no amount ("the tens", "fifties")."""
    low, top = VAGUE[words.lows[i]]
    last = i + 1
    if words.low(last) == "of" and words.low(last + 1) in VAGUE:
        factor = VAGUE[words.low(last + 1)][0]
        low, top, last = low * factor, top * factor, last + 2
    if words.low(last) == "of" and not words.low(last + 1).startswith("the"):
        last += 1
    elif words.lows[i] in ("tens", "scores") and last == i + 1:
        return None
    return Number(i, last, low, low, "vague", whole=False, top=top)


def _part(words: Words, i: int) -> Number | None:
    """Return "half", "a third of", "a quarter of a million" as a number; None if the word is something else."""
    word, before, after = words.lows[i], words.low(i - 1), words.low(i + 1)
    value = 1.0 / DENOMINATORS[word]
    if word == "half":
        if before in (
            "first",
            "second",
            "other",
            "latter",
            "better",
            "each",
            "per",
            "opening",
            "final",
            "in",
            "and",
            "this",
            "last",
            "next",
        ):
            return None
        if after == "a" and words.low(i + 2) in (*MAGNITUDES, *DOZEN):
            return _times(words, i, i + 2, value)
        if after in (
            "of",
            "the",
            "a",
            "an",
            "its",
            "their",
            "his",
            "her",
            "our",
            "my",
            "all",
            "as",
            "that",
            "those",
            "these",
        ):
            first = i - 1 if before in ("a", "one") else i
            return Number(first, i + 1, value, 0.04, "fraction", whole=False)
        if words.after_hyphen(i + 1) > 0 or (after in MAGNITUDES):
            first = i - 1 if before in ("a", "one") else i
            return Number(first, i + 1, value, 0.04, "fraction", whole=False)
        return None
    if before not in ("a", "an"):
        return None
    if after == "of" and words.low(i + 2) in ("a", "one") and words.low(i + 3) in MAGNITUDES:
        return _times(words, i - 1, i + 3, value)
    if after in ("of", "less", "more", "lower", "higher", "fewer", "bigger", "smaller", "larger") and word != "half":
        return Number(i - 1, i + 1, value, 0.04, "fraction", whole=False)
    return None


def _times(words: Words, first: int, magnitude: int, value: float) -> Number:
    """Return `value` times the magnitude or dozen at a token: "half a million", "half a dozen"."""
    word = words.low(magnitude)
    if word in DOZEN:
        return Number(first, magnitude + 1, value * DOZEN[word], 1.0, "words")
    power, last = magnitude_after(words, magnitude, "")
    return Number(first, last, value * 10.0**power, 10.0 ** (power - 1), "words", whole=False, magnitude=power)


def _article_number(words: Words, i: int) -> Number | None:
    """Return "a million", "a dozen", "several hundred"; None if no article or quantifier leads the word."""
    word, before = words.lows[i], words.low(i - 1)
    first = i - 1 if before in ("a", "an", "one") else i
    if word in DOZEN:
        if word == "score":
            return None
        return Number(first, i + 1, DOZEN[word], 1.0, "words")
    power, last = magnitude_after(words, i, "")
    if before in ("several", "few"):
        low = 2.0 if before == "few" else 3.0
        first = i - 2 if before == "few" and words.low(i - 2) == "a" else i - 1
        return Number(first, last, low * 10.0**power, 1.0, "vague", whole=False, top=9.0 * 10.0**power)
    if first == i and words.word(i)[:1].isupper() and i:
        return None
    if words.low(last) == "and" and words.low(last + 1) == "a" and words.low(last + 2) in ("half", "quarter"):
        value = (1 + _HALVES[words.low(last + 2)]) * 10.0**power
        return Number(first, last + 3, value, 10.0 ** (power - 1), "words", whole=False, magnitude=power)
    if power == 2 and words.low(last) == "and" and words.low(last + 1) in CARDINALS:
        rest = _integer(words, last + 1)
        if rest and rest[0] < 100:
            return Number(first, rest[1], 100.0 + rest[0], 1.0, "words")
    return Number(
        first,
        last,
        *_sized("1", power)[:2],
        "words",
        whole=power < SPOKEN_FROM,
        lone=power < SPOKEN_FROM,
        magnitude=power,
    )


def _cardinal(words: Words, i: int) -> Number | None:
    """Return a number that starts with a word under a hundred, with its fraction, decimals and magnitude."""
    read = _integer(words, i)
    if read is None:
        return None
    value, last, power = read
    if words.low(last) == "point" and words.low(last + 1) in ONES and not power:
        literal, last = f"{value}.", last + 1
        while words.low(last) in ONES and ONES[words.low(last)] < 10 and len(literal) < LONGEST:
            literal += str(ONES[words.low(last)])
            last += 1
        power, last = magnitude_after(words, last, "")
        return Number(
            i, last, float(f"{literal}e{power}"), 10.0 ** (power - len(literal.partition(".")[2])), "words", False
        )
    bottom = last + 1 if words.dash(last) and words.after_hyphen(last) > 0 else last
    if words.low(bottom) in DENOMINATORS and value < 20 and not power:
        return _parts(words, i, bottom, value)
    if (mixed := _and_a_half(words, i, last, value, power)) is not None:
        return mixed
    if words.low(last) in DOZEN and words.low(last) == "dozen":
        return Number(i, last + 1, 12.0 * value, 1.0, "words")
    if power:
        return Number(i, last, float(value), 10.0**power, "words", whole=False, magnitude=power)
    literal = str(value)
    return Number(
        i,
        last,
        float(value),
        *_step_of_zeros(literal),
        "words",
        True,
        len(literal.rstrip("0")) == 1 and len(literal) > 2,
    )


def _parts(words: Words, i: int, bottom: int, value: int) -> Number | None:
    """Return "two thirds", "three-quarters of a million"; None for "one half", a half of a match."""
    whole = DENOMINATORS[words.low(bottom)]
    plural = words.low(bottom).endswith(("s", "halves"))
    if value >= whole or (value > 1) != plural:
        return None
    if words.low(bottom + 1) == "of" and words.low(bottom + 2) == "a" and words.low(bottom + 3) in MAGNITUDES:
        return _times(words, i, bottom + 3, value / whole)
    return Number(i, bottom + 1, value / whole, 0.04, "fraction", whole=False)


def _and_a_half(words: Words, i: int, last: int, value: int, power: int) -> Number | None:
    """Return "two and a half million", "two-and-three-quarters"; None if no fraction follows."""
    j = last
    if words.dash(j):
        j += 1
    if words.low(j) != "and":
        return None
    j += 1
    above = 1
    if words.dash(j):
        j += 1
    if words.low(j) in ("a", "one", "an"):
        j += 1
    elif words.low(j) in ONES:
        above, j = ONES[words.low(j)], j + 1
    if words.dash(j):
        j += 1
    bottom = DENOMINATORS.get(words.low(j))
    if bottom is None or above >= bottom:
        return None
    more, end = magnitude_after(words, j + 1, "")
    total = power + more
    size = 10.0**more if more else 10.0**power
    return Number(
        i,
        end,
        (value if power and not more else value) * (10.0**more if more else 1.0) + above / bottom * size,
        10.0 ** (total - 1),
        "words",
        whole=False,
        magnitude=total,
    )


def _integer(words: Words, i: int) -> tuple[int, int, int] | None:
    """Return value, the token after, and the magnitude of a whole number in words from token `i`.

    The magnitude is that of the last word if it is a rounded one ("two million", but not "two million and six").
    """
    total = group = 0
    rounded = 0
    last, j, least = i, i, 10**18
    slot = 1000  # what the next word must be smaller than: "sixty" takes "four", "four" takes nothing
    while j < len(words) and j - i < LONGEST:
        word = words.lows[j]
        if word in CARDINALS:
            value = CARDINALS[word]
            if value >= slot or (value == 0 and j > i):
                break
            group += value
            slot = 10 if word in TENS else 0
            rounded = 0
        elif word == "hundred" and 0 < group < 100:
            group, slot, rounded = group * 100, 100, 0
        elif word in MAGNITUDES and word != "hundred" and (group or total):
            scale = 10 ** MAGNITUDES[word]
            if scale >= least:
                break
            total, group, slot, least = total + group * scale, 0, 1000, scale
            rounded = MAGNITUDES[word] if MAGNITUDES[word] >= SPOKEN_FROM else 0
        else:
            break
        j += 1
        last = j
        joined = words.low(j) == "and" or (words.dash(j) and words.after_hyphen(j) > 0 and words.lows[j - 1] != "and")
        if words.low(j) == "and" and slot == 0:
            break
        if joined and (words.low(j + 1) in CARDINALS or (words.dash(j) and words.low(j + 1) in MAGNITUDES)):
            if words.low(j) == "and" and words.lows[j - 1] not in MAGNITUDES:
                break
            j += 1
        elif (
            words.word(j) == ","
            and words.lows[j - 1] in MAGNITUDES
            and words.low(j + 1) in CARDINALS
            and least < 10**18
        ):
            j += 1
    if last == i:
        return None
    return total + group, last, rounded


def _ratio(words: Words, number: Number) -> Number:
    """Return "one in five", "three out of four", "1 of 3" as a fraction; the number itself if it is none."""
    if number.kind not in ("digits", "words") or not number.whole or not 0 < number.value < 100:
        return number
    j = number.last
    if words.low(j) not in _ODDS_WORDS:
        return number
    if words.low(j) == "out":
        if words.low(j + 1) != "of":
            return number
        j += 1
    if words.low(j) == "of" and words.low(j - 1) != "out":
        return number
    j += 1
    if words.low(j) == "every":
        j += 1
    digits = words.word(j)
    if digits.isdecimal() and len(digits) < 5:
        whole, last = int(digits), j + 1
        if words.glued(last) and words.word(last)[:1].isalnum():
            return number
    elif words.low(j) in CARDINALS and (read := _integer(words, j)):
        whole, last = read[0], read[1]
    else:
        return number
    if not number.value < whole or (words.low(number.last) == "in" and (whole > 1000 or number.value > 20)):
        return number
    return Number(number.first, last, number.value / whole, 0.02, "fraction", whole=False)
