"""Rule files: NAME.yaml beside its page NAME.md, checked against the records."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from factcheck.checks.kinds import KINDS
from factcheck.checks.pages import reason_on
from factcheck.checks.plain import read_plain
from factcheck.errors import RuleError
from factcheck.model import Rule, When

if TYPE_CHECKING:
    from collections.abc import Iterable

_PLACE = re.compile(r" - at `\$(?P<path>[^`]*)`$")
_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]")
_UNKNOWN = re.compile(r"unknown field `([^`]+)`")
_ENUM = re.compile(r"Invalid enum value '([^']*)'")


@cache
def core_folder() -> Path:
    """Return the folder of the core pack: in the package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    packed = package / "_rules" / "core"
    return packed if packed.is_dir() else package.parent / "rules" / "core"


def rule_files(folder: Path) -> list[Path]:
    """Return the rule files of a folder and those below it, sorted; RuleError if there is no such folder."""
    if not folder.is_dir():
        raise RuleError(str(folder), "no such folder of rules")
    return sorted(folder.rglob("*.yaml"))


def find_rule(folder: Path, name: str) -> Path:
    """Return the file of the rule of this id; RuleError with the nearest id if there is none."""
    files = {path.stem: path for path in rule_files(folder)}
    if name not in files:
        raise RuleError(str(folder), f"no rule {name!r}{_nearest(name, files)}")
    return files[name]


def read_rules(folder: Path) -> tuple[Rule, ...]:
    """Return the rules of a folder and those below it, sorted by id.

    Raises RuleError, which names the file, the line and the mend, for a rule that cannot be used or comes twice.
    """
    rules: dict[str, Rule] = {}
    for path in rule_files(folder):
        rule = read_rule(path)
        if rule.id in rules:
            raise RuleError(str(path), f"the id {rule.id!r} is taken by another file of {folder}", _line(path, "id"))
        rules[rule.id] = msgspec.structs.replace(rule, why=rule.why or reason_on(path.with_suffix(".md")))
    return tuple(rules[name] for name in sorted(rules))


def read_rule(path: Path) -> Rule:
    """Return the rule of a file; RuleError names the line of what is wrong and what was expected there."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RuleError(str(path), f"cannot be read: {error}") from None
    values = read_plain(text)
    if values is None:
        from factcheck.checks.yamlfile import parse

        values = parse(text, path)
    try:
        rule = msgspec.convert(values, Rule)
    except msgspec.ValidationError as error:
        raise _explained(path, str(error)) from None
    if rule.id != path.stem:
        raise RuleError(str(path), f"the id {rule.id!r} must be the file's name, {path.stem!r}", _line(path, "id"))
    kind = KINDS.get(rule.check)
    if kind is None:
        raise RuleError(str(path), f"no check {rule.check!r}{_nearest(rule.check, KINDS)}", _line(path, "check"))
    try:
        msgspec.convert(rule.parameters, kind.parameters)
    except msgspec.ValidationError as error:
        raise _explained(path, str(error), "parameters", kind.parameters) from None
    return rule


def _explained(path: Path, problem: str, under: str = "", record: type[msgspec.Struct] = Rule) -> RuleError:
    """Return msgspec's complaint with the line it is about, and the nearest name for one that is unknown."""
    steps = [under] if under else []
    if place := _PLACE.search(problem):
        problem = problem[: place.start()]
        steps += [name or number for name, number in _STEP.findall(place["path"])]
    if unknown := _UNKNOWN.search(problem):
        known = When if steps[:1] == ["when"] else record
        names = [field.encode_name for field in msgspec.structs.fields(known)]
        problem = f"unknown key {unknown[1]!r}{_nearest(unknown[1], names)}"
        steps.append(unknown[1])
    elif wrong := _ENUM.search(problem):
        choices = _choices(Rule, steps)
        key = next(step for step in reversed(steps) if not step.isdigit())
        problem = f"{key} cannot be {wrong[1]!r}{_nearest(wrong[1], choices)}"
    elif steps:
        problem = f"{steps[-1]}: {problem[0].lower()}{problem[1:]}"
    return RuleError(str(path), problem, _line(path, *steps))


def _choices(record: type[msgspec.Struct], steps: Iterable[str]) -> list[str]:
    """Return the words that the field at the end of the steps may have, an empty list if that cannot be told."""
    import typing

    hints: Any = record
    for step in steps:
        if step.isdigit():
            continue
        hints = typing.get_type_hints(hints).get(step)
        if hints is None:
            return []
    words = typing.get_args(hints)
    if words and not isinstance(words[0], str):
        words = typing.get_args(words[0])
    return [word for word in words if isinstance(word, str)]


def _nearest(name: str, names: Iterable[str]) -> str:
    """Return what may have been meant, as the end of an error's line."""
    from rapidfuzz import process

    known = sorted(names)
    if found := process.extractOne(name, known, score_cutoff=60):
        return f"; did you mean {found[0]!r}?"
    return f"; expected one of {', '.join(known)}" if known else ""


def _line(path: Path, *steps: str) -> int | None:
    from factcheck.checks.yamlfile import line_of

    return line_of(path, steps)
