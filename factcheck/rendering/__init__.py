"""From a report to text: the whole report, or the claims alone."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.model import Report

__all__ = ["CLAIM_FORMATS", "FORMATS", "render", "render_claims"]

FORMATS = {
    "html": "factcheck.rendering.html:render",
    "full": "factcheck.rendering.full:render",
    "concise": "factcheck.rendering.concise:render",
    "json": "factcheck.rendering.json:render",
    "markdown": "factcheck.rendering.markdown:render",
    "csv": "factcheck.rendering.findings_csv:render",
    "jsonl": "factcheck.rendering.findings_jsonl:render",
    "sarif": "factcheck.rendering.sarif:render",
    "junit": "factcheck.rendering.junit:render",
    "github": "factcheck.rendering.github:render",
    "gitlab": "factcheck.rendering.gitlab:render",
    "rdjson": "factcheck.rendering.rdjson:render",
}
"""Where the function lives that renders a whole report in a format."""
CLAIM_FORMATS = {
    "table": "factcheck.rendering.table:render",
    "json": "factcheck.rendering.json:render_claims",
    "jsonl": "factcheck.rendering.jsonl:render",
    "csv": "factcheck.rendering.csv:render",
    "text": "factcheck.rendering.plain:render",
}
"""The same for the claims alone."""


def render(report: Report, format: str = "html") -> str:  # noqa: A002  the contract's name
    """Return the report in a format of FORMATS; ValueError names them if there is no such one."""
    return _renderer(FORMATS, format)(report)


def render_claims(report: Report, format: str = "table") -> str:  # noqa: A002
    """Return sources and claims in a format of CLAIM_FORMATS; ValueError names them if there is no such one."""
    return _renderer(CLAIM_FORMATS, format)(report)


def _renderer(homes: dict[str, str], name: str) -> Callable[[Report], str]:
    if name not in homes:
        raise ValueError(f"no format {name!r}; there are {', '.join(homes)}")
    module, function = homes[name].split(":")
    renderer: Callable[[Report], str] = getattr(import_module(module), function)
    return renderer
