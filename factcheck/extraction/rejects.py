"""Numerals that are no quantities: names, labels, years, clock times, list markers, addresses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extraction.noun_phrases import noun_after
from factcheck.extraction.number_word_rejects import NEVER_NAMING, counts_nothing
from factcheck.extraction.references import is_reference, opens_title
from factcheck.extraction.time_rejects import is_clock_of_four, is_cut_date, is_time
from factcheck.extraction.words import DASHES
from factcheck.lexicon.calendar import WEEKDAYS
from factcheck.lexicon.counted import LABELS, PLURALS, is_plural
from factcheck.lexicon.deeds import is_of_a_year
from factcheck.lexicon.numerals import AIRLINERS, CARDINALS
from factcheck.lexicon.people import OF_AN_AGE, TITLES, is_person
from factcheck.lexicon.unit_names import first_words, unit_of_sign
from factcheck.lexicon.words import lemma_noun, part_of_speech

if TYPE_CHECKING:
    from factcheck.extraction.reading import Reading
    from factcheck.extraction.words import Words

_ADDRESS = re.compile(r"\S*(?:://|www\.|@\w|\.(?:com|org|net|gov|co\.uk|html?)\b)\S*")
_IDIOMS = re.compile(r"(?:9/11|24/7|7/7|50[-/]50|20/20|9 ?- ?11|[4-9]x4|9-1-1)(?!\d|[.,]\d)")
_GROUP = 3  # tokens of an idiom, before a unit no more one: "9-11 km"
_PHONE = re.compile(
    r"\+\d{1,3}(?:[ .-]\(?\d{1,4}\)?){2,5}(?![\d,.]\d)|(?<![\d,.])(?<!\d )\(?0\d{2,4}\)?[ -]\d{3,4}(?:[ -]?\d{3,4})?\b|"
    r"(?:\+?\d{1,3}[- .])?(?:\(\d{3}\)|\d{3}[- .]) ?\d{3,4}[-.]\d{3,4}|"
    r"\b1-8\d\d-[\dA-Z-]{4,12}\b|\b(?:call|phone|tel|fax)\.?:? \d{3}-\d{4}(?!\d)",
    re.IGNORECASE,
)
# a book's number, a team's formation, the rounds of a match: "978-3-16-148410-0", "4-4-2"
_CHAIN = re.compile(r"(?<![\w.,-])\d+(?:-\d+){2,}(?![\w-]|[.,]\d)")
# degrees, minutes and seconds of a place: "57°44’8.5”N"
_COORDINATES = re.compile(r"\d{1,3}°\s?\d{1,2}\s?['’′](?:\s?\d{1,2}(?:\.\d+)?\s?[\"”″])?\s?[NSEW]\b")
_ERA = re.compile(r"\bA\.?D\b|\bB\.?C\b|\bB?CE\b")
_YEAR_BEFORE = frozenset("by in until since from before after year".split())
_UPPER_LABELS = frozenset("act state su us a i f m t u v b ah h".split())  # labels only with a capital
# "the under-20 side", "his number-10 shirt", "type-2 diabetes"
_TIED_LABELS = frozenset(
    "under over number u category type level phase grade tier stage class step zone division formula generation"
    " omega carbon uranium plutonium caesium cesium iodine strontium cobalt polonium".split()
)
_PLURAL_LABELS = frozenset(
    "articles sections pages chapters figs figures nos numbers eqs refs phases rooms routes flights grades channels"
    " types exits gates lines districts precincts schedules clauses paragraphs volumes tables levels stages days weeks"
    " samples reactors turbines codes cases scenarios plates panels axes resolutions"
    " junctions markers laps holes lanes lots berths blocks gates bays".split()
)
_LIST_JOINTS = frozenset((",", "and", "or", "&", "to", "through"))
_LONGEST_LIST = 12  # tokens
_SHORT_LABELS = frozenset("no nos art sec vol ch pp p fig figs eq eqs ref refs secs vols chs".split())
_SIZES = frozenset("average total record minimum maximum sum capacity fee price population".split())
_DETERMINERS = frozenset("the a its their his first new old".split())
_VERSION = re.compile(r"1?\d\.\d")  # "Python 3.1"
_NEVER_COUNTING = frozenset(
    "boeing airbus page article section figure table windows iphone ipad galaxy flight highway interstate apollo covid"
    " phase stage type tier grade level android ios macos ipados watchos ubuntu firefox photoshop fifa xbox"
    " playstation pixel paragraph clause chapter mk".split()
)
_RATIO_REACH = 6  # tokens
_OF_ODDS = frozenset(("ratio", "odds"))
_INDICES = frozenset("p ftse nikkei dax cac topix stoxx russell kospi ibex".split())
# a party, a firm or a place with its figure, in a list of such
_PAIR = re.compile(
    r"(?:^|[,;:] |\band )(?:the )?[A-Z][^\W\d]+(?:[ '’][^\W\d]+){0,3} \d[\d,]*(?=[,;.%]|$| \(| and | per )"
)
_LISTED = 3
_INTRODUCING = frozenset("who whose of from".split())
_SPLIT_ENDS = frozenset(("nd", "rd", "th"))
_GALLERIES = frozenset("slideshow gallery photos pictures comments replies".split())
_BEFORE_VERBS = frozenset("also now often still then".split())  # "the Model 3 now starts at $40"
_LEAST_MODEL = 1000  # a figure that has no comma where a count has one
_TIES = (["-", "for", "-"], ["-", "in", "-"])  # "went 3-for-4", "a 3-in-1 printer"
# behind a number with a hyphen: "a six-figure sum", "two three-pointers"
_AFTER_NAMES = frozenset("figure figures digit digits pointer pointers".split())
_HOUSES = 100_000  # numbers of American houses: "at 54120 Elm Road"
_HEDGES = frozenset("than about nearly around some approximately over least almost estimated to".split())


def addresses(text: str) -> list[tuple[int, int]]:
    """Return where a text holds URLs, mail addresses, telephone numbers, coordinates, figures in a chain of hyphens."""
    return [match.span() for pattern in (_ADDRESS, _PHONE, _CHAIN, _COORDINATES) for match in pattern.finditer(text)]


def is_label(words: Words, reading: Reading, *, tied: bool, of_all: bool = False) -> bool:
    """Whether the numeral names something instead of counting it; `tied` to a label before it: "Boeing 737-800".

    `of_all` says that "of" ties it to one: "page 2 of 9".
    """
    number = reading.number
    first, last = number.first, number.last
    if words.low(0) == "http" and reading.unit is None:
        return True  # an address that a tokeniser has cut up
    if words.low(first - 1) == "of" and words.word(first - 2) == "Group" and number.whole:
        return True  # "the Group of Seven nations"
    if of_all and reading.unit is None and not _counts_on(words, reading):
        return True
    if opens_title(words, first):
        return True  # the film "3 Women"
    if words.word(first - 1) == "¿" or is_clock_of_four(words, reading):
        return True
    if tied and words.glued(first) and (reading.unit is None or words.glued(first - 1)):
        return True  # "Boeing 737-800", "787-9s"
    if tied and reading.unit is None and not _counts_on(words, reading):
        return True
    if number.kind in ("digits", "fraction") and words.word(first)[:1].isdecimal():
        if reading.sign_before:
            return False
        return (
            _is_attached(words, reading)
            or _is_idiom(words, first)
            or is_time(words, reading)
            or _is_labelled(words, reading)
            or _is_year(words, reading)
            or _is_marker(words, reading)
            or _is_address(words, reading)
            or is_reference(words, reading)
        )
    if words.low(first - 1) == "or" and words.low(first - 3) in ("a", "an") and number.value == 2:
        return True  # "a day or two"
    if words.lows[first - 1 : last] == ["ground", "zero"]:
        return True
    if words.dash(last) and words.low(last + 1) in _AFTER_NAMES:
        return True  # "a six-figure sum"
    if number.kind == "words" and reading.unit is None:
        return counts_nothing(words, first, last)
    return False


def _is_attached(words: Words, reading: Reading) -> bool:
    """Whether letters or figures touch the numeral: "AK-103", "G20", "737-800s", "1990s", "12th"."""
    first, last = reading.number.first, reading.last
    if "/" in (words.word(first - 1), words.word(last)) and is_cut_date(words, first):
        return True
    if words.word(first - 1) == "/" and not words.glued(first) and (words.word(last) == "/" or last == len(words)):
        return True  # a part of an address that a tokeniser has cut up
    if words.glued(first):
        before = words.word(first - 1)
        if words.dash(first - 1) and words.glued(first - 1) and words.low(first - 2) in _TIED_LABELS:
            return reading.first == first
        if (before[-1].isalnum() or before in "_#") and reading.unit != "{magnitude}":
            return True
        if words.dash(first - 1) and words.glued(first - 1) and reading.first == first and _names(words, reading):
            return True
        if before == "/" and (reading.unit or "").endswith("By") and words.word(first - 2).isalpha():
            return False  # "8 GB RAM/128 GB"
        if before in "/.:," and words.glued(first - 1) and words.word(first - 2)[-1:].isalnum():
            return before not in "/:" or not is_ratio(words, first - 2)
        if before in "'’‘" and words.word(first).isdecimal() and len(words.word(first)) == 2:
            return not (words.word(first - 2).isdecimal() and words.glued(first - 1))  # a year, not 5'11"
    if words.word(reading.number.last) == "s" and words.glued(reading.number.last):
        decade = reading.number.value >= 100 or reading.number.value % 10 == 0
        if decade or words.word(first - 1)[:1].isupper():
            return True
    if words.dash(last) and words.low(last + 1) in CARDINALS and words.word(last + 1)[0].isupper():
        return not words.titled  # "7-Eleven"
    if words.lows[last : last + 3] in _TIES or words.lows[max(0, first - 3) : first] in _TIES:
        return True
    if words.word(last) in _SPLIT_ENDS:
        return True  # "the 14 th floor", as some tokenise it
    if words.glued(last):
        after = words.word(last)
        if after[0].isalpha() and last == reading.number.last:
            return after != "x" or words.glued(last + 1)
        if after in ("'", "’") and words.low(last + 1) == "s":
            return True
        if after in "/:" and words.glued(last + 1) and words.word(last + 1)[0].isdecimal():
            return not is_ratio(words, first)
    return False


def is_ratio(words: Words, first: int) -> bool:
    """Whether the figure from token `first` is the first of a ratio: "a ratio of 5 to 3", "5-1 odds"."""
    before = words.lows[max(0, first - _RATIO_REACH) : first]
    return not _OF_ODDS.isdisjoint(before) or "bookmakers" in words.lows or words.low(first + 3) in ("ratio", "odds")


def _names(words: Words, reading: Reading) -> bool:
    """Whether the hyphen before makes the figure part of a name or season: "AK-103", "2014-15", not "sub-7"."""
    i = reading.number.first - 2
    before = words.word(i)
    if before.isdecimal() and len(before) == 4:
        return len(words.word(i + 2)) == 2
    if words.glued(i) and words.word(i - 1)[-1].isdecimal() and not words.glued(i - 1):
        return not (reading.unit or reading.magnitude)  # "Rule 10b-5", not "3km-5km"
    return before[:1].isalpha() and before != "to" and not (before.islower() and len(before) > 2)


def _is_idiom(words: Words, first: int) -> bool:
    """Whether the figure is one of an idiom's two: "9/11", "24/7"."""
    joined = words.dash(first - 1) or (words.glued(first) and words.glued(first - 1))
    return any(
        _IDIOMS.match(words.text, words.start(i)) and not _is_unit(words.word(i + _GROUP))
        for i in ((first, first - 2) if joined else (first,))
    )


