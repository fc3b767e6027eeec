"""The file: its tables, its versions, and what is said when it cannot be used."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal

from factcheck.errors import ArchiveError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MIGRATIONS = (
    """
    CREATE TABLE documents (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        content BLOB NOT NULL,
        title TEXT,
        publisher TEXT,
        published TEXT,
        claims INTEGER NOT NULL,
        keys BLOB NOT NULL,
        record BLOB NOT NULL
    );
    CREATE TABLE keys (
        key INTEGER NOT NULL,
        claim INTEGER NOT NULL,
        PRIMARY KEY (key, claim)
    ) WITHOUT ROWID;
    """,
)
"""Each leads from one format to the next: the tables as they were first, then a change a step."""
FORMAT = len(MIGRATIONS)
"""The format that this factcheck reads and writes: SQLite's user_version."""
APPLICATION = 0x66616374
"""SQLite's application_id ("fact"): so that no other program's file is taken for an archive."""
PATIENCE = 30.0
"""So many seconds a writer waits for another one."""
CACHE = 64_000
"""Kilobytes of the file that a connection keeps in memory."""


def connect(path: Path, *, create: bool = False) -> sqlite3.Connection:
    """Return a connection to the archive, brought to this format; transactions are begun by hand.

    In WAL mode readers work beside a writer; synchronous FULL makes a commit outlive a loss of power. Raises
    ArchiveError if there is no such file (unless it is to be made), if it is no archive, or one of a newer factcheck.
    """
    with explained(path):
        if not create and not path.exists():
            raise ArchiveError(str(path), "no such archive; 'factcheck archive add' makes one")
        if create:
            path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
        try:
            connection.execute(f"PRAGMA cache_size = -{CACHE}")
            connection.execute("PRAGMA synchronous = FULL")
            _migrate(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection, kind: Literal["IMMEDIATE", "DEFERRED"] = "IMMEDIATE") -> Iterator[None]:
    """Make what is written inside one change: all of it, or nothing if an error or a signal comes between.

    What is only read inside, in a DEFERRED one, is the file as it was at one time, whoever writes meanwhile.
    """
    connection.execute(f"BEGIN {kind}")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what SQLite or the system says of the file into an ArchiveError."""
    try:
        yield
    except sqlite3.Error as error:
        raise ArchiveError(str(path), _reason(error)) from error
    except OSError as error:
        raise ArchiveError(str(path), f"cannot be opened: {(error.strerror or str(error)).lower()}") from error


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    found = _format(connection, path)
    if found == FORMAT:
        return
    if found == 0:
        connection.execute("PRAGMA journal_mode = WAL")
    with transaction(connection):
        for number in range(_format(connection, path), FORMAT):
            for statement in MIGRATIONS[number].split(";"):
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {FORMAT}")


def _format(connection: sqlite3.Connection, path: Path) -> int:
    """Return the file's format, 0 for an empty file."""
    found = int(connection.execute("PRAGMA user_version").fetchone()[0])
    application = int(connection.execute("PRAGMA application_id").fetchone()[0])
    tables = connection.execute("SELECT COUNT(*) FROM sqlite_schema").fetchone()[0]
    if application != APPLICATION and (tables or found):
        raise ArchiveError(str(path), "a database of another program, no archive of factcheck")
    if found > FORMAT:
        raise ArchiveError(
            str(path),
            f"made by a newer factcheck (format {found}, this one knows formats up to {FORMAT}): update factcheck",
        )
    return found


def _reason(error: sqlite3.Error) -> str:
    words = str(error)
    if "not a database" in words:
        return "no archive of factcheck"
    if "locked" in words:
        return f"another process has been writing to it for {PATIENCE:.0f} seconds; try again later"
    return words
