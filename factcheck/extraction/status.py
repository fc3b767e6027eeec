"""Whether a claim's event is told as a fact, planned, possible or denied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.lexicon.cues import (
    DENIALS,
    FUTURE_MODALS,
    PLAN_ADJECTIVES,
    PLAN_NOUNS,
    PLANS,
    POSSIBLE_MODALS,
    POSSIBLE_WORDS,
)

if TYPE_CHECKING:
    from datetime import date

    from factcheck.extraction.clauses import Frame
    from factcheck.extraction.mention import Mention
    from factcheck.extraction.phrases import Phrases
    from factcheck.model import Status

_CONDITIONS = frozenset(("if", "unless", "whether"))


def status_of(frame: Frame, mention: Mention, subject: str, published: date | None) -> Status:
    """Return the status that the verbs above a mention give it; a date after the day of publication is a plan."""
    if frame.governor is not None:
        status = _of_verbs(frame.phrases, frame.governor)
        if status != "asserted":
            return status
    words = subject.lower().split()
    if any(word in PLAN_NOUNS or word in PLAN_ADJECTIVES for word in words):
        return "planned"
    starts = mention.period.start if mention.kind == "date" and mention.period else None
    ahead = starts is not None and published is not None and starts > published
    return "planned" if ahead and not _is_past(frame) else "asserted"


def _is_past(frame: Frame) -> bool:
    """Whether the verb is in the past: a date ahead of it was misread, or is that of something told before."""
    verb, tags, words = frame.verb, frame.phrases.tags, frame.phrases.words
    return verb is not None and (tags[verb.start] == "V" or words[verb.start].lower() in ("was", "were", "had", "did"))


def _of_verbs(phrases: Phrases, governor: int) -> Status:
    words: list[str] = []
    lemmas: list[str] = []
    negated = False
    for position in _chain(phrases, governor):
        group = phrases.verb_groups[position]
        lemmas.append(group.lemma)
        words += [word.lower() for word in phrases.words[group.start : group.end]]
        negated = negated or _negated(phrases, group.start, group.end)
    start = phrases.verb_groups[governor].start
    clause = {word.lower() for word in phrases.words[max(0, start - 12) : start]}
    conditional = bool(clause & _CONDITIONS) or (" if " in phrases.sentence.text and "would" in words)
    if negated or not DENIALS.isdisjoint(lemmas):
        return "denied"
    if not POSSIBLE_MODALS.isdisjoint(words) or conditional or not POSSIBLE_WORDS.isdisjoint(clause.union(words)):
        return "possible"
    planned = not FUTURE_MODALS.isdisjoint(words) or "would" in words or not PLANS.isdisjoint(lemmas)
    return "planned" if planned or _is_to(phrases, governor) else "asserted"


def _chain(phrases: Phrases, governor: int) -> list[int]:
    """Return a verb group and those above it: "plans to start supplying" is three."""
    chain = [governor]
    while governor:
        group, above = phrases.verb_groups[governor], phrases.verb_groups[governor - 1]
        between = phrases.tags[above.end : group.start]
        if phrases.tags[group.start] not in "TG" or any(tag in ",;.Wc" for tag in between) or len(between) > 4:
            break
        if phrases.tags[group.start] == "G" and between:
            break
        governor -= 1
        chain.append(governor)
    return chain


def _negated(phrases: Phrases, start: int, end: int) -> bool:
    for i in range(start, end):
        word = phrases.words[i].lower()
        if word in ("not", "never") or word.endswith(("n't", "n’t")):
            following = phrases.words[i + 1].lower() if i + 1 < len(phrases.words) else ""
            return following not in ("only", "just", "yet", "until")
    return False


def _is_to(phrases: Phrases, governor: int) -> bool:
    """Whether the verb hangs on "is to", "are due to", "is set to"."""
    group = phrases.verb_groups[governor]
    if phrases.tags[group.start] != "T" or not group.start:
        return False
    before = phrases.words[group.start - 1].lower()
    return before in ("is", "are", "was", "were", "due", "set", "about", "ready")
