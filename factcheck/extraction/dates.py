"""Dates in a sentence, resolved against the article's own and the last one named."""

from __future__ import annotations

import re
from functools import cache
from string import capwords
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from factcheck.extraction import periods
from factcheck.extraction.clock import Clock
from factcheck.extraction.dates_grammar import Phrase, Token, classify, phrase_at, symbol_of
from factcheck.extraction.dates_guards import refused
from factcheck.extraction.dates_join import Found, joined
from factcheck.extraction.dates_resolve import day_in_year, resolve
from factcheck.extraction.mention import Mention
from factcheck.lexicon.calendar import PrintedDate, printed_dates
from factcheck.lexicon.named_days import NAMED_DAY_WORDS, NAMED_DAYS
from factcheck.lexicon.time_words import TRIGGERS
from factcheck.model import Period, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.extraction.sentences import Sentence

__all__ = ["Clock", "find_dates"]

_WORD = re.compile(r"[A-Za-z]+")
# Finer than a sentence's words: "third-quarter" and "2009-10" are three tokens each.
_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,]\d+)*|\S")
_DIGITS = re.compile(r"(?<![\d.,])(?:1[3-9]|20)\d\d(?!\d)|\d[:.]\d\d|\d ?[ap]\.?m\b|\d[/.-]\d\d?[/.-]\d\d|\d0s\b")
_CLOCK = re.compile(
    r"(?<![\w.,:$€£-])(?:(?:[01]?\d|2[0-3])(?:[:.][0-5]\d){1,2}\s?(?:[ap]\.m\.|[AaPp]\.?[Mm]\b\.?)"
    r"|(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:]|\s?(?:[ap]\.?m|[%]))"
    r"|(?:1[0-2]|0?[1-9])\s?(?:[ap]\.m\.|[ap]m\b|[AP]M\b))"
    r"(?:\s(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|PST|PDT|PT|MSK|local time))?"
)


class _Mask(NamedTuple):
    """A stretch that is read as one token."""

    start: int
    end: int
    symbol: str
    printed: PrintedDate | None


def find_dates(sentence: Sentence, clock: Clock) -> list[Mention]:
    """Return the dates of a sentence in its order, and move the clock's reference along."""
    text, clock.named_in_sentence = sentence.text, None
    words = _WORD.findall(text)
    if TRIGGERS.isdisjoint(words) and not _DIGITS.search(text):
        return []
    masks = _masks(text, named_days=not NAMED_DAY_WORDS.isdisjoint(words))
    tokens = list(_tokens(text, masks))
    printed = {mask.start: mask.printed for mask in masks if mask.printed}
    mentions = []
    for found in joined(list(_found(text, tokens, printed, clock)), text):
        span = Span(sentence.start + found.start, sentence.start + found.end)
        mentions.append(Mention(span=span, kind="date", period=found.period))
    return mentions


def _masks(text: str, *, named_days: bool) -> list[_Mask]:
    """Return the printed days, clock times and names of days in the text, apart from each other."""
    masks = [_Mask(item.start, item.end, symbol_of("dated"), item) for item in printed_dates(text)]
    scans = [("holiday", _named_day_pattern())] if named_days else []
    for name, pattern in [*scans, ("clock", _CLOCK)]:
        for match in pattern.finditer(text):
            if not any(mask.start < match.end() and match.start() < mask.end for mask in masks):
                masks.append(_Mask(match.start(), match.end(), symbol_of(name), None))
    return sorted(masks)


@cache
def _named_day_pattern() -> re.Pattern[str]:
    names = sorted(NAMED_DAYS, key=lambda name: (-len(name), name))
    cased = "|".join(re.escape(capwords(name)).replace("'", "['’]").replace("Of", "of") for name in names)
    return re.compile(rf"\b(?:{cased})\b(?!\s[A-Z][a-z]+day\b)")


def _tokens(text: str, masks: list[_Mask]) -> Iterator[Token]:
    """Yield the sentence's tokens with their classes, each masked stretch as one."""
    waiting, end, previous = list(reversed(masks)), 0, ""
    for found in _TOKEN.finditer(text):
        (start, stop), word = found.span(), found.group()
        if start < end:
            continue
        if waiting and waiting[-1].start < stop:
            mask = waiting.pop()
            end, previous = mask.end, ""
            yield Token(mask.start, mask.end, text[mask.start : mask.end], mask.symbol)
        else:
            yield Token(start, stop, word, classify(word, previous if end == start else ""))
            end, previous = stop, word


def _found(text: str, tokens: list[Token], printed: dict[int, PrintedDate], clock: Clock) -> Iterator[Found]:
    """Yield the phrases that are dates with what they mean, each moving the clock along."""
    classes = "".join(token.symbol for token in tokens)
    position = 0
    while phrase := phrase_at(tokens, classes, position):
        position = phrase.first + 1
        if refused(phrase, text):
            continue
        day = printed.get(tokens[phrase.last - 1].start) if phrase.rule in ("dated", "week_of") else None
        period = _printed_period(day, phrase, clock) if day else resolve(phrase, clock)
        if period is None:
            continue
        position = phrase.last
        if period.known and not _compared(phrase):
            clock.name(period)
        start, end = tokens[phrase.first].start, tokens[phrase.last - 1].end
        if text[start:end].endswith(("'s", "’s")):
            end -= 2
        yield Found(start, end, phrase, period, day)


def _compared(phrase: Phrase) -> bool:
    """Whether the phrase is only held up against the period that the text is about: "a year earlier"."""
    if phrase.rule == "shifted":
        return "year" in phrase.units and phrase.has("earlier")
    return phrase.rule in ("ago", "year_ago", "same_period", "year_period")


def _printed_period(printed: PrintedDate, phrase: Phrase, clock: Clock) -> Period | None:
    """Return what a printed day means; one without a year falls in the nearest to publication."""
    assumed = False
    if printed.order == "open":
        printed, assumed = _ordered(printed, clock)
    period = day_in_year(printed.year, printed.month, printed.day, phrase, clock)
    if period is None:
        return None
    if printed.last is not None and period.start is not None:
        last = day_in_year(period.start.year, printed.month, printed.last, phrase, clock)
        if last is not None and last.start is not None and last.start > period.start:
            period = periods.span(period.start, last.start)
    if phrase.units and period.start is not None:  # "the week of March 3"
        return periods.containing(period.start, phrase.units[0])
    return msgspec.structs.replace(
        period,
        assumed=assumed or (printed.year is None and clock.published_assumed),
        granularity="time" if printed.timed else period.granularity,
        weekday=printed.weekday,
    )


def _ordered(printed: PrintedDate, clock: Clock) -> tuple[PrintedDate, bool]:
    """Return the date with day and month in their places, and whether that was a guess: the nearer to publication."""
    if clock.day_first is not None:
        return (printed if clock.day_first else printed.swapped()), False
    published, year = clock.published, printed.year
    if printed.month == printed.day:
        return printed, False
    if published is not None and year is not None:
        one, other = printed.within(year), printed.swapped().within(year)
        if one and other and abs(other - published) < abs(one - published):
            return printed.swapped(), other != published
        return printed, one != published
    return printed, True
