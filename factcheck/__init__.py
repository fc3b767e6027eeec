"""factcheck reads what several sources say and shows where they cannot all be right.

The stages are loaded when they are first asked for, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factcheck.version import __version__

if TYPE_CHECKING:
    from factcheck.config import Options
    from factcheck.errors import FactcheckError, InputError, RuleError
    from factcheck.model import Claim, Document, Fact, Finding, Match, Report, Rule
    from factcheck.pipeline import compare, extract, read, render

__all__ = [
    "Claim",
    "Document",
    "Fact",
    "FactcheckError",
    "Finding",
    "InputError",
    "Match",
    "Options",
    "Report",
    "Rule",
    "RuleError",
    "__version__",
    "compare",
    "extract",
    "read",
    "render",
]

_HOMES = {
    "factcheck.config": ("Options",),
    "factcheck.errors": ("FactcheckError", "InputError", "RuleError"),
    "factcheck.model": ("Claim", "Document", "Fact", "Finding", "Match", "Report", "Rule"),
    "factcheck.pipeline": ("compare", "extract", "read", "render"),
}


def __getattr__(name: str) -> Any:
    from importlib import import_module

    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(home), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
