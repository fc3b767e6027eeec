"""Quantities in a sentence: find the numerals, reject names, resolve units and nouns, join ranges, set bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from factcheck.extraction.ages import is_age, past_age
from factcheck.extraction.bounds import (
    bound_after,
    bound_before,
    interval_of,
    is_during,
    is_mark,
    is_passed,
    is_taken_over,
)
from factcheck.extraction.levels import level_unit
from factcheck.extraction.measures import measure
from factcheck.extraction.mention import Mention
from factcheck.extraction.noun_phrases import noun_after
from factcheck.extraction.numbers import SINGLE_UNIT, find_numbers, single_units
from factcheck.extraction.pieces import ADDRESS, CLOCK, DIGIT, NUMBER_WORD, ORDINAL
from factcheck.extraction.ranges import joined
from factcheck.extraction.ranks import find_ranks
from factcheck.extraction.rates import rate_past_aside, take_rate
from factcheck.extraction.rejects import addresses, is_label
from factcheck.extraction.scores import find_scores, may_score
from factcheck.extraction.words import Words
from factcheck.lexicon.numerals import CHANGED_BY
from factcheck.lexicon.people import PARENTS
from factcheck.lexicon.race_times import race_times
from factcheck.lexicon.unit_names import TIME_UNITS
from factcheck.lexicon.verbs import NO_ATTRIBUTES
from factcheck.lexicon.words import part_of_speech
from factcheck.model import Interval, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.extraction.reading import Reading
    from factcheck.extraction.sentences import Sentence
    from factcheck.model import ClaimKind, Role, Trend

_UNITLESS = {"fraction": "1", "fold": "{fold}"}  # the units of numbers that count nothing
_INCREMENTS = frozenset("another further additional extra more".split())
_ANDS = frozenset((("and",), ("but",), (",", "but")))
_RISES = frozenset("rise increase gain spike jump surge growth climb hike boost advance upswing raise".split())
_FALLS = frozenset("drop fall decline decrease cut loss slump reduction dip plunge slide contraction discount".split())


def find_quantities(sentence: Sentence, dates: Sequence[Mention]) -> list[Mention]:
    """Return the quantities and durations of a sentence in its order; what `dates` cover is left alone."""
    single = SINGLE_UNIT.search(sentence.text)
    if not (single or sentence.hints & (DIGIT | NUMBER_WORD)):
        return []
    words = Words(sentence)
    numbers, ranks = find_numbers(words), find_ranks(words) if sentence.hints & ORDINAL else []
    if single:
        numbers = sorted(numbers + single_units(words))
    if not numbers:
        return ranks
    taken = [(date.span.start - sentence.start, date.span.end - sentence.start) for date in dates]
    if sentence.hints & ADDRESS:
        taken += addresses(words.text)
    races = _race_times(words) if sentence.hints & CLOCK else []
    if may_score(words.text):
        races += find_scores(words)
    taken += [(race.span.start - sentence.start, race.span.end - sentence.start) for race in races]
    readings: list[Reading] = []
    label = 0
    for number in numbers:
        start, end = words.start(number.first), words.end(number.last - 1)
        if any(a < end and start < b for a, b in taken):
            continue
        floor = readings[-1].last if readings else 0
        if number.first < floor:
            continue
        reading = measure(words, number, floor)
        tied = 0 < label == number.first - 1 and words.dash(label)  # "Korea 1 – 0", "Boeing 737-800"
        of_all = 0 < label == number.first - 1 and words.low(label) == "of"
        if is_label(words, reading, tied=tied, of_all=of_all):
            label = number.last
            at = number.first - 1
            if readings and readings[-1].last == at and words.dash(at) and readings[-1].unit is None:
                readings.pop()  # the first figure of a score before a name: "2-2 Luma"
        else:
            readings.append(reading)
    mentions: list[Mention] = []
    bound = None
    previous = 0
    ranks += races
    for reading in joined(words, readings):
        if reading.first < previous and reading.unit is None:
            continue  # a figure in the noun of the one before: "three Project 636 submarines"
        aside = words.word(reading.first - 1) == "(" and previous == reading.first - 1
        if reading.unit is None and mentions and words.lows[previous : reading.first] == ["to"]:
            reading.unit = "{point}" if mentions[-1].unit == "{point}" else None
        mention, bound = _mention(words, reading, bound if aside else None)
        if mentions and bound and tuple(words.lows[previous : reading.first]) in _ANDS:
            mention = _within(mentions, mention)
        previous = reading.last
        mentions.append(mention)
    ranks = [rank for rank in ranks if not any(rank.span.overlaps(other.span) for other in mentions)]
    return sorted(mentions + ranks, key=lambda mention: mention.span) if ranks else mentions


def _race_times(words: Words) -> list[Mention]:
    """Return the times of races as durations in seconds."""
    base = words.offset
    return [
        Mention(
            span=Span(base + start, base + end),
            kind="duration",
            value=Interval(seconds, seconds, nominal=seconds),
            unit="s",
        )
        for start, end, seconds in race_times(words.text)
    ]


def _within(mentions: list[Mention], upper: Mention) -> Mention:
    """Return one mention of two limits, the first of which it takes from the list: "more than 20 but fewer than 30"."""
    lower, a, b = mentions[-1], mentions[-1].value, upper.value
    bare = lower.unit == "count" and lower.noun is None
    if a is None or b is None or (lower.noun and upper.noun) or not (bare or lower.unit == upper.unit):
        return upper
    if a.low is None and b.high is None:
        a, b = b, a
    if a.low is None or b.high is None or a.high is not None or b.low is not None or a.low >= b.high:
        return upper
    mentions.pop()
    return msgspec.structs.replace(
        upper,
        span=Span(lower.span.start, upper.span.end),
        value=Interval(a.low, b.high, a.low_open, b.high_open),
        noun=upper.noun or lower.noun,
    )


def _mention(words: Words, reading: Reading, bound: str | None) -> tuple[Mention, str | None]:
    """Return the reading as a mention, its noun, rate, bound and role taken in, and the bound.

    `bound` is that of the figure which this one says again in another unit: "over 60 miles (97 km)".
    """
    if reading.unit is None and is_age(words, reading):
        reading.unit, reading.age = "a", True
    elif reading.unit in TIME_UNITS and words.low(reading.first - 1) == "aged":
        reading.age = True  # "goats aged 9 months"
    if after := bound_after(words, reading.last):
        bound, reading.last = after
    noun = reading.noun
    if noun is None and reading.unit is None and reading.number.kind not in _UNITLESS:
        noun = None if _is_parent(words, reading) else noun_after(words, reading.last, one=reading.high == 1)
        if noun:
            reading.last = noun[1]
    if reading.rate is None:
        take_rate(words, reading)
        rate_past_aside(words, reading)
    if bound is None and (after := bound_after(words, reading.last)):
        bound, reading.last = after
    timed = reading.unit in TIME_UNITS and not reading.age
    before = bound_before(words, reading.first)
    if reading.age and before is None and (start := past_age(words, reading.first)) is not None:
        before = bound_before(words, start)  # "under the age of 17"
    if before and reading.unit is None and is_taken_over(words, before[1], reading.number):
        before = None
    if before and is_passed(words, before[1]):
        before = (before[0], before[1] + 1) if is_mark(reading, counts=noun is not None) else None
    if before and not (timed and is_during(words, before[1], reading.last)):
        bound = bound or before[0]
        reading.first = before[1]
    elif reading.range and (before := bound_before(words, reading.number.first)):
        bound = bound or before[0]  # "from about 14 to 18"
    role, trend = _role(words, reading, noun)
    counted = reading.unit is None
    if counted and (level := level_unit(words, reading, noun)):
        reading.unit, noun = level, None
    unit = reading.unit or _UNITLESS.get(reading.number.kind, "count")
    if reading.rate:
        unit = f"{unit}/{reading.rate}"
    kind: ClaimKind = "duration" if unit in TIME_UNITS and not reading.age else "quantity"
    base = words.offset
    mention = Mention(
        span=Span(base + words.start(reading.first), base + words.end(reading.last - 1)),
        kind=kind,
        value=interval_of(reading, bound, counted=counted),
        unit=unit,
        noun=Span(base + words.start(noun[0]), base + words.end(noun[1] - 1)) if noun else None,
        role=role,
        trend=trend,
    )
    return mention, bound


def _ends_phrase(words: Words, i: int) -> bool:
    """Whether no noun and no "than" follow at token `i`."""
    after = words.word(i)
    if not after[:1].isalnum() or words.low(i) in NO_ATTRIBUTES:
        return True
    return words.low(i) != "than" and part_of_speech(after) in "pcWTVZIHR"


def _is_parent(words: Words, reading: Reading) -> bool:
    """Whether the figure tells how many children somebody has: "a mother of three"."""
    return words.low(reading.first - 1) == "of" and words.low(reading.first - 2).removesuffix("s") in PARENTS


def _role(words: Words, reading: Reading, noun: tuple[int, int] | None) -> tuple[Role | None, Trend | None]:
    """Return the role and trend that the mention's own words give; words of increment are taken into the reading."""
    if reading.age:
        return "age", None
    before, after = words.low(reading.first - 1), words.low(reading.last)
    if before in _INCREMENTS and before != "more":
        reading.first -= 2 if words.low(reading.first - 2) in ("a", "an") else 1
        return "increment", None
    if noun and words.low(noun[0] - 1) in _INCREMENTS and after != "than" and words.low(noun[0] - 2) != "or":
        return "increment", None
    if noun is None and reading.unit is None and after == "more" and _ends_phrase(words, reading.last + 1):
        reading.last += 1
        return "increment", None  # "the blast hurt 2 more"
    if (times := CHANGED_BY.get(words.low(reading.number.first))) is not None:
        return "change", "up" if times > 1 else "down"
    changed = words.low(reading.first - 2) if before == "of" else after
    if words.word(reading.last - 1) in ("'", "’", "'s", "’s"):
        return None, None  # "the three aides' fall"
    if reading.unit in TIME_UNITS:
        return None, None  # no "two-year rise" is one of two years
    if changed in _RISES and words.low(reading.last + 1) in ("rate", "rates"):
        return None, None  # "a 1.3 percent growth rate"
    if changed in _RISES or (reading.signed and not reading.negative):
        return "change", "up"
    if changed in _FALLS or reading.signed:
        return "change", "down"
    if reading.rate:
        return "rate", None
    if (reading.number.kind == "fraction" and reading.unit is None) or (reading.unit == "%" and after == "of"):
        return "share", None
    return None, None
