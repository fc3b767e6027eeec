"""From a document to its claims: sentences, scanners for dates and quantities, the roles the sentence gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.anniversaries import find_anniversaries
from factcheck.extraction.dates import Clock, find_dates
from factcheck.extraction.millions import with_millions
from factcheck.extraction.names import Names
from factcheck.extraction.phrases import Phrases
from factcheck.extraction.quantities import find_quantities
from factcheck.extraction.roles import Discourse, describe
from factcheck.extraction.sentences import sentences

if TYPE_CHECKING:
    from factcheck.model import Claim, Document

__all__ = ["extract"]


def extract(document: Document) -> tuple[Claim, ...]:
    """Return the claims of a laid-out document in the order of its text.

    Each stage goes through all sentences before the next begins, so that its code and tables stay in the processor's
    cache.
    """
    clock, names = Clock(document), Names(document.text)
    told = list(sentences(document))
    hinted = [sentence for sentence in told if sentence.hints or document.language != "en"]
    dates = [find_dates(sentence, clock) for sentence in hinted]
    quantities = [find_quantities(sentence, dated) for sentence, dated in zip(hinted, dates, strict=True)]
    mentions = {
        sentence: sorted(dated + counted + find_anniversaries(sentence), key=lambda mention: mention.span)
        for sentence, dated, counted in zip(hinted, dates, quantities, strict=True)
    }
    phrases = {sentence: Phrases(sentence, found, names) for sentence, found in mentions.items() if found}
    discourse = Discourse(names)
    claims = [claim for sentence in told for claim in describe(sentence, phrases.get(sentence), discourse)]
    return tuple(with_millions(claims, document.text))
