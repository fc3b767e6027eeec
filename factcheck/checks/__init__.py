"""The kinds of check, one file each, and the rule packs that name and parametrise them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import structs

from factcheck.checks.judging import judge
from factcheck.checks.loading import core_folder, read_rules
from factcheck.config.toml import nearest
from factcheck.errors import RuleError

if TYPE_CHECKING:
    from factcheck.config import Options
    from factcheck.model import Rule

__all__ = ["core_folder", "judge", "load_rules", "read_rules"]


def load_rules(options: Options) -> tuple[Rule, ...]:
    """Return the rules that the options select, sorted by id, each with the severity that they give it.

    RuleError for a rule file that cannot be used, an id in two folders, and an id in the options that no rule has.
    """
    folders = [Path(options.rules) if options.rules else core_folder(), *map(Path, options.extend)]
    rules: dict[str, Rule] = {}
    for folder in folders:
        for rule in read_rules(folder):
            if rule.id in rules:
                raise RuleError(str(folder), f"the id {rule.id!r} is taken by a rule of another folder")
            rules[rule.id] = rule
    for name in (*options.select, *options.ignore, *options.severity):
        if name not in rules:
            raise RuleError(str(folders[0]), f"no rule {name!r}{nearest(name, rules)}")
    return tuple(
        structs.replace(rules[name], severity=options.severity.get(name, rules[name].severity))
        for name in sorted(rules)
        if name not in options.ignore and (not options.select or name in options.select)
    )
