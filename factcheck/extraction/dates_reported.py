"""Phrases that move the period a text is about: "a year earlier", "the year-ago quarter", "two days later"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction import periods
from factcheck.extraction.dates_context import counted, ends_clause, related_year
from factcheck.extraction.dates_outlook import looks_ahead
from factcheck.lexicon.time_words import ORDINALS

if TYPE_CHECKING:
    from factcheck.extraction.clock import Clock
    from factcheck.extraction.dates_grammar import Phrase
    from factcheck.model import Period


def moved_as_named(clock: Clock, step: float, unit: str) -> Period | None:
    """Return the last period named, moved; "a year earlier" keeps a quarter a quarter."""
    named = clock.named
    if named is not None and named.start is not None and named.granularity in ("quarter", "month", "half"):
        start = periods.moved(named.start, step, unit)
        if named.granularity == "half":
            return periods.half(start.year, 1 + (start.month > 6))
        if unit in ("year", "quarter", "month"):
            return periods.containing(start, named.granularity)
    base = clock.current_day if unit == "day" else clock.current
    return periods.unknown() if base is None else periods.away(base, step, unit)


def shifted(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "two days later": from the last date named."""
    unit, number = phrase.units[0], counted(phrase)
    if unit in ("hour", "minute") or (phrase.has("before", "after") and not ends_clause(phrase)):
        return None  # "two days before the vote"
    if unit == "day" and clock.named is not None and clock.named.granularity not in ("day", "time"):
        return None  # "in July 2016 she gave … A few days later"
    if phrase.has("earlier", "before"):
        return moved_as_named(clock, -number, unit)
    found = moved_as_named(clock, number, unit)
    published = clock.published
    ahead = found is not None and found.start is not None and published is not None and found.start > published
    return None if ahead and not looks_ahead(phrase) else found  # "he was told a week later": than something unnamed


def unit_before(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "the day before", "the year after"."""
    if phrase.words("unit", "quarter", "century")[0].endswith("s") or not ends_clause(phrase):
        return None  # "the weeks after", "the year prior to the vote"
    step = 1 if phrase.has("after", "later") else -1
    return moved_as_named(clock, step, phrase.units[0])


def reported_quarter(clock: Clock) -> Period | None:
    """Return the quarter that the text is about: the one last named, else the last to have ended."""
    if clock.named is not None and clock.named.granularity == "quarter":
        return clock.named
    if clock.published is None:
        return periods.unknown(granularity="quarter")
    return periods.containing(periods.moved(clock.published, -1, "quarter"), "quarter")


def reported(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "the latest quarter": the quarter that the report is about, the last named or the last to have ended."""
    unit = phrase.units[0] if phrase.units else "quarter"
    if unit == "year":
        return periods.year(clock.current.year) if clock.current else periods.unknown("XXXX", "year")
    return reported_quarter(clock) if unit == "quarter" else None


def year_ago(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "the year-ago quarter", "a year-earlier loss"."""
    unit = phrase.units[0]
    if len(phrase.units) > 1 and phrase.units[1] == "quarter":
        quarter = reported_quarter(clock)
        if quarter is not None and quarter.start is not None:
            return periods.containing(periods.moved(quarter.start, -1, unit), "quarter")
    if len(phrase.units) > 1 and (other := phrase.units[1]) not in ("year", "quarter"):
        base = clock.current
        return periods.unknown() if base is None else periods.containing(periods.moved(base, -1, unit), other)
    return moved_as_named(clock, -1, unit)


def same_period(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "the same period last year", "the corresponding quarter a year earlier", "the 1988 period"."""
    named, year = clock.named, related_year(phrase, clock)
    if phrase.units[:1] == ["month"] and year is not None and clock.current is not None:
        return periods.month(year, clock.current.month)
    if named is None or named.start is None:
        return periods.year(year) if year is not None else None
    if year is None and phrase.has("a"):
        year = named.start.year - 1
    return named if year is None else moved_as_named(clock, year - named.start.year, "year")


def quarter_of(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "last year's quarter", "the 1988 third quarter": without a number it is the one that the report is about."""
    year, ordinals = related_year(phrase, clock), phrase.words("ordinal")
    if year is None:
        return None
    if ordinals:
        number = ORDINALS[ordinals[0]]
        return periods.quarter(year, 4 if number == -1 else number) if number <= 4 else None
    reported = reported_quarter(clock)
    return periods.quarter(year, (reported.start.month + 2) // 3) if reported and reported.start else None
