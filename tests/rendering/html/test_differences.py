"""Where sentences are cut, and which of their words differ."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.rendering.html.differences import Piece, pieces

LEFT = "The mill sold 120,000 blue tiles in May."
RIGHT = "The mill sold 100,000 blue tiles in June."


def place(sentence: str, words: str) -> slice:
    start = sentence.index(words)
    return slice(start, start + len(words))


def test_the_words_that_differ_are_marked_in_the_quote_and_around_it():
    cut = pieces(LEFT, place(LEFT, "120,000 blue tiles"), RIGHT, place(RIGHT, "100,000 blue tiles"))
    assert [piece.text for piece in cut if piece.quoted and piece.differs] == ["120,000"]
    assert [piece.text for piece in cut if not piece.quoted and piece.differs] == []
    months = pieces(LEFT, place(LEFT, "120,000"), RIGHT.replace("June", "October"), place(RIGHT, "100,000"))
    assert [piece.text for piece in months if piece.differs] == ["120,000"]
    harvest = pieces(RIGHT, place(RIGHT, "100,000"), LEFT, place(LEFT, "120,000"))
    assert [piece.text for piece in harvest if piece.differs] == ["100,000", "June"]


def test_sentences_with_little_in_common_are_marked_in_the_quote_only():
    other = "Of tiles, some 5 tonnes went by rail to the coast."
    cut = pieces(LEFT, place(LEFT, "120,000"), other, place(other, "5 tonnes"))
    assert [piece for piece in cut if piece.differs] == [Piece("120,000", quoted=True, differs=True)]


@given(st.text(), st.text(), st.data())
def test_the_pieces_make_up_the_sentence(sentence, other, data):
    def part(text: str) -> slice:
        start = data.draw(st.integers(0, len(text)))
        return slice(start, data.draw(st.integers(start, len(text))))

    quote = part(sentence)
    cut = pieces(sentence, quote, other, part(other))
    assert "".join(piece.text for piece in cut) == sentence
    assert "".join(piece.text for piece in cut if piece.quoted) == sentence[quote]
