"""Whether two dates of the same thing cannot both be right.

What EDTF leaves open: a year that is not printed, the day that "yesterday" was, where an open date starts.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checks.wording import one_event
from factcheck.lexicon.calendar import WEEKDAYS

if TYPE_CHECKING:
    from factcheck.checks.wording import Wording
    from factcheck.model import Claim, Period

_ZONE = re.compile(r"\b(?:GMT|UTC|BST|local|[CEMP]?[ES][DS]?T)\b")
_WRITTEN = 14  # days
_GRAIN = {"time": "day"}
_PART = re.compile(r"\b(?:morning|afternoon|evening)\b")
_COUNTED = re.compile(r"(?:last|this|next)\b", re.IGNORECASE)
_YEAR = re.compile(r"\b[12]\d{3}\b")
_NAMED = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE)


def dates_clash(left: Claim, right: Claim, wording: Wording) -> bool:
    """Whether two dates share no day or part of it, or two open ones start or end on another."""
    first, second = left.period, right.period
    if first is None or second is None or _excused(left, right, wording):
        return False
    if not first.known and not second.known:
        alike = wording.short and wording.like
        undated = wording._replace(short=alike, brief=alike)  # they may be of two weeks
        return _other_weekday(left, right, undated)
    if left.on_other_days(right):
        if _other_grain(left, right) and not (wording.short or wording.like or wording.kindred):
            return wording.copied or one_event(left, right)
        if first.start == second.start or None not in (first.minute, second.minute):
            return _ZONE.findall(left.quote) == _ZONE.findall(right.quote)
        return wording.copied or not (left.relative or right.relative) or _surely_apart(left, right, wording)
    if first.start == second.start and first.end == second.end:
        return _other_part(left, right) and (wording.like or one_event(left, right))
    return _shifted_span(first, second) or (_open_alike(first, second) and _other_end(left, right, wording))


def _shifted_span(left: Period, right: Period) -> bool:
    """Whether two periods, whose ends are printed, start and end one before the other: neither holds the other.

    "1962 to 1970" may be a part of "1960 to 1970", hold "1963 to 1965" and come before "1970 to 1974"; the span of
    "1963 to 1971" it is not.
    """
    if left.granularity != "span" or left.approximate or right.approximate or _grains(left) != _grains(right):
        return False
    if left.start is None or left.end is None or right.start is None or right.end is None:
        return False
    mine, yours = left.edtf.split("/"), right.edtf.split("/")
    shifted = (left.start < right.start and left.end < right.end) or (left.start > right.start and left.end > right.end)
    return shifted and mine[0] != yours[-1] and mine[-1] != yours[0]


def _grains(period: Period) -> tuple[str, ...]:
    """Return whether each printed end of a period is a year, a month or a day, as the length of its EDTF string."""
    return (period.granularity, *(str(len(end)) for end in period.edtf.split("/")))


def _excused(left: Claim, right: Claim, wording: Wording) -> bool:
    """Whether the words leave no conflict, whatever the days.

    They are the same words, and what differs is what the reader made of them; another date of the source agrees; no
    event is told ("Headlines on 3 May"); one is due by Saturday, and the other happened on Sunday.
    """
    if wording.settled or (not wording.copied and _same_words(left, right)):
        return True
    if wording.brief and wording.elsewhere:
        return True
    one_noun = wording.brief and wording.like and wording.kindred
    if (wording.short or wording.copied) and left.predicate is None and right.predicate is None and not one_noun:
        return True
    due = [claim.period is not None and claim.period.start is None and claim.period.known for claim in (left, right)]
    return due[0] != due[1] and not _one_event(left, right, wording)


def _other_part(left: Claim, right: Claim) -> bool:
    """Whether two dates of one day name parts of it that exclude each other: "Friday morning", "Friday evening"."""
    parts = [_PART.search(claim.quote.lower()) for claim in (left, right)]
    return None not in parts and len({part.group() for part in parts if part}) == 2


def _open_alike(left: Period, right: Period) -> bool:
    """Whether two periods are open on the same side, and name days, months or years alike."""
    sides = (left.start is None, left.end is None) == (right.start is None, right.end is None)
    grains = [_GRAIN.get(period.granularity, period.granularity) for period in (left, right)]
    told = grains[0] == grains[1] and left.modifier == right.modifier
    return sides and told and (left.start is None) != (left.end is None)


def _other_grain(left: Claim, right: Claim) -> bool:
    """Whether one date is a day, and the other a month or a year counted from the day of writing: "last May"."""
    near = any(_COUNTED.match(claim.quote) is not None for claim in (left, right))
    days = [claim.period is not None and claim.period.granularity in ("day", "time") for claim in (left, right)]
    return near and days[0] != days[1]


def _other_end(left: Claim, right: Claim, wording: Wording) -> bool:
    """Whether two open dates name other ends: "since 2009" and "since 1999", "by Monday" and "by Tuesday"."""
    if left.relative or right.relative:
        return _other_weekday(left, right, wording)
    return _closed(left).on_other_days(_closed(right))


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


def _surely_apart(left: Claim, right: Claim, wording: Wording) -> bool:
    """Whether two dates, of which the day of writing places one at least, are apart for whoever reads them.

    The hour of filing shifts a day, but not the name of a weekday; "next Sunday" may be this one or another, what lies
    weeks apart shows that one of the two was written at another time, not that it is wrong, and the day of writing of a
    sentence or two is seldom known.
    """
    if left.period is None or right.period is None:
        return False
    named = None not in (_weekday(left), _weekday(right))
    if wording.short and not named:
        return _ago(left, right) and (wording.like or one_event(left, right))  # of one event, two texts are of one time
    if not {left.period.granularity, right.period.granularity} <= {"day", "time"}:
        return not (left.relative and right.relative)
    gap = _days_between(left.period, right.period)
    if named:
        dated = wording.short and any(_YEAR.search(claim.quote) is not None for claim in (left, right))
        return (gap <= _WRITTEN or dated) and _other_weekday(left, right, wording)
    return 1 < gap <= _WRITTEN and gap % 7 != 0


def _ago(left: Claim, right: Claim) -> bool:
    """Whether two dates count back in one unit: "six months ago", "three months ago"."""
    if left.period is None or right.period is None or left.period.granularity != right.period.granularity:
        return False
    return left.quote.endswith(" ago") and right.quote.endswith(" ago")


def _other_weekday(left: Claim, right: Claim, wording: Wording) -> bool:
    """Whether two dates name two weekdays, of one event."""
    weekdays = _weekday(left), _weekday(right)
    return None not in weekdays and weekdays[0] != weekdays[1] and _one_event(left, right, wording)


def _weekday(claim: Claim) -> int | None:
    """Return the weekday that a date names, Monday is 0; None if it names none."""
    named = _NAMED.search(claim.quote)
    return WEEKDAYS[named.group().lower()] if named else None


def _one_event(left: Claim, right: Claim, wording: Wording) -> bool:
    """Whether two weekdays are those of one event, and not of two days of one story."""
    alike = wording.short or wording.brief or (wording.like and wording.kindred)
    anew = wording.another_report and wording.like and not wording.figure_shared
    return one_event(left, right) or (alike and not anew)


def _days_between(left: Period, right: Period) -> int:
    """Return the days from the end of the earlier period to the start of the later one."""
    gaps = [(y.start - x.end).days for x, y in ((left, right), (right, left)) if x.end and y.start]
    return max(gaps, default=0)
