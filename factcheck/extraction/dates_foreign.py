"""Dates in other languages than English, and the few English spans that the grammar finds and cannot value.

A pattern made of the language's own names isolates a span; dateparser values it, against the document's date. It is
never given a sentence: its search takes numbers and common words for dates.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from factcheck.extraction import periods

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import Period

_MONTHS = "january february march april may june july august september october november december".split()
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_RELATIVE_UNITS = ("day", "week", "month", "year")
_LONG = 4  # letters: a shorter name of a month or weekday stands for other words too
_OF = r"(?:de\s|del\s|di\s)?"
_YEAR_PRINTED = re.compile(r"\d{4}")
_COUNT = r"(?:\d{1,3}|\w{2,12})"
_NO_BASE = date(2000, 1, 1)  # for spans that print their year: what they mean does not depend on it


def foreign_dates(text: str, language: str, published: date | None) -> Iterator[tuple[int, int, Period]]:
    """Yield the dates of a text in another language: where they stand, and their periods."""
    for match in _pattern(language).finditer(text):
        period = valued(match.group(), language, published)
        if period is not None:
            yield match.start(), match.end(), period


def valued(span: str, language: str, published: date | None) -> Period | None:
    """Return the period of one isolated span as dateparser reads it, None if it reads nothing in it."""
    if published is None and not _YEAR_PRINTED.search(span):
        return periods.unknown()
    return _parsed(span, language, published or _NO_BASE)


@lru_cache(maxsize=4096)
def _parsed(span: str, language: str, base: date) -> Period | None:
    from dateparser.date import DateDataParser

    settings = {
        "RELATIVE_BASE": datetime(base.year, base.month, base.day),  # noqa: DTZ001  a calendar day has no zone
        "PREFER_DATES_FROM": "past",
        "RETURN_AS_TIMEZONE_AWARE": False,
    }
    found = DateDataParser(languages=[language], settings=settings).get_date_data(span)
    if found.date_obj is None:
        return None
    return periods.containing(found.date_obj.date(), "day" if found.period == "time" else found.period)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """Return what isolates a date in a language, made of the names that dateparser knows in it."""
    from dateparser.languages.loader import default_loader

    try:
        names: dict[str, Any] = default_loader.get_locale(language).info
    except ValueError:  # a language that dateparser does not know
        return re.compile(r"(?!)")
    months, weekdays = _names(names, _MONTHS), _names(names, _WEEKDAYS)
    long_months = [name for name in months if len(name) >= _LONG]
    relative = _told(names.get("relative-type", {}))
    ago = {key: said for key, said in names.get("relative-type-regex", {}).items() if key.endswith("ago")}
    counted = [re.sub(r"\(.*?\)", lambda _: _COUNT, phrase) for phrase in _told(ago)]
    weekday = _either([name for name in weekdays if len(name) >= _LONG])
    year = rf"(?:,?\s{_OF}(?:1[1-9]|20)\d\d)"
    shapes = [
        rf"(?:{weekday},?\s)?\d{{1,2}}(?:\.|er|º|ª|°)?\s{_OF}{_either(months)}\.?{year}?",
        rf"{_either(long_months)}{year}?",
        *([_either(relative)] if relative else []),
        *counted,
        weekday,
    ]
    return re.compile(rf"(?<![\w.,$€£-])(?:{'|'.join(shapes)})(?!\w)", re.IGNORECASE)


def _told(phrases: dict[str, list[str]]) -> list[str]:
    """Return the phrases for days, weeks, months and years, abbreviations left out."""
    return [
        phrase
        for key, said in sorted(phrases.items())
        if any(unit in key for unit in _RELATIVE_UNITS)
        for phrase in said
        if len(phrase.split()[-1]) >= _LONG - 1
    ]


def _names(info: dict[str, Any], keys: list[str]) -> list[str]:
    return sorted({name for key in keys for name in info.get(key, [])}, key=lambda name: (-len(name), name))


def _either(words: list[str]) -> str:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(map(re.escape, longest_first))})"
