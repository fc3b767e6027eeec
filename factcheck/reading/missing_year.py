"""The year that a dateline leaves out."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from factcheck.lexicon.calendar import WEEKDAYS

if TYPE_CHECKING:
    from factcheck.lexicon.calendar import PrintedDate

_WINDOW = 5  # years: a day of the year falls on one weekday at most once in any five (twice over a 29 February)
_CONTEXT = 90  # characters before a year that tell whether it lies ahead
_YEAR = re.compile(r"(?<![\w.,/$€£#-])(?:19|20)\d\d(?![\w%]|[.,]\d)")
_COPYRIGHT = re.compile(r"(?i)(?:©|\bcopyright\b|\(c\))[^\n]{0,80}?\b((?:19|20)\d\d)\b")
_AHEAD = re.compile(
    r"\b(?:will|shall|would|by|until|till|expected|expects?|plan(?:s|ned)?|due|deadline|scheduled?|next|aims?|target|"
    r"forecasts?|upcoming|postponed|put off|runs? to)\b"
)
_SENTENCE_END = re.compile(r"[.!?]['\"”’)]?\s|\n")
_WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")


def infer_year(text: str, printed: PrintedDate, end: int) -> int | None:
    """Return the year of a dateline that prints none and ends at `end`; None where the text sets no upper bound.

    It is the latest in the five years up to the bound in which the weekday fits: the one printed in the dateline, or
    that of the sentence after it ("said on Monday"), which is the day itself or the day before. The bound is the first
    year that the text puts ahead ("by the end of 2015") or its copyright line's; a year that it puts behind is the
    lower one.
    """
    behind, ahead = _bounds(text)
    if ahead is None:
        return None
    days = [
        day for year in range(ahead, max(ahead - _WINDOW, behind - 1), -1) if (day := printed.within(year)) is not None
    ]
    fitting = [day for day in days if _fits(text, printed, end, day)]
    return next((day.year for day in fitting or days), None)


def _bounds(text: str) -> tuple[int, int | None]:
    """Return the last year that lies behind (0: none) and the first that lies ahead."""
    behind, ahead = 0, [int(found[1]) for found in _COPYRIGHT.finditer(text)]
    copyrights = {found.start(1) for found in _COPYRIGHT.finditer(text)}
    for found in _YEAR.finditer(text):
        if found.start() in copyrights:
            continue
        before = text[max(0, found.start() - _CONTEXT) : found.start()]
        clause = _SENTENCE_END.split(before)[-1]
        if _AHEAD.search(clause):
            ahead.append(int(found[0]))
        else:
            behind = max(behind, int(found[0]))
    later = [year for year in ahead if year >= behind]
    return behind, min(later, default=None)


def _fits(text: str, printed: PrintedDate, end: int, day: date) -> bool:
    """Whether the weekday that goes with the dateline, if one does, allows that day."""
    if printed.weekday is not None:
        return day.weekday() == printed.weekday
    paragraph = text[end : end + 600].split("\n", 1)[0]
    named = _WEEKDAY.search(paragraph)
    if named is None:
        return True
    weekday = WEEKDAYS[named.group().lower()]
    return weekday in (day.weekday(), (day - timedelta(1)).weekday())
