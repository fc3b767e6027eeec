"""The words that dates are made of, each under the name of its class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.lexicon.calendar import MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from factcheck.model.period import Modifier


def words_of(text: str) -> frozenset[str]:
    """Return the words of a list that is written as a text."""
    return frozenset(text.split())


# They, and some words like them, stand before a year or a month that is one.
PREPOSITIONS = words_of(
    "in since until till by of from to during for before after through between late early mid and or than around about "
    "on as versus vs against"
)
_ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
)
CARDINALS = {word: number for number, word in enumerate(_ONES.split(), 1)}
CARDINALS |= {word: 10 * number for number, word in enumerate(_TENS.split(), 2)}
CARDINALS |= {"hundred": 100, "thousand": 1000, "couple": 2, "dozen": 12}
ORDINALS = {word: number for number, word in enumerate(_ORDINALS.split(), 1)} | {"thirtieth": 30, "final": -1}
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
DECADES = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}
UNITS = {
    "day": "day",
    "week": "week",
    "weekend": "weekend",
    "month": "month",
    "quarter": "quarter",
    "year": "year",
    "decade": "decade",
    "century": "century",
    "hour": "hour",
    "minute": "minute",
    "fortnight": "fortnight",
}
UNITS |= {name + "s": unit for name, unit in UNITS.items() if name != "century"} | {"centuries": "century"}
QUARTER_CODES = {"Q1": 1, "Q2": 2, "Q3": 3, "Q4": 4}
HALF_CODES = {"H1": 1, "H2": 2}
DEICTIC_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
PLACES_WITHIN: dict[str, Modifier] = {  # where in a period: a month's or a year's parts
    "early": "early",
    "beginning": "early",
    "start": "early",
    "opening": "early",
    "mid": "mid",
    "middle": "mid",
    "midway": "mid",
    "late": "late",
    "end": "late",
    "close": "late",
}
LAST_WORDS = frozenset({"last", "past", "previous", "prior", "preceding"})
NEXT_WORDS = frozenset({"next", "coming", "following", "upcoming", "ensuing"})

# The classes of the words of a date grammar. A word that may start a sentence is known capitalised too.
_CLASSES: dict[str, frozenset[str]] = {
    "unit": frozenset(UNITS) - {"quarter", "quarters", "century", "centuries"},
    "quarter": frozenset({"quarter", "quarters"}),
    "century": frozenset({"century", "centuries"}),
    "cardinal": frozenset(CARDINALS),
    "few": frozenset({"few", "several", "many"}),
    "ordinal": frozenset(ORDINALS),
    "season": frozenset(SEASONS),
    "decade": frozenset(DECADES),
    "deictic": frozenset(DEICTIC_DAYS),
    "part": frozenset({"morning", "afternoon", "evening", "night", "midnight", "noon"}),
    "within": frozenset({"early", "mid", "midway", "late"}),
    "edge": frozenset(PLACES_WITHIN) - {"early", "mid", "midway", "late"},
    "last": LAST_WORDS,
    "next": NEXT_WORDS,
    "this": frozenset({"this", "current"}),
    "same": frozenset({"same", "that"}),
    "ago": frozenset({"ago"}),
    "earlier": frozenset({"earlier", "previously"}),
    "later": frozenset({"later"}),
    "before": frozenset({"before"}),
    "after": frozenset({"after"}),
    "fiscal": frozenset({"fiscal", "calendar", "financial"}),
    "each": frozenset({"every", "each"}),
    "a": frozenset({"a", "an"}),
    "the": frozenset({"the"}),
    "of": frozenset({"of"}),
    "in": frozenset({"in"}),
    "on": frozenset({"on"}),
    "at": frozenset({"at"}),
    "and": frozenset({"and"}),
    "half": frozenset({"half"}),
    "to": frozenset({"to", "through", "until", "till"}),
    "from": frozenset({"from"}),
    "between": frozenset({"between"}),
    "ending": frozenset({"ended", "ending"}),
    "period": frozenset({"period"}),
    "latest": frozenset({"latest", "recent"}),
    "whole": frozenset({"full", "entire", "whole"}),
    "alike": frozenset({"comparable", "corresponding"}),
    "about": frozenset({"about", "around", "approximately", "roughly", "nearly", "almost", "some", "circa"}),
}
WORD_CLASSES: dict[str, str] = {
    form: name
    for name, words in _CLASSES.items()
    for word in sorted(words)
    for form in (word, word.capitalize(), word.upper())
}
WORD_CLASSES |= {
    form: name
    for name, words in (("month", MONTHS), ("weekday", WEEKDAYS))
    for word in words
    for form in (word.capitalize(), word.upper())
    if name == "month" or word.endswith("day")
}
WORD_CLASSES |= {
    "-": "hyphen", "–": "dash", "—": "dash", ",": "comma", ".": "dot", "/": "slash", "'": "apostrophe",
    "’": "apostrophe", "$": "money", "€": "money", "£": "money", "¥": "money", "#": "money", "%": "percent",
    "FY": "fy", "AD": "era", "BC": "era", "BCE": "era", "CE": "era",
}  # fmt: skip

# Words that no date is without, unless it is printed in digits: a sentence with none of them is passed over.
TRIGGERS = frozenset(
    form
    for form, name in WORD_CLASSES.items()
    if name
    in ("unit", "quarter", "century", "era", "season", "decade", "deictic", "part", "month", "weekday", "period")
) | {"nineteen", "Nineteen", "Christmas", "Easter", "Eve", "Halloween", "Pentecost", "Thanksgiving"}
