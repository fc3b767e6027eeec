"""The words of a sentence with their classes, its noun phrases and verb groups: a parse by patterns, no parser."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from factcheck.extraction.tokens import words_of
from factcheck.lexicon.verbs import ALWAYS_GOALS, GOALS, MOVES_TO, NOUNS_IN_ING, PLURALS_FIRST
from factcheck.lexicon.word_set import word_set
from factcheck.lexicon.words import lemma_verb, part_of_speech

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.extraction.mention import Mention
    from factcheck.extraction.names import Names
    from factcheck.extraction.sentences import Sentence

_AMBIGUOUS = re.compile(r"[bzjBZEG]")
_FINITE_TAGS = frozenset("VIHMZ")
_VERBS = _FINITE_TAGS | {"B"}
_NO_OBJECT = frozenset("YpfTRcWIHM.,;:)")
_FINITE_AHEAD = re.compile(r"[^,;.cW\"(]*?(?:[VIHMZ]|[NPYQ)R]E(?:p?[QRY]|[^p]))")
# Determiners and figures, adjectives, then nouns and names: a new determiner or figure opens a new phrase.
_NOUN_PHRASE = re.compile(
    r"(?=[DQCXJRNPU])(?:"
    r"[DQCX]*+(?:J|R(?=[JQ]))*+[NP](?:[NP]|S[QCRJ]*+[NP]|J++[NP]|C(?=[NPJ,.])|-[NP])*(?:C(?![NP]))?"
    r"|(?:D?[QC]+|DJ+|U|D)(?![NPJ]))"
)
_VERB_GROUP = re.compile(r"[MHIOT][MHIOTXR]*+[BVZEG]|[MHI][MHIXR]*[HI]|[VZBEGIHO]")
_SAME_PAST = word_set("""
beat bet bid broadcast burst cast cost cut forecast hit hurt let
 offset put quit read set shed shut split spread thrust upset
""")
_NAME = re.compile(r"P")
_NEVER_NAMED = frozenset("ZzEGpfTcDIHMW")
_OPENING = re.compile(r"(?:^|[.:])[\"(-]*P")
_SPANS = frozenset(("quarter", "half", "year", "month", "months", "week", "weeks", "period"))
_RESULTS = frozenset(("bid", "cost", "cut", "forecast", "split", "spread"))
_CUT = frozenset(
    ("budget", "interest", "job", "jobs", "output", "pay", "price", "production", "rate", "spending", "tax")
)
_COURSES = frozenset(("higher", "lower", "up", "down", "flat", "mixed"))
_POSSESSIVES = frozenset(("'s", "’s", "'", "’"))
_JOINTS = _POSSESSIVES | {"&"}
_SAME_PAST_TAG = {"I": "E", "H": "E"}


class VerbGroup(msgspec.Struct, frozen=True, gc=False):
    """A verb with its auxiliaries: the word indices from `start` to `end`, and the main verb's lemma."""

    start: int
    end: int
    lemma: str

    @property
    def main(self) -> int:
        """Return the index of the main verb."""
        return self.end - 1


