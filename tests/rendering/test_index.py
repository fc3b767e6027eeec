"""Findings ranked by consequence, then by confidence."""

from __future__ import annotations

import msgspec

from factcheck.model import Finding, Match
from factcheck.rendering.index import index
from tests.rendering.sample import CLAIMS, SAMPLE


def finding(name: str, severity: str, *places: int) -> Finding:
    return Finding(id=name, rule="r", severity=severity, message="m", claims=tuple(CLAIMS[n].id for n in places))


def ranked(findings, **changes):
    return [found.id for found in index(msgspec.structs.replace(SAMPLE, findings=tuple(findings), **changes)).findings]


def test_errors_come_before_warnings_and_notes():
    found = [finding("note", "info", 0), finding("doubt", "warning", 1), finding("conflict", "error", 2)]
    assert ranked(found) == ["conflict", "doubt", "note"]


def test_a_headline_comes_before_the_body_and_the_surer_match_before_the_other():
    headline = (*CLAIMS[:3], msgspec.structs.replace(CLAIMS[3], block="title"), *CLAIMS[4:])
    pairs = (Match(CLAIMS[0].id, CLAIMS[4].id, 2.0, "confirmed"), Match(CLAIMS[1].id, CLAIMS[5].id, 9.0, "confirmed"))
    found = [finding("unsure", "error", 0, 4), finding("sure", "error", 1, 5), finding("headline", "error", 3)]
    assert ranked(found, claims=headline, matches=pairs) == ["headline", "sure", "unsure"]


def test_the_order_in_which_findings_come_changes_nothing():
    assert ranked(SAMPLE.findings) == ranked(reversed(SAMPLE.findings))
