"""The only module that knows the order of the stages: read, extract, match, judge, render."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.config import Options
from factcheck.model import Report

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from factcheck.model import Claim, Document, Skipped


def read(source: str | Path, options: Options | None = None) -> list[Document]:
    """Return the documents of a source: a file, a folder, a glob, "-" for standard input, a JSON Lines corpus.

    Raises InputError if the source, or any file of it, cannot be read; `read_all` goes on instead.
    """
    from factcheck.reading import read as read_source

    return read_source(source, options or Options())


def extract(document: Document, options: Options | None = None) -> tuple[Claim, ...]:
    """Return the claims of a document in the order of its text."""
    from factcheck.extraction import extract as extract_claims
    from factcheck.reading import lay_out

    return extract_claims(lay_out(document, options or Options()))


def compare(
    documents: Iterable[Document],
    options: Options | None = None,
    *,
    skipped: Sequence[Skipped] = (),
    progress: Callable[[str], None] | None = None,
) -> Report:
    """Return what the documents say, compared with each other and each with itself.

    The order of the documents makes no difference. `progress` is called with a document's id when its claims are out.
    """
    from factcheck.checks import judge, load_rules
    from factcheck.extraction import extract as extract_claims
    from factcheck.matching import match
    from factcheck.reading import lay_out

    options = options or Options()
    laid_out = tuple(sorted((lay_out(document, options) for document in documents), key=lambda document: document.id))
    claims: list[Claim] = []
    for document in laid_out:
        claims += extract_claims(document)
        if progress is not None:
            progress(document.id)
    rules = load_rules(options)
    matches, facts = match(laid_out, claims)
    report = Report(
        documents=laid_out,
        claims=tuple(claims),
        matches=matches,
        facts=facts,
        skipped=tuple(skipped),
        rules=rules,
    )
    return judge(report)


def render(report: Report, format: str = "html") -> str:  # noqa: A002  the contract's name
    """Return the report in a format: "html", "json" …; ValueError names the formats if there is no such one."""
    from factcheck.rendering import render as render_report

    return render_report(report, format)
