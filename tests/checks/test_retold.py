"""One figure told twice inside an article, a little different."""

import pytest

from tests.checks.build import Article, found

PLAN = "The council opposes the plan of Mayor Ruiz, worth €{} million, for the harbour."
PACKAGE = "It voted against the harbour plan of Mayor Ruiz, a package of €{} million in all."
TERMS = ("council", "oppose", "plan", "mayor", "ruiz", "harbour")


def told(first, second, *others, lines=(PLAN, PACKAGE), terms=TERMS):
    figures = (first, second, *others)
    text = "\n".join([lines[0].format(first), lines[1].format(second), *(f"Rent is €{n} million." for n in others)])
    article = Article(text)
    for number, known in zip(figures, (terms, terms, *[()] * len(others)), strict=True):
        article.claim(f"€{number} million", number * 1e6, "EUR", terms=known)
    return [rule for rule, *_ in found(article)]


@pytest.mark.parametrize(("first", "second", "rules"), [(447, 409, ["said-twice"]), (447, 447, []), (447, 212, [])])
def test_near_values_amid_the_same_words_are_found(first, second, rules):
    assert told(first, second) == rules


def test_a_third_value_makes_a_series():
    assert told(447, 409, 430) == []


def test_other_words_tell_of_another_thing():
    assert told(447, 409, lines=(PLAN, "Schools in the north cost €{} million a year."), terms=("town",)) == []


def test_two_figures_of_one_sentence_are_two_things():
    article = Article("The harbour plan of Mayor Ruiz costs €447 million, the school plan of Mayor Ruiz €409 million.")
    for number in (447, 409):
        article.claim(f"€{number} million", number * 1e6, "EUR", terms=TERMS)
    assert found(article) == []


def test_tolls_belong_to_their_attacks():
    lines = (
        "The raid on the harbour of Varna killed {} people.",
        "The raid on the harbour of Varna wounded {} people.",
    )
    article = Article("\n".join([lines[0].format(447), lines[1].format(409)]))
    for number in (447, 409):
        article.claim(f"{number} people", number, terms=("raid", "harbour", "varna", "people"), subject="people")
    assert found(article) == []
