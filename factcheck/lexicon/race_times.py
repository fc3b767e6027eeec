"""Times that something took, in hours, minutes and seconds between colons: "2:05:41", "0:51"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_TAKEN = re.compile(
    r"(?<![\w.,:$€£+-])\+?(?:(?P<hours>\d{1,2}):(?P<minutes>[0-5]\d):(?P<seconds>[0-5]\d(?:\.\d{1,2})?)"
    r"|(?P<short>\d{1,2}):(?P<rest>[0-5]\d\.\d{1,3})"
    r"|(?P<gap>0:[0-5]\d))(?![\d:%]|\.\d| ?(?:[ap]\.?m|[AP]\.?M|GMT|UTC|local|hours|on |\())"
)
_OF_DAY = re.compile(r"(?:\d,? ?|\b(?:from|until|between|since|and) |day,? )$")
_AT = "at "


def race_times(text: str) -> Iterator[tuple[int, int, float]]:
    """Yield where each such time stands in a text, and its seconds; a time of day has a zone, "at" or a date by it.

    >>> [seconds for _, _, seconds in race_times("She won in 2:05:41, he came in at 0:51, and it rained at 14:02:11.")]
    [7541.0, 51.0]
    """
    for found in _TAKEN.finditer(text):
        if _OF_DAY.search(text, max(0, found.start() - 10), found.start()):
            continue
        if gap := found["gap"]:
            yield *found.span(), float(gap[2:])
        elif short := found["short"]:
            yield *found.span(), int(short) * 60 + float(found["rest"])
        elif not text.endswith(_AT, 0, found.start()):
            seconds = int(found["hours"]) * 3600 + int(found["minutes"]) * 60 + float(found["seconds"])
            yield *found.span(), seconds
