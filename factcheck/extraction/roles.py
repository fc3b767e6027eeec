"""What a mention is about: its subject, its verb, its speaker and its status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.clauses import Frame
from factcheck.extraction.names import names_in
from factcheck.extraction.phrases import Phrases
from factcheck.extraction.subjects import predicate_of, subject_of_mention
from factcheck.lexicon.words import lemma_noun, term
from factcheck.model import Claim, Span, content_id

if TYPE_CHECKING:
    from factcheck.extraction.mention import Mention
    from factcheck.extraction.sentences import Sentence


class Discourse:
    """What the sentences before have established; `describe` reads it and moves it along."""


def describe(sentence: Sentence, mentions: list[Mention], discourse: Discourse) -> list[Claim]:  # noqa: ARG001
    """Return a claim for each mention of the sentence, in their order."""
    if not mentions:
        return []
    phrases = Phrases(sentence, mentions)
    entities = tuple(dict.fromkeys(names_in(phrases)))
    return [_claim(phrases, number, mention, entities) for number, mention in enumerate(mentions)]


def _claim(phrases: Phrases, number: int, mention: Mention, entities: tuple[str, ...]) -> Claim:
    sentence = phrases.sentence
    document = sentence.document
    first, last = phrases.figures[number]
    frame = Frame(phrases, first, last)
    subject = subject_of_mention(frame, mention)
    words = subject.split()
    quote = mention.span.of(document.text)
    return Claim(
        id=content_id(document.id, mention.span.start, mention.span.end, quote),
        source=document.id,
        kind=mention.kind,
        span=mention.span,
        sentence=Span(sentence.start, sentence.end),
        quote=quote,
        value=mention.value,
        unit=mention.unit,
        subject=subject or None,
        predicate=predicate_of(frame),
        trend=mention.trend,
        role=mention.role,
        period=mention.period,
        head=_head(words),
        modifiers=_modifiers(words),
        designators=tuple(word for word in words if any(map(str.isdigit, word))),
        entities=entities,
        terms=_terms(phrases, first, last),
        block=sentence.block.kind,
    )


def _head(words: list[str]) -> str | None:
    """Return the last word before "of"."""
    if not words:
        return None
    return lemma_noun(words[(words.index("of") if "of" in words[1:] else len(words)) - 1])


def _modifiers(words: list[str]) -> tuple[str, ...]:
    head = words.index("of") - 1 if "of" in words[1:] else len(words) - 1
    return tuple(lemma_noun(word) for i, word in enumerate(words) if i != head and word != "of")


def _terms(phrases: Phrases, first: int, last: int) -> tuple[str, ...]:
    """Return the lemmas of the sentence's content words; the claim's own figure has none, its noun has."""
    found = (term(word) for i, word in enumerate(phrases.words) if not (first <= i < last and phrases.tags[i] in "QY"))
    return tuple(dict.fromkeys(word for word in found if word))
