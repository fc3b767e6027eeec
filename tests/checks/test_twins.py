"""Sentences that two sources share word for word but for a figure."""

import pytest

from factcheck.model import Interval
from tests.checks.build import Article, day, exact, found

WORDS = "The agency said {} people were treated in the town of Varna."


def copied(left, right, words=WORDS, *, days=("2026-03-20", "2026-03-20"), **fields):
    articles = [
        Article(words.format(quote), name, published=on)
        for quote, name, on in zip((left[0], right[0]), "ab", days, strict=True)
    ]
    for article, (quote, *value) in zip(articles, (left, right), strict=True):
        article.claim(quote, *value, **fields)
    return found(*articles)


def test_a_figure_changed_in_a_copied_sentence_is_found():
    assert copied(("46", 46), ("52", 52)) == [("value-conflict", "46", "52")]
    assert copied(("46", 46), ("64", 64)) == [("transposed-digits", "46", "64")]


def test_another_bound_in_the_same_words_is_found():
    left = ("more than 40", Interval(40, None, low_open=True, nominal=40))
    right = ("more than 60", Interval(60, None, low_open=True, nominal=60))
    assert copied(left, right) == [("rough-figures", "more than 40", "more than 60")]


@pytest.mark.parametrize(
    ("left", "right"),
    [(("46", 46), ("46", 46)), (("46", 46), ("forty-six", 46)), (("about 46", Interval(43, 49)), ("46", exact(46)))],
)
def test_the_same_figure_in_other_words_is_none(left, right):
    assert copied(left, right) == []


def test_a_short_sentence_is_no_copy():
    assert copied(("46", 46), ("52", 52), "He won {} votes.") == []


def test_a_form_filled_anew_is_no_copy():
    words = "Shares of the bank rose {} percent to {} crowns on the market."
    articles = [Article(words.format(*figures), name) for figures, name in (((2, 31), "a"), ((4, 35), "b"))]
    for article, figures in zip(articles, ((2, 31), (4, 35)), strict=True):
        article.claim(str(figures[0]), figures[0], "%")
        article.claim(str(figures[1]), figures[1], "SEK")
    assert found(*articles) == []


def test_a_sentence_of_another_week_is_no_copy():
    assert copied(("46", 46), ("52", 52), days=("2026-03-20", "2026-03-27")) == []


def test_the_day_of_a_copied_sentence_counts():
    articles = [
        Article(f"On {name} the council of Varna closed the old bridge.", name) for name in ("Monday", "Sunday")
    ]
    for article, iso in zip(articles, ("2026-03-16", "2026-03-15"), strict=True):
        article.claim(article.document.id, period=day(iso), predicate="close")
    assert found(*articles) == [("date-conflict", "Monday", "Sunday")]


def test_the_stamp_of_a_series_is_no_event():
    articles = [Article(f"What the papers of Varna say, as of {name}", name) for name in ("3 May", "9 May")]
    for article, iso in zip(articles, ("2026-05-03", "2026-05-09"), strict=True):
        article.claim(article.document.id, period=day(iso))
    assert found(*articles) == []
