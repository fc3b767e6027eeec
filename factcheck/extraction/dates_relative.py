"""Phrases that are held against the day of publication or the last date named: weekdays, "last month" …"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

import msgspec

from factcheck.extraction import periods
from factcheck.extraction.dates_context import base_of, counted, direction_of, ends_clause
from factcheck.extraction.dates_grammar import bare
from factcheck.extraction.dates_outlook import looks_ahead
from factcheck.extraction.dates_reported import moved_as_named
from factcheck.lexicon.calendar import WEEKDAYS
from factcheck.lexicon.clock_times import time_of_day
from factcheck.lexicon.spoken_times import spoken_time
from factcheck.lexicon.time_words import DEICTIC_DAYS, words_of

if TYPE_CHECKING:
    from factcheck.extraction.clock import Clock
    from factcheck.extraction.dates_grammar import Phrase
    from factcheck.model import Period

_LEADS_TO_UNIT = words_of("for of in during ended ending end ends finish finished within through over close closing")
_CLOSES = words_of("end ended ending ends finish finished finishing close closed closing")
_LONG_AGO = 300  # years
_RECENT = timedelta(7)
_HALVED = re.compile(r":|\d\s?[ap]\.?\s?m\b", re.IGNORECASE)  # 14:32, 4 a.m.


def day_before_weekday(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "the day before last Tuesday"."""
    found = weekday_named(phrase, clock)
    if phrase.words("unit") != ["day"] or found is None or found.start is None:
        return None
    return periods.day(found.start - timedelta(1))


