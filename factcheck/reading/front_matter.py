"""The front matter of a Markdown file: the lines between two "---" that publishing systems write."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from factcheck.model import Block, Span

_MATTER = re.compile(r"---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*$", re.DOTALL | re.MULTILINE)
_FIELD = re.compile(r"^(\w+)[ \t]*:[ \t]*(.+?)[ \t]*$", re.MULTILINE)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_LONGEST = 5000  # characters; two rules far apart are no front matter


class FrontMatter(NamedTuple):
    """What it says. `end` is the offset behind it, `blocks` the one block of no interest that it makes."""

    end: int = 0
    title: str | None = None
    published: date | None = None
    publisher: str | None = None
    blocks: tuple[Block, ...] = ()


def front_matter(text: str) -> FrontMatter:
    """Return the fields of the front matter, all empty where there is none."""
    found = _MATTER.match(text, 0, _LONGEST) if text.startswith("---") else None
    if found is None:
        return FrontMatter()
    fields = {name.lower(): value.strip("\"'") for name, value in _FIELD.findall(found[1])}
    return FrontMatter(
        found.end(),
        fields.get("title") or fields.get("headline"),
        _day(fields.get("published") or fields.get("date") or ""),
        fields.get("publisher") or fields.get("site"),
        (Block("boilerplate", Span(0, found.end())),),
    )


def _day(value: str) -> date | None:
    found = _DAY.match(value)
    try:
        return date.fromisoformat(found[0]) if found else None
    except ValueError:
        return None
