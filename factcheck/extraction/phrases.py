"""The words of a sentence with their classes, its noun phrases and verb groups: a parse by patterns, no parser."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

import msgspec

from factcheck.extraction.hyphens import with_hyphens
from factcheck.extraction.tokens import words_of
from factcheck.extraction.word_classes import decided
from factcheck.lexicon.people import THEN
from factcheck.lexicon.phrasal import PARTICLES, PHRASAL
from factcheck.lexicon.verbs import VERBS
from factcheck.lexicon.words import lemma_verb, part_of_speech

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.extraction.mention import Mention
    from factcheck.extraction.names import Names
    from factcheck.extraction.sentences import Sentence

# Determiners and figures, adjectives, then nouns and names: a new determiner or figure opens a new phrase.
_NOUN_PHRASE = re.compile(
    r"(?=[DQCXJRNPU])(?:"
    r"[DQCX]*+(?:J|R(?=[JQ]))*+[NP](?:[NP]|S[QCRJ]*+[NP]|J++[NP]|C(?=[NPJ,.])|-[NP])*(?:C(?![NP]))?"
    r"|(?:D?[QC]+|DJ+|U|D)(?![NPJ]))"
)
_VERB_GROUP = re.compile(r"[MHIOT][MHIOTXR]*+[BVZEG]|[MHIT][MHIXR]*[HI]|[VZBEGIHO]")
_NAME = re.compile(r"P")
_NEVER_NAMED = frozenset("ZzEGpfTcDIHMW")
_OPENING = re.compile(r"(?:^|[.:])[\"(-]*P")
_POSSESSIVES = frozenset(("'s", "’s", "'", "’"))
_JOINTS = _POSSESSIVES | {"&"}


def _lemma(word: str, tag: str) -> str:
    """Return a verb's base, which may look like the past of another: "to wound" is no form of "wind"."""
    return word if tag == "B" and word in VERBS else lemma_verb(word)


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
        self.sentence, self.mentions = sentence, mentions
        known = words_of(sentence.text, sentence.known)
        if " - " in sentence.text:
            known = with_hyphens(sentence.text, known)
        self.words, self.starts, self.low, classes = known
        tags = list(classes)
        self._capitals(classes, tags, names)
        self.figures = [self._mark(mention, tags) for mention in mentions]
        self._possessives(tags)
        self.tags = decided(self.words, self.low, tags)
        self.noun_phrases = [found.span() for found in _NOUN_PHRASE.finditer(self.tags)]
        self._by_start = dict(self.noun_phrases)
        self._by_end = {end: start for start, end in self.noun_phrases}
        self.verb_groups = [
            VerbGroup(found.start(), end := found.end(), self._lemma(end - 1))
            for found in _VERB_GROUP.finditer(self.tags)
        ]

    def _lemma(self, main: int) -> str:
        """Return the base of the verb that is word `main`, or what it means with the particle behind it."""
        lemma = _lemma(self.low[main], self.tags[main])
        particle = self.low[main + 1] if main + 1 < len(self.low) else ""
        return PHRASAL.get((lemma, particle), lemma) if particle in PARTICLES else lemma

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
            small = part_of_speech(self.low[i])
            if not everywhere and classes[i + 1 : i + 2] == "P" and self.low[i] not in THEN:
                continue
            verb = small in "Bb" and tags[i - 1 : i] == ["T"]  # "Luma to Levy Duties"
            if (everywhere and i and (verb or small in _NEVER_NAMED)) or not names.is_name(self.words[i]):
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
