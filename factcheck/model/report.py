"""Everything that one run found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from factcheck.model.claim import Claim
from factcheck.model.decision import Decision
from factcheck.model.document import Document
from factcheck.model.fact import Fact
from factcheck.model.finding import Finding, content_key
from factcheck.model.match import Match
from factcheck.model.rule import SEVERITIES, Rule, Severity
from factcheck.model.suppressed import Suppressed

if TYPE_CHECKING:
    from collections.abc import Sequence


class Skipped(msgspec.Struct, frozen=True, gc=False):
    """A source that could not be read, and why, in one line."""

    path: str
    reason: str


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """Documents by id, claims in their order and the text's, then what was made of them.

    `matches` holds the suggested and confirmed pairs, `rules` the rules that ran, `decisions` what the desk has already
    said of findings. `copies` pairs a document's id with that of the one whose words it copies; `settings` names the
    options of the run. `checked` names the articles that the run is about, by id, none if it is about all; `suppressed`
    holds what a comment, a decision or a baseline took out of the findings; from `fail_on` upward a finding fails the
    run; `folder` is the working folder from the root of its checkout, from which code hosts name files. Nothing in a
    report depends on the time of the run or the order of its sources.
    """

    documents: tuple[Document, ...] = ()
    claims: tuple[Claim, ...] = ()
    matches: tuple[Match, ...] = ()
    facts: tuple[Fact, ...] = ()
    findings: tuple[Finding, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    rules: tuple[Rule, ...] = ()
    decisions: tuple[Decision, ...] = ()
    copies: tuple[tuple[str, str], ...] = ()
    settings: tuple[tuple[str, str], ...] = ()
    checked: tuple[str, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    fail_on: Severity = "error"
    folder: str = "."

    def claims_by_id(self) -> dict[str, Claim]:
        """Return each claim under its id."""
        return {claim.id: claim for claim in self.claims}

    def keys(self) -> dict[str, str]:
        """Return the content key of each finding under its id, of the suppressed ones too."""
        claims = self.claims_by_id()
        return {
            finding.id: content_key(finding.rule, (claims[claim] for claim in finding.claims))
            for finding in (*self.findings, *(one.finding for one in self.suppressed))
        }

    def failing(self) -> tuple[Finding, ...]:
        """Return the findings that fail the run: those of the severity `fail_on`, and worse ones."""
        grave = SEVERITIES[: SEVERITIES.index(self.fail_on) + 1]
        return tuple(finding for finding in self.findings if finding.severity in grave)

    def primary(self, claims: Sequence[Claim]) -> Claim:
        """Return the one of a finding's claims at which it is shown: the first in a checked article."""
        return next((claim for claim in claims if claim.source in self.checked), claims[0])

    def rulings(self) -> dict[str, Decision]:
        """Return the decision on each finding that has one, under its id; of two on one key the last holds."""
        if not self.decisions:
            return {}
        decided = {decision.key: decision for decision in self.decisions}
        return {finding: decided[key] for finding, key in self.keys().items() if key in decided}
