"""From a document to its claims: sentences, scanners for dates and quantities, the roles the sentence gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.model import Claim, Document


def extract(document: Document) -> tuple[Claim, ...]:  # noqa: ARG001
    """Return the claims of a laid-out document in the order of its text."""
    return ()
