"""What governs a mention in its sentence: the verb, that verb's subject and object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.lexicon.cues import SPEECH
from factcheck.lexicon.words import lemma_noun

if TYPE_CHECKING:
    from factcheck.extraction.phrases import Phrases, VerbGroup

_CLAUSE_OPENERS = frozenset(("as", "than", "after", "before", "since", "until", "while", "but", "yet"))
_WORD_CLASSES_BEFORE_SUBJECT = frozenset('.,;cW"RY-(')


class Frame:
    """A mention's place: the noun phrase that holds it, the verb group that governs it, and on which side it stands.

    `phrase` is the position of the noun phrase in `phrases.noun_phrases` (None if the figure is in none), `start` and
    `end` its words; `governor` the position of the verb group, None in a sentence without one; `is_subject` says that
    the mention stands before its verb, as its subject or inside it.
    """

    def __init__(self, phrases: Phrases, first: int, last: int, *, dated: bool = False) -> None:
        self.phrases, self.first, self.last = phrases, first, last
        self.phrase = phrases.noun_phrase_at(last - 1)
        self.start, self.end = (first, last) if self.phrase is None else phrases.noun_phrases[self.phrase]
        self.start, self.end = min(self.start, first), max(self.end, last)
        left, right = _nearest(phrases, self.start, self.end)
        while dated and left and self._in_noun(left):
            left -= 1
        tags = phrases.tags
        before = tags[self.start - 1] if self.start else "."
        self.is_subject = False
        self.governor = left
        if right is not None and _finite(phrases, right) and self._reaches(right):
            lemma = phrases.verb_groups[left].lemma if left is not None else ""
            if before in _WORD_CLASSES_BEFORE_SUBJECT or left is None or (before not in "pfT" and lemma in SPEECH):
                self.governor, self.is_subject = right, True
        if left is not None and not self.is_subject and self._walled(phrases.verb_groups[left].end):
            self.governor, self.is_subject = (right, True) if right is not None else (left, False)
        if left is None and right is not None:
            self.governor, self.is_subject = right, True

    @property
    def verb(self) -> VerbGroup | None:
        """Return the verb group that governs the mention."""
        return None if self.governor is None else self.phrases.verb_groups[self.governor]

    def _reaches(self, right: int) -> bool:
        """Whether the mention's phrase, with its prepositional phrases, runs up to the verb group."""
        tags = self.phrases.tags
        start = self.phrases.verb_groups[right].start
        return all(tag not in ",;.W(" for tag in tags[self.end : start])

    def _in_noun(self, left: int) -> bool:
        """Whether a gerund hangs on a noun: "a deal on building ships in 2006" dates the deal."""
        start = self.phrases.verb_groups[left].start
        return self.phrases.tags[start] == "G" and self.phrases.tags[start - 1] in "pf"

    def _walled(self, verb_end: int) -> bool:
        """Whether a subordinator or a full stop stands between the verb and the mention."""
        between = self.phrases.tags[verb_end : self.start]
        return "W" in between or ";" in between or ". " in between


def _nearest(phrases: Phrases, start: int, end: int) -> tuple[int | None, int | None]:
    """Return the positions of the last verb group before `start` and the first at or after `end`."""
    left = right = None
    for position, group in enumerate(phrases.verb_groups):
        if group.end <= start:
            left = position
        elif group.start >= end:
            right = position
            break
    return left, right


def _finite(phrases: Phrases, position: int) -> bool:
    group = phrases.verb_groups[position]
    return phrases.tags[group.start] in "VZIHMOB" or (group.end - group.start > 1 and phrases.tags[group.start] != "T")


def subject_of(phrases: Phrases, governor: int) -> tuple[int, int] | None:
    """Return the words of a verb group's subject, its prepositional phrases left out; None if there is none to see.

    Infinitives, and participles after a comma or a conjunction, take the subject of the verb they hang on.
    """
    tags, groups = phrases.tags, phrases.verb_groups
    while True:
        start = groups[governor].start
        first = tags[start]
        at = start
        while at and tags[at - 1] in "RX":
            at -= 1
        before = tags[at - 1] if at else "."
        previous = governor - 1 if governor else None
        if first == "T" and previous is not None:
            between = next((p for p in phrases.noun_phrases if p[0] == groups[previous].end and p[1] == start), None)
            if between is not None:
                return between
            governor = previous
            continue
        if before == "c" and previous is not None and first != "T":
            governor = previous
            continue
        if first == "G" and before in ",pY" and previous is not None:
            governor = previous
            continue
        break
    if before == "W" and at >= 1:
        return _antecedent(phrases, at - 1)
    if before in {",", ")"}:
        return _across_comma(phrases, at - 1)
    return _chain_ending(phrases, at)


