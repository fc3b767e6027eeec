"""Laws of the quantity scanner: what is written is read back, spans quote, work grows with the text alone."""

import sys
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from num2words import num2words

import factcheck
from factcheck.extraction.quantities import find_quantities
from factcheck.extraction.sentences import Sentence
from factcheck.model import Block, Document, Span

COUNTS = st.integers(2, 999_999)
MAGNITUDES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}


def read(text):
    """Return the mentions of a text, read as one sentence."""
    document = Document.from_text(text, id="t")
    return find_quantities(Sentence(document, Block("paragraph", Span(0, len(text))), 0, text), [])


def only(text):
    """Return the one mention of a text."""
    mentions = read(text)
    assert len(mentions) == 1, [mention.span.of(text) for mention in mentions]
    return mentions[0]


@given(COUNTS)
@pytest.mark.parametrize("style", ["{:,}", "{}", "{:,} more", "as many as {:,}", "about {:,}", "at least {:,}"])
def test_a_count_in_digits_is_read_back(style, count):
    mention = only(f"The port handled {style.format(count)} containers.")
    assert (mention.value.nominal, mention.unit) == (count, "count")


@given(COUNTS)
def test_a_count_in_words_is_read_back(count):
    written = num2words(count).replace(",", "")
    assert only(f"The port handled {written} containers.").value.nominal == count


@given(st.integers(2, 999), st.sampled_from(sorted(MAGNITUDES)), st.sampled_from(["$", "€", "£", "US$", "HK$"]))
def test_money_is_read_back(count, magnitude, sign):
    mention = only(f"It cost {sign}{count / 10} {magnitude}.")
    assert mention.value.nominal == pytest.approx(count / 10 * MAGNITUDES[magnitude])
    assert mention.unit == {"$": "USD", "€": "EUR", "£": "GBP", "US$": "USD", "HK$": "HKD"}[sign]


@given(
    st.integers(1, 9_999),
    st.sampled_from(["km", "kilometres", "-kilometre", " km", " miles", " tonnes", "%", " percent"]),
)
def test_a_measure_is_read_back(tenths, unit):
    spaced = unit if unit.startswith((" ", "-", "%")) or unit == "km" else f" {unit}"
    assert only(f"They measured {tenths / 10}{spaced} of it.").value.nominal == tenths / 10


@given(st.integers(1, 400), st.integers(1, 400))
@pytest.mark.parametrize("style", ["{}-{}", "{} to {}", "between {} and {}", "from {} to {}", "{}–{}"])
def test_a_range_is_read_back(style, low, more):
    mention = only(f"It takes {style.format(low, low + more)} kilograms.")
    assert (mention.value.low, mention.value.high, mention.unit) == (low, low + more, "kg")


@given(st.integers(10, 400), st.integers(1, 400), st.sampled_from("$€£"), st.sampled_from(["m", "bn", "mn", "MM", "k"]))
@pytest.mark.parametrize("style", ["{0}{1}-{2}{3}", "{0}{1} - {2}{3}", "between {0}{1} and {2}{3}"])
def test_a_range_of_money_shares_its_letter(style, low, more, sign, letter):
    mention = only(f"It costs {style.format(sign, low / 10, (low + more) / 10, letter)}.")
    size = {"k": 1e3, "bn": 1e9}.get(letter, 1e6)
    assert mention.value.low == pytest.approx(low / 10 * size)
    assert mention.value.high == pytest.approx((low + more) / 10 * size)


@given(st.integers(1, 19), st.integers(2, 59))
@pytest.mark.parametrize("style", ["{} hours and {} minutes", "{} hours, {} minutes", "{}h {}m"])
def test_a_sum_of_times_is_read_back(style, hours, minutes):
    mention = only(f"It lasted {style.format(hours + 1, minutes)} in all.")
    assert (mention.value.nominal, mention.unit) == ((hours + 1) * 60 + minutes, "min")


@given(st.integers(2, 59))
def test_an_hour_and_more_is_read_back(minutes):
    assert only(f"It began an hour and {minutes} minutes late.").value.nominal == 60 + minutes
    assert only(f"It began an hour and {num2words(minutes)} minutes late.").value.nominal == 60 + minutes


@given(st.integers(1, 9), st.integers(1, 9))
def test_odds_with_hyphens_are_read_back(above, more):
    mention = only(f"It has a {num2words(above)}-in-{num2words(above + more)} chance.")
    assert mention.value.nominal == pytest.approx(above / (above + more))


@given(st.integers(10, 9_999), st.integers(0, 6))
def test_what_is_printed_lies_in_its_interval(digits, places):
    value = only(f"It weighs {digits / 10**places:.{places}f} kg.").value
    assert value.low < value.nominal < value.high


@example(".0.0")
@example(".1,000")
@example("0.5 . 5 %")
@given(st.text(alphabet="0123456789.,-$%() abkmo'/½ten", max_size=60))
@settings(max_examples=300)
def test_spans_lie_in_the_text_and_in_order(text):
    spans = [mention.span for mention in read(text)]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert spans == sorted(spans)


OTHERS = ["The minister left early.", "Nobody had seen the report.", "A court in Oslo hears the case."]


@given(st.lists(st.sampled_from(OTHERS), max_size=3), st.lists(st.sampled_from(OTHERS), max_size=3), COUNTS)
def test_unrelated_sentences_change_nothing(before, after, count):
    sentence = f"The plant sold {count:,} engines for €3.5 million."

    def shown(text):
        claims = factcheck.extract(Document.from_text(text, id="t", published=date(2020, 1, 1)))
        return [(claim.quote, claim.value, claim.unit) for claim in claims if claim.kind == "quantity"]

    assert shown(" ".join([*before, sentence, *after])) == shown(sentence)


NEWS = (
    "The council bought 1,250 bicycles for $2.4 million on Monday, officials said, after prices rose 3.5 percent"
    " from a year earlier to 12 euros a share. The minister, who is 54, said that at least two dozen had asked. "
)
HOSTILE = [
    "1", "1 ", "1,", "1, ", ",", "1-", "1 - ", "1/", "$", "$1 ", "+-", "one ", "hundred ", "twenty-", "one and ",
    "half a ", "5 per ", "hundreds of ", "one in ", "(1) ", "1 or ", "5 big red ", "5 km ", "5 ft 9 in ", "555-", "1e",
    "1 to ", "5 ± ", "about over ", "1.", "a.", "www.", "a@", "0", "an hour and 5 ", "one-in-", "$1-2m ", "5 / ",
    ", with 5 ", "COP28 ", "5 737 ", "5 l/100km ", "serving 5 ", "6-4, ", "5 Ostbys' ",
]  # fmt: skip


def work(text):
    """Return how many calls, of Python and of C, the extraction of a text takes."""
    document = Document.from_text(text, id="t", published=date(2020, 1, 1))
    calls = 0

    def count(*_):
        nonlocal calls
        calls += 1

    sys.setprofile(count)
    try:
        factcheck.extract(document)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize("size", [20_000])
def test_no_text_takes_more_than_five_times_the_work_of_news(size):
    def filled(piece):
        return (piece * (size // len(piece) + 1))[:size]

    work(filled(NEWS))
    news = work(filled(NEWS))
    assert {piece: cost for piece in HOSTILE if (cost := work(filled(piece)) / news) > 5} == {}
