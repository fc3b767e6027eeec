"""The command line: one file a command, loaded when it is called."""

from __future__ import annotations


def main() -> None:
    """Run the command that the arguments name; the exit code is `factcheck.errors.ExitCode`."""
    import gc

    # What a start allocates stays to the end: tables, patterns, templates. To look through it for garbage over and over
    # took a seventh of the time of a short run.
    gc.set_threshold(100_000)
    from factcheck.cli.app import app

    app(prog_name="factcheck")
