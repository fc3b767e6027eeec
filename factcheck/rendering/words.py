"""Values, units and periods in words, for every rendering that a person reads."""

from __future__ import annotations

import math
from calendar import monthrange
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from factcheck.model import Claim, Interval, Period, Report

MAGNITUDES = ((1e12, "tn"), (1e9, "bn"), (1e6, "m"))
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
ORDINALS = ("first", "second", "third", "fourth")
UNITS = {
    "count": "",
    "{number}": "",
    "%": "%",
    "pp": "percentage points",
    "[mi_i]": "miles",
    "[nmi_i]": "nautical miles",
    "[ft_i]": "feet",
    "[in_i]": "inches",
    "[yd_i]": "yards",
    "[lb_av]": "pounds",
    "[oz_av]": "ounces",
    "[acr_us]": "acres",
    "[gal_us]": "US gallons",
    "[bbl_us]": "barrels",
    "[degF]": "°F",
    "[kn_i]": "knots",
    "Cel": "°C",
    "har": "hectares",
    "t": "tonnes",
    "a": "years",
    "mo": "months",
    "wk": "weeks",
    "d": "days",
    "h": "hours",
    "min": "minutes",
    "s": "seconds",
}
SINGULAR = {
    "pp": "percentage point",
    "[mi_i]": "mile",
    "[ft_i]": "foot",
    "[in_i]": "inch",
    "[lb_av]": "pound",
    "har": "hectare",
    "t": "tonne",
    "a": "year",
    "mo": "month",
    "wk": "week",
    "d": "day",
    "h": "hour",
    "min": "minute",
    "s": "second",
}
STATUSES = {"asserted": "stated", "planned": "planned", "possible": "possible", "denied": "denied"}
SIGNIFICANT = 9  # digits shown: enough to keep two whole numbers below a thousand million apart


def figure(value: float) -> str:
    """Return a number as the press prints it: grouped, without trailing zeros.

    >>> figure(100000), figure(2.5), figure(0.1 + 0.2)
    ('100,000', '2.5', '0.3')
    """
    digits = SIGNIFICANT - 1 - (math.floor(math.log10(abs(value))) if value else 0)
    rounded = round(value, digits)
    if rounded == int(rounded):
        return f"{int(rounded):,}"
    return f"{rounded:,.{max(digits, 1)}f}".rstrip("0")


def unit_words(unit: str | None, *, one: bool = False) -> str:
    """Return a unit as one reads it aloud; "" for counted things.

    >>> unit_words("km/h"), unit_words("USD/{share}"), unit_words("a", one=True), unit_words("count/a")
    ('km an hour', 'USD a share', 'year', 'a year')
    """
    if not unit:
        return ""
    top, _, per = unit.partition("/")
    words = SINGULAR[top] if one and top in SINGULAR else UNITS.get(top, top.strip("{}"))
    if not per:
        return words
    thing = SINGULAR.get(per, per.strip("{}"))
    return f"{words} {'an' if thing == 'hour' else 'a'} {thing}".strip()


def interval_words(interval: Interval, unit: str | None = None) -> str:
    """Return the values that an interval allows, in the claim's unit.

    >>> from factcheck.model import Interval
    >>> interval_words(Interval(3.5e9, 4.5e9), "USD"), interval_words(Interval(50, None, low_open=True), "count")
    ('3.5–4.5 bn USD', 'more than 50')
    >>> interval_words(Interval(12, 12), "%"), interval_words(Interval(None, 3), "a")
    ('12%', '3 years or less')
    """
    low, high = interval.low, interval.high
    if low is None and high is None:
        return "any value"
    one = low == high == 1
    scale, magnitude = _magnitude(low, high)
    tail = " ".join(filter(None, (magnitude, unit_words(unit, one=one))))
    tail = tail if tail.startswith("%") or not tail else f" {tail}"
    if high is None and low is not None:
        return f"more than {figure(low / scale)}{tail}" if interval.low_open else f"{figure(low / scale)}{tail} or more"
    if low is None and high is not None:
        return (
            f"less than {figure(high / scale)}{tail}" if interval.high_open else f"{figure(high / scale)}{tail} or less"
        )
    ends = [figure(end / scale) for end in (low, high) if end is not None]
    if ends[0] == ends[1]:
        return f"{ends[0]}{tail}"
    return f"{' to ' if '-' in ends[0] + ends[1] else '–'}".join(ends) + tail


def _magnitude(low: float | None, high: float | None) -> tuple[float, str]:
    """Return what to divide by, and its word: that of the larger end, unless the smaller one would vanish."""
    ends = [abs(end) for end in (low, high) if end is not None]
    largest, smallest = max(ends), min(end for end in ends if end or len(ends) == 1 or end == max(ends))
    for scale, word in MAGNITUDES:
        if largest >= scale:
            return (scale, word) if smallest >= scale / 100 else (1.0, "")
    return 1.0, ""


