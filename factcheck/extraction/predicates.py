"""The verb that says of a mention what happened, or the deed that a noun tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.clauses import dated_noun, object_of, subject_of
from factcheck.extraction.counts import noun_before_of
from factcheck.lexicon.deeds import DEEDS, STATES
from factcheck.lexicon.verbs import ALSO_NOUN
from factcheck.lexicon.word_set import word_set
from factcheck.lexicon.words import lemma_noun

if TYPE_CHECKING:
    from factcheck.extraction.frame import Frame
    from factcheck.extraction.mention import Mention

_STILL_OF_AGE = word_set("be die")
_ENDS_LIVES = word_set("claim cost take")  # with "the lives of"
_LEFT = word_set("be leave")
_THEN = word_set("at from by before since until after")


def predicate_of(frame: Frame, mention: Mention) -> str | None:
    """Return the lemma of the governing verb, "worth" where that word stands between the two, "age" of an age.

    The age at which something else than death befell someone has that verb: "she retired at the age of 60".
    """
    if mention.role == "age" and not _is_age_then(frame):
        return "age"
    if mention.subject is not None:
        return mention.subject.split()[-1]  # "win", "beat" and "fall" tell one score
    if (deed := _deed(frame, mention)) is not None:
        return deed
    if worth_at(frame) >= 0:
        return "worth"
    return frame.verb.lemma if frame.verb else None


def _deed(frame: Frame, mention: Mention) -> str | None:
    """Return the verb of the deed that a noun tells of a count or a date: "the murder of four", "the 1967 bombing"."""
    phrases = frame.phrases
    if mention.kind == "date":
        if frame.event is not None:
            head = lemma_noun(phrases.words[frame.event[1] - 1])
            return DEEDS.get(head) or (head if head in ALSO_NOUN else None)
        event = dated_noun(phrases, frame.first, frame.last) or _event_before(frame)
    elif mention.unit == "count" and _is_toll(frame):
        return "die"
    elif mention.unit == "count" and (state := _state(frame)) in STATES:
        return STATES[state]
    elif mention.noun is not None and phrases.low[frame.last - 1] in STATES:
        return STATES[phrases.low[frame.last - 1]]
    else:
        event = noun_before_of(frame) if mention.unit == "count" else None
        if (
            event is not None
            and phrases.low[event[1] - 1] == "lives"
            and frame.verb
            and frame.verb.lemma in _ENDS_LIVES
        ):
            return "die"
    return DEEDS.get(lemma_noun(phrases.words[event[1] - 1])) if event else None


def _state(frame: Frame) -> str:
    """Return the word that says what became of those counted: "it left 12 men dead", "12 men were among the dead"."""
    verb, low = frame.verb, frame.phrases.low
    if verb is None or verb.lemma not in _LEFT:
        return ""
    at = verb.end if frame.is_subject else frame.end
    at += 2 * (low[at : at + 1] == ["among"] and low[at + 1 : at + 2] in (["the"], ["those"]))
    return low[at] if at < len(low) else ""


def _is_toll(frame: Frame) -> bool:
    """Whether the figure is what a death toll is put at: "he puts the death toll at 40 people"."""
    what = object_of(frame.phrases, frame.governor) if frame.governor is not None and not frame.is_subject else None
    return what is not None and what[1] <= frame.first and frame.phrases.low[what[1] - 2 : what[1]] == ["death", "toll"]


def _event_before(frame: Frame) -> tuple[int, int] | None:
    """Return the subject that a date between it and its verb dates: "the shooting on Saturday sparked riots"."""
    if frame.governor is None or not frame.is_subject:
        return None
    subject = subject_of(frame.phrases, frame.governor)
    return subject if subject is not None and subject[1] <= frame.start else None


def _is_age_then(frame: Frame) -> bool:
    """Whether the age is that at which something befell someone, which need not be the one today."""
    phrases, at = frame.phrases, frame.first
    at -= at > 1 and phrases.low[at - 1] == "of"
    if frame.verb is None or frame.verb.lemma in _STILL_OF_AGE or phrases.low[at - 1] != "age":
        return False
    return not _THEN.isdisjoint(phrases.low[max(0, at - 3) : at - 1])


def worth_at(frame: Frame) -> int:
    """Return the index of a "worth" just before the figure, -1 if there is none."""
    first = max(0, frame.first - 3)
    near = frame.phrases.low[first : frame.first]
    return first + near.index("worth") if "worth" in near else -1
