"""Figures on a scale, which count nothing: the level of an index, its points, a grade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.lexicon.cues import DOWN, UP
from factcheck.lexicon.words import lemma_verb

if TYPE_CHECKING:
    from factcheck.extraction.reading import Reading
    from factcheck.extraction.words import Words

_CLOSES = frozenset("close closed closing end ended ending finish finished finishing settle settled opened".split())
_REACH = 12  # tokens from the verb of closing to the level
_OLDEST = 120  # years: what a smaller figure after "at" tells may be an age
_PERCENT = frozenset("% percent per pc pct".split())
_LEADS = frozenset("at to by".split())


def level_unit(words: Words, reading: Reading, noun: tuple[int, int] | None) -> str | None:
    """Return "{point}" of an index's points, "{number}" of a bare level, None of a figure that counts things.

    A count is whole, so decimals without a noun are a level ("an index of 96.1"), as is what trading ends at. Points
    belong to an index that moves by or to them; a player's are counted.
    """
    number = reading.number
    points = noun is not None and words.lows[noun[0] : noun[1]] in (["points"], ["point"])
    if points and noun is not None and words.low(noun[1]) == "to" and _is_rate(words, noun[1] + 1):
        return "pp"
    if points and noun is not None and words.low(noun[1]) in ("higher", "lower"):
        return "pp" if "%" in words.lows[: reading.first] else "{point}"
    if number.kind != "digits" or number.magnitude:
        return None
    if noun is None:
        at = reading.first - 1
        closing = words.low(at) == "at" and number.value > _OLDEST and _closes(words, at)
        return "{number}" if (closing or not number.whole) and not reading.range else None
    if not points:
        return None
    before = words.low(reading.first - 1)
    moves = before in _LEADS or (before and lemma_verb(before) in UP | DOWN)
    return "{point}" if moves or (before == "or" and not number.whole) else None


def _is_rate(words: Words, i: int) -> bool:
    """Whether a figure in percent stands at token `i`: "(fell two points to) 45 percent"."""
    return words.figures[i : i + 1] == "1" and words.low(i + 1) in _PERCENT


def _closes(words: Words, at: int) -> bool:
    """Whether a verb of closing stands before token `at`: "ended the year at", "closed down 12 points, or 1%, at"."""
    return not _CLOSES.isdisjoint(words.lows[max(0, at - _REACH) : at])
