import pytest

from tests.extraction.test_quantities import shown


@pytest.mark.parametrize(
    "text",
    [
        "She came fourth in the 800 final.",
        "The entry (ABCD: 406213) is closed.",
        "The dwarf J2231.4+1187 is faint.",
        "It holds Mg(NO3)2 and poly(3-hexyl) chains.",
        "The {110} faces are flat.",
        "As Figures 2A and 2C show, it shrank.",
        "See Figs. 12 and 13.",
        "The curves of Figs. 3, 5–7 agree.",
        "On days 12 and 14 it rained.",
        "He has type-2 diabetes and works in a level-4 lab.",
        "A category-3 storm hit Luma.",
        "The reading at turbine 7 was lost.",
        "The non-zero part is a one-to-one map.",
        "The file abc2-731 was lost.",
    ],
)
def test_what_names_a_part_of_a_page_or_a_formula(text):
    assert shown(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The votes came to this: 40621 for, 12 against.", [("40621", 40621, "count"), ("12", 12, "count")]),
        ("He ran the 200 metres and 12 heats.", [("200 metres", 200, "m"), ("12 heats", 12, "count")]),
        ("The 100-metre final drew 400 people.", [("100-metre", 100, "m"), ("400 people", 400, "count")]),
        ("It took 5 days, 12 of them wet.", [("5 days", 5, "d"), ("12", 12, "count")]),
        ("It was 2C outside.", [("2C", 2, "Cel")]),
    ],
)
def test_what_is_counted_all_the_same(text, expected):
    assert shown(text) == expected
