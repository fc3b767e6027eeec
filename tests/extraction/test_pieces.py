"""What is known of a piece is what a scan of the sentence would find."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extraction.pieces import _MARK, _WORD, CLOCK, DATE, DIGIT, HALF_OF_DAY, NUMBER_WORD, hints_of, known_of
from factcheck.extraction.tokens import marks_of, words_of

PARTS = [
    "Ada",
    "U.S.",
    "J.",
    "s",
    "’s",
    "n’t",
    "Capt",
    "2.4bn",
    "1,200",
    "AK-103",
    "Q3",
    "3rd",
    "The",
    *" \t.,;:'’\"“(-–",
]


@given(st.lists(st.sampled_from(PARTS), max_size=12).map("".join))
def test_the_tokens_of_the_pieces_are_those_of_the_text(text):
    known = known_of(text, text.split(" "))
    words, marks = words_of(text, known), marks_of(text, known)
    assert list(zip(words.tokens, words.starts, strict=True)) == [(m[0], m.start()) for m in _WORD.finditer(text)]
    assert list(zip(marks.tokens, marks.starts, strict=True)) == [(m[0], m.start()) for m in _MARK.finditer(text)]
    assert len(words.tags) == len(words.low) == len(words.tokens)
    assert len(marks.symbols) == len(marks.low) == len(marks.tokens)


@pytest.mark.parametrize(
    ("text", "hints"),
    [
        ("On “Monday”, she", DATE),
        ("in 1998.", DATE | DIGIT),
        ("at 5 pm,", DIGIT | HALF_OF_DAY),
        ("at 5 p. m.", DIGIT | CLOCK),
        ("some 12 of them", DIGIT),
        ("seven-fold", NUMBER_WORD),
        ("nothing of note", 0),
    ],
)
def test_hints(text, hints):
    assert hints_of(text.split(" ")) == hints
