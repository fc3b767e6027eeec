"""Whether a claim's event is told as a fact, planned, possible or denied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.lexicon.cues import (
    AIMS,
    DENIALS,
    FUTURE_MODALS,
    PLAN_ADJECTIVES,
    PLAN_NOUNS,
    PLANS,
    POSSIBLE_MODALS,
    POSSIBLE_WORDS,
    REFUSALS,
)
from factcheck.lexicon.words import CLOSED

if TYPE_CHECKING:
    from datetime import date

    from factcheck.extraction.frame import Frame
    from factcheck.extraction.mention import Mention
    from factcheck.extraction.phrases import Phrases, VerbGroup
    from factcheck.model import Status

_PLANNED = PLAN_NOUNS | PLAN_ADJECTIVES
_FUTURE = FUTURE_MODALS | {"would"}
_NEGATIONS = frozenset(word for word in CLOSED if word.endswith(("n't", "n’t"))) | {"not", "never"}
_NO_NEGATION_BEFORE = (["only"], ["just"], ["yet"], ["until"])
_FLOORS = frozenset(("more", "over", "above", "greater", "higher", "longer", "older", "beyond"))
_CLAUSE_ENDS = frozenset(",;.Wc")
_SENTENCE_ENDS = frozenset(";.W")
_BEFORE_VERB = 12  # words in which a condition or a doubt may stand
_CONDITIONS = frozenset(("if", "unless", "whether"))
_TELLING_WORDS = _NEGATIONS | _CONDITIONS | POSSIBLE_MODALS | POSSIBLE_WORDS | _FUTURE
_TELLING_VERBS = DENIALS | PLANS | AIMS | REFUSALS


def status_of(frame: Frame, mention: Mention, subject: str, published: date | None) -> Status:
    """Return the status that the verbs above a mention give it; a date after the day of publication is a plan."""
    if frame.governor is not None:
        status = "denied" if _is_not(frame) else _of_verbs(frame.phrases, frame.governor)
        begins = mention.kind == "date" and frame.before in ("until", "till", "before")  # "it was not used until 1997"
        if status == "denied" and (begins or _is_ceiling(frame, mention)):
            status = "asserted"
        if status != "asserted":
            return status
    plans = _PLANNED if mention.noun is None else PLAN_ADJECTIVES  # two goals are none
    if not plans.isdisjoint(subject.lower().split()):
        return "planned"
    starts = mention.period.start if mention.kind == "date" and mention.period else None
    ahead = starts is not None and published is not None and starts > published
    return "planned" if ahead and not _is_past(frame) else "asserted"


def _is_not(frame: Frame) -> bool:
    """Whether "not" stands between a form of "be" and what is told: "the toll was not 12", no "not only"."""
    phrases, verb = frame.phrases, frame.verb
    if verb is None or verb.lemma != "be" or frame.first <= verb.end or phrases.tags[verb.end] != "X":
        return False
    between = phrases.low[verb.end + 1 : frame.first]
    return "but" not in between and [*between, ""][:1] not in _NO_NEGATION_BEFORE


def _is_ceiling(frame: Frame, mention: Mention) -> bool:
    """Whether the negation has gone into the figure: "must not weigh over 20 kg" sets a limit."""
    ceiling = mention.value is not None and mention.value.low is None
    return ceiling and frame.phrases.low[frame.first] in _FLOORS


def _is_past(frame: Frame) -> bool:
    """Whether the verb is in the past: a date ahead of it was misread, or is that of something told before."""
    verb, tags, low = frame.verb, frame.phrases.tags, frame.phrases.low
    return verb is not None and (tags[verb.start] == "V" or low[verb.start] in ("was", "were", "had", "did"))


def _of_verbs(phrases: Phrases, governor: int) -> Status:
    groups = _chain(phrases, governor)
    lemmas = [group.lemma for group in groups]
    words: list[str] = []
    clause: list[str] = []
    if not _TELLING_WORDS.isdisjoint(phrases.low):
        for group in groups:
            words += phrases.low[group.start : group.end]
        start = groups[0].start
        clause = phrases.low[max(0, start - _BEFORE_VERB) : start]
    if _TELLING_WORDS.isdisjoint(words) and _TELLING_WORDS.isdisjoint(clause) and _TELLING_VERBS.isdisjoint(lemmas):
        return "planned" if _is_to(phrases, governor) else "asserted"
    refused = not REFUSALS.isdisjoint(lemmas[1:]) and _NEGATIONS.isdisjoint(words)
    if refused or not DENIALS.isdisjoint(lemmas) or (not _NEGATIONS.isdisjoint(words) and _negated(phrases, groups)):
        return "denied"
    conditional = not _CONDITIONS.isdisjoint(clause) or ("would" in words and " if " in phrases.sentence.text)
    if conditional or not POSSIBLE_MODALS.isdisjoint(words) or not POSSIBLE_WORDS.isdisjoint((*clause, *words)):
        return "possible"
    aimed = not PLANS.isdisjoint(lemmas) or not AIMS.isdisjoint(lemmas[1:])
    planned = aimed or not _FUTURE.isdisjoint(words)
    return "planned" if planned or _is_to(phrases, governor) else "asserted"


def _chain(phrases: Phrases, governor: int) -> list[VerbGroup]:
    """Return a verb group and those above it: "plans to start supplying" is three."""
    tags, groups = phrases.tags, phrases.verb_groups
    chain = [groups[governor]]
    while governor:
        group, above = groups[governor], groups[governor - 1]
        between = tags[above.end : group.start]
        if _is_joined(tags, group.start):
            if not _SENTENCE_ENDS.isdisjoint(between):
                break
        elif not _hangs_on(tags[group.start], between):
            break
        governor -= 1
        chain.append(above)
    return chain


def _hangs_on(first: str, between: str) -> bool:
    """Whether an infinitive or a gerund is that of the verb above, with so much between."""
    if first not in "TG" or (first == "G" and between):
        return False
    return len(between) <= 4 and _CLAUSE_ENDS.isdisjoint(between)


def _is_joined(tags: str, start: int) -> bool:
    """Whether a bare verb goes on with the one above: "it will shrink this year, and then grow 3 percent"."""
    at = start
    while at and tags[at - 1] == "R":
        at -= 1
    return tags[start] == "B" and at > 0 and tags[at - 1] in ",c"


def _negated(phrases: Phrases, groups: list[VerbGroup]) -> bool:
    """Whether the first negation of a verb group is one, and no "not only", "not until"."""
    low = phrases.low
    for group in groups:
        at = next((i for i in range(group.start, group.end) if low[i] in _NEGATIONS), None)
        if at is not None and low[at + 1 : at + 2] not in _NO_NEGATION_BEFORE:
            return True
    return False


def _is_to(phrases: Phrases, governor: int) -> bool:
    """Whether the verb hangs on "is to", "are due to", "is set to"."""
    group = phrases.verb_groups[governor]
    if phrases.tags[group.start : group.start + 2] == "IT":
        return True
    if phrases.tags[group.start] != "T" or not group.start:
        return False
    before = phrases.low[group.start - 1]
    return before in ("is", "are", "was", "were", "due", "set", "about", "ready")
