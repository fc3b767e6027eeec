"""Sentences: where they stand, and what in them is read."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck import Document, Options, extract
from factcheck.extraction.sentences import sentences
from factcheck.reading import lay_out


def shown(text):
    return [sentence.text.split() for sentence in sentences(lay_out(Document.from_text(text, id="a"), Options()))]


def test_markup_and_addresses_are_blanked():
    text = "Whales\n\nThe **41 whales** of *old* [Luma Bay](https://quay.example/2011) came, www.quay.example/9 says."
    assert shown(text)[1] == ["The", "41", "whales", "of", "old", "Luma", "Bay", "came,", "says."]


def test_an_address_yields_no_claim():
    text = "Fog\n\nIt came (https://quay.example/2011/10/03/12-dead) as desk24@quay99.example or [we](/3-may-2011) say."
    assert extract(Document.from_text(text, id="a")) == ()


@given(st.lists(st.sampled_from(["Two ships met. ", "[", "](", ")", "**", "a@b.co ", "http://x ", "\n"])).map("".join))
def test_a_sentence_stands_where_it_says(text):
    document = lay_out(Document.from_text(text, id="a"), Options())
    for sentence in sentences(document):
        assert len(sentence.text) == sentence.end - sentence.start
        printed = document.text[sentence.start : sentence.end]
        assert all(mine in (" ", theirs) for mine, theirs in zip(sentence.text, printed, strict=True))
        assert " ".join(sentence.pieces) == sentence.text


def test_a_clock_time_does_not_part_a_sentence_from_its_day():
    text = "The ferry left at 9 a.m. Tuesday. It came back at 10 p.m. Nobody was hurt."
    document = lay_out(Document.from_text(text, id="a", published="2010-06-16"), Options())
    assert [sentence.text for sentence in sentences(document)] == [
        "The ferry left at 9 a.m. Tuesday.",
        "It came back at 10 p.m.",
        "Nobody was hurt.",
    ]


def test_a_line_that_the_width_of_the_page_broke_is_read_as_one():
    text = (
        "Fog\n\nThe ferry to Luma Bay was late by about 40\nminutes on Friday, and by three hours on Saturday\nnight."
    )
    wrapped, plain = (
        extract(Document.from_text(told, id="a", published="2010-06-16"), Options())
        for told in (text, text[:5] + text[5:].replace("\n", " "))
    )
    assert [claim.quote.split() for claim in wrapped] == [claim.quote.split() for claim in plain] != []
