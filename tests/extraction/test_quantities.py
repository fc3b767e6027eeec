"""Quantities of own example sentences: value, unit, bound, noun, role."""

import pytest

from factcheck.extraction.quantities import find_quantities
from factcheck.extraction.sentences import Sentence
from factcheck.model import Block, Document, Span


def found(text):
    """Return the mentions of a text read as one sentence."""
    document = Document.from_text(text, id="t")
    block = Block("paragraph", Span(0, len(text)))
    return find_quantities(Sentence(document, block, 0, text), [])


def shown(text):
    """Return each mention as (quote, nominal or (low, high), unit)."""
    return [
        (
            mention.span.of(text),
            mention.value.nominal if mention.value.nominal is not None else (mention.value.low, mention.value.high),
            mention.unit,
        )
        for mention in found(text)
    ]


@pytest.mark.parametrize(
    ("text", "quote", "value", "unit"),
    [
        ("The council bought 1,250 bicycles.", "1,250 bicycles", 1250, "count"),
        ("It cost $2.4bn to build.", "$2.4bn", 2.4e9, "USD"),
        ("They paid US$3 million.", "US$3 million", 3e6, "USD"),
        ("A bill of \\$4 billion came.", "\\$4 billion", 4e9, "USD"),
        ("Output reached 816 000 tonnes.", "816 000 tonnes", 816000, "t"),
        ("The bridge is 1.4 miles long.", "1.4 miles", 1.4, "[mi_i]"),
        ("It can do 90 m.p.h. or so.", "90 m.p.h", 90, "[mi_i]/h"),
        ("Winds of 90 km/h hit the coast.", "90 km/h", 90, "km/h"),
        ("A day of 41C was forecast.", "41C", 41, "Cel"),
        ("It is an hour and a half long.", "an hour and a half", 1.5, "h"),
        ("They face 17 extra kilometres.", "17 extra kilometres", 17, "km"),
        ("An M6.7 quake came.", "M6.7", 6.7, "{magnitude}"),
        ("A 6.7 earthquake came.", "6.7", 6.7, "{magnitude}"),
        ("A quake with a magnitude of at least 6.7 came.", "at least 6.7", 6.7, "{magnitude}"),
        ("A 6.7 -magnitude quake came.", "6.7 -magnitude", 6.7, "{magnitude}"),
        ("12 U.S. clerks left.", "12 U.S. clerks", 12, "count"),
        ("Mills Rehire 1 Million Weavers in May", "1 Million Weavers", 1e6, "count"),
        ("Luma lends 70 bil. euros more.", "70 bil. euros", 7e10, "EUR"),
        ("Nearly 75 U.N. clerks left.", "Nearly 75 U.N. clerks", 75, "count"),
        ("1750 passengers left.", "1750 passengers", 1750, "count"),
        ("It pays its top 600 or so clerks.", "600 or so clerks", 600, "count"),
        ("Ada Brandt was 94.", "94", 94, "a"),
        ("Turnout was 94.", "94", 94, "count"),
        ("She turned 40 boats away.", "40 boats", 40, "count"),
        ("It measured 6.7 on the Richter scale.", "6.7", 6.7, "{magnitude}"),
        ("Lending fell by a quarter last week.", "a quarter", 0.25, "1"),
        ("Takings were a tenth better.", "a tenth", 0.1, "1"),
        ("Three forms in four came back.", "Three forms in four", 0.75, "1"),
        ("The oldest was 81.", "81", 81, "a"),
        ("Baker Among 9 Dead After Storm in Luma", "9 Dead", 9, "count"),
        ("Bones Of 61 Monks Found", "61 Monks", 61, "count"),
        ("A man of 83 died.", "83", 83, "a"),
        ("Youngest: 16.", "16", 16, "a"),
        ("It seats 80 , 000 people.", "80 , 000 people", 80_000, "count"),
        ("Eggs cost 64 cents a dozen.", "64 cents a dozen", 0.64, "USD/{dozen}"),
        ("Dr Brandt (44) leads it.", "44", 44, "a"),
        ("It was cut off almost an hour early.", "almost an hour", 1, "h"),
        ("Carla Ostby (born 1973), 52: a fine", "52", 52, "a"),
        ("Young weaver Carla Ostby, only 29, fell.", "29", 29, "a"),
        ("Second pilot: 31, on board since May.", "31", 31, "a"),
        ("The town is older than 27.", "older than 27", 27, "a"),
        ("The coldest reading was -38°.", "-38°", -38, "Cel"),
        ("The needle turned by -38°.", "-38°", -38, "deg"),
        ("Wind speed fell to 88 kt.", "88 kt", 88, "[kn_i]"),
        ("The mine yields 88 kt.", "88 kt", 88, "kt"),
        ("They found 30 MMboe.", "30 MMboe", 3e7, "[bbl_us]"),
        ("Boats combed 1,800 square nautical miles.", "1,800 square nautical miles", 1800, "[nmi_i]2"),
        ("They stole 216 gold coins.", "216 gold coins", 216, "count"),
        ("First was J. Ostby (27), a weaver.", "27", 27, "a"),
        ("They sold Lusatia 36 AL-27 fighter jets.", "36 AL-27 fighter jets", 36, "count"),
        ("The yard builds 140 VT-8s.", "140 VT-8s", 140, "count"),
        ("At 71 she runs it.", "71", 71, "a"),
        ("Staging came at 158 s.", "158 s", 158, "s"),
        ("It took 9 h in all.", "9 h", 9, "h"),
        ("Cargo was 0.19 million t, a record.", "0.19 million t", 190_000, "t"),
        ("She bought 3 t-shirts.", "3 t-shirts", 3, "count"),
        ("A boy aged seven lived.", "seven", 7, "a"),
        ("The director, 39, left.", "39", 39, "a"),
        ("It sold 12 last year.", "12", 12, "count"),
        ("A bill of PS8.1bn came.", "PS8.1bn", 8.1e9, "GBP"),
        ("Each got 8.45 pounds.", "8.45 pounds", 8.45, "GBP"),
        ("It hands over £18m.", "£18m", 18e6, "GBP"),
        ("The find is 180-240 MMbrl.", "180-240", (180, 240), "count"),
        ("A student, 21, is in hospital.", "21", 21, "a"),
        ("They gave Lusatia 48 self-propelled howitzers.", "48 self-propelled howitzers", 48, "count"),
        ("Rates rose by 25 basis points.", "25 basis points", 0.25, "pp"),
        ("Support fell by 3 percentage points.", "3 percentage points", 3, "pp"),
        ("Tickets are 50 cents.", "50 cents", 0.5, "USD"),
        ("She won two and a half million euros.", "two and a half million euros", 2.5e6, "EUR"),
        ("Half a million people marched.", "Half a million people", 5e5, "count"),
        ("They counted twenty-eight thousand six hundred forty-two votes.",
         "twenty-eight thousand six hundred forty-two votes", 28642, "count"),
        ("The plant makes about 900 engines a year.", "about 900 engines a year", 900, "count/a"),
        ("The plan costs between 5 and 7 million euros.", "between 5 and 7 million euros", (5e6, 7e6), "EUR"),
        ("They want $10-15 billion.", "$10-15 billion", (1e10, 1.5e10), "USD"),
        ("He stood 5ft 9in tall.", "5ft 9in", 69, "[in_i]"),
        ("A 70-year-old man fell.", "70-year-old", 70, "a"),
        ("The Norse index ended at 3,106.20.", "3,106.20", 3106.2, "{number}"),
        ("The Norse index gained 31.5 points.", "31.5 points", 31.5, "{point}"),
        ("The centre scored 31 points.", "31 points", 31, "count"),
        ("A boy who was 11.", "11", 11, "a"),
        ("The mill lost $ 4.5 m.", "$ 4.5 m", 4.5e6, "USD"),
        ("A $250-M mill shut.", "$250-M", 2.5e8, "USD"),
        ("A $250-million mill shut.", "$250-million", 2.5e8, "USD"),
        ("The $5 B-movie ran.", "$5", 5, "USD"),
        ("It pumps $50 b/d.", "$50", 50, "USD"),
        ("Some 1.1 millions of hens laid.", "Some 1.1 millions", 1.1e6, "count"),
        ("Ada Brandt died at age 930.", "930", 930, "a"),
        ("She fell at the age of 23.", "23", 23, "a"),
        ("Pilot Ada Lind (46), who was hurt, is home.", "46", 46, "a"),
        ("Bo Ost (38), of Luma, was held.", "38", 38, "a"),
        ("She fell at the age of nine.", "nine", 9, "a"),
        ("The weaver dies at the age 26.", "26", 26, "a"),
        ("The weaver dies in Luma at 93.", "93", 93, "a"),
        ("The weavers died at 14 mills.", "14 mills", 14, "count"),
        ("Girls under age 17 won.", "under age 17", 17, "a"),
        ("Girls under 17 won.", "under 17", 17, "a"),
        ("Nobody under the age of 18 may vote.", "under the age of 18", 18, "a"),
        ("You must be 13 or older.", "13 or older", 13, "a"),
        ("People 65 and over pay less.", "65 and over", 65, "a"),
        ("Marks of 65 and over win.", "65 and over", 65, "count"),
        ("Oldest Weaver in Luma Dies Aged 161", "161", 161, "a"),
        ("Bo, who was six, came.", "six", 6, "a"),
        ("The jet fell 40 vertical feet.", "40 vertical feet", 40, "[ft_i]"),
        ("A quake of magnitude - 6.5 came.", "magnitude - 6.5", 6.5, "{magnitude}"),
        ("It has ''more than 40'' boats.", "more than 40", 40, "count"),
        ("As many as 2000 boats sank.", "As many as 2000 boats", 2000, "count"),
        ("Girls under 170 came.", "under 170", 170, "a"),
        ("It has a 4.5 in LCD screen.", "4.5 in", 4.5, "[in_i]"),
        ("People under 40 percent paid.", "under 40 percent", 40, "%"),
    ],
)  # fmt: skip
def test_what_a_quantity_is_read_as(text, quote, value, unit):
    quotes = shown(text)
    assert len(quotes) == 1
    assert quotes[0][0] == quote
    assert quotes[0][1] == pytest.approx(value)
    assert quotes[0][2] == unit


