"""What governs a mention in its sentence: the verb, that verb's subject and object."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.lexicon.cues import SPEECH
from factcheck.lexicon.phrasal import CATENATIVES
from factcheck.lexicon.words import lemma_noun

if TYPE_CHECKING:
    from factcheck.extraction.phrases import Phrases, VerbGroup

# Prepositions that open a clause where a subject and its verb follow.
OPENERS = frozenset(("as", "while"))
CLAUSE_OPENERS = frozenset(("as", "than", "after", "before", "since", "until", "while", "but", "yet"))
_CLAUSE_STARTS = frozenset("W;")
_CLAUSE_ENDS = frozenset(",;.W(")
_GERUNDS = frozenset(("being", "having"))
_BRACKETED = re.compile(r"\([^()]*\)")
_HAVE = frozenset(("have", "has", "had", "having"))
_BEFORE_SUBJECT = frozenset('.,;cW"RY-(:')
_GENERATIONS = frozenset(("Jr.", "Sr.", "Jr", "Sr", "II", "III"))
_DASHES = frozenset("-;")
_APPOSITION = re.compile(r",[DNPJCcfSQ]+,")


class Frame:
    """A mention's place: the noun phrase that holds it, the verb group that governs it, and on which side it stands.

    `start` and `end` are the words of the noun phrase; `governor` is the position of the verb group in
    `phrases.verb_groups` and `verb` that group, None in a sentence without one; `before` is the word before the figure
    in small letters, "" at the sentence's start; `is_subject` says that the mention stands before its verb, as
    its subject or inside it. With `dated` a gerund that hangs on a noun is passed over: "a deal on building ships in
    2006" dates the deal.
    """

    __slots__ = ("before", "end", "first", "governor", "is_subject", "last", "phrases", "start", "verb")

    def __init__(self, phrases: Phrases, first: int, last: int, *, dated: bool = False) -> None:
        self.phrases, self.first, self.last = phrases, first, last
        start, end = phrases.noun_phrase_at(last - 1) or (first, last)
        self.start, self.end = min(start, first), max(end, last)
        left, right = _nearest(phrases, self.start, self.end)
        while dated and left and _hangs_on_noun(phrases, left):
            left -= 1
        self.is_subject = False
        governor = left
        told = dated and left is not None and _tells_on(phrases.verb_groups[left], self.start)
        if right is not None and not told and (left is None or self._belongs_right(left, right)):
            inserted = phrases.tags[self.end : self.end + 1] == "," in phrases.tags[: self.start]
            right = _past_participle(phrases, self.start, self.end, right)
            governor, self.is_subject = None if inserted and left is None else _told(phrases, right), True
        if right is None and left is not None and self._is_apart(phrases.verb_groups[left].end):
            governor = None
        self.governor = governor
        self.verb: VerbGroup | None = None if governor is None else phrases.verb_groups[governor]
        self.before = phrases.low[first - 1] if first else ""

    def _belongs_right(self, left: int, right: int) -> bool:
        phrases = self.phrases
        if not _CLAUSE_STARTS.isdisjoint(phrases.tags[phrases.verb_groups[left].end : self.start]):
            return True
        before = phrases.tags[self.start - 1] if self.start else "."
        if before == "f" and phrases.tags[self.end : self.end + 1] == "G":
            return True  # "reports of 4 people dying"
        if not (_finite(phrases, right) and self._reaches(right)):
            return False
        if before in _BEFORE_SUBJECT or phrases.low[self.start - 1] in CLAUSE_OPENERS:
            return True
        if before in "pfT":
            return phrases.tags[phrases.verb_groups[left].start] == "G" and not phrases.verb_groups[left].start
        return phrases.verb_groups[left].lemma in SPEECH

    def _is_apart(self, verb_end: int) -> bool:
        """Whether a semicolon and a noun stand between a verb and the figure: "It added 9 jobs; unemployment 5%"."""
        stop = self.phrases.tags.rfind(";", verb_end, self.start)
        named = stop >= 0 and self.phrases.words[stop] == ";" and self.phrases.starting(stop + 1)
        return bool(named and named[1] <= self.start and self.phrases.tags[named[1] - 1] in "NP")

    def _reaches(self, right: int) -> bool:
        """Whether the mention's phrase, with its prepositional phrases, runs up to the verb group."""
        start = self.phrases.verb_groups[right].start
        between = self.phrases.tags[self.end : start]
        if between[-1:] == "," and _APPOSITION.fullmatch(between):
            return True  # "two managers, Ada Lind and Bo Ost, were hurt"
        if _opens_clause(self.phrases.low, self.end, start):
            return False
        return _CLAUSE_ENDS.isdisjoint(_BRACKETED.sub("", between) if "(" in between else between)


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


