"""A price or rate that does not give the total: 20,000 at 3,400 euros apiece is 68 million, not 86.

Nor do parts of one size: 11 cycles of eight days are 88 days.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from factcheck.checks.intervals import product, widened
from factcheck.checks.kind import Kind, Problem
from factcheck.checks.measure import alike, common
from factcheck.checks.words import allowed, figure, quoted
from factcheck.lexicon.units import in_base, measure_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks.case import Case, Passage
    from factcheck.checks.kind import NoParameters
    from factcheck.model import Claim

_EACH = re.compile(r"^\s*(?:each|apiece|per |an? )")
_AT = re.compile(r"\b(?:at|for|or|costing|paying|of)\s(?:(?:a|the|an|average|price|rate|of|just|only|about|some)\s)*$")
_TOTAL = re.compile(r"\b(?:total|in all|altogether|or|worth|for|costs?|cost of|making|which is|sum)\b")
_OF = re.compile(r"\sof\s(?:(?:about|some)\s)?")
_MAKES = re.compile(
    r"[^.;\d]{0,30}\b(?:mak(?:es|ing)|a total of|totall?ing|in all|altogether|together|or)\s(?:a total of\s)?"
)
_THAT_MAKES = re.compile(
    r"(?:that|this|which|together they|they|it all) (?:makes?|is|comes? to|adds? up to|means)\s(?:a total of\s)?"
)
_SO = re.compile(r"[^.;\d]{0,50}\b(?:or|which (?:makes|is|means)|that is|i\.e\.|equivalent to|equal to)\s(?:\w+\s)?")
_WORKING = 1.7  # times: a year may be of 220 days of work, a month of 20
_NEXT = 3  # characters between two sentences of a paragraph
_BREAK = re.compile(r";|\bwhile\b|\bbut\b|\bwhereas\b|\bwhich\b")


class Product(NamedTuple):
    """How many, how much each, and how much that is said to make."""

    many: Claim
    rate: Claim
    total: Claim


def check(case: Case, parameters: NoParameters) -> Iterator[Problem]:  # noqa: ARG001
    """Yield each total in the sentence of its count and rate that their product does not give."""
    for article in case.articles:
        for index, passage in enumerate(article):
            if len(passage.claims) > 2:
                found = _told(passage)
                if found is not None:
                    yield from _problem(found)
            if len(passage.claims) > 1:
                yield from _in_parts(passage, article[index + 1] if index + 1 < len(article) else None)
                yield from _at_rates(passage)


def _at_rates(passage: Passage) -> Iterator[Problem]:
    """Yield a rate told again for another time, "400 a day, or 12,000 a month", that does not follow."""
    rates = [claim for claim in passage.claims if claim.value is not None and "/" in (claim.unit or "")]
    for left, right in pairwise(rates):
        (above, _, first), (same, _, second) = (str(claim.unit).partition("/") for claim in (left, right))
        if above != same or first == second or not _SO.fullmatch(passage.between(left, right)):
            continue
        values = common(left, right)
        if values is None or not values[0].nominal or not values[1].nominal:
            continue
        ratio = values[1].nominal / values[0].nominal
        if not 1 / _WORKING <= ratio <= _WORKING and not values[0].approximate and not values[1].approximate:
            yield Problem(
                claims=(left, right),
                why=f"{quoted(right)} is {figure(round(ratio, 2))} times as much as {quoted(left)} in the same time",
                remedy="Is one of the two rates to be corrected?",
            )


def _in_parts(passage: Passage, following: Passage | None) -> Iterator[Problem]:
    """Yield the total of so many parts of one size, told after them, that is not their product."""
    for many, size in pairwise(passage.claims):
        counted = many.unit == "count" and size.unit not in (None, "count", "%", "pp") and size.role is None
        if not counted or "/" in (size.unit or "") or not _OF.fullmatch(passage.between(many, size)):
            continue
        rest = [claim for claim in passage.claims if claim.span.start > size.span.end and alike(claim, size)]
        made = [claim for claim in rest if _MAKES.fullmatch(passage.between(size, claim))]
        if not rest and following is not None and following.span.start - passage.span.end < _NEXT:
            made = [claim for claim in following.claims[:1] if alike(claim, size)]
            made = [claim for claim in made if _THAT_MAKES.fullmatch(following.before(claim))]
        if made and many.value is not None and size.value is not None and made[0].value is not None:
            yield from _unequal(many, size, made[0])


def _unequal(many: Claim, size: Claim, made: Claim) -> Iterator[Problem]:
    values = common(size, made)
    if values is None or many.value is None:
        return
    computed = product(many.value, values[0])
    if widened(computed).disjoint(widened(values[1])):
        yield Problem(
            claims=(many, size, made),
            why=f"{quoted(many)} of {quoted(size)} make {allowed(computed)}, against {quoted(made)}",
            remedy="Is the number, the size or the total to be corrected?",
        )


def _told(passage: Passage) -> Product | None:
    """Return the one rate of the sentence with its count and total, None where they cannot be told."""
    rates = [claim for claim in passage.claims if _rated(passage, claim) is not None]
    if len(rates) != 1 or not _AT.search(passage.before(rates[0])):
        return None
    rate = rates[0]
    above, below = _rated(passage, rate) or ("", "")
    rest = [claim for claim in passage.claims if claim is not rate and claim.value is not None]
    counts = [claim for claim in rest if _dimension(claim) == below]
    totals = [claim for claim in rest if _dimension(claim) == above]
    if len(counts) != 1 or len(totals) != 1 or counts == totals:
        return None
    found = Product(counts[0], rate, totals[0])
    first, second, third = sorted(found, key=lambda claim: claim.span)
    gaps = passage.between(first, second), passage.between(second, third)
    tied = any(_TOTAL.search(gap) for gap in gaps) or _TOTAL.search(passage.after(totals[0])[:16])
    return found if tied and not any(_BREAK.search(gap) for gap in gaps) else None


def _rated(passage: Passage, claim: Claim) -> tuple[str, str] | None:
    """Return what a rate has above and below the line, a counted thing as "count"; None for what is no rate."""
    if claim.value is None or claim.unit is None:
        return None
    above, line, below = claim.unit.partition("/")
    if line:
        return measure_of(above).dimension, "count" if below.startswith("{") else measure_of(below).dimension
    money = len(claim.unit) == 3 and claim.unit.isupper()
    return (claim.unit, "count") if money and _EACH.match(passage.after(claim)[:8]) else None


def _dimension(claim: Claim) -> str:
    unit = claim.unit or "count"
    return "" if "/" in unit or claim.role in ("age", "rank", "share") else measure_of(unit).dimension


def _problem(found: Product) -> Iterator[Problem]:
    unit, _, below = (found.rate.unit or "").partition("/")
    count, rate, total = found.many.value, found.rate.value, found.total.value
    if count is None or rate is None or total is None:
        return
    per = in_base(count, found.many.unit or "count")[1]
    if below and not below.startswith("{"):
        per = per.scaled(1 / measure_of(below).factor)
    made = product(per, in_base(rate, unit)[1])
    told = in_base(total, found.total.unit or "count")[1]
    if widened(made).disjoint(widened(told)):
        yield Problem(
            claims=tuple(sorted(found, key=lambda claim: claim.span)),
            why=f"{quoted(found.many)} times {quoted(found.rate)} is {allowed(made)}, "
            f"against {allowed(told)} in {quoted(found.total)}",
            remedy="Is the number, the price or the total to be corrected?",
        )


KIND = Kind("product", check)
