"""A numeral: its value, how finely it is printed, and the magnitude that stands behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.lexicon.counted import is_plural
from factcheck.lexicon.currencies import currency_behind, currency_of_sign
from factcheck.lexicon.numerals import MAGNITUDE_SIGNS, MAGNITUDES, MONEY_ONLY, SPOKEN_FROM
from factcheck.lexicon.unit_names import unit_of_sign
from factcheck.lexicon.words import lemma_noun, part_of_speech

if TYPE_CHECKING:
    from factcheck.extraction.words import Words

LONGEST = 30  # characters of a figure, words of a number; beyond it nobody prints a quantity
MULTIPLIED = ("multiple", "fold")
"""The kinds of numbers that tell by how many times something is more."""
_LARGEST_POWER = 18
_RACES = frozenset("race run runner event tv resolution video".split())  # "a 10K race", "4K video"
_DISTANCES = frozenset("50 60 100 110 200 400 800 1500 1,500 3000 3,000 5000 5,000 10000 10,000".split())  # in metres
# what is run or won over such a distance: "the 100m finals"
_OF_RACES = frozenset(
    "champion championship final heat hurdle medal race record runner semi semi-final semifinal specialist sprinter"
    " swimmer time title trial".split()
)
_DEMONYMS = ("ns", "lims", "lics")  # "33m Americans", "2m Britons", "9m Muslims"
_RUN, _ARTICLES = frozenset(("5", "10")), frozenset("a her his the".split())  # "she ran a 10K"
_COUNTING_SIGNS = frozenset("mMkKbB")  # also without money, before a plural: "35m people"
_MANY = {f"{word}s": MAGNITUDES[word] for word in ("million", "billion", "trillion")}  # "1.1 millions"
_ABBREVIATED = frozenset(("mil", "bil", "mln", "bln"))  # "70 bil. euros"
_ENDING = frozenset("MBb")  # ... or before nothing: "viewed by 2.4M", "1.1b"
_TIES = frozenset("-/'’")


class Number(NamedTuple):
    """A numeral: tokens `first` to `last` (half-open), its value, and the size of its last printed digit, `step`.

    `kind` is "digits", "words", "fraction" (of a whole), "vague" ("dozens": from `value` to `top`), "multiple"
    ("twice") or "fold" ("tripled", "threefold"). `whole` says that a count of it can be exact: no magnitude and no
    decimals are printed. `lone` is True of a single digit with zeros ("100,000"), whose fineness cannot be seen.
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
    signed = currency_of_sign(before) is not None
    if (many := _MANY.get(words.low(last))) and (signed or "." in words.word(last - 1)):
        return many, last + 1  # not "in 2009 millions of people"
    return _sign_after(words, last, signed=signed)


def _sign_after(words: Words, last: int, *, signed: bool) -> tuple[int, int]:
    """Return the power of ten of a letter at token `last`, 0 if none, and the token after it.

    `signed` says that a currency's sign leads the figure: then a blank or a hyphen may stand between ("$ 4.5 m").
    """
    at = last + 1 if signed and words.after_hyphen(last) > 0 else last
    sign = words.word(at)
    if sign not in MAGNITUDE_SIGNS:
        return 0, last
    money = signed or currency_behind(words.word(at + 1) or ".") is not None
    spaced = not words.glued(at)
    if sign in MONEY_ONLY and not money:
        figure = words.word(at - 1)
        thousands = sign in "kK" and (len(figure) > 1 or _is_ranged(words, at)) and words.low(at + 1) not in _RACES
        thousands = thousands and not (figure in _RUN and words.low(at - 2) in _ARTICLES and not _counts(words, at + 1))
        if (spaced and not (sign == "k" and "." in figure)) or sign not in _COUNTING_SIGNS:
            return 0, last
        if not (thousands or _is_capital_magnitude(words, at) or _counts(words, at + 1)):
            return 0, last
    elif (spaced or at > last) and len(sign) < 2 and not (signed and sign in _COUNTING_SIGNS):
        return 0, last
    if words.glued(at + 1) and (words.word(at + 1)[:1].isalnum() or (spaced and words.word(at + 1) in _TIES)):
        return 0, last
    abbreviated = sign in _ABBREVIATED and words.word(at + 1) == "." and words.word(at + 2).islower()
    return MAGNITUDE_SIGNS[sign], at + 1 + abbreviated


def _is_ranged(words: Words, i: int) -> bool:
    """Whether the "k" at token `i` is that of the first of two figures: "5k-20k"."""
    return words.dash(i + 1) and words.word(i + 2).isdecimal() and words.low(i + 3) == "k"


def _is_capital_magnitude(words: Words, i: int) -> bool:
    """Whether the letter at token `i` ends what it stands in: "viewed by 2.4M, up from 1.1b"; no race: "the 100M"."""
    figure, after = words.word(i - 1), words.word(i + 1)
    if words.word(i) not in _ENDING or figure in _DISTANCES:
        return False
    return ("." in figure or words.word(i) == "M") and not (after[:1].isalnum() or words.dash(i + 1))


def _counts(words: Words, i: int) -> bool:
    """Whether a plural noun or a currency's code follows: "35m people", "2.7m combined sales", "5m EUR"."""
    if words.word(i).isupper() and currency_behind(words.word(i)):
        return True
    if len(words.word(i)) > 1 and unit_of_sign(words.word(i)) and part_of_speech(words.low(i)) == "N":
        return True  # "4.6m km"
    if words.low(i) == "of":
        i += 2
    for j in range(i, i + 5):
        word = words.word(j)
        if not word.isalpha() or part_of_speech(word) not in "JNPbzjEGc":
            return False
        people = j == i and word.endswith(_DEMONYMS) and words.low(i - 3) != "the"
        if (word.islower() or people) and is_plural(word):
            return words.word(i - 2) not in _DISTANCES or lemma_noun(word) not in _OF_RACES
    return False


def sized(literal: str, power: int) -> tuple[float, float, str, bool, bool]:
    """Return value, step, kind, whole and lone of a figure times a power of ten."""
    whole, _, digits = literal.partition(".")
    value = float(f"{literal}e{power}")
    if digits:
        return value, 10.0 ** (power - len(digits)), "digits", False, False
    if power and power < SPOKEN_FROM:
        whole, power = whole + "0" * power, 0
    if power:
        return value, 10.0**power, "digits", False, False
    return value, *step_of_zeros(whole.lstrip("0")), "digits", True, len(whole.rstrip("0")) == 1 and len(whole) > 2


def step_of_zeros(whole: str) -> tuple[float]:
    """Return the size of the last digit that a whole figure gives: its zeros are rounding, but two digits are meant."""
    zeros = len(whole) - len(whole.rstrip("0"))
    return (10.0 ** max(0, min(zeros, len(whole) - 2)),)
