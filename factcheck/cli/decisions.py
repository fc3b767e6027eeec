"""The file of decisions that the report's page saves."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.errors import InputError
from factcheck.model import Decisions

if TYPE_CHECKING:
    from factcheck.model import Decision


def read_decisions(path: str) -> tuple[Decision, ...]:
    """Return the decisions of a file; InputError if it cannot be read or holds something else."""
    import msgspec

    try:
        return msgspec.json.decode(Path(path).read_bytes(), type=Decisions).decisions
    except OSError as error:
        raise InputError(path, error.strerror or str(error)) from error
    except msgspec.DecodeError as error:
        raise InputError(path, f"no decisions as the report saves them: {error}") from error
