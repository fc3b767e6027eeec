"""Full texts with their claims marked: nothing lost, nothing twice, overlaps told apart."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Block, Document, Interval, Report, Span
from factcheck.rendering.html.standing import standings
from factcheck.rendering.html.texts import text_view
from factcheck.rendering.index import index
from tests.rendering.sample import CLAIMS, HARBOUR, SAMPLE, claim

TEXT = "# A head\n\nSome 5 to 7 tonnes & more.\n\n- An item of 3\n\nThe end."
LOAD = "Some 5 to 7 tonnes & more."


def plain(view) -> str:
    """Return the words of a text as a reader sees them."""
    words = " ".join(str(paragraph.words) for paragraph in view.paragraphs)
    return html.unescape(re.sub(r"<[^>]*>", "", words))


def view_of(document, claims=()):
    lookup = index(Report(documents=(document,), claims=tuple(claims)))
    return text_view(document, claims, lookup, standings(lookup))


def sample_view(document):
    lookup = index(SAMPLE)
    return text_view(document, [told for told in CLAIMS if told.source == document.id], lookup, standings(lookup))


@pytest.mark.parametrize("document", SAMPLE.documents, ids=lambda document: document.id)
def test_every_word_of_a_source_is_there_once(document):
    view = sample_view(document)
    assert plain(view).split() == document.text.split()


def test_claims_that_share_words_share_a_mark_and_keep_their_anchors():
    document = Document(id="d", text=TEXT)
    value = Interval(5, 7)
    claims = [claim(document, words, LOAD, value=value, unit="t") for words in ("5 to 7 tonnes", "7 tonnes")]
    view = view_of(document, claims)
    words = str(view.paragraphs[1].words)
    assert words.count("<mark") == 1
    assert [f'id="c-{told.id}"' in words for told in claims] == [True, True]
    assert plain(view).split() == TEXT.split()


def test_the_sign_before_a_block_stands_with_it():
    spans = [("heading", "A head"), ("paragraph", LOAD), ("item", "An item of 3")]
    blocks = tuple(Block(kind, Span(TEXT.index(words), TEXT.index(words) + len(words))) for kind, words in spans)
    view = view_of(Document(id="d", text=TEXT, blocks=blocks))
    assert [(paragraph.kind, str(paragraph.words)) for paragraph in view.paragraphs] == [
        ("heading", "# A head"),
        ("paragraph", html.escape(LOAD)),
        ("item", "- An item of 3"),
        ("paragraph", "The end."),
    ]


@given(st.text(), st.data())
def test_no_arrangement_of_blocks_loses_a_word(text, data):
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6)))
    blocks = tuple(Block("paragraph", Span(*pair)) for pair in zip(cuts[::2], cuts[1::2], strict=False))
    view = view_of(Document(id="d", text=text, blocks=blocks))
    assert "".join(plain(view).split()) == "".join(text.split())


def test_margins_name_the_sources_that_agree():
    view = sample_view(HARBOUR)
    assert [stands.label for stands in view.paragraphs[1].margin] == ["≠ 1", "= A", "? 2"]
