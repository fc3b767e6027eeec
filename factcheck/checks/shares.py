"""Shares of one whole that come to more than 100 percent."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from factcheck.checks.intervals import total
from factcheck.checks.kind import Kind, Problem
from factcheck.checks.words import allowed, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks.case import Case, Passage
    from factcheck.checks.kind import NoParameters
    from factcheck.model import Claim

# Words that divide one whole: a vote, an answer, a rest.
_DIVIDES = re.compile(
    r"\b(?:vot\w+|undecided|abstain\w+|in favou?r|opposed|the (?:rest|remainder|remaining)|split|divided)\b"
)
_SEPARATE = re.compile(
    r"\bof (?:all )?(?:men|women|those|the (?!vote|total))|\b(?:multiple|from|up|rose|down|ago|turnout)\b"
)
_GAP = 60
_WHOLE = 100.0


def check(case: Case, parameters: NoParameters) -> Iterator[Problem]:  # noqa: ARG001
    """Yield each sentence that divides a whole into shares of more than 100 percent together."""
    for passage in case.passages:
        shares = [claim for claim in passage.claims if claim.unit == "%" and claim.role in (None, "share", "part")]
        if len(shares) > 1 and _one_whole(passage, shares):
            added = total(claim.value for claim in shares if claim.value is not None)
            if added.low is not None and added.low > _WHOLE + 0.5 * len(shares):
                yield Problem(
                    claims=tuple(shares),
                    why=f"{' + '.join(quoted(claim) for claim in shares)} is {allowed(added)} percent",
                    remedy="Are these shares of one whole, and which is to be corrected?",
                )


def _one_whole(passage: Passage, shares: list[Claim]) -> bool:
    text = passage.text.lower()
    close = all(len(passage.between(a, b)) < _GAP for a, b in itertools.pairwise(shares))
    percent_only = len(shares) == sum(claim.unit in ("%", "pp") for claim in passage.claims)
    return close and percent_only and bool(_DIVIDES.search(text)) and not _SEPARATE.search(text)


KIND = Kind("shares", check)