def day_words(day: date) -> str:
    """Return a day.

    >>> from datetime import date
    >>> day_words(date(2008, 7, 22))
    '22 July 2008'
    """
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def period_words(period: Period) -> str:
    """Return a stretch of calendar time, no finer than it was printed.

    >>> from datetime import date
    >>> from factcheck.model import Period
    >>> july = Period(date(2006, 7, 1), date(2006, 7, 31), "2006-07", "month")
    >>> half = Period(date(2009, 1, 1), date(2009, 6, 30), "2009-01/2009-06", "half")
    >>> period_words(july), period_words(half), period_words(Period(None, None, "XXXX-12-16"))
    ('July 2006', 'first half of 2009', '16 December, year not given')
    """
    start, end = period.start, period.end
    if start is None and end is None:
        return _unanchored(period.edtf)
    if end is None and start is not None:
        return f"from {day_words(start)}"
    if start is None and end is not None:
        return f"until {day_words(end)}"
    assert start is not None  # noqa: S101  the three cases above leave this one
    assert end is not None  # noqa: S101
    return _named(start, end) or _stretch(start, end)


def _named(start: date, end: date) -> str | None:
    """Return the name of a stretch that is a whole day, month, quarter, half, year or decade; None for others."""
    whole = start.day == 1 and end.day == monthrange(end.year, end.month)[1]
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    if start == end:
        return day_words(start)
    if not whole or (start.month - 1) % min(months, 12):
        return None
    named = {
        1: f"{MONTHS[start.month - 1]} {start.year}",
        3: f"{ORDINALS[(start.month - 1) // 3]} quarter of {start.year}",
        6: f"{ORDINALS[(start.month - 1) // 6]} half of {start.year}",
        12: str(start.year),
        120: f"the {start.year}s" if start.year % 10 == 0 else None,
    }
    return named.get(months)


def _stretch(start: date, end: date) -> str:
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{day_words(end)}"
    if (start.month, start.day, end.month, end.day) == (1, 1, 12, 31):
        return f"{start.year}–{end.year}"
    if start.year == end.year:
        return f"{start.day} {MONTHS[start.month - 1]} – {day_words(end)}"
    return f"{day_words(start)} – {day_words(end)}"


def _unanchored(edtf: str) -> str:
    """Return a day or month whose year nobody printed."""
    parts = edtf.split("-")
    if len(parts) < 2 or not parts[1].isdigit() or not 1 <= int(parts[1]) <= 12:
        return edtf or "an unknown time"
    month = MONTHS[int(parts[1]) - 1]
    day = f"{int(parts[2])} " if len(parts) == 3 and parts[2].isdigit() else ""
    return f"{day}{month}, year not given"


def value_words(claim: Claim) -> str:
    """Return what a claim says: its interval in its unit or, of a date, its period."""
    if claim.value is not None:
        return interval_words(claim.value, claim.unit)
    return period_words(claim.period) if claim.period is not None else claim.quote


def reading_words(claim: Claim) -> str:
    """Return how the printed words were read: "about $4 billion → 3.5–4.5 bn USD"; the words alone if they say it."""
    quote, value = " ".join(claim.quote.split()), value_words(claim)
    return quote if quote.casefold() in (value.casefold(), f"the {value.casefold()}") else f"{quote} → {value}"


def counted(number: int, one: str, many: str | None = None) -> str:
    """Return a number with its noun.

    >>> counted(1, "source"), counted(2000, "claim"), counted(0, "country", "countries")
    ('1 source', '2,000 claims', '0 countries')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def sum_up(report: Report) -> str:
    """Return the report in one sentence: "5 sources, 112 claims: 4 conflicts, 2 to look at, 31 facts corroborated"."""
    rulings = report.rulings()
    settled = {finding for finding, decision in rulings.items() if decision.settles}
    severities = [finding.severity for finding in report.findings if finding.id not in settled]
    conflicts, doubts, notes = (severities.count(severity) for severity in ("error", "warning", "info"))
    corroborated = sum(fact.verdict == "corroborated" for fact in report.facts)
    parts = [counted(conflicts, "conflict") if conflicts else "no conflict"]
    if doubts:
        parts.append(f"{doubts:,} to look at")
    if notes:
        parts.append(counted(notes, "note"))
    if settled:
        parts.append(f"{len(settled):,} settled")
    if corroborated:
        parts.append(f"{counted(corroborated, 'fact')} corroborated by two sources or more")
    return f"{counted(len(report.documents), 'source')}, {counted(len(report.claims), 'claim')}: {', '.join(parts)}"
