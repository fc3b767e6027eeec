"""The command line: one file a command, loaded when it is called."""

from __future__ import annotations


def main() -> None:
    """Run the command that the arguments name; the exit code is `factcheck.errors.ExitCode`."""
    import gc
    import sys
    import traceback

    # What a start allocates stays to the end: tables, patterns, templates. To look through it for garbage over and over
    # took a seventh of the time of a short run.
    gc.set_threshold(100_000)
    from factcheck.cli.app import app
    from factcheck.errors import ExitCode

    try:
        app(prog_name="factcheck")
    except Exception:  # noqa: BLE001  Python would exit with 1, which says "findings" to CI
        traceback.print_exc()
        sys.exit(ExitCode.ERROR)
