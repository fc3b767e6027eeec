"""The tokens of a sentence by their classes in the grammar of dates, and the phrases that its rules find."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from factcheck.extraction.dates_rules import SYMBOLS, find
from factcheck.lexicon.calendar import FULL_MONTHS
from factcheck.lexicon.time_words import HALF_CODES, QUARTER_CODES, UNITS, WORD_CLASSES


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
        return bool([name for name in names if SYMBOLS[name] in self.classes])

    def words(self, *names: str) -> list[str]:
        """Return the phrase's tokens of those classes, in lower case and without a genitive's ending."""
        symbols = [symbol for name in names if (symbol := SYMBOLS[name]) in self.classes]
        if not symbols:
            return []
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


def phrase_at(tokens: Tokens, sentence: str, position: int) -> Phrase | None:
    """Return the first phrase from a token on that may be a date, None if there is none."""
    found = find(tokens.classes, position)
    return Phrase(*found, tokens, sentence) if found else None


def symbol_of(name: str) -> str:
    """Return the class character of a class's name."""
    return SYMBOLS[name]


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
        return SYMBOLS[name]
    if text in QUARTER_CODES or text in HALF_CODES:
        return SYMBOLS["quarter_code"]
    if text.isdigit():
        if len(text) == 4 and "1000" <= text <= "2199":
            return SYMBOLS["year"]
        return SYMBOLS["digits" if len(text) <= 2 else "number"]
    if text[0].isdigit():
        return SYMBOLS["number"]
    if text[0].isalpha():
        return SYMBOLS["name" if text[0].isupper() else "word"]
    return SYMBOLS["mark"]