def _opens_clause(low: list[str], start: int, end: int) -> bool:
    """Whether an "as" or "while" between two words opens a clause: "It adds 9 jobs as the rate holds at 5%"."""
    return any(low[i] in OPENERS and "well" not in low[i - 1 : i + 2] for i in range(start, end))


def _tells_on(verb: VerbGroup, start: int) -> bool:
    """Whether the word at `start` is the day on which somebody said so: "Lind said Friday she was leaving"."""
    return verb.lemma in SPEECH and verb.end == start


def _past_participle(phrases: Phrases, start: int, end: int, position: int) -> int:
    """Return the verb whose subject ends before word `end`, past a participle that hangs on the noun.

    "Men carrying guns robbed 3 banks"; not "with 3 men dying", "reports of 3 men dying".
    """
    groups, tags = phrases.verb_groups, phrases.tags
    first = groups[position].start
    if tags[first] != "G" or tags[first - 1] not in "NP" or tags[max(0, start - 1) : start] in ("p", "f"):
        return position
    if not _CLAUSE_ENDS.isdisjoint(tags[end:first]):
        return position
    for following in range(position + 1, len(groups)):
        if not _CLAUSE_ENDS.isdisjoint(tags[groups[following - 1].end : groups[following].start]):
            break
        if _finite(phrases, following) and tags[groups[following].start - 1] in "NPYQ":
            return following
    return position


def _told(phrases: Phrases, position: int) -> int:
    """Return the verb that is told of, past one that says how it is known or done: "12 were reported killed"."""
    groups, tags = phrases.verb_groups, phrases.tags
    if position + 1 < len(groups) and groups[position].lemma in CATENATIVES:
        following = groups[position + 1]
        if following.start == groups[position].end and tags[following.start] == "T":
            return position + 1
    while position + 1 < len(groups) and is_passive(phrases, position):
        following = groups[position + 1]
        if following.start != groups[position].end or tags[following.start] not in "ET":
            break
        position += 1
    return position


def _hangs_on_noun(phrases: Phrases, position: int) -> bool:
    start = phrases.verb_groups[position].start
    after_preposition = phrases.tags[start] == "G" and phrases.tags[start - 1] in "pf"
    told_of_verb = start > 1 and phrases.tags[start - 2] == "E"  # "accused of building a bomb in 2006"
    return after_preposition and not told_of_verb and phrases.low[start - 1] not in CLAUSE_OPENERS


def _finite(phrases: Phrases, position: int) -> bool:
    group = phrases.verb_groups[position]
    first = phrases.tags[group.start]
    return first in "VZIHMOB" or (group.end - group.start > 1 and first != "T")


def subject_of(phrases: Phrases, governor: int) -> tuple[int, int] | None:
    """Return the words of a verb group's subject, its prepositional phrases left out; None if there is none to see.

    Infinitives, and participles after a comma or a conjunction, take the subject of the verb they hang on.
    """
    tags, groups = phrases.tags, phrases.verb_groups
    while True:
        start = at = groups[governor].start
        while at and tags[at - 1] in "RX":
            at -= 1
        first, before = tags[start], tags[at - 1] if at else "."
        first = "G" if phrases.low[start] in _GERUNDS else first
        if not governor or not _shares_subject(first, before):
            break
        above = groups[governor - 1].end
        if ";" in tags[above:start]:
            break
        between = phrases.starting(above) if first == "T" else None
        if between is not None and between[1] == start and tags[start - 1] != "Q":  # not "fell 12 cents to close"
            return between
        governor -= 1
        while governor and first not in "ET" and _is_participle_clause(phrases, groups[governor].start):
            governor -= 1
    if before == "W":
        return _antecedent(phrases, at - 1)
    if before == ")" and (opening := tags.rfind("(", 0, at - 1)) > 0:
        return chain_ending(phrases, opening)
    if before in {",", ")"}:
        return _across_comma(phrases, at - 1)
    if before in _DASHES and (inserted := _across_dashes(phrases, at - 1)) is not None:
        return inserted
    found = chain_ending(phrases, at)
    if found is None and (relative := tags.rfind("W", 0, at)) > 0:
        return _antecedent(phrases, relative)
    return found


def _shares_subject(first: str, before: str) -> bool:
    """Whether a verb group that starts with the class `first` after the class `before` has the verb's above it."""
    return first == "T" or before == "c" or (first == "G" and before in ",pYVZBEI")


def _is_participle_clause(phrases: Phrases, start: int) -> bool:
    """Whether a verb group from `start` on opens a clause between commas: "…, followed by a storm, before …"."""
    return phrases.tags[start - 1 : start + 1] == ",E"


