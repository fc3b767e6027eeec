"""What a mention is about: its subject, its verb, its speaker and its status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.model import Claim, Span, content_id

if TYPE_CHECKING:
    from factcheck.extraction.mention import Mention
    from factcheck.extraction.sentences import Sentence


class Discourse:
    """What the sentences before have established; `describe` reads it and moves it along."""


def describe(sentence: Sentence, mentions: list[Mention], discourse: Discourse) -> list[Claim]:  # noqa: ARG001
    """Return a claim for each mention of the sentence, in their order."""
    document = sentence.document
    return [
        Claim(
            id=content_id(document.id, mention.span.start, mention.span.end, mention.span.of(document.text)),
            source=document.id,
            kind=mention.kind,
            span=mention.span,
            sentence=Span(sentence.start, sentence.end),
            quote=mention.span.of(document.text),
            value=mention.value,
            unit=mention.unit,
            subject=mention.noun.of(document.text) if mention.noun else None,
            trend=mention.trend,
            role=mention.role,
            period=mention.period,
            block=sentence.block.kind,
        )
        for mention in mentions
    ]