def _is_unit(word: str) -> bool:
    return word.lower() in first_words() or unit_of_sign(word) is not None


def _is_labelled(words: Words, reading: Reading) -> bool:
    """Whether the word before makes the figure a name: "Section 427", "page 12", "iPhone 11", "S&P 500"."""
    first = reading.number.first
    if reading.number.magnitude:
        return False  # "Mills Rehire 1 Million Weavers"
    glued = words.word(first + 1) if words.glued(first + 1) and reading.last == first + 2 else ""
    letter = len(glued) == 1 and glued.isalpha()  # "Fig. 3C"
    if (reading.first != first and not reading.negative) or (reading.unit is not None and not letter):
        return False
    before, low = words.word(first - 1), words.low(first - 1)
    if before == "[" and (words.word(reading.last) in ("]", ",") or words.dash(reading.last)):
        return True  # a reference: "[12]"
    if low == "." and words.low(first - 2) in _SHORT_LABELS:
        return True
    if low in ("#", "№", "§") or (before == "Big" and not words.titled):
        return True  # "the Big 4 auditors"
    if words.dash(first - 1) and not words.glued(first - 1) and words.word(first - 2).isupper():
        return True  # "COVID -19"
    listed = low in _LIST_JOINTS or low in _PLURAL_LABELS or before in DASHES
    if listed and _in_labelled_list(words, first) and not _counts_on(words, reading):
        return True
    if low == "number" and is_plural(words.word(first - 2)):
        return False  # "the dead number 12"
    if low in _INDICES and not words.glued(first):
        return low != "p" or words.low(first - 2) in ("&", "s")  # "S&P 500 companies"
    if low in LABELS and not words.glued(first) and (before[0].isupper() or low not in _UPPER_LABELS):
        named_so = low in _NEVER_COUNTING and words.low(first - 2) not in ("this", "that")  # "at that stage 4 men left"
        after = words.lows[reading.last : reading.last + 1]
        verb = before[0].isupper() and not words.titled and after and part_of_speech(after[0]) == "z"
        return named_so or bool(verb) or not _counts_on(words, reading)
    if words.word(first) in AIRLINERS and (before.isdecimal() or low in CARDINALS):
        return True  # "4 787 Dreamliners"
    if words.word(first) in AIRLINERS and (low in _DETERMINERS or "boeing" in words.lows):
        return not _counts_on(words, reading)  # "the 747"
    named = words.word(first).isdecimal() or _VERSION.fullmatch(words.word(first))
    if letter or before.islower() or not before[:1].isalpha() or first == 1 or not named:
        return False
    if low in ("age", "aged") or (words.titled and part_of_speech(low) in NEVER_NAMING):
        return False  # "Baker Among 9 Dead"
    large = (
        reading.number.value >= _LEAST_MODEL if words.word(first).isdecimal() else words.word(first + 1)[:1].isupper()
    )
    if len(before) > 1 and before.isupper() and large:
        return True  # "the GTX 1080 cards", "USB 3.1 Plus ports"
    return not _counts_on(words, reading) and len(_PAIR.findall(words.text)) < _LISTED


