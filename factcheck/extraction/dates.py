"""Dates in a sentence, resolved against the article's own and the last one named."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extraction import periods
from factcheck.extraction.clock import Clock
from factcheck.extraction.dates_context import direction_of
from factcheck.extraction.dates_ends import other_ends
from factcheck.extraction.dates_foreign import foreign_dates
from factcheck.extraction.dates_grammar import Phrase, Tokens, phrase_at
from factcheck.extraction.dates_guards import refused
from factcheck.extraction.dates_join import Found, joined
from factcheck.extraction.dates_outlook import outlook
from factcheck.extraction.dates_printed import printed_period
from factcheck.extraction.dates_relative import time_in
from factcheck.extraction.dates_resolve import resolve
from factcheck.extraction.dates_tokens import masks_of, tokens_of
from factcheck.extraction.mention import Mention
from factcheck.extraction.pieces import DATE, DIGIT, HALF_OF_DAY, NUMBER_WORD
from factcheck.lexicon.calendar import printed_dates
from factcheck.lexicon.spoken_times import may_speak, spoken_times
from factcheck.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.extraction.sentences import Sentence
    from factcheck.lexicon.calendar import PrintedDate

__all__ = ["Clock", "find_dates"]

_CLOCK = re.compile(r"\d [ap]\.?m\b")
_YEAR_AFTER = re.compile(r",? (?:of )?(last|this|next) year\b")
_SAYS = frozenset("said says told announced reported confirmed".split())
_SAYING_DISTANCE = 4  # tokens
_OF_THE_ATTACKS = frozenset(
    "attack attacks commission hijacker hijackers hijackings memorial survivor survivors terror terrorist victim"
    " victims".split()
)
_ATTACKS_DISTANCE = 2  # tokens
_STEPS = {"last": -1, "this": 0, "next": 1}
_WITH_PRINTED_DAY = frozenset({"dated", "week_of", "clocked"})


def find_dates(sentence: Sentence, clock: Clock) -> list[Mention]:
    """Return the dates of a sentence in its order, and move the clock's reference along."""
    text, clock.named_in_sentence = sentence.text, None
    if clock.language != "en":
        return _in_other_language(sentence, clock)
    hints = sentence.hints
    if not (hints & DATE or _tells_time(text, hints)):
        return []
    masks = masks_of(text, hints)
    tokens = tokens_of(sentence, masks)
    printed = {mask.start: mask.printed for mask in masks if mask.printed}
    dates = joined(list(_found(text, tokens, printed, clock)), text)
    meant = [(found.start, found.end, found.period) for found in dates]
    if printed and (ends := other_ends(dates, text)):
        meant = sorted(meant + ends, key=lambda item: item[:2])
    return [
        Mention(span=Span(sentence.start + start, sentence.start + end), kind="date", period=period)
        for start, end, period in meant
    ]


def _tells_time(text: str, hints: int) -> bool:
    """Whether a sentence without any other date may tell a time of day."""
    if hints & HALF_OF_DAY and hints & DIGIT and _CLOCK.search(text):
        return True
    return bool(hints & NUMBER_WORD) and may_speak(text) and any(spoken_times(text))


def _in_other_language(sentence: Sentence, clock: Clock) -> list[Mention]:
    """Return the dates of a sentence that is not English: those in digits, and those with the language's names."""
    found = [
        (item.start, item.end, printed_period(item, clock))
        for item in printed_dates(sentence.text)
        if item.order != "named"
    ]
    found += (
        (start, end, period)
        for start, end, period in foreign_dates(sentence.text, clock.language, clock.published)
        if not any(first < end and start < last for first, last, _ in found)
    )
    return [
        Mention(span=Span(sentence.start + start, sentence.start + end), kind="date", period=period)
        for start, end, period in sorted(found, key=lambda item: item[:2])
    ]


def _found(text: str, tokens: Tokens, printed: dict[int, PrintedDate], clock: Clock) -> Iterator[Found]:
    """Yield the phrases that are dates with what they mean, each moving the clock along."""
    position = 0
    while phrase := phrase_at(tokens, text, position):
        position = phrase.first + 1
        if refused(phrase):
            continue
        day = printed.get(tokens.starts[phrase.last - 1]) if phrase.rule in _WITH_PRINTED_DAY else None
        year = _YEAR_AFTER.match(text, phrase.end) if day and day.year is None and clock.published else None
        if day and _is_of_2001(day, phrase):
            day = day._replace(year=2001)
        if day and year and clock.published:
            day = day._replace(year=clock.published.year + _STEPS[year[1]])
        period = (
            printed_period(day, clock, 2 * (direction_of(phrase) or 0) or outlook(phrase))
            if day
            else resolve(phrase, clock)
        )
        if period is not None and period.start is not None and phrase.rule == "week_of":
            period = periods.containing(period.start, phrase.units[0])
        elif period is not None and phrase.rule == "clocked" and day:
            period = periods.at(period, time_in(phrase))
        if period is None:
            continue
        position = phrase.last
        if period.known and not _compared(phrase):
            clock.name(period, said=not _SAYS.isdisjoint(phrase.near(_SAYING_DISTANCE)))
        yield Found(phrase.start, phrase.end, phrase, period, day)


def _is_of_2001(day: PrintedDate, phrase: Phrase) -> bool:
    """Whether an 11 September is that of the attacks on New York: "the Sept. 11 attacks", "Sept. 11 survivors"."""
    unsaid = day.year is None and (day.month, day.day) == (9, 11)
    return unsaid and not _OF_THE_ATTACKS.isdisjoint(phrase.near(0, _ATTACKS_DISTANCE))


def _compared(phrase: Phrase) -> bool:
    """Whether the phrase is only held up against the period that the text is about: "a year earlier"."""
    if phrase.rule == "shifted":
        return phrase.has("earlier") and "year" in phrase.units
    return phrase.rule in ("ago", "year_ago", "same_period", "year_period")
