"""Lines and columns, as an editor counts them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.config import Options
from factcheck.model import Claim, Document, Places, Span
from factcheck.reading import read


def place(text, words, **more):
    document = Document(id="a.md", text=text, **more)
    start = text.index(words)
    return Places([document]).at(document, Span(start, start + len(words)))


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("one\ntwo 12 ships", (2, 5, 2, 13)),
        ("one\r\ntwo 12 ships\r\n", (2, 5, 2, 13)),
        ("\t\t12 ships", (1, 3, 1, 11)),
        ("🤿👩‍🚒 12 ships", (1, 6, 1, 14)),
        ("# Title\n\n- **12 ships** sank", (3, 5, 3, 13)),
        ("old\rMac 12 ships", (1, 9, 1, 17)),
        ("a\u2028b 12 ships", (1, 5, 1, 13)),
        ("---\ntitle: x\n---\n\n12 ships", (5, 1, 5, 9)),
    ],
)
def test_lines_and_columns_count_code_points_from_one(text, where):
    found = place(text, "12 ships")
    assert (found.line, found.column, found.end_line, found.end_column) == where


def test_words_may_run_over_a_line():
    found = place("He saw 12\r\nships there", "12\r\nships")
    assert (found.line, found.column, found.end_line, found.end_column) == (1, 8, 2, 6)


def test_bytes_are_counted_beside_code_points():
    found = place("zwölf: 12 ships", "12 ships")
    assert (found.column, found.byte_column, found.end_byte_column) == (8, 9, 17)


def test_a_byte_order_mark_is_not_counted(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeff12 ships sank.".encode())
    (document,) = read(path, Options())
    assert Places([document]).at(document, Span(0, 8)).column == 1


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60), st.data())
def test_the_place_leads_back_to_the_offset(text, data):
    offset = data.draw(st.integers(0, len(text)))
    document = Document(id="a", text=text)
    found = Places([document]).at(document, Span(offset, offset))
    line = text.split("\n")[found.line - 1]
    assert sum(len(above) + 1 for above in text.split("\n")[: found.line - 1]) + found.column - 1 == offset
    assert line.encode("utf-8")[: found.byte_column - 1].decode("utf-8") == line[: found.column - 1]


def claim(document, quote, sentence):
    start, at = document.text.index(sentence), document.text.index(quote)
    return Claim(
        id="c",
        source=document.id,
        kind="quantity",
        span=Span(at, at + len(quote)),
        sentence=Span(start, start + len(sentence)),
        quote=quote,
    )


PAGE = """<html><head><title>It took 12 ships</title></head>\r
<body><p>Before: <b>12</b> ships.</p>\r
<p>R&amp;D said it was <em>12&nbsp;ships</em>\r
  in all.</p>
It cost 40 &euro;.</body></html>
"""


@pytest.mark.parametrize(
    ("quote", "sentence", "where"),
    [
        ("12 ships", "R&D said it was *12 ships* in all.", (3, 28, 3, 41)),
        ("12 ships.", "Before: 12 ships.", (2, 21, 2, 34)),
        ("12 ships", "A sentence that the page does not hold: 12 ships", (2, 21, 2, 33)),
        ("40 €", "It cost 40 €.", (5, 9, 5, 18)),
        ("13 ships", "13 ships", (1, 1, 1, 1)),
    ],
)
def test_words_of_a_page_stand_in_its_markup(quote, sentence, where):
    document = Document(id="a.html", text=f"Text drawn out. {sentence}", markup=PAGE)
    found = Places([document]).of(claim(document, quote, sentence))
    assert (found.line, found.column, found.end_line, found.end_column) == where


def test_an_article_of_a_corpus_stands_on_its_row():
    document = Document(id="x", text="12 ships", path="all.jsonl", row=7)
    assert Places([document]).of(claim(document, "12 ships", "12 ships"))[:5] == ("all.jsonl", 7, 1, 7, 1)
