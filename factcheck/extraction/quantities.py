"""Quantities in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.extraction.mention import Mention
    from factcheck.extraction.sentences import Sentence


def find_quantities(sentence: Sentence, dates: Sequence[Mention]) -> list[Mention]:  # noqa: ARG001
    """Return the quantities and durations of a sentence in its order; what `dates` cover is left alone."""
    return []
