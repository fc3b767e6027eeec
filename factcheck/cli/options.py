"""The options that several commands share, and the record they make."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

import click

from factcheck.config import Options
from factcheck.model import SEVERITIES, Severity

if TYPE_CHECKING:
    from collections.abc import Callable

F = TypeVar("F", bound="Callable[..., Any]")
_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*([kmg]?)(?:i?b)?", re.IGNORECASE)
_UNITS = {"": 1, "k": 1_000, "m": 1_000_000, "g": 1_000_000_000}


class Day(click.ParamType[date]):
    """A day in ISO 8601 form."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the day; a usage error if it is none."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no day; write it as 2008-07-22.", param, ctx)


class Size(click.ParamType[int]):
    """A number of bytes: 500000, 500k, 20MB, 1.5 GB (decimal prefixes)."""

    name = "size"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return the bytes; a usage error if it is no size."""
        if isinstance(value, int):
            return value
        found = _SIZE.fullmatch(value.strip())
        if found is None:
            self.fail(f"{value!r} is no size; write it as 500k or 20MB.", param, ctx)
        return int(float(found[1]) * _UNITS[found[2].lower()])


class RuleSeverity(click.ParamType[tuple[str, Severity]]):
    """A rule and the severity that it gets: headline=warning."""

    name = "severity"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, Severity]:
        """Return the rule's id and the severity; a usage error if it is none."""
        rule, _, level = value.partition("=")
        severity = next((one for one in SEVERITIES if one == level.strip()), None)
        if rule and severity is not None:
            return rule.strip(), severity
        return self.fail(f"{value!r} is no severity of a rule; write it as headline=warning.", param, ctx)


def sources(name: str = "sources", metavar: str = "SOURCE...") -> Callable[[F], F]:
    """Return the decorator that adds the sources as arguments."""
    return click.argument(name, nargs=-1, required=True, metavar=metavar)


def reading(command: F) -> F:
    """Return the command with the options on how sources are read."""
    for option in (
        click.option("--max-size", type=Size(), default="20MB", show_default=True, help="Skip files beyond this size."),
        click.option("--language", default="en", show_default=True, metavar="CODE", help="The language of the texts."),
        click.option(
            "--published",
            type=Day(),
            metavar="DAY",
            help="The day of publication of every source, as 2008-07-22. Without it, the day is read from the "
            "dateline, the head of the text or the page's metadata.",
        ),
    ):
        command = option(command)
    return command


def judging(command: F) -> F:
    """Return the command with the options on which rules run."""
    for option in (
        click.option("--ignore", multiple=True, metavar="RULE", help="Leave this rule out; may be repeated."),
        click.option("--select", multiple=True, metavar="RULE", help="Run only this rule; may be repeated."),
        click.option(
            "--severity",
            type=RuleSeverity(),
            multiple=True,
            metavar="RULE=LEVEL",
            help="Give this rule another severity: error, warning or info; may be repeated.",
        ),
        click.option("--extend", multiple=True, metavar="FOLDER", help="Rule files to use as well; may be repeated."),
        click.option("--rules", metavar="FOLDER", help="Rule files to use instead of the core pack."),
    ):
        command = option(command)
    return command


def output(command: F) -> F:
    """Return the command with the option on where the result goes."""
    return click.option(
        "--output", "-o", metavar="PATH", help="Write the result here instead of to standard output.", default="-"
    )(command)


def make_options(
    *,
    published: date | None = None,
    language: str = "en",
    max_size: int = 20_000_000,
    stdin_filename: str | None = None,
    rules: str | None = None,
    select: tuple[str, ...] = (),
    ignore: tuple[str, ...] = (),
    extend: tuple[str, ...] = (),
    severity: tuple[tuple[str, Severity], ...] = (),
) -> Options:
    """Return the options of a run, from those of a command."""
    return Options(
        published=published,
        language=language,
        max_bytes=max_size,
        stdin_filename=stdin_filename,
        rules=rules,
        select=select,
        ignore=ignore,
        extend=extend,
        severity=dict(severity),
    )
