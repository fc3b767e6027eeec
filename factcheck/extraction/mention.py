"""What a scanner found, before its role in the sentence is known."""

from __future__ import annotations

import msgspec

from factcheck.model import ClaimKind, Interval, Period, Role, Span, Trend


class Mention(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A quantity, date or duration in a sentence; offsets are into the document's text.

    `noun` is the span of the counted noun phrase inside `span` ("AK-103 rifles" of "100,000 AK-103 rifles"). `role` and
    `trend` are set where the words of the mention itself tell ("another $1 billion", "a 12% rise"); the roles stage
    fills the rest from the sentence. `subject` is set where the scanner knows what the figure is of ("high score").
    """

    span: Span
    kind: ClaimKind
    value: Interval | None = None
    unit: str | None = None
    period: Period | None = None
    noun: Span | None = None
    subject: str | None = None
    role: Role | None = None
    trend: Trend | None = None
