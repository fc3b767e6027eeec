"""Lemmas and word classes, in tables."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.lexicon.verbs import VERBS
from factcheck.lexicon.words import lemma, lemma_noun, lemma_verb, part_of_speech, term


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("fell", "fall"),
        ("bought", "buy"),
        ("found", "find"),
        ("denied", "deny"),
        ("stopped", "stop"),
        ("priced", "price"),
        ("agreed", "agree"),
        ("lying", "lie"),
        ("buying", "buy"),
        ("totalled", "total"),
        ("reaches", "reach"),
        ("discusses", "discuss"),
        ("privatised", "privatise"),
        ("outflanked", "outflank"),
        ("taping", "tape"),
        ("tapping", "tap"),
        ("noted", "note"),
        ("scraping", "scrape"),
    ],
)
def test_verb(word, base):
    assert lemma_verb(word) == base


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("tonnes", "tonne"),
        ("policewomen", "policewoman"),
        ("specimen", "specimen"),
        ("crises", "crisis"),
        ("causes", "cause"),
        ("boxes", "box"),
        ("deliveries", "delivery"),
        ("T-72s", "T-72"),
        ("GDP", "GDP"),
        ("aircraft", "aircraft"),
        ("by-elections", "by-election"),
    ],
)
def test_noun(word, base):
    assert lemma_noun(word) == base


def test_lemma_reads_the_form():
    assert [lemma(word) for word in ("rose", "rises", "sold", "sale", "exporting")] == [
        "rise",
        "rise",
        "sell",
        "sale",
        "export",
    ]


def test_classes():
    words = {
        "the": "D",
        "Lisbon": "P",
        "bought": "E",
        "rose": "V",
        "plans": "z",
        "quickly": "R",
        "supply": "b",
        "1,200": "C",
    }
    assert {word: part_of_speech(word) for word in words} == words


def test_no_term_for_words_without_content():
    assert [term(word) for word in ("the", "of", "12", "said", "Harvests")] == [None, None, None, None, "harvest"]


@given(st.sampled_from(sorted(VERBS)))
def test_a_base_is_its_own_lemma_or_an_older_verb(verb):
    assert lemma_verb(verb) in VERBS


@given(st.text(max_size=20).filter(str.strip))
def test_any_text_has_a_class_of_one_letter(word):
    assert len(part_of_speech(word)) == 1
