"""Times of day as the press prints them: "9:40 p.m.", "20.23", "14:32 GMT"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_ZONES = {
    "GMT": "Z", "UTC": "Z", "BST": "+01:00", "CET": "+01:00", "CEST": "+02:00", "MSK": "+03:00", "EST": "-05:00",
    "EDT": "-04:00", "CST": "-06:00", "CDT": "-05:00", "PST": "-08:00", "PDT": "-07:00",
}  # fmt: skip
_PLACE_TIME = r"[A-Z][a-z]+ (?:(?:[Ss]tandard|[Dd]aylight|[Ss]ummer) )?[Tt]ime"
ZONE = rf"(?:\s?(?:{'|'.join(_ZONES)}|ET|PT|Z\b|[+-]\d\d:?\d\d|local time|{_PLACE_TIME}))?"
HALF = r"(?:[ap]\.\s?m\.|[ap]m\b|[AP]\.?M\b\.?)"
_HINT = re.compile(rf"\d(?::[0-5]\d|\s?{HALF})|\bat 0\d\.[0-5]\d\b|\b\d{{4}} (?:GMT|UTC)\b")
_CLOCK_TIME = re.compile(
    rf"(?<![\w.,:$€£-])(?:(?:[01]?\d|2[0-3])(?:[:.][0-5]\d){{1,2}}\s?{HALF}"
    r"|(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:%])"
    rf"|(?:[01]\d|2[0-3])[0-5]\d(?= (?:GMT|UTC)\b)"
    rf"|(?:1[0-2]|0?[1-9])\s?{HALF}|(?<=\bat )0\d\.[0-5]\d(?![\d.,%])){ZONE}"
)
_READ = re.compile(
    rf"(?P<hour>\d\d?)(?:[:.]?(?P<minute>\d\d))?(?:[:.]\d\d)?\s?(?P<half>[ap])?[.]?\s?(?:m\b\.?)?\s?"
    rf"(?P<zone>{'|'.join(_ZONES)}|Z\b|[+-]\d\d:?\d\d)?(?:ET|PT|local time)?$",
    re.IGNORECASE,
)


def clock_times(text: str) -> Iterator[re.Match[str]]:
    """Return the times of day that are printed in a text.

    >>> [found[0] for found in clock_times("It left at 9:40 p.m. GMT and came at 6 a.m.")]
    ['9:40 p.m. GMT', '6 a.m.']
    """
    return _CLOCK_TIME.finditer(text) if _HINT.search(text) else iter(())


def time_of_day(text: str) -> str | None:
    """Return the time that a text ends with in ISO 8601, with its zone where one is printed; None if it has none.

    >>> time_of_day("9:40 p.m."), time_of_day("at 14:32 GMT"), time_of_day("06.00"), time_of_day("12 a.m. EST")
    ('21:40', '14:32Z', '06:00', '00:00-05:00')
    """
    match = _READ.search(text.strip())
    if match is None:
        return None
    hour = int(match["hour"])
    if match["half"]:
        hour = hour % 12 + 12 * (match["half"].lower() == "p")
    zone = (match["zone"] or "").upper()
    return f"{hour:02}:{match['minute'] or '00'}{_ZONES.get(zone, zone)}" if hour < 24 else None
