"""A claim prepared for comparison: its words as sets, its value in base units, the sides of contrasts that it takes."""

from __future__ import annotations

import math
import re
from collections import Counter
from itertools import chain, zip_longest
from typing import TYPE_CHECKING

import msgspec

from factcheck.lexicon.calendar import WEEKDAYS
from factcheck.lexicon.contrasts import sides
from factcheck.lexicon.events import kinds_of_event
from factcheck.lexicon.memo import Memo
from factcheck.lexicon.people import COUNTRIES
from factcheck.lexicon.spelling import american
from factcheck.lexicon.units import in_base, without_rate
from factcheck.lexicon.vectors import rarity
from factcheck.lexicon.words import term
from factcheck.matching.values import middle
from factcheck.model import Claim

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from factcheck.lexicon.contrasts import Side
    from factcheck.model import Document, Interval, Period, Span

_WORDS = re.compile(r"[^\W_]+")
_CURRENCY, _SHARE = re.compile(r"[A-Z]{3}(?=$|/)"), re.compile(r"(1|pp)(?=$|/)")
_WINDOW, _BESIDE, _FRAME, _COMPANY, _AROUND = 60, 6, 3, 6, 2
_SENTENCE_OR_TWO, _ARTICLE = 600, 6  # characters, and claims: a text with as many is no longer a sentence or two
_PRIOR = 40  # a word's share among the claims at hand counts as much as its rarity at large when there are this many


class Neighbour(msgspec.Struct, frozen=True, gc=False):
    """What is looked at of a claim that stands near another: its dimension, its value as one figure, its head.

    Not its profile: two that hold each other are freed only when unreachable cycles are searched for.
    """

    claim: Claim
    dimension: str
    amount: float | None
    head: str | None


class Profile:
    """A claim and what its comparisons read again and again.

    `dimension` is what its value can be held against: "date", "count", "percent" (percent and points), "money" in any
    currency, else the base units. `value` is in base units, a rate's without what it is per; for a date `period` is the
    value, for the others it is when the value holds, None where that is the day of publication. `thing` holds the
    lemmas of the subject, `holder` the names in it, `told` subject and predicate, `sides` the contrasts that they take.
    `words` are those of the sentence and of its context, `scene` context and names; `countries` and `events` are those
    that the sentence names. `near` holds the lemmas beside the figure, the nearest first; `before` and `after` the very
    words next to it; `counted` is what the words of a date count from. `company` holds the other claims of the
    sentence, `others` the two claims before and the two after. Of the whole document are `story`, its names,
    `figures`, how its values are spelt (this one's is `figure`), `crowd`, how many claims it has, `rivals`, how many of
    this unit, and `brief`, whether it is a text of a sentence or two. A `dateline` only tells the day of publication.
    """

    __slots__ = (
        "after", "before", "brief", "claim", "company", "context", "counted", "countries", "crowd", "dateline", "day",
        "designators", "dimension", "events", "figure", "figures", "head", "holder", "known_by", "modifiers", "names",
        "near", "others", "period", "position", "predicate", "rivals", "scene", "sides", "story", "terms", "thing",
        "told", "value", "words",
    )  # fmt: skip

    def __init__(self, position: int, claim: Claim, document: Document) -> None:
        self.position, self.claim, self.day = position, claim, document.published
        self.dimension, self.value = _measure(claim)
        self.head = _spelt[claim.head] if claim.head else None
        self.predicate = _spelt[claim.predicate] if claim.predicate else None
        self.modifiers = _words(claim.modifiers) - {self.head}
        self.thing = self.modifiers | {self.head} if self.head else self.modifiers
        self.designators = frozenset(word.lower() for word in claim.designators)
        self.names = _names(claim.entities) - self.designators
        self.terms = _words(claim.terms) | self.thing
        self.countries = frozenset([land for name in claim.entities for land in _lands[name]])
        self.events = kinds_of_event(self.terms)
        self.dateline = claim.is_dateline(document.published)
        self.known_by = frozenset() if self.dateline else self.terms | self.names | self.designators
        self.context = _words(claim.context)
        self.words, self.scene = self.terms | self.context, self.context | self.names
        before, after = _beside(claim, document.text)
        inside = _WORDS.findall(claim.quote)
        before.reverse()
        outward = chain.from_iterable(zip_longest(before, after, fillvalue=""))
        self.near = tuple(filter(None, map(_base.__getitem__, (*inside, *outward))))
        self.before = tuple(map(str.lower, before[:_FRAME]))
        self.after = tuple(map(str.lower, (*filter(str.isalpha, inside), *after)[:_FRAME]))
        self.told = self.thing | {self.predicate} if self.predicate else self.thing
        self.sides: frozenset[Side] = sides(self.told)
        self.period = _period(claim, document.published)
        self.counted = _counted(claim) if self.dimension == "date" else None
        self.company: tuple[Neighbour, ...] = ()
        self.others: tuple[Neighbour, ...] = ()
        self.figure = self._figure()
        self.figures = frozenset((self.figure,))
        self.holder = _named(claim) - self.designators
        self.story = self.names
        self.crowd = self.rivals = 1
        self.brief = len(document.text) <= _SENTENCE_OR_TWO

    def _figure(self) -> str:
        if self.dimension == "date":
            return self.period.edtf if self.period else ""
        return f"{self.dimension} {middle(self.value):.4g}" if self.value else ""


