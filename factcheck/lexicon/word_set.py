"""How the tables of this room are written: words between spaces."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text.

    >>> sorted(word_set("one two"))
    ['one', 'two']
    """
    return frozenset(text.split())


def word_pairs(text: str) -> dict[str, str]:
    """Return the pairs of a text, each with a colon.

    >>> word_pairs("men:man feet:foot")
    {'men': 'man', 'feet': 'foot'}
    """
    return {left: right for left, _, right in (pair.partition(":") for pair in text.split())}
