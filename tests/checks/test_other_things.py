"""Counts of two things, which are no conflict however they match."""

import pytest

from factcheck import Document, compare, extract
from factcheck.checks.case import Case
from factcheck.checks.other_things import one_of_the_rest, other_things, two_windows
from factcheck.checks.wording import Wording
from tests.checks.build import Article

SHORT = Wording(unlike=True, short=True)
BRIEF = Wording(short=True, brief=True)
UNLIKE = BRIEF._replace(unlike=True)
ANEW = BRIEF._replace(another_report=True)
SCENE = BRIEF._replace(other_scene=True)


def count_in(text):
    """Return the first count of a text."""
    return next(claim for claim in extract(Document.from_text(text, id=text)) if claim.unit == "count")


@pytest.mark.parametrize(
    ("left", "right", "others"),
    [
        ("Two more walkers fell ill on the ridge.", "Three walkers fell ill on the ridge.", True),
        ("Four other pilots are safe.", "Five pilots are safe.", True),
        ("Two more walkers fell ill on the ridge.", "Five walkers fell ill on the ridge.", False),
        ("Two more walkers fell ill on the ridge.", "Three more walkers fell ill there.", False),
        ("More than 12 walkers fell ill.", "Thirteen walkers fell ill.", False),
        ("Three more walkers fell ill.", "Two walkers fell ill.", False),
    ],
)
def test_those_beside_one_and_all_of_them_are_two_counts(left, right, others):
    assert other_things(count_in(left), count_in(right), Wording(like=True)) is others
    assert other_things(count_in(right), count_in(left), Wording(like=True)) is others


@pytest.mark.parametrize(
    ("left", "right", "others"),
    [
        ("Six women were rescued from the hut.", "Nine people were rescued from the hut.", True),
        ("The avalanche killed 4 soldiers.", "The avalanche killed 11.", True),
        ("Eleven women were rescued from the hut.", "Nine people were rescued from the hut.", False),
        ("Six women were rescued from the hut.", "Nine women were rescued from the hut.", False),
        ("Six women were rescued from the hut.", "Sixty people were rescued from the hut.", False),
        ("Six huts were swept away.", "Nine people were swept away.", False),
    ],
)
def test_persons_of_a_kind_are_some_of_all_the_persons(left, right, others):
    assert other_things(count_in(left), count_in(right), Wording(like=True)) is others
    assert other_things(count_in(left), count_in(right), Wording(copied=True, like=True)) is False


@pytest.mark.parametrize(
    ("left", "right", "wording", "others"),
    [
        ("The town bought 14 buses.", "The town lists 31 chapels.", SHORT, True),
        ("The town bought 14 buses.", "The town bought 31 chapels.", SHORT, False),
        ("The town bought 14 buses.", "The town lists 41 chapels.", SHORT, False),
        ("The town bought 14 buses.", "The town lists 31 chapels.", SHORT._replace(short=False), False),
        ("The town bought 14 buses.", "The town lists 31 chapels.", SHORT._replace(unlike=False), False),
        ("The town bought 14 buses.", "The town lists 31 chapels.", SHORT._replace(like=True), False),
    ],
)
def test_two_sentences_that_count_what_is_unlike_count_two_things(left, right, wording, others):
    assert other_things(count_in(left), count_in(right), wording) is others


@pytest.mark.parametrize(
    ("left", "right", "wording", "others"),
    [
        ("A fire killed 14 people in Norvik.", "A fire killed 23 people in Aslund.", SCENE, True),
        ("A fire killed 14 people in Norvik.", "The toll of the fire in Aslund is 23.", SCENE, True),
        ("A fire killed 14 people in Norvik.", "A fire killed 23 people in Aslund.", BRIEF, False),
        ("A fire killed 14 people in Norvik.", "A fire killed 41 people in Aslund.", SCENE, True),
        ("A fire killed 14 people in Norvik.", "A fire killed 140 people in Aslund.", SCENE, False),
        ("A fire killed 314 people in Norvik.", "A fire killed 341 people in Aslund.", SCENE, False),
        ("A fire killed 14 people in Norvik.", "They met 23 mayors in Aslund.", SCENE, False),
        ("A fire killed 14 people there.", "A fire killed 23.", SCENE._replace(figure_shared=True), False),
        ("Polish police killed 14 in Chile.", "Polish police killed 23 in Peru.", BRIEF, True),
        ("Polish police killed 14 in Peru.", "Peru: police killed 23.", BRIEF, False),
    ],
)
def test_two_tolls_of_other_scenes_are_of_two_events(left, right, wording, others):
    assert other_things(count_in(left), count_in(right), wording) is others
    assert other_things(count_in(right), count_in(left), wording) is others


