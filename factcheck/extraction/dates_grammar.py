"""A grammar of dates over classes of words, as regular expressions over one character a token.

Cascaded finite-state recognition after Appelt et al., FASTUS (IJCAI 1993), and Chang and Manning, SUTime (LREC 2012):
the tokens of a sentence become a string of class characters, so that a rule is short, and matching it is cheap.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from factcheck.lexicon.calendar import FULL_MONTHS
from factcheck.lexicon.time_words import QUARTER_CODES, UNITS, WORD_CLASSES

# One character a class, for the expressions below.
_SYMBOLS = {
    "dated": "Z", "clock": "C", "holiday": "V", "month": "M", "weekday": "W", "year": "Y", "digits": "d",
    "number": "n", "cardinal": "N", "few": "F", "ordinal": "O", "th": "t", "s": "s", "unit": "U", "quarter": "R",
    "century": "y", "season": "S", "decade": "E", "deictic": "G", "part": "p", "within": "w", "edge": "v",
    "last": "l", "next": "j", "this": "i", "same": "e", "ago": "A", "earlier": "b", "later": "k", "before": "B",
    "after": "K", "fiscal": "Q", "each": "*", "a": "a", "the": "T", "of": "o", "in": "I", "on": "P", "at": "@",
    "and": "&", "half": "h", "to": "r", "from": "f", "between": "c", "ending": "g", "period": "q", "about": "~",
    "hyphen": "-", "dash": "_", "comma": ",", "dot": ".", "slash": "/", "apostrophe": "'", "money": "$",
    "percent": "%", "quarter_code": "D", "latest": "H", "whole": "u", "alike": "=", "word": "x", "name": "X",
    "mark": "!",
}  # fmt: skip

# Parts that several rules share, written with the class names above.
_PARTS = {
    "UNIT": "(?:unit|quarter|century)",
    "RELATIVE": "(?:the? (?:last|next|this|same) fiscal? unit)",
    "SPOKEN": "(?:(?:the unit)? cardinal cardinal (?:hyphen? cardinal)?)",
    "YEAR_NAMED": "(?:(?:the? fiscal? (?:unit of?)?)? year(?!slash)|SPOKEN)",
    "OF_YEAR": "(?:comma? (?:of|in)? (?:YEAR_NAMED|RELATIVE))",
    "WITHIN": "(?:the? within (?:hyphen|of|in)?|the? edge of)",
    "COUNT": "(?:about? (?:a? cardinal (?:hyphen? cardinal){0,4}|(?:digits|number|year)|a? few|a|half a) (?:of)?)",
    "NTH": "(?:ordinal|digits th)",
    "TAKEN": "(?:last|next|this|same)",
}

# Longer readings first. Each rule's name is that of its reading in `dates_resolve`.
_RULES = {
    "unusual": "dated apostrophe digits|month the digits th (?:comma? year)?",
    "week_of": "the unit of dated",
    "dated": "dated",
    "clocked": "TAKEN? weekday part? comma? at clock|deictic at clock|"
    "clock comma? (?:on? dated|on? (?:weekday|deictic part?)|(?:this|last) part)",
    "decade": "WITHIN? the? (?:year s|year apostrophe s|apostrophe? digits s|cardinal? decade)",
    "century": "WITHIN? the? (?:ordinal (?:hyphen ordinal)?|digits th) hyphen? century",
    "quarter_of": "WITHIN? (?:RELATIVE|the year) (?:ordinal hyphen?)? quarter",
    "quarter": "WITHIN? the? fiscal? (?:NTH hyphen? fiscal? quarter|quarter_code) (?:OF_YEAR|of the unit)?",
    "half": "the? (?:ordinal|last) hyphen? half (?:OF_YEAR|of the unit)",
    "month_ordinal": "(?:TAKEN{0,2} weekday comma?)? month (?:ordinal (?:hyphen ordinal)?) (?:comma? year)?",
    "ordinal_of_month": "the? ordinal (?:hyphen ordinal)? of month (?:comma? year)?",
    "month": "WITHIN? TAKEN? month dot? OF_YEAR",
    "month_taken": "WITHIN? the? TAKEN TAKEN? month",
    "day_before_weekday": "the unit before TAKEN{0,2} weekday",
    "weekday_of": "(?:earlier|later)? TAKEN{0,2} weekday part? of? RELATIVE",
    "weekday": "(?:the? edge of the unit weekday|WITHIN? the? TAKEN{0,2} weekday part?)",
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
    "season": "WITHIN? the? TAKEN? season (?:OF_YEAR|of RELATIVE)?",
    "holiday": "(?:WITHIN|TAKEN)? holiday (?:part|unit)? OF_YEAR?",
    "year_span": "fiscal? year (?:hyphen|slash|dash) digits",
    "year": "WITHIN? (?:the? (?:fiscal unit?|unit))? year",
    "spoken_year": "SPOKEN",
    "month_alone": "WITHIN? month dot?",
    "year_end": "UNIT hyphen? edge",
    "definite": "(?:WITHIN|later in|earlier in)? the whole? unit",
    "clock": "clock",
}

# Most tokens of a sentence are of these classes, and no rule starts with one of them.
_NEVER_FIRST = "word name mark comma dot hyphen dash slash to from between and in on at of ago before after"
# Each phrase has a token of one of these classes, and before its first such none of the classes in `_APART`.
_HEADS = (
    "dated clock holiday month weekday year unit quarter century season decade deictic part period quarter_code s "
    "cardinal"
)
_APART = "word name mark"


_WORDS_APART = tuple(_SYMBOLS[name] for name in _APART.split())


class Tokens(NamedTuple):
    """The tokens of a sentence, where each starts in its text, their small letters, and a class character for each."""

    words: list[str]
    starts: list[int]
    low: list[str]
    classes: str

    def end(self, i: int) -> int:
        """Return where token `i` ends in the sentence's text."""
        return self.starts[i] + len(self.words[i])


