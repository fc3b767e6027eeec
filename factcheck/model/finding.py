"""What a rule found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from factcheck.model.identity import content_id
from factcheck.model.rule import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.model.claim import Claim


class Finding(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """Claims that cannot all be right, by id in the report's order, and why.

    `fact` is the id of the fact that they belong to, None for a check within one claim or of arithmetic. `explanation`
    says how it was worked out ("143 and 134 cannot both be the number on board"); `remedy` what would clear it;
    `backup` is the path that the article itself names as the sentence's source, where that is one of the sides.
    """

    id: str
    rule: str
    severity: Severity
    message: str
    claims: tuple[str, ...]
    fact: str | None = None
    explanation: str = ""
    remedy: str = ""
    backup: str = ""


def content_key(rule: str, claims: Iterable[Claim]) -> str:
    """Return the key of what a rule found in claims: the rule, the words and values, the things measured.

    Places in the text, the sources' names and how many say the same are no part of it, so that a decision outlives an
    edit elsewhere in the article, a renamed file and one more source in the same words.
    """
    return content_id(rule, *sorted({claim_key(claim) for claim in claims}))


def claim_key(claim: Claim) -> str:
    """Return the key of what a claim says: its words, the thing measured, the reading."""
    return content_id(_plain(claim.quote), _plain(claim.subject or ""), reading(claim))


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())


def reading(claim: Claim) -> str:
    """Return the values that a claim allows, or its date, as a string that is the same for the same ones."""
    value = claim.value
    ends = f"{value.low} {value.high} {value.low_open} {value.high_open} {claim.unit}" if value else ""
    return f"{ends} {claim.period.edtf if claim.kind == 'date' and claim.period else ''}"