class Rarity:
    """What a word tells among these claims, in bits."""

    def __init__(self, profiles: Sequence[Profile]) -> None:
        sentences = {(profile.claim.source, profile.claim.sentence): profile for profile in profiles}
        self.counts = Counter(chain.from_iterable(profile.terms | profile.names for profile in sentences.values()))
        self.total = len(sentences)
        self._bits = Memo(self._tell)
        self._totals: dict[frozenset[str], float] = {}

    def __call__(self, word: str) -> float:
        """Return minus the logarithm of the word's share of sentences: that of English, moved by that of these."""
        return self._bits[word]

    def _tell(self, word: str) -> float:
        share = (self.counts[word] + _PRIOR * 2.0 ** -rarity(word)) / (self.total + _PRIOR)
        return -math.log2(share)

    def sum(self, words: Iterable[str]) -> float:
        """Return the bits of the words together; the order of addition is fixed, so that a sum is the same each run."""
        return math.fsum(map(self._bits.__getitem__, words))

    def weigh(self, words: frozenset[str]) -> float:
        """Return the same sum, remembered: for sets that are asked for again and again."""
        found = self._totals.get(words)
        if found is None:
            found = self._totals[words] = self.sum(words)
        return found


def prepare(documents: Sequence[Document], claims: Sequence[Claim]) -> list[Profile]:
    """Return the claims' profiles, in their order."""
    by_id = {document.id: document for document in documents}
    profiles = [Profile(i, claim, by_id[claim.source]) for i, claim in enumerate(claims)]
    sentences: dict[tuple[str, Span], list[Profile]] = {}
    documents_of: dict[str, list[Profile]] = {}
    for profile in profiles:
        sentences.setdefault((profile.claim.source, profile.claim.sentence), []).append(profile)
        documents_of.setdefault(profile.claim.source, []).append(profile)
    neighbours = [_neighbour(profile) for profile in profiles]
    for together in sentences.values():
        near = [neighbours[profile.position] for profile in together]
        for i, profile in enumerate(together):
            profile.company = tuple((near[:i] + near[i + 1 :])[:_COMPANY])
    for together in documents_of.values():
        near = [neighbours[profile.position] for profile in together]
        figures = frozenset(profile.figure for profile in together)
        story = frozenset(chain.from_iterable(profile.names for profile in together))
        units = [profile.claim.unit or profile.dimension for profile in together]
        rivals = Counter(units)
        for i, profile in enumerate(together):
            profile.story, profile.figures, profile.crowd = story, figures, len(together)
            profile.rivals, profile.brief = rivals[units[i]], profile.brief and len(together) < _ARTICLE
            profile.others = tuple(near[max(0, i - _AROUND) : i] + near[i + 1 : i + 1 + _AROUND])
    return profiles


def _neighbour(profile: Profile) -> Neighbour:
    amount = None if profile.value is None else middle(profile.value)
    return Neighbour(profile.claim, profile.dimension, amount, profile.head)


def name_keys(name: str) -> list[str]:
    """Return what variants of a name share: its words without the endings of demonyms, and its initials.

    >>> name_keys("Venezuelan"), name_keys("Venezuela"), name_keys("Rail and Transit Union")
    (['venezuel'], ['venezuel'], ['rail', 'transit', 'union', 'rtu'])
    """
    words = _WORDS.findall(name)
    capitals = [word for word in words if word[0].isupper() or word[0].isdigit()]
    keys = [_stem(word.lower()) for word in capitals or words]
    if len(capitals) > 2:
        keys.append("".join(word[0] for word in capitals).lower())
    return keys


_keys = Memo(name_keys)


def _stem(word: str) -> str:
    for ending in ("ians", "ian", "ans", "an", "ese", "ish", "is", "ia", "a", "s", "i"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


_spelt = Memo(lambda word: american(word.lower()))
_base = Memo(lambda word: _spelt[found] if (found := term(word)) else "")


def _words(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(_spelt.__getitem__, words))


def _names(names: Iterable[str]) -> frozenset[str]:
    return frozenset(chain.from_iterable(map(_keys.__getitem__, names)))


_parts = Memo(lambda name: [word.lower() for word in _WORDS.findall(name)])


def _named(claim: Claim) -> frozenset[str]:
    """Return the keys of the names that the subject holds."""
    if not claim.entities:
        return frozenset()
    subject = set().union(*map(_parts.__getitem__, (claim.subject or "", claim.head or "", *claim.modifiers)))
    return _names([name for name in claim.entities if not subject.isdisjoint(_parts[name])])


def _beside(claim: Claim, text: str) -> tuple[list[str], list[str]]:
    """Return the words of the sentence before the claim's own and those after them, six at most on either side."""
    start, end = (
        max(claim.sentence.start, claim.span.start - _WINDOW),
        min(claim.sentence.end, claim.span.end + _WINDOW),
    )
    before, after = text[start : claim.span.start], text[claim.span.end : end]
    return _WORDS.findall(before)[-_BESIDE:], _WORDS.findall(after)[:_BESIDE]


def _measure(claim: Claim) -> tuple[str, Interval | None]:
    allowed = claim.allowed
    if claim.kind == "date" or allowed is None:
        return claim.kind, allowed
    dimension, value = in_base(allowed, without_rate(claim.unit or "count"))
    return _CURRENCY.sub("money", _SHARE.sub("percent", dimension)), value


_lands = Memo(lambda name: [COUNTRIES[word] for word in (name, *name.split()) if word in COUNTRIES])


def _counted(claim: Claim) -> str:
    """Return what the words of a date count from: the week ("Friday"), the day of writing, or the calendar."""
    if claim.relative:
        weekday = not WEEKDAYS.keys().isdisjoint(map(str.lower, _WORDS.findall(claim.quote)))
        return "a weekday" if weekday else "the day of writing"
    year = claim.period is not None and claim.period.granularity == "year"
    return "a year" if year else "a date"


def _period(claim: Claim, published: date | None) -> Period | None:
    period = claim.period
    if (
        claim.kind != "date"
        and period is not None
        and published is not None
        and period.start == period.end == published
    ):
        return None
    return period
