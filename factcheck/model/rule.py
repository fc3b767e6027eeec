"""A rule: a kind of check, named and parametrised by a file."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

Severity = Literal["error", "warning", "info"]
RuleStatus = Literal["stable", "draft"]


class Rule(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a rule file says. `check` names the kind of check; `message` is a jinja2 template over the finding."""

    id: str
    check: str
    message: str
    severity: Severity = "warning"
    status: RuleStatus = "stable"
    summary: str = ""
    parameters: dict[str, Any] = {}
