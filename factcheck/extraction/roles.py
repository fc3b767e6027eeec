"""What a mention is about: its subject, its verb, its speaker and its status."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.extraction.clauses import object_of, phrase_text, subject_of
from factcheck.extraction.counts import elided_noun, sized_by
from factcheck.extraction.discourse import Discourse
from factcheck.extraction.frame import Frame
from factcheck.extraction.holding import period_of
from factcheck.extraction.labels import cell_of, label_of
from factcheck.extraction.movement import STILL, Movement, beside_change, carried_on, movement_of, part_of
from factcheck.extraction.names import names_in
from factcheck.extraction.predicates import predicate_of
from factcheck.extraction.pronouns import may_mean
from factcheck.extraction.speakers import speaker_at, speeches
from factcheck.extraction.status import status_of
from factcheck.extraction.subjects import subject_of_mention
from factcheck.lexicon.counted import is_plural
from factcheck.lexicon.cues import OPINIONS
from factcheck.lexicon.deeds import STATES
from factcheck.lexicon.words import CLOSED, lemma_noun, term
from factcheck.model import Claim, Span, content_id

if TYPE_CHECKING:
    from factcheck.extraction.mention import Mention
    from factcheck.extraction.phrases import Phrases
    from factcheck.extraction.sentences import Sentence
    from factcheck.extraction.speakers import Speech
    from factcheck.model import Role

__all__ = ["Discourse", "describe"]

_HEADINGS = ("title", "heading", "standfirst", "paragraph")
_NO_PERSON = frozenset(("", "age", "aged"))
_OF_MANY = frozenset(("they", "these", "them"))
_FOR_DEED = frozenset(("cost", "take"))
_THIRD_PERSON = frozenset(("it", "they", "he", "she", "this", "these", "that", "them"))


def describe(sentence: Sentence, phrases: Phrases | None, discourse: Discourse) -> list[Claim]:
    """Return a claim for each mention in the phrases of the sentence, in their order; none if it has no phrases."""
    claims: list[Claim] = []
    if phrases is not None:
        scene = _Scene(phrases, discourse)
        claims = [scene.claim(number) for number in range(len(phrases.mentions))]
    discourse.move_on(sentence, phrases)
    return claims


class _Scene:
    """A sentence with its mentions, and what all their claims share."""

    def __init__(self, phrases: Phrases, discourse: Discourse) -> None:
        self.phrases, self.discourse = phrases, discourse
        sentence, mentions = self.sentence, self.mentions = phrases.sentence, phrases.mentions
        self.entities = tuple(names_in(phrases, discourse.names))
        self.speeches: list[Speech] = speeches(phrases, discourse)
        if self.speeches:
            discourse.speaker = self.speeches[-1][2]
        self.movement = STILL
        self.labelled = ":" in sentence.text
        self.first_counted = next((i for i, mention in enumerate(mentions) if mention.noun is not None), len(mentions))
        self.moved: tuple[int | None, Movement] = None, STILL
        self.context = discourse.context(sentence)
        self.asked = self._asked()
        self.heading_date = discourse.heading_date(sentence)
        if sentence.block.kind in _HEADINGS:
            discourse.date_heading(sentence, next((m.period for m in mentions if m.kind == "date"), None))

    def _asked(self) -> tuple[str, str | None]:
        """Return what the sentence before asks the number of, if a bare figure that opens this one is the answer."""
        mention, first = self.mentions[0], self.phrases.figures[0][0]
        bare = mention.unit == "count" and mention.noun is None and mention.kind == "quantity"
        opens = first == 0 or self.phrases.tags[first - 1] == ":"
        return self.discourse.asked() if bare and opens else ("", None)

    def claim(self, number: int) -> Claim:
        sentence, mention, phrases = self.sentence, self.mentions[number], self.phrases
        document = sentence.document
        first, last = phrases.figures[number]
        place = self._place(number)
        frame = Frame(phrases, *phrases.figures[place], dated=mention.kind == "date")
        subject, entities = self._subject(frame, self.mentions[place], place)
        if mention.unit == "count" and mention.noun is not None:
            self.discourse.counted = subject
        bare = not subject and mention.unit == "count" and mention.role != "rank"
        head, modifiers, designators = _parts((sized_by(frame) or self.discourse.counted) if bare else subject)
        if head in STATES and mention.noun is not None:
            head, modifiers = "people", (head, *modifiers)  # "12 injured" are people
        movement = movement_of(frame, mention)
        if number and movement == STILL:
            movement = carried_on(frame, mention, self.movement, phrases.figures[number - 1][1])
        self.movement = movement
        if mention.kind != "date":
            movement = beside_change(movement, self.moved[1]) if self.moved[0] == frame.governor else movement
            self.moved = frame.governor, movement
        quote = mention.span.of(document.text)
        period = period_of(
            phrases,
            self.mentions,
            number,
            earlier=movement.earlier,
            heading=self.heading_date,
            day=document.published,
        )
        return Claim(
            id=content_id(document.id, mention.span.start, mention.span.end, quote),
            source=document.id,
            kind=mention.kind,
            span=mention.span,
            sentence=Span(sentence.start, sentence.end),
            quote=quote,
            value=mention.value,
            unit=mention.unit,
            subject=subject or None,
            predicate=predicate_of(frame, mention) or (self.asked[1] if not number else None),
            trend=mention.trend or movement.trend,
            role=_role(mention, movement) or part_of(frame, mention),
            speaker=speaker_at(self.speeches, first),
            status=status_of(frame, mention, subject, document.published),
            period=period,
            head=head,
            modifiers=modifiers,
            designators=designators,
            entities=entities,
            terms=self._terms(first, last),
            context=self.context,
            block=sentence.block.kind,
        )

    def _place(self, number: int) -> int:
        """Return whose place a mention has: in brackets after another figure ("€5m ($6m)") it is that one's."""
        if not number:
            return 0
        mention, above = self.mentions[number], self.mentions[number - 1]
        first, bracket = self.phrases.figures[number][0], self.phrases.figures[number - 1][1]
        alike = mention.kind == above.kind != "date" and mention.noun is above.noun is None
        return number - 1 if alike and bracket == first - 1 and self.phrases.tags[bracket] == "(" else number

    def _subject(self, frame: Frame, mention: Mention, number: int) -> tuple[str, tuple[str, ...]]:
        """Return what the mention is about, and the names that go with it."""
        entities = self.entities
        if mention.subject is not None:
            return mention.subject, entities
        if self.asked[0] and not number:
            return self.asked[0], entities
        label = self._label(frame.first) if self.labelled else ""
        column = ""
        if self.sentence.block.kind == "row":
            column, row = cell_of(self.sentence, mention.span.start - self.sentence.start)
            entities = tuple(dict.fromkeys((row, *entities))) if row else entities
        shared = mention.role == "share" and self.phrases.low[frame.last : frame.last + 1] == ["of"]
        if mention.noun is None and (column or (label and not shared)):
            return column or label, entities
        subject = ""
        if mention.unit == "count" and mention.noun is None and mention.kind == "quantity":
            subject = elided_noun(self.phrases, self.mentions, number)
        subject = subject or subject_of_mention(frame, mention, alone=number <= self.first_counted)
        if mention.role == "age" and subject in _NO_PERSON:
            return "", tuple(dict.fromkeys((*entities, *self.discourse.names_before())))
        if CLOSED.get(subject) == "U":
            if subject not in _THIRD_PERSON:
                return "", entities
            subject, named = self._antecedent(frame, subject)
            entities = tuple(dict.fromkeys((*named, *entities)))
        return subject, entities

    def _label(self, first: int) -> str:
        """Return the label of the figure; a possessive alone has the noun of the label before ("Ada's: 3 years")."""
        label = label_of(self.phrases, first)
        if label.endswith(("'s", "’s")) and self.discourse.label:
            return f"{label} {self.discourse.label.split()[-1]}"
        self.discourse.label = label or self.discourse.label
        return label

    def _terms(self, first: int, last: int) -> tuple[str, ...]:
        """Return the lemmas of the sentence's content words; the claim's own figure has none, its noun has."""
        words, tags = self.phrases.words, self.phrases.tags
        own = [base for i in range(first, min(last, len(tags))) if tags[i] in "QY" and (base := term(words[i]))]
        if not own:
            return self.sentence.terms
        said = self.sentence.said
        if all(said.count(base) == own.count(base) for base in own):
            return tuple([base for base in self.sentence.terms if base not in own])
        others = [term(word) for i, word in enumerate(words) if not (first <= i < last and tags[i] in "QY")]
        return tuple(dict.fromkeys(filter(None, others)))

    def _antecedent(self, frame: Frame, pronoun: str) -> tuple[str, tuple[str, ...]]:
        """Return what a pronoun means, and its names: the last clause's subject, else that of a sentence before."""
        phrases = self.phrases
        if pronoun == "it" and _means_nothing(frame):
            return "", ()
        for position in reversed(range(frame.governor or 0)):
            if phrases.verb_groups[position].lemma in OPINIONS:
                continue
            phrase = subject_of(phrases, position)
            if pronoun in _OF_MANY and (moved := object_of(phrases, position)) is not None and _is_many(phrases, moved):
                phrase = phrase if phrase is not None and _is_many(phrases, phrase) else moved
            if phrase is None or phrases.tags[slice(*phrase)] == "U" or not may_mean(pronoun, phrases, phrase):
                continue
            if phrases.tags[phrases.verb_groups[position].start - 1] == "W":
                continue  # "the talks with Lind, who is ill": a clause within
            if named := phrase_text(phrases, phrase):
                return named, self.entities
        return self.discourse.antecedent(pronoun)


