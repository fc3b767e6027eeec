"""A numeral with what stands about it, as the scanner fills it in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.extraction.number import Number


@dataclass(slots=True)
class Reading:
    """A numeral with what stands about it; tokens `first` to `last` are half-open and grow as more is read."""

    number: Number
    first: int
    last: int
    low: float
    high: float
    unit: str | None = None
    factor: float = 1.0
    rate: str | None = None
    age: bool = False
    noun: tuple[int, int] | None = None
    range: bool = False
    margin: float | None = None
    negative: bool = False
    signed: bool = False
    """Whether a plus or minus of a change of percents stands before the figure."""
    sign_before: bool = False
    magnitude: int = 0