@pytest.mark.parametrize(
    ("left", "right", "wording", "others"),
    [
        (23, 32, UNLIKE, True),
        (23, 32, BRIEF, False),
        (23, 25, UNLIKE, False),
        (23, 230, UNLIKE, False),
        (23, 32, UNLIKE._replace(brief=False), False),
    ],
)
def test_two_ages_of_whom_other_nouns_name_are_of_two(left, right, wording, others):
    smith, baker = (Article(f"She is {age}.").claim(f"{age}", age, "a", role="age") for age in (left, right))
    assert other_things(smith, baker, wording) is others


@pytest.mark.parametrize(
    ("left", "right", "wording", "others"),
    [
        (12, 160, BRIEF, True),
        (12, 140, BRIEF, False),
        (12, 1_200, BRIEF, False),
        (12, 160, SHORT, True),
        (12, 160, Wording(like=True), False),
        (12, 15, SHORT._replace(elsewhere=True), False),
        (-12, 15, BRIEF, True),
        (12, 15, BRIEF._replace(elsewhere=True), True),
        (12, 15, BRIEF._replace(elsewhere=True, kindred=True), True),
        (12, 15, BRIEF._replace(elsewhere=True, kindred=True, like=True), False),
    ],
)
def test_figures_of_other_sizes_and_those_of_the_other_text_are_of_two_things(left, right, wording, others):
    dearer, cheaper = (Article(f"It costs {sum_}.").claim(f"{sum_}", sum_, "EUR") for sum_ in (left, right))
    assert other_things(dearer, cheaper, wording) is others


def test_the_fifth_is_not_five_of_something_else():
    fifth = Article("They play the fifth seed.").claim("fifth", 5, role="rank", head="seed")
    two = Article("The two met again.").claim("two", 2, head="player")
    assert other_things(fifth, two, UNLIKE)
    assert not other_things(fifth, two, BRIEF)


@pytest.mark.parametrize(
    ("left", "right", "rest"),
    [
        ("The remaining five boats are for sale.", "Two boats are for sale.", True),
        ("The remaining five boats are for sale.", "The other two boats are for sale.", False),
        ("The remaining five boats are for sale.", "Fifty boats are for sale.", False),
        ("The five remaining seats and 7 boats are for sale.", "Two boats are for sale.", False),
    ],
)
def test_the_rest_are_others_than_those_that_are_told_of(left, right, rest):
    report = compare([Document.from_text(text, id=name) for text, name in ((left, "a"), (right, "b"))])
    boats = [claim for claim in report.claims if claim.head == "boat"]
    assert one_of_the_rest(Case(report), *boats) is rest


@pytest.mark.parametrize(
    ("left", "right", "wording", "windows"),
    [
        ("It fell by a third in the past 15 weeks.", "It fell by a half in the last six weeks.", ANEW, True),
        ("It fell by a third in the past 15 weeks.", "It took six weeks to fall by a half.", ANEW, False),
        ("It fell by a third in the past 15 weeks.", "It fell by a half in the last six weeks.", BRIEF, False),
        (
            "It fell by a third in the past 15 weeks.",
            "It fell by a half in the last six weeks.",
            ANEW._replace(figure_shared=True),
            False,
        ),
    ],
)
def test_two_windows_of_which_other_figures_are_told_are_two(left, right, wording, windows):
    report = compare([Document.from_text(text, id=name) for text, name in ((left, "a"), (right, "b"))])
    weeks = [claim for claim in report.claims if "weeks" in claim.quote]
    assert two_windows(Case(report), *weeks, wording) is windows


@pytest.mark.parametrize(
    ("published", "age", "others"), [(None, 83, True), (None, 41, False), ("2021-05-20", 83, False)]
)
def test_a_text_without_a_date_may_tell_of_another_time_of_a_life(published, age, others):
    def aged(text, day):
        return extract(Document.from_text(text, id=text, published=day))[0]

    young, old = (
        aged("Inspector Ada Lind, 38, took the call.", published),
        aged(f"Ada Lind, {age}, died.", "2021-05-19"),
    )
    assert other_things(young, old, Wording()) is others
