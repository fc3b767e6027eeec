"""`factcheck config`: what the settings are, and where each comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.config.files import Config


TABLES = ("severity", "per-path")


@click.group("config")
def command() -> None:
    """Show the settings that factcheck.toml or pyproject.toml give.

    \b
    Example
      factcheck config show
    """


@command.command()
@click.pass_obj
def show(config: Config) -> None:
    """Print each setting as TOML, with the file and line that it comes from.

    \b
    Examples
      factcheck config show
      factcheck --config ci.toml config show
    """
    for line in lines(config):
        click.echo(line)


def lines(config: Config) -> Iterator[str]:
    """Yield a line for each setting, then the tables: severities of rules, and what holds for paths."""
    import msgspec

    from factcheck.config.files import Settings

    for key, default in msgspec.to_builtins(Settings()).items():
        if key in TABLES:
            continue
        value = config.values.get(key, default)
        origin = config.origins.get(key, "default")
        yield f"{'# ' if value is None else ''}{key} = {_toml(value)}  # {origin}"
    if severities := config.values.get("severity"):
        yield ""
        yield "[severity]"
        for rule, level in severities.items():
            yield f"{rule} = {_toml(level)}  # {config.origins[f'severity.{rule}']}"
    for pattern, found in config.values.get("per-path", {}).items():
        yield ""
        yield f"[per-path.{_toml(pattern)}]  # {config.origins['per-path'].rpartition(':')[0]}"
        for key, value in msgspec.to_builtins(found).items():
            if value:
                yield f"{key} = {_toml(value)}"


def _toml(value: Any) -> str:
    """Return a string, an integer or a list of strings as TOML writes it, which is as JSON does."""
    import json

    return '""' if value is None else json.dumps(value, ensure_ascii=False)
