"""What the sentences before have established: names, the last speaker, whom "it" means, a heading's date."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from factcheck.extraction.clauses import phrase_text, subject_of
from factcheck.extraction.names import names_in, names_in_words
from factcheck.extraction.phrases import Phrases
from factcheck.extraction.pieces import known_of
from factcheck.extraction.pronouns import may_mean
from factcheck.extraction.tokens import terms_of
from factcheck.lexicon.words import lemma_noun

if TYPE_CHECKING:
    from factcheck.extraction.names import Names
    from factcheck.extraction.sentences import Sentence
    from factcheck.model import Period, Span

_BACK = 3


class Discourse:
    """The state that `describe` moves along from sentence to sentence of one document."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.speaker: str | None = None
        self.label = ""
        self.counted = ""
        self._before: deque[tuple[Sentence, Phrases | None]] = deque(maxlen=_BACK)
        self._dates: dict[Span, Period] = {}

    def move_on(self, sentence: Sentence, phrases: Phrases | None) -> None:
        """Take a sentence for said; its phrases are None where it mentions nothing."""
        self._before.append((sentence, phrases))

    def date_heading(self, sentence: Sentence, period: Period | None) -> None:
        """Keep the date that a heading or a lead-in line names, for what stands under it."""
        if period is not None:
            self._dates[sentence.block.span] = period

    def heading_date(self, sentence: Sentence) -> Period | None:
        """Return the date that the heading above a sentence names."""
        heading = sentence.block.heading
        return None if heading is None else self._dates.get(heading)

    def antecedent(self, pronoun: str) -> tuple[str, tuple[str, ...]]:
        """Return whom a pronoun means, as a noun phrase and its names: the last subject that it can stand for."""
        for said, known in reversed(self._before):
            if said.block.kind == "byline":
                continue
            phrases = known or Phrases(said, (), self.names)
            for position, group in enumerate(phrases.verb_groups):
                if phrases.tags[group.start] in "TG":
                    continue
                subject = subject_of(phrases, position)
                if subject is None or not phrases.tags[slice(*subject)].strip("QY"):
                    continue
                if phrases.tags[slice(*subject)] == "U":
                    break
                if not may_mean(pronoun, phrases, subject):
                    continue
                named = names_in_words(phrases.words[slice(*subject)], phrases.tags[slice(*subject)], self.names)
                return phrase_text(phrases, subject), tuple(named)
        return "", ()

    def asked(self) -> tuple[str, str | None]:
        """Return what the sentence before asks the number of, and its verb: "How many (people) were hurt?"."""
        said = self._before[-1][0] if self._before else None
        if said is None or not said.text.rstrip().endswith("?") or "how many" not in said.text.lower():
            return "", None
        phrases = self._before[-1][1] or Phrases(said, (), self.names)
        many = next((i for i in range(1, len(phrases.low)) if phrases.low[i - 1 : i + 1] == ["how", "many"]), None)
        counted = None if many is None else phrases.starting(many)
        if many is None or counted is None:
            return "", None
        verbs = [group for group in phrases.verb_groups if group.start >= counted[1]]
        verb = verbs[-1].lemma if verbs else None
        noun = phrase_text(phrases, (many + 1, counted[1])) if phrases.tags[counted[1] - 1] == "N" else ""
        *before, last = noun.split() or ("people",)
        return " ".join((*before, lemma_noun(last))), verb

    def names_before(self) -> tuple[str, ...]:
        """Return the names in the sentence before."""
        if not self._before:
            return ()
        said, known = self._before[-1]
        return tuple(names_in(known or Phrases(said, (), self.names), self.names))

    def context(self, sentence: Sentence) -> tuple[str, ...]:
        """Return the lemmas of what a sentence hangs on: the heading above it, and the sentence before in its block."""
        heading = sentence.block.heading
        found: tuple[str, ...] = ()
        if self._before and sentence.block.kind == "paragraph":
            found = self._before[-1][0].terms
        if heading is None:
            return found
        words = heading.of(sentence.document.text)
        return tuple(dict.fromkeys((*terms_of(known_of(words, words.split(" "))), *found)))
