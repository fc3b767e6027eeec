"""Phrases that the calendar alone explains, with a year of their own or the nearest: months, years, seasons …"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import msgspec

from factcheck.extraction import periods
from factcheck.extraction.dates_context import (
    count_of,
    direction_of,
    ends_clause,
    nearest,
    related_year,
    year_spelled,
)
from factcheck.extraction.dates_foreign import valued
from factcheck.extraction.dates_outlook import outlook
from factcheck.lexicon.calendar import MONTHS
from factcheck.lexicon.named_days import named_day
from factcheck.lexicon.time_words import ORDINALS, SEASONS
from factcheck.model import Period

if TYPE_CHECKING:
    from factcheck.extraction.clock import Clock
    from factcheck.extraction.dates_grammar import Phrase


_OPENS_CLAUSE = frozenset("a after he it she the they we when".split())


def unusual(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "March the 3rd, 2010" and "3 March '10", which dateparser values."""
    return valued(phrase.quote, "en", clock.published)


def month(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "July 2006", "last May", "early June", "June last year"; a month alone is the nearest to publication."""
    number = MONTHS[phrase.words("month")[0]]
    year = related_year(phrase, clock)
    if year is not None:
        return periods.month(year, number)
    published = clock.published
    if published is None:
        return periods.unknown(f"XXXX-{number:02}", "month")
    direction = direction_of(phrase)
    anaphoric = phrase.has("same") and (ends_clause(phrase) or phrase.after in _OPENS_CLAUSE)
    if direction is None and anaphoric and clock.named is not None and clock.named.start is not None:
        named = clock.named.start  # "in March 1974 …, and that October …"
        return periods.month(named.year + (number < named.month), number)
    if direction is None:
        if (ahead := _ahead_in_sentence(clock)) is not None:
            return periods.month(ahead.year + (number < ahead.month), number)
        around = [periods.month(published.year + step, number) for step in (-1, 0, 1)]
        return nearest(around, clock, outlook(phrase))
    if direction < 0:
        return periods.month(published.year - (number >= published.month), number)
    if direction > 0:
        return periods.month(published.year + (number <= published.month), number)
    return periods.month(published.year, number)


def _ahead_in_sentence(clock: Clock) -> date | None:
    """Return the day that the sentence has named if it lies in a later year: what it says on is about that time."""
    named = clock.named_in_sentence.start if clock.named_in_sentence else None
    later = named is not None and clock.published is not None and named.year > clock.published.year
    return named if later else None


def day_of_month(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "March eighth" and "the ninth of October"."""
    number = MONTHS[phrase.words("month")[0]]
    day = int(sum(ORDINALS[word] for word in phrase.words("ordinal")) + count_of(phrase.words("cardinal")))
    years = phrase.words("year")
    return day_in_year(int(years[0]) if years else None, number, day, clock, outlook(phrase))


def day_in_year(year: int | None, month: int, day: int, clock: Clock, side: int) -> Period:
    """Return a day of a month: in the year given, else in the nearest to publication."""
    if year is not None:
        return _day_or_impossible(year, month, day)
    if clock.published is None:
        return periods.unknown(f"XXXX-{month:02}-{day:02}")
    around = [_day_or_impossible(clock.published.year + step, month, day) for step in (-1, 0, 1)]
    found = nearest([item for item in around if item.known], clock, side)
    return found or around[1]


def _day_or_impossible(year: int, month: int, day: int) -> Period:
    try:
        return periods.day(date(year, month, day))
    except ValueError:
        return periods.unknown(f"{year:04}-{month:02}-{day:02}")


def year_printed(phrase: Phrase) -> Period | None:
    """Read "1998" and "fiscal 1998", which may begin in another year."""
    found = periods.year(int(phrase.words("year")[-1]))
    return msgspec.structs.replace(found, approximate=True) if phrase.has("fiscal") else found


def spoken_year(phrase: Phrase) -> Period | None:
    """Read "nineteen ninety-four" and "the year two thousand"."""
    words = phrase.words("cardinal")
    year = year_spelled(words)
    return None if year is None or ("thousand" in words and not phrase.has("unit")) else periods.year(year)


def year_span(phrase: Phrase) -> Period | None:
    """Read "2009-10", "the 2025/26 season"."""
    first, last = int(phrase.words("year")[0]), int(phrase.words("digits")[-1])
    end = first // 100 * 100 + last
    if len(phrase.words("digits")[-1]) != 2 or end <= first:
        return None
    return Period(date(first, 1, 1), date(end, 12, 31), f"{first:04}/{end:04}", "span")


def season(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "the summer of 2009", "last fall"."""
    code = SEASONS[phrase.words("season")[0]]
    year = related_year(phrase, clock)
    if year is not None:
        ends = phrase.words("digits")
        return None if ends and int(ends[0]) != (year + 1) % 100 else periods.season(year, code)
    if clock.published is None:
        return periods.unknown(f"XXXX-{code}", "season")
    around = [periods.season(clock.published.year + step, code) for step in (-2, -1, 0, 1)]
    direction = direction_of(phrase)
    if direction == -1:
        around = [item for item in around if item.end is not None and item.end < clock.published]
    elif direction == 1:
        around = [item for item in around if item.start is not None and item.start > clock.published]
    elif direction == 0:
        return periods.season(clock.published.year, code)
    return nearest(around, clock, outlook(phrase))


def holiday(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "Christmas", "Thanksgiving 2009", "Memorial Day weekend"."""
    name = phrase.words("holiday")[0].replace("’", "'")
    year = related_year(phrase, clock)
    if year is None and clock.published is None:
        return periods.unknown()
    years = (
        [year] if year is not None else [clock.published.year + step for step in (-1, 0, 1)] if clock.published else []
    )
    around = [periods.day(day) for number in years if (day := named_day(name, number))]
    direction = direction_of(phrase)
    if year is None and clock.published is not None and direction is not None:
        published = clock.published
        around = [item for item in around if item.start and (item.start < published) == (direction < 0)]
    found = nearest(around, clock, outlook(phrase)) if year is None else next(iter(around), None)
    if found is not None and found.start is not None and phrase.units == ["weekend"]:
        return periods.weekend(found.start - timedelta(found.start.weekday() == 0))
    return found
