"""Years that are counts, and months that are names: "2000 troops", "Windows 2000", "April Jones"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.dates_grammar import symbol_of
from factcheck.lexicon.deeds import is_of_a_year
from factcheck.lexicon.time_words import PREPOSITIONS, words_of
from factcheck.lexicon.words import lemma_noun

if TYPE_CHECKING:
    from factcheck.extraction.dates_grammar import Phrase

_EARLIEST = 1500  # a smaller number is a year only where a preposition says so
_LIKELY = 1900
_YEAR_DIGITS = 4
_USUAL = range(1300, 2100)  # years out of it need more than a preposition
_LEADS_TO_PAST, _LEADS_TO_FUTURE = words_of("in since"), words_of("by in until till before beyond")
_ABBREVIATED = 3  # letters: "Dec", "Jan"; the rarer ones are first names and words too
_BEFORE_A_PERSON = words_of("by and of for from to or")
_ALSO_SURNAMES = words_of("may march june april august")
_OPENERS = words_of("its their his her our my the a an this that total full early late")
_SPEAKS = words_of("said says told added asked")
_FIRST_NAMES = words_of("april may june august jan march summer autumn")
_MEASURES = words_of(
    "percent per year years months weeks days hours minutes million billion trillion points point shares "
    "people troops soldiers km kilometers kilometres miles meters metres feet tons tonnes kg pounds dollars euros yen "
    "barrels jobs workers men women children homes m ft gmt local est edt utc sq square cubic hp horsepower mw gw kw "
    "megawatts gigawatts tons hectares acres litres liters gallons mph kph mm cm mg yards ounces "
    "kcal kwh mwh gwh mah kj kpa hpa mb ml nm hz khz mhz ghz psi lbs kgs ppm rpm volts watts joules kilocalories"
)
_LABELS = words_of("no nos number № edition version")
_AMOUNTS = words_of(
    "crew staff workforce army force audience crowd congregation garrison membership average total maximum minimum sum "
    "capacity population"
)
_EVENTS = words_of("cup olympics games championship championships summit festival election elections euro expo")
_MADE = words_of("built born founded opened established launched completed closed died elected")
_BEFORE_YEARS = _EVENTS | _OPENERS | _MADE
_POSSESSIVE = ("'s", "’s")
_NAME = symbol_of("name")
_FIGURES = (symbol_of("about"), symbol_of("number"), symbol_of("digits"))
_DATED = (symbol_of("year"), symbol_of("month"), symbol_of("within"))
_AFTER_MAY = words_of("and is was has had will saw brought through to figures sales data numbers , ' ’ .")
_SIZES = words_of("few high little low many much")
_KIN = words_of("brothers sisters family twins")
_ADDRESSES = words_of("street avenue road boulevard drive lane st ave rd blvd")
_IN_ADDRESS = 3  # tokens
_NOT_PLURAL = words_of("was is has its his this as us versus vs series does says")


def _led(phrase: Phrase) -> bool:
    """Whether a preposition leads to the phrase, or another word that goes before dates."""
    return phrase.before.lower() in PREPOSITIONS


def names_no_year(phrase: Phrase) -> bool:
    """Whether a number alone that could be a year is a count, a part of a longer number, or a product's."""
    if phrase.last - phrase.first > 1:
        return False
    before, led, end = phrase.before, _led(phrase), phrase.end
    if not led and _stuck(phrase):
        return not _continues(phrase)
    follows = phrase.sentence[end : end + 2]
    if follows[:1].isalpha() or (follows[:1] == "-" and follows[1:].isalpha()):
        return True  # "2000-seat"
    number = int(phrase.words("year")[0])
    if number not in _USUAL and not _is_rare_year(phrase, number):
        return True
    if phrase.after and _counts(phrase, number, led=led):
        return True
    if _ends_range(phrase):
        return True
    if phrase.class_after == _NAME and not _ADDRESSES.isdisjoint(phrase.near(0, _IN_ADDRESS)):
        return True  # "1900 Elm Street"
    if led and before == "as" and phrase.first > 1 and phrase.tokens.low[phrase.first - 2] in _SIZES:
        return True  # "as many as 1600 - or more"
    if led:
        return before == "of" and phrase.first > 1 and phrase.tokens.low[phrase.first - 2] in _AMOUNTS
    if before.lower() in _LABELS or (before == "." and phrase.tokens.low[phrase.first - 2] in _LABELS):
        return True  # "paper no. 2004"
    if phrase.class_before == _NAME and phrase.sentence[phrase.start - 1] == " ":
        named = before.endswith(_POSSESSIVE) or before.lower() in _BEFORE_YEARS
        return not named and phrase.after.lower() not in _EVENTS  # "Oslo 1952 Olympics"
    if phrase.class_before in _FIGURES:
        return True  # "about 2000", "call 0555 2000"
    return number < _EARLIEST


