"""A finding's message: a rule's jinja2 template, filled in a sandbox."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from factcheck.errors import RuleError

if TYPE_CHECKING:
    from factcheck.checks.case import Case
    from factcheck.checks.kind import Problem
    from factcheck.model import Claim, Rule


def write(rule: Rule, case: Case, problem: Problem) -> str:
    """Return the message; RuleError where the rule's template cannot be filled.

    A template knows `versions`, `quotes`, `subject`, `sources`, `why` and `remedy`.

    `versions` tells each value once with who gives it: “143 people” (Corwire) / “134 people” (Sentinel).
    """
    values = {
        "versions": _versions(case, problem.claims),
        "quotes": [_quote(claim) for claim in problem.claims],
        "subject": next((claim.subject for claim in problem.claims if claim.subject), "the same thing"),
        "sources": sorted({_name(case, claim) for claim in problem.claims}),
        "why": problem.why,
        "remedy": problem.remedy,
    }
    from jinja2 import TemplateError

    try:
        return str(_compiled(rule.message).render(values)).strip()
    except TemplateError as error:
        raise RuleError(rule.id, f"message: {error}") from None


@cache
def _compiled(template: str) -> Any:
    return _sandbox().from_string(template)


@cache
def _sandbox() -> Any:
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    return ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False)


def _versions(case: Case, claims: tuple[Claim, ...]) -> str:
    told: dict[str, list[str]] = {}
    for claim in claims:
        names = told.setdefault(_quote(claim), [])
        if (name := _name(case, claim)) not in names:
            names.append(name)
    return " / ".join(f"{quote} ({', '.join(names)})" for quote, names in told.items())


def _quote(claim: Claim) -> str:
    return f"“{' '.join(claim.quote.split())}”"


def _name(case: Case, claim: Claim) -> str:
    document = case.documents[claim.source]
    return document.publisher or document.title or document.id
