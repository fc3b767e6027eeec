"""A baseline: the findings that were there when the check was taken into use.

A finding is known by its content key, never by its line or its file's name, so that moving a paragraph or renaming an
article makes nothing new. Of a key that comes more often than the baseline has it, the surplus is new. Sources come and
go, so one with another key is known too if the claims that a finding of the baseline has say all that it says: another
source of a known value is nothing new, a third value is.
"""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec

from factcheck.errors import InputError
from factcheck.model import claim_key, reading
from factcheck.triage.holding import hold
from factcheck.triage.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factcheck.model import Claim, Report


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """A finding of the baseline, and how often the article had it; `finding` is its message, for people.

    `claims` are the keys of what its claims say.
    `path` is where the article was. It says what a run on some of the articles leaves alone, never what is known.
    """

    key: str
    count: int = 1
    claims: tuple[str, ...] = ()
    path: str = ""
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
    """Write the report's findings as the baseline; return how many there are.

    What the file holds of other articles that still exist, or of other rules, stays, so that a run on some articles or
    by some rules forgets none.
    """
    found, of_this_run = _known(report), _of_run(report)
    old = read_baseline(path).findings if Path(path).exists() else ()
    kept = [one for one in old if not of_this_run(one) and Path(one.path).exists()]
    known = sorted([*kept, *found], key=lambda one: (one.path, one.key))
    data = msgspec.json.format(msgspec.json.encode(Baseline(findings=tuple(known))), indent=2)
    target = Path(path)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data + b"\n")
    except OSError as error:
        raise InputError(path, f"cannot be written: {(error.strerror or str(error)).lower()}") from error
    return sum(one.count for one in found)


def hold_known(report: Report, baseline: Baseline, path: str) -> tuple[Report, list[Notice]]:
    """Return the report with the findings of the baseline held back, and a notice if some of those are gone.

    Gone is what an article of this run had, by a rule of this run.
    """
    left: Counter[str] = Counter()
    for known in baseline.findings:
        left[known.key] += known.count
    keys = report.keys()
    reasons: dict[str, str] = {}
    for finding in report.findings:
        if left[keys[finding.id]] > 0:
            left[keys[finding.id]] -= 1
            reasons[finding.id] = ""
    claims = report.claims_by_id()
    for finding in report.findings:
        told = [] if finding.id in reasons else [claims[claim] for claim in finding.claims]
        alike = (one for one in baseline.findings if left[one.key] > 0 and one.rule == finding.rule)
        before = next((one for one in alike if _says_all(one, told)), None)
        if before is not None:
            left[before.key] -= 1
            reasons[finding.id] = ""
    here: Counter[str] = Counter()
    for one in filter(_of_run(report), baseline.findings):
        here[one.key] += one.count
    gone = (left & here).total()
    words = f"{gone:,} of its findings {'is' if gone == 1 else 'are'} gone: --update-baseline drops what is"
    return hold(report, reasons, "baseline"), [Notice(path, None, words)] if gone else []


def _says_all(known: Known, claims: Sequence[Claim]) -> bool:
    """Whether two or more of the claims are the known finding's, and no other one says anything else."""
    shared = [claim for claim in claims if claim_key(claim) in known.claims]
    return len(shared) > 1 and {reading(claim) for claim in shared} == {reading(claim) for claim in claims}


def _known(report: Report) -> list[Known]:
    """Return the report's findings as the baseline holds them: one for each key and article."""
    keys, claims = report.keys(), report.claims_by_id()
    paths = {document.id: document.path or document.id for document in report.documents}
    found: dict[tuple[str, str], Known] = {}
    for finding in report.findings:
        told = [claims[claim] for claim in finding.claims]
        article = paths[report.primary(told).source]
        said = tuple(sorted(set(map(claim_key, told))))
        key = keys[finding.id]
        before = found.get((key, article), Known(key=key, count=0, path=article))
        found[key, article] = Known(
            key=key, count=before.count + 1, claims=said, path=article, rule=finding.rule, finding=finding.message
        )
    return list(found.values())


def _of_run(report: Report) -> Callable[[Known], bool]:
    """Return what says whether a finding of the baseline is of an article and a rule of this run."""
    checked = (one for one in report.documents if not report.checked or one.id in report.checked)
    paths = {os.path.realpath(document.path or document.id) for document in checked}
    rules = {rule.id for rule in report.rules}
    return lambda known: os.path.realpath(known.path) in paths and known.rule in rules
