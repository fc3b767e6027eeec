"""Whether two claims of the same thing cannot both be right.

Rounding, "about" and bounds are in the intervals already. What is left here is what the words leave open: a "ton", a
year that is not printed, the day that "yesterday" was.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checks.intervals import apart
from factcheck.checks.rough import roughly_apart
from factcheck.checks.wording import one_event
from factcheck.lexicon.calendar import WEEKDAYS
from factcheck.lexicon.units import in_base, on_one_footing

if TYPE_CHECKING:
    from factcheck.checks.wording import Wording
    from factcheck.model import Claim, Interval, Period

_CONVERSION = 1e-9  # what floating point may lose on the way from one unit into another
_TON = "[ston_av]"
_OTHER_THING = 20  # times: so far apart, a figure is not that of the rate
_ZONE = re.compile(r"\b(?:GMT|UTC|BST|local|[CEMP]?[ES][DS]?T)\b")
_WRITTEN = 14  # days
_GRAIN = {"time": "day"}
_NAMED = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE)


def values_clash(left: Claim, right: Claim, tolerance: float, wording: Wording) -> tuple[Interval, Interval] | None:
    """Return the two values in one unit where both cannot be right, or are hardly both meant; else None.

    The units must convert into each other.
    """
    if left.value is None or right.value is None:
        return None
    first, second = left.value, right.value
    if left.unit != right.unit:
        units = on_one_footing(left.unit or "", right.unit or "")
        first, second = (in_base(value, unit)[1] for value, unit in zip((first, second), units, strict=True))
        tolerance = max(tolerance, _CONVERSION)
        if units != (left.unit, right.unit) and not _one_size(first, second):
            return None
    if _as_tonnes(left, right, tolerance) or _bound_at_its_figure(left.value, right.value):
        return None
    opposite = left.role == right.role == "change" and {left.trend, right.trend} == {"up", "down"}
    if opposite or apart(first, second, tolerance) or roughly_apart(left, right, wording):
        return first, second
    return None


def dates_clash(left: Claim, right: Claim, wording: Wording) -> bool:
    """Whether two dates share no day, or two open ones start or end on another.

    The same words, and the same day of a year that one does not print, are no conflict: what differs is what the reader
    made of them. "Yesterday" may be a day off, by the hour at which the article was filed.
    """
    first, second = left.period, right.period
    if first is None or second is None or wording.settled or (not wording.copied and _same_words(left, right)):
        return False
    if left.on_other_days(right):
        if first.start == second.start or None not in (first.minute, second.minute):
            return _ZONE.findall(left.quote) == _ZONE.findall(right.quote)
        return wording.copied or not (left.relative or right.relative) or _surely_apart(left, right, wording)
    return _open_alike(first, second) and _other_end(left, right, wording)


def _as_tonnes(left: Claim, right: Claim, tolerance: float) -> bool:
    """Whether the two agree where "tons" are tonnes: outside America, the word is used for them."""
    tons = [_TON in (claim.unit or "") for claim in (left, right)]
    if left.value is None or right.value is None or left.unit == right.unit or not any(tons):
        return False
    first, second = (
        (claim.unit or "").replace(_TON, "t") if "short" not in claim.quote.lower() else claim.unit or ""
        for claim in (left, right)
    )
    return not apart(in_base(left.value, first)[1], in_base(right.value, second)[1], tolerance)


def _bound_at_its_figure(left: Interval, right: Interval) -> bool:
    """Whether one is a bound and the other its bare figure: "over 60", and further on "60"."""
    open_ends = [(value.low is None) != (value.high is None) for value in (left, right)]
    return left.nominal is not None and left.nominal == right.nominal and open_ends[0] != open_ends[1]


def _open_alike(left: Period, right: Period) -> bool:
    """Whether two periods are open on the same side, and name days, months or years alike."""
    sides = (left.start is None, left.end is None) == (right.start is None, right.end is None)
    grains = [_GRAIN.get(period.granularity, period.granularity) for period in (left, right)]
    told = grains[0] == grains[1] and left.modifier == right.modifier
    return sides and told and (left.start is None) != (left.end is None)


def _other_end(left: Claim, right: Claim, wording: Wording) -> bool:
    """Whether two open dates name other ends: "since 2009" and "since 1999", "by Monday" and "by Tuesday"."""
    if left.relative or right.relative:
        weekdays = _weekday(left), _weekday(right)
        return None not in weekdays and weekdays[0] != weekdays[1] and _one_event(left, right, wording)
    return _closed(left).on_other_days(_closed(right)) and _one_event(left, right, wording)


def _closed(claim: Claim) -> Claim:
    """Return the claim of the one end that an open date names."""
    if claim.period is None:
        return claim
    end = claim.period.start or claim.period.end
    return replace(claim, period=replace(claim.period, start=end, end=end))


def _same_words(left: Claim, right: Claim) -> bool:
    """Whether two dates are printed alike, or one is a time whose day is not printed, and the other tells no other."""
    if left.quote.lower() == right.quote.lower():
        return True
    periods = [claim.period for claim in (left, right) if claim.period is not None]
    minutes = {period.minute for period in periods}
    if len(minutes) == 1 and None not in minutes:
        return any(period.assumed for period in periods)
    return None in minutes and any(period.assumed and period.granularity == "time" for period in periods)


def _one_size(left: Interval, right: Interval) -> bool:
    """Whether a rate and a plain figure are near enough for the rate to have been meant: no price against a sum."""
    if not left.nominal or not right.nominal:
        return True
    return 1 / _OTHER_THING < left.nominal / right.nominal < _OTHER_THING


def _surely_apart(left: Claim, right: Claim, wording: Wording) -> bool:
    """Whether two dates, of which the day of writing places one at least, are apart for whoever reads them.

    The hour of filing shifts a day, but not the name of a weekday; "next Sunday" may be this one or another, what lies
    weeks apart shows that one of the two was written at another time, not that it is wrong, and the day of writing of a
    sentence or two is seldom known.
    """
    if left.period is None or right.period is None:
        return False
    weekdays = _weekday(left), _weekday(right)
    if None in weekdays and wording.short:
        return False
    if not {left.period.granularity, right.period.granularity} <= {"day", "time"}:
        return not (left.relative and right.relative)
    gap = _days_between(left.period, right.period)
    if gap > _WRITTEN or gap % 7 == 0:
        return False
    if None in weekdays:
        return gap > 1
    return weekdays[0] != weekdays[1] and _one_event(left, right, wording)


def _weekday(claim: Claim) -> int | None:
    """Return the weekday that a date names, Monday is 0; None if it names none."""
    named = _NAMED.search(claim.quote)
    return WEEKDAYS[named.group().lower()] if named else None


def _one_event(left: Claim, right: Claim, wording: Wording) -> bool:
    """Whether two weekdays are those of one event, and not of two days of one story."""
    return one_event(left, right) or (not wording.another_report and (wording.like or wording.short))


def _days_between(left: Period, right: Period) -> int:
    """Return the days from the end of the earlier period to the start of the later one."""
    gaps = [(y.start - x.end).days for x, y in ((left, right), (right, left)) if x.end and y.start]
    return max(gaps, default=0)
