"""Figures and intervals as a finding's explanation prints them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.model import Claim, Interval, Period


_MAGNITUDES = (("billion", 1e9), ("million", 1e6))


def figure(value: float) -> str:
    """Return a number with as many digits as an explanation needs.

    >>> figure(1912400.0), figure(4.3120001), figure(0.5), figure(-12), figure(127.6e9)
    ('1,912,400', '4.312', '0.5', '-12', '127.6 billion')
    """
    for word, power in _MAGNITUDES:
        if abs(value) >= power and abs(round(value / power, 2) * power - value) < 1e-9 * power:
            return f"{value / power:,.2f}".rstrip("0").rstrip(".") + f" {word}"
    if value == int(value) and abs(value) < 1e15:
        return f"{int(value):,}"
    return f"{value:,.4f}".rstrip("0").rstrip(".") if abs(value) < 1000 else f"{value:,.0f}"


def digits(value: float) -> str:
    """Return the significant digits of a number.

    >>> digits(14300.0), digits(0.12)
    ('143', '12')
    """
    return f"{abs(value):.10g}".split("e")[0].replace(".", "").strip("0")


def allowed(value: Interval) -> str:
    """Return what a value allows.

    >>> from factcheck.model import Interval
    >>> allowed(Interval(2.25, 2.35)), allowed(Interval(20, None, low_open=True)), allowed(Interval(71, 71))
    ('2.25 to 2.35', 'more than 20', '71')
    """
    if value.low is None and value.high is None:
        return "anything"
    if value.low is None and value.high is not None:
        return f"{'less than' if value.high_open else 'at most'} {figure(value.high)}"
    if value.high is None and value.low is not None:
        return f"{'more than' if value.low_open else 'at least'} {figure(value.low)}"
    low, high = figure(value.low or 0.0), figure(value.high or 0.0)
    return low if low == high else f"{low} to {high}"


def days(period: Period) -> str:
    """Return the days of a period.

    >>> from datetime import date
    >>> from factcheck.model import Period
    >>> days(Period(date(2006, 7, 1), date(2006, 7, 31), "2006-07", "month"))
    'July 2006'
    >>> days(Period(date(1996, 1, 1), date(1996, 12, 31), "1996", "year"))
    '1996'
    """
    start, end = period.start, period.end
    whole = start is not None and end is not None and start.day == 1 and (end + timedelta(1)).day == 1
    if whole and start is not None and end is not None and start.year == end.year:
        if (start.month, end.month) == (1, 12):
            return f"{start.year}"
        if start.month == end.month:
            return f"{start:%B %Y}"
    first, last = (f"{day.day} {day:%B %Y}" if day else "" for day in (period.start, period.end))
    if first and last:
        return first if first == last else f"{first} to {last}"
    return f"{first} or later" if first else f"{last} or earlier" if last else period.edtf


def with_days(claim: Claim) -> str:
    """Return the claim's words, and the days that they stand for where the words are others."""
    told = "" if claim.period is None else days(claim.period)
    return quoted(claim) if told in ("", claim.quote) else f"{quoted(claim)} ({told})"


def with_values(claim: Claim, value: Interval) -> str:
    """Return the claim's words, and what they allow where that is more than one value."""
    return quoted(claim) if value.low == value.high else f"{quoted(claim)} ({allowed(value)})"


def quoted(claim: Claim) -> str:
    """Return the claim's words on one line, in quotation marks."""
    return f"“{' '.join(claim.quote.split())}”"
