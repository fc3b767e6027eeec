"""SARIF 2.1.0, as GitHub's code scanning reads it.

Code scanning shows the first location alone, so that is the checked article; the other sources are related locations,
which it links where the message does (`[Quay Press](1)`). It shows suppressed results as if they were none: the report
holds them only where they were asked for.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from factcheck.rendering.issues import issues, neat
from factcheck.version import __version__

if TYPE_CHECKING:
    from factcheck.model import Place, Report, Rule
    from factcheck.rendering.issues import Issue, Witness

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {"error": "error", "warning": "warning", "info": "note"}
PROBLEMS = {"error": "error", "warning": "warning", "info": "recommendation"}
KINDS = {"comment": "inSource", "decision": "external", "baseline": "external"}
PRECISIONS = ((0.95, "very-high"), (0.85, "high"), (0.7, "medium"), (0.0, "low"))
"""The least share of right findings for each word that code scanning orders results by."""
_LONGEST = 1024  # characters of a rule's description that code scanning takes


def render(report: Report) -> str:
    """Return the findings, those that are suppressed marked as such, as one run of SARIF."""
    told = issues(report, hosted=True)
    rules = {rule.id: rule for rule in report.rules}
    names = sorted({issue.finding.rule for issue in told} | set(rules))
    driver = {
        "name": "factcheck",
        "semanticVersion": __version__,
        "rules": [_rule(name, rules.get(name)) for name in names],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(report)],
        "results": [_result(issue, names.index(issue.finding.rule)) for issue in told],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(name: str, rule: Rule | None) -> dict[str, Any]:
    summary = (rule.summary if rule else "") or name
    why = rule.why if rule else ""
    severity = rule.severity if rule else "warning"
    properties: dict[str, Any] = {"tags": ["consistency"], "problem.severity": PROBLEMS[severity]}
    if rule and rule.precision is not None:
        properties["precision"] = next(word for least, word in PRECISIONS if rule.precision >= least)
    return {
        "id": name,
        "shortDescription": {"text": summary[:_LONGEST]},
        "fullDescription": {"text": summary[:_LONGEST]},
        "help": {"text": " ".join(filter(None, (f"{summary.rstrip('.')}.", why)))},
        "defaultConfiguration": {"level": LEVELS[severity]},
        "properties": properties,
    }


def _invocation(report: Report) -> dict[str, Any]:
    invocation: dict[str, Any] = {"executionSuccessful": not report.skipped}
    if report.skipped:
        invocation["toolExecutionNotifications"] = [
            {"level": "error", "message": {"text": f"{neat(one.path, report.folder)}: {one.reason}"}}
            for one in report.skipped
        ]
    return invocation


def _result(issue: Issue, number: int) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": issue.finding.rule,
        "ruleIndex": number,
        "level": LEVELS[issue.finding.severity],
        "message": {"text": _message(issue)},
        "locations": [{"physicalLocation": _location(issue.primary.place, issue.primary.claim.quote)}],
        "partialFingerprints": {"primaryLocationLineHash": issue.fingerprint},
    }
    if issue.others:
        result["relatedLocations"] = [_related(number, other) for number, other in enumerate(issue.others, 1)]
    if issue.suppressed:
        suppression = {"kind": KINDS[issue.suppressed.means], "justification": issue.suppressed.reason}
        result["suppressions"] = [{key: value for key, value in suppression.items() if value}]
    return result


def _message(issue: Issue) -> str:
    """Return the message, then a line for each other source with a link to its place."""
    links = (
        f"[{_escape(other.source)}, line {other.place.line}]({number}): {_escape(other.sentence)}"
        for number, other in enumerate(issue.others, 1)
    )
    finding = issue.finding
    tail = (_escape(words) for words in (finding.explanation, finding.remedy) if words)
    return "\n".join((_escape(finding.message), *links, *tail))


def _escape(words: str) -> str:
    r"""Return words in which no bracket begins a link (section 3.11.6).

    >>> print(_escape("the [late] count"))
    the \[late\] count
    """
    return words.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")


def _related(number: int, witness: Witness) -> dict[str, Any]:
    return {
        "id": number,
        "message": {"text": f"{witness.source}: {witness.claim.quote}"},
        "physicalLocation": _location(witness.place, witness.claim.quote),
    }


def _location(place: Place, words: str) -> dict[str, Any]:
    return {
        "artifactLocation": {"uri": quote(place.path)},
        "region": {
            "startLine": place.line,
            "startColumn": place.column,
            "endLine": place.end_line,
            "endColumn": place.end_column,
            "snippet": {"text": words},
        },
    }
