"""The tokens that the grammar of dates works on: finer than words, but a printed day or a clock time is one."""

from __future__ import annotations

import re
from functools import cache
from string import capwords
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.dates_grammar import Token, classify, symbol_of
from factcheck.lexicon.calendar import PrintedDate, printed_dates
from factcheck.lexicon.clock_times import CLOCK_TIME
from factcheck.lexicon.named_days import NAMED_DAYS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.extraction.sentences import Sentence

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


def tokens_of(sentence: Sentence, masks: list[Mask]) -> Iterator[Token]:
    """Yield the sentence's tokens with their classes, each masked stretch as one."""
    waiting, end, previous = list(reversed(masks)), 0, ""
    for start, stop, word in sentence.marks:
        if start < end:
            continue
        if waiting and waiting[-1].start < stop:
            mask = waiting.pop()
            end, previous = mask.end, ""
            yield Token(mask.start, mask.end, sentence.text[mask.start : mask.end], mask.symbol)
        else:
            symbol = classify(word, previous if end == start and previous.isdigit() else "")
            if word == "following" and previous not in _DETERMINERS:  # "following Tuesday's vote" is after it
                symbol = symbol_of("word")
            yield Token(start, stop, word, symbol)
            end, previous = stop, word
