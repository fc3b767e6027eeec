"""The full texts, with each claim marked and linked to what was made of it."""

from __future__ import annotations

import re
from collections import deque
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from markupsafe import Markup, escape

from factcheck.model import Span
from factcheck.rendering.html.standing import GRAVEST, NAMES
from factcheck.rendering.index import source_name
from factcheck.rendering.words import day_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factcheck.model import Claim, Document
    from factcheck.rendering.html.standing import Standing
    from factcheck.rendering.index import ReportIndex

_WORD = re.compile(r"\w")
_PARAGRAPH = re.compile(r"\S.*?(?=\n\s*\n|\s*\Z)", re.DOTALL)


class Paragraph(NamedTuple):
    """A block of a text: its kind, its words with the claims marked, the margin's links."""

    kind: str
    words: Markup
    margin: list[Standing]


class TextView(NamedTuple):
    """A source: its head, then its text."""

    document: Document
    letter: str
    name: str
    published: str
    original: str
    claims: int
    paragraphs: list[Paragraph]
    digest: str


class _Marked(NamedTuple):
    """Claims whose spans overlap, and the span that holds them all: one mark."""

    span: Span
    claims: list[Claim]


def text_view(
    document: Document, claims: Iterable[Claim], index: ReportIndex, stands: Mapping[str, Standing]
) -> TextView:
    """Return a source with its text, given its own claims and the standing of each."""
    told = list(claims)
    marks = deque(_grouped(told))
    paragraphs = []
    for kind, span in _blocks(document):
        inside = []
        while marks and marks[0].span.start < span.end:
            inside.append(marks.popleft())
        paragraphs.append(_paragraph(kind, span, inside, document.text, stands))
    return TextView(
        document=document,
        letter=index.letters[document.id],
        name=source_name(document),
        published=day_words(document.published) if document.published else "no date",
        original=index.original(document.id),
        claims=len(told),
        paragraphs=paragraphs,
        digest=sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest(),
    )


def _blocks(document: Document) -> Iterable[tuple[str, Span]]:
    """Return the spans that together hold all the words of a text, in order, each with its kind.

    A sign between blocks, that of a list item or a heading, is shown with the block that it precedes.
    """
    text, end = document.text, 0
    for block in document.blocks or ():
        loose = list(_loose(text, end, block.span.start))
        sign = loose.pop() if loose and not _WORD.search(loose[-1].of(text)) else block.span
        yield from (("paragraph", span) for span in loose)
        kind = "heading" if block.kind == "title" else block.kind
        yield kind, Span(max(end, min(sign.start, block.span.start)), block.span.end)
        end = max(end, block.span.end)
    yield from (("paragraph", span) for span in _loose(text, end, len(text)))


def _loose(text: str, start: int, end: int) -> Iterable[Span]:
    for paragraph in _PARAGRAPH.finditer(text, start, end):
        yield Span(*paragraph.span())


def _grouped(claims: Iterable[Claim]) -> list[_Marked]:
    """Return the marks of claims, in the order of the text."""
    groups: list[_Marked] = []
    for claim in sorted(claims, key=lambda claim: claim.span):
        if groups and groups[-1].span.end > claim.span.start:
            span, members = groups.pop()
            groups.append(_Marked(Span(span.start, max(span.end, claim.span.end)), [*members, claim]))
        else:
            groups.append(_Marked(claim.span, [claim]))
    return groups


def _paragraph(kind: str, span: Span, marks: list[_Marked], text: str, stands: Mapping[str, Standing]) -> Paragraph:
    """Return a block with its marks, those of one sentence together in an element of their own."""
    words: list[str] = []
    end = span.start
    for sentence, members in _by_sentence(marks):
        start = max(end, min(sentence.start, members[0].span.start))
        words.append(escape(text[end:start]))
        end = start
        words.append('<span class="s">')
        for mark in members:
            words.append(escape(text[end : mark.span.start]))
            words.append(_mark(text[max(end, mark.span.start) : mark.span.end], mark.claims, stands))
            end = max(end, mark.span.end)
        close = max(end, min(sentence.end, span.end))
        words += (escape(text[end:close]), "</span>")
        end = close
    words.append(escape(text[end : max(end, span.end)]))
    told = (stands[claim.id] for mark in marks for claim in mark.claims)
    margin = {standing.label: standing for standing in told if standing.label}
    return Paragraph(kind, Markup("".join(words)), list(margin.values()))  # noqa: S704  each part is escaped


def _by_sentence(marks: Iterable[_Marked]) -> list[tuple[Span, list[_Marked]]]:
    sentences: list[tuple[Span, list[_Marked]]] = []
    for mark in marks:
        sentence = mark.claims[0].sentence
        if sentences and sentences[-1][0] == sentence:
            sentences[-1][1].append(mark)
        else:
            sentences.append((sentence, [mark]))
    return sentences


def _mark(words: str, claims: Sequence[Claim], stands: Mapping[str, Standing]) -> str:
    """Return the marked words of claims that share them; each claim has an anchor, the gravest gives the link."""
    told = [stands[claim.id] for claim in claims]
    gravest = min(told, key=lambda standing: GRAVEST.index(standing.state))
    title = f"{NAMES[gravest.state]}: {'; '.join(standing.reading for standing in told)}"
    others = "".join(f'<span id="c-{escape(claim.id)}"></span>' for claim in claims[1:])
    link = f'<a href="#{escape(gravest.anchor)}" title="{escape(title)}">{escape(words)}</a>'
    return f'{others}<mark id="c-{escape(claims[0].id)}" class="{gravest.state}">{link}</mark>'
