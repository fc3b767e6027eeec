"""The records that pass between the rooms: frozen, without I/O, each its own codec."""

from factcheck.model.claim import Claim, ClaimKind, Role, Status, Trend
from factcheck.model.decision import Decision, Decisions, Ruling
from factcheck.model.document import Block, BlockKind, Document
from factcheck.model.fact import Fact, Verdict
from factcheck.model.finding import Finding, claim_key, content_key, reading
from factcheck.model.identity import content_id
from factcheck.model.interval import Interval
from factcheck.model.match import Comparison, Match, MatchState, Relation
from factcheck.model.period import Granularity, Period
from factcheck.model.place import Place, Places
from factcheck.model.report import Report, Skipped
from factcheck.model.rule import SEVERITIES, Rule, RuleStatus, Severity, When
from factcheck.model.span import Span
from factcheck.model.suppressed import Means, Suppressed

__all__ = [
    "SEVERITIES",
    "Block",
    "BlockKind",
    "Claim",
    "ClaimKind",
    "Comparison",
    "Decision",
    "Decisions",
    "Document",
    "Fact",
    "Finding",
    "Granularity",
    "Interval",
    "Match",
    "MatchState",
    "Means",
    "Period",
    "Place",
    "Places",
    "Relation",
    "Report",
    "Role",
    "Rule",
    "RuleStatus",
    "Ruling",
    "Severity",
    "Skipped",
    "Span",
    "Status",
    "Suppressed",
    "Trend",
    "Verdict",
    "When",
    "claim_key",
    "content_id",
    "content_key",
    "reading",
]
