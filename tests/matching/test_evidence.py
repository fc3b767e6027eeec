"""What speaks for two claims being one thing, seen in whole articles."""

from datetime import date

import pytest

from factcheck import Document, compare
from factcheck.lexicon.vectors import embed_each
from factcheck.matching.scoring import Evidence, weights
from factcheck.model import Claim, Period
from factcheck.pipeline import explain, extract_all


def documents(*texts, published="2031-06-18"):
    return [Document.from_text(text, id=f"source-{i}", published=published) for i, text in enumerate(texts)]


def explained(*texts, quotes):
    report = extract_all(documents(*texts))
    left, right = (next(claim.id for claim in report.claims if quote in claim.quote) for quote in quotes)
    return {reason.name: reason for reason in explain(report, left, right).comparisons}


def likeness(one, other):
    left, right = embed_each([one, other])
    return float(left @ right)


@pytest.mark.parametrize(
    ("one", "other"), [("howitzer", "gun"), ("lorry", "truck"), ("sale", "sell"), ("arrest", "detain")]
)
def test_words_that_wordnet_ties_are_near(one, other):
    assert likeness(one, other) > 0.45 > likeness(one, "harvest")


def test_a_word_that_is_not_known_is_like_itself_only():
    assert likeness("zzqxv", "zzqxv") == pytest.approx(1)
    assert likeness("zzqxv", "zzqxw") < 0.4


def test_a_third_source_that_agrees_bears_witness():
    first = "The ferry Halda carried 143 passengers when it left Brekka. The captain was unhurt."
    second = "The ferry Halda had 134 passengers on board when it left Brekka, the owner said."
    third = "There were 143 passengers on board the ferry Halda when it left Brekka, the owner said."
    reasons = explained(first, second, third, quotes=("143", "134"))
    assert reasons["witness"].weight > 0
    assert "witness" not in explained(first, second, quotes=("143", "134"))


def test_a_rate_is_held_against_the_plain_figure_and_no_price_against_a_sum():
    cars = "The bridge at Velmere carries 21,000 cars a day.", "The bridge at Velmere carries {} cars."
    assert not compare(documents(cars[0], cars[1].format("21,000"))).findings
    assert compare(documents(cars[0], cars[1].format("12,000"))).findings
    doses = "Velmere bought the doses for $4.50 a dose.", "Velmere bought the doses for $13.9 million."
    assert not compare(documents(*doses)).findings


def test_two_thirds_agree_with_the_percentage_that_they_round():
    told = "In Velmere {} of voters backed the plan for a tunnel."
    assert not compare(documents(told.format("two thirds"), told.format("66.4 percent"))).findings
    assert compare(documents(told.format("two thirds"), told.format("51 percent"))).findings


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [("05:25", "05:31", True), ("05:25", "05:27", False), ("05:00", "05:40", False), ("05:00", "07:10", True)],
)
def test_two_times_of_one_day_are_apart_by_what_is_printed(one, other, apart):
    day = date(2031, 6, 18)
    periods = [Period(day, day, f"2031-06-18T{clock}", "time") for clock in (one, other)]
    assert periods[0].disjoint(periods[1]) is apart


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("24 July", "24 July 2029", False),
        ("24 July", "12 July 2029", True),
        ("first quarter", "first quarter of 2029", False),
    ],
)
def test_a_year_that_is_not_printed_fits_any(one, other, apart):
    claims = [
        claim for document in documents(f"It opened in {one}.", f"It opened in {other}.") for claim in dated(document)
    ]
    assert claims[0].on_other_days(claims[1]) is apart


def dated(document) -> list[Claim]:
    return [claim for claim in extract_all([document]).claims if claim.kind == "date"]


def test_names_that_only_one_text_holds_speak_against_one_event():
    told = "A bus rolled over near {}, and 12 people were killed."
    same = explained(told.format("Velmere"), told.format("Velmere").replace("12", "15"), quotes=("12", "15"))
    other = explained(told.format("Velmere"), told.format("Brekka").replace("12", "15"), quotes=("12", "15"))
    assert same["names"].weight > other["names"].weight
    assert "velmere" in same["names"].detail


