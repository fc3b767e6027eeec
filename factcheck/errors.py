"""What factcheck raises, and the exit codes that its commands return.

FactcheckError
├── InputError    a source or an option that cannot be used: names the path, and the line where there is one
├── RuleError     a rule file that says something impossible: path, line and the mend
└── ArchiveError  a file of stored claims that cannot be used: path and reason
"""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """What a command returns to the shell, as CI jobs read it."""

    CLEAN = 0
    FINDINGS = 1
    ERROR = 2


class FactcheckError(Exception):
    """The base of all errors that a user can mend; the command line prints its one line and exits with 2."""


class InputError(FactcheckError):
    """A source that cannot be read, or an option out of range."""

    def __init__(self, path: str, reason: str, line: int | None = None) -> None:
        super().__init__(f"{path}:{line}: {reason}" if line else f"{path}: {reason}")
        self.path, self.reason, self.line = path, reason, line


class RuleError(FactcheckError):
    """A rule file that cannot be used."""

    def __init__(self, path: str, reason: str, line: int | None = None) -> None:
        super().__init__(f"{path}:{line}: {reason}" if line else f"{path}: {reason}")
        self.path, self.reason, self.line = path, reason, line


class ArchiveError(FactcheckError):
    """A file of stored claims that cannot be used."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path, self.reason = path, reason
