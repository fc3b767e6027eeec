"""The names in a sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.extraction.phrases import Phrases

_RUN = re.compile(r"P(?:[P]|f(?=P)|-(?=P)|C(?!\w)|(?<=P)c(?=P)P)*")


def names_in(phrases: Phrases) -> Iterator[str]:
    """Yield the runs of capitalised words, "of" between them included, and the designators."""
    for found in _RUN.finditer(phrases.tags):
        yield phrases.text(*found.span())
