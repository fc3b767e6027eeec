"""The tokens that the grammar of dates works on: finer than words, but a printed day or a clock time is one."""

from __future__ import annotations

import re
from functools import cache
from string import capwords
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.dates_grammar import Tokens, classify, symbol_of
from factcheck.lexicon.calendar import PrintedDate, printed_dates
from factcheck.lexicon.clock_times import CLOCK_TIME
from factcheck.lexicon.named_days import NAMED_DAYS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.extraction.sentences import Sentence

_SUFFIXES = frozenset({"s", "st", "nd", "rd", "th"})
_DETERMINERS = frozenset({"the", "The", "that", "a", "each", "every"})


class Mask(NamedTuple):
    """A stretch that is read as one token."""

    start: int
    end: int
    symbol: str
    printed: PrintedDate | None


def masks_of(text: str, *, digits: bool, named_days: bool) -> list[Mask]:
    """Return the printed days and clock times, if it has digits, and the names of days, if wanted, of the text."""
    found: list[Mask] = []
    if digits:
        found += (Mask(item.start, item.end, symbol_of("dated"), item) for item in printed_dates(text))
        found += (Mask(*match.span(), symbol_of("clock"), None) for match in CLOCK_TIME.finditer(text))
    if named_days:
        found += (Mask(*match.span(), symbol_of("holiday"), None) for match in _named_day_pattern().finditer(text))
    kept: list[Mask] = []
    for mask in sorted(found, key=lambda mask: (mask.start, -mask.end)):
        if not kept or mask.start >= kept[-1].end:
            kept.append(mask)
    return kept


@cache
def _named_day_pattern() -> re.Pattern[str]:
    names = sorted(NAMED_DAYS, key=lambda name: (-len(name), name))
    cased = "|".join(re.escape(capwords(name)).replace("'", "['’]").replace("Of", "of") for name in names)
    return re.compile(rf"\b(?:{cased})\b(?!\s[A-Z][a-z]+day\b)")


def tokens_of(sentence: Sentence, masks: list[Mask]) -> Tokens:
    """Return the sentence's tokens with their classes, each masked stretch as one."""
    if not masks:
        return Tokens(sentence.marks, sentence.mark_starts, _classes(sentence.marks, sentence.mark_starts))
    words: list[str] = []
    starts: list[int] = []
    waiting, end = list(reversed(masks)), 0
    for start, word in zip(sentence.mark_starts, sentence.marks, strict=True):
        if start < end:
            continue
        if waiting and waiting[-1].start < start + len(word):
            mask = waiting.pop()
            end = mask.end
            starts.append(mask.start)
            words.append(sentence.text[mask.start : mask.end])
        else:
            starts.append(start)
            words.append(word)
    return Tokens(words, starts, _classes(words, starts, {mask.start: mask.symbol for mask in masks}))


def _classes(words: list[str], starts: list[int], masked: Mapping[int, str] = MappingProxyType({})) -> str:
    """Return a class character for each word; those that start where `masked` says have the class that it gives."""
    symbols = [classify(word) for word in words]
    for i, word in enumerate(words):
        if starts[i] in masked:
            symbols[i] = masked[starts[i]]
        elif word in _SUFFIXES:
            if i and words[i - 1].isdigit() and starts[i - 1] + len(words[i - 1]) == starts[i] not in masked:
                symbols[i] = symbol_of("s" if word == "s" else "th")
        elif word == "following" and (not i or words[i - 1] not in _DETERMINERS):
            symbols[i] = symbol_of("word")  # "following Tuesday's vote" is after it
    return "".join(symbols)
