"""The full texts, with each claim marked and linked to what was made of it."""

from __future__ import annotations

import re
from collections import deque
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from markupsafe import Markup, escape

from factcheck.model import Span
from factcheck.rendering.index import source_name
from factcheck.rendering.words import day_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.model import Block, Claim, Document
    from factcheck.rendering.index import ReportIndex

SIGNS = {"error": "≠", "warning": "?", "info": "i", "corroborated": "=", "alone": ""}
NAMES = {
    "error": "conflict",
    "warning": "to look at",
    "info": "note",
    "corroborated": "corroborated",
    "alone": "no other source agrees",
}
GRAVEST = tuple(NAMES)
_WORD = re.compile(r"\w")
_PARAGRAPH = re.compile(r"\S.*?(?=\n\s*\n|\s*\Z)", re.DOTALL)


class Standing(NamedTuple):
    """What was made of a claim: its sign, the part of the page that tells of it, and a label for the margin."""

    state: str
    anchor: str
    label: str


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


def standing(claim: Claim, index: ReportIndex) -> Standing:
    """Return what was made of a claim: the gravest finding about it, else its fact, else that it stands alone."""
    findings = index.findings_of.get(claim.id)
    if findings:
        number = index.numbers[findings[0].id]
        severity = findings[0].severity
        return Standing(severity, f"f-{findings[0].id}", f"{SIGNS[severity]} {number}")
    fact = index.facts.get(claim.id)
    if fact is not None and len(fact.claims) > 1:
        told = (index.claims[other] for other in fact.claims)
        sources = {other.source for other in told if agree(claim, other)} - {claim.source}
        others = " ".join(index.letters[source] for source in sorted(sources))
        state = "corroborated" if others else "alone"
        return Standing(state, f"fact-{fact.id}", f"= {others}" if others else "")
    return Standing("alone", f"u-{claim.id}", "")


def agree(left: Claim, right: Claim) -> bool:
    """Whether two claims of one fact can both be true, as far as they are in the same unit."""
    if left.value is not None and right.value is not None and left.unit == right.unit:
        return left.value.overlaps(right.value)
    if left.kind == right.kind == "date" and left.period is not None and right.period is not None:
        return left.period.overlaps(right.period)
    return True


def text_view(document: Document, claims: list[Claim], index: ReportIndex) -> TextView:
    """Return a source with its text; `claims` are the source's own, in the order of the text."""
    groups = deque(_grouped(claims))
    paragraphs = []
    for kind, span in _blocks(document):
        inside = []
        while groups and groups[0][0].start < span.end:
            inside.append(groups.popleft())
        paragraphs.append(_paragraph(kind, span, inside, document.text, index))
    return TextView(
        document=document,
        letter=index.letters[document.id],
        name=source_name(document),
        published=day_words(document.published) if document.published else "no date",
        original=index.original(document.id),
        claims=len(claims),
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
        yield _kind(block), Span(max(end, min(sign.start, block.span.start)), block.span.end)
        end = max(end, block.span.end)
    yield from (("paragraph", span) for span in _loose(text, end, len(text)))


def _loose(text: str, start: int, end: int) -> Iterable[Span]:
    for paragraph in _PARAGRAPH.finditer(text, start, end):
        yield Span(*paragraph.span())


def _kind(block: Block) -> str:
    return "heading" if block.kind == "title" else block.kind


def _grouped(claims: list[Claim]) -> list[tuple[Span, list[Claim]]]:
    """Return the claims in groups whose spans overlap, each with the span that holds them all."""
    groups: list[tuple[Span, list[Claim]]] = []
    for claim in sorted(claims, key=lambda claim: claim.span):
        if groups and groups[-1][0].end > claim.span.start:
            span, members = groups.pop()
            groups.append((Span(span.start, max(span.end, claim.span.end)), [*members, claim]))
        else:
            groups.append((claim.span, [claim]))
    return groups


def _paragraph(
    kind: str, span: Span, groups: list[tuple[Span, list[Claim]]], text: str, index: ReportIndex
) -> Paragraph:
    words: list[str] = []
    margin: dict[str, Standing] = {}
    end = span.start
    for sentence, members in _by_sentence(groups):
        start = max(end, min(sentence.start, members[0][0].start))
        words.append(escape(text[end:start]))
        end = start
        inner: list[str] = []
        for place, claims in members:
            inner += (escape(text[end : place.start]), _mark(text[max(end, place.start) : place.end], claims, index))
            end = max(end, place.end)
            for claim in claims:
                stands = standing(claim, index)
                if stands.label:
                    margin.setdefault(stands.label, stands)
        close = max(end, min(sentence.end, span.end))
        inner.append(escape(text[end:close]))
        end = close
        words += ('<span class="s">', *inner, "</span>")
    words.append(escape(text[end : max(end, span.end)]))
    return Paragraph(kind, Markup("".join(words)), list(margin.values()))  # noqa: S704  each part is escaped


def _by_sentence(
    groups: list[tuple[Span, list[Claim]]],
) -> list[tuple[Span, list[tuple[Span, list[Claim]]]]]:
    """Return the groups of a paragraph, those of one sentence together."""
    sentences: list[tuple[Span, list[tuple[Span, list[Claim]]]]] = []
    for group in groups:
        sentence = group[1][0].sentence
        if sentences and sentences[-1][0] == sentence:
            sentences[-1][1].append(group)
        else:
            sentences.append((sentence, [group]))
    return sentences


def _mark(words: str, claims: list[Claim], index: ReportIndex) -> str:
    """Return the marked words of claims that share them; each claim has an anchor, the gravest gives the link."""
    stands = min((standing(claim, index) for claim in claims), key=lambda stands: GRAVEST.index(stands.state))
    title = f"{NAMES[stands.state]}: {'; '.join(index.words[claim.id] for claim in claims)}"
    first, *rest = claims
    others = "".join(f'<span id="c-{escape(claim.id)}"></span>' for claim in rest)
    link = f'<a href="#{escape(stands.anchor)}" title="{escape(title)}">{escape(words)}</a>'
    return f'{others}<mark id="c-{escape(first.id)}" class="{stands.state}">{link}</mark>'
