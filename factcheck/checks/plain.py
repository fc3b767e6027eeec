"""The plainest YAML, read without a parser.

Nearly every rule file is a mapping of words, numbers, quoted strings and bracketed lists, one a line, with at most one
level below. Reading that much takes microseconds, where importing a YAML parser costs a tenth of a second and running
it another millisecond a file: all that a run pays for five hundred rules. Whatever goes beyond, and whatever is wrong,
is left to the parser.
"""

from __future__ import annotations

import json
import re
from typing import Any

_LINE = re.compile(r"( {2})?([a-z][a-z_-]*):(?: +(\S.*?))? *")
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_ ,.;()/'-]*")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(\.\d+)?")
_CONSTANTS = {"true": True, "false": False}
_NOT_WORDS = frozenset({"null", "yes", "no", "on", "off", "y", "n", "nan", "inf"})


def read_plain(text: str) -> dict[str, Any] | None:
    r"""Return the mapping that the text writes, or None where it takes a YAML parser to tell.

    >>> read_plain('id: a-b\nparameters:\n  tolerance: 0.5\n  units: [km, "%"]\n')
    {'id': 'a-b', 'parameters': {'tolerance': 0.5, 'units': ['km', '%']}}
    >>> read_plain("message: >-\n  folded")
    """
    top: dict[str, Any] = {}
    inner: dict[str, Any] | None = None
    try:
        for line in text.splitlines():
            if not line.strip() or line.startswith("#"):
                continue
            found = _LINE.fullmatch(line)
            if found is None:
                return None
            indent, key, value = found.groups()
            target = top if indent is None else inner
            if target is None or key in target:
                return None
            if value is not None:
                target[key] = _value(value)
                inner = inner if indent else None
            elif indent:
                return None
            else:
                inner = top[key] = {}
    except ValueError:
        return None
    return top if top and {} not in top.values() else None


def _value(text: str) -> Any:
    """Return the value of a scalar or a list; ValueError where a parser has to decide."""
    if text[0] == "[" and text[-1] == "]":
        inner = text[1:-1].strip()
        return [_value(item) for item in _items(inner)] if inner else []
    if text[0] == '"' and "\\" not in text:  # JSON and YAML escape differently
        return json.loads(text)
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if number := _NUMBER.fullmatch(text):
        return float(text) if number[1] else int(text)
    if _WORD.fullmatch(text) and text.lower() not in _NOT_WORDS and text.lower() not in _CONSTANTS:
        return text
    raise ValueError(text)


def _items(text: str) -> list[str]:
    items = [item.strip() for item in text.split(",")]
    if not all(items) or any("[" in item or item.count('"') not in (0, 2) for item in items):
        raise ValueError(text)
    return items
