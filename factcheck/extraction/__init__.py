"""From a document to its claims: sentences, scanners for dates and quantities, the roles the sentence gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.anniversaries import find_anniversaries
from factcheck.extraction.dates import Clock, find_dates
from factcheck.extraction.millions import with_millions
from factcheck.extraction.quantities import find_quantities
from factcheck.extraction.roles import Discourse, describe
from factcheck.extraction.sentences import sentences

if TYPE_CHECKING:
    from factcheck.model import Claim, Document

__all__ = ["extract"]


def extract(document: Document) -> tuple[Claim, ...]:
    """Return the claims of a laid-out document in the order of its text."""
    clock, discourse = Clock(document), Discourse()
    hints_tell = document.language == "en"
    claims: list[Claim] = []
    for sentence in sentences(document):
        if hints_tell and not sentence.hints:
            discourse.move_on(sentence)
            continue
        dates = find_dates(sentence, clock)
        mentions = dates + find_quantities(sentence, dates) + find_anniversaries(sentence)
        mentions.sort(key=lambda mention: mention.span)
        claims += describe(sentence, mentions, discourse)
    return tuple(with_millions(claims, document.text))