def test_a_sentence_that_says_more_covers_less():
    short = "The mill at Velmere sold 340 tonnes of flour."
    more = "The mill at Velmere, closed twice for repairs, sold 430 tonnes of flour to bakeries in three valleys."
    assert explained(short, short.replace("340", "430"), quotes=("340", "430"))["cover"].detail == "all"
    assert explained(short, more, quotes=("340", "430"))["cover"].detail != "all"


@pytest.mark.parametrize(
    ("padding", "crowd"),
    [("", "two short texts"), ("The sea was calm, and no rain fell. " * 20, "a short text and an article")],
)
def test_a_longer_text_of_few_claims_is_no_text_of_a_sentence_or_two(padding, crowd):
    told = "The ferry Halda carried {} passengers when it left Brekka."
    reasons = explained(told.format(143), f"{told.format(134)} {padding}", quotes=("143", "134"))
    assert reasons["crowd"].detail == crowd


@pytest.mark.parametrize(
    ("other", "level"),
    [
        ("The bakery at Velmere sold 25 loaves of rye bread.", "far, of another noun"),
        ("The ferry Halda had 25 passengers on board.", "far"),
    ],
)
def test_values_of_unlike_nouns_are_apart_for_that_reason(other, level):
    reasons = explained("The ferry Halda carried 143 passengers.", other, quotes=("143", "25"))
    assert reasons["value"].detail.partition(":")[0] == level


def test_two_sentences_that_share_nothing_are_not_tied_by_being_short():
    texts = "The ferry Halda carried 412 passengers to Brekka.", "The bakery of Velmere sold 44 loaves of rye bread."
    report = extract_all(documents(*texts))
    left, right = (next(claim.id for claim in report.claims if claim.source == f"source-{i}") for i in (0, 1))
    assert explain(report, left, right).state == "rejected"


def test_a_level_has_another_weight_between_short_texts():
    told = Evidence(0, {"terms": {"all": 1.0, "none": -1.0}}, {"two short texts": {"terms": {"all": 1.5}}})
    crowd = [None, "two short texts", None, "two short texts"]
    assert told.columns({"crowd": crowd, "terms": ["all", "all", None, "none"]})["terms"] == [1.0, 1.5, 0.0, 0.0]
    assert told.score({"terms": "all", "crowd": "two short texts"}) == 1.5


def test_what_a_pair_tells_by_itself_is_all_but_how_it_stands_among_others():
    alone, together = ({*of.levels} for of in (weights().alone, weights().together))
    assert together - alone == {"counterpart", "witness"}
    assert alone < together


def test_a_dateline_is_held_against_nothing():
    texts = "BREKKA, June 18 (Coast Wire) -\nThe ferry is late.", "The ferry Halda sank off Brekka on June 18."
    report = extract_all(documents(*texts))
    line, event = report.claims
    assert (line.quote, event.quote) == ("June 18", "June 18")
    assert explain(report, line.id, event.id) is None
    assert compare(documents(*texts)).facts == ()


def test_many_likenesses_at_once_are_signs_of_one_thing():
    told = "The mill at Velmere sold {} tonnes of flour in spring."
    alike = explained(told.format(340), told.format(352), quotes=("340", "352"))
    other = explained(told.format(340), "A bridge of 352 tonnes was lifted at Brekka.", quotes=("340", "352"))
    assert alike["signs"].detail == "seven"
    assert other["signs"].detail in ("none", "one", "two")


def test_what_dates_count_from_is_told_apart():
    told = "The ferry Halda sank off Brekka {}."
    for words, level in (("on Friday", "a date and a weekday"), ("last week", "a date and the day of writing")):
        reasons = explained(told.format(words), told.format("on 11 June"), quotes=(words.split()[-1], "11 June"))
        assert reasons["dates"].detail == level


@pytest.mark.parametrize(
    ("name", "one", "other"),
    [
        ("place", "A coach fell off a bridge in Peru, killing 12", "A coach fell off a bridge in Nepal, killing 19"),
        ("event", "A fire at a mill near Brekka killed 12", "A stampede at a mill near Brekka killed 19"),
    ],
)
def test_another_country_and_another_kind_of_event_speak_against_one_thing(name, one, other):
    assert explained(one, other, quotes=("12", "19"))[name].weight < 0
    assert name not in explained(one, one.replace("12", "19"), quotes=("12", "19"))
