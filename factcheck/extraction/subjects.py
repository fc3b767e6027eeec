"""What a quantity measures, what a date dates, and the verb that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.clauses import (
    Frame,
    is_passive,
    object_of,
    phrase_text,
    subject_of,
    with_complement,
)
from factcheck.lexicon.cues import SPEECH
from factcheck.lexicon.word_set import word_set

if TYPE_CHECKING:
    from factcheck.extraction.mention import Mention
    from factcheck.extraction.phrases import Phrases

_LINKING = word_set("at to from by for in on than near with as around under over since until")


def subject_of_mention(frame: Frame, mention: Mention) -> str:
    """Return the noun phrase of the thing counted, measured or dated, its head as a lemma; "" if none is to be seen."""
    phrases = frame.phrases
    if mention.noun is not None:
        return phrase_text(phrases, (phrases.index(mention.noun.start), frame.last))
    for choose in (_complement, _compound, _of_before, _worth, _by_verb, _nearby):
        phrase = choose(frame, mention)
        if phrase is not None:
            named = phrase_text(phrases, with_complement(phrases, phrase))
            if named:
                return named
    return ""


def predicate_of(frame: Frame) -> str | None:
    """Return the lemma of the governing verb, "worth" where that word stands between the two."""
    verb = frame.verb
    before = frame.phrases.words[frame.first - 1].lower() if frame.first else ""
    if before == "worth" or (frame.first > 1 and frame.phrases.words[frame.first - 2].lower() == "worth"):
        return "worth"
    return verb.lemma if verb else None


def _phrase_starting(phrases: Phrases, start: int) -> tuple[int, int] | None:
    return next((phrase for phrase in phrases.noun_phrases if phrase[0] == start), None)


def _phrase_ending(phrases: Phrases, end: int) -> tuple[int, int] | None:
    return next((phrase for phrase in phrases.noun_phrases if phrase[1] == end), None)


def _complement(frame: Frame, mention: Mention) -> tuple[int, int] | None:
    """Return what the figure is a share or an amount of: "30% of voters", "$3m in aid"."""
    phrases, last = frame.phrases, frame.last
    if mention.kind == "date" or last >= len(phrases.words):
        return None
    following = phrases.words[last].lower()
    if following == "of" or (following == "in" and mention.unit is not None and mention.unit.isupper()):
        phrase = _phrase_starting(phrases, last + 1)
        if phrase is not None and (following == "of" or "P" not in phrases.tags[slice(*phrase)]):
            return phrase
    return None


def _compound(frame: Frame, mention: Mention) -> tuple[int, int] | None:  # noqa: ARG001
    """Return the nouns that the figure stands before: "a $2.4 billion trade deal", "an 85-km run"."""
    phrases, last = frame.phrases, frame.last
    end = frame.end
    while last < end and phrases.tags[last] == "S":
        last += 1
    return (last, end) if last < end and phrases.tags[end - 1] in "NP" else None


def _of_before(frame: Frame, mention: Mention) -> tuple[int, int] | None:  # noqa: ARG001
    """Return the noun before "of": "a profit of $3m", "at a depth of 640 metres"."""
    phrases = frame.phrases
    at = frame.start - 1
    return _phrase_ending(phrases, at) if at > 0 and phrases.tags[at] == "f" else None


def _worth(frame: Frame, mention: Mention) -> tuple[int, int] | None:  # noqa: ARG001
    """Return what is worth the money: "contracts worth $3m"."""
    phrases = frame.phrases
    at = next((i for i in range(max(0, frame.first - 3), frame.first) if phrases.words[i].lower() == "worth"), -1)
    if at < 1 or phrases.tags[at - 1] in "IM":
        return None
    return _phrase_ending(phrases, at - 1 if phrases.tags[at - 1] == "," else at)


def _by_verb(frame: Frame, mention: Mention) -> tuple[int, int] | None:
    """Return the object that a verb moves, values or dates, else the verb's subject."""
    phrases, governor = frame.phrases, frame.governor
    if governor is None:
        return None
    verb = phrases.verb_groups[governor]
    if not frame.is_subject:
        obj = object_of(phrases, governor)
        before = phrases.words[frame.start - 1].lower() if frame.start else ""
        linked = before in _LINKING or mention.kind == "date"
        if (
            obj is not None
            and obj[1] <= frame.first
            and linked
            and verb.lemma not in SPEECH
            and not is_passive(phrases, governor)
        ):
            return obj
    elif mention.kind != "date" and frame.phrase is not None and frame.start == frame.first:
        return None
    return subject_of(phrases, governor)


def _nearby(frame: Frame, mention: Mention) -> tuple[int, int] | None:  # noqa: ARG001
    """Return the last noun phrase before the mention, else the first after it."""
    phrases = frame.phrases
    before = [
        phrase for phrase in phrases.noun_phrases if phrase[1] <= frame.first and phrases.tags[phrase[1] - 1] in "NP"
    ]
    if before:
        return before[-1]
    return next((phrase for phrase in phrases.noun_phrases if phrase[0] >= frame.last), None)
