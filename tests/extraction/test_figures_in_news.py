"""Figures as newsrooms write them that are easily misread, in own example sentences."""

import pytest

from tests.extraction.test_quantities import found, shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The pump takes 3 megajoules and 6 microamps.", [("3 megajoules", 3, "MJ"), ("6 microamps", 6, "uA")]),
        ("The lens has a 5x zoom.", [("5x", 5, "{fold}")]),
        ("It got 4.5 out of 5 stars.", [("4.5 out of 5", 0.9, "1")]),
        ("The field yields 6 tonnes a hectare.", [("6 tonnes a hectare", 6, "t/har")]),
        ("It dropped 6 tonnes a kilo away.", [("6 tonnes", 6, "t")]),
        ("Rent is about half what it was.", [("about half", 0.5, "1")]),
        ("Bookmakers have her at 7/2.", [("7/2", 3.5, "1")]),
        ("Turnout fell two points to 38 percent.", [("two points", 2, "pp"), ("38 percent", 38, "%")]),
        ("She scored two points to win.", [("two points", 2, "count")]),
        ("The miner, 54, and the winger, 24, are well.", [("54", 54, "a"), ("24", 24, "a")]),
        ("Luma -2,000 homes burnt.", [("2,000 homes", 2000, "count")]),
        ("It has a score of -3 points.", [("-3 points", -3, "count")]),
        ("Sales have doubled in four years.", [("doubled", 2, "{fold}"), ("four years", 4, "a")]),
        ("It would shrink by a quarter to $12.", [("a quarter", 0.25, "1"), ("$12", 12, "USD")]),
        ("They advanced 5 to 7 kilometres.", [("5 to 7 kilometres", (5, 7), "km")]),
        ("They advanced 5 to 70 kilometres.", [("5", 5, "km"), ("70 kilometres", 70, "km")]),
        ("You must score 70 or above to win.", [("70 or above", 70, "count")]),
        ("The code was adopted 15-2.", [("15", 15, "{point}"), ("2", 2, "{point}")]),
        ("The court ruled 6-3 on it.", [("6", 6, "{point}"), ("3", 3, "{point}")]),
        ("Thousands and thousands of bees came.", [("Thousands and thousands of bees", (1000, 10000), "count")]),
        ("Ada Lind, now 53.", [("53", 53, "a")]),
        ("The age of consent in Luma is 16.", [("16", 16, "a")]),
        ("The mason, who at 69 is the oldest, fell.", [("69", 69, "a")]),
        ("All between the ages of 12 and 16 ran.", [("between the ages of 12 and 16", (12, 16), "a")]),
        ("Three men, one wearing boots, fled.", [("Three men", 3, "count")]),
        ("One missing boy fled.", [("One missing boy", 1, "count")]),
        ("It was put between 500 and 1600.", [("between 500 and 1600", (500, 1600), "count")]),
        ("Power costs £80 per MWh.", [("£80 per MWh", 80, "GBP/MW.h")]),
        ("Tin is $3 per lb.", [("$3 per lb", 3, "USD/[lb_av]")]),
        ("It is $1,300 a square foot.", [("$1,300 a square foot", 1300, "USD/[sft_i]")]),
        ("It is at 6%, two points higher.", [("6%", 6, "%"), ("two points", 2, "pp")]),
        ("Users must be 13 or over.", [("13 or over", 13, "a")]),
        ("The Model 3 now starts at $40.", [("$40", 40, "USD")]),
        ("It cost up to â£80m.", [("up to â£80m", 8e7, "GBP")]),
        ("He had £20 and hundreds of pounds more.", [("£20", 20, "GBP"), ("hundreds of pounds", (100, 1000), "GBP")]),
        ("The scorer, 24, fell.", [("24", 24, "a")]),
        ("It was on lap 7, 24, or 36.", [("24", 24, "count"), ("36", 36, "count")]),
        ("Ada is only 11 but reads.", [("11", 11, "a")]),
        ("She left when she was five.", [("five", 5, "a")]),
        ("The goats, aged 9 months, died.", [("9 months", 9, "mo")]),
        ("One crew member fell.", [("One crew member", 1, "count")]),
        ("It makes up roughly 20% to 30% of it.", [("roughly 20% to 30%", (20, 30), "%")]),
        ("They put the magnitude at 5.9.", [("magnitude at 5.9", 5.9, "{magnitude}")]),
        ("Shocks of magnitude 4.8 and 5.1 came.", [("magnitude 4.8", 4.8, "{magnitude}"), ("5.1", 5.1, "{magnitude}")]),
        ("We expect sales to be up 4% to 7%.", [("4% to 7%", (4, 7), "%")]),
        ("Sales were up 4% to 7%.", [("4%", 4, "%"), ("7%", 7, "%")]),
        ("It rose from more than 3% to 5%.", [("more than 3%", 3, "%"), ("5%", 5, "%")]),
        ("It earned $6 per diluted common share.", [("$6 per diluted common share", 6, "USD/{share}")]),
        ("Trillions more dollars went.", [("Trillions more dollars", (1e12, 1e13), "USD")]),
        ("Ada Lind, 35 - the owner - fell.", [("35", 35, "a")]),
        ("Ada Lind, seven, fell.", [("seven", 7, "a")]),
        ("The 18-year-old's goat fell.", [("18-year-old's", 18, "a")]),
        (
            "A loss of $(59) million, or $(0.14) a share.",
            [("$(59) million", 5.9e7, "USD"), ("$(0.14) a share", 0.14, "USD/{share}")],
        ),
        ("A loss of ($5.2) million.", [("$5.2) million", 5.2e6, "USD")]),
        ("Sales doubled in May to 40 lamps.", [("40 lamps", 40, "count")]),
    ],
)
def test_figures(text, expected):
    assert shown(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "They flew a Boeing 787-9s.",
        "The 31B4 update is here.",
        "The shop sells GTX 1080 cards.",
        "It has USB 3.1 Plus ports.",
        "Under Rule 10b-5 he won.",
        "Slideshow (3 images) is up.",
        "Ring the helpline on 116 009.",
        "Lots 13 to 15 were sold.",
        "Resolution 44 dates from May.",
        "The Big 4 auditors met.",
        "It is set for noon, not at 2030 hours.",
        "Image 3 of 9",
        "He led in frame five.",
        "Call 101 or dial 999.",
        "She won 6-2 3-6 7-6.",
        "Page 3 of 12",
        "The 14 th floor burnt.",
        'She was in "3 Women of Luma" and "Two Men and a Goat".',
        "She starred in Two of the Weavers.",
        "They are into the last 16.",
    ],
)
def test_figures_in_names(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("The index passed 9,000.", 9000), ("Gold crossed $2,500 an ounce.", 2500),
        ("The firm passes 20,000 users.", 20000), ("Prices breached 5 percent.", 5),
        ("Bills could top £16bn.", 16e9),
    ],
)  # fmt: skip
def test_marks_that_are_passed(text, low):
    claim = found(text)[0]
    assert (claim.value.low, claim.value.high) == (low, None)


@pytest.mark.parametrize(
    "text",
    ["They named the top 500 firms.", "They passed 3 laws.", "They crossed 20 km of sand.", "It passed 12 tests."],
)
def test_what_is_passed_and_no_mark(text):
    assert found(text)[0].value.high is not None
