"""A grammar of dates over classes of tokens, as regular expressions over one character a token.

Cascaded finite-state recognition after Appelt et al., FASTUS (IJCAI 1993), and Chang and Manning, SUTime (LREC 2012):
the tokens of a sentence become a string of class characters, so that a rule is short, and matching it is cheap.
"""

from __future__ import annotations

import re
from functools import cache

# One character a class, for the expressions below.
SYMBOLS = {
    "dated": "Z", "clock": "C", "holiday": "V", "month": "M", "weekday": "W", "year": "Y", "digits": "d",
    "number": "n", "cardinal": "N", "few": "F", "ordinal": "O", "th": "t", "s": "s", "unit": "U", "quarter": "R",
    "century": "y", "season": "S", "decade": "E", "deictic": "G", "part": "p", "within": "w", "edge": "v",
    "last": "l", "next": "j", "this": "i", "same": "e", "ago": "A", "earlier": "b", "later": "k", "before": "B",
    "after": "K", "fiscal": "Q", "each": "*", "a": "a", "the": "T", "of": "o", "in": "I", "on": "P", "at": "@",
    "and": "&", "half": "h", "to": "r", "from": "f", "between": "c", "ending": "g", "period": "q", "about": "~",
    "hyphen": "-", "dash": "_", "comma": ",", "dot": ".", "slash": "/", "apostrophe": "'", "money": "$",
    "percent": "%", "quarter_code": "D", "latest": "H", "whole": "u", "alike": "=", "word": "x", "name": "X",
    "mark": "!", "fy": "J", "era": "L",
}  # fmt: skip

# Parts that several rules share, written with the class names above.
_PARTS = {
    "UNIT": "(?:unit|quarter|century)",
    "RELATIVE": "(?:the? (?:last|next|this|same) fiscal? unit)",
    "SPOKEN": "(?:(?:the unit)? cardinal cardinal (?:hyphen? cardinal)?)",
    "YEAR_NAMED": "(?:(?:the? fiscal? (?:unit of?)?)? year(?!slash)|fy (?:year|digits)|SPOKEN)",
    "OF_YEAR": "(?:comma? (?:of|in)? (?:YEAR_NAMED|RELATIVE))",
    "WITHIN": "(?:the? within (?:hyphen|of|in)?|the? edge of)",
    "COUNT": "(?:about? (?:a? cardinal (?:hyphen? cardinal){0,4}|(?:digits|number|year)|a? few|a|half a) (?:of)?)",
    "NTH": "(?:ordinal|digits th)",
    "CENTURY_NTH": "(?:(?:cardinal hyphen?)? ordinal|digits th)",
    "TAKEN": "(?:last|next|this|same)",
}

# Longer readings first. Each rule's name is that of its reading in `dates_resolve`.
_RULES = {
    "unusual": "dated apostrophe digits|month the digits th (?:comma? year)?",
    "week_of": "the unit of dated",
    "dated": "(?:last|this|next)? dated",
    "clocked": "TAKEN? weekday part? comma? at clock|deictic at clock|"
    "clock comma? (?:on? dated|on? (?:TAKEN{0,2} weekday|deictic part?)|(?:this|last) part)",
    "decade": "WITHIN? the? (?:year s|year apostrophe s|apostrophe? digits s|(?:cardinal hyphen?)? apostrophe? decade)",
    "era": "era (?:digits|number|year)|(?:digits|number|year) era",
    "century": "WITHIN? the? (?:CENTURY_NTH (?:and|to|hyphen|dash))? CENTURY_NTH hyphen? century era?",
    "quarter_of": "WITHIN? (?:RELATIVE|the year) (?:ordinal hyphen?)? quarter",
    "quarter": "WITHIN? the? fiscal? (?:NTH hyphen? fiscal? quarter|quarter_code) (?:OF_YEAR|of the unit)?",
    "month_quarter": "the? (?:month (?:hyphen|dash|to))? month hyphen? quarter OF_YEAR?",
    "half": "the? (?:ordinal|last) hyphen? half (?:OF_YEAR|of the unit)",
    "month_ordinal": "(?:TAKEN{0,2} weekday comma?)? month (?:cardinal hyphen?)? ordinal (?:comma? year)?",
    "ordinal_of_month": "the? (?:cardinal hyphen?)? ordinal of month (?:comma? year)?",
    "month": "WITHIN? TAKEN? month dot? OF_YEAR",
    "month_taken": "WITHIN? the? TAKEN TAKEN? month",
    "day_before_weekday": "the unit before TAKEN{0,2} weekday",
    "weekday_of": "(?:earlier|later)? TAKEN{0,2} weekday part? of? RELATIVE",
    "away": "COUNT unit (?:deictic|from (?:weekday|deictic))",
    "weekday": "(?:weekday (?:last|unit)(?!unit)|part weekday|the? edge of the unit weekday"
    "|WITHIN? the? TAKEN{0,2} weekday part?)",
    "deictic": "(?:the unit before)? (?:within|earlier|later)? deictic part?",
    "part_of_day": "(?:earlier|later|within)? the? (?:this|last|next|same) part",
    "ago": "COUNT hyphen? UNIT (?:and a half|word word)? ago (?:weekday|deictic)?",
    "year_ago": "the? alike? unit hyphen (?:ago|earlier) (?:UNIT|period|ordinal UNIT)?",
    "reported": "the latest fiscal? (?:period|quarter|unit)|the fiscal? quarter",
    "same_period": "the? (?:same|alike) (?:period|quarter|unit) (?:OF_YEAR|a unit (?:ago|earlier|before))?",
    "year_period": "the year period",
    "shifted": "COUNT hyphen? UNIT (?:earlier|later|before|after)",
    "unit_before": "the (?:UNIT (?:before|after|earlier|later|last))",
    "relative": "(?:WITHIN|earlier|later)? the? TAKEN TAKEN? fiscal? UNIT",
    "season": "WITHIN? the? TAKEN? season (?:OF_YEAR (?:(?:hyphen|slash|dash) digits)?|of RELATIVE)?",
    "holiday": "(?:WITHIN|TAKEN)? holiday (?:part|unit)? OF_YEAR?",
    "year_span": "fiscal? year (?:hyphen|slash|dash) digits",
    "year": "WITHIN? (?:the? (?:fiscal unit?|unit)|fy)? year",
    "short_year": "(?:WITHIN|month|season of?)? apostrophe digits|fy digits",
    "spoken_year": "SPOKEN",
    "month_alone": "WITHIN? month dot?",
    "year_end": "UNIT hyphen? edge",
    "definite": "(?:WITHIN|later in|earlier in)? the whole? unit",
    "clock": "clock",
}

