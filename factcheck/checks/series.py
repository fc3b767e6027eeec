"""Reports of one series: what is measured each day is told each day in the same words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.checks.intervals import apart

if TYPE_CHECKING:
    from factcheck.checks.case import Case
    from factcheck.model import Claim

_OPENING = re.compile(r"\W*(?:(?:date of publication|published|updated|posted)(?: on)?\W*)?$", re.IGNORECASE)
_NEXT = re.compile(r"\s*[-–—|A-Z]")
_YEAR = re.compile(r"\b\d{4}\b")
_DASH = re.compile(r"\s[-–—]{1,2}\s+$")


def of_two_days(case: Case, left: Claim, right: Claim) -> bool:
    """Whether two dates are those of two reports: each was measured on its day, and is another figure.

    "The peso closed at 17.45 on Monday", "The peso closed at 17.52 on Tuesday".
    """
    if not left.kind == right.kind == "date" or left.predicate is None or left.predicate != right.predicate:
        return False
    return any(
        _other_measure(mine, yours)
        for mine in case.beside(left)
        for yours in case.beside(right)
        if mine.predicate == yours.predicate == left.predicate
    )


def beside_equals(case: Case, left: Claim, right: Claim) -> bool:
    """Whether two figures stand beside others that are the same: each value of the sentence with fewer is in the other.

    "Profit rose 21 percent to 605 million from 500 million", "up 21 percent at 650 million from 500 million": of two
    reports of a series, none of the figures would be the same.
    """
    mine, yours = (_values(case.beside(claim), claim) for claim in (left, right))
    fewer, more = sorted((mine, yours), key=len)
    return bool(fewer) and all(value in more for value in fewer)


def _values(claims: tuple[Claim, ...], but: Claim) -> list[tuple[str | None, float | None]]:
    """Return the figures of a sentence without one, each with its unit."""
    return [(claim.unit, claim.value.nominal) for claim in claims if claim.value is not None and claim is not but]


def _other_measure(left: Claim, right: Claim) -> bool:
    """Whether two figures, which are no counts, are those of one thing, and not the same."""
    if left.head is None or left.head != right.head or left.unit != right.unit or left.unit == "count":
        return False
    return left.value is not None and right.value is not None and apart(left.value, right.value)


def of_two_headlines(case: Case, left: Claim, right: Claim) -> bool:
    """Whether two claims stand in headlines that end in the days of two reports."""
    first, second = (
        [date.period for date in case.beside(claim) if date.kind == "date" and ends_headline(case, date)]
        for claim in (left, right)
    )
    return any(mine and yours and mine.disjoint(yours) for mine in first for yours in second)


def opens_text(case: Case, claim: Claim) -> bool:
    """Whether a day with its year opens the text, and no word ties it to the first sentence: it is the report's.

    "4 May 2031 Three boats were lost", and not "On 4 May 2031 three boats were lost".
    """
    if claim.sentence.start > 0 or _YEAR.search(claim.quote) is None:
        return False
    text = case.documents[claim.source].text
    opening = _OPENING.match(text[: claim.span.start]) is not None
    return opening and _NEXT.match(text, claim.span.end) is not None


def ends_headline(case: Case, claim: Claim) -> bool:
    """Whether a date ends the first line behind a dash, where it is the report's: "Shares close lower -- 14 May"."""
    text = case.documents[claim.source].text
    last = claim.span.end >= claim.sentence.end - 1
    return claim.sentence.start == 0 and last and _DASH.search(text[: claim.span.start]) is not None
