"""The names in a document, each folded to one form: no title, the acronym's full form, the surname's full name."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.extraction.pieces import DIGIT
from factcheck.lexicon.calendar import WEEKDAYS
from factcheck.lexicon.people import BODIES, COUNTRIES, THEN, TITLES, VESSELS
from factcheck.lexicon.vectors import RAREST, rarity
from factcheck.lexicon.words import CLOSED, lemma_noun, part_of_speech

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.extraction.phrases import Phrases

_WORD = r"[A-Z][\w’'-]*+"
_NEXT_WORD = rf" (?:(?:of|and|for|the|&|van|von|de|da|del|al) )?+{_WORD}"
_FULL_NAME = re.compile(rf"({_WORD}{_NEXT_WORD}(?:{_NEXT_WORD})*+)(?: \(([A-Z]{{2,7}})\))?+")
_RUN = re.compile(r"P(?:P|f(?=P)|c(?=P)|C)*")
# No list of common words has them all: what ends so is hardly a name.
_COMMON_ENDS = ("ers", "ors", "ists", "ment", "ments", "tion", "tions", "ings", "ness", "ity", "ism", "ship", "ages")
_CHAMBERS = frozenset(("Congressional", "House", "Senate"))
_DAYS = frozenset(day.title() for day in WEEKDAYS)
_PARTIES = frozenset(("D", "R"))  # in brackets behind a politician's name
_ARTICLES = frozenset(("The", "A", "An"))
_QUARTERS = frozenset(
    """
    Central Downtown East Eastern Greater Inner Lower New North Northern Old Outer South Southern Upper West Western
    """.split()
)
_DESIGNATOR = re.compile(r"[A-Z][\w-]*\d")
_MAYBE_DESIGNATOR = re.compile(r"[A-Z][^\s\d]*+\d")
_DOTTED_TITLES = TITLES | {title + "." for title in TITLES}
_ENDS_OF_PEOPLES = ("n", "ese", "ish", "i")
_INSIDE = frozenset("abcdefghijklmnopqrstuvwxyz,;")
_ANYTHING = _INSIDE | frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.:!?\"'()”’“—–-")


class Names:
    """The names of one document; the full forms are read from its whole text, once, when the first is asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._runs: dict[str, tuple[str, ...]] = {}
        self._opening: dict[str, bool] = {}
        self._full_forms: dict[str, str] | None = None

    @property
    def _full(self) -> dict[str, str]:
        """Return the full form of each acronym and of each last word that ends one full form only."""
        if self._full_forms is None:
            self._full_forms = self._read_full_forms()
        return self._full_forms

    def _read_full_forms(self) -> dict[str, str]:
        full: dict[str, str] = {}
        for printed, acronym in _FULL_NAME.findall(self._text):
            words = _bare(printed)
            if len(words) < 2 or ("and" in words and not acronym and words[-1] not in BODIES):
                continue
            if any(word.endswith(("'s", "’s", "'", "’")) for word in words[:-1]):
                continue  # "Lind's Mercury" is no full form of "Mercury"
            if not acronym and _is_no_forename(words[0]):
                continue  # "Calling Lind", "Senate Republicans"
            last = words[-1].removesuffix("'s").removesuffix("’s")
            name = " ".join((*words[:-1], last))
            if len(words) > 2 or words[0] not in _QUARTERS:  # "North Luma" is no full form of "Luma"
                known = full.setdefault(last, name)
                if known.endswith(" " + name):
                    full[last] = name  # "Republican Ada Lind" is Ada Lind
                elif not name.endswith(" " + known) and known != name:
                    full[last] = ""
            if acronym and "".join(word[0] for word in words if word[0].isupper()).endswith(acronym[-2:]):
                full[acronym] = name
        return full

    def is_name(self, word: str) -> bool:
        """Whether a word that would have a capital anyway, at a sentence's start or in a headline, is a name.

        It is where the text gives it a capital elsewhere, too, or where no list of common words has it, and never where
        the text has it in small letters.
        """
        known = self._opening.get(word)
        if known is None:
            known = self._opening[word] = self._is_name(word)
        return known

    def _is_name(self, word: str) -> bool:
        if word in COUNTRIES or (word[-1].isdigit() and "-" in word):
            return True
        lower = word.lower()
        if word == "Fed":
            return True
        if lower in CLOSED or self._stands(lower, _ANYTHING):
            return False
        if self._stands(word, _INSIDE):
            return True
        return (
            part_of_speech(lower) == "N"
            and not lower.endswith(_COMMON_ENDS)
            and min(rarity(lower), rarity(lemma_noun(lower))) >= RAREST
        )

    def in_run(self, words: Sequence[str], tags: str) -> tuple[str, ...]:
        """Return the folded names in a run of capitalised words, a country before a title apart."""
        run = " ".join(words)
        known = self._runs.get(run)
        if known is None:
            parts = self._parts(words, tags) if "c" in tags else [run]
            known = self._runs[run] = tuple(name for part in parts for name in self._fold(part))
        return known

    def _parts(self, words: Sequence[str], tags: str) -> list[str]:
        """Return the names that conjunctions join; a full form that holds an "and" is one."""
        parts: list[str] = []
        start = 0
        while start < len(words):
            rest = " ".join(words[start:])
            joint = tags.find("c", start)
            if joint < 0 or (" and " in rest and rest in self._full.values()):
                return [*parts, rest]
            parts.append(" ".join(words[start:joint]))
            start = joint + 1
        return parts

    def _fold(self, part: str) -> tuple[str, ...]:
        names, word = _folded(part)
        if not word or word in _PARTIES:
            return names
        name = self._full.get(word) or self._land(word) or word
        return names if name in _DOTTED_TITLES else (*names, name)

    def _land(self, word: str) -> str | None:
        """Return the place that a word like "Lusitanian" belongs to, if the text names it."""
        if not word.endswith(_ENDS_OF_PEOPLES):
            return None
        for ending in ("n", "an", "ian", "ese", "ish", "i"):
            stem = word.removesuffix(ending)
            if stem != word and len(stem) > 3:
                for place in (stem, stem + "a", stem + "ia"):
                    if self._stands(place, _ANYTHING):
                        return place
        return None

    def _stands(self, word: str, before: frozenset[str]) -> bool:
        """Whether the text has the word after a blank, and before that one of the characters."""
        text, at, spaced = self._text, 0, " " + word
        while (at := text.find(spaced, at + 1)) > 0:
            if text[at - 1] in before and not text[at + len(spaced) : at + len(spaced) + 1].isalnum():
                return True
        return False


