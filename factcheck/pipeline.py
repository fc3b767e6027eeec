"""The only module that knows the order of the stages: read, extract, match, judge, render."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

import msgspec

from factcheck.config import Options
from factcheck.errors import InputError
from factcheck.model import Report

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
    from pathlib import Path

    from factcheck.archive import Archive
    from factcheck.model import Claim, Document, Match, Skipped

TOGETHER = 500
"""So many claims are written to an archive in one transaction."""


def read(source: str | Path, options: Options | None = None) -> list[Document]:
    """Return the documents of a source: a file, a folder, a glob, "-" for standard input, a JSON Lines corpus.

    Raises InputError if the source, or any file of it, cannot be read; `read_all` goes on instead.
    """
    from factcheck.reading import read as read_source

    return read_source(source, options or Options())


def read_all(
    sources: Iterable[str | Path], options: Options | None = None, *, besides: Iterable[Document] = ()
) -> tuple[list[Document], list[Skipped]]:
    """Return the documents of all sources sorted by id, each once, and what could not be read, sorted by path.

    Files that the documents `besides` come from are left out.
    """
    from factcheck.reading import read_all as read_sources

    return read_sources(sources, options or Options(), besides)


def read_each(
    sources: Iterable[str | Path], options: Options, skipped: list[Skipped]
) -> Iterator[tuple[Document, float]]:
    """Yield the documents of all sources one at a time, as they stand in the files, each with its share of all bytes.

    For more than fits into memory; what cannot be read is added to `skipped`.
    """
    from factcheck.reading import read_each as read_each_source

    return read_each_source(sources, options, skipped)


def extract(document: Document, options: Options | None = None) -> tuple[Claim, ...]:
    """Return the claims of a document in the order of its text."""
    from factcheck.extraction import extract as extract_claims
    from factcheck.reading import lay_out

    return extract_claims(lay_out(document, options or Options()))


def extract_all(
    documents: Iterable[Document],
    options: Options | None = None,
    *,
    skipped: Sequence[Skipped] = (),
    progress: Callable[[str], None] | None = None,
) -> Report:
    """Return a report that holds documents and claims only; arguments and errors are those of `compare`."""
    from factcheck.extraction import extract as extract_claims
    from factcheck.reading import lay_out

    options = options or Options()
    by_id: dict[str, Document] = {}
    for document in documents:
        if by_id.setdefault(document.id, document).text != document.text:
            raise InputError(document.id, "two documents with different texts have this id")
    laid_out = tuple(lay_out(by_id[name], options) for name in sorted(by_id))
    claims: list[Claim] = []
    for document in laid_out:
        try:
            claims += extract_claims(document)
        except Exception as error:
            error.add_note(
                f"A fault of factcheck's own, met in {document.id}: without that source the rest can be used."
            )
            raise
        if progress is not None:
            progress(document.id)
    return Report(documents=laid_out, claims=tuple(claims), skipped=tuple(skipped))


def compare(
    documents: Iterable[Document],
    options: Options | None = None,
    *,
    skipped: Sequence[Skipped] = (),
    progress: Callable[[str], None] | None = None,
    archive: Archive | None = None,
    about: Collection[str] = (),
) -> Report:
    """Return what the documents say, compared with each other and each with itself.

    The order of the documents makes no difference; one that comes twice counts once. `progress` is called with a
    document's id when its claims are out. Of an `archive`, the documents that share rare words with those named in
    `about`, by id, are compared too. Raises InputError if two different documents have one id, RuleError if a rule
    file cannot be used.
    """
    from factcheck.checks import judge, load_rules
    from factcheck.matching import match, origins

    options = options or Options()
    rules = load_rules(options)
    extracted = extract_all(documents, options, skipped=skipped, progress=progress)
    if archive is not None:
        extracted = _with_archived(extracted, archive, about)
    with _keeping_all():
        origin = origins(extracted.documents)
        matches, facts = match(extracted.documents, extracted.claims, origin)
        copies = tuple((document, first) for document, first in origin.items() if document != first)
        compared = msgspec.structs.replace(extracted, matches=matches, facts=facts, rules=rules, copies=copies)
        return judge(msgspec.structs.replace(compared, settings=_told(options)))


@contextmanager
def _keeping_all() -> Iterator[None]:
    """Put off the search for unreachable cycles: it would walk through all claims again and again and find none."""
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searching:
            gc.enable()


def _with_archived(report: Report, archive: Archive, about: Collection[str]) -> Report:
    """Return the report with the stored documents, and their claims, that may speak of what those in `about` do."""
    from factcheck.matching import known_under

    claims = [claim for claim in report.claims if claim.source in about]
    found = archive.related(known_under(report.documents, claims), besides=report.documents)
    documents = sorted((*report.documents, *(document for document, _ in found)), key=lambda document: document.id)
    by_source: dict[str, list[Claim]] = {document.id: list(claims) for document, claims in found}
    for claim in report.claims:
        by_source.setdefault(claim.source, []).append(claim)
    together = tuple(claim for document in documents for claim in by_source.get(document.id, ()))
    return msgspec.structs.replace(report, documents=tuple(documents), claims=together)


def store(
    documents: Iterable[Document], archive: Archive, options: Options | None = None
) -> Iterator[tuple[str, str, int]]:
    """Yield of each document, once it is stored, its id there, "added", "replaced" or "unchanged", and its new claims.

    The claims are counted. What has been yielded outlives the process. A document is unchanged if neither it nor
    factcheck has another version; then it is not read again, so that a run that was stopped goes on where it stopped.
    """
    from factcheck.archive import Entry, fingerprint
    from factcheck.matching import known_under

    options = options or Options()
    together: list[Entry] = []
    told: list[tuple[str, str, int]] = []
    size = 0
    for document in map(archive.named, documents):
        content, known = fingerprint(document, options), archive.content(document.id)
        if known == content:
            yield document.id, "unchanged", 0
            continue
        report = extract_all([document], options)
        keys = known_under(report.documents, report.claims)
        together.append(Entry(report.documents[0], content, report.claims, keys))
        told.append((document.id, "added" if known is None else "replaced", len(report.claims)))
        size += len(report.claims)
        if size >= TOGETHER:
            archive.put(together)
            yield from told
            together, told, size = [], [], 0
    archive.put(together)
    yield from told


def explain(report: Report, left: str, right: str) -> Match | None:
    """Return the match of two claims of an extracted report, by id, with every reason; None if they do not compare."""
    from factcheck.matching import explain as explain_pair

    claims = report.claims_by_id()
    return explain_pair(report.documents, report.claims, claims[left], claims[right])


def _told(options: Options) -> tuple[tuple[str, str], ...]:
    """Return the options that are set, in words."""
    told = msgspec.to_builtins(options).items()
    return tuple((name, _in_words(value)) for name, value in told if value)


def _in_words(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key}={value[key]}" for key in sorted(value))
    return ", ".join(value) if isinstance(value, list | tuple) else str(value)


def touching(report: Report, sources: Collection[str]) -> Report:
    """Return the report with only those findings that hold a claim of one of the sources, given by id: the checked."""
    claims = report.claims_by_id()
    findings = (
        finding for finding in report.findings if any(claims[claim].source in sources for claim in finding.claims)
    )
    return msgspec.structs.replace(report, findings=tuple(findings), checked=tuple(sorted(sources)))


def render(report: Report, format: str = "html") -> str:  # noqa: A002  the contract's name
    """Return the report in a format: "html", "json" …; ValueError names the formats if there is no such one."""
    from factcheck.rendering import render as render_report

    return render_report(report, format)
