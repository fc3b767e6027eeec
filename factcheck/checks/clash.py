"""Whether two claims of the same thing cannot both be right.

Rounding, "about" and bounds are in the intervals already. What is left here is what the words leave open: a "ton", a
year that is not printed, the day that "yesterday" was.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.checks.intervals import apart
from factcheck.lexicon.units import in_base, on_one_footing

if TYPE_CHECKING:
    from factcheck.model import Claim, Interval, Period

_CONVERSION = 1e-9  # what floating point may lose on the way from one unit into another
_TON = "[ston_av]"
_OTHER_THING = 20  # times: so far apart, a figure is not that of the rate
_ZONE = re.compile(r"\b(?:GMT|UTC|BST|local|[CEMP]?[ES][DS]?T)\b")
_WRITTEN = 14  # days


def values_clash(
    left: Claim, right: Claim, tolerance: float = 0.0, *, copied: bool = False
) -> tuple[Interval, Interval] | None:
    """Return the two values in one unit where both cannot be right, else None.

    `copied` says that the words around them are the same. The units must convert into each other.
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
    if opposite or apart(first, second, tolerance) or (copied and _other_bound(first, second)):
        return first, second
    return None


def dates_clash(left: Claim, right: Claim, *, copied: bool = False) -> bool:
    """Whether two dates share no day; in copied words, whether two open ones start or end on another.

    The same words, and the same day of a year that one does not print, are no conflict: what differs is what the reader
    made of them. A weekday or "yesterday" may be a day off, by the hour at which the article was filed.
    """
    first, second = left.period, right.period
    if first is None or second is None or (not copied and _same_words(left, right)):
        return False
    if left.on_other_days(right):
        if first.start == second.start:
            return _ZONE.findall(left.quote) == _ZONE.findall(right.quote)
        return copied or not (left.relative or right.relative) or _surely_apart(left, right)
    return (
        copied
        and first.known
        and _open_alike(first.start, first.end, second.start, second.end)
        and (first.edtf != second.edtf)
    )


def _as_tonnes(left: Claim, right: Claim, tolerance: float) -> bool:
    """Whether the two agree where "tons" are tonnes: outside America, the word is used for them."""
    if left.value is None or right.value is None or left.unit == right.unit:
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


def _other_bound(left: Interval, right: Interval) -> bool:
    """Whether two values are open on the same side, from another figure on."""
    same_side = _open_alike(left.low, left.high, right.low, right.high)
    return same_side and left.nominal is not None and right.nominal is not None and left.nominal != right.nominal


def _open_alike(low: object, high: object, other_low: object, other_high: object) -> bool:
    """Whether two ranges are open, and on the same side."""
    return (low is None, high is None) == (other_low is None, other_high is None) != (False, False)


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


def _surely_apart(left: Claim, right: Claim) -> bool:
    """Whether two dates, of which the day of writing places one at least, are apart for whoever reads them.

    The hour of filing shifts a day, "next Sunday" may be this one or another, and what lies weeks apart shows that one
    of the two was written at another time, not that it is wrong.
    """
    if left.period is None or right.period is None:
        return False
    if not {left.period.granularity, right.period.granularity} <= {"day", "time"}:
        return not (left.relative and right.relative)
    gap = _days_between(left.period, right.period)
    return 1 < gap <= _WRITTEN and gap % 7 != 0


def _days_between(left: Period, right: Period) -> int:
    """Return the days from the end of the earlier period to the start of the later one."""
    gaps = [(y.start - x.end).days for x, y in ((left, right), (right, left)) if x.end and y.start]
    return max(gaps, default=0)
