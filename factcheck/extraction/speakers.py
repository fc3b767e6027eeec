"""Who says what a sentence claims: direct and reported speech, "according to"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.clauses import CLAUSE_OPENERS, is_passive, phrase_text, subject_of
from factcheck.extraction.names import names_in_words
from factcheck.lexicon.cues import SPEECH

if TYPE_CHECKING:
    from factcheck.extraction.discourse import Discourse
    from factcheck.extraction.phrases import Phrases

Speech = tuple[int, int, str]
_GOING_ON = frozenset('VZIHMOBW"Q')
_FINITE = frozenset("VZIHM")
# verbs (lemmas) of speech that with a thing for object tell of a deed: "the link adds 17 miles"
_ALSO_ACTS = frozenset(("add", "claim", "reveal", "declare", "note", "mention", "cite", "deny", "recall"))


def speeches(phrases: Phrases, discourse: Discourse) -> list[Speech]:
    """Return the stretches of a sentence that somebody says, as (first word, word after the last, speaker)."""
    found: list[Speech] = []
    end = len(phrases.words)
    for position, group in enumerate(phrases.verb_groups):
        if group.lemma not in SPEECH or not _is_told(phrases.tags[group.start : group.end]):
            continue
        if phrases.tags[group.main] == "E" and is_passive(phrases, position):
            continue
        if group.lemma != "claim" and any(
            other.start == group.end for other in phrases.verb_groups[position + 1 :][:1]
        ):
            continue  # "with exports predicted to grow"
        if group.lemma in _ALSO_ACTS and phrases.starting(group.end) is not None and not _talks(phrases, group.end):
            continue
        before, after = phrases.tags[: group.start], phrases.tags[group.end :]
        inverted = phrases.starting(group.end)
        closes = after[:1] in ("", ".", ",") or _closes(phrases, group.end)
        trailing = closes and ("," in before or '"' in before)
        if trailing and inverted is not None and before[-1:] in (",", '"'):
            who, (first, last) = inverted, (0, group.start)
        else:
            subject = subject_of(phrases, position)
            if subject is None:
                continue
            trailing = trailing or (closes and inverted is None and _ends_clause(phrases, subject[0]))
            who, (first, last) = subject, (0, subject[0]) if trailing else (group.end, end)
        again = bool(found) and before.rstrip("R")[-1:] == "c"  # "Lind said it sank, but said …"
        speaker = found[-1][2] if again else _name(phrases, who, discourse)
        if speaker:
            found.append((first, last, speaker))
    if "ccording to " not in phrases.sentence.text:
        return found
    for i, word in enumerate(phrases.low[:-2]):
        if word == "according":
            who = phrases.starting(i + 2) or (0, 0)
            if who[1] and (speaker := _name(phrases, who, discourse)):
                found.append((0, end, speaker))
    return found


def speaker_at(found: list[Speech], index: int) -> str | None:
    """Return the speaker of the word at `index`: of the stretches that hold it the shortest."""
    if not found:
        return None
    holding = [(last - first, speaker) for first, last, speaker in found if first <= index < last]
    return min(holding)[1] if holding else None


def _is_told(tags: str) -> bool:
    """Whether a verb group of these classes tells that something was said: "says", "had said", "(they) say"."""
    return (tags[-1] in "VZE" and tags[0] != "T") or tags == "B" or (tags[0] == "I" and tags[-1] == "G")


def _ends_clause(phrases: Phrases, start: int) -> bool:
    """Whether a clause with a verb of its own ends, without a comma, where the speaker's name starts."""
    opens = start > 0 and (phrases.tags[start - 1] == "W" or phrases.low[start - 1] in CLAUSE_OPENERS)
    return not opens and not _FINITE.isdisjoint(phrases.tags[:start])


def _closes(phrases: Phrases, end: int) -> bool:
    """Whether nothing but the speaker, an addressee or a day follows: "…, the guard told reporters on Sunday"."""
    return _GOING_ON.isdisjoint(phrases.tags[end:])


def _talks(phrases: Phrases, start: int) -> bool:
    """Whether a clause starts with the word: a noun phrase and, before any stop, a finite verb."""
    following = phrases.tags[start:]
    stop = next((i for i, tag in enumerate(following) if tag in ',;."'), len(following))
    return not _FINITE.isdisjoint(following[:stop])


def _name(phrases: Phrases, phrase: tuple[int, int], discourse: Discourse) -> str | None:
    start, end = phrase
    names = discourse.names
    if phrases.tags[start:end] == "U":
        pronoun = phrases.low[start]
        if pronoun not in ("he", "she", "they", "it"):
            return None
        return discourse.speaker or discourse.antecedent(pronoun)[0] or None
    named = (
        names_in_words(phrases.words[start:end], phrases.tags[start:end], names) if phrases.tags[end - 1] == "P" else []
    )
    if not named and end + 1 < len(phrases.tags) and phrases.tags[end] == "," and phrases.tags[end + 1] == "P":
        named = names_in_words(phrases.words[end + 1 : end + 4], phrases.tags[end + 1 : end + 4], names)
    return named[-1] if named else phrase_text(phrases, phrase) or None
