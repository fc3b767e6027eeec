"""No text breaks a run: fragments of sentences, marks and figures in any order, line ends anywhere."""

import re
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import factcheck
from factcheck import Document

SEEDS = [path.read_text(encoding="utf-8") for path in sorted(Path("seeds").glob("*.txt"))]
WORDS = sorted({word for text in SEEDS for word in text.split()})
FIGURES = """
0 00 2 31 -5 +5 ±3 3-1 1/2 1:30 1,2,3 1.2.3 1e9 10^6 1998 ½ ② Ⅻ ١٢ half two dozens dozen million bn % ٪ ‰ $ € £ Rs kr
5ft 9in kg per cent of in on at to from between and or more every a No. # Feb May Sunday ago later late ( ) [ ] " “ ”
' ’ 's , ; : . … - – — / and/or e.g. U.S. all first year-old US$ km/h 30% m
""".split()
BLANKS = [" ", " ", " ", "", "\n", "\n\n", "\t", "\xa0", "\u2009", "\u200b", "\u2028", "\x0b", "\x00"]
TEXTS = st.lists(
    st.tuples(st.one_of(st.sampled_from(FIGURES), st.sampled_from(WORDS)), st.sampled_from(BLANKS)),
    max_size=40,
).map(lambda parts: "".join(word + blank for word, blank in parts))


def read(text, name="t"):
    document = Document.from_text(text, id=name, published="2016-02-29")
    for claim in factcheck.extract(document):
        assert claim.quote == document.text[claim.span.start : claim.span.end]
        assert claim.quote
    return document


@example("The yard raised £9 in", "The yard raised 31 on -\nper")
@given(TEXTS, TEXTS)
@settings(max_examples=300)
def test_any_two_texts_are_compared(one, other):
    report = factcheck.compare([read(one, "one"), read(other, "other")])
    for form in ("json", "html", "markdown"):
        assert factcheck.render(report, form)


@pytest.mark.parametrize("text", SEEDS)
def test_a_sentence_may_break_off_anywhere(text):
    for line in text.splitlines():
        ends = [found.end() for found in re.finditer(r"\S+", line)]
        read("\n\n".join(line[:end] for end in ends))
        read("\n\n".join(line[end:] for end in ends))
