"""The settings of a newsroom's file as the defaults of the commands' options."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.errors import InputError

if TYPE_CHECKING:
    import click

    from factcheck.config import Options
    from factcheck.config.files import Config

READING = ("language", "max-size")
RULES = ("rules", "extend", "select", "ignore", "severity")
JUDGING = (*READING, *RULES)
KEYS = {
    "extract": READING,
    "report": (*JUDGING, "decisions"),
    "check": (*JUDGING, "decisions", "baseline", "against", "archive", "fail-on", "format"),
}
"""Which keys of the file each command takes as defaults."""
ARCHIVE = ("add", "list", "remove", "stats", "export")
PARAMETERS = {"format": "form"}


def configure(ctx: click.Context, path: str | None, *, isolated: bool) -> None:
    """Give the commands below the context the settings of a file: the one named, else the nearest one.

    The file stands in the context as its object.
    """
    from factcheck.config.files import Config, find_config, read_config

    config = Config() if isolated else read_config(Path(path)) if path else find_config(Path.cwd())
    check_format(config)
    ctx.obj = config
    ctx.default_map = {name: _defaults(config, keys) for name, keys in KEYS.items()}
    ctx.default_map["archive"] = {
        name: _defaults(config, ("archive", *READING) if name == "add" else ("archive",)) for name in ARCHIVE
    }
    ctx.default_map["rules"] = {"list": _defaults(config, RULES)}


def check_format(config: Config) -> None:
    """Raise InputError if the file asks for a format that there is not."""
    form = config.values.get("format")
    if form is None:
        return
    from factcheck.config.toml import nearest
    from factcheck.rendering import FORMATS

    if form not in FORMATS:
        raise InputError(config.origins["format"], f"format: cannot be {form!r}{nearest(form, FORMATS)}")


def check_rules(config: Config, options: Options) -> None:
    """Raise InputError if the file names a rule that there is not, RuleError if a rule file cannot be used."""
    if not config.values.keys() & {"select", "ignore", "severity", "per-path"}:
        return
    from msgspec import structs

    from factcheck.checks import load_rules

    every = structs.replace(options, select=(), ignore=(), severity={})
    config.check_rules({rule.id for rule in load_rules(every)})


def _defaults(config: Config, keys: tuple[str, ...]) -> dict[str, Any]:
    found = {PARAMETERS.get(key, key.replace("-", "_")): config.values[key] for key in keys if key in config.values}
    if "severity" in found:
        found["severity"] = [f"{rule}={level}" for rule, level in found["severity"].items()]
    return found
