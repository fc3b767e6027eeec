"""What a person decided about a finding."""

from __future__ import annotations

from typing import Literal

import msgspec

Ruling = Literal["confirmed", "dismissed", "both-stand"]


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """A ruling on the findings whose content has the key, and the reason given for it; `finding` is their message.

    "confirmed": the desk has seen it and it is a conflict; "dismissed": it is none; "both-stand": the sources do
    disagree, and the article may say so. The last two settle a finding.
    """

    key: str
    ruling: Ruling
    reason: str = ""
    finding: str = ""

    @property
    def settles(self) -> bool:
        """Whether nobody needs to look at the finding again."""
        return self.ruling != "confirmed"


class Decisions(msgspec.Struct, frozen=True, kw_only=True):
    """The file in which decisions are kept from one run to the next."""

    decisions: tuple[Decision, ...] = ()
    schema_version: Literal[1] = 1
