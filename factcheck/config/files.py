"""A newsroom's settings: `factcheck.toml`, or `[tool.factcheck]` in `pyproject.toml`.

    against = ["wire/"]
    fail-on = "warning"

    [severity]
    planned-done = "info"

    [per-path."briefs/"]
    ignore = ["headline"]

The nearest file counts, from the working folder upward to the root of the git checkout. Paths in it are relative to it.
"""

from __future__ import annotations

import os
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from factcheck.config.toml import line_of, nearest
from factcheck.errors import InputError
from factcheck.model import Severity

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

NAMES = ("factcheck.toml", "pyproject.toml")
_TABLE = "[tool.factcheck"


class PerPath(msgspec.Struct, frozen=True, kw_only=True):
    """What holds for the articles under a path: rules, and the severity that no finding there exceeds."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Severity | None = None


class Settings(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """The keys of the file, each under the name of the option that it stands for, with its default."""

    against: tuple[str, ...] = ()
    fail_on: Severity = "error"
    format: str = "full"
    archive: str | None = None
    baseline: str | None = None
    decisions: str | None = None
    rules: str | None = None
    extend: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: dict[str, Severity] = {}
    language: str = "en"
    max_size: str | int = "20MB"
    per_path: dict[str, PerPath] = {}


PATHS = frozenset({"against", "archive", "baseline", "decisions", "extend", "rules"})
"""The keys whose values are paths."""


class Config(NamedTuple):
    """What a file sets. `values` are by key, `origins` name the file and line of each; no path where there is none.

    In `origins`, a rule of the table `severity` is "severity.ID".
    """

    path: Path | None = None
    values: Mapping[str, Any] = {}
    origins: Mapping[str, str] = {}

    def per_path(self, path: str) -> Iterator[PerPath]:
        """Yield what the file sets for an article, in its order."""
        if self.path is None:
            return
        name = Path(os.path.relpath(path, self.path.parent)).as_posix()
        for pattern, found in self.values.get("per-path", {}).items():
            if fnmatchcase(name, f"{pattern}*" if pattern.endswith("/") else pattern):
                yield found

    def check_rules(self, known: Collection[str]) -> None:
        """Raise InputError if the settings name a rule that there is not."""
        for key in ("select", "ignore", "severity"):
            for name in self.values.get(key, ()):
                if name not in known:
                    origin = self.origins.get(f"{key}.{name}", self.origins[key])
                    raise InputError(origin, f"{key}: no rule {name!r}{nearest(name, known)}")
        for pattern, found in self.values.get("per-path", {}).items():
            for name in (*found.select, *found.ignore):
                if name not in known:
                    reason = f"per-path {pattern!r}: no rule {name!r}{nearest(name, known)}"
                    raise InputError(self.origins["per-path"], reason)


def find_config(folder: Path) -> Config:
    """Return the settings of the nearest file from the folder upward, empty ones if there is none."""
    for place in (folder, *folder.parents):
        for name in NAMES:
            path = place / name
            if path.is_file() and (name == NAMES[0] or _TABLE in path.read_text("utf-8", errors="replace")):
                return read_config(path)
        if (place / ".git").exists():
            break
    return Config()


def read_config(path: Path) -> Config:
    """Return the settings of a file.

    Raises InputError, which names the line and the nearest right word, for a key or a value that it cannot have.
    """
    import tomllib

    shown = os.path.relpath(path)
    try:
        text = path.read_text("utf-8")
        table = tomllib.loads(text)
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(shown, f"cannot be read: {error}") from error
    except tomllib.TOMLDecodeError as error:
        raise InputError(shown, f"no TOML: {error}") from error
    head = ("tool", "factcheck") if path.name == "pyproject.toml" else ()
    for name in head:
        table = table.get(name, {})
    values = _converted(table, Settings, shown, text, head)
    keys = [(key,) for key in values] + [("severity", rule) for rule in values.get("severity", ())]
    origins = {".".join(key): f"{shown}:{line_of(text, (*head, *key))}" for key in keys}
    return Config(path, {key: _placed(key, value, path.parent) for key, value in values.items()}, origins)


def _converted(
    table: dict[str, Any], record: type[msgspec.Struct], path: str, text: str, head: tuple[str, ...]
) -> dict[str, Any]:
    """Return the table's values as the fields of the record have them; InputError for what is none."""
    types = {field.encode_name: field.type for field in msgspec.structs.fields(record)}
    values: dict[str, Any] = {}
    for key, value in table.items():
        line = line_of(text, (*head, key))
        if key not in types:
            raise InputError(path, f"unknown key {key!r}{nearest(key, types)}", line)
        if key == "per-path" and isinstance(value, dict):
            values[key] = {
                pattern: PerPath(**_converted(_table(inner, path, line), PerPath, path, text, (*head, key, pattern)))
                for pattern, inner in value.items()
            }
            continue
        if key == "severity" and record is Settings and isinstance(value, dict):
            for rule, level in value.items():
                _convert(key, level, Severity, path, line_of(text, (*head, key, rule)))
        values[key] = _convert(key, value, types[key], path, line)
    return values


def _convert(key: str, value: object, kind: Any, path: str, line: int | None) -> Any:
    """Return the value as the kind has it; InputError, with the line, if it is none."""
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        raise InputError(path, f"{key}: {_reason(value, str(error))}", line) from None


def _table(value: object, path: str, line: int | None) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise InputError(path, "per-path: expected a table for each path", line)
    return value


def _reason(value: object, problem: str) -> str:
    if problem.startswith("Invalid enum value"):
        return f"cannot be {value!r}{nearest(str(value), ('error', 'warning', 'info'))}"
    return problem[0].lower() + problem[1:].partition(" - at ")[0]


def _placed(key: str, value: Any, folder: Path) -> Any:
    """Return a value with its paths as they are from the working folder."""
    if key not in PATHS:
        return value
    if isinstance(value, str):
        return os.path.relpath(folder / value)
    return tuple(os.path.relpath(folder / one) for one in value)
