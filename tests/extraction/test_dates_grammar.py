"""The grammar of dates, over classes of tokens."""

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.extraction.dates_grammar import _SYMBOLS, Tokens, _grammar, phrase_at


@settings(max_examples=500)
@given(st.text(st.sampled_from(sorted(_SYMBOLS.values()) + ["x"] * 20), max_size=12), st.integers(0, 3))
def test_looking_about_a_head_finds_what_a_search_of_the_whole_sentence_does(classes, position):
    tokens = Tokens(["w"] * len(classes), list(range(len(classes))), ["w"] * len(classes), classes)
    found, searched = phrase_at(tokens, "w" * len(classes), position), _grammar().search(classes, position)
    assert (found and (found.rule, found.first, found.last)) == (searched and (searched.lastgroup, *searched.span()))
