"""Units and nouns that figures of a list, or of one sentence, share: only one of them prints it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.noun_phrases import noun_after
from factcheck.lexicon.units import measure_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.extraction.reading import Reading
    from factcheck.extraction.words import Words

_LIST_WORDS = {",", "and", "or", "to", "then", "-", "of", "the"}
_PERHAPS = frozenset(("even", "perhaps", "maybe", "possibly"))
_LARGE = 6  # the power of ten from which on a bare figure is an amount like the one before
_MOST_PERCENT = 100  # a larger whole figure before "or 18%" is the count, not a share
_SIDES = ({"x"}, {"×"}, {"by"})  # "10 by 12 feet"
_TIED = 3  # words between "instead" and its figure: "of the usual"
_NEVER_LENT = frozenset(("%", "pp", "a", "mo", "wk", "d", "h", "min", "s"))
_MOST_OBLONG = 5  # times: with a longer side "2 x 50 g" are two of them


def lend(left: Reading, right: Reading) -> None:
    """Give the unit of a pair to the figure that lacks it: "from 21 to 23 percent"."""
    if left.unit is None and right.unit is not None:
        left.unit, left.factor = right.unit, right.factor
        if right.magnitude and not left.magnitude and left.low < 1000:
            left.low = left.high = left.low * 10.0**right.magnitude
            left.magnitude = right.magnitude


def share_nouns(words: Words, readings: Sequence[Reading]) -> None:
    """Give what a list's last figure counts to those before it: "500 and 1,000 songs", "four- and six-cylinder"."""
    for left, right in zip(reversed(readings[:-1]), reversed(readings[1:]), strict=True):
        joint = words.lows[left.last : right.first]
        if left.unit is right.unit is None and (joint in (["and"], ["or"]) or (joint == ["to"] and not left.range)):
            bare = left.noun is None and left.number.kind == right.number.kind == "digits"
            left.noun = (right.noun or noun_after(words, right.last, one=False)) if bare else left.noun
            continue
        if not _hangs(words, left) or left.unit is not None or right.first - left.last > 3:
            continue
        tied = words.after_hyphen(right.last)
        if right.unit is None and (right.noun or tied > 0):
            left.noun = right.noun or (tied, tied + 1)


def _hangs(words: Words, reading: Reading) -> bool:
    """Whether a hyphen behind the figure leads to what a later one has: "four- and six-cylinder cars"."""
    i = reading.last
    return words.dash(i) and words.glued(i) and not words.word(i + 1)[:1].isdecimal()


def share_units(words: Words, readings: Sequence[Reading]) -> None:
    """Give the unit after the last figure of a list to those before it: "4.8, 5.2 and 6 percent"."""
    lent = False
    for left, right in zip(reversed(readings[:-1]), reversed(readings[1:]), strict=True):
        between = set(words.lows[left.last : right.first])
        joint = between & {"and", "or", "to", "then"} or (lent and "," in between)
        joint = joint or (
            between == {"of", "the"} and not words.dash(right.number.last)
        )  # not "5 of the 3-ton lorries"
        sides = between in _SIDES and right.low < _MOST_OBLONG * left.high
        joint = joint or sides
        lent = False
        if left.unit is not None or right.unit is None or not joint or right.first - left.last > 3:
            continue
        counted = right.unit == "%" and left.number.whole and left.low > _MOST_PERCENT
        if words.lows[left.last : right.first] == [",", "or"] and words.low(left.first - 1) != ",":
            continue  # said again: "rose 6.48, or 0.7 percent"
        if (
            (sides or between - _PERHAPS <= _LIST_WORDS)
            and not (counted or (right.age and not _hangs(words, left)))
            and ("or" in between or not right.sign_before)
        ):
            lend(left, right)
            left.age = left.age or right.age
            lent = True


def share_with_later(words: Words, readings: Sequence[Reading]) -> None:
    """Give the unit of a large amount to the bare millions after it: "$38bn, or 19 billion a year", "up from 17.1m".

    In a list of names and their shares a percentage is given on: "Brandt 45 per cent, Ostby 35".
    """
    large: Reading | None = None
    for position, reading in enumerate(readings):
        left = readings[position - 1] if position else None
        if left is not None and reading.unit is None and _is_other_of(words, left, reading):
            reading.unit, reading.factor = left.unit, left.factor
        elif left is not None and left.unit == "%" and reading.unit is None and _is_next_name(words, left, reading):
            reading.unit = "%"
        elif large is not None and reading.unit == "m" and _is_million(words, reading) and not _is_length(large.unit):
            reading.low, reading.high = reading.low * 10.0**_LARGE, reading.high * 10.0**_LARGE
            reading.magnitude, reading.unit, reading.factor = _LARGE, large.unit, large.factor
        elif reading.unit is None and reading.magnitude >= _LARGE:
            if reading.noun or noun_after(words, reading.last, one=False):
                large = None
            elif large is not None:
                reading.unit, reading.factor = large.unit, large.factor
        elif reading.magnitude >= _LARGE and reading.unit not in _NEVER_LENT and words.word(reading.first - 1) != "(":
            large = reading


def _is_other_of(words: Words, left: Reading, right: Reading) -> bool:
    """Whether a bare figure is held up against the one before: "23 seconds of the 25 he lost", "2 t instead of 5"."""
    joint, *more = words.lows[left.last : right.first] or [""]
    if left.unit is None or right.number.kind != "digits" or left.rate or left.age or left.sign_before:
        return False
    tied = (joint == "of" and more == ["the"]) or (joint == "instead" and more[:1] == ["of"] and len(more) <= _TIED)
    return tied and noun_after(words, right.last, one=False) is None


def _is_million(words: Words, reading: Reading) -> bool:
    """Whether the unit of a figure is an "m" that touches it, which may stand for millions."""
    return words.word(reading.last - 1) == "m" and words.glued(reading.last - 1) and not reading.rate


def _is_length(unit: str | None) -> bool:
    return unit is not None and measure_of(unit).dimension == "m"


def _is_next_name(words: Words, left: Reading, reading: Reading) -> bool:
    """Whether nothing but a comma and a name stands between two figures."""
    joint, *name = words.tokens[left.last : reading.first] or [""]
    bare = reading.number.kind == "digits" and not words.word(reading.last).isalnum()
    return bare and joint in (",", ";") and 0 < len(name) <= 3 and all(word[:1].isupper() for word in name)
