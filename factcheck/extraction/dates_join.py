"""From neighbouring dates to ranges, and from a preposition to an open end."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from factcheck.extraction.dates_grammar import symbol_of
from factcheck.model import Period

if TYPE_CHECKING:
    from factcheck.extraction.dates_grammar import Phrase
    from factcheck.lexicon.calendar import PrintedDate

_DAY = timedelta(1)


class Found(NamedTuple):
    """A phrase that is a date; offsets are into the sentence's text."""

    start: int
    end: int
    phrase: Phrase
    period: Period
    printed: PrintedDate | None


def joined(found: list[Found], text: str) -> list[Found]:
    """Return the dates with ranges made one and open ends opened."""
    result: list[Found] = []
    for item in found:
        if result and (whole := _range(result[-1], item, text)):
            result[-1] = whole
        else:
            result.append(item)
    return [_opened(item) for item in result]


def _range(first: Found, second: Found, text: str) -> Found | None:
    """Return "from 1992 to 1997", "July-September", "between May 3 and 7 June" as one date, else None."""
    between = text[first.end : second.start].strip().lower()
    before = first.phrase.before()
    led = before is not None and before.symbol in (symbol_of("from"), symbol_of("between"))
    if not (between in ("-", "–", "—") or (led and between in ("to", "until", "till", "through", "and"))):
        return None
    start, end = first.period, second.period
    if start.start is None or end.end is None:
        return None
    if first.printed and not first.printed.year and end.start:
        day = first.printed.within(end.start.year)
        if day is not None and day <= end.end:
            start = Period(day, day, day.isoformat())
    if start.start is None or start.start >= end.end:
        return None
    granularity = start.granularity if start.granularity == end.granularity else "span"
    period = Period(start.start, end.end, f"{start.edtf}/{end.edtf}", granularity if granularity == "time" else "span")
    return Found(first.start, second.end, first.phrase, period, None)


def _opened(item: Found) -> Found:
    """Return the date open at the end that "since", "until", "by", "before" or "after" leaves open."""
    before = item.phrase.before()
    if before is None or not item.period.known or item.period.granularity == "time":
        return item
    word = before.text.lower()
    period = item.period
    start, end, edtf, modifier = period.start, period.end, period.edtf, period.modifier
    if "/" in edtf:
        return item
    if word == "since":
        end, edtf = None, f"{edtf}/.."
    elif word in ("until", "till", "by"):
        start, edtf = None, f"../{edtf}"
    elif word == "before" and period.start is not None:
        start, end, edtf, modifier = None, period.start - _DAY, f"../{edtf}", "before"
    elif word == "after" and period.end is not None:
        start, end, edtf, modifier = period.end + _DAY, None, f"{edtf}/..", "after"
    else:
        return item
    opened = msgspec.structs.replace(period, start=start, end=end, edtf=edtf, modifier=modifier)
    return item._replace(period=opened)
