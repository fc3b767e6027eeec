"""What a rule found."""

from __future__ import annotations

import msgspec

from factcheck.model.rule import Severity


class Finding(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """Claims that cannot all be right, by id in the report's order, and why.

    `fact` is the id of the fact that they belong to, None for a check within one claim or of arithmetic. `explanation`
    says how it was worked out ("143 and 134 cannot both be the number on board"); `remedy` what would clear it.
    """

    id: str
    rule: str
    severity: Severity
    message: str
    claims: tuple[str, ...]
    fact: str | None = None
    explanation: str = ""
    remedy: str = ""
