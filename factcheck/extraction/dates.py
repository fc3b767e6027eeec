"""Dates in a sentence, resolved against the article's own and the last one named."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extraction.clock import Clock
from factcheck.extraction.dates_grammar import Phrase, Token, phrase_at
from factcheck.extraction.dates_guards import refused
from factcheck.extraction.dates_join import Found, joined
from factcheck.extraction.dates_printed import printed_period
from factcheck.extraction.dates_resolve import resolve
from factcheck.extraction.dates_tokens import masks_of, tokens_of
from factcheck.extraction.mention import Mention
from factcheck.lexicon.named_days import NAMED_DAY_WORDS
from factcheck.lexicon.time_words import TRIGGERS
from factcheck.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.extraction.sentences import Sentence
    from factcheck.lexicon.calendar import PrintedDate

__all__ = ["Clock", "find_dates"]

_WORD = re.compile(r"[A-Za-z]+")
_DIGITS = re.compile(r"(?<![\d.,])(?:1[3-9]|20)\d\d(?!\d)|\d[:.]\d\d|\d ?[ap]\.?m\b|\d[/.-]\d\d?[/.-]\d\d|\d0s\b")


def find_dates(sentence: Sentence, clock: Clock) -> list[Mention]:
    """Return the dates of a sentence in its order, and move the clock's reference along."""
    text, clock.named_in_sentence = sentence.text, None
    words = _WORD.findall(text)
    if TRIGGERS.isdisjoint(words) and not _DIGITS.search(text):
        return []
    masks = masks_of(text, named_days=not NAMED_DAY_WORDS.isdisjoint(words))
    tokens = list(tokens_of(text, masks))
    printed = {mask.start: mask.printed for mask in masks if mask.printed}
    mentions = []
    for found in joined(list(_found(text, tokens, printed, clock)), text):
        span = Span(sentence.start + found.start, sentence.start + found.end)
        mentions.append(Mention(span=span, kind="date", period=found.period))
    return mentions


def _found(text: str, tokens: list[Token], printed: dict[int, PrintedDate], clock: Clock) -> Iterator[Found]:
    """Yield the phrases that are dates with what they mean, each moving the clock along."""
    classes = "".join(token.symbol for token in tokens)
    position = 0
    while phrase := phrase_at(tokens, classes, position):
        position = phrase.first + 1
        if refused(phrase, text):
            continue
        day = printed.get(tokens[phrase.last - 1].start) if phrase.rule in ("dated", "week_of") else None
        period = printed_period(day, phrase, clock) if day else resolve(phrase, clock)
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
