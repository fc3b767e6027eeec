"""Days that the press calls by name: Christmas, Thanksgiving, Good Friday. The movable ones come from `holidays`."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

_FIXED = {
    "new year's day": (1, 1),
    "valentine's day": (2, 14),
    "st. patrick's day": (3, 17),
    "may day": (5, 1),
    "fourth of july": (7, 4),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "armistice day": (11, 11),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
}
# Country, the day's name in the package, days after it.
_MOVABLE = {
    "martin luther king day": ("US", "Martin Luther King Jr. Day", 0),
    "presidents' day": ("US", "Washington's Birthday", 0),
    "memorial day": ("US", "Memorial Day", 0),
    "labor day": ("US", "Labor Day", 0),
    "columbus day": ("US", "Columbus Day", 0),
    "veterans day": ("US", "Veterans Day", 0),
    "thanksgiving day": ("US", "Thanksgiving Day", 0),
    "thanksgiving": ("US", "Thanksgiving Day", 0),
    "black friday": ("US", "Thanksgiving Day", 1),
    "ash wednesday": ("GB", "Easter Monday", -47),
    "palm sunday": ("GB", "Easter Monday", -8),
    "good friday": ("GB", "Easter Monday", -3),
    "easter sunday": ("GB", "Easter Monday", -1),
    "easter": ("GB", "Easter Monday", -1),
    "easter monday": ("GB", "Easter Monday", 0),
    "pentecost": ("GB", "Easter Monday", 48),
}
_ELECTION_DAY = "election day"
NAMED_DAYS = frozenset(_FIXED) | frozenset(_MOVABLE) | {_ELECTION_DAY}
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
    {
        "Christmas",
        "Day",
        "Easter",
        "Eve",
        "Friday",
        "Halloween",
        "July",
        "Pentecost",
        "Sunday",
        "Thanksgiving",
        "Wednesday",
    }
)


@cache
def named_day(name: str, year: int) -> date | None:
    """Return the day of that name in a year, None if the year had none.

    >>> named_day("christmas eve", 2009), named_day("easter", 2024), named_day("election day", 1998)
    (datetime.date(2009, 12, 24), datetime.date(2024, 3, 31), datetime.date(1998, 11, 3))
    """
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name == _ELECTION_DAY:  # the United States': the Tuesday after the first Monday of November
        return date(year, 11, 2) + timedelta((1 - date(year, 11, 2).weekday()) % 7)
    country, official, offset = _MOVABLE[name]
    found = _public_holidays(country, year).get(official)
    return found + timedelta(offset) if found else None


@cache
def _public_holidays(country: str, year: int) -> dict[str, date]:
    from holidays import country_holidays

    subdivision = "ENG" if country == "GB" else None
    return {
        name: day for day, name in country_holidays(country, subdiv=subdivision, years=year, language="en_US").items()
    }
