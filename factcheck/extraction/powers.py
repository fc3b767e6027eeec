"""Powers of ten in figures: scientific notation and what stands behind a caret."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.extraction.words import Words

_EXPONENT = re.compile(
    r"[eE]([-−–+]?\d{1,3})(?![\w.])|\s?[×xX*·]\s?10\s?(?:\^\s?)?([-−–+]\s?\d{1,2}|(?<=\^)\d{1,2})(?!\d)"
)
_SUPERSCRIPT = re.compile(r"\s?[×xX*·]\s?10([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})")
_RAISED = re.compile(r"\^\s?([-−–+]?\d{1,2})(?![\d.])|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})(?!\w)")
_FROM_SUPERSCRIPT = str.maketrans("⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "+-0123456789")
_FROM_SIGN = str.maketrans("−–", "--", " ")
_LARGEST = 100
_FIRSTS = frozenset("eE×xX*·")


def exponent(words: Words, last: int) -> tuple[int, int] | None:
    """Return the power of ten of scientific notation after token `last` ("3×10^6"), and the token after it."""
    if words.word(last)[:1] not in _FIRSTS:
        return None
    end = words.end(last - 1)
    found = _EXPONENT.match(words.text, end)
    if found:
        power = int((found[1] or found[2]).translate(_FROM_SIGN))
    elif found := _SUPERSCRIPT.match(words.text, end):
        power = int(found[1].translate(_FROM_SUPERSCRIPT))
    else:
        return None
    return (power, _token_at(words, last, found.end())) if abs(power) < _LARGEST else None


def raised(words: Words, literal: str, last: int) -> tuple[float, int] | None:
    """Return the power that a figure is raised to, "10^6", "10⁻³" or "1.1^4", and the token after it; None if none is.

    A small figure above the line of another number than ten is a footnote's.
    """
    if not words.glued(last) or not (words.word(last)[0] == "^" or literal == "10"):
        return None
    found = _RAISED.match(words.text, words.start(last))
    if not found:
        return None
    power = int(found[1].translate(_FROM_SIGN) if found[1] else found[2].translate(_FROM_SUPERSCRIPT))
    base = float(literal)
    if not base or (base > _LARGEST or abs(power) >= _LARGEST):
        return None
    return base**power, _token_at(words, last, found.end())


def _token_at(words: Words, i: int, offset: int) -> int:
    """Return the first token from `i` on that starts at or behind an offset."""
    while i < len(words) and words.start(i) < offset:
        i += 1
    return i
