"""The command `factcheck` and its subcommands."""

from __future__ import annotations

from importlib import import_module

import click

from factcheck import __version__
from factcheck.errors import ExitCode, FactcheckError

COMMANDS = {
    "report": "factcheck.cli.report",
    "check": "factcheck.cli.check",
    "extract": "factcheck.cli.extract",
    "archive": "factcheck.cli.archive",
    "explain": "factcheck.cli.explain",
    "rules": "factcheck.cli.rules",
    "config": "factcheck.cli.config",
}
"""Where each subcommand lives: the module holds a click command named `command`."""


class LazyCommands(click.Group):
    """A group that imports a subcommand's module when it is asked for, and turns a FactcheckError into one line."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Return the names in the order in which a newcomer wants them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of that name, None if there is none."""
        if cmd_name not in COMMANDS:
            return super().get_command(ctx, cmd_name)
        command: click.Command = import_module(COMMANDS[cmd_name]).command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command's name, itself and its arguments; an unknown name is told the nearest one."""
        try:
            return super().resolve_command(ctx, args)
        except click.exceptions.NoSuchCommand as error:
            raise click.exceptions.NoSuchCommand(args[0], possibilities=COMMANDS, ctx=ctx) from error

    def invoke(self, ctx: click.Context) -> object:
        """Run the subcommand; an error that the user can mend is one line on standard error and exit code 2."""
        try:
            return super().invoke(ctx)
        except FactcheckError as error:
            click.echo(f"factcheck: {error}", err=True)
            ctx.exit(ExitCode.ERROR)


@click.group(cls=LazyCommands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, message="%(prog)s %(version)s")
@click.option("--config", metavar="FILE", help="Take the settings from here instead of the nearest factcheck.toml.")
@click.option("--isolated", is_flag=True, help="Take no settings from any file.")
@click.pass_context
def app(ctx: click.Context, *, config: str | None, isolated: bool) -> None:
    """Read what several sources say and show where they cannot all be right.

    factcheck takes the numbers and dates out of articles, finds the ones that speak of the same thing, and shows
    where they conflict. It works offline and never says which source is right.

    \b
    A SOURCE is
      a file           plain text, Markdown, HTML, or JSON Lines (one article a row)
      a folder         every such file below it
      a pattern        'wire/*.txt'
      -                standard input

    \b
    Start with
      factcheck report seeds/ --output reports/venezuela.html
    """
    from factcheck.cli.configured import configure

    configure(ctx, config, isolated=isolated)
