"""Units that no table of the press holds: quantulum3 is asked about one isolated span, and its answer is checked."""

from __future__ import annotations

import logging
import re
import warnings
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.lexicon.unit_names import unit_of_words

if TYPE_CHECKING:
    from collections.abc import Iterator

# a symbol with an exponent ("s-1", "kg·m^2"), which science prints and news does not: "24 Mi-2 helicopters" is no unit
_RARE = re.compile(r"[a-zµμ°][A-Za-zµμΩ]{0,3}(?:[·⋅*/][A-Za-zµμΩ]{1,4})*\^?[-−⁻]?[1-3¹²³](?![\w.,-])")
_TO_PLAIN = str.maketrans("−⁻¹²³", "--123")


def rare_span(text: str, start: int) -> str | None:
    """Return the symbol with an exponent that a text holds at `start`; None if it holds none."""
    found = _RARE.match(text, start)
    return found[0] if found else None


@lru_cache(maxsize=256)
def rare_unit(span: str) -> str | None:
    """Return the UCUM code of a rare unit's symbol, as quantulum3 reads it; None if it does not know the unit.

    Loading quantulum3's tables takes 1.6 s, once.
    """
    with warnings.catch_warnings(), _logging_untouched():
        warnings.simplefilter("ignore")
        from quantulum3 import parser

        quantities = parser.parse(f"7 {span.translate(_TO_PLAIN)}")
    if len(quantities) != 1 or quantities[0].value != 7:
        return None
    unit = quantities[0].unit
    if unit.entity.name in ("unknown", "dimensionless", "currency"):
        return None
    if code := unit_of_words(unit.name.lower()):
        return code
    factors = [(unit_of_words(part["base"].lower()), part["power"]) for part in unit.dimensions]
    if not factors or any(code is None for code, _ in factors):
        return None
    above = [f"{code}{power if power > 1 else ''}" for code, power in factors if power > 0]
    below = [f"/{code}{-power if power < -1 else ''}" for code, power in factors if power < 0]
    return ".".join(above) + "".join(below)


@contextmanager
def _logging_untouched() -> Iterator[None]:
    """Keep quantulum3 from configuring the logging of the program that runs it: a root with a handler is left alone."""
    handler = logging.NullHandler()
    logging.root.addHandler(handler)
    try:
        yield
    finally:
        logging.root.removeHandler(handler)
