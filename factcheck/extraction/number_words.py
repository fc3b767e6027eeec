"""Numbers in words, from "two" to "three-quarters of a million" and "tens of thousands"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.number import LONGEST, Number, magnitude_after, sized
from factcheck.lexicon.numerals import (
    CARDINALS,
    CHANGED_BY,
    DENOMINATORS,
    DOZEN,
    DOZENS,
    FOLD,
    MAGNITUDES,
    MULTIPLES,
    ONES,
    PARTS_ONLY,
    SPOKEN_FROM,
    TENS,
    VAGUE,
)
from factcheck.lexicon.unit_names import unit_of_words
from factcheck.lexicon.words import part_of_speech

if TYPE_CHECKING:
    from factcheck.extraction.words import Words

_CLAUSE = 8  # tokens in which the figure would stand that a change has led to
_PARTICLES = frozenset("down up over back as".split())  # "doubled down on it", "doubled as a bar"
_SPANS = frozenset("in over within during since".split())
HALVES = {"half": 0.5, "quarter": 0.25, "third": 1 / 3}
_MULTIPLIED = frozenset(MAGNITUDES) | {"dozen"}
_NO_HALF_AFTER = frozenset("first second other latter better each per opening final in and this last next".split())
_HALF_BEFORE = frozenset("what of the a an its their his her our my all as that those these".split())
_PART_BEFORE = frozenset(
    "of less more lower higher fewer bigger smaller larger better worse cheaper faster longer shorter".split()
)
_BEFORE_PART = frozenset(("", "about", "around", "nearly", "roughly", "only", "just", "than"))  # no article
_PART_AFTER = frozenset("by than about nearly almost over under around roughly".split())


def in_words(words: Words, i: int) -> Number | None:
    """Return the number that the word at token `i` starts or stands in; None if it is something else."""
    word = words.lows[i]
    if word in MULTIPLES:
        if words.low(i + 1) != "as" or words.low(i + 2) not in ("many", "much"):
            return None
        return Number(i, i + 1, MULTIPLES[word], 0.1, "multiple", whole=False)
    if word in CHANGED_BY:
        return Number(i, i + 1, CHANGED_BY[word], 0.5, "fold", whole=False) if _tells_all(words, i) else None
    if word.endswith(FOLD) and word.removesuffix(FOLD) in CARDINALS:
        return Number(i, i + 1, float(CARDINALS[word.removesuffix(FOLD)]), 0.5, "fold", whole=False)
    if word in VAGUE:
        return _vague(words, i)
    if word in DENOMINATORS:
        return _part(words, i)
    if word == "couple":
        if words.low(i - 1) != "a" or words.low(i + 1) != "of":
            return None
        return (
            _times(words, i - 1, i + 2, 2.0)
            if words.low(i + 2) in _MULTIPLIED
            else Number(i - 1, i + 2, 2.0, 1.0, "words")
        )
    if word in DOZEN or word in MAGNITUDES:
        return _article_number(words, i)
    return _cardinal(words, i)


def _tells_all(words: Words, i: int) -> bool:
    """Whether the verb at token `i` gives the change alone: no object or figure follows ("has doubled since May")."""
    after = words.low(i + 1)
    closed = not after[:1].isalnum() or after in ("last", "this", "next") or part_of_speech(after) in "pcTWRY"
    rest = words.figures[i + 1 : i + _CLAUSE]
    if after in _SPANS and not _leads_to_figure(words, i + 2):
        return True  # "has doubled in two years"
    return closed and after not in _PARTICLES and "1" not in rest


def _leads_to_figure(words: Words, i: int) -> bool:
    """Whether "to" or "from" and a figure follow shortly from token `i` on: "(doubled in May) to 40"."""
    return any(words.low(j) in ("to", "from") and "1" in words.figures[j + 1 : j + 3] for j in range(i, i + _CLAUSE))


def _vague(words: Words, i: int) -> Number | None:
    """Return "dozens", "hundreds of thousands"; None where the word is no amount ("the tens", "fifties")."""
    low, top = VAGUE[words.lows[i]]
    last = i + 1
    if words.lows[last : last + 2] == ["and", words.lows[i]]:
        last += 2  # "thousands and thousands of people"
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
        if (one := one_and_a_half(words, i)) is not None:
            return one
        if words.lows[i + 1 : i + 4] == ["-", "a", "-"] and words.low(i + 4) in _MULTIPLIED:
            return _times(words, i, i + 4, value)  # "half-a-dozen"
        if before in _NO_HALF_AFTER and not (before == "in" and after in ("a", "an")):
            return None
        if after == "a" and words.low(i + 2) in _MULTIPLIED:
            return _times(words, i, i + 2, value)
        next_word = i + 1 if words.after_hyphen(i + 1) < 0 else words.after_hyphen(i + 1)
        if words.low(next_word) in _MULTIPLIED:
            return _times(words, i - 1 if before in ("a", "one") else i, next_word, value)
        alone = before in _PART_AFTER and _ends(words, i + 1)  # "cut by half", "nearly half."
        if alone or after in _HALF_BEFORE or _is_unit(words, next_word):
            return Number(i - 1 if before in ("a", "one") else i, i + 1, value, 0.04, "fraction", whole=False)
        return None
    if word == "quarter" and after in MAGNITUDES and before not in ("a", *_NO_HALF_AFTER):
        return _times(words, i, i + 1, value)
    if word == "quarter" and _is_point(words, i + 1 + words.dash(i + 1)):
        return Number(i - 1 if before == "a" else i, i + 1, value, 0.04, "fraction", whole=False)
    if after == "of" and before in _BEFORE_PART and _unit_of_part(words, i + 2):
        return Number(i, i + 1, value, 0.04, "fraction", whole=False)
    if before not in ("a", "an"):
        return None
    if after in MAGNITUDES:
        return _times(words, i - 1, i + 1, value)
    if after == "of" and words.low(i + 2) in ("a", "one") and words.low(i + 3) in MAGNITUDES:
        return _times(words, i - 1, i + 3, value)
    if after in _PART_BEFORE or (words.low(i - 2) in _PART_AFTER and _ends(words, i + 1)):
        return Number(i - 1, i + 1, value, 0.04, "fraction", whole=False)
    return None


def _is_unit(words: Words, i: int) -> bool:
    return unit_of_words(words.low(i) or ".") is not None or _is_point(words, i)


def _is_point(words: Words, i: int) -> bool:
    """Whether token `i` is a point of a rate or an index, or leads to one: "point", "percentage point"."""
    named = words.low(i) in ("percentage", "percent")
    return words.low(i + 1 + words.dash(i + 1) if named else i) in ("point", "points")


def _unit_of_part(words: Words, i: int) -> bool:
    """Whether a unit follows, with or without its article: "tenth of a gallon", "quarter of litre"."""
    return unit_of_words(words.low(i + 1 if words.low(i) in ("a", "an", "one") else i) or ".") is not None


def one_and_a_half(words: Words, half: int) -> Number | None:
    """Return 1.5 at the article of "an hour and a half", where "half" is token `half`; None if it is something else."""
    joint = half - 2 if words.low(half - 1) in ("a", "an") else half - 1
    if words.low(joint) != "and" or words.low(joint - 2) not in ("a", "an", "one"):
        return None
    if unit_of_words(words.low(joint - 1) or ".") is None:
        return None
    return Number(joint - 2, joint - 1, 1.5, 0.1, "words", whole=False)


def _ends(words: Words, i: int) -> bool:
    """Whether no noun follows that the part is of: "fell by a fifth in May", not "by a quarter point"."""
    if words.low(i) == "past" or (words.low(i) == "to" and words.low(i + 1) in CARDINALS):
        return False  # a time of day
    return (
        not words.word(i).isalnum()
        or words.low(i) in ("last", "this", "next")
        or part_of_speech(words.lows[i]) in "pcTWRY"
    )


def _times(words: Words, first: int, magnitude: int, value: float) -> Number:
    """Return `value` times the magnitude or dozen at a token: "half a million", "half a dozen"."""
    word = words.low(magnitude)
    if word in DOZEN:
        return Number(first, magnitude + 1, value * DOZEN[word], 1.0, "words")
    power, last = magnitude_after(words, magnitude, "")
    return Number(first, last, value * 10.0**power, 10.0 ** (power - 1), "words", whole=False, magnitude=power)


def _some_of(words: Words, i: int, last: int, size: float) -> Number:
    """Return "several hundred" or "a few dozen" as a vague number; `size` is that of the word at token `i`."""
    few = words.low(i - 1) == "few"
    first = i - 2 if few and words.low(i - 2) == "a" else i - 1
    return Number(first, last, (2.0 if few else 3.0) * size, 1.0, "vague", whole=False, top=9.0 * size)


def _article_number(words: Words, i: int) -> Number | None:
    """Return "a million", "a dozen", "several hundred"; None if no article or quantifier leads the word."""
    word, before = words.lows[i], words.low(i - 1)
    first = i - 1 if before in ("a", "an", "one") else i
    if first == i and word in ("lac", "lacs"):
        return None  # a lake's name
    if word in DOZEN:
        if word == "score" or before.endswith(("'s", "’s")):  # "a baker's dozen"
            return None
        if before in ("several", "few"):
            return _some_of(words, i, i + 1, DOZEN[word])
        return Number(first, i + 1, DOZEN[word], 1.0, "words")
    power, last = magnitude_after(words, i, "")
    if before in ("several", "few"):
        return _some_of(words, i, last, 10.0**power)
    if first == i and words.word(i)[:1].isupper() and i:
        return None
    if words.low(last) == "and" and words.low(last + 1) == "a" and words.low(last + 2) in ("half", "quarter"):
        value = (1 + HALVES[words.low(last + 2)]) * 10.0**power
        return Number(first, last + 3, value, 10.0 ** (power - 1), "words", whole=False, magnitude=power)
    if power in (2, 3) and words.low(last) == "and" and words.low(last + 1) in CARDINALS:
        rest = integer(words, last + 1)
        if rest and rest[0] < 100:
            return Number(first, rest[1], 10.0**power + rest[0], 1.0, "words")
    return Number(
        first,
        last,
        *sized("1", power)[:2],
        "words",
        whole=power < SPOKEN_FROM,
        lone=power < SPOKEN_FROM,
        magnitude=power,
    )


def _cardinal(words: Words, i: int) -> Number | None:
    """Return a number that starts with a word under a hundred, with its fraction, decimals and magnitude."""
    read = integer(words, i)
    if read is None:
        return None
    whole, last, power = read
    if whole == 1 and words.low(last + 1) == "and":
        for half in (last + 2, last + 3):
            if words.low(half) == "half" and (one := one_and_a_half(words, half)) is not None:
                return one
    if words.low(last) == "point" and words.low(last + 1) in CARDINALS and not power:
        digits, last = _decimals(words, last + 1)
        power, last = magnitude_after(words, last, "")
        value, step, *_ = sized(f"{whole}.{digits}", power)
        return Number(i, last, value, step, "words", whole=False, magnitude=power)
    bottom = last + 1 if words.dash(last) and words.after_hyphen(last) > 0 else last
    if words.low(bottom) in DENOMINATORS and not power and (whole < 20 or words.low(bottom) in PARTS_ONLY):
        return _parts(words, i, bottom, whole)
    if (mixed := _and_a_half(words, i, last, whole, power)) is not None:
        return mixed
    if words.low(last) in DOZENS:
        return Number(i, last + 1, 12.0 * whole, 1.0, "words")
    if power:
        return Number(i, last, float(whole), 10.0**power, "words", whole=False, magnitude=power)
    value, step, _, exact, lone = sized(str(whole), 0)
    return Number(i, last, value, step, "words", whole=exact, lone=lone)


def _decimals(words: Words, i: int) -> tuple[str, int]:
    """Return the digits that the words from token `i` spell, and the token after: "seven one", "seventy-one"."""
    if words.low(i) in TENS and (read := integer(words, i)):
        return str(read[0]), read[1]
    digits = ""
    while words.low(i) in ONES and len(digits) < LONGEST:
        digits += str(ONES[words.low(i)])
        i += 1
    return digits, i


def _parts(words: Words, i: int, bottom: int, value: int) -> Number | None:
    """Return "two thirds", "three-quarters of a million"; None for "one half", a half of a match."""
    whole = DENOMINATORS[words.low(bottom)]
    plural = words.low(bottom).endswith(("s", "halves"))
    improper = value > whole and words.low(bottom) not in ("quarters", "seconds")  # "five quarters" are a time
    if (value >= whole and not improper) or (value > 1) != plural:
        return None
    if words.low(bottom + 1) in MAGNITUDES:
        return _times(words, i, bottom + 1, value / whole)
    if words.low(bottom + 1) == "of" and words.low(bottom + 2) == "a" and words.low(bottom + 3) in MAGNITUDES:
        return _times(words, i, bottom + 3, value / whole)
    counted = improper and words.low(bottom + 1) != "of"
    return Number(i, bottom + 1, value / whole, 0.04, "words" if counted else "fraction", whole=False)


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
    elif read := integer(words, j):
        above, j, _ = read
    if words.dash(j):
        j += 1
    bottom = DENOMINATORS.get(words.low(j))
    if bottom is None or above >= bottom:
        return None
    more, end = magnitude_after(words, j + 1, "")
    if more and power:
        return None
    size = 10.0 ** (more or power)
    total = (value * 10.0**more if more else float(value)) + above / bottom * size
    power += more
    return Number(i, end, total, 10.0 ** (power - 1), "words", whole=False, magnitude=power)


def integer(words: Words, i: int) -> tuple[int, int, int] | None:
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
        if words.low(j) == "and" and (slot == 0 or _leads_parts(words, j + 1)):
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


def _leads_parts(words: Words, i: int) -> bool:
    """Whether the words from token `i` are a fraction under one: "(one hundred and) three quarters"."""
    above = 0
    for _ in range(2):
        if words.low(i) in CARDINALS:
            above, i = above + CARDINALS[words.low(i)], i + 1
        i += words.dash(i)
    return 0 < above < DENOMINATORS.get(words.low(i), 0)
