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
        "It prints 3-D maps by a 1-D model.",
        "The 14C dates of the wood agree.",
        "That is told by an earlier study (27).",
        "Call (303)555-0142 for help.",
        "The wreck lies at 48°31’7.2”N, 5°12’40”W.",
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
        ("It was 14C on the coast.", [("14C", 14, "Cel")]),
        ("He has won more cups (27) than anybody.", [("27", 27, "count")]),
        ("The driver (27) fled.", [("27", 27, "a")]),
        ("She lost weight, dropping from 80 kg to 71.", [("80 kg", 80, "kg"), ("71", 71, "kg")]),
    ],
)
def test_what_is_counted_all_the_same(text, expected):
    assert shown(text) == expected
