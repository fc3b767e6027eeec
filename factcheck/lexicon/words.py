"""Words by themselves: lemmas of nouns and verbs, and a first guess at the part of speech, by rule and short tables."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.lexicon.classes import (
    ADJECTIVE_ENDS,
    CLASSES,
    IRREGULAR_NOUNS,
    NOT_ADJECTIVES,
    NOT_ADVERBS,
    UNCHANGED,
)
from factcheck.lexicon.verbs import ALSO_NOUN, IRREGULAR_PARTICIPLES, IRREGULAR_PASTS, ONLY, VERBS
from factcheck.lexicon.word_set import word_set

CLOSED = {word: tag for tag, words in CLASSES.items() for word in words}
_SHORT_VOWEL = re.compile(r"(?:^|[^aeiou])[aeiou][^aeiouwxy]$")
_ONE_SYLLABLE = re.compile(r"[^aeiouy]*[aeiou][^aeiouwxy]")
_HISSED = ("s", "sh", "ch", "x", "z", "o")
_DOUBLED = frozenset("bdgklmnprtz")


@lru_cache(maxsize=1 << 15)
def lemma_noun(word: str) -> str:
    """Return a noun's singular in small letters; acronyms and designators keep their case ("AK-103s": "AK-103").

    >>> [lemma_noun(word) for word in ("rifles", "women", "Companies", "losses", "AK-103s", "series", "UN")]
    ['rifle', 'woman', 'company', 'loss', 'AK-103', 'series', 'UN']
    """
    bare = word[:-1] if len(word) > 2 and word[-1] == "s" else word
    if len(word) > 1 and bare.isupper():
        return bare
    if not word.isalpha() and any(map(str.isdigit, word)):
        return bare if bare[-1].isdigit() else word
    word = word.lower()
    if word.endswith(("'s", "’s")):
        word = word[:-2]
    stem, hyphen, last = word.rpartition("-")
    if hyphen:
        return stem + hyphen + lemma_noun(last)
    if word in IRREGULAR_NOUNS:
        return IRREGULAR_NOUNS[word]
    if len(word) < 4 or not word.endswith("s") or word in UNCHANGED or word.endswith(("ss", "us", "is")):
        return "man".join(word.rsplit("men", 1)) if word.endswith("men") and word not in UNCHANGED else word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    return word[:-1]


@lru_cache(maxsize=1 << 15)
def lemma_verb(word: str) -> str:
    """Return a verb form's base in small letters.

    >>> [lemma_verb(word) for word in ("rose", "Signed", "planned", "carries", "dying", "fixes", "manufacturing")]
    ['rise', 'sign', 'plan', 'carry', 'die', 'fix', 'manufacture']
    """
    word = word.lower()
    irregular = IRREGULAR_PASTS.get(word) or IRREGULAR_PARTICIPLES.get(word)
    if irregular:
        return irregular
    if word in VERBS:
        return word
    stem, hyphen, last = word.rpartition("-")
    if hyphen:
        return stem + hyphen + lemma_verb(last)
    if len(word) < 4:
        return word
    if word.endswith("ying") and len(word) == 5 and word[0] + "ie" in VERBS:
        return word[0] + "ie"
    if word.endswith(("ies", "ied")):
        return word[:-1] if word[:-1] in VERBS else word[:-3] + "y"
    if word.endswith("ing"):
        return _base(word[:-3])
    if word.endswith("eed") and word[:-1] in VERBS:
        return word[:-1]
    if word.endswith("ed"):
        return _base(word[:-2])
    if word.endswith("es"):
        hissed = word[:-2].endswith(_HISSED)  # no "sites" of "to sit"
        if word[:-1] in VERBS or not hissed:
            return word[:-1]
        return word[:-2] if word[:-2] in VERBS or word[:-2].endswith(("ss", "sh", "ch", "x", "zz")) else word[:-1]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _base(stem: str) -> str:
    """Return the base of a stem that has lost -ed or -ing: as it is, with its e, or without its doubled letter."""
    undoubled = stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] in _DOUBLED else ""
    silent = stem + "e" not in ALSO_NOUN or _SHORT_VOWEL.search(stem)  # "taping" is of "tape", "tapping" of "tap"
    for base in (stem + "e", stem, undoubled) if silent else (stem, stem + "e", undoubled):
        if base in VERBS:
            return base
    if undoubled and stem[-1] not in "lsz":
        return undoubled
    if _ONE_SYLLABLE.fullmatch(stem):
        return stem + "e"  # "blared": without the e its r would be doubled
    if stem.endswith(("at", "iz", "is", "v", "uc", "rg", "dg", "nc", "rc", "as", "us", "bl", "gl", "tl", "dl", "ur")):
        return stem + "e"
    return stem


@lru_cache(maxsize=1 << 15)
def part_of_speech(word: str) -> str:
    """Return the class that a word has by itself, as one letter.

    D determiner, J adjective, N noun, P name (a capital), C numeral, R adverb, U pronoun, p preposition, f "of",
    T "to", c conjunction, W subordinator, I be, H have, O do, M modal, X negation; of verbs B base, Z third person,
    V past, E past or participle, G -ing; b and z are bases and -s forms that may be nouns, j bases that may be
    adjectives; marks stand for themselves.
    """
    first = word[0]
    if not first.isalpha():
        return CLOSED.get(word) or _mark(word)
    if word.isupper() and len(word) > 1:
        return "P"
    lower = word.lower()
    closed = CLOSED.get(lower)
    if closed and not (first.isupper() and (closed in "JR" or lower == "times")):
        return "j" if closed == "J" and lower in VERBS else closed
    if first.isupper():
        return "P"
    return _open_class(lower)


def _mark(word: str) -> str:
    if word[0].isdigit():
        return "C" if word.replace(",", "").replace(".", "").isdigit() else "N"
    if word in "“”\"«»„‘’'":
        return '"'
    if word in "–—―":
        return ";"
    return (
        word
        if len(word) == 1 and word in ",.;:()$%|"
        else {"…": ".", "!": ".", "?": ".", "[": "(", "]": ")"}.get(word, "-")
    )


def _open_class(word: str) -> str:
    if word in IRREGULAR_PASTS:
        return "E" if word in IRREGULAR_PARTICIPLES and word not in ALSO_NOUN else "b" if word in ALSO_NOUN else "V"
    if word in IRREGULAR_PARTICIPLES:
        return "E"
    if word in ALSO_NOUN:
        return "b"
    if word in ONLY:
        return "B"
    if word.endswith("ly") and word not in NOT_ADVERBS and len(word) > 4:
        return "R"
    if word.endswith("ed") and (lemma_verb(word) in VERBS or (len(word) > 4 and not word.endswith("eed"))):
        return "E"
    if word.endswith("ing") and len(word) > 4 and lemma_verb(word) in VERBS:
        return "G"
    if word.endswith("s") and not word.endswith("ss"):
        base = lemma_verb(word)
        if base in VERBS and base != word:
            return "z" if base in ALSO_NOUN else "Z"
    if word.endswith(ADJECTIVE_ENDS) and word not in NOT_ADJECTIVES:
        return "J"
    return "N"


def lemma(word: str) -> str:
    """Return the base of a word whose class is not known: a verb's where its form tells, else a noun's.

    >>> [lemma(word) for word in ("rose", "supplied", "rifles", "buys", "sales", "spending")]
    ['rise', 'supply', 'rifle', 'buy', 'sale', 'spend']
    """
    tag = part_of_speech(word.lower())
    if tag not in "VEGBZIHO":
        return lemma_noun(word)
    base = lemma_verb(word)
    return base if base in VERBS or tag not in "EG" else word.lower()


# Words that carry no content of their own: neither a term of a claim nor the head of what it is about.
STOP = (frozenset(CLOSED) - CLASSES["J"]) | word_set(
    "say tell other own same such more less last next ago mr mrs ms dr mr. mrs. ms. dr."
)


@lru_cache(maxsize=1 << 15)
def term(word: str) -> str | None:
    """Return a content word's lemma, None for a closed-class word, an initial, a figure or a mark."""
    if len(word) < 2 or not word[0].isalpha() or word[1:] == "." or word.lower() in STOP:
        return None
    base = lemma(word).lower()
    return None if base in STOP or len(base) < 2 else base
