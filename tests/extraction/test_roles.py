"""What a claim is about, in own example sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from factcheck.model import Claim


def claims_of(text: str, published: str = "2021-05-20") -> list[Claim]:
    return list(factcheck.extract(factcheck.Document.from_text(text, id="a", published=published)))


def claim_in(text: str, quote: str) -> Claim:
    return next(claim for claim in claims_of(text) if quote in claim.quote)


def test_an_earlier_figure_does_not_hold_now() -> None:
    claim = claim_in("The fund grew to $9 billion in 2020 from $8 billion.", "8 billion")
    assert claim.period is not None
    assert claim.period.end is not None
    assert claim.period.end.year < 2020


def test_a_label_names_its_figure() -> None:
    assert claim_in("What is known:\n\n* Rescued: 41\n* Missing: 3\n", "41").subject == "rescued"


@pytest.mark.parametrize(
    ("text", "quote", "head"),
    [
        ("Net debt at 31 December 2019: $265 million\n", "$265", "debt"),
        ("Break fee payable by Kaldane: $18 million\n", "$18", "fee"),
        ("Shares in issue (fully diluted): 214 million\n", "214", "share"),
        ("Sector 12 took $49 million.", "$49", "sector"),
        ("Passengers, domestic: 612,000\n", "612,000", "passenger"),
        ("Its owners are Ostby (45%) and Brandt (55%).", "45", "ostby"),
        ("It costs $14 million: $9 million for steel, $5 million for the deck.", "$5", "deck"),
    ],
)
def test_the_head_of_what_is_measured(text: str, quote: str, head: str) -> None:
    assert claim_in(text, quote).head == head


def test_a_pronoun_stands_for_the_subject_before() -> None:
    claim = claim_in("The Aurora Bridge reopened yesterday. It cost $90 million.", "90")
    assert claim.subject == "Aurora Bridge"
    assert "Aurora Bridge" in claim.entities


def test_a_pronoun_stands_for_no_date() -> None:
    assert claim_in("On 7 May weavers went home. They lost $5 million.", "$5").subject == "weavers"


def test_a_bare_count_of_a_whole_or_of_those_aboard() -> None:
    assert claim_in("Of the 12 mills, 9 shut.", "9").subject == "mill"
    assert claim_in("Of the 12 mills in Luma that were built, 9 shut.", "9").subject != "mills"
    assert claim_in("The tug had eight on board.", "eight").subject == "people"
    assert claim_in("The tug has two pilots and 30 aboard.", "30").subject == "people"


def test_an_age_is_that_of_the_person_before() -> None:
    assert claim_in("The driver, aged 46, is in hospital.", "46").subject == "driver"


@pytest.mark.parametrize(
    ("text", "quote", "subject", "predicate"),
    [
        ("Girls under 17 rowed.", "17", "girls", "age"),
        ("You must be a pupil age 13 or older.", "13", "pupil", "age"),
        ("Weavers aged 19 to 30 came.", "19", "weavers", "age"),
        ("The weaver died at the age of 60.", "60", "weaver", "age"),
        ("The 17-year-old from a village sang.", "17", "17-year-old", "age"),
        ("The weaver retired at the age of 60.", "60", "weaver", "retire"),
    ],
)
def test_whose_age_it_is(text: str, quote: str, subject: str, predicate: str) -> None:
    claim = claim_in(text, quote)
    assert (claim.role, claim.subject, claim.predicate) == ("age", subject, predicate)


@pytest.mark.parametrize(
    ("text", "quote", "subject", "predicate"),
    [
        ("The mayor flies to Luma on Monday, followed by a call, before returning home on May 24.", "May 24",
         "mayor", "return"),
        ("The mayor flies to Luma on Monday, followed by a call, and returns on May 24.", "May 24", "mayor", "return"),
        ("The weaver was jailed for theft before being released in May.", "May", "weaver", "release"),
        ("Weavers signed a deal on building carts in 2016.", "2016", "deal", "sign"),
    ],
)  # fmt: skip
def test_a_date_is_that_of_the_nearest_clause(text: str, quote: str, subject: str, predicate: str) -> None:
    claim = claim_in(text, quote)
    assert (claim.subject, claim.predicate) == (subject, predicate)


def test_where_a_price_is_paid_is_no_subject() -> None:
    assert claim_in("Shares were up 3% at $78 in late trading.", "$78").subject == "shares"
    assert claim_in("The mill lost $4 million in a fiscal year.", "$4").subject == "mill"
    assert claim_in("The film made $4 million in its first week.", "$4").subject == "film"


def test_a_date_without_a_verb_is_that_of_the_first_noun() -> None:
    assert claim_in("Stories in Luma papers on May 3", "May 3").subject == "stories"


def test_what_is_cut_is_the_subject() -> None:
    assert claim_in("The mayor wants $40 million tax cut", "$40").subject == "tax"
    assert claim_in("A 12% rise in exports was seen.", "12%").subject == "exports"
    assert claim_in("Damage in building fires in Luma rises to $4m", "$4m").subject == "damage"


def test_a_building_may_be_a_noun() -> None:
    assert claim_in("Luma building fire toll passes 500", "500").head == "toll"
    assert claim_in("A firm building ships sold 3.", "3").predicate == "sell"


def test_a_quarter_that_ends_is_no_subject() -> None:
    assert claim_in("Sales in the quarter ended March 29 rose 4%.", "4%").subject == "sales"


def test_growth_to_a_rate_is_that_of_what_grows() -> None:
    assert claim_in("Output growth was cut to a 2.5% rate.", "2.5%").subject == "output growth"
    assert claim_in("The bank cut its 2.5% rate.", "2.5%").subject == "rate"


def test_names_are_folded() -> None:
    text = (
        "The National Grain Office (NGO) met Lusatian Minister Ada Brandt. Brandt told the NGO: Lusatia sold 12 cars."
    )
    assert claim_in(text, "12").entities == ("Ada Brandt", "National Grain Office", "Lusatia")


WORDS = st.lists(st.sampled_from("the of 12 $3 rose said about 2019 Brandt , . : |% not will ships and".split()))


@given(WORDS)
def test_spans_quote_the_text(words: list[str]) -> None:
    text = " ".join(words)
    for claim in claims_of(text):
        assert claim.quote == claim.span.of(text)
        assert claim.sentence.start <= claim.span.start < claim.span.end <= claim.sentence.end


@given(WORDS)
def test_what_follows_changes_nothing_before(words: list[str]) -> None:
    text = "Harbour police said 14 boats sank on Monday."
    more = f"{text} Meanwhile it rained.\n\n{' '.join(words)}"
    before = claims_of(text)
    assert claims_of(more)[: len(before)] == before


@pytest.mark.parametrize(
    ("text", "quote", "predicate"),
    [
        ("Two miners were reported killed.", "Two", "kill"),
        ("The tower, which opened in 1954, stands 90 metres tall.", "90", "stand"),
        ("After 40 mm of rain fell, the river rose.", "40", "fall"),
        ("She has negotiated the sale of 16 ships.", "16", "negotiate"),
        ("She surrendered to police Thursday.", "Thursday", "surrender"),
        ("The case goes to trial on Monday.", "Monday", "go"),
        ("She went back to work on Monday.", "Monday", "go"),
        ("They agreed to work on Monday.", "Monday", "work"),
        ("She is to police the border on Monday.", "Monday", "police"),
        ("Ada Brandt kept her LBA, KBF and LBO titles Saturday night.", "Saturday", "keep"),
        ("It beats Lind and Ostby estimates by 5 percent.", "5", "beat"),
        ("The storm kills 3, wounds 12.", "12", "wound"),
        ("Storms kill 3, wound 12", "12", "wound"),
        ("The river was expected to crest at 27 feet.", "27", "crest"),
        ("Storm Kills Two In Luma", "Two", "kill"),
        ("Luma mayor calls ballot for 9 May", "9 May", "call"),
        ("Luma stocks end up 2 percent", "2", "end"),
        ("Clerks who call on Monday pay $2.", "Monday", "call"),
        ("She is accused of robbing two shops in 1974.", "1974", "rob"),
        ("She noted on Monday that it was late.", "Monday", "note"),
        ("In a poll taken in Luma, two-thirds (67%) said yes.", "two-thirds", "say"),
        ("The mill was used on Monday.", "Monday", "use"),
        ("Luma futures close higher on Monday", "Monday", "close"),
        ("Shares close 0.4% higher", "0.4%", "close"),
        ("The firm cut 300 jobs.", "300", "cut"),
        ("Old Loom Ownership In Luma Jumps 40% in one year", "40%", "jump"),
        ("They cut part of her jobs bill Wednesday.", "Wednesday", "cut"),
        ("Prices of shares fall Monday.", "Monday", "fall"),
        ("It would have been late on Monday.", "Monday", "be"),
        ("There were reports of 4 miners dying in a flood.", "4", "die"),
        ("STORM KILLS TWO IN LUMA", "TWO", "kill"),
    ],
)
def test_predicate(text: str, quote: str, predicate: str) -> None:
    assert claim_in(text, quote).predicate == predicate


@pytest.mark.parametrize(
    ("text", "quote", "day"),
    [
        ("Exports reached $4 billion in 2019 and $5 billion in 2020.", "$4", "2019"),
        ("Exports reached $4 billion in 2019 and $5 billion in 2020.", "$5", "2020"),
        ("The mill, built in 1911, employs 300 people.", "300", "2021-05-20"),
        ("Police said on Tuesday that 14 boats had sunk.", "14", "2021-05-20"),
        ("Exports are 4 million tonnes, against 3 million tonnes in 2018.", "4", "2021-05-20"),
        ("Exports are 4 million tonnes, against 3 million tonnes in 2018.", "3", "2018"),
        ("Exports are 4 million tonnes (2018: 3 million tonnes).", "4", "2021-05-20"),
        ("Rent is $40, up from $30 in 2018.", "$40", "2021-05-20"),
        ("Rent went to $40 from $30 in 2018.", "$40", "2018"),
        ("Rent went to $40 from $30 a year earlier.", "$40", "2021-05-20"),
        ("Rent is 20% higher than in 2018.", "20%", "2021-05-20"),
        ("Between March 2018 and May 2020 the mill sold 300 looms.", "300", "2018-03/2020-05"),
        ("Ada Brandt (born 1973) got 24 looms.", "24", "2021-05-20"),
        ("The van, built in 2018, carried 24 looms.", "24", "2021-05-20"),
        ("Men in their forties bought 24 looms.", "24", "2021-05-20"),
        ("The mill lost $4m in the quarter ended March 29, 2019.", "$4m", "2019-01-01/2019-03-31"),
        ("Sales in the year to March 31 were $4m.", "$4m", "2020-04-01/2021-03-31"),
        ("It made $4m in the nine months ended in September 2019.", "$4m", "2019-01-01/2019-09-30"),
        ("In the half ended July 2, 2019 it lost $4m.", "$4m", "2019-01-01/2019-06-30"),
        ("The mill ran to June 29, 2019 and lost $4m.", "$4m", "2019-06-29"),
        ("In 1999, the Lind family of Luma bought the big yard by the river for $4m.", "$4m", "1999"),
        ("The yard made $4m in 1999, and in 2003 it made $9m.", "$9m", "2003"),
    ],
)
def test_period(text: str, quote: str, day: str) -> None:
    period = claim_in(text, quote).period
    assert period is not None
    assert period.edtf == day


def test_one_of_the_largest_is_large() -> None:
    assert claim_in("It is one of the largest mills.", "one").subject == "large mill"
    assert claim_in("They closed the two largest mills.", "two").subject == "largest mill"


def test_the_level_of_an_index_is_about_the_index() -> None:
    assert claim_in("The Norse index rose 3% to 96.1.", "96.1").subject == "Norse index"
    assert claim_in("The Norse index ended down 3%, at 7,160.", "7,160").unit == "{number}"
    assert claim_in("Shares in the mill fell 3% to 90 pence.", "90 pence").subject == "shares"


@pytest.mark.parametrize(
    ("text", "quote", "subject"),
    [
        ("The line carried 900 passengers on Monday and 700 on Tuesday.", "700", "passenger"),
        ("The north has 410 mills, the south 350 and the coast 90.", "90", "mill"),
        ("They fell to 54 seats in the 165-member house from 69.", "69", "seat"),
        ("It passed by 104 votes to 89.", "89", "vote"),
        ("Seven barges drifted off, 3 of them empty.", "3", "barge"),
        ("Weary drovers, over 300 of them, came home.", "300", "weary drover"),
        ("A mob of 400 came.", "400", "mob"),
        ("The toll was 34.", "34", None),
        ("Two of Brandt's aides quit.", "Two", "Brandt aide"),
        ("The blast killed 3 others.", "3", "other people"),
        ("They hired six clerks and sacked 14 others.", "14", "other"),
        ("Storm Kills 3 In Luma", "3", "people"),
        ("Of the crew, 57 are women.", "57", "woman"),
        ("Of the crew, 57 are asleep.", "57", "people"),
        ("They executed seven.", "seven", "people"),
        ("All three were charged with theft.", "three", "people"),
        ("The shop charged three.", "three", None),
        ("Ada Brandt, a mother of 9, left.", "9", "child"),
    ],
)
def test_what_a_bare_count_counts(text: str, quote: str, subject: str | None) -> None:
    assert claim_in(text, quote).subject == subject


def test_a_bare_count_may_have_the_head_of_a_sentence_before() -> None:
    claim = claim_in("The mill owns 31 barges. It sold 12 in May.", "12")
    assert (claim.subject, claim.head) == (None, "barge")
    assert claim_in("The mill owns 31 barges. Thirteen were unhurt.", "Thirteen").subject == "people"


def test_a_bare_count_has_the_head_of_what_it_sizes() -> None:
    claim = claim_in("The population of Lusatia has reached 5,046,210.", "5,046,210")
    assert (claim.head, claim.modifiers) == ("population", ("lusatia",))
    assert claim_in("Otters number 6,240.", "6,240").head == "otter"


def test_a_figure_in_brackets_is_about_the_same() -> None:
    first, second = claims_of("The bank lent the town €5 million ($6 million).")
    assert (first.subject, first.predicate) == (second.subject, second.predicate)


def test_a_sentence_that_opens_with_a_common_word_opens_with_no_name() -> None:
    assert claim_in("Farmers sold 300 sheep to Lusatia.", "300").entities == ("Lusatia",)


def test_a_cell_has_its_column_and_its_row() -> None:
    table = "| Port | Ships | Crew |\n|---|---|---|\n| Aldhaven | 31 | 402 |\n| Brynsund | 17 | 98 |\n"
    claim = claim_in(f"# Ports\n\n{table}", "17")
    assert (claim.subject, claim.entities[:1]) == ("Ships", ("Brynsund",))
