"""Periods of the calendar, by what they are called: a day, a week, a month … with their EDTF strings."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import TYPE_CHECKING

import msgspec

from factcheck.lexicon.calendar import last_day
from factcheck.model import Period

if TYPE_CHECKING:
    from factcheck.model import Granularity
    from factcheck.model.period import Modifier

_SEASON_MONTHS = {21: 3, 22: 6, 23: 9, 24: 12}  # EDTF's codes; the first month of each, north of the equator
_SEASON_MONTH_COUNT = 3


def day(on: date) -> Period:
    """Return the period of one day."""
    return Period(on, on, on.isoformat())


def week(on: date) -> Period:
    """Return the week of a day, Monday to Sunday (ISO 8601)."""
    monday = on - timedelta(on.weekday())
    return span(monday, monday + timedelta(6), "week")


def weekend(on: date) -> Period:
    """Return Saturday and Sunday of the week of a day."""
    monday = on - timedelta(on.weekday())
    return span(monday + timedelta(5), monday + timedelta(6), "weekend")


def span(start: date, end: date, granularity: Granularity = "span") -> Period:
    """Return the period from one day to another."""
    return Period(start, end, f"{start.isoformat()}/{end.isoformat()}", granularity)


def month(year: int, number: int) -> Period:
    """Return a month of a year."""
    return Period(date(year, number, 1), last_day(year, number), f"{year:04}-{number:02}", "month")


def quarter(year: int, number: int) -> Period:
    """Return a quarter, 1 to 4; EDTF counts them from 33."""
    first = 3 * number - 2
    return Period(date(year, first, 1), last_day(year, first + 2), f"{year:04}-{32 + number}", "quarter")


def half(year: int, number: int) -> Period:
    """Return a half of a year, 1 or 2; EDTF counts them from 40."""
    first = 6 * number - 5
    return Period(date(year, first, 1), last_day(year, first + 5), f"{year:04}-{39 + number}", "half")


def season(year: int, code: int) -> Period:
    """Return a season by its EDTF code, 21 (spring) to 24 (the winter that begins in the year)."""
    first = _SEASON_MONTHS[code]
    end_year, end = divmod(first + _SEASON_MONTH_COUNT - 2, 12)
    return Period(
        date(year, first, 1), last_day(year + end_year, end + 1), f"{year:04}-{code}", "season", approximate=True
    )


def year(number: int) -> Period:
    """Return a calendar year."""
    return Period(date(number, 1, 1), date(number, 12, 31), f"{number:04}", "year")


def decade(first_year: int) -> Period:
    """Return the ten years from one whose number ends in 0."""
    return Period(date(first_year, 1, 1), date(first_year + 9, 12, 31), f"{first_year // 10:03}X", "decade")


def century(number: int) -> Period:
    """Return a century as the press counts: the 19th is 1800 to 1899."""
    first = 100 * (number - 1)
    return Period(date(max(first, 1), 1, 1), date(first + 99, 12, 31), f"{number - 1:02}XX", "century")


def at(period: Period, time: str | None) -> Period:
    """Return a day as the day of a time, which its EDTF string then holds: "2008-07-22T20:23"."""
    edtf = f"{period.edtf}T{time}" if time else period.edtf
    return msgspec.structs.replace(period, edtf=edtf, granularity="time")


def unknown(edtf: str = "XXXX-XX-XX", granularity: Granularity = "day") -> Period:
    """Return a period that cannot be placed, for want of a year or of a day of publication."""
    return Period(None, None, edtf, granularity)


def containing(on: date, unit: str) -> Period:
    """Return the unit of the calendar ("week", "month", "quarter" …) that a day lies in."""
    match unit:
        case "week" | "fortnight":
            return week(on)
        case "weekend":
            return weekend(on)
        case "month":
            return month(on.year, on.month)
        case "quarter":
            return quarter(on.year, (on.month + 2) // 3)
        case "year":
            return year(on.year)
        case "decade":
            return decade(on.year // 10 * 10)
        case "century":
            return century(on.year // 100 + 1)
        case _:
            return day(on)


def moved(on: date, count: float, unit: str) -> date:
    """Return the day that lies `count` units after another, before it where negative; the 31st becomes the 30th."""
    days = {"day": 1, "week": 7, "weekend": 7, "fortnight": 14, "hour": 1 / 24, "minute": 1 / 1440}
    if unit in days:
        return on + timedelta(int(count * days[unit]))
    months = round(count * {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[unit])
    years, index = divmod(on.month - 1 + months, 12)
    to = on.year + years
    return date(to, index + 1, min(on.day, calendar.monthrange(to, index + 1)[1]))


def away(on: date, count: float, unit: str) -> Period:
    """Return the unit of the calendar `count` units from the one of a day: a year before any day of 2010 is 2009."""
    return containing(moved(on, count, unit), unit)


def narrowed(period: Period, where: Modifier) -> Period:
    """Return the first, middle or last third of a period: "early 2015" is January to April, roughly."""
    if period.start is None or period.end is None or where not in ("early", "mid", "late"):
        return period
    start, end = period.start, period.end
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    if months >= _SEASON_MONTH_COUNT:
        first, last = moved(start, months // 3, "month"), moved(start, months - months // 3, "month")
    else:
        days = (end - start).days + 1
        first, last = start + timedelta(days // 3), start + timedelta(days - days // 3)
    if where == "early":
        end = first - timedelta(1)
    elif where == "mid":
        start, end = first, last - timedelta(1)
    else:
        start = last
    return msgspec.structs.replace(period, start=start, end=end, modifier=where, approximate=True)
