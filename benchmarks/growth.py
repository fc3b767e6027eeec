"""Synthetic growth: the sample articles again and again, their rare words exchanged for others of the same length.

A rare word ("rifle", "rifles") is written with other letters, vowels for vowels, and all articles of one event write it
so. Which of its 20,000 forms an event gets follows Zipf's law, so that a form may stand in one article or in thousands,
as words do. The length stays, and so do the claims' places in the text.
"""

from __future__ import annotations

import random
import re
from functools import lru_cache
from itertools import accumulate, cycle, groupby
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from factcheck.archive import Entry
from factcheck.lexicon.vectors import rarity
from factcheck.matching import known_under
from factcheck.pipeline import extract_all

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.model import Claim, Document, Report

FORMS = 20_000
RARE = 9.0
"""Words of more bits than these are exchanged: about one of 500 words or fewer is such a word."""
_WORD = re.compile(r"[^\W\d_]{4,}")
_WEIGHTS = list(accumulate(1 / (place + 1) for place in range(FORMS)))
_VOWELS, _CONSONANTS = "aeiou", "bcdfghjklmnpqrstvwxz"


@lru_cache(FORMS)
def letters(form: int) -> dict[int, str]:
    """Return the letters that a form is written with, capitals for capitals."""
    chance = random.Random(form)  # noqa: S311  a repeatable choice, no secret
    table: dict[int, str] = {}
    for group in (_VOWELS, _CONSONANTS):
        other = chance.sample(group, len(group))
        table |= {
            ord(old): new for old, new in zip(group + group.upper(), other + [o.upper() for o in other], strict=True)
        }
    return table


class Renamed:
    """The words of one event: each rare word of the sample has one form throughout."""

    def __init__(self, chance: random.Random, rare: frozenset[str]) -> None:
        self._chance, self._rare = chance, rare
        self._forms: dict[str, dict[int, str]] = {}

    def __call__(self, text: str) -> str:
        """Return the text with its rare words exchanged."""
        return _WORD.sub(self._other, text)

    def _other(self, found: re.Match[str]) -> str:
        stem = found[0][:4].lower()
        if stem not in self._rare:
            return found[0]
        if stem not in self._forms:
            self._forms[stem] = letters(self._chance.choices(range(FORMS), cum_weights=_WEIGHTS)[0])
        return found[0].translate(self._forms[stem])


def rare_stems(documents: Sequence[Document]) -> frozenset[str]:
    """Return how the rare words of the texts begin."""
    words = {word.lower() for document in documents for word in _WORD.findall(document.text)}
    return frozenset(word[:4] for word in words if rarity(word) > RARE)


class Event(NamedTuple):
    """What one event was told in: articles ready to be stored, and one more that is new."""

    stored: list[Entry]
    new: Document


def grown(documents: Sequence[Document], seed: int) -> Iterator[Event]:
    """Yield events without end: the documents of one year, all with the same other words; the last of them is new."""
    report = extract_all(documents)
    keys = dict(zip((claim.id for claim in report.claims), known_under(report.documents, report.claims), strict=True))
    rare = rare_stems(documents)
    chance = random.Random(seed)  # noqa: S311  a repeatable choice, no secret
    years = groupby(sorted(report.documents, key=_year), key=_year)
    events = cycle([list(group) for _, group in years])
    for number, group in enumerate(events):
        renamed = Renamed(chance, rare)
        *known, new = (_renamed(document, renamed, f"{number:07}/{Path(document.id).name}") for document in group)
        entries = [_entry(document, old.id, report, keys, renamed) for document, old in zip(known, group, strict=False)]
        yield Event(entries, new)


def event_of(name: str) -> str:
    """Return the number of the event that a grown document tells of."""
    return name.split("/", 1)[0]


def _year(document: Document) -> int:
    return document.published.year if document.published else 0


def _renamed(document: Document, renamed: Renamed, name: str) -> Document:
    return replace(document, id=name, path=None, text=renamed(document.text), markup=None)


def _entry(document: Document, old: str, report: Report, keys: dict[str, list[str]], renamed: Renamed) -> Entry:
    claims = [claim for claim in report.claims if claim.source == old]
    known = [[_key(key, renamed) for key in keys[claim.id]] for claim in claims]
    stored = [_claim(claim, renamed, document.id) for claim in claims]
    return Entry(document, document.id.encode(), stored, known)


def _key(key: str, renamed: Renamed) -> str:
    dimension, word = key.rsplit(":", 1)
    return f"{dimension}:{renamed(word)}"


def _claim(claim: Claim, renamed: Renamed, name: str) -> Claim:
    def all_of(words: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(map(renamed, words))

    return replace(
        claim,
        id=f"{name}/{claim.id}",
        source=name,
        quote=renamed(claim.quote),
        subject=claim.subject and renamed(claim.subject),
        head=claim.head and renamed(claim.head),
        modifiers=all_of(claim.modifiers),
        designators=all_of(claim.designators),
        entities=all_of(claim.entities),
        terms=all_of(claim.terms),
        context=all_of(claim.context),
    )
