"""`factcheck rules`: list the rules, explain one, run the tests on their pages, start a new one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.options import judging, make_options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.config.files import Config
    from factcheck.model import Document, Report

_FOLDER = click.Path(file_okay=False, path_type=Path)
_NEW_RULE = """\
id: {name}
check: {check}
severity: warning
status: draft
summary: What it finds, in a line
message: "{{{{ versions }}}}: {{{{ why }}}}"
"""
_NEW_PAGE = """\
# {name}

What the rule finds.

## Why

What goes wrong in print without it.

## Flagged

```article id=first published=2026-01-18
An article that the rule flags.
```

```findings
{name}: the quotes ~ of the claims
```

## Not flagged

```article id=first published=2026-01-18
An article that looks alike and is right.
```

```findings
```
"""


@click.group("rules", short_help="List, explain, test and start rules.")
def command() -> None:
    """Show the rules that findings come from, test their pages, start a new one.

    \b
    Example
      factcheck rules list
    """


@command.command("list")
@judging
@click.pass_obj
def list_rules(config: Config, /, **settings: Any) -> None:
    """List the rules: id, severity, status, and what each finds.

    \b
    Example
      factcheck rules list --rules newsroom/rules
    """
    from factcheck.checks import load_rules
    from factcheck.cli.configured import check_rules

    options = make_options(**settings)
    check_rules(config, options)
    for rule in load_rules(options):
        click.echo(f"{rule.id:28} {rule.severity:8} {rule.status:7} {rule.summary}")


@command.command()
@click.argument("name", metavar="ID")
@click.option("--rules", "folder", type=_FOLDER, help="A folder of rule files instead of the core pack.")
def explain(name: str, folder: Path | None) -> None:
    """Print the page of the rule ID: what it finds, why it matters, examples.

    \b
    Example
      factcheck rules explain weekday-date
    """
    from factcheck.checks.loading import core_folder, find_rule
    from factcheck.checks.pages import read_page

    click.echo(read_page(find_rule(folder or core_folder(), name)).rstrip())


@command.command()
@click.argument("folder", metavar="[DIR]", required=False, type=_FOLDER)
def test(folder: Path | None) -> None:
    """Run the examples on the pages of the rules in DIR (the core pack if none is given); print what differs.

    \b
    Example
      factcheck rules test house-rules
    """
    from factcheck.checks.loading import core_folder, read_rules, rule_files
    from factcheck.checks.pages import differences, read_page
    from factcheck.config import Options
    from factcheck.errors import ExitCode
    from factcheck.pipeline import compare

    where = folder or core_folder()
    names = [rule.id for rule in read_rules(where)]
    options = Options(rules=str(where))

    def run(documents: Sequence[Document]) -> Report:
        return compare(documents, options)

    differing = [
        line for path in rule_files(where) for line in differences(read_page(path), path.with_suffix(".md"), run, names)
    ]
    for line in differing:
        click.echo(line)
    click.echo(f"{len(names)} rules: {'their pages do not hold' if differing else 'every page holds'}", err=True)
    if differing:
        raise SystemExit(ExitCode.FINDINGS)


@command.command()
@click.argument("name", metavar="ID")
@click.option("--check", default="value-conflict", show_default=True, help="The kind of check that it uses.")
@click.option("--rules", "folder", type=_FOLDER, default=Path("rules"), show_default=True, help="Where to put it.")
def new(name: str, check: str, folder: Path) -> None:
    """Write ID.yaml and its page ID.md, to be filled in.

    \b
    Example
      factcheck rules new toll-conflict --check value-conflict --rules house-rules
    """
    from factcheck.errors import InputError

    folder.mkdir(parents=True, exist_ok=True)
    for suffix, text in ((".yaml", _NEW_RULE), (".md", _NEW_PAGE)):
        path = folder / f"{name}{suffix}"
        if path.exists():
            raise InputError(str(path), "is there already")
        path.write_text(text.format(name=name, check=check), encoding="utf-8")
        click.echo(path)