@pytest.mark.parametrize(
    "text",
    [
        "The AK-103 is a rifle.",
        "COVID-19 spread along Route 66.",
        "See page 12 of Section 427.",
        "Windows 11 runs on it.",
        "They met at 10:30 and at 5 p.m.",
        "Call 555-123-4567 today.",
        "Call (555)123-4567 today.",
        "Call 1-800-555-BOAT today.",
        "She threw a pick-six.",
        "It lies on chromosome six.",
        "It breaks resolutions 2118 and 2235.",
        "No one came, and this one left.",
        "It happened in 1987.",
        "They came at twenty to five.",
        "They came at 08.22 by bus.",
        "They came at 5.42 in the morning.",
        "The S&P 500 companies fell.",
        "It rang at a quarter past seven.",
        "Boeing 737 Lands In Luma After Fire On Flight 12",
        "Big Ten Beats Luma",
        "It was a 9-11 style raid.",
        "She works near ground zero.",
        "They live at 54120 Elm Road.",
        "The Hot 100 chart now incorporates data.",
    ],
)
def test_what_is_no_quantity(text):
    assert shown(text) == []


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Over 50 boats sank.", 50, None),
        ("At least 50 boats sank.", 50, None),
        ("Up to 50 boats sank.", None, 50),
        ("No more than 50 boats sank.", None, 50),
        ("50 or more boats sank.", 50, None),
        ("Fewer than 50 boats sank.", None, 50),
        ("About 50 boats sank.", 45, 55),
        ("Nearly 50 boats sank.", 45, 50),
        ("50-odd boats sank.", 45, 55),
        ("The fleet lost 50 boats.", 50, 50),
        ("The fleet lost 100,000 boats.", 95_000, 105_000),
        ("The fleet lost 1,250 boats.", 1245, 1255),
        ("It costs $2.4 billion.", 2.35e9, 2.45e9),
        ("It has 52 ± 3 percent.", 49, 55),
        ("Dozens of boats sank.", 24, 120),
        ("They quarrel; a row over 50 boats.", 50, 50),
        ("He was held for 20 days.", 20, 20),
        ("He was held for about 20 days.", 18, 22),
        ("It took over 20 days.", 20, None),
        ("Sales dipped over 20 days.", 20, 20),
        ("Let n be >= 30.", 30, None),
        ("They have flats from 40 acres up to 90 acres.", 40, 90),
        ("Tickets cost as little as 15 euros.", 15, None),
        ("It is just shy of 50 acres.", None, 50),
        ("At least some 50 boats sank.", 50, None),
        ("Up to an estimated 50 boats sank.", None, 50),
        ("They were revised up to 50 percent.", 49.5, 50.5),
        ("It has a bare-minimum 50 boats.", 50, 50),
        ("On the order of 50 boats sank.", 45, 55),
        ("It has 50 boats, give or take.", 45, 55),
        ("More than 50 but fewer than 60 boats sank.", 50, 60),
        ("It is no more than 50 and no less than 40 metres long.", 40, 50),
        ("Try not to use more than 50 boats.", None, 50),
        ("It must not sail more than 50 boats.", None, 50),
        ("It never exceeded 50 boats.", None, 50),
        ("It has not sold more than 50 boats.", 50, None),
        ("She did not say; more than 50 boats sank.", 50, None),
        ("It hit 1 in 40 boats.", pytest.approx(1 / 40.5, rel=1e-3), pytest.approx(1 / 39.5, rel=1e-3)),
        ("It hit one in four boats.", 0.24, 0.26),
    ],
)
def test_what_bounds_and_rounding_allow(text, low, high):
    (mention,) = found(text)
    assert (mention.value.low, mention.value.high) == (low, high)


