"""The counted noun phrase after a number, found by its edges and its plural."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extraction.hyphens import is_hyphened
from factcheck.lexicon.calendar import WEEKDAYS
from factcheck.lexicon.counted import OWNERS, is_plural
from factcheck.lexicon.numerals import AIRLINERS, CARDINALS, ORDINALS
from factcheck.lexicon.verbs import NO_ATTRIBUTES
from factcheck.lexicon.words import part_of_speech

if TYPE_CHECKING:
    from factcheck.extraction.words import Words

MOST_CHUNKS = 7
_STARTS_WORD = re.compile(r"\w")
_SKIPPED = frozenset("more additional further extra such".split())
_CLOSING_QUOTES = frozenset('"”')
_QUOTES = frozenset("\"“‘'`")
_APOSTROPHES = frozenset("'’")
_POSSESSIVE = ("'s", "’s")
_IN_A_ROW = frozenset("straight consecutive successive back-to-back".split())
_IN_PHRASE = frozenset("JNPCbzZEG")
_STATES = frozenset("elderly homeless ill infected injured missing poor unemployed wounded".split())
_OBJECT = frozenset("NJDPTU")
_INTO = frozenset(("into", "that"))
_NOUN_AFTER_PLURAL = frozenset("Nz")


def noun_after(words: Words, last: int, *, one: bool) -> tuple[int, int] | None:
    """Return the tokens (half-open) of the noun phrase that a number ending before token `last` counts, or None.

    `one` says that the noun is singular. "three of the men" counts men.
    """
    hyphen = words.after_hyphen(last)
    if hyphen > 0:
        return _linked(words, hyphen)
    i, owner = last, 0
    if words.word(i) in _QUOTES and not words.glued(i):
        i += 2 if words.word(i + 1) == words.word(i) else 1  # 12 "winter lamps"
    elif words.word(i) in _CLOSING_QUOTES and words.glued(i) and not words.glued(i + 1):
        i += 1  # "more than 12" lamps
    if words.low(i) == "of" and words.low(i + 1) in (*OWNERS, "a"):
        i, one = i + 2, False
        if words.low(i) in ("most", "very", "few", "many"):
            i += 1
        if words.low(i).endswith(_POSSESSIVE):
            i += 1  # "one of the world's largest mines"
    elif words.low(i) == "of" and words.low(i + 1).endswith(_POSSESSIVE):
        owner = i + 1 if words.word(i + 1)[0].isupper() else 0  # "two of Brandt's aides"
        i, one = i + 2, False
    if words.low(i) in ("times", "time"):
        return i, i + 1
    while words.low(i) in _SKIPPED or _is_aside(words, i):
        i += 1
    if words.low(i) == "x" or words.low(i) in CARDINALS:
        return None  # "nine of the forty-four rods", "from 38 ten years ago"
    chunks = _chunks(words, i)
    if len(chunks) == 1 and part_of_speech(words.lows[i]) in "GZ" and not is_plural(words.word(i)):
        return None  # "leaving millions waiting"
    if chunks and part_of_speech(words.lows[i]) == "Z" and _has_object(words, chunks[0][1]):
        return None  # "a score below 40 means decline"
    if chunks and words.word(chunks[-1][1]) in _APOSTROPHES and words.figures[chunks[-1][1] + 1 :][:1] == "1":
        return None  # "3 of the Gulls' 14 games"
    count = _length(words, chunks, one=one) if chunks else 0
    return (owner or i, chunks[count - 1][1]) if count else None


def _has_object(words: Words, i: int) -> bool:
    """Whether what token `i` starts goes with a verb: "(5 million) translates into", not "(40 starts) for"."""
    return words.low(i) in _INTO or part_of_speech(words.word(i) or ".") in _OBJECT


def _is_aside(words: Words, i: int) -> bool:
    """Whether token `i` is an adverb that goes with no participle after it: "mostly young men", not "newly built"."""
    adverb = words.low(i).endswith("ly") and part_of_speech(words.word(i)) == "R"
    return adverb and part_of_speech(words.word(i + 1) or ".") not in "EG"


def _linked(words: Words, hyphen: int) -> tuple[int, int] | None:
    """Return the word that a hyphen ties to the number: "three-bedroom", "10 - page"."""
    word = words.low(hyphen)
    if word == "strong" and part_of_speech(words.low(hyphen + 1) or ".") in "Nb":
        return hyphen + 1, hyphen + 2  # "a 5,000-strong crowd"
    if not word.isalpha() or len(word) < 2 or part_of_speech(word) not in _IN_PHRASE:
        return None
    return hyphen, hyphen + 1


def _chunks(words: Words, i: int) -> list[tuple[int, int]]:
    """Return the runs of glued tokens from token `i` that can belong to one noun phrase: ("Su-30MK2", "fighters")."""
    chunks: list[tuple[int, int]] = []
    while i < len(words) and len(chunks) < MOST_CHUNKS:
        if not _STARTS_WORD.match(words.word(i)):
            break
        end = i + 1
        while words.glued(end) and (_STARTS_WORD.match(words.word(end)) or (words.dash(end) and words.glued(end + 1))):
            end += 1
        if words.dash(end) and not words.glued(end) and is_hyphened(words.low(i), words.low(end + 1)):
            end += 2  # "co - workers"
        if words.word(i).isupper() and words.dash(end) and words.word(end + 1).isdecimal() and words.glued(end + 1):
            end += 2  # "COVID -19"
        while len(words.word(end - 1)) == 1 and words.word(end - 1).isupper() and _is_dot(words, end):
            end += 2 if words.glued(end + 1) and words.word(end + 1).isupper() else 1  # "12 U.S. soldiers"
        if _is_owner(words, end):
            end += 1  # "two of the Lakers' losses"
        if words.low(i) in NO_ATTRIBUTES:
            break
        alone = end == i + 1
        model = not chunks and words.word(i) in AIRLINERS
        if alone and not model and not _belongs(words, i) and not (chunks and _joins(words, i)):
            break
        if alone and not model and words.word(i)[0].isdecimal() and not chunks:
            break
        if words.word(end) == "%" or (
            words.word(i)[0].isdecimal() and "." in words.word(i) and not _is_word(words, end)
        ):
            break
        chunks.append((i, end))
        if words.glued(end):
            break
        i = end
    return chunks


def _is_word(words: Words, i: int) -> bool:
    return words.word(i).isalpha() and not words.glued(i)


def _is_owner(words: Words, i: int) -> bool:
    """Whether an apostrophe at token `i` closes a plural that owns the noun behind it."""
    mark = words.word(i) in _APOSTROPHES and words.glued(i) and not words.glued(i + 1)
    after = words.word(i + 1)
    return mark and words.word(i - 1)[-1:] == "s" and after.isalpha() and part_of_speech(after) in "NJPbz"


def _is_dot(words: Words, i: int) -> bool:
    return words.word(i) == "." and words.glued(i)


def _joins(words: Words, i: int) -> bool:
    """Whether "and" at token `i` joins two adjectives or names: "Asian and European countries"."""
    if words.low(i) not in ("and", "or") or is_plural(words.word(i - 1)):
        return False
    if words.low(i + 1) in ORDINALS:
        return False
    return part_of_speech(words.word(i - 1)) in "JPN" and part_of_speech(words.word(i + 1) or ".") in "JPN"


def _belongs(words: Words, i: int) -> bool:
    if words.low(i) in _IN_A_ROW:
        return True
    tag = part_of_speech(words.word(i))
    return tag in _IN_PHRASE or (tag == "R" and part_of_speech(words.word(i + 1) or ".") in "JEG")


def _length(words: Words, chunks: list[tuple[int, int]], *, one: bool) -> int:
    """Return how many of the chunks make up the noun phrase: up to its first plural, or the last that can be a noun."""
    for n, (first, end) in enumerate(chunks):
        last = words.word(end - 1)
        if last == "s" and words.glued(end - 1):
            last = words.word(end - 2).zfill(2) + "s"  # "737-800s", "VT-8s"
        elif last.endswith("s") and last[:-1].isupper() and words.glued(end - 1) and words.word(end - 2).isdecimal():
            last = "00s"  # "F-35As"
        if n and one and part_of_speech(words.lows[first]) in "EGZz":
            if part_of_speech(words.lows[chunks[n - 1][0]]) == "J" and n + 1 < len(chunks):
                continue  # "one new preferred share"
            return n
        after = chunks[n + 1 :]
        if last in _STATES and any(is_plural(words.word(chunk[1] - 1)) for chunk in after):
            continue  # "31 wounded mine workers"
        if one and after and n == 0 and is_plural(last) and not last.endswith("s"):
            continue  # "one missing boy", "one crew member"
        if _leads_on(words, last, chunks[n + 1 :]):
            continue  # "three United States carriers"
        if is_plural(last) and not (one and n == 0 and last.endswith("s")):
            while n + 1 < len(chunks) and _goes_on(words, chunks[n + 1]):
                n += 1  # noqa: PLW2901  "arms dealers", "Texas cities"
            return n + 1
    if one:
        return min(len(chunks), 3)
    if len(chunks) > 1 and part_of_speech(words.lows[chunks[0][0]]) in "Nb" and words.word(chunks[0][0]).islower():
        return 1  # "a 12 page document"
    if words.low(chunks[0][0]) in WEEKDAYS:
        return 0  # "she baked 12 Monday morning"
    return len(chunks) if len(chunks) < 3 and part_of_speech(words.word(chunks[-1][0])) == "N" else 0


def _leads_on(words: Words, word: str, rest: list[tuple[int, int]]) -> bool:
    """Whether a name in the plural leads to the plural noun that is counted."""
    if not (word[0].isupper() and word[1:].islower() and word.endswith("s")):
        return False
    last = [words.word(end - 1) for _, end in rest]
    return any(noun.islower() and is_plural(noun) and part_of_speech(noun) in "Nz" for noun in last)


def _goes_on(words: Words, chunk: tuple[int, int]) -> bool:
    word = words.word(chunk[1] - 1)
    return word.islower() and part_of_speech(word) in _NOUN_AFTER_PLURAL and is_plural(word)
