"""Signs, letters and small words about a figure that make it money, odds, an age, a sum of times, or only a name."""

import pytest

from tests.extraction.test_quantities import found, shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met at COP28, and at COP 26 before.", []),
        ("They met on the N95 by P5 in TOP14.", []),
        ("It paid COP 500 and RON90.", [("COP 500", 500, "COP"), ("RON90", 90, "RON")]),
        ("It made Rmb4.2bn, SKr500m and Dh2 million.",
         [("Rmb4.2bn", 4.2e9, "CNY"), ("SKr500m", 5e8, "SEK"), ("Dh2 million", 2e6, "AED")]),
        ("He owed N5,000, then P2.4 billion.", [("N5,000", 5000, "NGN"), ("P2.4 billion", 2.4e9, "PHP")]),
        ("It takes 20W, or 5 W at night.", [("20W", 20, "W"), ("5 W", 5, "W")]),
        ("It lies 40 m W of the mill.", [("40 m", 40, "m")]),
        ("It makes 266lb ft, or 250 lb.ft.", [("266lb ft", 266, "[ft_i].[lbf_av]"),
                                             ("250 lb.ft", 250, "[ft_i].[lbf_av]")]),
        ("It works at 155 bar in a tank.", [("155 bar", 155, "bar")]),
        ("It has 3 bar stools and a 5-bar gate.", [("3 bar stools", 3, "count"), ("5-bar", 5, "count")]),
    ],
)  # fmt: skip
def test_letters_about_a_figure(text, expected):
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They fly 12 737 MAX jets.", [("12 737 MAX jets", 12, "count")]),
        ("They ordered 4 787 Dreamliners and two 777s.", [("4 787 Dreamliners", 4, "count"), ("two 777s", 2, "count")]),
        ("They carried 12 747 people.", [("12 747 people", 12747, "count")]),
        ("World number one Ada Lind beat the world number two.", []),
        ("She holds the No. two job in the bank.", []),
        ("They came, all but one of them.", []),
        ("He said no. Two men left.", [("Two men", 2, "count")]),
        ("The dead number 12.", [("12", 12, "count")]),
        ("They broke down at mile marker 12 on lap 4.", []),
        ("They ran 12 laps.", [("12 laps", 12, "count")]),
        ("Posted: 14 / 02 / 2013", []),
        ("It came out at 11: 55p.", []),
        ("Reading time: 4 minutes.", []),
        ("A 5 min read", []),
        ("The talk took 4 minutes.", [("4 minutes", 4, "min")]),
        ("A 3-in-1 tool and a two-in-one coat.", []),
        ("She baked 12 Monday morning.", [("12", 12, "count")]),
        ("They held 3 Monday meetings.", [("3 Monday meetings", 3, "count")]),
    ],
)
def test_names_beside_a_figure(text, expected):
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "quote", "value"),
    [
        ("He has a one-in-four chance.", "one-in-four", 1 / 4),
        ("It needs a two-out-of-three majority.", "two-out-of-three", 2 / 3),
        ("A 1-in-100 risk.", "1-in-100", 1 / 100),
    ],
)
def test_odds_tied_by_hyphens(text, quote, value):
    assert shown(text) == [(quote, pytest.approx(value), "1")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It began an hour and 45 minutes late.", [("an hour and 45 minutes", 105, "min")]),
        ("A year and nine months passed.", [("A year and nine months", 21, "mo")]),
        ("It took an hour and twenty-five minutes.", [("an hour and twenty-five minutes", 85, "min")]),
        ("It took an hour and 20 people.", [("20 people", 20, "count")]),
    ],
)
def test_an_article_counts_in_a_sum_of_times(text, expected):
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("It raised the retirement age to 69 from 65.", ["a", "a"]),
        ("The average age is 44.", ["a"]),
        ("The age is 40 percent.", ["%"]),
        ("The test is for 8- and 9-year-olds.", ["a", "a"]),
        ("It holds 400 litres, or 1,100 with the seats down.", ["L", "L"]),
        ("It holds 400 litres, rising to 1,100.", ["L", "L"]),
        ("He got 14 years and must serve at least nine.", ["a", "a"]),
        ("He got 14 years and serves nine meals.", ["a", "count"]),
    ],
)
def test_units_that_are_not_said_again(text, units):
    assert [mention.unit for mention in found(text)] == units


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It costs $1.2-1.5m, or €10 - 12bn.",
         [("$1.2-1.5m", (1.2e6, 1.5e6), "USD"), ("€10 - 12bn", (1e10, 1.2e10), "EUR")]),
        ("It costs between $1.2 and 1.5m.", [("between $1.2 and 1.5m", (1.2e6, 1.5e6), "USD")]),
        ("It cost $5 and is 3m long.", [("$5", 5, "USD"), ("3m", 3, "m")]),
        ("Rents jumped 30 to 40 percent.", [("30 to 40 percent", (30, 40), "%")]),
        ("Rents fell 3 to 40 percent.", [("3", 3, "%"), ("40 percent", 40, "%")]),
        ("They ruled by two to one.", [("two to one", 2, "1")]),
        ("They began the year 11-6 at Luma.", []),
        ("They are 5-9 overall after a 5-9 start.", []),
        ("She won 6-4, 3-6, 7-5.", []),
        ("They took 5-9 of them.", [("5-9", (5, 9), "count")]),
    ],
)  # fmt: skip
def test_two_figures(text, expected):
    assert shown(text) == [(quote, pytest.approx(value), unit) for quote, value, unit in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They took over two oil fields.", ["two oil fields"]),
        ("They took over 100 photos in over two hours.", ["over 100 photos", "over two hours"]),
        ("It lost two of the Lakers' main games.", ["two of the Lakers' main games"]),
        ("He missed 10 of the Lakers' 16 games.", ["10", "16 games"]),
        ("About 8.6 million translates to 4 seats.", ["About 8.6 million", "4 seats"]),
        ("It felt a 6.7-strength quake.", ["6.7-strength"]),
        ("They met at 0200 local time.", []),
        ("They mourn the 9 - 11 attacks.", []),
        ("The Group of Seven nations met on day four.", []),
        ("A one - on - one game.", []),
        ("The 9 - 11 km run.", ["9 - 11 km"]),
    ],
)
def test_what_a_quantity_spans(text, expected):
    assert [quote for quote, _, _ in shown(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It burns 5.6 l/100km or 6 litres/100 km.",
         [("5.6 l/100km", 5.6, "L/{100_km}"), ("6 litres/100 km", 6, "L/{100_km}")]),
        ("It draws 20 to 21 kWh/100km.", [("20 to 21 kWh/100km", (20, 21), "kW.h/{100_km}")]),
        ("It has 8GB RAM/128GB storage.", [("8GB", 8, "GBy"), ("128GB", 128, "GBy")]),
        ("It is £769/AU$1,249 here.", [("£769", 769, "GBP"), ("AU$1,249", 1249, "AUD")]),
        ("It shows 720p video at 1080p.", []),
        ("Its shares rose 4p to 720p.", [("4p", 0.04, "GBP"), ("720p", 7.2, "GBP")]),
        ("The screen has 245ppi.", [("245ppi", 245, "{pixel}/[in_i]")]),
        ("Android 12 runs on it.", []),
        ("They raised it by $7 million to $62 million.", [("$7 million", 7e6, "USD"), ("$62 million", 6.2e7, "USD")]),
        ("It had risen $3.26 (3.98%), from $8.95 to $9.21.",
         [("$3.26", 3.26, "USD"), ("3.98%", 3.98, "%"), ("$8.95", 8.95, "USD"), ("$9.21", 9.21, "USD")]),
        ("It holds upto 2TB.", [("upto 2TB", 2, "TBy")]),
    ],
)  # fmt: skip
def test_what_reviews_and_markets_print(text, expected):
    assert shown(text) == [(quote, pytest.approx(value), unit) for quote, value, unit in expected]


@pytest.mark.parametrize(
    "text",
    [
        "Shirt 23 is free.",
        "See footnote 8 for it.",
        "They took omega-3 and carbon-14.",
        "The king fell in 1066.",
        "It began phase 3 trials of type 2 cells.",
        "The Group of 20 leaders met.",
        "They ate at a 7-Eleven.",
        "She ran a 10K.",
    ],
)
def test_names_with_figures(text):
    assert shown(text) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("At that stage 4 men left.", "4 men"),
        ("The town kept in 1066 homes.", "1066 homes"),
        ("A group of 20 leaders met.", "20 leaders"),
        ("She has 10K fans.", "10K fans"),
    ],
)
def test_counts_that_look_like_names(text, quote):
    assert [found for found, _, _ in shown(text)] == [quote]
