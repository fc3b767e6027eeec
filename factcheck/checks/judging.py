"""From a report to its findings: every rule runs, and what it finds gets its severity, message and place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from factcheck.checks.case import Case
from factcheck.checks.kinds import KINDS
from factcheck.checks.message import write
from factcheck.model import Finding, content_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.checks.kind import Problem
    from factcheck.model import Claim, Report, Rule, When

_RANK = {"error": 0, "warning": 1, "info": 2}


def judge(report: Report) -> Report:
    """Return the report with its findings, worst first, and the verdict "conflicting" on the facts they sit on."""
    case = Case(report)
    found = {finding.id: finding for rule in report.rules for finding in _findings(case, rule)}
    findings = sorted(
        found.values(), key=lambda item: (_RANK[item.severity], case.order[item.claims[0]], item.rule, item.id)
    )
    in_conflict = {finding.fact for finding in findings if finding.severity != "info"}
    facts = tuple(
        msgspec.structs.replace(fact, verdict="conflicting") if fact.id in in_conflict else fact
        for fact in report.facts
    )
    return msgspec.structs.replace(report, facts=facts, findings=tuple(findings))


def _findings(case: Case, rule: Rule) -> Iterator[Finding]:
    kind = KINDS[rule.check]
    for problem in kind.check(case, msgspec.convert(rule.parameters, kind.parameters)):
        if all(_holds(rule.when, claim) for claim in problem.claims):
            yield _finding(case, rule, problem)


def _finding(case: Case, rule: Rule, problem: Problem) -> Finding:
    claims = tuple(claim.id for claim in problem.claims)
    return Finding(
        id=content_id(rule.id, *claims),
        rule=rule.id,
        severity="info" if rule.status == "draft" or problem.mild else rule.severity,
        message=write(rule, case, problem),
        claims=claims,
        fact=problem.fact,
        explanation=problem.why,
        remedy=problem.remedy,
    )


def _holds(when: When, claim: Claim) -> bool:
    words = (claim.subject or "").lower()
    return (
        (not when.kind or claim.kind in when.kind)
        and (not when.unit or claim.unit in when.unit)
        and (not when.subject or any(word.lower() in words for word in when.subject))
        and (not when.status or claim.status in when.status)
        and (not when.role or claim.role in when.role)
        and (not when.block or claim.block in when.block)
    )
