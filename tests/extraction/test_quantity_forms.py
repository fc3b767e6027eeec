"""Forms of figures and units that papers, reports and tables print, in own example sentences."""

import pytest

from tests.extraction.test_quantities import found, shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The state set aside 2 crore 50 lakh rupees.", [("2 crore 50 lakh rupees", 2.5e7, "INR")]),
        ("They own 4 thousand 3 hundred goats.", [("4 thousand 3 hundred goats", 4300, "count")]),
        ("We saw 10^6 cells.", [("10^6 cells", 1e6, "count")]),
        ("We saw 10⁻³ mol of it.", [("10⁻³ mol", 1e-3, "mol")]),
        ("A film seen by 10M, up from 2.4B.", [("10M", 1e7, "count"), ("2.4B", 2.4e9, "count")]),
        ("She won the 100M in the rain.", []),
        ("A quarter million stayed; quarter million left.", [("A quarter million", 2.5e5, "count"),
                                                             ("quarter million", 2.5e5, "count")]),
        ("Seven fifths of it went.", [("Seven fifths", 1.4, "1")]),
        ("He bought 3 dozen hens.", [("3 dozen hens", 36, "count")]),
        ("He bought 3 doz hens.", [("3 doz hens", 36, "count")]),
        ("It comes to forty-two fifths.", [("forty-two fifths", 8.4, "count")]),
        ("It comes to two hundred and three quarters.", [("two hundred and three quarters", 200.75, "count")]),
        ("It comes to five and twenty-four hundredths.", [("five and twenty-four hundredths", 5.24, "count")]),
        ("It comes to three million and one half.", [("three million and one half", 3.5e6, "count")]),
        ("It comes to ninety point sixty-two.", [("ninety point sixty-two", 90.62, "count")]),
        ("It comes to nine point six two.", [("nine point six two", 9.62, "count")]),
        ("The share is one over four.", [("one over four", 0.25, "1")]),
        ("They won one over four days.", [("one", 1, "count"), ("four days", 4, "d")]),
        ("The answer is minus one.", [("minus one", -1, "count")]),
        ("Seats go for 6k-30k each.", [("6k-30k", (6000, 30000), "count")]),
        ("Views: 2.75 k, then 1.4b.", [("2.75 k", 2750, "count"), ("1.4b", 1.4e9, "count")]),
        ("A cell of 5.1264(3) Å.", [("5.1264(3) Å", 5.1264, "Ao")]),
        ("Tenth of a gallon was left.", [("Tenth of a gallon", 0.1, "[gal_us]")]),
        ("They grew 4 lkh mangoes by Lac Vert.", [("4 lkh mangoes", 4e5, "count")]),
    ],
)  # fmt: skip
def test_numbers(text, expected):
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It falls at 9.8 m/s² here.", [("9.8 m/s²", 9.8, "m/s2")]),
        ("It falls at 9.8 metres per second squared.", [("9.8 metres per second squared", 9.8, "m/s2")]),
        ("A torque of 350 N m and 400 N·m.", [("350 N m", 350, "N.m"), ("400 N·m", 400, "N.m")]),
        ("The lake covers 12 sq. km or 12 square km.", [("12 sq. km", 12, "km2"), ("12 square km", 12, "km2")]),
        ("Load: 20 (kg), then 30 [kg].", [("20 (kg)", 20, "kg"), ("30 [kg]", 30, "kg")]),
        ("It was 12 ° C, not 70° Fahrenheit.", [("12 ° C", 12, "Cel"), ("70° Fahrenheit", 70, "[degF]")]),
        ("It melts at 450 K in a vacuum.", [("450 K", 450, "K")]),
        ("A 10 K run for 12 K strikeouts.", [("12 K strikeouts", 12, "count")]),
        ("A dose of 5 µSv and 3 MJ.", [("5 µSv", 5, "uSv"), ("3 MJ", 3, "MJ")]),
        ("The nail is 2 in.", [("2 in", 2, "[in_i]")]),
        ('The "Top 101" list came out.', []),
        ("It covers 2 hectares, 5 acres of them wet.", [("2 hectares", 2, "har"), ("5 acres", 5, "[acr_us]")]),
        ("It is 6 feet, 2 inches tall.", [("6 feet, 2 inches", 74, "[in_i]")]),
        ("They sold 12 F-16s and 3 C-130 planes.", [("12 F-16s", 12, "count"), ("3 C-130 planes", 3, "count")]),
        ("A 10-to-1 vote, then a three-to-one vote.", [("10-to-1", 10, "1"), ("three-to-one", 3, "1")]),
        ("A plot of 12 ha or 0.5 ha.", [("12 ha", 12, "har"), ("0.5 ha", 0.5, "har")]),
        ("It has 3.5 solar masses.", [("3.5 solar masses", 3.5, "{solar_mass}")]),
        ("It runs on 120 V AC.", [("120 V", 120, "V")]),
        ("He ate 2000 kcal in 1999.", [("2000 kcal", 2000, "[Cal]")]),
        ("They called it ``room 10'' then.", []),
        (
            "Of 900 pupils, 40 of whom are over 18, all came.",
            [("900 pupils", 900, "count"), ("40", 40, "count"), ("over 18", 18, "a")],
        ),
        ("It strikes 1 in 25,000 lambs.", [("1 in 25,000", 0.00004, "1")]),
        ("On the 21st floor lay 11st of coal.", [("11st", 11, "[stone_av]")]),
        ("It has 40 percent, plus or minus 3 points.", [("40 percent, plus or minus 3 points", 40, "%")]),
        ("She is 5'11\" tall.", [("5'11\"", 71, "[in_i]")]),
        ("A spin of 4 kg m^2/s or 7 kg m−3.", [("4 kg m^2/s", 4, "kg.m2/s"), ("7 kg m−3", 7, "kg/m3")]),
        ("A density of 4 g·cm−3 is low.", [("4 g·cm−3", 4, "g/cm3")]),
        ("A 30 m-long trench held 12 t-shirts.", [("30 m", 30, "m"), ("12 t-shirts", 12, "count")]),
        ("The ship lay at 12.5°N in the heat.", [("12.5°N", 12.5, "deg")]),
        ("It runs from 12°N to 40°N.", [("from 12°N to 40°N", (12, 40), "deg")]),
        ("The cell gives 1.23 V, as told.", [("1.23 V", 1.23, "V")]),
        ("Brandt drew 1.5 V Brandt fans.", [("1.5", 1.5, "{number}")]),
        ("It is 850 K hot there.", [("850 K", 850, "K")]),
        ("Salt: 12 wt%, then 30 wt. %.", [("12 wt%", 12, "%"), ("30 wt. %", 30, "%")]),
        ("We sold 7 of the two-ton lorries.", [("7", 7, "count"), ("two-ton", 2, "[ston_av]")]),
        ("A pulse of 90 bpm and 400 IU of it.", [("90 bpm", 90, "{beat}/min"), ("400 IU", 400, "[iU]")]),
    ],
)
def test_units(text, expected):
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sales came to MSEK 45, or EURm 4.", [("MSEK 45", 4.5e7, "SEK"), ("EURm 4", 4e6, "EUR")]),
        ("A price of 48.5 MGBP was paid.", [("48.5 MGBP", 4.85e7, "GBP")]),
        ("The fund got Rupees 500 crore.", [("Rupees 500 crore", 5e9, "INR")]),
        ("It fell against the dollar 20 times.", [("20 times", 20, "count")]),
        ("A fee of NZD$ 15 or C $ 14.", [("NZD$ 15", 15, "NZD"), ("C $ 14", 14, "CAD")]),
        ("It costs $5 and 20 cents.", [("$5 and 20 cents", 5.2, "USD")]),
        ("It costs 3 euros 20 cents.", [("3 euros 20 cents", 3.2, "EUR")]),
        ("Prices: 10 $ 30 $", [("10 $", 10, "USD"), ("30 $", 30, "USD")]),
        ("Label R15 is for R250.", [("R250", 250, "ZAR")]),
    ],
)
def test_money(text, expected):
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is 3km-5km away.", [("3km-5km", (3, 5), "km")]),
        ("Between 2 kg and about 7 kg were left.", [("Between 2 kg and about 7 kg", (2, 7), "kg")]),
        ("Give it 2 - ~7 litres.", [("2 - ~7 litres", (2, 7), "L")]),
        ("Count on 20~100 of them.", [("20~100", (20, 100), "count")]),
        ("A 75 -300mm lens lay there.", [("75 -300mm", (75, 300), "mm")]),
        ("It was 5 -7 C at night.", [("5", 5, "count"), ("-7 C", -7, "Cel")]),
    ],
)
def test_ranges(text, expected):
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Boeing 737-800 took off.", []),
        ("The case is No. 10-277.", []),
        ("The under-20 side wore number-10 shirts.", []),
        ("At one point it was a one-stop shop.", []),
        ("They met for one-on-one talks.", []),
        ("It lasts a day or two.", []),
        ("A book, one given him by a friend, was lost.", []),
    ],
)
def test_what_names_or_means_nothing(text, expected):
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Aid of dlrs 50 million came.", [("dlrs 50 million", 5e7, "USD")]),
        ("It plans to raise $175 million to $180 million.", [("$175 million to $180 million", (1.75e8, 1.8e8), "USD")]),
        ("The dividend rose 5 cents to 20 cents.", [("5 cents", 0.05, "USD"), ("20 cents", 0.2, "USD")]),
    ],
)
def test_money_that_moves(text, expected):
    assert shown(text) == expected


