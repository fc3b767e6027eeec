"""What a run is told: one frozen record of options."""

from __future__ import annotations

from datetime import date

import msgspec

from factcheck.errors import InputError
from factcheck.model import Severity


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """The options of a run; the defaults are what a newsroom wants.

    `published` overrides the day of every source. `max_bytes` is the size beyond which a file is skipped,
    `stdin_filename` the path that standard input counts as. `rules` names a folder of rule files to use instead of the
    core pack, `extend` folders to use as well; `select` and `ignore` are rule ids, `severity` gives rules another one.
    """

    published: date | None = None
    language: str = "en"
    max_bytes: int = 20_000_000
    stdin_filename: str | None = None
    rules: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend: tuple[str, ...] = ()
    severity: dict[str, Severity] = {}

    def __post_init__(self) -> None:
        """Raise InputError for a value that would go wrong only later, and then without saying why."""
        if self.published is not None and not isinstance(self.published, date):
            raise InputError("published", f"{self.published!r} is no datetime.date")
        if self.max_bytes < 1:
            raise InputError("max_bytes", f"{self.max_bytes} bytes are too few for any file")
