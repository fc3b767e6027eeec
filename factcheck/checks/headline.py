"""A headline, standfirst or caption whose figure the body does not bear out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checks.disagreement import Pair
from factcheck.checks.intervals import widened
from factcheck.checks.kind import Kind, Problem
from factcheck.checks.measure import alike, base_value
from factcheck.checks.other_magnitude import explain as magnitude
from factcheck.checks.transposed_digits import explain as transposed
from factcheck.checks.words import quoted
from factcheck.model import Match

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.checks.case import Case
    from factcheck.checks.kind import NoParameters
    from factcheck.model import Claim

HEAD = ("title", "standfirst", "caption")
_SMALLEST = 10  # below it a figure of the body looks like a slip of the headline's too easily


def check(case: Case, parameters: NoParameters) -> Iterator[Problem]:  # noqa: ARG001
    """Yield each figure of a headline that no figure of the body bears out and that one of them is a slip of."""
    for article in case.articles:
        claims = [claim for passage in article for claim in passage.claims if claim.value is not None]
        body = [claim for claim in claims if claim.block not in HEAD]
        for claim in claims:
            if claim.block in HEAD and claim.role not in ("age", "rank", "change"):
                yield from _problem(claim, body)


def _problem(head: Claim, body: Sequence[Claim]) -> Iterator[Problem]:
    value = base_value(head)
    same_kind = [claim for claim in body if alike(head, claim) and claim.role != "age"]
    if value is None or value.nominal is None or value.nominal < _SMALLEST:
        return
    if any(not widened(value).disjoint(widened(other)) for claim in same_kind if (other := base_value(claim))):
        return
    for claim in same_kind:
        pair = Pair(head, claim, Match(head.id, claim.id, 0.0, "suggested"), (value, base_value(claim) or value))
        slip = transposed(pair, ()) or magnitude(pair, ())
        if slip:
            yield Problem(
                claims=tuple(sorted((head, claim), key=lambda item: item.span)),
                why=f"{quoted(head)} stands above {quoted(claim)} in the text: {slip}",
                remedy="Is the figure of the headline or that of the text wrong?",
            )
            return


KIND = Kind("headline", check)
