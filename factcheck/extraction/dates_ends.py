"""A day that prints no month of its own: "from 11 to 21 August", "between May 3 and 9", "on June 24 and 28"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from factcheck.extraction import periods

if TYPE_CHECKING:
    from datetime import date

    from factcheck.extraction.dates_join import Found
    from factcheck.model import Period

_DAY = r"(?:the )?(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)?"
_BEFORE = re.compile(rf"\b(?:from|between|From|Between) (?P<end>{_DAY}) (?:to|and|until|till|through) (?:the )?$")
_AFTER = re.compile(rf" (?:to|and|until|till|through) (?P<end>{_DAY})(?=[,.;:)]|$| (?:it|they|he|she|the|in|at|and)\b)")
_LISTED = re.compile(rf" (?:and|or) (?P<end>{_DAY})(?=[.;:)]|$|, (?!\d))")
_LEADS = ("from", "between")
_REACH = 40  # characters


def other_ends(found: list[Found], text: str) -> list[tuple[int, int, Period]]:
    """Return where the days that go with a day of the same month stand, and what they mean."""
    ends: list[tuple[int, int, Period]] = []
    for item in found:
        day = item.period.start
        if item.printed is None or item.period.granularity != "day" or day is None:
            continue
        before = _BEFORE.search(text, max(0, item.start - _REACH), item.start)
        led = item.phrase.before.lower() in _LEADS
        other = before or (_AFTER if led else _LISTED).match(text, item.end)
        if other is None:
            continue
        number = int(other["day"])
        if number and (number < day.day) == (other is before):
            meant = _day(day, number)
            ends += [(*other.span("end"), msgspec.structs.replace(meant, assumed=item.period.assumed))] if meant else []
    return ends


def _day(beside: date, number: int) -> Period | None:
    """Return a day of the month that another day is in; None where the month has no such day."""
    try:
        return periods.day(beside.replace(day=number))
    except ValueError:
        return None
