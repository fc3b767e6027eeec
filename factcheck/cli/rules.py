"""`factcheck rules`: the rule packs."""

from __future__ import annotations

from typing import Any

import click

from factcheck.cli.options import judging, make_options


@click.group("rules")
def command() -> None:
    r"""Show the rules that findings come from.

    \b
    Example
      factcheck rules list
    """


@command.command("list")
@judging
def list_rules(**settings: Any) -> None:
    r"""List the rules: id, severity, status, and what each finds.

    \b
    Example
      factcheck rules list --rules newsroom/rules
    """
    from factcheck.checks import load_rules

    for rule in load_rules(make_options(**settings)):
        click.echo(f"{rule.id:28} {rule.severity:8} {rule.status:7} {rule.summary}")
