"""What governs a mention in its sentence: the noun phrase that holds it, and the verb."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extraction.clauses import (
    CLAUSE_OPENERS,
    GERUNDS,
    contact_clause,
    event_before,
    is_passive,
    opens_clause,
    with_complement,
)
from factcheck.lexicon.cues import SPEECH
from factcheck.lexicon.phrasal import CATENATIVES

if TYPE_CHECKING:
    from factcheck.extraction.phrases import Phrases, VerbGroup

_OPENERS = frozenset(("as", "while"))  # of a clause within a clause
_OF_VERB = CLAUSE_OPENERS | {"by"}  # a gerund behind them is no noun's: "she won by selling a yard in 2006"
_CLAUSE_STARTS = frozenset("W;")
_CLAUSE_ENDS = frozenset(",;.W(")
_BRACKETED = re.compile(r"\([^()]*\)")
_BEFORE_SUBJECT = frozenset('.,;cW"RY-(:')
_TOLD_OF = re.compile(r"^(?:[QNP](?:cJ*N)?G|[NP](?:cJ*N)?[EV])$")
_WITH_CLAUSE = frozenset(("find", "have", "hear", "help", "leave", "let", "make", "see", "watch"))
_APPOSITION = re.compile(r"(?:f[DNPJS]+)?,p?[DNPJCcfSQ]+,")  # ", including Luma,"


class Frame:
    """A mention's place: the noun phrase that holds it, the verb group that governs it, and on which side it stands.

    `start` and `end` are the words of the noun phrase; `governor` is the position of the verb group in
    `phrases.verb_groups` and `verb` that group, None in a sentence without one; `before` is the word before the figure
    in small letters, "" at the sentence's start; `is_subject` says that the mention stands before its verb, as
    its subject or inside it. `event` is what a date is that of, behind "after" or "since". With `dated` a gerund
    that hangs on a noun is passed over: "a deal on building ships in 2006" dates the deal.
    """

    __slots__ = ("before", "end", "event", "first", "governor", "is_subject", "last", "phrases", "start", "verb")

    def __init__(self, phrases: Phrases, first: int, last: int, *, dated: bool = False) -> None:
        self.phrases, self.first, self.last = phrases, first, last
        start, end = phrases.noun_phrase_at(last - 1) or (first, last)
        self.start, self.end = min(start, first), max(end, last)
        left, right = _nearest(phrases, self.start, self.end)
        while dated and left and _hangs_on_noun(phrases, left):
            left -= 1
        self.is_subject = False
        governor = left
        if dated and left is None and right is not None:
            right = _main_verb(phrases, self.end, right)
        told = dated and left is not None and _tells_on(phrases.verb_groups[left], self.start)
        if right is not None and not told and (left is None or self._belongs_right(left, right, dated=dated)):
            inserted = phrases.tags[self.end : self.end + 1] == "," in phrases.tags[: self.start]
            of_more = dated or "of" in phrases.low[first : last + 1]
            right = _past_participle(phrases, self.start, self.end, right, of_more=of_more)
            governor, self.is_subject = None if inserted and left is None else _told(phrases, right), True
        if right is None and left is not None and self._is_apart(phrases.verb_groups[left].end):
            governor = None
        if dated and governor is not None and phrases.low[last : last + 1] == ["that"]:
            governor = _brought_out(phrases, governor, last)
        self.governor = governor
        self.verb: VerbGroup | None = None if governor is None else phrases.verb_groups[governor]
        self.before = phrases.low[first - 1] if first else ""
        self.event = event_before(phrases, first) if dated else None

    def _belongs_right(self, left: int, right: int, *, dated: bool) -> bool:
        phrases = self.phrases
        if dated and (opens_clause(phrases, self.first, self.last) or self._is_inserted(right)):
            return True
        if not _CLAUSE_STARTS.isdisjoint(phrases.tags[phrases.verb_groups[left].end : self.start]):
            return True
        before = phrases.tags[self.start - 1] if self.start else "."
        if phrases.low[self.start - 1] == "with" and self._has_participle(right):
            return True
        if before == "f" and _TOLD_OF.search(phrases.tags[self.end - 1 : phrases.verb_groups[right].start + 1]):
            return True  # "reports of 4 people dying", "the trial of 2 men and boys accused of theft"
        if phrases.verb_groups[left].lemma in _WITH_CLAUSE and self._is_told_of_object(left, right):
            return True
        if not (_finite(phrases, right) and self._reaches(right)):
            return False
        if before in _BEFORE_SUBJECT:
            return True
        if phrases.low[self.start - 1] in CLAUSE_OPENERS:
            return not (dated and phrases.tags[self.end - 1] == "Y" and phrases.tags[self.end] == "c")
        if dated and before == "p" and self._is_in_reported(left, right):
            return True
        if before in "pfT":
            return phrases.tags[phrases.verb_groups[left].start] == "G" and not phrases.verb_groups[left].start
        between = phrases.low[self.end : phrases.verb_groups[right].start]
        return phrases.verb_groups[left].lemma in SPEECH and CLAUSE_OPENERS.isdisjoint(between)

    def _is_told_of_object(self, left: int, right: int) -> bool:
        """Whether a verb beside the object tells what it did or became: "it left 4 men injured", "saw 4 men flee"."""
        tags, groups = self.phrases.tags, self.phrases.verb_groups
        beside = groups[right].start == self.end and not tags[groups[left].end : self.start].strip("R")
        return beside and tags[groups[right].start] in "BVEG" and tags[self.end - 1] == "N"

    def _has_participle(self, right: int) -> bool:
        """Whether a participle beside the noun tells of it: "…, with 64 dogs taken", no "a man with 64 dogs took"."""
        phrases, first = self.phrases, self.phrases.verb_groups[right].start
        if with_complement(phrases, (self.start, self.end))[1] != first or phrases.verb_groups[right].end != first + 1:
            return False
        return phrases.tags[first] in "EG" or (phrases.tags[first] == "V" and phrases.tags[self.start - 2] == ",")

    def _is_in_reported(self, left: int, right: int) -> bool:
        """Whether a date belongs to the subject of what is reported: "Lind said a raid on Friday killed 14"."""
        phrases, verb = self.phrases, self.phrases.verb_groups[left]
        subject = phrases.starting(verb.end)
        told = verb.lemma in SPEECH and verb.lemma != "tell" and subject is not None and subject[1] < self.first
        return told and not phrases.tags[self.end : phrases.verb_groups[right].start].strip("R")

    def _is_inserted(self, right: int) -> bool:
        """Whether a date stands between commas before its verb: "Ost said Lind, between 1990 and 1993, led it"."""
        tags, group = self.phrases.tags, self.phrases.verb_groups[right]
        start = len(tags[: self.first].rstrip("pTRDYc"))
        shut_in = tags[start - 1 : start] == "," and tags[self.last : group.start] == ","
        return shut_in and tags[group.start] in "VZIHMOE" and group.lemma not in SPEECH

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
            return True  # "two of the managers, Ada Lind and Bo Ost, were hurt"
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
    return any(low[i] in _OPENERS and "well" not in low[i - 1 : i + 2] for i in range(start, end))


def _main_verb(phrases: Phrases, end: int, right: int) -> int:
    """Return the verb after a clause between commas behind a date: "On Monday, after she had sung, the hall shut"."""
    tags = phrases.tags
    if tags[end : end + 1] != "," or not (tags[end + 1] == "W" or phrases.low[end + 1] in CLAUSE_OPENERS):
        return right
    comma = tags.find(",", phrases.verb_groups[right].end)
    for position in range(right + 1, len(phrases.verb_groups)):
        if _finite(phrases, position) and phrases.verb_groups[position].start > comma > 0:
            return position
    return right


def _brought_out(phrases: Phrases, governor: int, end: int) -> int:
    """Return the verb of which a clause with "it" brings a date out: "it was not until 2003 that she resigned"."""
    group = phrases.verb_groups[governor]
    cleft = group.lemma == "be" and phrases.low[group.start - 1 : group.start] == ["it"]
    following = governor + 1
    told = cleft and following < len(phrases.verb_groups) and ";" not in phrases.tags[end:]
    return following if told and phrases.verb_groups[following].start > end else governor


def _tells_on(verb: VerbGroup, start: int) -> bool:
    """Whether the word at `start` is the day on which somebody said so: "Lind said Friday she was leaving"."""
    return verb.lemma in SPEECH and verb.end == start


def _past_participle(phrases: Phrases, start: int, end: int, position: int, *, of_more: bool) -> int:
    """Return the verb whose subject ends before word `end`, past a participle or a clause that hangs on the noun.

    "Men carrying guns robbed 3 banks", "70% of the boats we saw are old"; not "with 3 men dying", "reports of 3 men
    dying". A past participle tells of what is counted ("3 men arrested in May were tried"), unless the figure is
    some `of_more` or a date.
    """
    groups, tags = phrases.verb_groups, phrases.tags
    first = groups[position].start
    if contact_clause(phrases, position) >= end:
        return position + 1
    hangs = tags[first - 1] in "NP" and (tags[first] == "G" or (of_more and tags[first] == "E"))
    with_it = tags[max(0, start - 1) : start] in ("p", "f") and "Y" not in tags[start:end]
    if not hangs or with_it or not _CLAUSE_ENDS.isdisjoint(tags[end:first].removeprefix(",")):
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
    if phrases.tags[start] == "G" and (phrases.low[start - 1] == "while" or phrases.tags[start - 1] == "N"):
        return True  # "she was hit while walking on Friday", "robbed boats crossing the bay on Friday"
    after_preposition = phrases.tags[start] == "G" and phrases.tags[start - 1] in "pf"
    told_of_verb = start > 1 and phrases.tags[start - 2] == "E"  # "accused of building a bomb in 2006"
    return after_preposition and not told_of_verb and phrases.low[start - 1] not in _OF_VERB


def _finite(phrases: Phrases, position: int) -> bool:
    group = phrases.verb_groups[position]
    first = phrases.tags[group.start]
    if phrases.low[group.start] in GERUNDS:
        return False
    return first in "VZIHMOB" or (group.end - group.start > 1 and first != "T")