class Phrases:
    """A sentence cut into words, noun phrases and verb groups; indices are those of `words`.

    `low` are the words in small letters. `tags` has a letter a word: those of `part_of_speech` once the context has
    decided the ambiguous ones, Q for the figure of a mention, Y for a date, S for a possessive's mark.
    """

    def __init__(self, sentence: Sentence, mentions: Sequence[Mention], names: Names) -> None:
        self.sentence = sentence
        self.words, self.starts, self.low, classes = words_of(sentence.text, sentence.known)
        tags = list(classes)
        self._capitals(classes, tags, names)
        self.figures = [self._mark(mention, tags) for mention in mentions]
        self._possessives(tags)
        self.tags = _decided(self.words, self.low, tags)
        self.noun_phrases = [found.span() for found in _NOUN_PHRASE.finditer(self.tags)]
        self._by_start = dict(self.noun_phrases)
        self._by_end = {end: start for start, end in self.noun_phrases}
        self.verb_groups = [
            VerbGroup(found.start(), end := found.end(), lemma_verb(self.words[end - 1]))
            for found in _VERB_GROUP.finditer(self.tags)
        ]

    def index(self, offset: int) -> int:
        """Return the index of the word that holds an offset into the document's text, or is the next after it."""
        offset -= self.sentence.start
        at = bisect_right(self.starts, offset) - 1
        return at if at >= 0 and offset < self.starts[at] + len(self.words[at]) else at + 1

    def text(self, start: int, end: int) -> str:
        """Return the words from one index to another, verbatim."""
        last = self.starts[end - 1] + len(self.words[end - 1])
        return self.sentence.text[self.starts[start] : last]

    def noun_phrase_at(self, index: int) -> tuple[int, int] | None:
        """Return the noun phrase that holds a word, None if none does."""
        for phrase in self.noun_phrases:
            if index < phrase[1]:
                return phrase if phrase[0] <= index else None
        return None

    def starting(self, start: int) -> tuple[int, int] | None:
        """Return the noun phrase that starts with a word, None if none does."""
        end = self._by_start.get(start)
        return None if end is None else (start, end)

    def ending(self, end: int) -> tuple[int, int] | None:
        """Return the noun phrase that ends before a word, None if none does."""
        start = self._by_end.get(end)
        return None if start is None else (start, end)

    def _mark(self, mention: Mention, tags: list[str]) -> tuple[int, int]:
        """Return a mention's first word and the one after its last; its words' classes are known from its kind."""
        first = self.index(mention.span.start)
        last = max(bisect_left(self.starts, mention.span.end - self.sentence.start), first + 1)
        noun = self.index(mention.noun.start) if mention.noun and mention.kind != "date" else last
        end = min(last, len(tags))
        figure_end = min(noun, end)
        if first < figure_end:
            tags[first:figure_end] = ("Y" if mention.kind == "date" else "Q") * (figure_end - first)
        for i in range(max(first, figure_end), end):
            if tags[i] not in "PpfDS":
                tags[i] = "J" if tags[i] in "EGJC" and i + 1 < last else "N"
        return first, last

    def _capitals(self, classes: str, tags: list[str], names: Names) -> None:
        """Take the capital that a sentence's first word or a headline's words have anyway for nothing."""
        if "P" not in classes:
            return
        everywhere = self.sentence.titled
        for found in (_NAME if everywhere else _OPENING).finditer(classes):
            i = found.end() - 1
            if not everywhere and classes[i + 1 : i + 2] == "P":
                continue
            small = part_of_speech(self.low[i])
            if (everywhere and i and small in _NEVER_NAMED) or not names.is_name(self.words[i]):
                tags[i] = small

    def _possessives(self, tags: list[str]) -> None:
        """Mark the possessives, and take the "&" between two names for a part of one."""
        text = self.sentence.text
        if not ("'" in text or "’" in text or "&" in text):
            return
        for i, word in enumerate(self.words):
            if word not in _JOINTS:
                continue
            if word == "&" and tags[i - 1 : i] == ["P"] == tags[i + 1 : i + 2]:
                tags[i] = "P"
            elif (
                word in _POSSESSIVES
                and i
                and tags[i - 1] not in "UWRIDp,"
                and (len(word) > 1 or self.words[i - 1][-1] == "s")
            ):
                tags[i] = "S"


class _Line(NamedTuple):
    """The words of a sentence, their classes as they are by themselves, and those decided so far."""

    words: list[str]
    low: list[str]
    classes: str
    tags: list[str]


def _decided(words: list[str], low: list[str], tags: list[str]) -> str:
    """Return the classes with nouns and verbs told apart by their neighbours."""
    line = _Line(words, low, "".join(tags), tags)
    for found in _AMBIGUOUS.finditer(line.classes):
        i = found.start()
        j = i - 1
        while j >= 0 and tags[j] in "RX":
            j -= 1
        before = tags[j] if j >= 0 else "."
        after = tags[i + 1] if i + 1 < len(tags) else "."
        tags[i] = _DECIDERS[tags[i]](line, i, before, after)
    return "".join(tags)


def _bare(line: _Line, i: int, before: str, after: str) -> str:
    if before in "TMOU":
        return "N" if before == "T" and _is_goal(line, i, after) else "B"
    if line.low[i] in _SAME_PAST and before in "NPUHIWY)," and after not in "VIHMZ" and not _is_result(line, i, after):
        return _SAME_PAST_TAG.get(before, "V")
    if i and line.low[i - 1] == "who":
        return "B"
    plural = (before in "NP" and line.words[i - 1][-1:] == "s") or before == "W"
    if not plural or after not in "DpTQCUY$P" or _FINITE_AHEAD.match(line.classes, i + 1):
        return "N"
    return "N" if before != "W" and _is_owned(line.tags, i) else "B"


def _is_result(line: _Line, i: int, after: str) -> bool:
    """Whether a word like "cut" behind a noun is what was done to it: "a tax cut", not "the firm cut 3 jobs"."""
    if line.low[i] not in _RESULTS or line.tags[i - 1] != "N":
        return False
    return after in ".,;:)cGW" or (line.low[i - 1] in _CUT and after == "p")


