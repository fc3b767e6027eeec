"""From a phrase to its period: what each rule of the grammar means."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import msgspec

from factcheck.extraction import periods
from factcheck.extraction.dates_grammar import bare
from factcheck.lexicon.calendar import MONTHS, WEEKDAYS
from factcheck.lexicon.named_days import named_day
from factcheck.lexicon.time_words import (
    CARDINALS,
    DECADES,
    DEICTIC_DAYS,
    LAST_WORDS,
    NEXT_WORDS,
    ORDINALS,
    PLACES_WITHIN,
    SEASONS,
    words_of,
)
from factcheck.model import Period

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from factcheck.extraction.clock import Clock
    from factcheck.extraction.dates_grammar import Phrase

_AHEAD = words_of(
    "will 'll would shall next expected expects scheduled plans planned plan planning coming upcoming "
    "deadline soon intends begins starting effective"
)
_UNTIL = words_of("by until till")
_PAST = words_of("was were had did")
_LEADS_TO_UNIT = words_of("for of in during ended ending end ends finish finished within through over close closing")
_CLOSES = words_of("end ended ending ends finish finished finishing close closed closing")
_RECENT = timedelta(7)
_AHEAD_DISTANCE = 8  # tokens
_AHEAD_WEIGHT = 3  # a day ahead counts as three behind where no word looks ahead


def resolve(phrase: Phrase, clock: Clock) -> Period | None:
    """Return the period that the phrase means, with unknown ends where it cannot be placed; None if it is no date."""
    period = _READINGS[phrase.rule](phrase, clock)
    if period is None:
        return None
    where = phrase.word("within")
    if where is not None:
        if period.granularity in ("day", "time"):
            return period  # "late Monday" is Monday
        period = periods.narrowed(period, PLACES_WITHIN[where])
    if phrase.has("about") or phrase.has("few"):
        period = msgspec.structs.replace(period, approximate=True)
    return period


def looks_ahead(phrase: Phrase) -> bool:
    """Whether a word shortly before the phrase puts it after the day of publication.

    "By" and "until" do so where the sentence is not told in the past.
    """
    start = max(0, phrase.first - _AHEAD_DISTANCE)
    words = {token.text.lower() for token in phrase.tokens[start : phrase.first]}
    if not _AHEAD.isdisjoint(words):
        return True
    return not _UNTIL.isdisjoint(words) and not any(
        token.text in _PAST for token in phrase.tokens[phrase.last : phrase.last + _AHEAD_DISTANCE]
    )


def count_of(words: Iterable[str]) -> float:
    """Return the number that cardinals spell: "twenty-five", "two hundred".

    >>> count_of(["twenty", "five"]), count_of(["two", "hundred"])
    (25, 200)
    """
    total = 0
    for word in words:
        number = CARDINALS[word]
        total = max(total, 1) * number if number >= 100 else total + number
    return total


def _count(phrase: Phrase) -> float:
    digits = phrase.words("digits") + phrase.words("number") + phrase.words("year")
    if digits:
        return float(digits[0].replace(",", ""))
    words = [word for word in phrase.words("cardinal") if word != "dozen" or len(phrase.words("cardinal")) == 1]
    total = count_of(words) or (3 if phrase.has("few") else 1)
    if phrase.has("half"):
        return 0.5 if not words and not phrase.has("and") else total + 0.5
    return total


def _direction(phrase: Phrase) -> int | None:
    """Return -1, 0 or 1 for "last", "this" and "next"; None where none of them is there."""
    for token in phrase.tokens[phrase.first : phrase.last]:
        word = token.text.lower()
        if word in LAST_WORDS:
            return -1
        if word in NEXT_WORDS:
            return 1
    return 0 if phrase.has("this") else None


def _from_text(phrase: Phrase) -> bool:
    """Whether the phrase is held against the last date named: "the following day", "the previous year"."""
    words = {token.text.lower() for token in phrase.tokens[phrase.first : phrase.last]}
    if words & {"following", "previous", "preceding", "same", "that"}:
        return True
    return "next" in words and "the" in words


def _base(phrase: Phrase, clock: Clock) -> date | None:
    """Return the day that the phrase is held against."""
    if not _from_text(phrase):
        return clock.published
    return clock.current if set(phrase.units) - {"day"} else clock.current_day


def _related_year(phrase: Phrase, clock: Clock) -> int | None:
    """Return the year that the phrase prints or names ("last year"); None if it does neither."""
    if printed := phrase.words("year"):
        return int(printed[-1])
    if phrase.has("cardinal") and (spoken := _spoken_year(phrase, clock)) and spoken.start:
        return spoken.start.year
    direction = _direction(phrase)
    base = _base(phrase, clock)
    units = phrase.units
    if "year" in units and base is not None and (direction is not None or phrase.has("same")):
        return base.year + (direction or 0)
    return None


def _nearest(candidates: list[Period], clock: Clock, *, ahead: bool) -> Period | None:
    """Return the period nearest to publication, on the far side of it if `ahead`, else preferring the past."""
    published = clock.published
    if published is None:
        return None

    def distance(period: Period) -> tuple[int, int]:
        start, end = period.start or date.min, period.end or date.max
        if start <= published <= end:
            return (0, 0)
        if end < published:
            return ((published - end).days, 0)
        return ((start - published).days * _AHEAD_WEIGHT, 1)

    if ahead:
        later = [period for period in candidates if period.end is not None and period.end >= published]
        candidates = later or candidates
    return min(candidates, key=distance, default=None)


def _assumed(period: Period) -> Period:
    return msgspec.structs.replace(period, assumed=True)


def _month(phrase: Phrase, clock: Clock) -> Period | None:
    number = MONTHS[phrase.words("month")[0]]
    year = _related_year(phrase, clock)
    if year is not None:
        return periods.month(year, number)
    published = clock.published
    if published is None:
        return periods.unknown(f"XXXX-{number:02}", "month")
    direction = _direction(phrase)
    if direction is None:
        around = [periods.month(published.year + step, number) for step in (-1, 0, 1)]
        return _nearest(around, clock, ahead=looks_ahead(phrase))
    if direction < 0:
        return periods.month(published.year - (number >= published.month), number)
    if direction > 0:
        return periods.month(published.year + (number <= published.month), number)
    return periods.month(published.year, number)


def _day_of_month(phrase: Phrase, clock: Clock) -> Period | None:
    number = MONTHS[phrase.words("month")[0]]
    day = int(sum(ORDINALS[word] for word in phrase.words("ordinal")) + count_of(phrase.words("cardinal")))
    years = phrase.words("year")
    return day_in_year(int(years[0]) if years else None, number, day, phrase, clock)


def day_in_year(year: int | None, month: int, day: int, phrase: Phrase, clock: Clock) -> Period | None:
    """Return a day of a month: in the year given, else in the nearest to publication."""
    if not 1 <= day <= 31:
        return None
    if year is not None:
        return _day_or_impossible(year, month, day)
    if clock.published is None:
        return periods.unknown(f"XXXX-{month:02}-{day:02}")
    around = [_day_or_impossible(clock.published.year + step, month, day) for step in (-1, 0, 1)]
    found = _nearest([item for item in around if item.known], clock, ahead=looks_ahead(phrase))
    return found or around[1]


def _day_or_impossible(year: int, month: int, day: int) -> Period:
    try:
        return periods.day(date(year, month, day))
    except ValueError:
        return periods.unknown(f"{year:04}-{month:02}-{day:02}")


def _weekday(phrase: Phrase, clock: Clock) -> Period | None:
    base = _base(phrase, clock)
    if base is None:
        return periods.unknown()
    weekday = WEEKDAYS[phrase.words("weekday")[0]]
    direction = _direction(phrase)
    if phrase.has("before"):
        return None
    if phrase.rule == "weekday_of":
        monday = periods.moved(base, direction or 0, "week")
        return periods.day(monday - timedelta(monday.weekday() - weekday))
    back = (base.weekday() - weekday) % 7
    if direction == -1:
        return periods.day(base - timedelta(back or 7))
    forward = (weekday - base.weekday()) % 7
    if direction == 1:
        return periods.day(base + timedelta(forward or 7))
    if direction == 0 or looks_ahead(phrase):
        return periods.day(base + timedelta(forward))
    return periods.day(base - timedelta(back))


def _deictic(phrase: Phrase, clock: Clock) -> Period | None:
    if clock.published is None:
        return periods.unknown()
    word = phrase.word("deictic") or "today"
    step = DEICTIC_DAYS[word]
    if phrase.has("unit"):  # "the day before yesterday"
        step *= 2
    return periods.day(clock.published + timedelta(step))


def _part_of_day(phrase: Phrase, clock: Clock) -> Period | None:
    if clock.published is None:
        return periods.unknown(granularity="time")
    base = clock.current_day if phrase.has("next") or phrase.has("same") else clock.published
    step = -1 if phrase.has("last") else int(phrase.has("next"))
    return msgspec.structs.replace(periods.day((base or clock.published) + timedelta(step)), granularity="time")


def _clocked(phrase: Phrase, clock: Clock) -> Period | None:
    if phrase.has("weekday"):
        found = _weekday(phrase, clock)
    elif phrase.has("deictic"):
        found = _deictic(phrase, clock)
    else:
        return _part_of_day(phrase, clock)
    return msgspec.structs.replace(found, granularity="time") if found else None


def _clock_alone(phrase: Phrase, clock: Clock) -> Period | None:  # noqa: ARG001
    base = clock.current_day
    if base is None:
        return periods.unknown(granularity="time")
    return msgspec.structs.replace(periods.day(base), granularity="time", assumed=True)


def _unit_moved(base: date, count: float, unit: str) -> Period:
    """Return the unit of the calendar that lies `count` units away; whole days for halves of a unit."""
    return periods.containing(periods.moved(base, count, unit), unit)


def _ago(phrase: Phrase, clock: Clock) -> Period | None:
    if clock.published is None:
        return periods.unknown()
    unit = phrase.units[0]
    count = _count(phrase)
    if phrase.has("weekday"):
        day = periods.moved(clock.published, -count, unit)
        weekday = WEEKDAYS[phrase.words("weekday")[0]]
        return periods.day(day - timedelta((day.weekday() - weekday) % 7))
    if clock.named is not None and clock.named.granularity == "quarter" and unit == "year":
        return _moved_as_named(clock, -count, unit)
    return _unit_moved(clock.published, -count, unit)


def _shifted(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "two days later": from the last date named."""
    unit, count = phrase.units[0], _count(phrase)
    if unit in ("hour", "minute") or ((phrase.has("before") or phrase.has("after")) and not _ends_clause(phrase)):
        return None  # "two days before the vote"
    step = count if phrase.has("later") or phrase.has("after") else -count
    return _moved_as_named(clock, step, unit)


