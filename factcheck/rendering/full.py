"""The findings in full for a terminal: places, sentences, and the words that conflict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.rendering.issues import issues
from factcheck.rendering.terminal import headline, make_console, one_line

if TYPE_CHECKING:
    from rich.text import Text

    from factcheck.model import Report
    from factcheck.rendering.issues import Witness


def render(report: Report) -> str:
    """Return each finding with its claims in their sentences, the gravest first; nothing if there is none."""
    from rich.text import Text

    console = make_console(stderr=False)
    texts = {document.id: document.text for document in report.documents}
    with console.capture() as capture:
        for issue in issues(report):
            console.print(headline(issue.finding), soft_wrap=True)
            for witness in (issue.primary, *issue.others):
                console.print(_place(witness, texts[witness.claim.source]), soft_wrap=True)
            backup = f"The article names {issue.finding.backup} as its source here." if issue.finding.backup else ""
            for words in filter(None, (backup, issue.finding.remedy)):
                console.print(Text(f"  {one_line(words)}", style="dim"), soft_wrap=True)
            console.print()
    return capture.get()


def _place(witness: Witness, text: str) -> Text:
    """Return `path:line:column` and the claim's sentence with its words marked."""
    from rich.text import Text

    claim = witness.claim
    before, after = text[claim.sentence.start : claim.span.start], text[claim.span.end : claim.sentence.end]
    return Text.assemble(
        (f"  {witness.where}: ", "dim"), one_line(before), (one_line(claim.quote), "bold"), one_line(after)
    )
