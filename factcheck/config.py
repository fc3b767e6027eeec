"""What a run is told: one frozen record of options."""

from __future__ import annotations

from datetime import date

import msgspec


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """The options of a run; the defaults are what a newsroom wants.

    `published` overrides the day of every source. `max_bytes` is the size beyond which a file is skipped,
    `stdin_filename` the path that standard input counts as. `rules` names a folder of rule files to use instead of the
    core pack; `select` and `ignore` are rule ids.
    """

    published: date | None = None
    language: str = "en"
    max_bytes: int = 20_000_000
    stdin_filename: str | None = None
    rules: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
