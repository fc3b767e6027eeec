"""Days that the press calls by name: Christmas, Thanksgiving, Good Friday.

The movable ones come from the package `holidays`: those of the years that articles tell of out of a file that
tools/build_holidays.py wrote, as the package takes a long time to import.
"""

from __future__ import annotations

import json
from datetime import date, timedelta
from functools import cache
from importlib import resources

_FIXED = {
    "new year's day": (1, 1),
    "valentine's day": (2, 14),
    "st. patrick's day": (3, 17),
    "may day": (5, 1),
    "fourth of july": (7, 4),
    "bastille day": (7, 14),
    "australia day": (1, 26),
    "groundhog day": (2, 2),
    "april fools' day": (4, 1),
    "anzac day": (4, 25),
    "juneteenth": (6, 19),
    "canada day": (7, 1),
    "bonfire night": (11, 5),
    "remembrance day": (11, 11),
    "halloween": (10, 31),
    "armistice day": (11, 11),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
}
# The country of each day in the package, by its name there.
OFFICIAL = {
    "Martin Luther King Jr. Day": "US",
    "Washington's Birthday": "US",
    "Memorial Day": "US",
    "Labor Day": "US",
    "Columbus Day": "US",
    "Veterans Day": "US",
    "Thanksgiving Day": "US",
    "Easter Monday": "GB",
}
YEARS = range(1900, 2100)
"""The years whose days are in the file."""
# The day's name in the package, days after it.
_MOVABLE = {
    "martin luther king day": ("Martin Luther King Jr. Day", 0),
    "presidents' day": ("Washington's Birthday", 0),
    "memorial day": ("Memorial Day", 0),
    "labor day": ("Labor Day", 0),
    "columbus day": ("Columbus Day", 0),
    "veterans day": ("Veterans Day", 0),
    "thanksgiving day": ("Thanksgiving Day", 0),
    "thanksgiving": ("Thanksgiving Day", 0),
    "black friday": ("Thanksgiving Day", 1),
    "cyber monday": ("Thanksgiving Day", 4),
    "shrove tuesday": ("Easter Monday", -48),
    "mardi gras": ("Easter Monday", -48),
    "ash wednesday": ("Easter Monday", -47),
    "palm sunday": ("Easter Monday", -8),
    "maundy thursday": ("Easter Monday", -4),
    "good friday": ("Easter Monday", -3),
    "easter sunday": ("Easter Monday", -1),
    "easter": ("Easter Monday", -1),
    "easter monday": ("Easter Monday", 0),
    "ascension day": ("Easter Monday", 38),
    "pentecost": ("Easter Monday", 48),
    "whit monday": ("Easter Monday", 49),
}
_ONCE = {"9/11": date(2001, 9, 11)}
"""Days of one year that are known by a name of their own."""
_ELECTION_DAY = "election day"
NAMED_DAYS = frozenset(_FIXED) | frozenset(_MOVABLE) | frozenset(_ONCE) | {_ELECTION_DAY}
# A round number of years, by one word: how many; and the words of all anniversaries, as they may be printed.
JUBILEES = {"centen": 100, "bicenten": 200, "tricenten": 300, "sesquicenten": 150}
JUBILEE_ENDS = ("ary", "nial")
ANNIVERSARY_WORDS = frozenset(
    form(word)
    for word in ("anniversary", "birthday", "jubilee", *(stem + end for stem in JUBILEES for end in JUBILEE_ENDS))
    for form in (str.lower, str.capitalize, str.upper)
)
# One of these words stands in each name.
NAMED_DAY_WORDS = frozenset(
    (
        "Ash Christmas Cyber Day Easter Eve Friday Gras Halloween July Juneteenth Maundy Night Palm Pentecost Shrove "
        "Thanksgiving Whit"
    ).split()
)


@cache
def named_day(name: str, year: int) -> date | None:
    """Return the day of that name in a year, None if the year had none.

    >>> named_day("christmas eve", 2009), named_day("easter", 2024), named_day("election day", 1998)
    (datetime.date(2009, 12, 24), datetime.date(2024, 3, 31), datetime.date(1998, 11, 3))
    """
    if name in _ONCE:
        return _ONCE[name]
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name == _ELECTION_DAY:  # the United States': the Tuesday after the first Monday of November
        return date(year, 11, 2) + timedelta((1 - date(year, 11, 2).weekday()) % 7)
    official, offset = _MOVABLE[name]
    found = _written()[official].get(year) if year in YEARS else public_holidays(OFFICIAL[official], year).get(official)
    return found + timedelta(offset) if found else None


@cache
def _written() -> dict[str, dict[int, date]]:
    """Return the days of each name by their years, as the file holds them."""
    text = resources.files("factcheck.lexicon").joinpath("data/holidays.json").read_text("utf-8")
    days = {name: map(date.fromisoformat, written) for name, written in json.loads(text).items()}
    return {name: {day.year: day for day in found} for name, found in days.items()}


@cache
def public_holidays(country: str, year: int) -> dict[str, date]:
    """Return the public holidays of a country in a year by their English names, as the package works them out."""
    from holidays import country_holidays

    subdivision = "ENG" if country == "GB" else None
    return {
        name: day for day, name in country_holidays(country, subdiv=subdivision, years=year, language="en_US").items()
    }
