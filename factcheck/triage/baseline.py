"""A baseline: the findings that were there when the check was taken into use.

A finding is known by its content key, never by its line or its file's name, so that moving a paragraph or renaming an
article makes nothing new. Of a key that comes more often than the baseline has it, the surplus is new.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec

from factcheck.errors import InputError
from factcheck.triage.holding import hold
from factcheck.triage.notice import Notice

if TYPE_CHECKING:
    from factcheck.model import Report


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """A finding of the baseline; `rule` and `finding`, its message, are for people who read the file."""

    key: str
    count: int = 1
    rule: str = ""
    finding: str = ""


class Baseline(msgspec.Struct, frozen=True, kw_only=True):
    """The file."""

    findings: tuple[Known, ...] = ()
    schema_version: Literal[1] = 1


def read_baseline(path: str) -> Baseline:
    """Return the baseline of a file; InputError if it cannot be read or holds something else."""
    try:
        return msgspec.json.decode(Path(path).read_bytes(), type=Baseline)
    except FileNotFoundError as error:
        raise InputError(path, "no such baseline; --update-baseline writes one") from error
    except OSError as error:
        raise InputError(path, error.strerror or str(error)) from error
    except msgspec.DecodeError as error:
        raise InputError(path, f"no baseline as --update-baseline writes it: {error}") from error


def write_baseline(report: Report, path: str) -> int:
    """Write the report's findings as the baseline; return how many there are."""
    keys = report.keys()
    counts = Counter(keys[finding.id] for finding in report.findings)
    told = {keys[finding.id]: finding for finding in reversed(report.findings)}
    known = (
        Known(key=key, count=counts[key], rule=told[key].rule, finding=told[key].message) for key in sorted(counts)
    )
    data = msgspec.json.format(msgspec.json.encode(Baseline(findings=tuple(known))), indent=2)
    target = Path(path)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data + b"\n")
    except OSError as error:
        raise InputError(path, f"cannot be written: {(error.strerror or str(error)).lower()}") from error
    return len(report.findings)


def hold_known(report: Report, baseline: Baseline, path: str) -> tuple[Report, list[Notice]]:
    """Return the report with the findings of the baseline held back, and a notice if some of those are gone."""
    left = Counter({known.key: known.count for known in baseline.findings})
    keys = report.keys()
    reasons: dict[str, str] = {}
    for finding in report.findings:
        if left[keys[finding.id]] > 0:
            left[keys[finding.id]] -= 1
            reasons[finding.id] = ""
    gone = sum(left.values())
    words = f"{gone:,} of its findings {'is' if gone == 1 else 'are'} gone: --update-baseline drops what is"
    return hold(report, reasons, "baseline"), [Notice(path, None, words)] if gone else []