@pytest.mark.parametrize(
    ("text", "role", "trend"),
    [
        ("They hired another 200 clerks.", "increment", None),
        ("They hired 40 additional clerks.", "increment", None),
        ("The blast hurt 2 more.", "increment", None),
        ("They hired 2 more than us.", None, None),
        ("A 12% rise was seen.", "change", "up"),
        ("It was a drop of 5 percent.", "change", "down"),
        ("The index: -1.3%.", "change", "down"),
        ("The port handles 40 ships a day.", "rate", None),
        ("A third of the crews left.", "share", None),
        ("Ana Petrova, 44, said so.", "age", None),
        ("It is the third-largest port.", "rank", None),
    ],
)
def test_what_the_words_of_a_quantity_say_of_its_role(text, role, trend):
    (mention,) = found(text)
    assert (mention.role, mention.trend) == (role, trend)


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("They sold 24 Zu-30MK2 fighters.", ["Zu-30MK2 fighters"]),
        ("They met two Boeing 737-800s.", ["Boeing 737-800s"]),
        ("They built three Project 636 submarines.", ["Project 636 submarines"]),
        ("It has four- and six-cylinder engines.", ["cylinder", "cylinder"]),
        ("They hired two people familiar with it.", ["people"]),
        ("They invited 25 Asian and European countries.", ["Asian and European countries"]),
        ("Three of the rivers rose.", ["rivers"]),
        ("It was one of Norway's oldest mills.", ["Norway's oldest mills"]),
        ('It has 12 "winter lamps" in it.', ["winter lamps"]),
        ("It is one of the country's oldest mills.", ["oldest mills"]),
        ("They hired 40 newly trained nurses.", ["newly trained nurses"]),
        ("They hired 40 mostly young nurses.", ["young nurses"]),
        ("They took 40 wounded miners out.", ["wounded miners"]),
        ("They took 40 wounded out.", ["wounded"]),
        ("Dozens of barrel bombs hit Luma.", ["barrel bombs"]),
    ],
)
def test_what_is_counted(text, nouns):
    assert [mention.noun.of(text) for mention in found(text)] == nouns


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Sales rose 12% to 4.31 billion from 3.85 billion.", [12, 4.31e9, 3.85e9]),
        ("The rate went from 3.5 percent to 4 percent.", [3.5, 4]),
        ("They voted 4.8, 5.2 and 6 percent.", [4.8, 5.2, 6]),
        ("They won 3-1 in the end.", [3, 1]),
        ("Luma 2-2 Arle: a draw.", []),
        ("It grew 10.89, or 1.2 percent, to 931.5.", [10.89, 1.2, 931.5]),
        ("It grew 4, 5, or 6 percent.", [4, 5, 6]),
        ("He went from 90 kg to 82.", [90, 82]),
        ("They got 12 years and 54 months.", [12, 54]),
        ("It held in nine of the forty-four rods.", [9, 44]),
        ("The age is 41.7 years, from 38.4 ten years ago.", [41.7, 38.4, 10]),
    ],
)
def test_figures_that_are_no_range(text, values):
    assert [mention.value.nominal for mention in found(text)] == values


