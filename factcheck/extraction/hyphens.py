"""Words that a tokeniser has cut at their hyphen: "co - workers", "first - degree murder"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.lexicon.word_set import word_set
from factcheck.lexicon.words import part_of_speech

if TYPE_CHECKING:
    from factcheck.extraction.tokens import Words

# what begins or ends such a word and does not stand beside a dash; "the ship - Luma's first - is here" has a dash
_FIRST = word_set("""
all anti co cross double eighth ex fifth first fourth full half high inter long low mid multi ninth non off on over part
pre pro re second self semi seventh short single sixth so sub tenth third top triple ultra under vice well
""")
_LAST = word_set("""
aged backed based born bound controlled degree designed foot free haired held language led like lit made minded old
owned paid quarter related round run season sized speed style term time trained type up wide year
""")
_OPEN = frozenset("NJEGbzBj")  # classes of the words that may end one


def is_hyphened(left: str, right: str) -> bool:
    """Whether two words in small letters with a hyphen between them, blanks about it, are one word; "" is none."""
    return right != "" and (left in _FIRST or right in _LAST) and left.isalpha() and part_of_speech(right) in _OPEN


def with_hyphens(text: str, known: Words) -> Words:
    """Return the words of a text with those that a tokeniser has cut at their hyphen joined again."""
    words, starts, low, tags = list(known.tokens), list(known.starts), list(known.low), list(known.tags)
    at = 1
    while at < len(words) - 1:
        end = starts[at + 1] + len(words[at + 1])
        spaced = text[starts[at] - 1 : starts[at] + 2] == " - "
        if not (spaced and is_hyphened(low[at - 1], low[at + 1])):
            at += 1
            continue
        words[at - 1 : at + 2] = [text[starts[at - 1] : end]]
        low[at - 1 : at + 2] = [f"{low[at - 1]}-{low[at + 1]}"]
        tags[at - 1 : at + 2] = ["J" if tags[at + 1] in "EG" else "N"]
        del starts[at : at + 2]
    return known._replace(tokens=words, starts=starts, low=low, tags="".join(tags))
