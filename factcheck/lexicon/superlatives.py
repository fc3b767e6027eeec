"""Superlatives and the adjectives that they are of."""

from __future__ import annotations

from factcheck.lexicon.word_set import word_set

_IRREGULAR = {"best": "good", "worst": "bad", "furthest": "far", "farthest": "far"}
# adjectives that lose an "e" before "-est"
_IN_E = word_set("""
able brave close dense fierce fine gentle gross huge humble large late loose nice noble pale polite pure rare ripe rude
safe severe simple sincere sore sparse stable strange subtle sure tame true vague white wide wise
""")
_NO_SUPERLATIVES = word_set("""
arrest chest conquest contest forest guest harvest honest inquest interest invest modest nest pest protest quest request
rest tempest test vest west midwest
""")
_UNDOUBLED = "bdgmnpt"


def positive(phrase: str) -> str:
    """Return a noun phrase with the adjective in place of the superlative that it starts with, an owner's name past.

    One of the largest ships is a large ship, no largest one.

    >>> [positive(phrase) for phrase in ("largest ship", "earliest mill", "Brandt best friend", "forest fire")]
    ['large ship', 'early mill', 'Brandt good friend', 'forest fire']
    """
    first, space, rest = phrase.partition(" ")
    if first[:1].isupper() and " " in rest:
        return f"{first} {positive(rest)}"
    return _positive(first) + space + rest if space else phrase


def _positive(word: str) -> str:
    if not word.endswith("est") or not word.islower() or word in _NO_SUPERLATIVES or len(word) < 5:
        return _IRREGULAR.get(word, word)
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    stem = word[:-3]
    if stem.endswith("i"):
        return stem[:-1] + "y"
    if stem[-1] == stem[-2] and stem[-1] in _UNDOUBLED:
        return stem[:-1]
    return stem + "e" if stem + "e" in _IN_E else stem
