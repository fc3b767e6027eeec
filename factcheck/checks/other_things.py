"""Figures that match each other and are of two things, so that both can be right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.checks.rough import slipped
from factcheck.checks.wording import one_event
from factcheck.checks.words import digits
from factcheck.lexicon.cues import OF_PEOPLE, STATES
from factcheck.lexicon.people import COUNTRIES, KINDS_OF_PEOPLE, PEOPLE, PERSONS

if TYPE_CHECKING:
    from factcheck.checks.case import Case
    from factcheck.checks.wording import Wording
    from factcheck.model import Claim

_REST = re.compile(r"\b(?:others?|another|remaining|more|further|additional|extra)\b", re.IGNORECASE)
_THE_REST, _WORD = re.compile(r"\b(?:other|remaining)\s+$", re.IGNORECASE), 12
_WINDOW = re.compile(r"\b(?:bottom|top|first|last|next|past|previous)\s+$", re.IGNORECASE)
_ONE_TOLD_OF = 1
_FEW_DIGITS, _YEARS, _DECADES, _TIMES = 2, 5, 20, 12
_VICTIMS = STATES | PERSONS | {"toll"}
_BOUND = re.compile(r"\b(?:more|further) than\b", re.IGNORECASE)


def other_things(left: Claim, right: Claim, wording: Wording) -> bool:
    """Whether two claims are of other things: two others beside all three, women beside people, the fifth beside five.

    Not where the words are the same, or one figure shows a slip of the other; but two digits that have changed places
    are no slip of an age or a toll. Texts of a sentence or two share so little else that a figure which stands in the
    other text as well, or that is many times as large, is taken to be of another thing.
    """
    first, second = (None if claim.value is None else claim.value.nominal for claim in (left, right))
    if wording.copied or first is None or second is None:
        return False
    slip = slipped(first, second)
    sure = slip and (digits(first) == digits(second) or len(digits(first)) > _FEW_DIGITS)
    if (
        left.role == right.role == "age"
        and abs(first - second) > _DECADES
        and (left.period is None) != (right.period is None)
    ):
        return True  # a text without a date may tell of any time of a life
    if wording.brief and not sure and (_two_ages(left, right, wording) or _two_tolls(left, right, wording)):
        return True
    if slip or left.unit != right.unit:
        return False
    if (wording.short or wording.brief) and _of_other_sizes(first, second):
        return True
    if wording.brief and _stands_elsewhere(left, right, wording):
        return True
    if left.unit != "count":
        return False
    if "rank" in (left.role, right.role):
        return wording.unlike and left.role != right.role
    few, many, fewer, more = (left, right, first, second) if first < second else (right, left, second, first)
    if more - fewer == _ONE_TOLD_OF and _of_rest(few) and not _of_rest(many):
        return True
    return (_of_a_kind(few) and many.head in PERSONS) or _unlike(left, right, wording)


def _two_ages(left: Claim, right: Claim, wording: Wording) -> bool:
    """Whether two ages are those of two, whom other nouns name: nobody takes one for another by years."""
    if not left.role == right.role == "age" or left.value is None or right.value is None or not wording.unlike:
        return False
    return abs((left.value.nominal or 0.0) - (right.value.nominal or 0.0)) >= _YEARS


def _two_tolls(left: Claim, right: Claim, wording: Wording) -> bool:
    """Whether two figures count the victims of two events: of other places, or of other kinds, and nothing agrees."""
    apart = (wording.other_scene or _of_other_countries(left, right)) and not wording.figure_shared
    return apart and _of_victims(left) and _of_victims(right)


def _of_other_countries(left: Claim, right: Claim) -> bool:
    """Whether each sentence names a country that the other does not: a drone of one strikes in another."""
    mine, yours = ({COUNTRIES[name] for name in claim.entities if name in COUNTRIES} for claim in (left, right))
    return bool(mine - yours) and bool(yours - mine)


def _of_victims(claim: Claim) -> bool:
    """Whether a figure counts the dead, the hurt or the held."""
    return claim.unit == "count" and (claim.predicate in OF_PEOPLE or claim.head in _VICTIMS)


def _stands_elsewhere(left: Claim, right: Claim, wording: Wording) -> bool:
    """Whether the other text has one of the two figures as well, and the words do not tie it to the other figure."""
    tied = wording.kindred and (wording.like or one_event(left, right))
    return wording.elsewhere and not tied


def _of_other_sizes(left: float, right: float) -> bool:
    """Whether one figure is over twelve times the other, or below zero alone: only a slip would lie so far off."""
    fewer, more = sorted((abs(left), abs(right)))
    return left * right < 0 or more > _TIMES * fewer > 0


def one_of_the_rest(case: Case, left: Claim, right: Claim) -> bool:
    """Whether one of two counts alone is said of the rest: "the remaining five", "the other two boats"."""
    if not left.unit == right.unit == "count" or left.value is None or right.value is None:
        return False
    rest = [_THE_REST.search(before) is not None for before in _words_before(case, left, right)]
    return rest[0] != rest[1] and not slipped(left.value.nominal, right.value.nominal)


def two_windows(case: Case, left: Claim, right: Claim, wording: Wording) -> bool:
    """Whether two figures say how far two writers look, who see other figures there: "the past 15 months"."""
    anew = wording.another_report and not wording.figure_shared
    return anew and all(_WINDOW.search(before) for before in _words_before(case, left, right))


def _words_before(case: Case, left: Claim, right: Claim) -> list[str]:
    return [case.documents[claim.source].text[: claim.span.start][-_WORD:] for claim in (left, right)]


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