def _is_no_forename(word: str) -> bool:
    """Whether a capitalised word before a surname begins no name: a chamber's, a day's, a gerund."""
    return word in _CHAMBERS or word in _DAYS or (word.endswith("ing") and part_of_speech(word.lower()) == "G")


@lru_cache(maxsize=1 << 14)
def _folded(part: str) -> tuple[tuple[str, ...], str]:
    """Return the names in capitalised words, and the word that is left of them if the text may have its full form."""
    first, _, rest = part.partition(" ")
    names = (COUNTRIES[first],) if first in COUNTRIES and rest.partition(" ")[0] in _DOTTED_TITLES else ()
    name = part.removesuffix("'s").removesuffix("’s").rstrip("'’")
    bare = " ".join(_bare(name)) if " " in name else name
    country = COUNTRIES.get(bare) if bare == name or first in _ARTICLES else None
    if country is None and " " not in bare:
        return names, bare
    name = country or bare
    return (names if name in _DOTTED_TITLES else (*names, name)), ""


@lru_cache(maxsize=1 << 14)
def _bare(name: str) -> tuple[str, ...]:
    """Return the words of a name without articles, titles, whatever stands before these, and ships' prefixes."""
    words = tuple(name.split())
    while len(words) > 1 and (CLOSED.get(words[0].lower(), "J") not in "JR" or words[0].lower() in THEN):
        words = words[1:]
    if not _DOTTED_TITLES.isdisjoint(words):
        for i in range(len(words) - 2, -1, -1):
            if words[i] in _DOTTED_TITLES and words[i + 1] != "of":
                words = words[i + 1 :]
                if "of" in words[2:]:
                    words = words[: words.index("of")]  # "Senator Ada Lind of Luma"
                break
    if words and words[0] in VESSELS and len(words) > 1:
        words = words[1:]
    return words


def names_in(phrases: Phrases, names: Names) -> list[str]:
    """Return the folded names of a sentence in its order, then its designators."""
    found = names_in_words(phrases.words, phrases.tags, names)
    if phrases.sentence.hints & DIGIT and _MAYBE_DESIGNATOR.search(phrases.sentence.text):
        tagged = zip(phrases.words, phrases.tags, strict=True)
        found += (word for word, tag in tagged if tag in "NJ" and _DESIGNATOR.match(word) and word not in found)
    return found


def names_in_words(words: Sequence[str], tags: str, names: Names) -> list[str]:
    """Return the folded names in words of known classes: those of each run of capitalised words."""
    found: list[str] = []
    for run in _RUN.finditer(tags):
        start, end = run.span()
        found += names.in_run(words[start:end], tags[start:end])
    return list(dict.fromkeys(found))
