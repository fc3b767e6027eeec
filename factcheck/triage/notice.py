"""What somebody should tidy up."""

from __future__ import annotations

from typing import NamedTuple


class Notice(NamedTuple):
    """A line of a file that no longer does what it was written for, and why."""

    path: str
    line: int | None
    words: str

    def __str__(self) -> str:
        """Return the notice as `path:line: words`."""
        return f"{self.path}:{self.line}: {self.words}" if self.line else f"{self.path}: {self.words}"
