"""Units of bare figures that are compared with one before: "57 percent, up from 49", "to 4.31 billion from 3.85"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.extraction.noun_phrases import noun_after
from factcheck.lexicon.unit_names import TIME_UNITS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.extraction.reading import Reading
    from factcheck.extraction.words import Words

_COMPARED = re.compile(
    r"(?:, )?(?:(?:up|down) from|compared (?:with|to)|against|versus|vs(?: \.)?|"
    r"(?:rising|falling|dropping|increasing|climbing|growing|shrinking) to)"
)
_CONDITIONS = frozenset("with without when if once".split())  # "400 litres, or 1,100 with the seats down"
_SERVE = re.compile(
    r"(?:serves?|serving)(?: (?:at least|up to|more than|about|a minimum of|just|only|nearly|between))?"
)
_FROM = re.compile(r"(?:, )?from")
_SINCE = re.compile(r"(?:in|on|at|for) (?:the )?[a-z]+(?: \d{4})? to")  # "from 9.8 percent in May to 9.1"
_EACH_IN = re.compile(r"in [a-z]+(?: \d{4})? and")  # "5.2 percent in May and 4.9 in June"
_LONGEST = 6  # tokens between the two
_ALIKE = 10.0  # times that one may be the other


def share_compared(words: Words, readings: Sequence[Reading]) -> None:
    """Give a bare figure the unit of the one before that it is held up against, and its magnitude where it has none."""
    total: Reading | None = None
    for left, right in pairwise(readings):
        if right.unit is None:
            if (left.unit is not None or left.magnitude) and _are_compared(words, left, right):
                _hand_on(left, right)
            elif left.unit in TIME_UNITS and _is_served(words, left, right):
                right.unit = left.unit
            elif total is not None and _is_base(words, total, left, right):
                _hand_on(total, right)
        total = left


def _are_compared(words: Words, left: Reading, right: Reading) -> bool:
    """Whether the words about two figures tell that they are of one measure, one then and one now."""
    if right.number.kind != "digits" or right.noun or right.magnitude or left.range or right.range or left.age:
        return False
    if not 0 < right.first - left.last <= _LONGEST or not _is_alike(left, right):
        return False
    between = " ".join(words.lows[left.last : right.first])
    before = words.low(left.first - 1)
    moved = bool(_COMPARED.fullmatch(between)) or (before in ("to", "at") and bool(_FROM.fullmatch(between)))
    moved = moved or (between in ("or", ", or") and words.low(right.last) in _CONDITIONS)
    dated = (before == "from" and _SINCE.fullmatch(between)) or (
        words.low(right.last) == "in" and _EACH_IN.fullmatch(between)
    )
    return bool(moved or dated) and noun_after(words, right.last, one=False) is None


def _is_served(words: Words, left: Reading, right: Reading) -> bool:
    """Whether a bare figure is the part of a term that is served: "jailed for 14 years, and must serve nine"."""
    verb = next((i for i in range(right.first - 1, left.last, -1) if words.low(i).startswith("serv")), 0)
    if not verb or right.number.kind not in ("digits", "words") or right.high > left.high or left.age:
        return False
    return bool(
        _SERVE.fullmatch(" ".join(words.lows[verb : right.first])) and noun_after(words, right.last, one=False) is None
    )


def _is_base(words: Words, total: Reading, change: Reading, right: Reading) -> bool:
    """Whether a figure is what a total has changed from by a share: "634 crowns, up 26 percent from 452"."""
    moved = change.unit == "%" and words.low(change.first - 1) in ("up", "down")
    bare = right.number.kind == "digits" and not (right.noun or right.magnitude or right.range or total.range)
    led = words.lows[change.last : right.first] == ["from"]
    known = total.unit not in (None, "%") and not total.age and change.first - total.last <= _LONGEST
    alike = bare and moved and led and known and _is_alike(total, right)
    return alike and noun_after(words, right.last, one=False) is None


def _is_alike(left: Reading, right: Reading) -> bool:
    """Whether the figures are of one order, the right one times the left one's magnitude if need be."""
    return any(left.high < _ALIKE * size and size < _ALIKE * left.high for size in _sizes(left, right))


def _sizes(left: Reading, right: Reading) -> tuple[float, ...]:
    return (right.low, right.low * 10.0**left.magnitude)


def _hand_on(left: Reading, right: Reading) -> None:
    """Give the left figure's unit to the right one, and its magnitude if the right one is small without it."""
    plain, large = _sizes(left, right)
    if left.magnitude and plain * _ALIKE <= left.high:
        right.low = right.high = large
        right.magnitude = left.magnitude
        step = right.number.step * 10.0**left.magnitude
        right.number = right.number._replace(value=large, step=step, whole=False, magnitude=left.magnitude)
    right.unit, right.factor, right.rate = left.unit, left.factor, left.rate
