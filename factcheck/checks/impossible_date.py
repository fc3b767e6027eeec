"""A date that no calendar has: 31 November."""

from __future__ import annotations

import re
from calendar import monthrange
from typing import TYPE_CHECKING

from factcheck.checks.kind import Kind, Problem
from factcheck.checks.words import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks.case import Case
    from factcheck.checks.kind import NoParameters
    from factcheck.model import Claim

_DAY = re.compile(r"(\d{4}|XXXX)-(\d\d)-(\d\d+)")
_LEAP_YEAR = 2000


def check(case: Case, parameters: NoParameters) -> Iterator[Problem]:  # noqa: ARG001
    """Yield each date whose month does not have the day, with those of the same month that tell of the same thing."""
    for claim in case.report.claims:
        if claim.kind == "date" and claim.period is not None:
            for year, month, day in _DAY.findall(claim.period.edtf):
                last = _last_day(year, int(month))
                if int(day) > last:
                    why = f"{quoted(claim)}: the month has {last} days" if last else f"{quoted(claim)}: no such month"
                    claims = case.sorted({claim.id, *_told_of_month(case, claim, f"-{month}-")})
                    yield Problem(claims=claims, why=why, remedy="Is the day or the month to be corrected?")


def _told_of_month(case: Case, claim: Claim, month: str) -> list[str]:
    """Return the ids of the dates that the evidence ties to one, and that lie in the same month."""
    beside = [b if a is claim else a for a, b, _ in case.pairs if claim in (a, b)]
    return [other.id for other in beside if other.period is not None and month in other.period.edtf]


def _last_day(year: str, month: int) -> int:
    """Return the last day of the month, 0 where there is no such month; February has 29 where the year is not told."""
    return monthrange(_LEAP_YEAR if year == "XXXX" else int(year), month)[1] if 1 <= month <= 12 else 0


KIND = Kind("impossible-date", check)