def test_a_list_shares_what_its_last_figure_counts():
    text = "The player holds 500 and 1,000 songs."
    assert [mention.noun.of(text) for mention in found(text)] == ["songs", "songs"]


def test_one_counts_a_noun_behind_two_adjectives():
    text = "They give one new preferred share."
    assert [mention.noun.of(text) for mention in found(text)] == ["new preferred share"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See Articles 5, 6 and 7.", []),
        ("Flights 11 and 175 were lost.", []),
        ("Pages 3 and 4 show 5 and 12 people.", [("5", 5, "count"), ("12 people", 12, "count")]),
        ("As others found [2–5], it grew (Lee, 2011c).", []),
        ("It blew at 10 m s−1, then at 5 m s-1.", [("10 m s−1", 10, "m/s"), ("5 m s-1", 5, "m/s")]),
        ("It was 20 below zero there.", [("20 below zero", -20, "deg")]),
        ("It was 5 degrees Celsius below zero.", [("5 degrees Celsius below zero", -5, "Cel")]),
        ("The film got 8.5/10.", [("8.5/10", 0.85, "1")]),
        ("A tank at a pressure of 3 bar.", [("3 bar", 3, "bar")]),
    ],
)
def test_science_and_lists(text, expected):
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shares passed the 5,000 mark.", [("5,000", 5000, "count")]),
        ("Some 5.8 million TV viewers tuned in.", [("Some 5.8 million TV viewers", 5.8e6, "count")]),
        ("It runs on a 4g network.", []),
        ("A 4g dose of it.", [("4g", 4, "g")]),
        ("The film 'Storm 7' opens.", []),
        ("The house stands by the R112.", []),
        ("They close at 4 in the morning, not 20 : 00.", []),
        ("Norway beat Chile 1 – 0.", [("1", 1, "{point}"), ("0", 0, "{point}")]),
        ("Several dozen women came.", [("Several dozen women", (36, 108), "count")]),
        ("They get a few dozen.", [("a few dozen", (24, 108), "count")]),
        ("Sales rose 4 . 8 % to $ 7. 5 million.", [("4 . 8 %", 4.8, "%"), ("$ 7. 5 million", 7.5e6, "USD")]),
    ],
)
def test_what_else_papers_print(text, expected):
    assert shown(text) == expected


