"""Write docs/cli.md from the commands' own help; tests/test_docs.py says when it is out of date.

Usage: python tools/cli_page.py
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck.cli.app import app

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = Path(__file__).resolve().parent.parent / "docs" / "cli.md"
HEAD = """# Commands

What each command's `--help` says; made by `python tools/cli_page.py`.
"""


def page() -> str:
    """Return the page: each command under its name, in the order of the help."""
    sections = [f"\n## `{name}`\n\n```\n{text}\n```\n" for name, text in _commands(app, "factcheck", None)]
    return HEAD + "".join(sections)


def _commands(command: click.Command, name: str, parent: click.Context | None) -> Iterator[tuple[str, str]]:
    context = click.Context(command, info_name=name.rsplit(maxsplit=1)[-1], parent=parent, max_content_width=100)
    context.terminal_width = 100
    yield name, command.get_help(context).strip()
    if isinstance(command, click.Group):
        for child in command.list_commands(context):
            found = command.get_command(context, child)
            if found is not None:
                yield from _commands(found, f"{name} {child}", context)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    print(f"wrote {PAGE}")
