"""A price or rate that does not give the total: 20,000 at 3,400 euros apiece is 68 million, not 86."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from factcheck.checks.intervals import product, widened
from factcheck.checks.kind import Kind, Problem
from factcheck.checks.words import allowed, quoted
from factcheck.lexicon.units import in_base, measure_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks.case import Case, Passage
    from factcheck.checks.kind import NoParameters
    from factcheck.model import Claim

_EACH = re.compile(r"^\s*(?:each|apiece|per |an? )")
_AT = re.compile(r"\b(?:at|for|or|costing|paying|of)\s(?:(?:a|the|an|average|price|rate|of|just|only|about|some)\s)*$")
_TOTAL = re.compile(r"\b(?:total|in all|altogether|or|worth|for|costs?|cost of|making|which is|sum)\b")
_BREAK = re.compile(r"[;:]|\bwhile\b|\bbut\b|\bwhereas\b|\bwhich\b")


class Product(NamedTuple):
    """How many, how much each, and how much that is said to make."""

    many: Claim
    rate: Claim
    total: Claim


def check(case: Case, parameters: NoParameters) -> Iterator[Problem]:  # noqa: ARG001
    """Yield each total in the sentence of its count and rate that their product does not give."""
    for passage in case.passages:
        if len(passage.claims) > 2:
            found = _told(passage)
            if found is not None:
                yield from _problem(found)


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
