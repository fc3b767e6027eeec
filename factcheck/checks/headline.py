"""A headline, standfirst or caption whose figure the body does not bear out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated

import msgspec

from factcheck.checks.intervals import apart
from factcheck.checks.kind import Kind, Problem
from factcheck.checks.measure import alike, base_value
from factcheck.checks.other_magnitude import explain as magnitude
from factcheck.checks.pair import Pair
from factcheck.checks.transposed_digits import explain as transposed
from factcheck.checks.words import quoted
from factcheck.model import Match

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.checks.case import Case
    from factcheck.model import Claim, Interval

HEAD = ("title", "standfirst", "caption")
_LEAD = 2  # sentences with figures
_SMALLEST = 10  # below it a figure of the body looks like a slip of the headline's too easily

_AGED = re.compile(r"\b(?:at|aged?)\s$")  # "dead at 95"
_MANY = 100  # below it, the same digits in another order are often those of another thing


class Parameters(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What makes a figure of the text the headline's: `near`, how many times as large it may be, and `shared` words."""

    near: Annotated[float, msgspec.Meta(ge=1)] = 1.6
    shared: Annotated[int, msgspec.Meta(ge=1)] = 1


def check(case: Case, parameters: Parameters) -> Iterator[Problem]:
    """Yield each figure of a headline that no figure of the body bears out and one of them should."""
    for article in case.articles:
        claims = [(passage, claim) for passage in article for claim in passage.claims if claim.value is not None]
        body = [claim for _, claim in claims if claim.block not in HEAD]
        for passage, claim in claims:
            aged = claim.role == "age" or _AGED.search(passage.before(claim)[-8:])
            other = claim.role == "rank" or (claim.role == "change" and claim.unit != "%")
            if claim.block in HEAD and not aged and not other:
                yield from _problem(claim, body, parameters)


def _problem(head: Claim, body: Sequence[Claim], parameters: Parameters) -> Iterator[Problem]:
    value = base_value(head)
    if value is None or value.nominal is None or value.low is None or value.high is None:
        return
    same_kind = [claim for claim in body if alike(head, claim) and claim.role not in ("age", "part")]
    if any(
        _bears_out(value, other, parameters.near) for claim in same_kind if (other := base_value(claim)) is not None
    ):
        return
    told = _slip(head, value, same_kind) or _counterpart(head, value, same_kind, parameters)
    if told is not None:
        claim, why = told
        yield Problem(
            claims=tuple(sorted((head, claim), key=lambda item: item.span)),
            why=f"{quoted(head)} stands above {quoted(claim)} in the text: {why}",
            remedy="Is the figure of the headline or that of the text to be corrected?",
        )


def _bears_out(head: Interval, body: Interval, near: float) -> bool:
    """Whether a figure of the text allows the headline's; a bound counts where its figure is near."""
    bounded = body.low is not None and body.high is not None
    return (bounded or _near(head, body, near)) and not apart(head, body)


def _near(head: Interval, body: Interval, near: float) -> bool:
    """Whether neither figure is more than `near` times the other."""
    if not head.nominal or not body.nominal or (head.nominal < 0) != (body.nominal < 0):
        return False
    return 1 / near <= body.nominal / head.nominal <= near


def _slip(head: Claim, value: Interval, body: Sequence[Claim]) -> tuple[Claim, str] | None:
    """Return the first figure of the text that is a slip of the headline's, and which."""
    if value.nominal is None or value.nominal < _SMALLEST:
        return None
    for claim in body:
        if value.nominal < _MANY and not set(head.terms) & set(claim.terms):
            continue
        pair = Pair(head, claim, Match(head.id, claim.id, 0.0, "suggested"), (value, base_value(claim) or value))
        if why := transposed(pair, ()) or magnitude(pair, ()):
            return claim, why
    return None


def _same_unit(head: Claim, claim: Claim) -> bool:
    """Whether two figures are told in one unit; fractions are of any whole, and small numbers of the same things."""
    few = (head.value.nominal or 0.0) < _SMALLEST if head.value is not None else False
    same_thing = head.head is not None and head.head == claim.head
    changes = head.role == "change", claim.role == "change"
    if any(changes) and not (all(changes) and head.trend == claim.trend):
        return False
    return claim.unit == head.unit != "1" and (same_thing or head.unit != "count" or not few)


def _counterpart(
    head: Claim, value: Interval, body: Sequence[Claim], parameters: Parameters
) -> tuple[Claim, str] | None:
    """Return the figure of the text that tells what the headline tells, by its size and the words around it.

    The first sentences tell it sooner than the rest.
    """
    lead = sorted({claim.sentence for claim in body})[:_LEAD]
    best, most = None, (False, parameters.shared - 1)
    for claim in body:
        if _same_unit(head, claim) and _near(value, base_value(claim) or value, parameters.near):
            shared = len(set(head.terms) & set(claim.terms))
            rank = claim.sentence in lead, shared
            if shared >= parameters.shared and rank > most:
                best, most = claim, rank
    return None if best is None else (best, "no figure of the text is that of the headline")


KIND = Kind("headline", check, Parameters)
