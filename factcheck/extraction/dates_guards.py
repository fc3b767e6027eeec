"""What looks like a date and is none: titles, times of matches, dates that recur, names of days that qualify a noun."""

from __future__ import annotations

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
_PLAYING = (" to play", " to go", " left", " remaining", " into")
_GLUED_ALLOWED = frozenset({"dated", "month_alone", "month", "weekday", "year"})


def refused(phrase: Phrase) -> bool:
    """Whether the words around the phrase say that it is no date."""
    before, after = phrase.before(), phrase.after()
    if before is not None and before.symbol in (symbol_of("each"), symbol_of("money")):
        return True
    if after is not None and after.symbol == symbol_of("percent"):
        return True
    if _glued(phrase) or _titled(phrase):
        return True
    check = _CHECKS.get(phrase.rule)
    return check is not None and check(phrase)


def _glued(phrase: Phrase) -> bool:
    """Whether the phrase is a part of a longer word: "AK-2000", "X1998"; "FY2009" is a year."""
    text, start = phrase.sentence, phrase.start
    if start and text[start - 1].isalnum():
        return text[start - 2 : start] != "FY"
    return (
        text[start - 1 : start] == "-" and text[start - 2 : start - 1].isalnum() and phrase.rule not in _GLUED_ALLOWED
    )


def _titled(phrase: Phrase) -> bool:
    """Whether "Mr." or the like stands before the phrase."""
    before, title = phrase.before(), phrase.before(2)
    return before is not None and before.text == "." and title is not None and title.text in _TITLES


def _means_our_times(phrase: Phrase) -> bool:
    """Whether "today" stands for the present age, or for a title: "as strong today as ever", "VOA Today"."""
    before, after = phrase.before(), phrase.after()
    if before is not None and _is_title(phrase):
        return before.text[0].isalpha() and phrase.sentence[phrase.start - 1] == " "
    if after is not None and after.text in ("as", "than"):
        return any(word == "as" or word.endswith("er") for word in phrase.near(_NEAR))
    return before is not None and before.text == "of" and (after is None or not after.text[0].isalnum())


def _is_title(phrase: Phrase) -> bool:
    return phrase.tokens[phrase.first].text[0].isupper()


def _is_programme(phrase: Phrase) -> bool:
    """Whether "This Week" is the title of a programme."""
    before, after = phrase.before(), phrase.after()
    if before is not None and _is_title(phrase):
        return before.text[0].isalpha() and phrase.sentence[phrase.start - 1] == " "
    if phrase.tokens[phrase.last - 1].text[0].isupper() and not phrase.sentence.isupper():
        return after is None or not after.text[0].islower()
    return False


def _names_no_day(phrase: Phrase) -> bool:
    """Whether a weekday is one of many, or in a name: "the second Tuesday of each month", "the Sunday Times"."""
    before, after = phrase.before(), phrase.after()
    if before is not None and before.text.lower() in _TITLES_BEFORE_DAY:
        return True
    if after is None:
        return False
    if after.text == "of" and phrase.last + 1 < len(phrase.tokens):
        return phrase.tokens[phrase.last + 1].symbol == symbol_of("each")
    title = phrase.has("part") and phrase.tokens[phrase.last - 1].text[0].isupper() and after.text[0].isupper()
    return title or bare(after.text) in _PAPERS


def _names_no_season(phrase: Phrase) -> bool:
    """Whether "spring" or "fall" is no season: only a determiner, a preposition or a year makes it one."""
    before, after = phrase.before(), phrase.after()
    if phrase.last - phrase.first == 1:
        return before is None or before.text.lower() not in _BEFORE_SEASON
    taken = phrase.has("last") or phrase.has("next") or phrase.has("this")
    return phrase.word("season") == "fall" and not taken and after is not None and after.text.lower() in ("of", "in")


def _is_part_of_a_match(phrase: Phrase) -> bool:
    """Whether "the fourth quarter" is a match's, or "Q1" a question's."""
    before, after = phrase.before(), phrase.after()
    if phrase.has("year"):
        return False
    if phrase.has("quarter_code"):
        return before is None or before.text.lower() not in PREPOSITIONS
    if any(word.lower() in _SPORTS for word in phrase.near(_NEAR, _NEAR)):
        return True
    return after is not None and after.text.lower() in ("mile", "final", "finals")


def _qualifies(phrase: Phrase) -> bool:
    """Whether the name of a day only qualifies a noun: "Christmas cards", "Easter Island"."""
    after = phrase.after()
    if phrase.last - phrase.first > 1 or " " in phrase.quote or after is None:
        return False
    return after.text[0].isalpha() and after.text.lower() not in _AFTER_NAMED_DAY


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