def weekday_named(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "Tuesday", "last Friday", "Monday of this week": the last one where nothing looks ahead."""
    base = base_of(phrase, clock)
    if base is None:
        return periods.unknown()
    weekday = WEEKDAYS[phrase.words("weekday")[0]]
    direction = direction_of(phrase)
    if phrase.rule == "weekday_of":
        monday = periods.moved(base, direction or 0, "week")
        return periods.day(monday - timedelta(monday.weekday() - weekday))
    back = (base.weekday() - weekday) % 7
    if direction == -1:
        return periods.day(base - timedelta(back or 7))
    forward = (weekday - base.weekday()) % 7
    if phrase.units == ["week"] and not phrase.has("edge", "of"):  # "Saturday week"
        return periods.day(base + timedelta((forward or 7) + 7))
    if direction == 1:
        return periods.day(base + timedelta(forward or 7))
    if direction == 0 or _goes_with_a_day_ahead(phrase, clock) or looks_ahead(phrase):
        return periods.day(base + timedelta(forward))
    return periods.day(base - timedelta(back))


def _goes_with_a_day_ahead(phrase: Phrase, clock: Clock) -> bool:
    """Whether the phrase is the second of two days, the first of them ahead: "Thursday's debate and Sunday's vote"."""
    named = clock.named_in_sentence
    if phrase.before not in ("and", "or") or named is None or named.start is None or clock.published is None:
        return False
    return named.granularity == "day" and named.start > clock.published


def deictic(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "today", "late yesterday", "the day before yesterday"."""
    if clock.published is None:
        return periods.unknown()
    word = phrase.word("deictic") or "today"
    step = DEICTIC_DAYS[word]
    if phrase.has("unit"):  # "the day before yesterday"
        step *= 2
    return periods.day(clock.published + timedelta(step))


def part_of_day(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "this morning", "last night", "the next morning"."""
    if clock.published is None:
        return periods.unknown(granularity="time")
    base = clock.current_day if phrase.has("next", "same") else clock.published
    step = -1 if phrase.has("last") else int(phrase.has("next"))
    return msgspec.structs.replace(periods.day((base or clock.published) + timedelta(step)), granularity="time")


def time_in(phrase: Phrase) -> str | None:
    """Return the time of day that the phrase tells, in ISO 8601; None where it does not tell the half of the day."""
    clock = phrase.words("clock")[0]
    return time_of_day(clock) if _HALVED.search(clock) else spoken_time(clock, phrase.sentence)


def clocked(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "10 p.m. Wednesday", "9 a.m. yesterday"."""
    if phrase.has("weekday"):
        found = weekday_named(phrase, clock)
    elif phrase.has("deictic"):
        found = deictic(phrase, clock)
    else:
        found = part_of_day(phrase, clock)
    return periods.at(found, time_in(phrase)) if found else None


def clock_alone(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "9:40 p.m.": a time of the day that the text is at."""
    base = clock.day_of_event
    if base is None:
        return periods.unknown(granularity="time")
    found = periods.at(periods.day(base), time_in(phrase))
    return msgspec.structs.replace(found, assumed=True)


def ago(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "three weeks ago", "a year ago Monday"."""
    if "many" in phrase.low:
        return None
    if clock.published is None:
        return periods.unknown()
    unit = phrase.units[0]
    number = counted(phrase)
    if unit == "year" and number >= _LONG_AGO:
        return None  # "14,000 years ago" tells how long, and of no year
    if phrase.has("weekday"):
        day = periods.moved(clock.published, -number, unit)
        weekday = WEEKDAYS[phrase.words("weekday")[0]]
        return periods.day(day - timedelta((day.weekday() - weekday) % 7))
    if clock.named is not None and clock.named.granularity == "quarter" and unit == "year":
        return moved_as_named(clock, -number, unit)
    return periods.away(clock.published, -number, unit)


def away(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "a week today", "a fortnight from Sunday": from a day on."""
    unit = phrase.units[0]
    if clock.published is None or unit in ("hour", "minute", "weekend"):
        return periods.unknown() if clock.published is None else None
    if word := phrase.word("deictic"):
        base = clock.published + timedelta(DEICTIC_DAYS[word])
    else:
        base = clock.published + timedelta((WEEKDAYS[phrase.words("weekday")[0]] - clock.published.weekday()) % 7)
    return periods.day(periods.moved(base, counted(phrase), unit))


def relative(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "last month", "this year", "the following week"."""
    unit = phrase.units[-1]
    word = bare(phrase.last_word)
    if (word.endswith("s") and word != "centuries") or unit in ("hour", "minute", "fortnight"):
        return None  # "the last years": no one period
    base = base_of(phrase, clock)
    if phrase.has("same") and (
        clock.named is None or (unit == "day" and clock.named.granularity not in ("day", "time"))
    ):
        return None
    if unit == "century" and phrase.has("last"):
        return None
    if base is None:
        return periods.unknown(granularity="span")
    direction = direction_of(phrase) or 0
    return periods.away(base, direction, unit)


def definite(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "the year", "the weekend": the one that the text is at, where a preposition or verb of time leads to it."""
    unit = phrase.units[0]
    lead = phrase.before.lower()
    if bare(phrase.last_word).endswith("s") or unit in ("hour", "minute", "fortnight", "century"):
        return None
    if unit == "weekend":
        if clock.published is None:
            return periods.unknown(granularity="weekend")
        ahead = looks_ahead(phrase)
        return periods.weekend(clock.published if ahead else clock.published - timedelta(4))
    within = phrase.has("within", "edge", "later", "earlier")
    closing = unit == "day" and lead in _CLOSES
    if not within and not closing and not (lead in _LEADS_TO_UNIT and ends_clause(phrase)):
        return None
    here = clock.named_in_sentence
    if unit == "day":
        base = clock.current_day
        if base is not None and clock.published is not None and abs(base - clock.published) > _RECENT:
            base = clock.published
    else:
        base = here.start if here is not None and here.start is not None else clock.published
    if base is None:
        return periods.unknown(granularity="span")
    found = periods.containing(base, unit)
    if phrase.word("edge") == "end" and found.end is not None:  # as in "year-end": the day of the balance
        return msgspec.structs.replace(periods.day(found.end), approximate=True)
    return found


def year_end(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "year-end"."""
    if phrase.units[0] != "year" or phrase.word("edge") != "end" or clock.published is None:
        return None
    return periods.day(date(clock.published.year, 12, 31))
