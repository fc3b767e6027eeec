"""The head of an article: its dateline, stamps and bylines, and the day that they give."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from factcheck.lexicon.calendar import PrintedDate, day_first, printed_dates
from factcheck.lexicon.time_words import words_of
from factcheck.model import Span
from factcheck.reading.missing_year import infer_year

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_HEAD = 3000  # characters; a dateline further down belongs to another text
_LINES = 16
_STAMP_LENGTH = 110
_BODY_LENGTH = 160  # a longer line is a paragraph
_PARAGRAPHS = 2  # the first may be a standfirst; no stamp comes after the second
_NAME = r"[^\W\d_a-zà-öø-ÿ][\w.'’-]*"
_YEAR = re.compile(r"\b20\d\d\b")
_PLACE = re.compile(
    rf"(?P<place>{_NAME}(?:[ /]{_NAME}){{0,4}}(?:, {_NAME}(?: {_NAME}){{0,2}}){{0,2}})[,.]?\s*(?:\(\w+\))?\s*$"
)
_AGENCY = r"(?:\((?P<agency>[^()\n]{2,60})\)|/(?P<slashed>[^/\n]{2,30})/)"
_AFTER_DATE = re.compile(rf"[.,]?\s*{_AGENCY}\s*(?P<dash>[-–—_:.]*)")
_DASH_AFTER_DATE = re.compile(r"\s*(?P<dash>[–—]|--?(?=\s|$))")
_UNDATED = re.compile(rf"(?P<place>[A-Z][A-Z.'’-]+(?:,? {_NAME}){{0,4}})\s+{_AGENCY}\s*(?P<dash>[-–—_:]+)")
_SEPARATOR = re.compile(r"\s*[|·•]\s*")
_STAMP_WORDS = words_of(
    "a m a.m am and at blog by correspondent edition first for from in last min modified of on online p page pages pm "
    "p.m posted print published read revised the to translated updated"
)
_NO_PUBLISHER = re.compile(
    r"(?i)^(?:by|posted|published|updated|edited|last|page|pages|print|first|from|on|\d|\W*$)|\d\d:\d\d|^(?:[ap]\.?m\.?)$"
)
# what stands before the day on which a report, a bulletin or a page came out
_ISSUED = re.compile(
    r"\b(?:issued|published|released|updated|revised|posted|dated|(?:release|version|report|statement|press|issue)"
    r"(?: (?:of|to|on|for))?)(?: on)?[:,]? *$",
    re.IGNORECASE,
)
_SET_APART = re.compile(r"(?:^|[,|·•(–—:]|(?<!\w)-|[a-z]\.) *$")
_TAIL = re.compile(r" *(?:$|[),.|·•(–—-]|at \d|\d\d?[:.]\d\d|into [A-Z])")
_NAME_ENDS = re.compile(r"\s[-–—|/·•]\s|[,|(:]|\.\s|$")
_IN_NAMES = frozenset(("and", "de", "der", "for", "in", "la", "of", "on", "the"))
_STAMPS_ABOVE = 5  # lines, in which a sentence with the day of issue is a stamp too
_ITEM = ("- ", "* ", "+ ", "• ")
_LOWER_WORD = re.compile(r"(?<![\w.])[a-zà-öø-ÿ][a-zà-öø-ÿ.]*")
_BY_PUBLISHER = re.compile(r"\bby (The [A-Z][\w'’&. -]+)")


class Publication(NamedTuple):
    """What the head of a text says about itself.

    `day` is None where the year is neither printed nor to be inferred: `edtf` then is "XXXX-12-16". `assumed` says that
    the year was inferred or the order of day and month guessed. `datelines` are the spans of datelines alone ("LONDON,
    Oct 3 (Reuters) -"), `stamps` those of lines that hold a name and a date ("The Standard | 3 May 2020 | page 4").
    """

    day: date | None
    edtf: str
    assumed: bool
    place: str | None
    publisher: str | None
    datelines: tuple[Span, ...]
    stamps: tuple[Span, ...]


class _Mark(NamedTuple):
    """A dateline or stamp of the head."""

    span: Span
    dates: tuple[PrintedDate, ...]
    place: str | None
    publisher: str | None
    is_stamp: bool


def publication(text: str) -> Publication | None:
    """Return what the head of the text says of its day, place and publisher; None if it says nothing.

    The dateline's day goes before a stamp's; a year that the dateline lacks comes from a stamp, else it is inferred
    (`infer_year`).
    """
    marks = [
        mark
        for number, (start, line) in enumerate(_head_lines(text))
        if (mark := _dateline(start, line) or _stamp(start, line) or _issue(number, start, line))
    ]
    if not marks:
        return None
    day, edtf, assumed = _day(text, marks)
    return Publication(
        day,
        edtf,
        assumed,
        next((mark.place for mark in marks if mark.place), None),
        next((mark.publisher for mark in marks if mark.publisher), None),
        tuple(mark.span for mark in marks if not mark.is_stamp),
        tuple(mark.span for mark in marks if mark.is_stamp),
    )


def _head_lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines up to the second paragraph with their offsets, stripped of space and Markdown's emphasis."""
    count = paragraphs = position = 0
    for raw in text[:_HEAD].splitlines(keepends=True):
        line = raw.strip().strip("*_#>").strip()
        if line and not raw.lstrip().startswith(_ITEM):
            yield position + raw.index(line), line
            count += 1
            paragraphs += len(line) > _BODY_LENGTH
            if paragraphs == _PARAGRAPHS:
                return
        position += len(raw)
        if count >= _LINES:
            return


def _dateline(start: int, line: str) -> _Mark | None:
    """Return the wire dateline that the line begins with: place, day and agency, in most of their orders."""
    dates = [found for found in printed_dates(line[:200]) if found.start < 90]
    if not dates:
        undated = _UNDATED.match(line)
        return _mark(start, undated.end(), (), undated["place"], undated) if undated else None
    last = dates[-1] if len(dates) > 1 and not line[: dates[0].start].strip() else dates[0]
    place = _PLACE.fullmatch(line[dates[0].end : last.start].lstrip() if last is not dates[0] else line[: last.start])
    if not place:
        return None
    tail = _AFTER_DATE.match(line, last.end) or _DASH_AFTER_DATE.match(line, last.end)
    if not tail:
        return None
    return _mark(start, tail.end(), tuple(dates[: dates.index(last) + 1]), place["place"].rstrip(".,"), tail)


def _mark(start: int, length: int, dates: tuple[PrintedDate, ...], place: str, tail: re.Match[str]) -> _Mark:
    groups = tail.groupdict()
    agency = groups.get("agency") or groups.get("slashed")
    publisher = agency.split(",")[0].removeprefix("Agency ").strip() if agency else None
    return _Mark(Span(start, start + length), dates, place, publisher, is_stamp=False)


def _stamp(start: int, line: str) -> _Mark | None:
    """Return a short line that is a name and a full date, or such between separators; None for a sentence."""
    if len(line) > _STAMP_LENGTH or line.endswith((".", "?", "!", ":")):
        return None
    dates = [found for found in printed_dates(line) if found.year]
    if not dates:
        return None
    found = dates[0]
    before, after = line[: found.start], line[found.end :]
    strange = [word for word in _LOWER_WORD.findall(before + " " + after) if word.rstrip(".") not in _STAMP_WORDS]
    if len(strange) > 1 and not _SEPARATOR.search(line):
        return None
    parts = [part.strip(" ,:–—-()") for piece in _SEPARATOR.split(before) for part in piece.split(", ")]
    names = [part for part in parts if part and not _NO_PUBLISHER.search(part)]
    credit = _BY_PUBLISHER.search(after)
    bylined = before.lower().startswith("by ")
    publisher = credit[1].strip() if credit else names[0] if names and not bylined else None
    place = names[-1] if names and bylined else None
    return _Mark(Span(start, start + len(line)), (found,), place, publisher, is_stamp=True)


def _issue(number: int, start: int, line: str) -> _Mark | None:
    """Return a line near the top as a stamp that says on which day the text came out, or ends with a day set apart.

    "Situation report 9, Friday 3 May 2024, 12:00" and "Data as of 2 May 2024. Issued 3 May." give the third; "Signed on
    3 May 2024, it holds" gives none.
    """
    if number >= _STAMPS_ABOVE or len(line) > _BODY_LENGTH:
        return None
    dates = printed_dates(line)
    years = [found.year for found in dates if found.year] or [int(year) for year in _YEAR.findall(line)]
    issued = next((found for found in dates if _ISSUED.search(line, 0, found.start)), None)
    if issued is None:
        apart = (found for found in dates if found.year and _TAIL.match(line, found.end))
        issued = next((found for found in apart if _SET_APART.search(line, 0, found.start)), None)
        if line.endswith((".", "?", "!", ":")):
            return None
    if issued is None or not years:
        return None
    issued = issued._replace(year=issued.year or years[-1])
    name = _NAME_ENDS.split(line[: issued.start], maxsplit=1)[0].strip()
    named = (
        number
        and not (_NO_PUBLISHER.search(name) or _ISSUED.search(name))
        and words_of(" ".join(_LOWER_WORD.findall(name))) <= _IN_NAMES
    )
    return _Mark(Span(start, start + len(line)), (issued,), None, name if named else None, is_stamp=True)


def _day(text: str, marks: list[_Mark]) -> tuple[date | None, str, bool]:
    """Return the day, its EDTF string, and whether something in it was assumed."""
    ordered = sorted(marks, key=lambda mark: mark.is_stamp)
    dates = [found for mark in ordered for found in mark.dates]
    if not dates:
        return None, "XXXX-XX-XX", False
    proven = day_first(printed_dates(text)) if any(found.order == "open" for found in dates) else None
    dates = [found.swapped() if found.order == "open" and proven is False else found for found in dates]
    first = dates[0]
    for found in dates:
        same = first.year is None and (found.month, found.day) != (first.month, first.day) and first.order == "named"
        if found.year is None or (same and abs(found.month - first.month) % 12 > 1):
            continue
        if day := found.within(found.year):
            return day, day.isoformat(), found.order == "open" and proven is None
    mark = next(mark for mark in ordered if mark.dates)
    year = infer_year(text, first, mark.span.end)
    day = first.within(year) if year else None
    return day, day.isoformat() if day else f"XXXX-{first.month:02}-{first.day:02}", day is not None
