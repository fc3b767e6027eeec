"""A promised count against the list that follows: "five points:" and four of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.checks.kind import Kind, Problem
from factcheck.checks.words import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks.case import Case
    from factcheck.checks.kind import NoParameters
    from factcheck.model import Claim, Span

# What only a list counts: "five people:" may be followed by four quotations.
_LISTED = re.compile(
    r"\b(?:things?|points?|reasons?|ways?|facts?|tips?|takeaways?|questions?|steps?|lessons?|highlights?|keys?|answers?|"
    r"numbers|rules|ideas|signs|myths|moments)\b"
)


def check(case: Case, parameters: NoParameters) -> Iterator[Problem]:  # noqa: ARG001
    """Yield each count of things to list, in a list's lead-in, that is not the number of its items."""
    for article in case.articles:
        lists: dict[Span, int] = {}
        for block in article[0].document.blocks or ():
            if block.kind == "item" and block.heading is not None:
                lists[block.heading] = lists.get(block.heading, 0) + 1
        for passage in article if lists else ():
            for lead, items in lists.items():
                if lead.overlaps(passage.span):
                    promised = [claim for claim in passage.claims if _promises(claim)]
                    if len(promised) == 1:
                        yield from _problem(promised[0], items)


def _promises(claim: Claim) -> bool:
    words = f"{claim.quote} {claim.head or ''}".lower()
    return claim.unit == "count" and claim.value is not None and _LISTED.search(words) is not None


def _problem(claim: Claim, items: int) -> Iterator[Problem]:
    number = claim.value.nominal if claim.value is not None else None
    if number is not None and number > 1 and number != items:
        yield Problem(
            claims=(claim,),
            why=f"{quoted(claim)} leads into a list of {items}",
            remedy="Is an item missing, or the count to be corrected?",
        )


KIND = Kind("list-count", check)