def _moved_as_named(clock: Clock, step: float, unit: str) -> Period | None:
    """Return the last period named, moved; "a year earlier" keeps a quarter a quarter."""
    named = clock.named
    if named is not None and named.start is not None and named.granularity in ("quarter", "month", "half"):
        start = periods.moved(named.start, step, unit)
        if named.granularity == "half":
            return periods.half(start.year, 1 + (start.month > 6))
        if unit in ("year", "quarter", "month"):
            return periods.containing(start, named.granularity)
    base = clock.current_day if unit == "day" else clock.current
    return periods.unknown() if base is None else _unit_moved(base, step, unit)


def _ends_clause(phrase: Phrase) -> bool:
    after = phrase.after()
    return after is None or not (after.text[0].isalnum() or after.text in "$€£\"“'")


def _reported(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "the latest quarter": the quarter that the report is about, the last named or the last to have ended."""
    unit = phrase.units[0] if phrase.units else "quarter"
    if unit == "year":
        return periods.year(clock.current.year) if clock.current else periods.unknown("XXXX", "year")
    return _reported_quarter(clock) if unit == "quarter" else None


def _reported_quarter(clock: Clock) -> Period | None:
    if clock.named is not None and clock.named.granularity == "quarter":
        return clock.named
    if clock.published is None:
        return periods.unknown(granularity="quarter")
    return periods.containing(periods.moved(clock.published, -1, "quarter"), "quarter")


def _year_ago(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "the year-ago quarter", "a year-earlier loss"."""
    unit = phrase.units[0]
    if len(phrase.units) > 1 and phrase.units[1] == "quarter":
        quarter = _reported_quarter(clock)
        if quarter is not None and quarter.start is not None:
            return periods.containing(periods.moved(quarter.start, -1, unit), "quarter")
    if len(phrase.units) > 1 and (other := phrase.units[1]) not in ("year", "quarter"):
        base = clock.current
        return periods.unknown() if base is None else periods.containing(periods.moved(base, -1, unit), other)
    return _moved_as_named(clock, -1, unit)


def _unit_before(phrase: Phrase, clock: Clock) -> Period | None:
    if (phrase.has("before") or phrase.has("after")) and not _ends_clause(phrase):
        return None
    step = 1 if phrase.has("after") or phrase.has("later") else -1
    return _moved_as_named(clock, step, phrase.units[0])


def _relative(phrase: Phrase, clock: Clock) -> Period | None:
    unit = phrase.units[-1]
    word = bare(phrase.tokens[phrase.last - 1].text)
    if (word.endswith("s") and word != "centuries") or unit in ("hour", "minute", "fortnight"):
        return None  # "the last years": no one period
    base = _base(phrase, clock)
    if phrase.has("same") and (
        clock.named is None or (unit == "day" and clock.named.granularity not in ("day", "time"))
    ):
        return None
    if unit == "century" and phrase.has("last"):
        return None
    if base is None:
        return periods.unknown(granularity="span")
    direction = _direction(phrase) or 0
    return _unit_moved(base, direction, unit)


def _quarter(phrase: Phrase, clock: Clock) -> Period | None:
    if phrase.has("quarter_code"):
        number = int(phrase.words("quarter_code")[0][-1])
    else:
        ordinals, digits = phrase.words("ordinal"), phrase.words("digits")
        if not ordinals and not digits:  # "last year's quarter"
            quarter, year = _reported_quarter(clock), _related_year(phrase, clock)
            return periods.quarter(year, (quarter.start.month + 2) // 3) if quarter and quarter.start and year else None
        number = ORDINALS[ordinals[0]] if ordinals else int(digits[0])
        number = 4 if number == -1 else number
    if not 1 <= number <= 4:
        return None
    year = _related_year(phrase, clock)
    if year is not None:
        return periods.quarter(year, number)
    if clock.published is None:
        return periods.unknown(f"XXXX-{32 + number}", "quarter")
    around = [periods.quarter(clock.published.year + step, number) for step in (-1, 0, 1)]
    ahead = looks_ahead(phrase) and not phrase.has("hyphen")  # "third-quarter results" are out
    if not ahead:
        around = [item for item in around if item.start is not None and item.start <= clock.published]
    return _nearest(around, clock, ahead=ahead)


def _half(phrase: Phrase, clock: Clock) -> Period | None:
    year = _related_year(phrase, clock)
    ordinals = phrase.words("ordinal")
    number = ORDINALS[ordinals[0]] if ordinals else 2
    if year is None or number not in (1, 2, -1):
        return None
    return periods.half(year, 2 if number == -1 else number)


def _year(phrase: Phrase, clock: Clock) -> Period | None:  # noqa: ARG001
    found = periods.year(int(phrase.words("year")[-1]))
    return msgspec.structs.replace(found, approximate=True) if phrase.has("fiscal") else found


def _spoken_year(phrase: Phrase, clock: Clock) -> Period | None:  # noqa: ARG001
    words = phrase.words("cardinal")
    first, rest = CARDINALS[words[0]], words[1:]
    if phrase.has("unit") and rest[0] == "thousand":
        return periods.year(int(count_of(words)))
    low = count_of(rest)
    if first not in (18, 19, 20) or not (10 <= low <= 99) or any(CARDINALS[word] >= 100 for word in rest):
        return None
    return periods.year(int(first * 100 + low))


def _year_span(phrase: Phrase, clock: Clock) -> Period | None:  # noqa: ARG001
    first, last = int(phrase.words("year")[0]), int(phrase.words("digits")[-1])
    end = first // 100 * 100 + last
    if len(phrase.words("digits")[-1]) != 2 or end <= first:
        return None
    return Period(date(first, 1, 1), date(end, 12, 31), f"{first:04}/{end:04}", "span")


def _decade(phrase: Phrase, clock: Clock) -> Period | None:
    if years := phrase.words("year"):
        return periods.decade(int(years[0])) if years[0][-1] == "0" else None
    base = clock.published.year if clock.published else 2000
    if name := phrase.word("decade"):
        tens = DECADES[name]
    else:
        digits = phrase.words("digits")[0]
        tens = int(digits)
        if len(digits) != 2 or tens % 10:
            return None
        tokens = [token.symbol for token in phrase.tokens[phrase.first : phrase.last]]
        if "'" not in tokens and "T" not in tokens:
            return None
    return periods.decade(max(start for start in (1800 + tens, 1900 + tens, 2000 + tens) if start <= base))


def _century(phrase: Phrase, clock: Clock) -> Period | None:  # noqa: ARG001
    digits = phrase.words("digits")
    number = int(digits[0]) if digits else sum(ORDINALS[word] for word in phrase.words("ordinal"))
    return periods.century(number) if 1 <= number <= 21 else None


def _season(phrase: Phrase, clock: Clock) -> Period | None:
    code = SEASONS[phrase.words("season")[0]]
    year = _related_year(phrase, clock)
    if year is not None:
        return periods.season(year, code)
    if clock.published is None:
        return periods.unknown(f"XXXX-{code}", "season")
    around = [periods.season(clock.published.year + step, code) for step in (-1, 0, 1)]
    direction = _direction(phrase)
    if direction == -1:
        around = [item for item in around if item.end is not None and item.end < clock.published]
    elif direction == 1:
        around = [item for item in around if item.start is not None and item.start > clock.published]
    elif direction == 0:
        return around[1]
    return _nearest(around, clock, ahead=looks_ahead(phrase))


def _holiday(phrase: Phrase, clock: Clock) -> Period | None:
    name = phrase.words("holiday")[0].replace("’", "'")
    year = _related_year(phrase, clock)
    if year is None and clock.published is None:
        return periods.unknown()
    years = (
        [year] if year is not None else [clock.published.year + step for step in (-1, 0, 1)] if clock.published else []
    )
    around = [periods.day(day) for number in years if (day := named_day(name, number))]
    direction = _direction(phrase)
    if year is None and clock.published is not None and direction is not None:
        published = clock.published
        around = [item for item in around if item.start and (item.start < published) == (direction < 0)]
    found = _nearest(around, clock, ahead=looks_ahead(phrase)) if year is None else next(iter(around), None)
    if found is not None and found.start is not None and phrase.units == ["weekend"]:
        return periods.weekend(found.start - timedelta(found.start.weekday() == 0))
    return found


def _same_period(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "the same period last year", "the corresponding quarter a year earlier", "the 1988 period"."""
    named, year = clock.named, _related_year(phrase, clock)
    if named is None or named.start is None:
        return periods.year(year) if year is not None else None
    if year is None and phrase.has("a"):
        year = named.start.year - 1
    return named if year is None else _moved_as_named(clock, year - named.start.year, "year")


def _definite(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "the year", "the weekend": the one that the text is at, where a preposition or verb of time leads to it."""
    unit = phrase.units[0]
    before = phrase.before()
    lead = before.text.lower() if before else ""
    if bare(phrase.tokens[phrase.last - 1].text).endswith("s") or unit in ("hour", "minute", "fortnight", "century"):
        return None
    if unit == "weekend":
        if clock.published is None:
            return periods.unknown(granularity="weekend")
        ahead = looks_ahead(phrase)
        return periods.weekend(clock.published if ahead else clock.published - timedelta(4))
    within = phrase.has("within") or phrase.has("later") or phrase.has("earlier")
    closing = unit == "day" and lead in _CLOSES
    if not within and not closing and not (lead in _LEADS_TO_UNIT and _ends_clause(phrase)):
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
    if phrase.word("within") == "end" and found.end is not None:  # as in "year-end": the day of the balance
        return msgspec.structs.replace(periods.day(found.end), approximate=True)
    return found


def _year_end(phrase: Phrase, clock: Clock) -> Period | None:
    """Read "year-end"."""
    if phrase.units[0] != "year" or phrase.word("within") != "end" or clock.published is None:
        return None
    return periods.day(date(clock.published.year, 12, 31))


_READINGS: dict[str, Callable[[Phrase, Clock], Period | None]] = {
    "clocked": _clocked,
    "decade": _decade,
    "century": _century,
    "quarter": _quarter,
    "quarter_of": _quarter,
    "half": _half,
    "month_ordinal": _day_of_month,
    "ordinal_of_month": _day_of_month,
    "month": _month,
    "month_taken": _month,
    "month_alone": _month,
    "weekday": _weekday,
    "weekday_of": _weekday,
    "deictic": _deictic,
    "part_of_day": _part_of_day,
    "ago": _ago,
    "year_ago": _year_ago,
    "shifted": _shifted,
    "unit_before": _unit_before,
    "same_period": _same_period,
    "year_period": _same_period,
    "relative": _relative,
    "season": _season,
    "year_span": _year_span,
    "year": _year,
    "spoken_year": _spoken_year,
    "holiday": _holiday,
    "year_end": _year_end,
    "reported": _reported,
    "definite": _definite,
    "clock": _clock_alone,
}