def test_a_parent_of_three_counts_no_verb():
    assert [mention.noun for mention in found("A mother of three writes of it.")] == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ratio of cats to dogs is 9:4.", [("9:4", 2.25, "1")]),
        ("Odds of 5-1 were given.", [("5-1", 5, "1")]),
        ("It had odds of 100-to-1.", [("100-to-1", 100, "1")]),
        ("Norway won 3-1 at home.", [("3", 3, "{point}"), ("1", 1, "{point}")]),
        ("A 3-1 start for Norway.", []),
        ("Send rmb 10 usd 20 now.", [("rmb 10", 10, "CNY"), ("usd 20", 20, "USD")]),
        ("Aid of LE 500 million and 300 tugriks.", [("LE 500 million", 5e8, "EGP"), ("300 tugriks", 300, "MNT")]),
        ("It costs 3 UAH 4 kopiykas.", [("3 UAH 4 kopiykas", 3.04, "UAH")]),
        ("A low of - 20 degrees Celsius.", [("- 20 degrees Celsius", -20, "Cel")]),
        ('A pen 10 " long.', [('10 "', 10, "[in_i]")]),
    ],
)
def test_ratios_and_signs(text, expected):
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Profits doubled.", [("doubled", 2, "{fold}", "up")]),
        ("Debt has more than tripled since the war.", [("more than tripled", 3, "{fold}", "up")]),
        ("Sales were halved last year.", [("halved", 0.5, "{fold}", "down")]),
        ("A threefold increase came.", [("threefold", 3, "{fold}", "up")]),
        ("Profit doubled to 12 million euros.", [("12 million euros", 1.2e7, "EUR", None)]),
        ("He doubled his bet and doubled down on it.", []),
        ("The shed doubled as a bar.", []),
    ],
)
def test_changes_told_by_their_multiple(text, expected):
    assert [(*row, mention.trend) for row, mention in zip(shown(text), found(text), strict=True)] == expected


