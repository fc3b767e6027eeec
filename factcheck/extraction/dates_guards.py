"""What looks like a date and is none: titles, times of matches, dates that recur, names of days that qualify a noun."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extraction.dates_counts import names_no_month, names_no_year
from factcheck.extraction.dates_grammar import bare, symbol_of
from factcheck.lexicon.time_words import PREPOSITIONS, words_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.extraction.dates_grammar import Phrase

_NEAR = 15  # tokens
_TITLES = words_of("Mr Mrs Ms Dr Sen Gov Gen Rep Prof Sgt Capt Col Lt")
_TITLES_BEFORE_DAY = words_of("bloody black super ash good holy palm")
_PAPERS = words_of(
    "times telegraph mirror mail express post herald age tribune independent mercury sun star night magazine nights "
    "mornings evenings afternoons"
)
_SPORTS = words_of(
    "touchdown touchdowns fumble quarterback interception yard yards halftime rebounds game games playoff playoffs "
    "scored coach kickoff basket"
)
_AFTER_NAMED_DAY = words_of(
    "and or at in when but with as he she it they we after before was is will by to from this that"
)
_BEFORE_SEASON = words_of("in by until since during of")
_WORKING_WEEK = (words_of("monday"), words_of("to through - –"), words_of("friday saturday"))
_FALL_TO = words_of("apart behind from in into of off on out short to under within")
_PLAYING = (" to play", " to go", " left", " remaining", " into")
_CLOSING = re.compile('[.,]?["”]')
_NAME = symbol_of("name")
_EACH, _PERCENT = symbol_of("each"), symbol_of("percent")
_SLASH, _COUNTED = symbol_of("slash"), ("ago", "shifted")
_NEVER_BEFORE = (_EACH, symbol_of("money"))
_GLUED_ALLOWED = frozenset({"dated", "month_alone", "month", "weekday", "year"})


def refused(phrase: Phrase) -> bool:
    """Whether the words around the phrase say that it is no date."""
    if phrase.class_before in _NEVER_BEFORE:
        return True
    if phrase.class_after == _PERCENT or _glued(phrase) or _titled(phrase):
        return True
    if phrase.class_before == _SLASH and phrase.rule in _COUNTED:
        return True  # "2 1/2 years ago"
    check = _CHECKS.get(phrase.rule)
    return check is not None and check(phrase)


def _glued(phrase: Phrase) -> bool:
    """Whether the phrase is a part of a longer word: "AK-2000", "X1998"; "FY2009" is a year."""
    text, start = phrase.sentence, phrase.start
    before = text[start - 1] if start else ""
    if before.isalnum():
        return text[start - 2 : start] != "FY"
    return before == "-" and text[start - 2 : start - 1].isalnum() and phrase.rule not in _GLUED_ALLOWED


def _titled(phrase: Phrase) -> bool:
    """Whether "Mr." or the like stands before the phrase."""
    return phrase.before == "." and phrase.first > 1 and phrase.tokens.words[phrase.first - 2] in _TITLES


def _means_our_times(phrase: Phrase) -> bool:
    """Whether "today" stands for the present age, or for a title: "as strong today as ever", "VOA Today"."""
    if phrase.before and _is_title(phrase):
        quoted = phrase.before in "“\"'‘" and phrase.first > 1
        shown = quoted and (phrase.tokens.low[phrase.first - 2] == "the" or _closes_quote(phrase))
        return shown or (phrase.before[0].isalpha() and phrase.sentence[phrase.start - 1] == " ")
    if phrase.after in ("as", "than"):
        return any(word == "as" or word.endswith("er") for word in phrase.near(_NEAR))
    return phrase.before == "of" and not phrase.after[:1].isalnum()


def _closes_quote(phrase: Phrase) -> bool:
    """Whether the phrase is the last of what stands in quotation marks."""
    return _CLOSING.match(phrase.sentence, phrase.end) is not None


def _is_title(phrase: Phrase) -> bool:
    return phrase.first_word[0].isupper()


def _is_programme(phrase: Phrase) -> bool:
    """Whether "This Week" is the title of a programme."""
    if phrase.before and phrase.before[0].isalpha() and _is_title(phrase):
        return phrase.sentence[phrase.start - 1] == " "
    if phrase.last_word[0].isupper() and not phrase.sentence.isupper():
        return not phrase.after[:1].islower()
    return False


def _is_of_working_week(phrase: Phrase) -> bool:
    """Whether a weekday is an end of a week that recurs: "open 9 to 5, Monday to Friday"."""
    low, first = phrase.tokens.low, phrase.first
    if first > 1 and low[first - 2] == "monday":
        first -= 2
    week = low[first : first + 3]
    if len(week) < len(_WORKING_WEEK) or low[first - 1 : first] == ["from"]:
        return False
    return all(word in words for word, words in zip(week, _WORKING_WEEK, strict=True))


def _names_no_day(phrase: Phrase) -> bool:
    """Whether a weekday is one of many, or in a name: "the second Tuesday of each month", "the Sunday Times"."""
    after = phrase.after
    if _is_of_working_week(phrase) or (phrase.class_before == _NAME and _closes_quote(phrase)):
        return True  # "Open Monday to Friday", "Fox News Sunday" in quotation marks
    if phrase.before.lower() in _TITLES_BEFORE_DAY:
        return True
    if not after:
        return False
    if after == "of" and phrase.last + 1 < len(phrase.tokens.words):
        return phrase.tokens.classes[phrase.last + 1] == _EACH
    led = (phrase.has("the") or phrase.before.lower() == "the") and not phrase.has(
        "last", "next", "this", "within"
    )  # "the Tuesday Club"
    title = after[0].isupper() and (led or phrase.has("part")) and phrase.last_word[0].isupper()
    return title or bare(after) in _PAPERS


def _names_no_season(phrase: Phrase) -> bool:
    """Whether "spring" or "fall" is no season: only a determiner, a preposition or a year makes it one."""
    if phrase.word("season") == "fall" and not phrase.has("last", "next", "this") and phrase.after.lower() in _FALL_TO:
        return True
    return phrase.last - phrase.first == 1 and phrase.before.lower() not in _BEFORE_SEASON


def _is_part_of_a_match(phrase: Phrase) -> bool:
    """Whether "the fourth quarter" is a match's, or "Q1" a question's."""
    if phrase.has("year"):
        return False
    if phrase.has("quarter_code"):
        return phrase.before.lower() not in PREPOSITIONS
    return not _SPORTS.isdisjoint(phrase.near(_NEAR, _NEAR)) or phrase.after.lower() in ("mile", "final", "finals")


def _qualifies(phrase: Phrase) -> bool:
    """Whether the name of a day only qualifies a noun: "Christmas cards", "Easter Island"."""
    if phrase.last - phrase.first > 1 or " " in phrase.quote or phrase.quote[0].isdigit():
        return False
    return phrase.after[:1].isalpha() and phrase.after.lower() not in _AFTER_NAMED_DAY


def _is_on_a_match_clock(phrase: Phrase) -> bool:
    """Whether "1:41" is what a match's clock shows: "1:41 to play", "2:10 left"."""
    return phrase.sentence.startswith(_PLAYING, phrase.end)


_CHECKS: dict[str, Callable[[Phrase], bool]] = {
    "year": names_no_year,
    "month_alone": names_no_month,
    "weekday": _names_no_day,
    "deictic": _means_our_times,
    "relative": _is_programme,
    "season": _names_no_season,
    "quarter": _is_part_of_a_match,
    "holiday": _qualifies,
    "clock": _is_on_a_match_clock,
}
