"""A rule: a kind of check, named and parametrised by a file."""

from __future__ import annotations

from typing import Annotated, Any, Literal, get_args

import msgspec

from factcheck.model.claim import ClaimKind, Role, Status
from factcheck.model.document import BlockKind

Severity = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = get_args(Severity)
"""From the worst to the mildest."""
RuleStatus = Literal["stable", "draft"]


class When(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Conditions that all claims of a finding must meet; one that is left out always holds.

    Each lists what it allows; `subject` lists words, one of which the claim's subject must hold.
    """

    kind: tuple[ClaimKind, ...] = ()
    unit: tuple[str, ...] = ()
    subject: tuple[str, ...] = ()
    status: tuple[Status, ...] = ()
    role: tuple[Role, ...] = ()
    block: tuple[BlockKind, ...] = ()


class Rule(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a rule file says. `check` names the kind of check; `message` is a jinja2 template over the finding.

    `why` is what its page says about the reason for it. A draft rule never raises more than an info.
    """

    id: str
    check: str
    message: str
    severity: Severity = "warning"
    status: RuleStatus = "stable"
    summary: str = ""
    parameters: dict[str, Any] = {}
    when: When = When()
    precision: Annotated[float, msgspec.Meta(ge=0, le=1)] | None = None
    why: str = ""
