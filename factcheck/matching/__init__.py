"""From claims to matches to facts: which claims speak of the same thing?"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.model import Claim, Document, Fact, Match


def match(
    documents: Sequence[Document],  # noqa: ARG001
    claims: Sequence[Claim],  # noqa: ARG001
) -> tuple[tuple[Match, ...], tuple[Fact, ...]]:
    """Return the suggested and confirmed matches, and the facts that the confirmed ones make."""
    return (), ()
