"""The texts as they were read."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.model import Report


def render(report: Report) -> str:
    """Return the text that the claims' offsets count in; several texts stand under a line with their id."""
    if len(report.documents) == 1:
        return report.documents[0].text
    return "".join(f"==> {document.id} <==\n{document.text.rstrip()}\n\n" for document in report.documents)
