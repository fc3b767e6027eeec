"""An assertion of a quantity, a date or a duration, with the context that says what it is about."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

import msgspec

from factcheck.model.document import BlockKind
from factcheck.model.interval import Interval
from factcheck.model.period import Period
from factcheck.model.span import Span

if TYPE_CHECKING:
    from datetime import date

ClaimKind = Literal["quantity", "date", "duration"]
Role = Literal["total", "part", "increment", "rate", "change", "share", "rank", "age"]
Status = Literal["asserted", "planned", "possible", "denied"]
Trend = Literal["up", "down"]

_CLOSELY = ("just ", "slightly ", "little ", "a little ", "bit more")
_NEAR = 0.1


_YEAR = re.compile(r"\b\d{4}\b|['’]\d\d\b")
_MONTHS = "Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec"
_MONTH = re.compile(rf"\b(?:{_MONTHS})", re.IGNORECASE)
_PART = re.compile(rf"\b(?:{_MONTHS}|quarter\b|half\b|Q[1-4]\b|H[12]\b)", re.IGNORECASE)
_FIGURES = re.compile(r"\d")


class Claim(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """One claim of one source.

    `quote` is exactly `text[span]`. `subject` is the thing counted, in the singular ("AK-103 rifle"), the thing
    measured ("net profit") or what happened on the date, as a noun phrase; `head` the lemma of its head noun,
    `modifiers` its other words; a bare count without a subject has those of what it is the size of ("the toll is 34").
    `predicate` is the governing verb's lemma. `unit` is "count", an ISO 4217 code, "%", "pp" or a UCUM code, with "/a"
    and the like for a rate. A date claim has `period` and no `value`; for the others `period` is when the value holds.
    `entities` are the names that the claim's clause and sentence mention, designators (AK-103)
    included; `terms` the lemmas of the sentence's content words, without the claim's own figure; `context` those of
    what the sentence hangs on: the heading above it, the sentence before.
    """

    id: str
    source: str
    kind: ClaimKind
    span: Span
    sentence: Span
    quote: str
    value: Interval | None = None
    unit: str | None = None
    subject: str | None = None
    predicate: str | None = None
    trend: Trend | None = None
    role: Role | None = None
    speaker: str | None = None
    status: Status = "asserted"
    period: Period | None = None
    head: str | None = None
    modifiers: tuple[str, ...] = ()
    designators: tuple[str, ...] = ()
    entities: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    block: BlockKind = "paragraph"

    @property
    def allowed(self) -> Interval | None:
        """The value, but of "just over 50" with its open end a tenth off: what the word "just" says of it."""
        value = self.value
        if value is None or value.nominal is None or value.nominal <= 0 or not self.quote.lower().startswith(_CLOSELY):
            return value
        if value.high is None:
            return msgspec.structs.replace(value, high=value.nominal * (1 + _NEAR))
        return msgspec.structs.replace(value, low=value.nominal * (1 - _NEAR)) if value.low is None else value

    @property
    def relative(self) -> bool:
        """Whether the words of a date count from the day of writing: "Monday", "yesterday", "next week"."""
        counted = _FIGURES.search(self.quote) is None and _MONTH.search(self.quote) is None
        return counted or self.quote.endswith(" ago")

    def is_dateline(self, published: date | None) -> bool:
        """Whether a date tells no event, only that its article came out on that day."""
        if self.kind != "date" or self.period is None or self.predicate is not None:
            return False
        return self.period.known and self.period.start == published

    def on_other_days(self, other: Claim) -> bool:
        """Whether two dates share no day or time; the year of a day, month or quarter may be unsaid, and fits any."""
        if self.period is None or other.period is None or not self.period.disjoint(other.period):
            return False
        open_year = self if _no_year(self.quote) else other if _no_year(other.quote) else None
        if open_year is None or self.period.start is None or other.period.start is None:
            return True
        years = other.period.start.year - self.period.start.year
        return years == 0 or self.period.shifted(years).disjoint(other.period)


@lru_cache(maxsize=1 << 12)
def _no_year(quote: str) -> bool:
    """Whether the words of a date name a month, a quarter or a half, and no year."""
    return _PART.search(quote) is not None and _YEAR.search(quote) is None
