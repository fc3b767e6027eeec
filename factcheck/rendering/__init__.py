"""From a report to text: HTML, JSON, tables."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.model import Report


def render(report: Report, format: str = "html") -> str:  # noqa: A002, ARG001
    """Return the report in a format."""
    return json.dumps({})
