"""Units that the words about a figure make of it: points of a rate, pressures, ages, hundreds at cricket."""

import pytest

from tests.extraction.test_quantities import found, shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It cut rates by a quarter point.", [("a quarter point", 0.25, "pp")]),
        ("It cut rates by half a percentage point.", [("half a percentage point", 0.5, "pp")]),
        ("A half-percentage-point cut came.", [("A half-percentage-point", 0.5, "pp")]),
        ("Its rate is up two-tenths of a point.", [("two-tenths of a point", 0.2, "pp")]),
        ("The Norse index rose a quarter of a point.", [("a quarter of a point", 0.25, "{point}")]),
        ("He won by half a point.", [("half a point", 0.5, "{point}")]),
        ("The mill is two km away.", [("two km", 2, "km")]),
        ("Winds of ninety mph blew.", [("ninety mph", 90, "[mi_i]/h")]),
        ("Two tv sets fell.", [("Two tv sets", 2, "count")]),
        ("Pressures of 200 atmospheres.", [("200 atmospheres", 200, "atm")]),
        ("It sang in 12 atmospheres.", [("12 atmospheres", 12, "count")]),
        ("It took 25 femtoseconds.", [("25 femtoseconds", 25, "fs")]),
        ("It is 2 million km off, behind a wall (21m by 14m).",
         [("2 million km", 2e6, "km"), ("21m", 21, "m"), ("14m", 14, "m")]),
        ("It is 55m light years away.", [("55m light years", 5.5e7, "[ly]")]),
        ("She averaged 54.6 with 11 centuries.", [("54.6", 54.6, "{number}"), ("11 centuries", 11, "count")]),
        ("It stood for 11 centuries.", [("11 centuries", 1100, "a")]),
        ("It is free for under-12s and over-65s.", []),
        ("They seek net zero by 2050.", []),
        ("They saw zero deaths.", [("zero deaths", 0, "count")]),
        ("She hit 14 three-pointers.", [("14", 14, "count")]),
        ("They sent 12 F-35As and six A-10Cs.", [("12 F-35As", 12, "count"), ("six A-10Cs", 6, "count")]),
        ("Brandt, then 23, was hurt.", [("23", 23, "a")]),
        ("The victims were under 30.", [("under 30", 30, "a")]),
        ("The prices were under 30.", [("under 30", 30, "count")]),
    ],
)  # fmt: skip
def test_units(text, expected):
    assert shown(text) == [(quote, pytest.approx(value), unit) for quote, value, unit in expected]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("They have 150 tanks and up to 60 jets.", ["150 tanks", "up to 60 jets"]),
        ("They saw 20 men and over thirty women.", ["20 men", "over thirty women"]),
        ("It is for those 65 and over.", ["65 and over"]),
    ],
)
def test_a_bound_behind_a_figure_is_not_the_next_ones(text, quotes):
    assert [mention.span.of(text) for mention in found(text)] == quotes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She won the 100m finals.", [("100m", 100, "m")]),
        ("The 400m runners met 33m Americans.", [("400m", 400, "m"), ("33m Americans", 3.3e7, "count")]),
        ("Some 100m people voted.", [("Some 100m people", 1e8, "count")]),
        ("He got two years, and 200 hours of work.", [("two years", 2, "a"), ("200 hours", 200, "h")]),
        ("It took two years and 60 days.", [("two years and 60 days", 790.5, "d")]),
        ("Corn rose 12-1/4 cents to $5.20-1/2.", [("12-1/4 cents", 0.1225, "USD"), ("$5.20-1/2", 5.205, "USD")]),
        ("It is 3-1/2 inches long.", [("3-1/2 inches", 3.5, "[in_i]")]),
        ("It was a 1-in-100-year flood.", [("1-in-100", 0.01, "1")]),
        ("It comes once, one in 100 years.", [("one in 100", 0.01, "1")]),
        ("The wind chill was 25 below.", [("25 below", -25, "deg")]),
        ("Its tier one capital is 13.4%.", [("13.4%", 13.4, "%")]),
        ("It has one capital 13.4% strong.", [("one capital", 1, "count"), ("13.4%", 13.4, "%")]),
        ("They met between junctions 15 and 16.", []),
        ("It has two USB-C 3.2 ports.", [("two USB-C 3.2 ports", 2, "count")]),
        ("It has 2 x 20W outlets.", [("2", 2, "count"), ("20W", 20, "W")]),
        ("It lies about 4, 600 km off.", [("about 4, 600 km", 4600, "km")]),
        ("Take another 4, 600 km off.", [("another 4", 4, "count"), ("600 km", 600, "km")]),
        ("It ran in half-a-dozen towns.", [("half-a-dozen towns", 6, "count")]),
        ("http : / / www. luma. org / a - 3695 / 12. html? id=5992", []),
    ],
)  # fmt: skip
def test_what_belongs_to_a_figure(text, expected):
    assert shown(text) == [(quote, pytest.approx(value, rel=1e-3), unit) for quote, value, unit in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She turned forty last week.", [("forty", 40, "a")]),
        ("She turned 40 boats away.", [("40 boats", 40, "count")]),
        ("He lived to be ninety-nine.", [("ninety-nine", 99, "a")]),
        ("Two men lived to tell it.", [("Two men", 2, "count")]),
        ("Children between 5 and 12 pay half.", [("between 5 and 12", (5, 12), "a")]),
        ("Clerks between 5 and 12 boats.", [("between 5 and 12 boats", (5, 12), "count")]),
        ("A forty-something weaver.", [("forty-something", 40, "a")]),
        ("It cost €1.234,56 or 1 234,56 kr here.", [("€1.234,56", 1234.56, "EUR"), ("1 234,56 kr", 1234.56, "SEK")]),
        ("It cost 2,500 Icelandic kronur.", [("2,500 Icelandic kronur", 2500, "ISK")]),
        ("A thousand and one nights.", [("A thousand and one nights", 1001, "count")]),
        ("It moves 10 gigabits a second.", [("10 gigabits a second", 10, "Gbit/s")]),
        ("He spilt 5 litres a second time.", [("5 litres", 5, "L")]),
        ("It draws 13 amps.", [("13 amps", 13, "A")]),
    ],
)  # fmt: skip
def test_ages_sums_and_flows(text, expected):
    assert shown(text) == [(quote, pytest.approx(value), unit) for quote, value, unit in expected]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("It takes up to and including 12.", None, 12),
        ("It seats 60 tops.", None, 60),
        ("It seats 60 max.", None, 60),
        ("She bought 5 tops today.", 5, 5),
        ("It seats 100 give or take.", 90, 110),
        ("It took a tad over 20 minutes.", 20, None),
        ("It took at the very least 20 minutes.", 20, None),
        ("It was not far off 300 boats.", 270, 330),
        ("It is more like 300 boats.", 270, 330),
        ("Not even 20 boats came.", None, 20),
        ("Rates at or above 5% hurt.", 5, None),
        ("It has 50-ish rooms.", 45, 55),
        ("It surged past 300 boats.", 300, None),
        ("It lay past 308 boats.", 308, 308),
    ],
)
def test_bounds(text, low, high):
    (mention,) = found(text)
    assert (mention.value.low, mention.value.high) == (low, high)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It fined them $50-100,000.", [("$50-100,000", (5e4, 1e5), "USD")]),
        ("It drew 20 to 25,000 boats.", [("20 to 25,000 boats", (2e4, 2.5e4), "count")]),
        ("Pick from 1 to 10,000 boats.", [("from 1 to 10,000 boats", (1, 1e4), "count")]),
        ("Two United States banks fell.", [("Two United States banks", 2, "count")]),
        ("Two Britons left as banks fell.", [("Two Britons", 2, "count")]),
        ("It gained $3 to $40.", [("$3", 3, "USD"), ("$40", 40, "USD")]),
        ("She gained 3 to 5 kg.", [("3 to 5 kg", (3, 5), "kg")]),
        ("Its rate rose 0.1 point.", [("0.1 point", 0.1, "pp")]),
        ("It rose 20-fold.", [("20-fold", 20, "{fold}")]),
    ],
)
def test_moves(text, expected):
    assert shown(text) == [(quote, pytest.approx(value), unit) for quote, value, unit in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It missed us by 4.6m km.", [("4.6m km", 4.6e6, "km")]),
        ("It is 3m in length.", [("3m", 3, "m")]),
        ("A 17-year-old 737, lost.", [("17-year-old", 17, "a")]),
        ("They play five-a-side football.", []),
        ('They sank "more than 20" boats.', [('more than 20" boats', 20, "count")]),
        ('The screen is 20" wide.', [('20"', 20, "[in_i]")]),
        ('Hail of 1" fell, or 2" in Luma.', [('1"', 1, "[in_i]"), ('2"', 2, "[in_i]")]),
        ('They sang "Storm 7" at sea.', []),
        ("The storm deepened to 976mb.", [("976mb", 976, "mbar")]),
        ("The file grew to 976mb.", [("976mb", 976, "MBy")]),
        ("The Norse index ended 13 points higher.", [("13 points", 13, "{point}")]),
    ],
)
def test_marks_behind_a_figure(text, expected):
    assert shown(text) == [(quote, pytest.approx(value), unit) for quote, value, unit in expected]
