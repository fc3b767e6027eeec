"""The findings as programs of continuous integration want them: one place each, the other places beside it."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.model import Places
from factcheck.rendering.index import index, source_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.model import Claim, Finding, Place, Report, Rule, Suppressed


@dataclass(frozen=True, slots=True)
class Witness:
    """A claim with the place of its words, who says it, and its sentence on one line."""

    claim: Claim
    place: Place
    source: str
    sentence: str

    @property
    def where(self) -> str:
        """The place as `path:line:column`."""
        return f"{self.place.path}:{self.place.line}:{self.place.column}"


@dataclass(frozen=True, slots=True)
class Issue:
    """A finding at its first place in a checked article, with the claims that it conflicts with.

    `fingerprint` is the finding's content key; of several findings with one key the later ones add ":2", ":3".
    """

    finding: Finding
    fingerprint: str
    primary: Witness
    others: tuple[Witness, ...]
    rule: Rule | None
    suppressed: Suppressed | None = None

    @property
    def text(self) -> str:
        """The message, then each quote in its sentence and what would clear the finding, a line each."""
        told = (f"{witness.where}: {witness.sentence}" for witness in (self.primary, *self.others))
        return "\n".join(filter(None, (self.finding.message, *told, self.finding.explanation, self.finding.remedy)))


def issues(report: Report, *, hosted: bool = False) -> tuple[Issue, ...]:
    """Return the findings of a report, the gravest first, then the suppressed ones.

    `hosted` names files as code hosts do, from the root of the checkout instead of the working folder.
    """
    folder = report.folder if hosted else "."
    lookup, places = index(report), Places(report.documents)
    suppressed = {one.finding.id: one for one in report.suppressed}
    findings = (*lookup.findings, *(one.finding for one in report.suppressed))
    fingerprints = _unique(lookup.keys[finding.id] for finding in findings)

    def witness(claim: Claim) -> Witness:
        document = lookup.documents[claim.source]
        place = places.of(claim)
        sentence = " ".join(claim.sentence.of(document.text).split())
        return Witness(claim, place._replace(path=neat(place.path, folder)), source_name(document), sentence)

    def issue(finding: Finding, fingerprint: str) -> Issue:
        claims = lookup.claims_of(finding)
        first = report.primary(claims)
        others = tuple(witness(claim) for claim in claims if claim.id != first.id)
        rule = lookup.rules.get(finding.rule)
        return Issue(finding, fingerprint, witness(first), others, rule, suppressed.get(finding.id))

    return tuple(map(issue, findings, fingerprints))


def by_place(report: Report) -> list[Issue]:
    """Return the findings of a report in the order of files, lines and columns."""
    return sorted(issues(report), key=lambda issue: issue.primary.place)


def neat(path: str, folder: str = ".") -> str:
    """Return a path with slashes, without a leading "./": from the working folder, or the one that holds `folder`.

    >>> neat("./wire/a.md"), neat("../wire/a.md", "desk"), neat("a.md", "desk/sport")
    ('wire/a.md', 'wire/a.md', 'desk/sport/a.md')
    """
    named, here = Path(path), Path.cwd()
    if named.is_absolute() and named.is_relative_to(here):
        named = named.relative_to(here)
    return named.as_posix() if folder == "." else posixpath.normpath(posixpath.join(folder, named.as_posix()))


def _unique(keys: Iterable[str]) -> list[str]:
    seen: dict[str, int] = {}
    numbered = []
    for key in keys:
        seen[key] = seen.get(key, 0) + 1
        numbered.append(key if seen[key] == 1 else f"{key}:{seen[key]}")
    return numbered
