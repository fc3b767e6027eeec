"""Times of day that are told in words, or with a point: "a quarter to six", "8 o'clock", "5.42 in the morning"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.lexicon.numerals import ONES

if TYPE_CHECKING:
    from collections.abc import Iterator

_HOURS = {word: value for word, value in ONES.items() if 0 < value <= 12}
_MINUTES = {"five": 5, "ten": 10, "quarter": 15, "twenty": 20, "twenty-five": 25, "half": 30}
_HOUR = f"(?:{'|'.join(_HOURS)})"
_MINUTE = f"(?:(?:a )?quarter|{'|'.join(word for word in _MINUTES if word != 'quarter')})(?: minutes)?"
_LED = r"(?:(?<=\bat )|(?<=\bby )|(?<=\bsince )|(?<=\bbefore )|(?<=\bafter )|(?<=\buntil ))"
_SPOKEN = re.compile(
    rf"\b(?:{_MINUTE} past {_HOUR}|{_LED}{_MINUTE} to {_HOUR}|(?:{_HOUR}|\d\d?) o['’]clock)\b(?! per| million)"
    r"|(?<![\w.,:$€£-])(?:0\d\.[0-5]\d(?![\d%]|[.,]\d)|[12]?\d\.[0-5]\d(?= in the (?:morning|afternoon|evening)))"
    r"(?! (?:per|points?|seconds|million|metres|km))",
    re.IGNORECASE,
)
_READ = re.compile(
    rf"(?:(?P<minute>{_MINUTE}) (?P<way>past|to) )?(?P<hour>{_HOUR}|\d\d?)(?:[.](?P<digits>\d\d))?", re.IGNORECASE
)
_BEFORE_TO = tuple(f"{word} to " for word in (*_MINUTES, "minutes"))
_PARTS_OF_DAY = (" in the morning", " in the afternoon", " in the evening")
_POINTED = re.compile(r"0\d\.[0-5]\d")
_TRACES = (
    "clock", " past ", "quarter to ", "five to ", "ten to ", "twenty to ", " 0", " in the m", " in the a", " in the e"
)  # fmt: skip
_PART = re.compile(r"\b(?:morning|dawn|afternoon|evening|night|midday)\b")
_EARLY = ("morning", "dawn")
_NIGHT_FROM, _HALF_DAY = 6, 12


def spoken_times(text: str) -> Iterator[re.Match[str]]:
    """Return the times of day in a text that are told in words or with a point.

    >>> [found[0] for found in spoken_times("It rang at twenty to five, from five to nine men came by 06.15.")]
    ['twenty to five', '06.15']
    """
    return _SPOKEN.finditer(text)


def may_speak(text: str) -> bool:
    """Whether a look for such times in a text can be worth its while."""
    return any(map(text.__contains__, _TRACES))


def spoken_time(words: str, sentence: str) -> str | None:
    """Return such a time in ISO 8601; None where the sentence does not tell the half of the day.

    >>> spoken_time("a quarter to six", "It rang at a quarter to six in the evening."), spoken_time("five past one", "")
    ('17:45', None)
    """
    found = _READ.fullmatch(words.lower().removesuffix(" o'clock").removesuffix(" o’clock"))
    if found is None:
        return None
    hour = _HOURS.get(found["hour"]) or int(found["hour"])
    minute = int(found["digits"] or 0)
    if found["minute"]:
        minute = next(value for word, value in _MINUTES.items() if word in found["minute"].replace("-", " ").split())
        minute = 25 if "twenty-five" in found["minute"] else minute
    if found["way"] == "to":
        hour, minute = (hour - 1) or _HALF_DAY, 60 - minute
    parts = set(_PART.findall(sentence))
    if hour > _HALF_DAY or found["hour"].startswith("0"):
        return f"{hour:02}:{minute:02}"
    if len(parts) != 1:
        return None
    part = parts.pop()
    late = part not in _EARLY and not (part == "night" and (hour < _NIGHT_FROM or hour == _HALF_DAY))
    return f"{hour % _HALF_DAY + _HALF_DAY * late:02}:{minute:02}"