def _in_labelled_list(words: Words, first: int) -> bool:
    """Whether the figure stands in a list behind a label in the plural: "Articles 5, 6 and 7", "Figs. 3–5"."""
    i = first - 1
    if words.low(i) in _PLURAL_LABELS:
        return words.low(first + 1) in _LIST_JOINTS and words.word(first + 2).isdecimal()
    while first - i < _LONGEST_LIST and (words.low(i) in _LIST_JOINTS or words.dash(i) or words.word(i).isdecimal()):
        i -= 1
    figures = any(words.word(j).isdecimal() for j in range(i + 1, first))
    return figures and words.low(i - 1 if words.word(i) == "." else i) in _PLURAL_LABELS


def _counts_on(words: Words, reading: Reading) -> bool:
    """Whether a plural, lower-case noun follows within three words; hyphens make one of many, a model is none."""
    i, left = reading.last - 1, 3
    if words.word(reading.number.first) == "1":
        return False  # "Tier 1 rules"
    i += 2 * (words.lows[reading.last : reading.last + 2] == ["or", "so"])
    while left:
        i, left = i + 1, left - 1
        while words.dash(i + 1) and words.after_hyphen(i + 1) > 0 and words.word(i).isalpha():
            i += 2
        word = words.word(i)
        if word.isdecimal() and words.dash(i - 1) and words.word(i - 2).isupper():  # "36 AL-27 Shrike jets"
            left += 1
            continue
        if not word.isalpha() or word in _BEFORE_VERBS or part_of_speech(word) in "DUpfTcWIHOMXVZ":
            return False
        if word.islower() and is_plural(word):
            return True
    return False


