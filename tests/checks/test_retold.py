"""One figure told twice inside an article, a little different."""

import pytest

from factcheck.checks.case import Case
from factcheck.checks.retelling import Figure, evidence, weigh
from tests.checks.build import Article, day, found, judged

PLAN = "The council opposes the plan of Mayor Ruiz, worth €{} million, for the harbour."
PACKAGE = "It voted against the harbour plan of Mayor Ruiz, a package of €{} million in all."
TERMS = ("council", "oppose", "plan", "mayor", "ruiz", "harbour")


def told(first, second, *others, lines=(PLAN, PACKAGE), then=TERMS):
    figures = (first, second, *others)
    text = "\n".join([lines[0].format(first), lines[1].format(second), *(f"Rent is €{n} million." for n in others)])
    article = Article(text)
    for number, known in zip(figures, (TERMS, then, *[()] * len(others)), strict=True):
        article.claim(f"€{number} million", number * 1e6, "EUR", terms=known)
    return [rule for rule, *_ in found(article)]


@pytest.mark.parametrize(("first", "second", "rules"), [(447, 409, ["said-twice"]), (447, 447, []), (447, 212, [])])
def test_near_values_amid_the_same_words_are_found(first, second, rules):
    assert told(first, second) == rules


def test_a_third_value_makes_a_series():
    assert told(447, 409, 430) == []


def test_other_words_tell_of_another_thing():
    assert told(447, 409, lines=(PLAN, "Schools in the north cost €{} million a year."), then=("school", "north")) == []


def test_two_figures_of_one_sentence_are_two_things():
    article = Article("The harbour plan of Mayor Ruiz costs €447 million, the school plan of Mayor Ruiz €409 million.")
    for number in (447, 409):
        article.claim(f"€{number} million", number * 1e6, "EUR", terms=TERMS)
    assert found(article) == []


def test_values_that_stand_together_once_are_two_things():
    text = f"{PLAN.format(447)}\n{PACKAGE.format(409)}\nBoth plans, of €447 million and €409 million, are on paper."
    article = Article(text)
    for number in (447, 409, 447, 409):
        article.claim(f"€{number} million", number * 1e6, "EUR", terms=TERMS)
    assert found(article) == []


@pytest.mark.parametrize(
    "line",
    [
        "The council formerly opposed the harbour plan of Mayor Ruiz, a package of €{} million.",
        "The harbour plan of the council and Mayor Ruiz is a record, topping the €{} million of the pier.",
    ],
)
def test_a_former_or_beaten_figure_is_another(line):
    assert told(447, 409, lines=(PLAN, line)) == []


def test_figures_of_two_times_are_two_things():
    article = Article(f"{PLAN.format(447)}\n{PACKAGE.format(409)}")
    article.claim("€447 million", 447e6, "EUR", terms=TERMS, period=day("2026-03-02"))
    article.claim("€409 million", 409e6, "EUR", terms=TERMS, period=day("2025-03-02"))
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


@pytest.mark.parametrize(
    ("second", "more"),
    [
        ("The council wants a vote on the €409 million package.", True),  # known from before
        ("The council wants a vote on a €409 million package.", False),
    ],
)
def test_a_definite_figure_speaks_of_one_told_before(second, more):
    article = Article(f"{PLAN.format(447)}\n{second}")
    for number in (447, 409):
        article.claim(f"€{number} million", number * 1e6, "EUR", terms=("council",))
    first, later = (Figure(passage, passage.claims[0]) for passage in Case(judged(article)).articles[0])
    assert evidence(first, later, 0)["known"] == float(more)


def test_each_sign_has_its_weight():
    article = Article(f"{PLAN.format(447)}\n{PACKAGE.format(409)}")
    for number in (447, 409):
        article.claim(f"€{number} million", number * 1e6, "EUR", terms=TERMS)
    first, later = (Figure(passage, passage.claims[0]) for passage in Case(judged(article)).articles[0])
    signs = evidence(first, later, 0)
    assert weigh(signs) > weigh(signs | {"words": 0.0}) > weigh(signs | {"words": 0.0, "others": 2.0})
