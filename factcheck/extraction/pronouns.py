"""Which noun phrases a pronoun can stand for, by number and by what is a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.lexicon.counted import is_plural
from factcheck.lexicon.people import BODIES, COUNTRIES, TITLES, names_person
from factcheck.lexicon.vectors import RAREST, rarity

if TYPE_CHECKING:
    from factcheck.extraction.phrases import Phrases

_OF_A_PERSON = frozenset(("he", "she"))
# words that say whether a person is a woman or a man
_WOMEN = frozenset(
    "actress businesswoman daughter girl grandmother lady mother mrs ms miss policewoman princess queen sister "
    "spokeswoman wife widow woman".split()
)
_MEN = frozenset(
    "actor boy brother businessman father grandfather husband king lord man mr policeman prince sir son spokesman "
    "widower".split()
)
_OF_THE_OTHER = {"he": _WOMEN, "she": _MEN}
_OF_MANY = frozenset(("they", "these", "them"))
_AGE = 3  # words: ", 42,"


def may_mean(pronoun: str, phrases: Phrases, phrase: tuple[int, int]) -> bool:
    """Whether a third-person pronoun may stand for a noun phrase: "it" for no person and no plural, "he" for a person.

    A name may be that of either unless an office before it, an age or a "who" behind it tell.
    """
    start, end = phrase
    head, named = phrases.words[end - 1], phrases.tags[end - 1] == "P"
    if pronoun in _OF_A_PERSON:
        if not _OF_THE_OTHER[pronoun].isdisjoint(word.rstrip(".") for word in phrases.low[start:end]):
            return False
        if named:
            return head not in COUNTRIES and head not in BODIES and not (head.isupper() and len(head) > 1)
        return not is_plural(head) and (names_person(head) or rarity(head.lower()) >= RAREST)
    if not named and (is_plural(head) or "c" in phrases.tags[start:end]):
        return pronoun in _OF_MANY
    return not (_is_named_person(phrases, start, end) if named else names_person(head))


def _is_named_person(phrases: Phrases, start: int, end: int) -> bool:
    """Whether the words about a name tell that it is a person's: "Mayor Lind", "skipper Lind", "Lind, 42,"."""
    if any(word.rstrip(".") in TITLES or names_person(word) for word in phrases.words[start : end - 1]):
        return True
    following = phrases.tags[end : end + _AGE]
    return following == ",Q," or "who" in phrases.low[end : end + 2]