def test_an_age_beside_another_needs_no_word():
    assert [unit for _, _, unit in shown("She sang from the age of nine, and was famous by 19.")] == ["a", "a"]
    assert [unit for _, _, unit in shown("She was famous by 19.")] == ["count"]
    assert [unit for _, _, unit in shown("Boys aged five and six came.")] == ["a", "a"]


def test_a_rate_goes_past_brackets():
    assert [unit for _, _, unit in shown("They paid $2m (£1.5m) a year.")] == ["USD/a", "GBP/a"]
    assert [unit for _, _, unit in shown("They paid $2m (£1.5m) and a house.")] == ["USD", "GBP"]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Cost was 38 million crowns, or 19 million a day.", ["CZK", "CZK/d"]),
        ("The index grew 10.89, or 1.2 percent.", ["{number}", "%"]),
        ("It grew 4, 5, or 6 percent.", ["%", "%", "%"]),
        ("They got 19 million tonnes, up from 17.1m.", ["t", "t"]),
        ("They spent $5 million on 2 million people, up from 1.5 million.", ["USD", "count", "count"]),
        ("They lost 2 billion shekels ($590 million) and 71 million.", ["ILS", "USD", "ILS"]),
        ("Owners: Brandt 45 per cent, Ostby 35, Kvale 20.", ["%", "%", "%"]),
        ("The house: Unity 71, Labour 54, Greens 16.", ["count", "count", "count"]),
    ],
)
def test_a_bare_figure_has_the_unit_of_one_before(text, units):
    assert [unit for _, _, unit in shown(text)] == units


