"""All that the page shows, worked out before a template sees it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

import msgspec
from markupsafe import Markup

from factcheck.rendering.html.facts import FactRow, Unchecked, fact_rows, unchecked
from factcheck.rendering.html.findings import FindingView, finding_view
from factcheck.rendering.html.standing import standings
from factcheck.rendering.html.texts import TextView, text_view
from factcheck.rendering.html.timeline import Event, Update, events, updates
from factcheck.rendering.index import index
from factcheck.rendering.words import sum_up
from factcheck.version import __version__

if TYPE_CHECKING:
    from factcheck.model import Claim, Report, Rule, Skipped

_UNSAFE = {ord(character): f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}


class Page(NamedTuple):
    """The parts of the page, in their order."""

    summary: str
    glance: list[FindingView]
    findings: list[FindingView]
    settled: list[FindingView]
    facts: list[FactRow]
    unchecked: list[Unchecked]
    texts: list[TextView]
    updates: list[Update]
    events: list[Event]
    skipped: tuple[Skipped, ...]
    rules: tuple[Rule, ...]
    settings: tuple[tuple[str, str], ...]
    copied: bool
    data: Markup
    version: str


def page(report: Report) -> Page:
    """Return what the page shows of a report."""
    lookup = index(report)
    views = {finding.id: finding_view(finding, lookup) for finding in lookup.findings}
    claims: dict[str, list[Claim]] = {document.id: [] for document in report.documents}
    for claim in report.claims:
        claims[claim.source].append(claim)
    stands = standings(lookup)
    unsettled = [views[finding.id] for finding in lookup.findings if not lookup.settled(finding)]
    return Page(
        summary=sum_up(report),
        glance=[view for view in unsettled if view.finding.severity != "info"],
        findings=unsettled,
        settled=[views[finding.id] for finding in lookup.findings if lookup.settled(finding)],
        facts=fact_rows(lookup),
        unchecked=unchecked(lookup),
        texts=[text_view(document, claims[document.id], lookup, stands) for document in report.documents],
        updates=updates(lookup),
        events=events(lookup),
        skipped=report.skipped,
        rules=report.rules,
        settings=report.settings,
        copied=bool(report.copies),
        data=_data(report, list(views.values())),
        version=__version__,
    )


def _data(report: Report, findings: list[FindingView]) -> Markup:
    """Return what the page's script needs, as JSON in which nothing can end a script element or a line of script."""
    known = [{"key": view.key, "message": view.finding.message, "markdown": view.markdown} for view in findings]
    island = json.dumps({"findings": known, "decisions": msgspec.to_builtins(report.decisions)}, ensure_ascii=False)
    return Markup(island.translate(_UNSAFE))  # noqa: S704  escaped for its place in the line above
