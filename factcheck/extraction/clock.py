"""What relative dates are held against."""

from __future__ import annotations

from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.lexicon.calendar import day_first, printed_dates

if TYPE_CHECKING:
    from datetime import date

    from factcheck.model import Document, Period

_DAY, _NEWS = timedelta(1), timedelta(3)


class Clock:
    """The day of publication, and the last date that the text has named; `find_dates` moves it along."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self.published = document.published
        self.published_assumed = document.published_assumed
        self.language = document.language
        self.named: Period | None = None
        self.named_in_sentence: Period | None = None
        self.happened: Period | None = None
        """The last day named, but for those on which somebody said something."""

    @cached_property
    def day_first(self) -> bool | None:
        """Whether the document's numeric dates put the day first; None where nothing in it proves either order."""
        return day_first(printed_dates(self._text))

    @property
    def current(self) -> date | None:
        """The day that "the year before" is held against: the last date named, else the day of publication."""
        if self.named is not None and self.named.start is not None:
            return self.named.start
        return self.published

    def name(self, period: Period, *, said: bool) -> None:
        """Take a period as the last one that the text, and its present sentence, has named."""
        self.named = self.named_in_sentence = period
        if period.granularity in ("day", "time") and not said:
            self.happened = period

    @property
    def day_of_event(self) -> date | None:
        """The day that a time of day alone is of: `current_day`, but not one on which somebody said something."""
        base = self.current_day
        if self.happened is None or self.happened.start is None or base is None:
            return base
        return self.happened.start if _DAY <= base - self.happened.start <= _NEWS else base

    @property
    def current_day(self) -> date | None:
        """The day that "the following day" is held against: `current`, where the last date named is a day."""
        return self.current if self.named is None or self.named.granularity in ("day", "time") else self.published