def test_a_change_hands_its_unit_on():
    assert [unit for _, _, unit in shown("He went from 90 kg to 82, in six months.")] == ["kg", "kg", "mo"]
    assert [unit for _, _, unit in shown("It rose 31.5 points to 3,106.")] == ["{point}", "{point}"]
    assert [unit for _, _, unit in shown("It went from 90 kg to 82 crates.")] == ["kg", "count"]


@pytest.mark.parametrize(
    ("text", "quote", "nominal"),
    [
        ("One woman in three was unhurt.", "One woman in three", 1 / 3),
        ("Three out of four agreed.", "Three out of four", 3 / 4),
        ("He scored one goal in three games.", "one goal", 1),
    ],
)
def test_odds_may_name_what_they_count(text, quote, nominal):
    first = found(text)[0]
    assert (first.span.of(text), first.value.nominal) == (quote, pytest.approx(nominal))


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("She took back 23 seconds of the 25 that she had lost.", ["s", "s"]),
        ("She took back 23 seconds of the 25 laps.", ["s", "count"]),
        ("They moved 190 tonnes instead of the usual 510.", ["t", "t"]),
        ("They run an hour.", []),
    ],
)
def test_a_bare_figure_held_up_against_another_has_its_unit(text, units):
    assert [unit for _, _, unit in shown(text)] == units


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        ("Luma, fourth in the table, won.", 4),
        ("She finished second, behind Ostby.", 2),
        ("It is the 3rd largest of all.", 3),
        ("It trails No. 2 U.S. farm tractor maker Arle.", 2),
        ("Number eleven seed Ostby won.", 11),
        ("The No. 4 reactor stopped.", None),
        ("It is at No. 10 Elm Road.", None),
        ("The fourth man in the boat won.", None),
        ("He came first to Luma.", None),
    ],
)
def test_a_place_in_an_order_is_a_rank(text, rank):
    assert next((mention.value.nominal for mention in found(text) if mention.role == "rank"), None) == rank
