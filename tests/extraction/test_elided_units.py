import pytest

from tests.extraction.test_quantities import shown


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Turnout rose to 61 percent from 58.", ("61 percent", 61, "%"), ("58", 58, "%")),
        ("The pit gave 40 tonnes, down from 35 in May.", ("40 tonnes", 40, "t"), ("35", 35, "t")),
        ("The rate is 5.5%, compared with 4.9 then.", ("5.5%", 5.5, "%"), ("4.9", 4.9, "%")),
        ("The stake fell from 9.8 percent in May to 9.1.", ("9.8 percent", 9.8, "%"), ("9.1", 9.1, "%")),
        ("It was 5.2 percent in May and 4.9 in June.", ("5.2 percent", 5.2, "%"), ("4.9", 4.9, "%")),
        ("It cost 3 million euros, up from 2.5.", ("3 million euros", 3e6, "EUR"), ("2.5", 2.5e6, "EUR")),
        ("Sales came to 4.31 billion from 3.85.", ("4.31 billion", 4.31e9, "count"), ("3.85", 3.85e9, "count")),
    ],
)
def test_a_figure_held_up_against_another_has_its_unit(text, first, second):
    assert shown(text) == [first, second]


def test_what_a_total_has_changed_from_has_its_unit():
    text = "It was 634 crowns, up 26 percent from 452."
    assert shown(text)[::2] == [("634 crowns", 634, "CZK"), ("452", 452, "CZK")]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Output rose 12 percent from 11.", ("11", 11, "count")),
        ("It rose 5 percent, compared with 3 men.", ("3 men", 3, "count")),
        ("It rose to 5 percent from 812.", ("812", 812, "count")),
        ("He drove 12 km and hit 11 in all.", ("11", 11, "count")),
    ],
)
def test_another_thing_has_its_own(text, second):
    assert shown(text)[1] == second
