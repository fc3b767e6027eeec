"""Figures that are times: of day, of reading, days of a month, dates that a tokeniser has cut up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.lexicon.calendar import MONTHS
from factcheck.lexicon.words import part_of_speech

if TYPE_CHECKING:
    from factcheck.extraction.reading import Reading
    from factcheck.extraction.words import Words

_OF_NETWORKS = frozenset(
    "network networks mobile lte phone phones service services spectrum data coverage signal broadband connectivity"
    " technology internet wireless connection connections".split()
)
_AT_HOUR = re.compile(
    r"(?:at|by|about|around|until|before|after|from) \d\d? in the (?:morning|afternoon|evening)", re.IGNORECASE
)
_CLOCK = re.compile(r"\s?(?:[ap]\.?\s?m\b\.?|o['’]?clock|hours? GMT|GMT|hrs GMT)", re.IGNORECASE)
_MINUTE = re.compile(r"[0-5]\d")
_DOTTED_CLOCK = re.compile(
    r"0\d\.[0-5]\d(?![\d.,]\d)|(?:1?\d|2[0-3])\.[0-5]\d in the (?:morning|afternoon|evening|night)|"
    r"(?<=at )(?:1?\d|2[0-3])\.[0-5]\d (?:last night|tonight|yesterday|today|tomorrow|"
    r"this (?:morning|afternoon|evening))"
)
_EARLY = re.compile(r"0\d[0-5]\d")
_LATE = re.compile(r"(?:1\d|2[0-3])(?:[1-5]\d|0[1-9])")
_BEFORE_CLOCK = frozenset("at about around by from until till since to before after".split())
_AFTER_CLOCK = frozenset("local hours hrs gmt".split())
_LAST_HOUR = 12


def is_time(words: Words, reading: Reading) -> bool:
    """Whether the figure is a time of day, a day of a month, or the minutes that a page takes to read."""
    return _is_clock(words, reading) or _is_day(words, reading) or _is_reading_time(words, reading)


def _is_reading_time(words: Words, reading: Reading) -> bool:
    """Whether minutes tell how long the page takes to read: "5 min read", "Reading time: 4 minutes"."""
    if reading.unit != "min":
        return False
    before = words.lows[max(0, reading.first - 3) : reading.first]
    if before[-1:] == [":"]:
        before.pop()
    return words.low(reading.last) == "read" or before[-2:] in (["read", "time"], ["reading", "time"])


def is_cut_date(words: Words, first: int) -> bool:
    """Whether the figure is one of the three of a date, whose strokes stand between blanks: "14 / 02 / 2013"."""
    for i in (first - 4, first - 2, first):
        strokes = words.word(i + 1) == words.word(i + 3) == "/"
        if strokes and all(words.word(j).isdecimal() for j in (i, i + 2, i + 4)):
            return True
    return False


def _is_clock(words: Words, reading: Reading) -> bool:
    """Whether the figure is a time of day: "10:30", "5 p.m.", "7pm"."""
    if reading.unit == "g":
        return reading.number.value < _LAST_HOUR and words.low(reading.last) in _OF_NETWORKS  # "a 4g network"
    first, last = reading.number.first, reading.number.last
    short = reading.unit == "GBP" and words.word(first - 1) == ":"  # "11: 55p"
    if reading.unit is not None and reading.unit not in ("pm", "am") and not short:
        return False
    if words.word(last) == ":" and _MINUTE.fullmatch(words.word(last + 1)):
        return True  # "20 : 00", as some tokenise it
    if words.word(first - 1) == ":" and words.word(first - 2).isdecimal() and _MINUTE.fullmatch(words.word(first)):
        return True
    if words.low(last) == "in" and _AT_HOUR.match(words.text, words.start(first - 1)):
        return True
    if reading.unit is None and _DOTTED_CLOCK.match(words.text, words.start(reading.number.first)):
        return True
    return _CLOCK.match(words.text, words.end(reading.number.last - 1)) is not None


def is_clock_of_four(words: Words, reading: Reading) -> bool:
    """Whether four digits without a colon are a time of day: "at 0930 local time", "at 2030 hours"."""
    first = reading.number.first
    if reading.unit == "h" and _LATE.fullmatch(words.word(first)) and words.low(reading.last - 1) == "hours":
        return words.low(first - 1) in _BEFORE_CLOCK
    if not _EARLY.fullmatch(words.word(first)) or reading.unit not in (None, "h"):
        return False
    return words.low(first - 1) in _BEFORE_CLOCK or words.low(first + 1) in _AFTER_CLOCK


def _is_day(words: Words, reading: Reading) -> bool:
    """Whether a month stands by the figure, which the date scanner did not take: "sept. 30", "1 may"."""
    if reading.unit is not None or reading.number.value > 31 or not words.word(reading.number.first).isdecimal():
        return False
    i = reading.number.first - 1
    i -= words.word(i) == "."
    after = words.word(reading.last)
    if after in ("may", "march") and part_of_speech(words.low(reading.last + 1) or ".") in "BbIHORX":
        return False  # "nobody under 18 may vote"
    return words.low(i) in MONTHS or after.lower() in MONTHS
