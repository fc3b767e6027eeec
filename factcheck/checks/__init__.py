"""The kinds of check, one file each, and the rule packs that name and parametrise them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.checks.judging import judge
from factcheck.checks.loading import core_folder, read_rules
from factcheck.errors import RuleError

if TYPE_CHECKING:
    from factcheck.config import Options
    from factcheck.model import Rule

__all__ = ["core_folder", "judge", "load_rules", "read_rules"]


def load_rules(options: Options) -> tuple[Rule, ...]:
    """Return the rules that the options select, sorted by id.

    RuleError for a rule file that cannot be used, and for an id under `select` or `ignore` that no rule has.
    """
    folder = Path(options.rules) if options.rules else core_folder()
    rules = read_rules(folder)
    known = {rule.id for rule in rules}
    for name in (*options.select, *options.ignore):
        if name not in known:
            raise RuleError(str(folder), f"no rule {name!r}; `factcheck rules list` shows them")
    return tuple(
        rule for rule in rules if rule.id not in options.ignore and (not options.select or rule.id in options.select)
    )