def _chain_ending(phrases: Phrases, end: int) -> tuple[int, int] | None:
    """Return the first noun phrase of a chain of prepositional phrases that ends at `end`."""
    tags = phrases.tags
    while end and tags[end - 1] in "YR":
        end -= 1
    position = next((i for i, (_, stop) in reversed(list(enumerate(phrases.noun_phrases))) if stop == end), None)
    if position is None:
        return None
    while position:
        start = phrases.noun_phrases[position][0]
        stop = start - 1
        if not (start and tags[stop] in "pfTc" and phrases.noun_phrases[position - 1][1] == stop):
            break
        if phrases.words[stop].lower() in _CLAUSE_OPENERS or "Q" in tags[slice(*phrases.noun_phrases[position - 1])]:
            break
        position -= 1
    return phrases.noun_phrases[position]


def _antecedent(phrases: Phrases, end: int) -> tuple[int, int] | None:
    while end and phrases.tags[end - 1] in ",Wp":
        end -= 1
    position = next((i for i, (_, stop) in enumerate(phrases.noun_phrases) if stop == end), None)
    return None if position is None else phrases.noun_phrases[position]


def _across_comma(phrases: Phrases, comma: int) -> tuple[int, int] | None:
    """Return the noun phrase before an inserted apposition or clause: "The ship, built in 1987, is …"."""
    opening = max(phrases.tags.rfind(",", 0, comma), phrases.tags.rfind("(", 0, comma))
    if opening > 0:
        found = _chain_ending(phrases, opening)
        if found is not None:
            return found
    return _chain_ending(phrases, comma)


def object_of(phrases: Phrases, governor: int) -> tuple[int, int] | None:
    """Return the words of the noun phrase that follows a verb group directly, None if none does."""
    end = phrases.verb_groups[governor].end
    while end < len(phrases.tags) and phrases.tags[end] == "R":
        end += 1
    return next((phrase for phrase in phrases.noun_phrases if phrase[0] == end), None)


def is_passive(phrases: Phrases, governor: int) -> bool:
    """Whether a verb group is passive: a participle after a form of "be", or one alone."""
    group = phrases.verb_groups[governor]
    if phrases.tags[group.main] != "E":
        return False
    words = {word.lower() for word in phrases.words[group.start : group.main]}
    return not words & {"have", "has", "had", "having"} or bool(words & {"been"})


def with_complement(phrases: Phrases, phrase: tuple[int, int]) -> tuple[int, int]:
    """Return a noun phrase with the "of" phrase that completes it ("share of households")."""
    start, end = phrase
    if end < len(phrases.tags) and phrases.tags[end] == "f":
        complement = next((stop for begin, stop in phrases.noun_phrases if begin == end + 1), None)
        if complement is not None and "Q" not in phrases.tags[end:complement]:
            return start, complement
    return phrase


def phrase_text(phrases: Phrases, phrase: tuple[int, int], *, counted: bool = False) -> str:
    """Return a noun phrase as a claim names it: without determiner or figure; a counted thing in the singular."""
    start, end = phrase
    tags = phrases.tags
    while start < end and tags[start] in "DQCXS":
        start += 1
    of = tags.find("f", start, end)
    head = of if of > 0 else end
    if start >= head:
        return ""
    named = phrases.words[start:head]
    if tags[start] != "P" and named[0][1:].islower():
        named[0] = named[0].lower()
    if counted:
        named[-1] = lemma_noun(named[-1])
    if of > 0:
        named += (word for word, tag in zip(phrases.words[of:end], tags[of:end], strict=True) if tag != "D")
    return " ".join(named).replace(" 's", "'s").replace(" ’s", "’s")
