"""Source notes: where an article itself says what a sentence rests on.

    The quay holds 40 boats. <!-- source: backup/harbour-office.txt -->
    The mayor was born in 1961.[^1]

    [^1]: source: backup/town-hall.txt

The path is relative to the article's folder, or to the working folder. It must lead to a file below the working folder,
so that a text from elsewhere cannot make the check read what it likes.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from factcheck.lexicon.comments import blank_comments, comments
from factcheck.model import Places, Span
from factcheck.triage.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.model import Claim, Document, Finding, Report

_COMMENT = re.compile(r"<!--\s*source:\s*(\S[^\n]*?)\s*-->")
_DEFINITION = re.compile(r"^[ \t]{0,3}(\[\^[^\]\s]{1,40}\]):[ \t]*source:[ \t]*(\S[^\n]*?)[ \t\r]*$", re.MULTILINE)
_MARK = re.compile(r"\[\^[^\]\s]{1,40}\]")
_NEAR = 2000  # characters: other comments may stand between a sentence and its note
_CLOSING = " \t\r\n.,;:!?*_)\"'”’»"


class SourceNote(NamedTuple):
    """The file that a document, by id, names for the sentence that ends at the offset `at` or holds it."""

    document: str
    at: int
    path: str


def source_notes(documents: Iterable[Document]) -> tuple[list[SourceNote], list[Notice]]:
    """Return the notes of texts, web pages left out, and a notice for each that names no file to be read."""
    notes: list[SourceNote] = []
    notices: list[Notice] = []
    files: dict[tuple[str | None, str], tuple[str, str]] = {}
    for document in documents:
        if "source:" not in document.text or document.markup is not None:
            continue
        places = Places([document])
        for at, end, named in _named(document.text):
            key = (document.path, named)
            path, problem = files[key] = files.get(key) or _file(named, document)
            if problem:
                line = places.at(document, Span(at, end)).line
                notices.append(Notice(document.path or document.id, line, f"source note {named}: {problem}"))
            else:
                notes.append(SourceNote(document.id, at, path))
    return notes, notices


def name_sources(report: Report, notes: Sequence[SourceNote]) -> Report:
    """Return the report with the backup named in each finding that sets a sentence against the file it rests on."""
    if not notes:
        return report
    claims = report.claims_by_id()
    noted = {note.document for note in notes}
    paths = {document.id: document.path or document.id for document in report.documents}
    texts = {document.id: blank_comments(document.text) for document in report.documents if document.id in noted}

    def named(finding: Finding) -> Finding:
        told = [claims[claim] for claim in finding.claims]
        files = {os.path.realpath(paths[claim.source]) for claim in told}
        for note in notes:
            rests = any(note.document == claim.source and _binds(note, claim, texts[note.document]) for claim in told)
            if rests and os.path.realpath(note.path) in files:
                words = f"The article names {note.path} as the source of this sentence."
                explanation = " ".join(filter(None, (words, finding.explanation)))
                return msgspec.structs.replace(finding, backup=note.path, explanation=explanation)
        return finding

    return msgspec.structs.replace(report, findings=tuple(map(named, report.findings)))


def _named(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield where each note stands in the running text, and the path it names."""
    for start, end in comments(text):
        if found := _COMMENT.fullmatch(text, start, end):
            yield start, end, found[1]
    definitions = list(_DEFINITION.finditer(text))
    named = {definition[1]: definition[2] for definition in reversed(definitions)}  # of two the first holds
    starts = {definition.start(1) for definition in definitions}
    for mark in _MARK.finditer(text) if named else ():
        if mark[0] in named and mark.start() not in starts:
            yield mark.start(), mark.end(), named[mark[0]]


def _file(named: str, document: Document) -> tuple[str, str]:
    """Return the path of the file that a note names, and what is wrong with it, if anything."""
    here = os.path.realpath(Path.cwd())
    folder = Path(document.path or "").parent
    for path in (os.path.normpath(folder / named), os.path.normpath(named)):
        real = os.path.realpath(path)
        if Path(path).is_file():
            inside = Path(real).is_relative_to(here)
            return (path, "") if inside else ("", "outside the working folder, so it is not read")
    return "", "no such file"


def _binds(note: SourceNote, claim: Claim, text: str) -> bool:
    """Whether the note stands in the claim's sentence or right behind it; `text` is without comments."""
    start, end = claim.sentence.start, claim.sentence.end
    if not start < note.at < end + _NEAR:
        return False
    between = text[end : note.at]
    return not between.strip(_CLOSING) and between.count("\n") < 2