def _is_year(words: Words, reading: Reading) -> bool:
    """Whether a bare figure of four digits reads as a year."""
    number = reading.number
    token = words.word(number.first)
    if len(token) != 4 or not token.isdecimal() or reading.unit is not None or number.last != number.first + 1:
        return False
    if _ERA.search(words.text, max(0, words.start(number.first) - 15), words.end(number.first) + 5):
        return True
    if 1000 <= number.value < 1500 and words.low(number.first - 1) in ("in", "since"):
        return not _counts_on(words, reading)
    if not 1500 <= number.value <= (2199 if words.low(number.first - 1) in _YEAR_BEFORE else 2099):
        return False
    before = words.low(number.first - 1)
    if before == "of" and words.low(number.first - 2) in _SIZES:
        return False
    lower = words.word(number.first - 2)
    if words.low(number.first - 3) in ("between", "from") and lower.isdecimal() and len(lower) < len(token):
        return False  # "between 500 and 1600"
    as_many = before == "as" and words.low(number.first - 2) in ("few", "many")
    if as_many or before in _HEDGES or part_of_speech(before or ".") in "VBZE":
        return not _counts_on(words, reading) or (not as_many and is_of_a_year(lemma_noun(words.word(reading.last))))
    return words.low(reading.last) not in PLURALS and words.low(reading.last) not in OF_AN_AGE