def _is_many(phrases: Phrases, phrase: tuple[int, int]) -> bool:
    """Whether a noun phrase is in the plural: "shares", no name."""
    return phrases.tags[phrase[1] - 1] == "N" and is_plural(phrases.words[phrase[1] - 1])


def _means_nothing(frame: Frame) -> bool:
    """Whether "it" stands for what follows or for no thing: "it took 3 days to mend", "it was Monday"."""
    verb, tags = frame.verb, frame.phrases.tags
    if verb is None or verb.end > frame.first or frame.phrases.low[verb.start - 1 : verb.start] != ["it"]:
        return False
    if verb.lemma in _FOR_DEED:
        return tags[frame.end : frame.end + 1] == "T"
    told = verb.lemma == "be" and tags[frame.first] == "Y" and not tags[verb.end : frame.first].strip("pRD")
    return told and tags[frame.last : frame.last + 1] not in ("D", "J", "N", "P", "E")


def _role(mention: Mention, movement: Movement) -> Role | None:
    """Return the role that the mention's words or its verb give; a fraction that something moves by is no share."""
    if mention.role == "share" and movement.role == "change":
        return "change"
    return mention.role or movement.role


@lru_cache(maxsize=1 << 12)
def _parts(subject: str) -> tuple[str | None, tuple[str, ...], tuple[str, ...]]:
    """Return a subject's head, the last word before "of", and its other words, as lemmas; and its words with digits."""
    words = subject.split()
    if not words:
        return None, (), ()
    lemmas = list(map(lemma_noun, words))
    at = (words.index("of") if "of" in words[1:] else len(words)) - 1
    if at and words[at].isdecimal():
        at -= 1  # "Sector 12"
    modifiers = tuple(lemma for i, lemma in enumerate(lemmas) if i != at and words[i] != "of")
    designators = tuple(word for word in words if any(map(str.isdigit, word)))
    return lemmas[at], modifiers, designators
