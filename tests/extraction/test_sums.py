import pytest

from tests.extraction.test_quantities import shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The hat costs 12 dollars 40.", [("12 dollars 40", 12.4, "USD")]),
        ("The hat costs 12 euros and 40.", [("12 euros and 40", 12.4, "EUR")]),
        ("The drive takes 3 hours and 40.", [("3 hours and 40", 220, "min")]),
        ("The hat costs 12 dollars and 40 cents.", [("12 dollars and 40 cents", 12.4, "USD")]),
        ("The climb took 3h 20m.", [("3h 20m", 200, "min")]),
        ("He lost 12st 4lb.", [("12st 4lb", 172, "[lb_av]")]),
        ("She is 5' 10'' tall.", [("5' 10''", 70, "[in_i]")]),
        ("The door is 6 ft. 8 in. high.", [("6 ft. 8 in", 80, "[in_i]")]),
        ("The run took 1 h 20 min 30 s.", [("1 h 20 min 30 s", 4830, "s")]),
        ("She is 6 feet 2 and fast.", [("6 feet 2", 74, "[in_i]")]),
        ("The wall is 6 feet 2 men held.", [("6 feet", 6, "[ft_i]"), ("2 men", 2, "count")]),
        ("It lay 3 feet 18 inches deep.", [("3 feet 18 inches", 54, "[in_i]")]),
        ("She came in 1'12\" behind.", [("1'12\"", 72, "s")]),
        ("The plank is 5ft 9in.", [("5ft 9in", 69, "[in_i]")]),
    ],
)
def test_two_units_make_one_measure(text, expected):
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It cost 12 dollars and 40 people came.", [("12 dollars", 12, "USD"), ("40 people", 40, "count")]),
        ("It cost $12 million and 40.", [("$12 million", 1.2e7, "USD"), ("40", 40, "count")]),
        ("It cost 12 dollars and 7.", [("12 dollars", 12, "USD"), ("7", 7, "count")]),
        ("It took 3 hours and 75.", [("3 hours", 3, "h"), ("75", 75, "count")]),
    ],
)
def test_a_bare_figure_may_be_another_thing(text, expected):
    assert shown(text) == expected
