"""A report made easy to look things up in, for the renderings that people read."""

from __future__ import annotations

from dataclasses import dataclass
from string import ascii_uppercase
from typing import TYPE_CHECKING

from factcheck.rendering.words import value_words

if TYPE_CHECKING:
    from factcheck.model import Claim, Decision, Document, Fact, Finding, Match, Report, Rule

GRAVITY = {"error": 0, "warning": 1, "info": 2}


@dataclass(frozen=True, slots=True)
class ReportIndex:
    """Look-ups over a report; `findings` is ranked, and `numbers` counts it from one.

    `letters` names each source by a letter, in the order of the report's documents; `words` has the value of each
    claim in words, `copies` the document that another copies.
    """

    report: Report
    documents: dict[str, Document]
    letters: dict[str, str]
    claims: dict[str, Claim]
    words: dict[str, str]
    facts: dict[str, Fact]
    findings: tuple[Finding, ...]
    numbers: dict[str, int]
    findings_of: dict[str, tuple[Finding, ...]]
    matches: dict[tuple[str, str], Match]
    rules: dict[str, Rule]
    copies: dict[str, str]
    keys: dict[str, str]
    rulings: dict[str, Decision]

    def claims_of(self, finding: Finding) -> list[Claim]:
        """Return the claims that a finding is about, in its order."""
        return [self.claims[claim] for claim in finding.claims]

    def matches_of(self, finding: Finding) -> list[Match]:
        """Return the scored pairs among a finding's claims."""
        pairs = ((left, right) for left in finding.claims for right in finding.claims if left != right)
        return [self.matches[pair] for pair in pairs if pair in self.matches]

    def original(self, source: str) -> str:
        """Return the letter of the source whose words this one copies, "" if they are its own."""
        return self.letters[self.copies[source]] if source in self.copies else ""

    def settled(self, finding: Finding) -> bool:
        """Whether the desk has decided that nobody needs to look at the finding again."""
        return finding.id in self.rulings and self.rulings[finding.id].settles


def index(report: Report) -> ReportIndex:
    """Return the look-ups of a report."""
    claims = report.claims_by_id()
    matches = {(match.left, match.right): match for match in report.matches}
    findings = _ranked(report.findings, claims, matches)
    findings_of: dict[str, tuple[Finding, ...]] = {}
    for finding in findings:
        for claim in finding.claims:
            findings_of[claim] = (*findings_of.get(claim, ()), finding)
    return ReportIndex(
        report=report,
        documents={document.id: document for document in report.documents},
        letters={document.id: letter(place) for place, document in enumerate(report.documents)},
        claims=claims,
        words={claim.id: value_words(claim) for claim in report.claims},
        facts={claim: fact for fact in report.facts for claim in fact.claims},
        findings=findings,
        numbers={finding.id: number for number, finding in enumerate(findings, 1)},
        findings_of=findings_of,
        matches=matches,
        rules={rule.id: rule for rule in report.rules},
        copies=dict(report.copies),
        keys=report.keys(),
        rulings=report.rulings(),
    )


def letter(place: int) -> str:
    """Return the letters of a column of a spreadsheet, from zero.

    >>> letter(0), letter(25), letter(26), letter(701), letter(702)
    ('A', 'Z', 'AA', 'ZZ', 'AAA')
    """
    letters = ""
    while place >= 0:
        place, remainder = divmod(place, 26)
        letters = ascii_uppercase[remainder] + letters
        place -= 1
    return letters


def source_name(document: Document) -> str:
    """Return what a reader knows a source by: its publisher, else its title, else its id."""
    return document.publisher or document.title or document.id


def _ranked(
    findings: tuple[Finding, ...], claims: dict[str, Claim], matches: dict[tuple[str, str], Match]
) -> tuple[Finding, ...]:
    """Return findings by consequence, then by confidence.

    That is severity, a sentence against the source it names, a headline before the body, the match's score.
    """

    def rank(finding: Finding) -> tuple[int, bool, bool, float, int]:
        prominent = any(claims[claim].block in ("title", "standfirst") for claim in finding.claims)
        score = max((matches[pair].score for pair in _pairs(finding.claims) if pair in matches), default=0.0)
        place = order[finding.claims[0]] if finding.claims else 0
        return GRAVITY[finding.severity], not finding.backup, not prominent, -score, place

    order = {claim: place for place, claim in enumerate(claims)}
    return tuple(sorted(findings, key=rank))


def _pairs(claims: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(left, right) for left in claims for right in claims if left != right]
