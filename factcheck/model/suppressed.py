"""A finding that nobody needs to look at again."""

from __future__ import annotations

from typing import Literal

import msgspec

from factcheck.model.finding import Finding

Means = Literal["comment", "decision", "baseline"]


class Suppressed(msgspec.Struct, frozen=True, gc=False):
    """A finding that is held back, by what means, and the reason that was given."""

    finding: Finding
    means: Means
    reason: str = ""
