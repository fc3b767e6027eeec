"""When a quantity holds."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from factcheck.extraction.clauses import attributed, opens_clause
from factcheck.extraction.fiscal_spans import span_ended
from factcheck.lexicon.cues import SPEECH
from factcheck.model import Period

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.extraction.mention import Mention
    from factcheck.extraction.phrases import Phrases

_FAR = 14
_TOLD = 11  # what "the nine months ended" adds to the way to the date, and is a part of it
_OWN_CLAUSE = 9  # what an "and" costs before a figure that has a verb of its own: "… in May, and 2 men were hurt"
_SINCE = 8  # words from "since" to the date in its clause
_BASE = 5  # words from "than" to the date with which is compared
_BEFORE = frozenset(("earlier", "before", "ago", "previously"))
_SPANS = frozenset((("between", "and"), ("from", "to"), ("from", "until"), ("from", "till")))
_RESTATING = frozenset(((",", "or"), ("or",), ("(",)))
_COMPARED = frozenset(("against", "from", "than", "versus", "vs", "with"))


def period_of(
    phrases: Phrases,
    mentions: Sequence[Mention],
    number: int,
    *,
    earlier: bool,
    heading: Period | None,
    day: date | None,
) -> Period | None:
    """Return when the mention's quantity holds: its clause's date, else the heading's, else the day of publication.

    A figure that is compared from ("from 3.8 million") does not hold at the other's date: it ends before it.
    """
    mention = mentions[number]
    if mention.period is not None:
        return mention.period
    if mention.role != "age":
        found = _of_restated(phrases, mentions, number, number - 1, earlier=earlier)
        found = found or _nearest(phrases, mentions, number, earlier=earlier)
        found = found or _of_restated(phrases, mentions, number, number + 1, earlier=earlier) or heading
        if found is not None:
            return found
    if earlier:
        near = _nearest(phrases, mentions, number, earlier=False)
        start = near.start if near is not None and near.start is not None else day
        return _until(start) if start is not None else None
    return None if day is None else Period(day, day, day.isoformat(), "day", assumed=True)


def _until(start: date) -> Period:
    end = start - timedelta(days=1) if start > date.min else start
    return Period(None, end, f"../{end.isoformat()}", "span", assumed=True)


def _of_restated(
    phrases: Phrases, mentions: Sequence[Mention], number: int, other: int, *, earlier: bool
) -> Period | None:
    """Return when a figure holds that is in other terms the one beside it: "$5 million, or 65 cents a share, in June".

    None where it is not. What a figure includes holds when it does: "12 people, including two children".
    """
    if not 0 <= other < len(mentions) or mentions[other].kind != "quantity":
        return None
    between = phrases.low[phrases.figures[min(number, other)][1] : phrases.figures[max(number, other)][0]]
    included = other < number and between[-1:] == ["including"] and len(between) <= len((",", "including"))
    return _nearest(phrases, mentions, other, earlier=earlier) if included or tuple(between) in _RESTATING else None


def _nearest(phrases: Phrases, mentions: Sequence[Mention], number: int, *, earlier: bool) -> Period | None:
    first, last = phrases.figures[number]
    best: tuple[int, int] | None = None
    for other, mention in enumerate(mentions):
        if mention.kind != "date" or mention.period is None or (mention.period.start and not mention.period.end):
            continue
        start, end = phrases.figures[other]
        if last <= start and (attributed(phrases, start, end) or opens_clause(phrases, start, end)):
            continue  # "three counts of theft in the 2015 raid", "she won 3, and in May he won 2"
        if _tells_since_when(phrases, start, first):
            continue
        low, high = (end, first) if end <= first else (last, start)
        between = phrases.tags[low:high]
        cost = high - low + 4 * between.count(",") + 30 * between.count(";") + 6 * between.count("W")
        cost += (_OWN_CLAUSE if end <= first and _leads_verb(phrases, last) else 3) * between.count("c")
        attributive = mention.period.granularity in ("quarter", "half") and phrases.tags[end : end + 1] in ("N", "P")
        cost += _cost_of_verbs(phrases, -1 if attributive else start, low, high)
        inner = range(min(other, number) + 1, max(other, number))
        if _is_apart(phrases, mentions, number, other) if start >= last else _is_enclosed(phrases, start, end, first):
            continue
        cost += sum(6 for i in inner if mentions[i].kind != "date")
        if earlier and (end <= first or any(mentions[i].kind != "date" for i in inner)):
            continue
        if _FAR < cost <= _FAR + _TOLD and span_ended(phrases, mentions, other):
            cost -= _TOLD
        if cost > _FAR and end <= first and _leads_sentence(phrases, start, end, first):
            cost = _FAR
        if cost <= _FAR and (best is None or cost < best[0]):
            best = (cost, other)
    return _whole_span(phrases, mentions, best[1]) if best else None


def _tells_since_when(phrases: Phrases, start: int, first: int) -> bool:
    """Whether a date is of what the figure counts from: "since the war broke out in 2011, 40 people have died"."""
    opening = max(0, start - _SINCE)
    words = phrases.low[opening:start]
    if "since" not in words or "," in words:
        return False
    return not opening + words.index("since") < first < start


def _leads_verb(phrases: Phrases, last: int) -> bool:
    """Whether a finite verb follows the figure before word `last`, which is its subject."""
    return any(group.start == last and phrases.tags[last] in "IHVM" for group in phrases.verb_groups)


def _leads_sentence(phrases: Phrases, start: int, end: int, first: int) -> bool:
    """Whether a date opens the one clause that the sentence has before a figure: "In 1999, the mill made $3m"."""
    tags = phrases.tags
    if tags[:start].strip("pTRD") or tags[end : end + 1] not in (",", "D", "P", "U", "N", "J"):
        return False
    verbs = sum(1 for group in phrases.verb_groups if group.start < first and tags[group.start] in "VZIHMO")
    return verbs <= 1 and ";" not in tags[end:first]


def _whole_span(phrases: Phrases, mentions: Sequence[Mention], number: int) -> Period | None:
    """Return a date's period, with its other end where it is one of two: "between March 2018 and May 2021".

    The date that a quarter or some months end on stands for all of them: "the quarter ended March 29".
    """
    period = mentions[number].period
    for end in (number, number + 1):
        if end < len(mentions) and mentions[end].kind == "date" and (span := span_ended(phrases, mentions, end)):
            return span
    for first, last in ((number - 1, number), (number, number + 1)):
        if first < 0 or last >= len(mentions) or mentions[first].kind != "date" or mentions[last].kind != "date":
            continue
        (start, end), following = phrases.figures[first], phrases.figures[last][0]
        opened = phrases.low[start - 1] if start else ""
        if (opened, *phrases.low[end:following]) in _SPANS:
            a, b = mentions[first].period, mentions[last].period
            if a is not None and b is not None and a.start and b.end and a.start <= b.end:
                return Period(a.start, b.end, f"{a.edtf}/{b.edtf}", "span", assumed=a.assumed or b.assumed)
    return period


def _is_enclosed(phrases: Phrases, start: int, end: int, first: int) -> bool:
    """Whether a date before a figure is shut in: in brackets, or in a participle's clause between two commas.

    "Ada Brandt (born 1973) got 24 years", "a van, registered in 2019, from a farm 4 km away".
    """
    tags = phrases.tags
    if ")" in tags[end:first] and "(" not in tags[end:first]:
        return True
    opening = tags.rfind(",", 0, start)
    return opening >= 0 and tags[opening + 1] == "E" and tags[end : end + 1] == ","


def _is_apart(phrases: Phrases, mentions: Sequence[Mention], number: int, date: int) -> bool:
    """Whether a date behind a figure is that of another between, with which it is compared, or that of a bracket.

    "It was 66%, against 61% a year ago", "it was 5 million, up from 4 a year ago", "66% (2021: 61%)".
    """
    low, last = phrases.low, phrases.figures[number][1]
    start, end = phrases.figures[date]
    if low[start - 1] == "(" and phrases.tags[end : end + 1] == ":":
        return True
    if "than" in low[max(last, start - _BASE) : start] and "," not in phrases.tags[max(last, start - _BASE) : start]:
        return True  # "70% higher than in 2021"
    for i in range(number + 1, date):
        at = phrases.figures[i][0]
        if mentions[i].kind != "date" and (
            low[at - 1] in _COMPARED or (low[at - 1] == "to" and low[at - 2] == "compared")
        ):
            return low[at - 1] != "from" or "," in phrases.tags[last:at] or low[end - 1] in _BEFORE
    return False


def _cost_of_verbs(phrases: Phrases, date_start: int, low: int, high: int) -> int:
    """Return how far verbs hold a date and a figure apart: those between, a verb of speech that has the date."""
    cost = 0
    for group in phrases.verb_groups:
        if low <= group.start < high:
            cost += 15 if group.lemma in SPEECH else 9 if "," in phrases.tags[low:high] else 5
        elif group.lemma in SPEECH and 0 <= date_start - group.end <= 2:
            cost += 15
    return cost