class Phrase:
    """Tokens that a rule took for a date: those from `first` up to `last` of a sentence with that text.

    `classes` are their class characters, and `start` is where they start in the sentence. `before` and `after` are the
    tokens beside them, `class_before` and `class_after` their classes: "" at the sentence's ends.
    """

    __slots__ = (
        "after", "before", "class_after", "class_before", "classes", "first", "last", "rule", "sentence", "start",
        "tokens",
    )  # fmt: skip

    def __init__(self, rule: str, first: int, last: int, tokens: Tokens, sentence: str) -> None:
        self.rule, self.first, self.last, self.tokens, self.sentence = rule, first, last, tokens, sentence
        self.classes = tokens.classes[first:last]
        self.start = tokens.starts[first]
        self.before = self.after = self.class_before = self.class_after = ""
        if first:
            self.before, self.class_before = tokens.words[first - 1], tokens.classes[first - 1]
        if last < len(tokens.words):
            self.after, self.class_after = tokens.words[last], tokens.classes[last]

    @property
    def low(self) -> list[str]:
        """The phrase's tokens in small letters."""
        return self.tokens.low[self.first : self.last]

    def near(self, before: int, after: int = 0) -> list[str]:
        """Return the tokens that stand up to so many places before and after the phrase, in small letters."""
        low, first = self.tokens.low, self.first
        near = low[max(0, first - before) : first]
        return near + low[self.last : self.last + after] if after else near

    def has(self, *names: str) -> bool:
        """Whether a token of one of those classes is in the phrase."""
        return any(_SYMBOLS[name] in self.classes for name in names)

    def words(self, *names: str) -> list[str]:
        """Return the phrase's tokens of those classes, in lower case and without a genitive's ending."""
        symbols = [_SYMBOLS[name] for name in names]
        own = self.tokens.words[self.first : self.last]
        return [bare(word) for word, symbol in zip(own, self.classes, strict=True) if symbol in symbols]

    @property
    def units(self) -> list[str]:
        """The units of the calendar that the phrase names, in the singular."""
        return [UNITS[word] for word in self.words("unit", "quarter", "century")]

    def word(self, name: str) -> str | None:
        """Return the first of `words`."""
        found = self.words(name)
        return found[0] if found else None

    @property
    def first_word(self) -> str:
        """The phrase's first token."""
        return self.tokens.words[self.first]

    @property
    def last_word(self) -> str:
        """The phrase's last token."""
        return self.tokens.words[self.last - 1]

    @property
    def quote(self) -> str:
        """The words of the phrase as printed."""
        return self.sentence[self.start : self.end]

    @property
    def end(self) -> int:
        """Where the phrase ends, a genitive's ending and a full stop left out."""
        last, end = self.last_word, self.tokens.end(self.last - 1)
        if last.endswith(("'s", "’s")):
            return end - 2
        if last == "." and self.last - self.first > 1 and self.tokens.low[self.last - 2] in FULL_MONTHS:
            return end - 1
        return end


def bare(word: str) -> str:
    """Return the word in lower case and without a genitive's ending.

    >>> bare("Monday's"), bare("July")
    ('monday', 'july')
    """
    return word.lower().removesuffix("'s").removesuffix("’s")


@cache
def _grammar() -> re.Pattern[str]:
    def written(rule: str) -> str:
        return re.sub(r"[A-Za-z_]+", symbol, rule).replace(" ", "")

    def symbol(match: re.Match[str]) -> str:
        name = match[0]
        return re.escape(_SYMBOLS[name]) if name in _SYMBOLS else written(_PARTS[name])

    rules = "|".join(f"(?P<{name}>{written(rule)})" for name, rule in _RULES.items())
    inner = "".join(re.escape(_SYMBOLS[name]) for name in _NEVER_FIRST.split())
    return re.compile(f"(?![{inner}])(?:{rules})")


@cache
def _heads() -> re.Pattern[str]:
    return re.compile("[" + "".join(re.escape(_SYMBOLS[name]) for name in _HEADS.split()) + "]")


def phrase_at(tokens: Tokens, sentence: str, position: int) -> Phrase | None:
    """Return the first phrase from a token on that may be a date, None if there is none."""
    classes = tokens.classes
    head = _heads().search(classes, position)
    if head is None:
        return None
    opening = 1 + max(classes.rfind(apart, position, head.start()) for apart in _WORDS_APART)
    match = _grammar().search(classes, max(position, opening))
    return Phrase(match.lastgroup or "", match.start(), match.end(), tokens, sentence) if match else None


def symbol_of(name: str) -> str:
    """Return the class character of a class's name."""
    return _SYMBOLS[name]


@lru_cache(maxsize=1 << 14)
def classify(text: str) -> str:
    """Return the class character of a token.

    >>> classify("1998"), classify("May"), classify("may")
    ('Y', 'M', 'x')
    """
    name = WORD_CLASSES.get(text)
    if name is None and text[-2:] in ("'s", "’s"):
        name = WORD_CLASSES.get(text[:-2])
    if name is not None:
        return _SYMBOLS[name]
    if text in QUARTER_CODES:
        return _SYMBOLS["quarter_code"]
    if text.isdigit():
        if len(text) == 4 and "1300" <= text <= "2099":
            return _SYMBOLS["year"]
        return _SYMBOLS["digits" if len(text) <= 2 else "number"]
    if text[0].isdigit():
        return _SYMBOLS["number"]
    if text[0].isalpha():
        return _SYMBOLS["name" if text[0].isupper() else "word"]
    return _SYMBOLS["mark"]