def chain_ending(phrases: Phrases, end: int) -> tuple[int, int] | None:
    """Return the first noun phrase of a chain of prepositional phrases that ends at `end`."""
    tags = phrases.tags
    while end and (tags[end - 1] in "YRE" or (tags[end - 1] in "pT" and tags[end : end + 1] == "Y")):
        end -= 1
    found = phrases.ending(end)
    while found is not None and found[0]:
        stop = found[0] - 1
        while stop and tags[stop] == "Y":
            stop -= 1
        stop -= stop > 0 and tags[stop] == "G" and tags[stop - 1] in "pf"  # "the toll in building collapses"
        stop -= stop > 0 and tags[stop] in "pT" and tags[stop - 1] == "G"  # "people living in Luma"
        above = phrases.ending(stop) if tags[stop] in "pfTcG" or phrases.words[stop] == "having" else None
        if above is None or phrases.low[stop] in CLAUSE_OPENERS or "Q" in tags[slice(*above)]:
            break
        if "PS" in tags[slice(*found)] and tags[above[1] - 1] == "P":
            break  # one name owns it: "the Bank of Luma's rate"
        found = above
    return found


def _antecedent(phrases: Phrases, end: int) -> tuple[int, int] | None:
    """Return the noun phrase that a relative clause at `end` hangs on; figures and ages between are passed over."""
    while end and phrases.tags[end - 1] in ",WpQY":
        end -= 1
    return phrases.ending(end)


def _across_comma(phrases: Phrases, comma: int) -> tuple[int, int] | None:
    """Return the noun phrase before an inserted apposition or clause: "The ship, built in 1987, is …"."""
    tags = phrases.tags
    opening = comma
    while (opening := max(tags.rfind(",", 0, opening), tags.rfind("(", 0, opening))) > 0:
        found = chain_ending(phrases, opening)
        if found is not None and ("Q" not in tags[slice(*found)] or tags[found[1] - 1] == "P"):
            return found
    return chain_ending(phrases, comma)


def _across_dashes(phrases: Phrases, closing: int) -> tuple[int, int] | None:
    """Return the noun phrase before what two dashes shut in, the second of which is given: "The bill -- … -- is"."""
    tags = phrases.tags
    mark = tags[closing]
    while closing and tags[closing - 1] == mark:
        closing -= 1
    opening = tags.rfind(mark, 0, closing)
    while opening > 0 and tags[opening - 1] == mark:
        opening -= 1
    return chain_ending(phrases, opening) if opening > 0 else None


def object_of(phrases: Phrases, governor: int) -> tuple[int, int] | None:
    """Return the words of the noun phrase that follows a verb group directly, None if none does."""
    end = phrases.verb_groups[governor].end
    while end < len(phrases.tags) and phrases.tags[end] == "R":
        end += 1
    return phrases.starting(end)


def is_passive(phrases: Phrases, governor: int) -> bool:
    """Whether a verb group is passive: a participle after a form of "be", or one alone."""
    group = phrases.verb_groups[governor]
    if phrases.tags[group.main] != "E":
        return False
    words = phrases.low[group.start : group.main]
    return _HAVE.isdisjoint(words) or "been" in words


def attributed(phrases: Phrases, first: int, last: int) -> tuple[int, int] | None:
    """Return the noun phrase that a date from word `first` to `last` is an attribute of: "the 1967 killings".

    It starts behind the date. None if there is none: "in 2012 shares fell".
    """
    tags = phrases.tags
    opened = phrases.low[first] in ("the", "a") or tags[max(0, first - 1) : first] == "D"
    opened = opened or (tags[max(0, first - 1) : first] in ("B", "V", "Z") and tags[last : last + 1] == "N")
    opened = opened or (first > 1 and tags[first - 2 : first] in ("DJ", "DN"))
    after = tags[last : last + 2]
    if tags[max(0, first - 2) : first] == "ID":
        return None  # "it is a 1930 comedy" dates it
    if not opened or after[:1] not in ("N", "J", "P", "G"):
        return None
    phrase = phrases.starting(last) or (phrases.starting(last + 1) if after[:1] == "G" else None)
    return (last, phrase[1]) if phrase and tags[phrase[1] - 1] in "NP" else None


def with_complement(phrases: Phrases, phrase: tuple[int, int]) -> tuple[int, int]:
    """Return a noun phrase with the "of" phrase that completes it ("share of households")."""
    start, end = phrase
    if end < len(phrases.tags) and phrases.tags[end] == "f":
        complement = phrases.starting(end + 1)
        if complement is not None and "Q" not in phrases.tags[slice(*complement)]:
            return start, complement[1]
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
    named = [word.replace(" - ", "-") for word in phrases.words[start:head]]
    if tags[start] != "P" and named[0][1:].islower():
        named[0] = named[0].lower()
    if len(named) > 1 and named[-1] in _GENERATIONS:
        named.pop()
    if counted:
        named[-1] = lemma_noun(named[-1])
    if of > 0:
        named += (word for word, tag in zip(phrases.words[of:end], tags[of:end], strict=True) if tag != "D")
    return " ".join(named).replace(" '", "'").replace(" ’", "’")
