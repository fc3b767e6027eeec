"""The command line: one file a command, loaded when it is called."""

from __future__ import annotations


def main() -> None:
    """Run the command that the arguments name; the exit code is `factcheck.errors.ExitCode`."""
    from factcheck.cli.app import app

    app(prog_name="factcheck")
