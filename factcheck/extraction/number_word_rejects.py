"""Number words that count nothing: pronouns, names, times of day, parts of compounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.lexicon.counted import LABELS, OWNERS, is_plural
from factcheck.lexicon.numerals import CARDINALS
from factcheck.lexicon.words import part_of_speech

if TYPE_CHECKING:
    from factcheck.extraction.words import Words

_PRONOUN_BEFORE = frozenset(
    "this that the no any each every which another other only some next last first loved".split()
)
_PRONOUN_AFTER = frozenset(
    """
    another by day who that which is was has had would could can will should may might must does did else 's ’s
    to in on at for with as and or but if when than from about time . , ; : ? ! ) " ” more thing side-by and's
    """.split()
)
_TIES = (["-", "in", "-"], ["-", "a", "-"])  # "two-in-one", "five-a-side"
_ON_ONE = (["one", "-", "on", "-"], ["one", "-", "to", "-"])
_ZEROS = frozenset("net absolute patient year day".split())
_MOMENTS = frozenset("point time stage moment".split())
_PASSIVE_AFTER = frozenset("out up off by to in of for from with at on as him her them it us".split())
_TO_PAST = frozenset(("to", "past"))
_MINUTES = frozenset(("five", "ten", "twenty", "twenty-five", "quarter", "half"))
_AT = frozenset(("a", "at", "by", "until", "till", "before", "after", "about", "around", "since", "nearly"))
_RANKS = frozenset("grade phase stage tier type".split())
_NUMBERED = frozenset(
    "act chapter chromosome day episode frame game gate grade heat inning leg level page phase platform"
    " round season stage step week".split()
)
_MARKS = frozenset((",", ";", "(", "“"))
_LAST_HOUR = 12
NEVER_NAMING = frozenset("pfTcDIHMWVEZzB")
"""Classes of words that the capital of a headline makes no names."""


def counts_nothing(words: Words, first: int, last: int) -> bool:
    """Whether the bare number word or words from token `first` to `last` (half-open) are no number of things."""
    return (
        words.lows[max(0, first - 2) : first] == ["all", "but"]  # "all but one of them"
        or _is_in_compound(words, first, last)
        or _is_pronoun(words, first, last)
        or _is_name(words, first, last)
        or _is_hour(words, first, last)
        or _is_zero(words, first)
    )


def _is_in_compound(words: Words, first: int, last: int) -> bool:
    """Whether the number word is a part of a compound: "non-zero", "a pick-six", "two-in-one", "one-to-one"."""
    if words.dash(first - 1) and words.low(first) == "one" and words.lows[max(0, first - 4) : first] in _ON_ONE:
        return True
    if words.dash(first - 1) and words.glued(first) and words.glued(first - 1):
        if words.word(first - 2).isdecimal():
            return words.word(first)[0].isupper() and not words.titled  # "7-Eleven"
        return words.word(first - 2).islower() and words.low(first - 2) not in (*CARDINALS, "nought", "to")
    return words.lows[last : last + 3] in _TIES or words.lows[first : first + 4] in _ON_ONE


def _is_zero(words: Words, first: int) -> bool:
    """Whether a nought is that of an idiom: "net zero", "patient zero"."""
    return words.low(first) == "zero" and words.low(first - (2 if words.dash(first - 1) else 1)) in _ZEROS


def _is_hour(words: Words, first: int, last: int) -> bool:
    """Whether the number is one of a time of day in words: "at twenty to five", "a quarter past seven"."""
    if words.low(first - 1) in _TO_PAST and words.low(first - 2) in _MINUTES:
        return CARDINALS.get(words.low(first), 13) <= _LAST_HOUR and words.low(first - 3) in _AT
    minutes = words.low(last) in _TO_PAST and words.low(first) in _MINUTES and words.low(first - 1) in _AT
    return minutes and CARDINALS.get(words.low(last + 1), 13) <= _LAST_HOUR


def _is_pronoun(words: Words, first: int, last: int) -> bool:
    """Whether "one" stands for a thing or a person: "this one", "one of them", "no one", "one day"."""
    if words.low(first) != "one" or last != first + 1:
        return False
    after, before = words.low(last), words.low(first - 1)
    if (after in ("to", "or") and words.low(last + 1) in CARDINALS) or (
        before == "to" and words.low(first - 2) in CARDINALS
    ):
        return False
    if words.dash(first - 1) and words.glued(first):
        return words.low(first - 2) != "to" or words.low(first - 4) == "one"  # of "one-on-one", not of "two-to-one"
    if before in ("minus", "negative"):
        return False
    if before == "at" and after in _MOMENTS:
        return True
    if part_of_speech(after or ".") in "EV" and words.low(last + 1) in _PASSIVE_AFTER:
        return True  # "one given by his wife"
    if after[-3:] == "ing" and part_of_speech(after) == "G" and words.low(last + 1):
        object_of = words.tokens[last + 1 : last + 3]
        if any(map(is_plural, object_of)) or part_of_speech(object_of[0]) in "DUP":
            return True  # "three men, one wearing boots"
    if words.glued(last) and (words.dash(last) or words.word(last) in "'’"):
        return not (
            words.dash(last)
            and words.word(last + 1).isalpha()
            and words.low(last + 1) not in ("time", "sided", "off", "on", "stop", "way")
        )
    if after == "of":
        return words.low(last + 1) not in (*OWNERS, "a", "them", "us", "you", "those") and not words.low(
            last + 1
        ).endswith(("'s", "’s"))
    return before in _PRONOUN_BEFORE or after in _PRONOUN_AFTER or after == ""


def _is_name(words: Words, first: int, last: int) -> bool:
    """Whether a capitalised number word within the sentence belongs to a name: "Chapter Five", "the Big Ten"."""
    label = words.low(first - 1)
    if label in LABELS and words.word(first - 1)[:1].isupper():
        return True
    if label == "number" and not is_plural(words.word(first - 2)):
        return True  # "the world number two Ada Lind", not "their clerks number twelve"
    ranked = words.word(first - 2) == "No" and label == "." and words.glued(first - 1)
    if ranked and (first > 2 or words.word(first).islower()):
        return True  # "the No. two job"
    after = words.word(last)
    if label in _RANKS:
        return True  # "tier one capital"
    if label in _NUMBERED and (not after[:1].isalpha() or part_of_speech(after) in "cpVZIHM"):
        return True  # "found on chromosome six."
    if first == 0 or not words.word(first)[0].isupper():
        return False
    if not words.titled and words.lows[last : last + 2] == ["of", "the"] and words.word(last + 2)[:1].isupper():
        return True  # "she starred in Two of the Weavers"
    before = words.word(first - 1)
    if before in _MARKS and words.word(last)[:1].isupper() and not words.titled:
        return True  # "in Oak Hill, Seven Springs and Elm"
    if words.titled and part_of_speech(words.low(first - 1) or ".") in NEVER_NAMING:
        return False  # "Storm Kills Two In Luma"
    return before[:1].isalpha() and (before[0].isupper() or not words.word(last)[:1].islower())