# Each phrase has a token of one of these classes, and before its first such none of the classes in `_APART`.
_HEADS = (
    "dated clock holiday month weekday year unit quarter century season decade deictic part period quarter_code s "
    "cardinal apostrophe fy era"
)
_APART = "word name mark"
_NOTATION = re.compile(r"[A-Za-z_]+|\(\?[:!]|[)|?]|\{\d,\d\}")


def find(classes: str, position: int) -> tuple[str, int, int] | None:
    """Return the rule, start and end of the first phrase from a position on that may be a date, None if none is."""
    while head := _heads().search(classes, position):
        at = head.start()
        opening = at
        while opening > position and classes[opening - 1] not in _apart():
            opening -= 1
        for first in range(opening, at + 1):
            pattern = _pattern(classes[first])
            if pattern is not None and (match := pattern.match(classes, first)):
                return match.lastgroup or "", first, match.end()
        position = at + 1
    return None


@cache
def _heads() -> re.Pattern[str]:
    return re.compile("[" + "".join(re.escape(SYMBOLS[name]) for name in _HEADS.split()) + "]")


@cache
def _apart() -> str:
    return "".join(SYMBOLS[name] for name in _APART.split())


@cache
def _pattern(opening: str) -> re.Pattern[str] | None:
    """Return the expression of the rules that can start with a class character, None if none can."""
    rules = {name: rule for name, rule in _RULES.items() if opening in _opens(rule)[0]}
    return re.compile("|".join(f"(?P<{name}>{_written(rule)})" for name, rule in rules.items())) if rules else None


@cache
def _opens(rule: str) -> tuple[frozenset[str], bool]:
    """Return the class characters that a rule can start with, and whether it can be empty."""
    found, optional, _ = _openings(_NOTATION.findall(rule))
    return found, optional


@cache
def _written(rule: str) -> str:
    """Return a rule as an expression over class characters."""

    def symbol(match: re.Match[str]) -> str:
        name = match[0]
        return re.escape(SYMBOLS[name]) if name in SYMBOLS else _written(_PARTS[name])

    return re.sub(r"[A-Za-z_]+", symbol, rule).replace(" ", "")


def _openings(rule: list[str], at: int = 0) -> tuple[frozenset[str], bool, int]:
    """Return the class characters that a rule in parts can start with, whether it can be empty, and where it ends."""
    found: frozenset[str] = frozenset()
    open_, empty = True, False  # whether what comes next can be first; whether an alternative can be empty
    while at < len(rule) and rule[at] != ")":
        part, at = rule[at], at + 1
        if part == "|":
            open_, empty = True, empty or open_
            continue
        own, optional = frozenset((SYMBOLS.get(part, ""),)), False
        if part.startswith("("):
            own, optional, at = _openings(rule, at)
            at += 1
        elif part in _PARTS:
            own, optional = _opens(_PARTS[part])
        if part == "(?!":
            continue
        if at < len(rule) and rule[at].startswith(("?", "{0")):
            optional, at = True, at + 1
        elif at < len(rule) and rule[at].startswith("{"):
            at += 1
        if open_:
            found, open_ = found | own, optional
    return found, empty or open_, at
