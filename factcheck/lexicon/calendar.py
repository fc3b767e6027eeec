"""The calendar as the press prints it: names of months and weekdays, and the days written with them or with digits."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from factcheck.lexicon.clock_times import HALF, ZONE, time_of_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MONTH_NAMES = (
    ("january", "jan"),
    ("february", "feb", "febr"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sept", "sep"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
_WEEKDAY_NAMES = (
    ("monday", "mon"),
    ("tuesday", "tues", "tue"),
    ("wednesday", "wed"),
    ("thursday", "thurs", "thur", "thu"),
    ("friday", "fri"),
    ("saturday", "sat"),
    ("sunday", "sun"),
)
MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names}
FULL_MONTHS = frozenset(names[0] for names in _MONTH_NAMES)
WEEKDAYS = {name: number for number, names in enumerate(_WEEKDAY_NAMES) for name in names}


def _cased(names: Iterable[str]) -> str:
    """Return an alternation of the names, capitalised or in capitals: lower-case "may" and "march" are verbs."""
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    return "|".join(form for name in longest_first for form in (name.capitalize(), name.upper()))


MONTH_FORMS = frozenset(_cased(MONTHS).split("|"))
_MONTH = rf"(?:(?P<month>{_cased(FULL_MONTHS)})|(?P<short>{_cased(set(MONTHS) - FULL_MONTHS)})\.?)"
_WEEKDAY = rf"(?:\b(?P<weekday>{_cased(WEEKDAYS)})\b\.?,?\s)?"
_DAY = r"(?P<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_NO_DAY = r"(?P<wrong>3[2-9]|[4-9]\d|[1-9]\d\d)(?:st|nd|rd|th)?"  # a slip of the hand: "April 230"
_BOTH = (  # "June 24 and 25, 2009", "(June 24 to 28)"
    r"\s(?:(?:and|to|through)\s(?=\d\d?(?:st|nd|rd|th)?,?\s(?:1[1-9]|20)\d\d\b)"
    r"|(?:to|through)\s(?=\d\d?(?:st|nd|rd|th)?(?:[).;]|$)))"
)
_LAST = rf"(?:(?:\s?[-–—]\s?|{_BOTH})(?P<last>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?)?"
_YEAR = r"(?P<year>1[1-9]\d\d|20\d\d)(?![\d%]|[.,/:-]\d)"
_FREE = r"(?<![\w$€£¥#])(?<!\d[.,/:-])(?<!\w-)"
# The second of two dates may follow the first's day or month with only a hyphen between: "May 30-June 2".
_FREE_MONTH = r"(?<![\w$€£¥#])(?<!\d[.,/:])(?<![A-Za-z]-)"
_ENDS_OF_MONTHS = "|".join(sorted({name[-2:] for name in MONTHS}))
_FREE_DAY = rf"(?<![\w$€£¥#])(?<!\d[.,/:-])(?:(?<!\w-)|(?<=(?:{_ENDS_OF_MONTHS})-))"
# The class that each of the first three looks ahead to spares most words the look for names in front of it.
_SHAPES = (
    rf"(?=[A-Z]){_FREE_MONTH}{_WEEKDAY}\b{_MONTH}\.?\s?(?:{_DAY}{_LAST}|{_NO_DAY})(?![\w%]|[.,:/-]\d)(?:\s?,?\s?{_YEAR})?",
    rf"(?=[\dA-Zt]){_FREE_DAY}{_WEEKDAY}(?:the\s)?{_DAY}{_LAST}\s(?:of\s)?{_MONTH}(?!\w)(?:\s?,?\s?{_YEAR})?",
    rf"(?=\d){_FREE}{_DAY}-{_MONTH}-{_YEAR}",
    (
        r"(?<![\w.,/-])(?P<year>1[1-9]\d\d|20\d\d)(?P<mark>[-/.])(?P<number>0?[1-9]|1[0-2])(?P=mark)"
        r"(?P<day>[12]\d|3[01]|0?[1-9])(?![\d/-]|\.\d)"
    ),
    (
        r"(?<![\w.,/$€£-])(?P<first>[12]\d|3[01]|0?[1-9])(?P<mark>[-/.])(?P<second>[12]\d|3[01]|0?[1-9])(?P=mark)"
        r"(?P<year>1[1-9]\d\d|20\d\d|\d\d)(?![\w%/-]|[.,]\d)"
    ),
)
_COUNTED = re.compile(r"\s?(?:%|per ?cent\b|points?\b|(?:thousand|million|billion)\b)")
_AFTER_SLIP = re.compile(r"\s?(?:$|[.,;:!?)\"”]|(?:after|at|by|following|in|when|where|with)\b)")
_REACHES = re.compile(r"\s(?:until|till|through)\b")
_BEFORE_MONTH = frozenset("and by during early from in late last mid next of since this through to until".split())
_NAMED_SHAPES = 3  # the first of them name the month
_CLOCK = (
    rf"(?P<clock>(?:,?\s(?:at\s)?|T)(?:(?:[01]?\d|2[0-3])[:.][0-5]\d(?:[:.][0-5]\d)?(?!\d|%)(?:\s?{HALF})?"
    rf"|(?:1[0-2]|[1-9])\s?{HALF}){ZONE})?"
)
# A day number stands beside a month's name or a mark with a further digit: most texts stop here. The class in front
# lets the search run past all other letters; "Dan 5" comes through, and is refused by the shapes.
_AFTER_INITIAL = "|".join(sorted({name[1:] for name in _cased(MONTHS).split("|")}, key=lambda rest: (-len(rest), rest)))
_TRIGGER = re.compile(
    rf"[\dJFMASOND](?:(?<=\d)(?:[/.-]\d\d?[/.-]\d\d|(?:st|nd|rd|th)?[\s-](?:of\s)?(?:{_cased(MONTHS)})\b)"
    rf"|(?<=\D)(?:{_AFTER_INITIAL})\b\.?\s?-?\d)"
)
_FARTHEST = 40  # characters from the start of a date, a weekday, to its trigger
_IN_DIGITS = re.compile(r"\d[/.-]\d\d?[/.-]\d\d")


Order = Literal["named", "year first", "day first", "month first", "open"]


class PrintedDate(NamedTuple):
    """A day printed with its month. Offsets are into the text that was searched.

    `year` is None where none is printed. `last` is the last day of "March 3-5". `weekday` is the one printed beside the
    day (Monday is 0), right or wrong. `order` says how it was printed: "open" for "05/08/2008", read day first, whose
    day and month may change places. A clock time ("22/07/2008 20:23") lies
    inside the offsets; `time` is its ISO 8601 form.
    """

    start: int
    end: int
    year: int | None
    month: int
    day: int
    order: Order = "named"
    last: int | None = None
    weekday: int | None = None
    time: str | None = None

    def swapped(self) -> PrintedDate:
        """Return the same digits with day and month in the other order."""
        return self._replace(month=self.day, day=self.month)

    def within(self, year: int) -> date | None:
        """Return the day in that year, None where the month has no such day."""
        return date(year, self.month, self.day) if self.day <= monthrange(year, self.month)[1] else None


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(shape + _CLOCK) for shape in _SHAPES)


def printed_dates(text: str) -> list[PrintedDate]:
    """Return the days printed in the text, in its order: "Nov. 1, 2009", "the 9th of October", "22/07/2008 20:23".

    A month alone, a year alone and anything relative is none. Day and month of a numeric date stand in the order that
    its digits prove, else day first with the order "open".

    >>> [(found.year, found.month, found.day) for found in printed_dates("From Nov. 1, 2009 to the 9th of October")]
    [(2009, 11, 1), (None, 10, 9)]
    """
    trigger = _TRIGGER.search(text)
    if trigger is None:
        return []
    found = sorted(_matches(text, max(0, trigger.start() - _FARTHEST)), key=lambda item: (item.start, -item.end))
    kept: list[PrintedDate] = []
    for item in found:
        if not kept or item.start >= kept[-1].end:
            kept.append(item)
    return kept


def _matches(text: str, first: int) -> Iterator[PrintedDate]:
    patterns = _patterns()
    for pattern in patterns if _IN_DIGITS.search(text) else patterns[:_NAMED_SHAPES]:
        for match in pattern.finditer(text, first):
            if printed := _read(match, text):
                yield printed


def _read(match: re.Match[str], text: str) -> PrintedDate | None:
    """Return what a match says; None for a count that only looks like a day ("in May 12 people")."""
    groups = match.groupdict()
    (start, end), time = match.span(), time_of_day(groups["clock"] or "")
    year = int(groups["year"]) if groups["year"] else None
    if "first" in groups:
        first, second = int(groups["first"]), int(groups["second"])
        if year is None or min(first, second) > 12 or (year < 100 and groups["mark"] != "/"):
            return None
        if year < 100:
            year += 1900 if year > 68 else 2000  # the pivot of POSIX strptime
        order: Order = "day first" if first > 12 else "month first" if second > 12 else "open"
        day, month = (second, first) if second > 12 else (first, second)
        return PrintedDate(start, end, year, month, day, order, time=time)
    if "number" in groups:
        return PrintedDate(start, end, year, int(groups["number"]), int(groups["day"]), "year first", time=time)
    name, named = groups["month"] or groups["short"], max(match.start("month"), match.start("short"))
    if year is None and text[named - 3 : named].lower() == "in ":
        return None
    if groups.get("wrong") and not _is_slip(text, named, match.end("wrong"), groups):
        return None
    last = int(groups["last"]) if groups.get("last") else None
    weekday = WEEKDAYS[groups["weekday"].lower()] if groups.get("weekday") else None
    month = MONTHS[name.lower()]
    day = int(groups["day"] or groups["wrong"])
    return PrintedDate(start, end, year, month, day, "named", last, weekday, time)


def _is_slip(text: str, named: int, end: int, groups: dict[str, str]) -> bool:
    """Whether a figure behind a month is a day that no month has, and no count: "on April 230", not "since May 230".

    `named` is where the month's name starts, `end` where the figure ends.
    """
    if groups["year"] or groups["weekday"] or text[named - 3 : named].lower() == "on ":
        return not _COUNTED.match(text, end)
    before = text[:named].rstrip().rpartition(" ")[2].lower()
    if _REACHES.match(text, end):
        return True  # "since Dec. 64 until today"
    if before.endswith("ed") and len(groups["wrong"]) > 2 and text.startswith(" of ", end):
        return True  # "was convicted Nov. 320 of theft"
    return len(groups["wrong"]) > 2 and before not in _BEFORE_MONTH and _AFTER_SLIP.match(text, end) is not None


def day_first(printed: Iterable[PrintedDate]) -> bool | None:
    """Whether numeric dates put the day before the month, as one of them or another date proves; None if nothing does.

    "22/07/2008" proves it by its digits, and "05/08/2008" beside "August 5" by what they have in common.
    """
    dates = list(printed)
    named = {(item.month, item.day) for item in dates if item.order in ("named", "year first")}
    for item in dates:
        if item.order in ("day first", "month first"):
            return item.order == "day first"
        if item.order == "open" and item.month != item.day:
            if (item.month, item.day) in named:
                return True
            if (item.day, item.month) in named:
                return False
    return None


def last_day(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year, month, monthrange(year, month)[1])