def _is_owned(tags: list[str], i: int) -> bool:
    """Whether a noun phrase up to word `i` hangs on an "of" behind a verb: "… cut part of his jobs bill Wednesday"."""
    start = i
    while start and tags[start - 1] in "NPJDC":
        start -= 1
    return start > 1 and tags[start - 1] == "f" and not _VERBS.isdisjoint(tags[: start - 1])


def _is_goal(line: _Line, i: int, after: str) -> bool:
    """Whether a word after "to" is where somebody goes, no infinitive: "she surrendered to police on Monday"."""
    if line.low[i] not in GOALS or after not in _NO_OBJECT:
        return False
    above = line.low[i - 2] if i > 1 else ""
    return line.low[i] in ALWAYS_GOALS or above == "back" or lemma_verb(above or ".") in MOVES_TO


def _third_person(line: _Line, i: int, before: str, after: str) -> str:
    if before == "U":
        return "Z"
    tags, classes = line.tags, line.classes
    if before == "c" and after in "pDT" and tags[i - 2 : i - 1] == [","] and "Z" in tags[:i]:
        return "Z"  # "it sails on Monday, and returns on Friday"
    if line.low[i] in PLURALS_FIRST and after in "bzV":
        return "N"  # "Luma stocks end up"
    if before in "NP" and after == "N" and _is_only_verb(classes, i):
        return "Z"  # "Mayor calls election"
    inserted = before == "," and after in "QDTYU" and classes.find(",") < i - 1
    inserted = inserted or (before == "," and after == "Q" and "Z" in tags[:i])  # "it kills 3, wounds 12"
    if not (inserted or before in "NPYWR)") or after not in 'DQCTUPWpJRY$"zb' or _FINITE_AHEAD.match(classes, i + 1):
        return "N"
    clause = i
    while clause > 0 and tags[clause - 1] in "Pc,":
        clause -= 1
    if not {"c", ","} <= set(tags[clause:i]):
        clause = i  # no list of names: "her WBA, IBF and WBO titles"
    clause = max(classes.rfind(mark, 0, clause) for mark in ',;W"')
    return "N" if after != "T" and not _FINITE_TAGS.isdisjoint(tags[clause + 1 : i]) else "Z"


def _is_only_verb(classes: str, i: int) -> bool:
    """Whether no other word of a sentence can be its verb."""
    return classes.find("z") == i == classes.rfind("z") and _FINITE_TAGS.isdisjoint(classes) and "E" not in classes


def _participle(line: _Line, i: int, before: str, after: str) -> str:
    words = line.low
    if before in "IH":
        return "E"
    if i and words[i] == "added" and words[i - 1] == "value":
        return "J"
    if before in "DJSCQpf" and after in "NPJbzEG":
        return "J"
    dated = after == "Y" or (after == "p" and line.tags[i + 2 : i + 3] == ["Y"])
    if dated and words[i] == "ended" and i and words[i - 1] in _SPANS:
        return "E"  # "the quarter ended June 29"
    if before in "DJ":
        return "N"
    if before in "NPUWYQ)R" or (before == "c" and after != "p"):
        passive = words[i + 1] in ("by", "in") if i + 1 < len(words) else False
        return "E" if (passive or after in "pT") and before != "U" and _FINITE_AHEAD.match(line.classes, i + 1) else "V"
    if before == "," and after not in "pT.":
        return "V"
    return "E"


def _gerund(line: _Line, i: int, before: str, after: str) -> str:
    if line.low[i] in NOUNS_IN_ING and before != "I":
        return "N"
    if before in "DJSQC" or (before in "NP" and after in "VIHMZ,.;"):
        return "N"
    return "N" if after in "VIHMZf" else "G"


def _adjective(line: _Line, i: int, before: str, after: str) -> str:
    plural = before == "N" and line.words[i - 1][-1:] == "s"
    moved = plural and (after == "Q" or not _COURSES.isdisjoint(line.low[i + 1 : i + 2]))  # "stocks close higher"
    return "B" if before in "MT" or moved else "J"


def _verb(line: _Line, i: int, before: str, after: str) -> str:  # noqa: ARG001
    return "N" if before in "DJSpf" else line.classes[i]


_DECIDERS = {"B": _verb, "Z": _verb, "b": _bare, "j": _adjective, "z": _third_person, "E": _participle, "G": _gerund}
