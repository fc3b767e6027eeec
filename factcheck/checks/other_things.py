"""Counts that match each other and are of two things, so that both can be right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.checks.rough import slipped
from factcheck.checks.wording import one_event
from factcheck.lexicon.people import KINDS_OF_PEOPLE, PEOPLE, PERSONS

if TYPE_CHECKING:
    from factcheck.checks.wording import Wording
    from factcheck.model import Claim

_REST = re.compile(r"\b(?:others?|another|remaining|more|further|additional|extra)\b", re.IGNORECASE)
_ONE_TOLD_OF = 1
_BOUND = re.compile(r"\b(?:more|further) than\b", re.IGNORECASE)


def other_things(left: Claim, right: Claim, wording: Wording) -> bool:
    """Whether two claims count other things: two others beside all three, women beside people, dogs beside cars.

    Not where the words are the same, or one figure shows a slip of the other.
    """
    if wording.copied or not left.unit == right.unit == "count" or "rank" in (left.role, right.role):
        return False
    first, second = (None if claim.value is None else claim.value.nominal for claim in (left, right))
    if first is None or second is None or slipped(first, second):
        return False
    few, many, fewer, more = (left, right, first, second) if first < second else (right, left, second, first)
    if more - fewer == _ONE_TOLD_OF and _of_rest(few) and not _of_rest(many):
        return True
    return (_of_a_kind(few) and many.head in PERSONS) or _unlike(left, right, wording)


def _of_rest(claim: Claim) -> bool:
    """Whether a figure leaves out what was told of before: "two more", "the three other boats"."""
    return claim.role == "increment" or _REST.search(_BOUND.sub("", claim.quote)) is not None


def _of_a_kind(claim: Claim) -> bool:
    """Whether a figure counts persons of one kind, who may be some of all: soldiers, women."""
    return claim.head in KINDS_OF_PEOPLE or claim.head in PEOPLE


def _unlike(left: Claim, right: Claim, wording: Wording) -> bool:
    """Whether two sentences count what is nothing like each other, in other words and by no one verb."""
    named = left.head is not None and right.head is not None
    return named and wording.unlike and wording.short and not (wording.like or one_event(left, right))
