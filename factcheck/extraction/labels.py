"""What a list's label or a table's header says of a figure: "Rescued: 97", a cell under "Theaters"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extraction.clauses import phrase_text, with_complement

if TYPE_CHECKING:
    from factcheck.extraction.phrases import Phrases
    from factcheck.extraction.sentences import Sentence

_MARKUP = re.compile(r"[*_#>`]+|^\s*(?:[-•·–]|\d+[.)])\s+")
_BESIDES = frozenset("pTY(QC")  # classes of the words that add to a label's noun
_THEN = frozenset(("earlier", "last", "previous", "prior"))
_LONGEST = 60  # characters


def label_of(phrases: Phrases, first: int) -> str:
    """Return the words before a colon that a figure stands behind, without marks of lists; "" if there are none."""
    tags = phrases.tags
    colon = tags.rfind(":", 0, first)
    marks = ";.|:" if ")" in tags[tags.rfind("(", 0, colon) : colon] else ";.|:("
    start = 1 + max(tags.rfind(mark, 0, colon) for mark in marks)
    text = phrases.sentence.text
    if colon <= start or not text.startswith((" ", "*"), phrases.starts[colon] + 1):
        return ""
    if tags[start - 1] == "(" and ("Y" in tags[start:colon] or ")" in tags[colon:first] or phrases.low[start] in _THEN):
        return ""  # "sales £9m (2024: £7m)", "(previous week: 6)": the same at another time
    label = _clean(text[phrases.starts[start] : phrases.starts[colon]])
    if not 1 < len(label) <= _LONGEST:
        return ""
    told = any(start <= group.start < colon and tags[group.start] in "VZIHMO" for group in phrases.verb_groups)
    named = any(
        colon < opening and end <= first and any(tag in "NP" for tag in tags[opening:end])
        for opening, end in phrases.noun_phrases
    )
    if told or named:
        return ""
    if not _BESIDES.isdisjoint(tags[start:colon]) and (core := _core(phrases, start, colon)):
        return core
    noun, comma, kind = label.partition(", ")
    if comma and noun.isalpha() and kind.isalpha():
        label = f"{kind} {noun}"  # "Passengers, domestic: 612"
    return label if "P" in tags[start:colon] else label.lower()


def _core(phrases: Phrases, first: int, colon: int) -> str:
    """Return the first noun phrase of a label: "net debt" of "Net debt at 31 December (unaudited)"."""
    for start, end in phrases.noun_phrases:
        if first <= start and end <= colon and any(tag in "NP" for tag in phrases.tags[start:end]):
            return phrase_text(phrases, with_complement(phrases, (start, end)))
    return ""


def cell_of(sentence: Sentence, offset: int) -> tuple[str, str]:
    """Return the header of the column, and the name of the row, that an offset into a table row's text stands in."""
    heading = sentence.block.heading
    if heading is None:
        return "", ""
    header = heading.of(sentence.document.text).splitlines()[0]
    mark = "|" if "|" in header else "\t"
    titles, cells = _cells(header, mark), _cells(sentence.text, mark)
    column = sentence.text.count(mark, 0, offset) - sentence.text.startswith(mark)
    name = next((cell for cell in cells if cell and not cell[0].isdigit() and cell[0].isalpha()), "")
    return (titles[column] if 0 <= column < len(titles) else ""), name


def _cells(row: str, mark: str) -> list[str]:
    return [_clean(cell) for cell in row.strip().strip(mark).split(mark)]


def _clean(words: str) -> str:
    return _MARKUP.sub("", words).strip()