def _is_marker(words: Words, reading: Reading) -> bool:
    """Whether the figure numbers an item of a list: "1. Eggs", "(2) milk"."""
    first, last = reading.number.first, reading.last
    if reading.unit is not None or not words.word(first).isdecimal() or len(words.word(first)) > 2:
        return False
    if first == 0:
        return words.word(last) in (".", ")") and words.glued(last) and last + 1 < len(words)
    if words.word(last) == ")" and words.word(first - 1) != "(" and "(" not in words.text[: words.start(first)]:
        return True
    if words.word(first - 1) == "(" and words.low(first - 2) in _GALLERIES:
        return True  # "Slideshow (3 images)"
    if words.word(first - 1) != "(" or words.word(last) != ")" or is_introduced(words, first - 2):
        return False
    counted = words.word(first - 2)  # "home runs (24)"; else a reference, or an amount said again
    return first in (1, 2) or counted[:1].isupper() or not (is_plural(counted) or is_person(counted))


def is_introduced(words: Words, i: int) -> bool:
    """Whether a person's name ends at token `i`, with brackets behind it: "Dr Brandt (44)", "J. Brandt (27)".

    A full name without a title is one behind a calling or before an origin: "baker Ada Lind (44)",
    "Ada Lind (44), of Oslo".
    """
    if not words.word(i)[:1].isupper():
        return False
    initial = words.word(i - 1) == "."
    before = words.word(i - 2) if initial else words.word(i - 1)
    if before in TITLES or (initial and len(before) == 1 and before.isupper()):
        return True
    first = i
    while words.word(first - 1)[:1].isupper() and words.word(first - 1).isalpha():
        first -= 1
    if first == i:
        return False
    after = i + 5 if words.word(i + 4) == "," else i + 4
    return words.low(after) in _INTRODUCING or is_person(words.low(first)) or is_person(words.low(first - 1))


def _is_address(words: Words, reading: Reading) -> bool:
    """Whether a name follows that the figure does not count: "49 Elm Road", "787 Dreamliner"."""
    i = reading.last
    if reading.unit is not None or reading.first != reading.number.first or not words.word(i)[:1].isupper():
        return False
    most = _HOUSES if words.low(reading.first - 1) in ("at", "of") else 10_000
    if words.glued(i) or not words.word(reading.number.first).isdecimal() or reading.number.value >= most:
        return False
    if words.titled and part_of_speech(words.low(i)) in NEVER_NAMING:
        return False  # "Storm Kills 3 In Luma"
    if words.low(i) in WEEKDAYS or (words.word(i)[1:2].isupper() and words.word(i)[-1].islower()):
        return False  # "240 MMboe"
    return noun_after(words, i, one=reading.number.value == 1) is None
