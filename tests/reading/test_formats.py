"""Pages and corpora."""

import io
import json
import sys
from datetime import date

import pytest

from factcheck import InputError, Options, read
from factcheck.pipeline import read_all

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Whales off Luma | The Quay</title>
<meta property="og:title" content="Whales off Luma"><meta property="og:site_name" content="The Quay">
<meta property="article:published_time" content="2011-10-04T08:15:00+00:00"></head><body>
<nav><a href="/">Home</a> <a href="/s">Subscribe for $3 a month</a></nav>
<article><h1>Whales off Luma</h1><p>The crews of two ships counted 41 whales in the bay of Luma on Monday, and the
captain of one said that nobody had seen so many of them at once since the harbour was built.</p>
<h2>In numbers</h2><ul><li>41 whales</li><li>2 ships</li></ul>
<p>The ships will come back in May, their owners said, and stay for the whole of the summer this time.</p></article>
<footer>Copyright 2011 The Quay. Call 555 0142.</footer></body></html>"""


def test_a_page(tmp_path):
    path = tmp_path / "page.html"
    path.write_text(PAGE)
    (document,) = read(path)
    assert (document.title, document.publisher, document.published) == (
        "Whales off Luma",
        "The Quay",
        date(2011, 10, 4),
    )
    shown = [(block.kind, block.span.of(document.text)[:9]) for block in document.blocks]
    assert shown[0] == ("title", "Whales of")
    assert ("heading", "In number") in shown
    assert ("item", "41 whales") in shown
    assert "Subscribe" not in document.text
    assert "555 0142" not in document.text


def test_a_page_is_known_by_its_beginning(tmp_path):
    path = tmp_path / "saved"
    path.write_text(PAGE)
    assert read(path)[0].title == "Whales off Luma"


def test_a_page_without_an_article(tmp_path):
    path = tmp_path / "page.html"
    path.write_text("<html><body></body></html>")
    with pytest.raises(InputError, match="no article found in this page"):
        read(path)


ROWS = [
    {"id": "b", "text": "Two ships met.", "published": "2011-10-03", "publisher": "The Quay", "title": "Ships"},
    {"id": "a", "text": "It was foggy.", "published": "2011-10-04T08:00:00Z", "url": "https://quay.example/2", "x": 1},
]


def corpus(tmp_path, *lines):
    path = tmp_path / "corpus.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_a_corpus(tmp_path):
    path = corpus(tmp_path, *map(json.dumps, ROWS))
    first, second = read(path)
    assert (first.id, first.published, first.url, first.path) == (
        "a",
        date(2011, 10, 4),
        "https://quay.example/2",
        str(path),
    )
    assert (second.title, second.publisher, second.published) == ("Ships", "The Quay", date(2011, 10, 3))


def test_a_bad_row_is_one_line_and_the_rest_goes_on(tmp_path):
    bad = ["{", '{"id": "c"}', '{"id": 3, "text": "x"}', '{"id": "d", "text": " "}', '{"id": "b", "text": "x"}']
    bad += ['{"id": "e", "text": "x", "published": "3 May"}', "[]"]
    path = corpus(tmp_path, json.dumps(ROWS[0]), *bad, "", json.dumps(ROWS[1], ensure_ascii=False))
    documents, skipped = read_all([path])
    assert [document.id for document in documents] == ["a", "b"]
    assert [one.path for one in skipped] == [f"{path}:{line}" for line in range(2, 9)]
    assert [one.reason for one in skipped] == [
        "no JSON object: input data was truncated",
        "object missing required field `text`",
        "expected `str`, got `int` - at `$.id`",
        "the text is empty",
        "the id 'b' has been used in a row above",
        "invalid isoformat string: '3 May'",
        "expected `object`, got `array`",
    ]
    with pytest.raises(InputError, match=r"corpus.jsonl:2: no JSON object"):
        read(path)


def test_the_same_id_in_two_corpora_with_other_words(tmp_path):
    (tmp_path / "one.jsonl").write_text('{"id": "a", "text": "One ship."}')
    (tmp_path / "two.jsonl").write_text('{"id": "a", "text": "Two ships."}')
    documents, skipped = read_all([tmp_path])
    assert [document.text for document in documents] == ["One ship."]
    assert [one.reason for one in skipped] == ["the id 'a' is already that of another article"]


@pytest.mark.parametrize(("data", "ids"), [("Two ships met.", ["-"]), (json.dumps(ROWS[0]), ["b"]), (PAGE, ["-"])])
def test_standard_input(monkeypatch, data, ids):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data.encode())))
    documents = read("-", Options())
    assert [(document.id, document.path) for document in documents] == [(name, None) for name in ids]
