"""What looks like a date and is none: names, counts, prices, designators, and dates that recur."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.dates_grammar import bare, symbol_of
from factcheck.lexicon.time_words import words_of

if TYPE_CHECKING:
    from factcheck.extraction.dates_grammar import Phrase

_PREPOSITIONS = words_of(
    "in since until till by of from to during for before after through between late early mid and or than around about "
    "on as versus vs against"
)
_SPORTS = words_of(
    "touchdown touchdowns fumble quarterback interception yard yards halftime rebounds game games playoff playoffs "
    "scored coach kickoff basket"
)
_NEAR = 6  # tokens
_TITLES = words_of("Mr Mrs Ms Dr Sen Gov Gen Rep Prof Sgt Capt Col Lt")
_SPEAKS = words_of("said says told added asked")
_OPENERS = words_of("its their his her our my the a an this that total full early late")
_FIRST_NAMES = words_of("april may june august jan march summer autumn")
_TITLES_BEFORE_NAME = words_of("bloody black super ash good holy palm")
_PAPERS = words_of(
    "times telegraph mirror mail express post herald age tribune independent mercury sun star night magazine nights "
    "mornings evenings afternoons"
)
_MEASURES = words_of(
    "percent per year years months weeks days hours minutes million billion trillion points point shares "
    "people troops soldiers km kilometers kilometres miles meters metres feet tons tonnes kg pounds dollars euros yen "
    "barrels jobs workers men women children homes m ft gmt local est edt utc"
)
_EVENTS = words_of("cup olympics games championship championships summit festival election elections euro expo")
_AFTER_MAY = words_of("and is was has had will saw brought through to figures sales data numbers , ' ’ .")
_AFTER_NAMED_DAY = words_of(
    "and or at in when but with as he she it they we after before was is will by to from this that"
)
_NOT_PLURAL = words_of("was is has its his this as us versus vs series does says")


def refused(phrase: Phrase, text: str) -> bool:
    """Whether the words around the phrase say that it is no date."""
    start, end = phrase.tokens[phrase.first].start, phrase.tokens[phrase.last - 1].end
    before, after = phrase.before(), phrase.after()
    if before is not None and before.symbol in (symbol_of("each"), symbol_of("money")):
        return True
    if text[start - 1 : start].isalnum() and start and text[start - 2 : start] != "FY":
        return True
    if _titled(phrase):
        return True
    glued_before = text[start - 1 : start] == "-" and text[start - 2 : start - 1].isalnum()
    if glued_before and phrase.rule not in ("dated", "month_alone", "month", "weekday", "year"):
        return True
    if after is not None and after.symbol == symbol_of("percent"):
        return True
    if before is not None and phrase.rule in ("deictic", "relative") and phrase.tokens[phrase.first].text[0].isupper():
        return before.text[0].isalpha() and text[start - 1 : start] == " "  # "VOA Today"
    if phrase.rule == "relative" and phrase.tokens[phrase.last - 1].text[0].isupper() and not text.isupper():
        return after is None or not after.text[0].islower()  # "This Week With ..."
    if phrase.rule == "deictic" and _means_our_times(phrase):
        return True
    check = {
        "year": _no_year,
        "month_alone": _no_month,
        "month": _no_month,
        "weekday": _no_weekday,
        "season": _no_season,
        "quarter": _no_quarter,
        "holiday": _no_holiday,
        "clock": _no_time,
    }.get(phrase.rule)
    return check is not None and check(phrase, text, start, end)


def _titled(phrase: Phrase) -> bool:
    """Whether "Mr." or the like stands before the phrase."""
    before, title = phrase.before(), phrase.before(2)
    return before is not None and before.text == "." and title is not None and title.text in _TITLES


def _means_our_times(phrase: Phrase) -> bool:
    """Whether "today" stands for the present age: "as strong today as ever", "the people of tomorrow"."""
    before, after = phrase.before(), phrase.after()
    if after is not None and after.text in ("as", "than"):
        return any(
            token.text == "as" or token.text.endswith("er")
            for token in phrase.tokens[max(0, phrase.first - _NEAR) : phrase.first]
        )
    return before is not None and before.text == "of" and (after is None or not after.text[0].isalnum())


def _no_year(phrase: Phrase, text: str, start: int, end: int) -> bool:
    if phrase.last - phrase.first > 1:
        return False
    before, after = phrase.before(), phrase.after()
    led = before is not None and before.text.lower() in _PREPOSITIONS
    if text[start - 1 : start] == "-" and before is not None and phrase.before(2) is not None:
        earlier = phrase.before(2)
        if earlier is not None and earlier.text.lower() in ("post", "pre"):
            return False
    if text[start - 1 : start] in "-/.,:" and start and text[start - 2 : start - 1].isalnum() and not led:
        return not _year_before(phrase)
    if text[end : end + 1] == "-" and text[end + 1 : end + 2].isalpha():
        return True
    if text[end : end + 1].isalpha():
        return True
    number = int(phrase.words("year")[0])
    if after is not None:
        word = after.text.lower()
        if word in _MEASURES:
            return True
        plural = after.text.islower() and (
            (word.endswith("s") and not word.endswith("ss") and word not in _NOT_PLURAL)
            or word.endswith(("children", "men"))
        )
        if plural and number < 1900 and before is not None and before.text.lower() == "of":
            return True
        if plural and not led and (before is None or before.text.lower() != "the"):
            return True
    if not led and before is not None and before.symbol == symbol_of("name") and text[start - 1 : start] == " ":
        return not before.text.endswith(("'s", "’s")) and before.text.lower() not in _EVENTS | _OPENERS
    if not led and before is not None and before.symbol == symbol_of("about"):
        return True
    return not led and number < 1500


def _year_before(phrase: Phrase) -> bool:
    """Whether a year stands before the mark that the phrase is glued to: "2009-2012"."""
    earlier = phrase.before(2)
    return earlier is not None and earlier.symbol in (symbol_of("year"), symbol_of("month"), symbol_of("within"))


def _no_month(phrase: Phrase, text: str, start: int, end: int) -> bool:  # noqa: ARG001
    month = phrase.tokens[phrase.last - 1]
    word = (phrase.words("month") or [""])[0]
    before, after = phrase.before(), phrase.after()
    if phrase.rule == "month":
        return False
    led = before is not None and before.text.lower() in _PREPOSITIONS
    if phrase.has("within"):
        return False
    if len(word) == 3 and word != "may" and not phrase.has("dot") and not led:
        return True
    if word == "may" and before is None and (after is None or after.text not in _AFTER_MAY):
        return True
    if word in _FIRST_NAMES and before is None and after is not None and after.text in _SPEAKS:
        return True
    if word in _FIRST_NAMES and after is not None and after.symbol == symbol_of("name") and after.start > month.end:
        return not led or before is None or before.text.lower() in ("by", "and", "of", "for", "from", "to", "or")
    if word in ("may", "march", "june", "april", "august") and before is not None:
        named = before.symbol == symbol_of("name") and not before.text.endswith(("'s", "’s"))
        return named and before.start > 0
    return False


def _no_weekday(phrase: Phrase, text: str, start: int, end: int) -> bool:  # noqa: ARG001
    before, after = phrase.before(), phrase.after()
    if before is not None and before.text.lower() in _TITLES_BEFORE_NAME:
        return True
    if after is None:
        return False
    if after.text == "of" and phrase.last + 1 < len(phrase.tokens):
        return phrase.tokens[phrase.last + 1].symbol == symbol_of("each")  # "the second Tuesday of each month"
    title = phrase.has("part") and phrase.tokens[phrase.last - 1].text[0].isupper() and after.text[0].isupper()
    return title or bare(after.text) in _PAPERS


def _no_season(phrase: Phrase, text: str, start: int, end: int) -> bool:  # noqa: ARG001
    """Whether "spring" or "fall" is no season: only a determiner, a preposition or a year makes it one."""
    before = phrase.before()
    if phrase.last - phrase.first > 1:
        after = phrase.after()
        taken = phrase.has("last") or phrase.has("next") or phrase.has("this")
        return (
            phrase.word("season") == "fall" and not taken and after is not None and after.text.lower() in ("of", "in")
        )
    return before is None or before.text.lower() not in ("in", "by", "until", "since", "during", "of")


def _no_quarter(phrase: Phrase, text: str, start: int, end: int) -> bool:  # noqa: ARG001
    before, after = phrase.before(), phrase.after()
    if phrase.has("quarter_code") and not phrase.has("year"):
        return before is None or before.text.lower() not in _PREPOSITIONS
    if not phrase.has("year") and any(token.text.lower() in _SPORTS for token in phrase.tokens):
        return True  # of a match
    return after is not None and after.text.lower() in ("mile", "final", "finals")


def _no_holiday(phrase: Phrase, text: str, start: int, end: int) -> bool:
    """Whether the name of a day only qualifies a noun ("Christmas cards", "Easter Island")."""
    after = phrase.after()
    if phrase.last - phrase.first > 1 or " " in text[start:end] or after is None:
        return False
    return after.text[0].isalpha() and after.text.lower() not in _AFTER_NAMED_DAY


def _no_time(phrase: Phrase, text: str, start: int, end: int) -> bool:  # noqa: ARG001
    """Whether "1:41" is what a match's clock shows: "1:41 to play", "2:10 left"."""
    return text[end : end + len(" remaining")].startswith((" to play", " to go", " left", " remaining", " into"))
