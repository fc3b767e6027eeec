"""The tokens that the grammar of dates works on: finer than words, but a printed day or a clock time is one."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache
from string import capwords
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.dates_grammar import Tokens, classify, symbol_of
from factcheck.extraction.pieces import CLOCK, DIGIT, HALF_OF_DAY, MONTH, NAMED_DAY, NUMBER_WORD, NUMERIC_DATE
from factcheck.lexicon.calendar import PrintedDate, printed_dates
from factcheck.lexicon.clock_times import clock_times
from factcheck.lexicon.named_days import NAMED_DAYS
from factcheck.lexicon.race_times import race_times
from factcheck.lexicon.spoken_times import may_speak, spoken_times

if TYPE_CHECKING:
    from factcheck.extraction.sentences import Sentence

_ENDS_OF_NUMBERS = (["s"], ["st"], ["nd"], ["rd"], ["th"])
_DETERMINERS = frozenset({"the", "The", "that", "a", "each", "every"})


class Mask(NamedTuple):
    """A stretch that is read as one token."""

    start: int
    end: int
    symbol: str
    printed: PrintedDate | None


def masks_of(text: str, hints: int) -> list[Mask]:
    """Return the printed days, clock times and names of days in the text, as far as its hints allow any."""
    found: list[Mask] = []
    if hints & DIGIT and hints & (MONTH | NUMERIC_DATE):
        found += (Mask(item.start, item.end, symbol_of("dated"), item) for item in printed_dates(text))
    if hints & DIGIT and hints & (CLOCK | HALF_OF_DAY):
        taken = {start for start, _, _ in race_times(text)} if hints & CLOCK else ()
        clocks = (match for match in clock_times(text) if match.start() not in taken)
        found += (Mask(*match.span(), symbol_of("clock"), None) for match in clocks)
    if hints & (NUMBER_WORD | DIGIT) and may_speak(text):
        found += (Mask(*match.span(), symbol_of("clock"), None) for match in spoken_times(text))
    if hints & NAMED_DAY:
        found += (Mask(*match.span(), symbol_of("holiday"), None) for match in _named_day_pattern().finditer(text))
    if len(found) < 2:
        return found
    kept: list[Mask] = []
    days = [mask for mask in found if mask.printed]
    for mask in sorted(found, key=lambda mask: (mask.start, -mask.end)):
        if not mask.printed and any(mask.start < day.start < mask.end for day in days):
            continue  # "Easter Sunday, April 5, 2015"
        if not kept or mask.start >= kept[-1].end:
            kept.append(mask)
    return kept


@cache
def _named_day_pattern() -> re.Pattern[str]:
    names = sorted(NAMED_DAYS, key=lambda name: (-len(name), name))
    cased = "|".join(
        re.escape(capwords(name)).replace("'", "['’]").replace("Of", "of").replace(r"\.", r"\.?") for name in names
    )
    return re.compile(rf"\b(?:{cased})\b(?!\s[A-Z][a-z]+day\b)")


def tokens_of(sentence: Sentence, masks: list[Mask]) -> Tokens:
    """Return the sentence's tokens with their classes, each masked stretch as one."""
    words, starts, low, classes, _ = sentence.marks
    if masks:
        words, starts, low = words.copy(), starts.copy(), low.copy()
    for mask in reversed(masks):
        first = bisect_right(starts, mask.start) - 1
        first += starts[first] + len(words[first]) <= mask.start
        last = bisect_left(starts, mask.end, first)
        word = sentence.text[mask.start : mask.end]
        words[first:last], starts[first:last], low[first:last] = [word], [mask.start], [word.lower()]
        classes = classes[:first] + mask.symbol + classes[last:]
        if words[first + 1 : first + 2] in _ENDS_OF_NUMBERS:
            classes = classes[: first + 1] + classify(words[first + 1]) + classes[first + 2 :]
    if "following" in sentence.text:
        classes = "".join(_following(words, i, symbol) for i, symbol in enumerate(classes))
    return Tokens(words, starts, low, classes)


def _following(words: list[str], i: int, symbol: str) -> str:
    """Return the class of a word: "following Tuesday's vote" is after it, "the following Tuesday" names it."""
    bare = words[i] == "following" and (not i or words[i - 1] not in _DETERMINERS)
    return symbol_of("word") if bare else symbol
