"""Where in a TOML file a key stands, which the parser of the standard library does not tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_HEADER = re.compile(r"\s*\[\[?([^\[\]]+)\]\]?\s*(?:#.*)?")
_KEY = re.compile(r"""\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=""")
_PART = re.compile(r"""[\w-]+|"[^"]*"|'[^']*'""")


def line_of(text: str, steps: tuple[str, ...]) -> int | None:
    r"""Return the line, from one, on which the key at the end of the steps is set or its table begins.

    >>> line_of('[tool.a]\nb = 1\n["x y"]\nc.d = 2', ("x y", "c", "d"))
    4
    """
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.split("\n"), 1):
        if header := _HEADER.fullmatch(line.rstrip("\r")):
            table = _parts(header[1])
            found = table
        elif key := _KEY.match(line):
            found = (*table, *_parts(key[1]))
        else:
            continue
        if found[: len(steps)] == steps:
            return number
    return None


def nearest(word: str, words: Iterable[str]) -> str:
    """Return what may have been meant, as the end of an error's line; all there is, if nothing is near."""
    from difflib import get_close_matches

    known = sorted(words)
    near = get_close_matches(word, known, 1)
    return f"; did you mean {near[0]!r}?" if near else f"; expected one of {', '.join(known)}"


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in _PART.findall(dotted))