def _ends_range(phrase: Phrase) -> bool:
    """Whether the number is the upper end of what no year begins: "between 500 and 1600"."""
    low, first = phrase.tokens.low, phrase.first
    ranged = first > 2 and phrase.before in ("and", "to") and low[first - 3] in ("between", "from")
    return ranged and low[first - 2].isdecimal() and len(low[first - 2]) < _YEAR_DIGITS


def _is_rare_year(phrase: Phrase, number: int) -> bool:
    """Whether a number that seldom is a year ends its phrase, behind a word that leads to such years: "by 2100"."""
    leads = _LEADS_TO_PAST if number < _LIKELY else _LEADS_TO_FUTURE
    return phrase.before.lower() in leads and (not phrase.after.islower() or phrase.after in PREPOSITIONS)


def _stuck(phrase: Phrase) -> bool:
    """Whether the number follows another word or number with only a mark between."""
    text, start = phrase.sentence, phrase.start
    return start > 1 and text[start - 1] in "-/.,:" and text[start - 2].isalnum()


def _continues(phrase: Phrase) -> bool:
    """Whether it may follow so: "2009-2012", "May-2009", "mid-2009", "post-1989"."""
    at = phrase.first - 2
    return at >= 0 and (phrase.tokens.classes[at] in _DATED or phrase.tokens.low[at] in ("post", "pre"))


def _counts(phrase: Phrase, number: int, *, led: bool) -> bool:
    """Whether the number counts the word after it."""
    word = phrase.after.lower()
    if word in _MEASURES:
        return True
    plural = word.endswith("s") and not word.endswith("ss") and word not in _NOT_PLURAL
    if not (plural or word.endswith(("children", "men"))) or not phrase.after.islower():
        return False
    leading = phrase.before.lower()
    if leading in ("about", "around"):
        return not is_of_a_year(lemma_noun(word))  # "about 1500 firefighters"
    if leading == "as" and phrase.first > 1 and phrase.tokens.low[phrase.first - 2] in ("few", "many"):
        return True
    if number >= _LIKELY and is_of_a_year(lemma_noun(word)):
        return False
    return (number < _LIKELY and leading == "of") or (not led and leading != "the")


def names_no_month(phrase: Phrase) -> bool:
    """Whether the name of a month alone is a person's, a verb or another word."""
    if phrase.has("within", "edge"):
        return False
    word = phrase.words("month")[0]
    before, after, led = phrase.before, phrase.after, _led(phrase)
    if len(word) == _ABBREVIATED and word != "may" and not phrase.has("dot") and not led:
        return True
    if not before and word == "may" and (not after or after not in _AFTER_MAY):
        return True
    if word in _FIRST_NAMES and after:
        if not before and after in _SPEAKS:
            return True
        if phrase.class_after == _NAME and phrase.tokens.starts[phrase.last] > phrase.tokens.end(phrase.last - 1):
            return not led or before.lower() in _BEFORE_A_PERSON
    if word in _ALSO_SURNAMES and after in _KIN:
        return True
    if word == "march" and ((after == "of" and not led) or (before.lower() == "the" and after in ("on", "for"))):
        return True  # "the March on Rome"
    if word in _ALSO_SURNAMES and before:
        return phrase.class_before == _NAME and not before.endswith(_POSSESSIVE) and phrase.first > 1
    return False
