"""Claims that tell of one thing."""

from __future__ import annotations

from typing import Literal

import msgspec

Verdict = Literal["conflicting", "corroborated", "alone"]


class Fact(msgspec.Struct, frozen=True, gc=False):
    """Claims, by id in the report's order, that confirmed matches tie together.

    `verdict`: "conflicting" where two of them cannot both be true, "corroborated" where two sources agree, else
    "alone".
    """

    id: str
    claims: tuple[str, ...]
    verdict: Verdict
