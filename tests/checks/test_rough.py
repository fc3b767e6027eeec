"""Rough figures that overlap, and that hardly anybody would give for one thing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.checks.rough import roughly_apart
from factcheck.checks.wording import Wording
from factcheck.model import Interval
from tests.checks.build import Article, about, exact, found

SHORT = Wording(like=True, kindred=True, short=True)
ARTICLES = Wording(like=True, kindred=True)
OTHER = Wording(kindred=True, short=True)
BRIEF = Wording(kindred=True, short=True, brief=True)
UNLIKE = Wording(like=True, unlike=True, short=True, brief=True)


def over(figure):
    return Interval(figure, None, low_open=True, nominal=figure)


def up_to(figure):
    return Interval(None, figure, nominal=figure)


def near(figure, half):
    return Interval(figure - half, figure + half, nominal=figure)


def claim(value, unit="count"):
    return Article("They saw 12 things.").claim("12 things", value, unit)


@pytest.mark.parametrize(
    ("left", "right", "wording", "apart"),
    [
        (over(50), over(70), SHORT, True),
        (over(50), over(70), ARTICLES, True),
        (over(50), over(70), OTHER, False),
        (over(250), over(280), SHORT, True),
        (over(250), over(280), ARTICLES, False),
        (over(50), over(51), SHORT, False),
        (over(50), up_to(70), SHORT, False),
        (over(50), exact(70), SHORT, False),
        (up_to(38.6), up_to(83.6), OTHER, True),
        (over(1_000), over(100_000), OTHER, True),
        (over(4), over(40), OTHER, True),
        (over(50), over(51), Wording(copied=True, like=True, kindred=True), True),
        (about(240, 10), about(248, 10), SHORT, False),
        (about(240, 30), about(280, 30), SHORT, True),
        (about(240, 30), exact(250), SHORT, False),
        (about(286, 30), exact(268), OTHER, True),
        (about(12, 9), exact(21), OTHER, False),
        (near(32_000, 500), near(32_500, 50), SHORT, True),
        (near(33_000, 500), near(32_500, 50), SHORT, False),
        (near(32_000, 500), near(32_400, 50), SHORT, False),
        (near(32_000, 500), near(32_500, 50), OTHER, False),
        (Interval(30, 45), Interval(30, 65), SHORT, True),
        (Interval(30, 45), Interval(30, 65), OTHER, False),
        (Interval(30, 45), Interval(35, 65), SHORT, False),
        (Interval(30, 45), Interval(30, 46), SHORT, False),
        (Interval(30, 45), Interval(30, 65), BRIEF, True),
        (Interval(30, 45), Interval(30, 65), Wording(short=True, brief=True), False),
        (over(50), over(70), BRIEF, True),
        (over(50), over(70), UNLIKE, False),
        (over(50), exact(70), BRIEF, False),
        (over(380), exact(3_800), BRIEF, True),
        (over(380), exact(830), BRIEF, True),
        (over(380), exact(3_800), OTHER, False),
        (over(380), exact(3_800), ARTICLES, True),
        (about(240, 30), about(280, 30), BRIEF, True),
        (about(240, 30), about(280, 30), UNLIKE, True),
        (about(3.6, 0.4), exact(3.9), BRIEF, True),
        (about(3.6, 0.4), exact(3.9), SHORT, False),
        (about(3.6, 0.4), exact(3.65), BRIEF, False),
        (about(400, 50), exact(430), BRIEF, False),
        (about(450, 50), exact(480), BRIEF, False),
        (about(7.4, 0.7), exact(7.3), ARTICLES, True),
        (about(7.4, 0.7), exact(7.36), ARTICLES, False),
        (about(7_400, 700), exact(7_000), ARTICLES, False),
        (about(74, 8), exact(73), ARTICLES, False),
        (about(7.4, 0.7), exact(7.3), OTHER, False),
    ],
)
def test_rough_figures_in_like_words(left, right, wording, apart):
    assert roughly_apart(claim(left), claim(right), wording) is apart
    assert roughly_apart(claim(right), claim(left), wording) is apart


def test_estimates_of_one_event_need_no_like_words():
    left, right = (
        Article(f"They stopped some {figure} lorries.", name).claim(
            f"some {figure} lorries", about(figure, figure / 8), predicate=verb
        )
        for figure, name, verb in ((240, "a", "stop"), (280, "b", "stop"))
    )
    assert roughly_apart(left, right, OTHER)
    assert not roughly_apart(left, right, Wording(short=True))


def test_rough_figures_in_two_units_are_left_alone():
    assert not roughly_apart(claim(up_to(4), "km"), claim(up_to(2), "[mi_i]"), SHORT)


def test_a_slip_shows_beside_the_words_of_a_rate():
    by_the_day = claim(up_to(900), "EUR/d")
    assert roughly_apart(by_the_day, claim(up_to(9_000), "EUR"), SHORT)
    assert not roughly_apart(by_the_day, claim(up_to(8_000), "EUR"), SHORT)


@given(st.floats(1, 1e9), st.booleans(), st.booleans())
def test_a_rough_figure_is_never_apart_from_itself(figure, copied, short):
    words = Wording(copied=copied, like=True, kindred=True, short=short)
    for value in (over(figure), up_to(figure), about(figure, figure / 10), Interval(figure, 2 * figure)):
        assert not roughly_apart(claim(value), claim(value), words)


def test_a_rough_figure_of_the_next_day_is_a_newer_one():
    for days, rules in ((("2026-03-20", "2026-03-20"), ["other-magnitude"]), (("2026-03-20", "2026-03-21"), [])):
        articles = [
            Article(f"Over {figure} homes lost power in the storm.", name, published=day)
            for figure, name, day in zip((40, 400), "ab", days, strict=True)
        ]
        homes = [
            article.claim(f"Over {figure} homes", over(figure))
            for article, figure in zip(articles, (40, 400), strict=True)
        ]
        assert [rule for rule, *_ in found(*articles, pairs=[homes])] == rules
