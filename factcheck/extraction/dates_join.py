"""From neighbouring dates to ranges, and from a preposition to an open end."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal, NamedTuple

import msgspec

from factcheck.model import Period

if TYPE_CHECKING:
    from factcheck.extraction.dates_grammar import Phrase
    from factcheck.lexicon.calendar import PrintedDate

_DAY = timedelta(1)
_OPENING = frozenset(("since", "before", "until", "till", "by", "after"))
_DENIAL_DISTANCE = 10  # tokens
_MOVED = frozenset("advanced brought deferred delayed extended moved postponed pushed put rescheduled slipped".split())
_MOVED_DISTANCE = 4  # tokens


class Found(NamedTuple):
    """A phrase that is a date; offsets are into the sentence's text."""

    start: int
    end: int
    phrase: Phrase
    period: Period
    printed: PrintedDate | None


def joined(found: list[Found], text: str) -> list[Found]:
    """Return the dates with ranges made one and open ends opened.

    "From 1992 to 1997" and "July-September" are one date. The days of "from 7 October to 1 December 2024" stay two, and
    so do "between" and its like: each end is a time of its own, that another source may dispute.
    """
    result: list[Found] = []
    for item in found:
        if result and (link := _link(result[-1], item, text)):
            first = _with_year_of(item, result.pop())
            apart = link == "ends" or (_is_day(first) and _is_day(item))
            result += [first, item] if apart else _range(first, item)
        else:
            result.append(item)
    return [_opened(item) for item in result]


def _link(first: Found, second: Found, text: str) -> Literal["range", "ends"] | None:
    """Return how the words between two dates tie them together: as one stretch, as its two ends, or not at all."""
    between = text[first.end : second.start]
    if between in ("-", "–", "—"):
        return "range"
    led = first.phrase.before.lower()
    word = between.strip().lower()
    if led == "from" and word in ("to", "until", "till", "through", "-", "–"):
        return "ends" if not _MOVED.isdisjoint(first.phrase.near(_MOVED_DISTANCE)) else "range"
    spaced = word in ("-", "–", "—", "through")
    if word.removeprefix(", ") == "to" and _is_day(first) and _is_day(second) and first.printed and second.printed:
        return "ends"
    return "ends" if spaced or (led == "between" and word == "and") else None


def _is_day(item: Found) -> bool:
    return item.period.granularity == "day"


def _with_year_of(second: Found, first: Found) -> Found:
    """Return the first of two linked dates, in the year of the second where it prints none."""
    end = second.period.end
    if first.printed is None or first.printed.year is not None or end is None:
        return first
    day = first.printed.within(end.year)
    if day is not None and day > end:
        day = first.printed.within(end.year - 1)
    if day is None:
        return first
    return first._replace(period=msgspec.structs.replace(first.period, start=day, end=day, edtf=day.isoformat()))


def _range(first: Found, second: Found) -> list[Found]:
    """Return the two as one date, or as they are where the second does not come after the first."""
    start, end = first.period, second.period
    if start.start is None or end.end is None or start.start >= end.end:
        return [first, second]
    period = Period(start.start, end.end, f"{start.edtf}/{end.edtf}", "span")
    return [Found(first.start, second.end, first.phrase, period, None)]


def _denied(phrase: Phrase) -> bool:
    """Whether the clause before the phrase is denied: "will not be replaced before 2028" puts it from 2028 on."""
    words = phrase.near(_DENIAL_DISTANCE)
    return any(word in ("not", "never") or word.endswith(("n't", "n’t")) for word in words)


def _opened(item: Found) -> Found:
    """Return the date open at the end that "since", "until", "by", "before" or "after" leaves open."""
    word = item.phrase.before.lower()
    if word not in _OPENING or not item.period.known or item.period.granularity == "time":
        return item
    if item.phrase.sentence.startswith(("'s", "’s"), item.phrase.end):
        return item  # "after 1998's storm"
    period = item.period
    start, end, edtf, modifier = period.start, period.end, period.edtf, period.modifier
    if "/" in edtf:
        return item
    if word == "since" or (word in ("before", "until", "till") and _denied(item.phrase)):
        end, edtf = None, f"{edtf}/.."
    elif word in ("until", "till", "by"):
        start, edtf = None, f"../{edtf}"
    elif word == "before" and period.start is not None and period.start > date.min:
        start, end, edtf, modifier = None, period.start - _DAY, f"../{edtf}", "before"
    elif word == "after" and period.end is not None:
        start, end, edtf, modifier = period.end + _DAY, None, f"{edtf}/..", "after"
    else:
        return item
    opened = msgspec.structs.replace(period, start=start, end=end, edtf=edtf, modifier=modifier)
    return item._replace(period=opened)
