"""YAML with the lines kept: what a rule file says, and where it says it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.nodes import MappingNode, SequenceNode

from factcheck.errors import RuleError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def parse(text: str, path: Path) -> dict[str, Any]:
    """Return the mapping of a YAML text; RuleError names the line for bad YAML, a key given twice, or no mapping."""
    try:
        values = YAML(typ="safe", pure=True).load(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problem = (error.problem or "not YAML").split("\n")[0]
        raise RuleError(str(path), problem, mark.line + 1 if mark else None) from None
    if not isinstance(values, dict):
        raise RuleError(str(path), "a rule is a mapping of keys to values: id, check, message …", 1)
    return values


def line_of(path: Path, steps: Sequence[str]) -> int | None:
    """Return the line, from 1, of the key or item that the steps lead to; of the last one that is there."""
    node = YAML(typ="safe", pure=True).compose(path.read_text(encoding="utf-8"))
    line = 1
    for step in steps:
        if isinstance(node, MappingNode):
            pair = next((pair for pair in node.value if pair[0].value == step), None)
            if pair is None:
                break
            line, node = pair[0].start_mark.line + 1, pair[1]
        elif isinstance(node, SequenceNode) and step.isdigit() and int(step) < len(node.value):
            node = node.value[int(step)]
            line = node.start_mark.line + 1
    return line
