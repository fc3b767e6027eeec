"""A multiple that does not follow from its two figures: from 40 to 60 nothing has doubled."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from factcheck.checks.intervals import quotient, widened
from factcheck.checks.kind import Kind, Problem
from factcheck.checks.measure import alike, base_value
from factcheck.checks.words import allowed, quoted
from factcheck.model import Interval

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks.case import Case, Passage
    from factcheck.checks.kind import NoParameters
    from factcheck.model import Claim

_VERBS = {"doubled": 2.0, "tripled": 3.0, "trebled": 3.0, "quadrupled": 4.0, "halved": 0.5}
_VAGUE = re.compile(r"\b(?:more than|over|nearly|almost|about|roughly|not quite|virtually|practically|less than)\s$")
_VERB = re.compile(rf"\b({'|'.join(_VERBS)})\b")
_BREAK = re.compile(r";|\band\b|\bwhile\b")
_FROM = re.compile(r"\bfrom\s(?:\w+\s)?$")
_TO = re.compile(r"\bto\s(?:\w+\s)?$")
_SLACK = 0.08  # "doubled" is said of anything near twice as many


def check(case: Case, parameters: NoParameters) -> Iterator[Problem]:  # noqa: ARG001
    """Yield each "doubled from A to B" and the like where B is not near the multiple of A."""
    for passage in case.passages:
        if len(passage.claims) > 1 and (verb := _VERB.search(passage.text.lower())):
            yield from _problems(passage, verb)


def _problems(passage: Passage, verb: re.Match[str]) -> Iterator[Problem]:
    vague = _VAGUE.search(passage.text.lower()[: verb.start()])
    after = [c for c in passage.claims if c.value is not None and c.span.start >= passage.span.start + verb.end()]
    for left, right in itertools.pairwise(after):
        if _BREAK.search(passage.text.lower()[verb.end() : left.span.start - passage.span.start]):
            return
        base, result = (left, right) if _FROM.search(passage.before(left)) else (right, left)
        ties = _FROM.search(passage.before(base)) and _TO.search(passage.before(result))
        if ties and alike(base, result) and not vague:
            yield from _compared(base, result, verb[1])


def _compared(base: Claim, result: Claim, verb: str) -> Iterator[Problem]:
    first, second = base_value(base), base_value(result)
    if first is None or second is None or not first.low:
        return
    ratio, factor = quotient(second, first), _VERBS[verb]
    if widened(ratio).disjoint(Interval(factor * (1 - _SLACK), factor * (1 + _SLACK))):
        yield Problem(
            claims=tuple(sorted((base, result), key=lambda claim: claim.span)),
            why=f"from {quoted(base)} to {quoted(result)} is {allowed(ratio)} times as much, against “{verb}”",
            remedy="Is the multiple or one of the figures to be corrected?",
        )


KIND = Kind("multiple", check)
