"""The lines that a git checkout has changed."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from factcheck.errors import InputError
from factcheck.model import Places

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.model import Finding, Report

    Changes = Mapping[str, Sequence[range]]

_SECTION = re.compile(r"^diff --git ", re.MULTILINE)
_HUNK = re.compile(r"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.MULTILINE)
_WHOLE = range(1, 10**9)
_DIFF = (
    *("diff", "--merge-base", "--no-ext-diff", "--no-color", "--no-textconv"),
    *("--submodule=short", "--diff-filter=AMR"),
)


def changed_lines(ref: str) -> Changes:
    """Return the lines changed since the working tree left REF, by the real path of each file, new files whole.

    Raises InputError if this is no git checkout or there is no such commit.
    """
    top = _git(ref, "rev-parse", "--show-toplevel").rstrip("\n")
    since = ("--end-of-options", ref, "--")
    names = _git(ref, "-C", top, *_DIFF, "--name-only", "-z", *since).split("\0")[:-1]
    # Without -z git quotes odd names in the patch; its sections come in the order of the names.
    sections = _SECTION.split(_git(ref, "-C", top, *_DIFF, "--unified=0", *since))[1:]
    changes = {_real(top, name): _added(section) for name, section in zip(names, sections, strict=True)}
    for name in _git(ref, "-C", top, "ls-files", "--others", "--exclude-standard", "-z").split("\0")[:-1]:
        changes[_real(top, name)] = [_WHOLE]
    return changes


def on_changed_lines(report: Report, changes: Changes) -> Report:
    """Return the report with only those findings one of whose claims stands on a changed line."""
    places, claims = Places(report.documents), report.claims_by_id()

    def changed(finding: Finding) -> bool:
        for claim in map(claims.__getitem__, finding.claims):
            place = places.of(claim)
            for lines in changes.get(os.path.realpath(place.path), ()):
                if place.line < lines.stop and lines.start <= place.end_line:
                    return True
        return False

    return msgspec.structs.replace(report, findings=tuple(filter(changed, report.findings)))


def _added(section: str) -> list[range]:
    """Return the lines that the hunks of one file add; a hunk that only takes lines away adds none."""
    found = ((int(start), int(count or 1)) for start, count in _HUNK.findall(section))
    return [range(start, start + count) for start, count in found if count]


def _real(top: str, name: str) -> str:
    return os.path.realpath(Path(top, name))


def _git(ref: str, *arguments: str) -> str:
    """Return what git prints; InputError with its first line of complaint."""
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, check=False)  # noqa: S603, S607  no shell
    except OSError as error:
        raise InputError(f"--diff {ref}", "git cannot be started") from error
    if done.returncode:
        complaint = done.stderr.decode(errors="replace").strip().partition("\n")[0]
        raise InputError(f"--diff {ref}", complaint or "git failed")
    return done.stdout.decode("utf-8", errors="surrogateescape")