@pytest.mark.parametrize("pronoun", ["them", "us", "those"])
def test_one_of_some_is_counted(pronoun):
    assert shown(f"At least one of {pronoun} would have gone.") == [("At least one", 1, "count")]


@pytest.mark.parametrize(
    "text",
    [
        "Ring +47 22 55 01 99 or (020) 7946 0958 or 0800 555 0199.",
        "The book is ISBN 978-3-16-148410-0.",
        "They play 4-4-2 at home.",
        "India made 289-4 by tea.",
        "The 747 was retired and the 787 grounded.",
        "It was written in Python 3.1 at night.",
        "Tier 1 rules apply.",
        "She lives at 221B Elm Street.",
        "He lived in Oak Hill, Seven Springs and Elm.",
    ],
)
def test_designators(text):
    assert shown(text) == []


def test_a_model_that_is_counted():
    assert shown("He sold four 747s and 777 seats.") == [("four 747s", 4, "count"), ("777 seats", 777, "count")]


def test_groups_of_three_are_no_telephone_number():
    assert shown("They dug 1 050 200 tonnes.") == [("1 050 200 tonnes", 1050200, "t")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The pipe carries 800 barrels of oil per day.", [("800 barrels", 800, "[bbl_us]/d")]),
        ("It loses 3.2 metres of thick ice a year.", [("3.2 metres", 3.2, "m/a")]),
        ("They bought 2 kg of rice a week ago.", [("2 kg", 2, "kg")]),
        ("Levels vary between 30cm and 1.1m.", [("between 30cm and 1.1m", (0.3, 1.1), "m")]),
        ("Runs go from 500 metres to 2 km.", [("from 500 metres to 2 km", (0.5, 2), "km")]),
        ("It grew from 3 cm to 2 m.", [("3 cm", 3, "cm"), ("2 m", 2, "m")]),
        ("A room of 10 by 12 feet.", [("10", 10, "[ft_i]"), ("12 feet", 12, "[ft_i]")]),
        ("Bring 2 x 50 g.", [("2", 2, "count"), ("50 g", 50, "g")]),
    ],
)
def test_rates_and_units_at_a_distance(text, expected):
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A couple of dozen men left.", [("A couple of dozen men", 24, "count")]),
        ("They lost a couple of million dollars.", [("a couple of million dollars", 2e6, "USD")]),
        ("It was cut by half.", [("half", 0.5, "1")]),
        ("It was cut in half.", []),
        ("He came in half an hour.", [("half an hour", 0.5, "h")]),
        ("A six-figure sum and a three-digit code.", []),
    ],
)
def test_small_words(text, expected):
    assert shown(text) == expected


def test_a_share_tied_to_a_participle():
    assert shown("The firm is 61%-owned by Orkla.") == [("61%", 61, "%")]


@pytest.mark.parametrize(
    "text", ["Launch Pad 39A stood empty.", "It needs iOS 5 to run.", "Boeing shows long-range 777"]
)
def test_more_designators(text):
    assert shown(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There were 8.2 deaths per 100,000 people.", [("8.2 deaths", 8.2, "count/{100000}")]),
        ("It burns 6 litres per 100 km.", [("6 litres", 6, "L/{100_km}")]),
        ("We saw 12 cases per million inhabitants.", [("12 cases", 12, "count/{1000000}")]),
        ("It takes 5 per 7 people.", [("5", 5, "count"), ("7 people", 7, "count")]),
    ],
)
def test_frequencies(text, expected):
    assert shown(text) == expected


def test_a_crowd_of_many():
    text = "A 5,000-strong crowd sang."
    assert [mention.noun.of(text) for mention in found(text)] == ["crowd"]
