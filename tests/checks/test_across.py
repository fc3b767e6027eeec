"""Across sources: what is a conflict, what is none, and which cause is named."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.checks import judge
from factcheck.errors import RuleError
from factcheck.model import Interval, Match, Rule, When
from tests.checks.build import Article, about, day, exact, found, judged, year

MORE_THAN_90 = Interval(90_000, None, low_open=True, nominal=90_000)
FEWER_THAN_20 = Interval(None, 20, high_open=True, nominal=20)


def two(left, right, *, left_fields=None, right_fields=None, **reasons):
    a, b = Article(f"One tells of {left[0]}.", "a"), Article(f"Another tells of {right[0]}.", "b")
    pair = a.claim(*left, **(left_fields or {})), b.claim(*right, **(right_fields or {}))
    return found(a, b, pairs=[pair], **reasons)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("more than 90,000", MORE_THAN_90), ("93,000", exact(93_000))),
        (("about 100,000", about(100_000, 5_000)), ("98,500", exact(98_500))),
        (("over 60", Interval(60, None, low_open=True, nominal=60)), ("60", exact(60))),
        (("18.6 million tons", exact(18.6e6), "[ston_av]"), ("18.6 Mt", exact(18.6), "Mt")),
        (("2 tonnes", exact(2), "t"), ("2,000 kg", exact(2_000), "kg")),
        (("85 km", about(85, 0.5), "km"), ("53 miles", about(53, 0.5), "[mi_i]")),
        (("three and a half years", exact(3.5), "a"), ("42 months", exact(42), "mo")),
        (("14 degrees", about(14, 0.5), "Cel"), ("57 degrees Fahrenheit", about(57, 0.5), "[degF]")),
    ],
)
def test_what_can_both_be_true_is_no_conflict(left, right):
    assert two(left, right) == []


@pytest.mark.parametrize(
    ("rule", "left", "right"),
    [
        ("transposed-digits", ("143 people", 143), ("134 people", 134)),
        ("value-conflict", ("143 people", 143), ("150 people", 150)),
        ("other-magnitude", ("2.1 million", 2_100_000), ("21 million", 21_000_000)),
        ("other-unit", ("$38 million", 38e6, "USD"), ("38 million euros", 38e6, "EUR")),
        ("other-unit", ("40 km", 40, "km"), ("40 miles", 40, "[mi_i]")),
        ("bound-violated", ("fewer than 20 camps", FEWER_THAN_20), ("34 camps", 34)),
        ("other-unit", ("up to 40 km", Interval(None, 40, nominal=40), "km"), ("40 miles", 40, "[mi_i]")),
        ("percent-or-points", ("8 percent", 8, "%"), ("8 percentage points", 8, "pp")),
    ],
)
def test_a_conflict_is_one_finding_that_names_its_cause(rule, left, right):
    assert two(left, right) == [(rule, left[0], right[0])]


def test_a_rise_conflicts_with_a_fall_of_the_same_size():
    up, down = {"role": "change", "trend": "up"}, {"role": "change", "trend": "down"}
    told = ("by 0.4 points", 0.4, "pp")
    assert two(told, told, left_fields=up, right_fields=down) == [("opposite-direction", told[0], told[0])]


def test_one_speaker_with_two_figures_is_named():
    fields = {"left_fields": {"speaker": "Mayor Ana Ruiz"}, "right_fields": {"speaker": "Ruiz"}}
    assert two(("12 shops", 12), ("17 shops", 17), **fields) == [("quoted-twice", "12 shops", "17 shops")]


def test_figures_swapped_between_two_things_are_named():
    a, b = Article("They sent 48 guns and 84 trucks.", "a"), Article("They sent 84 guns and 48 trucks.", "b")
    guns = a.claim("48 guns", 48, subject="gun"), b.claim("84 guns", 84, subject="gun")
    trucks = a.claim("84 trucks", 84, subject="truck"), b.claim("48 trucks", 48, subject="truck")
    assert {rule for rule, *_ in found(a, b, pairs=[guns, trucks])} == {"swapped-values"}


def test_a_finding_holds_the_claims_that_conflict_and_no_other():
    articles = [Article(f"There were {n} people on board.", name) for n, name in ((143, "a"), (134, "b"), (143, "c"))]
    x, y, z = (article.claim(f"{n} people", n) for article, n in zip(articles, (143, 134, 143), strict=True))
    vague = Article("More than 100 people were on board.", "d")
    w = vague.claim("More than 100 people", Interval(100, None, low_open=True, nominal=100))
    report = judged(*articles, vague, pairs=[(x, y), (x, z), (y, z), (x, w), (y, w)])
    assert [finding.claims for finding in report.findings] == [(x.id, y.id, z.id)]
    assert [fact.verdict for fact in report.facts] == ["conflicting"]


def test_what_a_third_source_says_too_is_shown():
    articles = [Article(f"There were {n} people on board.", name) for n, name in ((143, "a"), (134, "b"), (143, "c"))]
    x, y, z = (article.claim(f"{n} people", n) for article, n in zip(articles, (143, 134, 143), strict=True))
    (finding,) = judged(*articles, pairs=[(x, y), (x, z)]).findings
    assert finding.claims == (x.id, y.id, z.id)


@pytest.mark.parametrize(
    ("third", "quotes"),
    [(960, ["at least 310", "more than 900", "over 960"]), (2_400, ["at least 310", "more than 900"])],
)
def test_a_bound_that_a_third_source_gives_nearly_alike_is_shown(third, quotes):
    told = (("a", "at least 310", 310), ("b", "more than 900", 900), ("c", f"over {third}", third))
    articles = [Article(f"The flood took {quote} huts.", name) for name, quote, _ in told]
    x, y, z = (
        article.claim(quote, Interval(n, None, low_open=True, nominal=n))
        for article, (_, quote, n) in zip(articles, told, strict=True)
    )
    report = judged(*articles, pairs=[(x, y)], **LIKE)
    agreeing = Match(y.id, z.id, 10.0, "confirmed")
    report = judge(msgspec.structs.replace(report, matches=(*report.matches, agreeing)))
    (finding,) = report.findings
    assert [report.claims_by_id()[claim].quote for claim in finding.claims] == quotes


def test_a_disagreement_that_another_one_holds_is_not_told_again():
    numbers = (143, 150, 161)
    articles = [Article(f"There were {n} people on board.", name) for n, name in zip(numbers, "abc", strict=True)]
    x, y, z = (article.claim(f"{n} people", n) for article, n in zip(articles, numbers, strict=True))
    report = judged(*articles, pairs=[(x, y), (x, z), (z, y)])
    fact = msgspec.structs.replace(report.facts[0], claims=(x.id, y.id))  # z is no member, and disagrees with both
    (finding,) = judge(msgspec.structs.replace(report, facts=(fact,))).findings
    assert finding.claims == (x.id, y.id, z.id)


def test_dates_that_share_no_day_conflict():
    a, b = Article("The accord of May 2023.", "a"), Article("The accord of March 2023.", "b")
    may = a.claim("May 2023", period=day("2023-05-01"))
    march = b.claim("March 2023", period=day("2023-03-01"))
    assert found(a, b, pairs=[(may, march)]) == [("date-conflict", "May 2023", "March 2023")]


def test_a_day_within_the_year_is_no_conflict():
    a, b = Article("It opened in 2023.", "a"), Article("It opened on 3 May 2023.", "b")
    assert (
        found(a, b, pairs=[(a.claim("2023", period=year(2023)), b.claim("3 May 2023", period=day("2023-05-03")))]) == []
    )


# finer than 1e-9 of the value the sums of the test itself are rounded
SHARES = st.just(0.0) | st.floats(1e-9, 0.3)


@given(st.floats(1, 1e9), SHARES, SHARES, st.floats(-1, 1))
def test_two_readings_of_one_value_never_conflict(true, left, right, at):
    """Whatever the true value is, two intervals that hold it share it."""
    a, b = Article("It came to this much.", "a"), Article("It came to this much.", "b")
    values = (about(true * (1 + share * at), true * share * 1.0001) for share in (left, right))
    pair = tuple(article.claim("this much", value, "kg") for article, value in zip((a, b), values, strict=True))
    assert found(a, b, pairs=[pair]) == []


@given(st.integers(1, 10**9), st.integers(1, 10**9))
def test_the_order_of_the_sources_changes_nothing(x, y):
    def run(first, second):
        a, b = Article(f"It was {x}.", "a"), Article(f"It was {y}.", "b")
        p, q = a.claim(str(x), x), b.claim(str(y), y)
        pair = (p, q) if first == "a" else (q, p)
        return {(f.rule, frozenset(f.claims)) for f in judged(a, b, pairs=[pair]).findings}, second

    assert run("a", 0) == run("b", 0)


@pytest.mark.parametrize(
    "message", ["{{ versions", "{{ nothing }}", "{{ versions.__class__.__mro__[1].__subclasses__() }}"]
)
def test_a_message_that_cannot_be_filled_names_its_rule(message):
    rule = Rule(id="house", check="value-conflict", message=message)
    a, b = Article("It was 3.", "a"), Article("It was 5.", "b")
    with pytest.raises(RuleError, match="house: message: "):
        judged(a, b, pairs=[(a.claim("3", 3), b.claim("5", 5))], rules=[rule])


def test_a_draft_rule_alarms_nobody():
    rule = Rule(id="house", check="value-conflict", message="{{ why }}", severity="error", status="draft")
    a, b = Article("It was 3.", "a"), Article("It was 5.", "b")
    (finding,) = judged(a, b, pairs=[(a.claim("3", 3), b.claim("5", 5))], rules=[rule]).findings
    assert (finding.severity, finding.message) == ("info", "no value is in both “3” and “5”")


def test_a_rule_finds_what_its_conditions_allow():
    rule = Rule(id="house", check="value-conflict", message="{{ why }}", when=When(subject=("passenger",)))
    a, b = Article("It was 3 and 4.", "a"), Article("It was 5 and 6.", "b")
    pairs = [
        (x.claim(p, float(p), subject=s), b.claim(q, float(q), subject=s))
        for x, p, q, s in ((a, "3", "5", "passenger"), (a, "4", "6", "ship"))
    ]
    assert found(a, b, pairs=pairs, rules=[rule]) == [("house", "3", "5")]


@pytest.mark.parametrize(("others", "conflicts"), [(0, 0), (4, 1)])
def test_a_weak_pair_counts_where_the_sources_share_a_story(others, conflicts):
    rule = Rule(id="house", check="value-conflict", message="{{ why }}", parameters={"minimum_match": 50.0})
    numbers = (46, *range(60, 60 + others))
    texts = (
        f"Of {' and '.join(map(str, numbers))} people.",
        f"Of {' and '.join(map(str, (51, *numbers[1:])))} people.",
    )
    a, b = Article(texts[0], "a"), Article(texts[1], "b")
    pairs = [(a.claim("46", 46), b.claim("51", 51))]
    pairs += [(a.claim(str(number), number), b.claim(str(number), number)) for number in numbers[1:]]
    assert len(found(a, b, pairs=pairs, rules=[rule])) == conflicts


@pytest.mark.parametrize(("sources", "severity"), [(3, "error"), (10, "info")])
def test_ten_values_of_one_thing_are_those_of_many_things(sources, severity):
    articles = [Article(f"The flood took {number} boats.", f"s{number}") for number in range(11, 11 + sources)]
    claims = [article.claim(f"{number} boats", number) for number, article in enumerate(articles, 11)]
    report = judged(*articles, pairs=[(claims[0], other) for other in claims[1:]])
    assert {finding.severity for finding in report.findings} == {severity}


def test_cents_are_of_the_dollar_and_of_the_euro():
    assert two(("€0.42", exact(0.42), "EUR"), ("42 cents", exact(0.42), "USD")) == []
    assert two(("€0.42", exact(0.42), "EUR"), ("Forty-two cents", exact(0.42), "USD")) == []
    assert two(("€0.42", exact(0.42), "EUR"), ("$0.42", exact(0.42), "USD")) != []


LIKE = {"terms": "most shared: boat, rescue", "kin": "100 %: boat / boat"}
BOATS = ("six boats", 6), ("nine boats", 9)


@pytest.mark.parametrize(
    ("reasons", "fields", "conflicts"),
    [
        ({}, {}, False),
        (LIKE, {}, True),
        (LIKE | {"company": "mixed, in like words"}, {}, False),
        (LIKE | {"company": "mixed, in like words"}, {"predicate": "rescue"}, True),
        ({"terms": "half shared: boat"}, {}, False),
        ({"terms": "half shared: boat"}, {"predicate": "rescue"}, True),
        ({"terms": "half shared: boat"}, {"predicate": "say"}, False),
    ],
)
def test_a_weak_pair_counts_in_like_words(reasons, fields, conflicts):
    alarms = two(*BOATS, left_fields=fields, right_fields=fields, score=1.0, **reasons)
    assert alarms == ([("value-conflict", "six boats", "nine boats")] if conflicts else [])


def test_prices_of_another_day_are_no_conflict():
    other_day = LIKE | {"company": "different, in like words"}
    assert two(("$31.20", 31.2, "USD"), ("$30.40", 30.4, "USD"), **LIKE) != []
    assert two(("$31.20", 31.2, "USD"), ("$30.40", 30.4, "USD"), **other_day) == []
    assert two(("$31.20", 31.2, "USD"), ("$13.20", 13.2, "USD"), **other_day) != []
    assert two(("$31.24", 31.24, "USD"), ("$31.42", 31.42, "USD"), **other_day) == []
    assert two(*BOATS, **other_day) != []


@pytest.mark.parametrize(("crowd", "conflicts"), [("two short texts", False), ("a dozen", True)])
def test_prices_of_another_day_are_none_however_much_two_short_texts_share(crowd, conflicts):
    a, b = (
        Article(f"It cost {price}.\nThey sold 3 tons, 4 carts, 5 sacks.", name)
        for price, name in (("$31.20", "a"), ("$30.40", "b"))
    )
    pairs = [(a.claim("$31.20", 31.2, "USD"), b.claim("$30.40", 30.4, "USD"))]
    pairs += [(a.claim(told, n), b.claim(told, n)) for n, told in ((3, "3 tons"), (4, "4 carts"), (5, "5 sacks"))]
    alarms = found(a, b, pairs=pairs, crowd=crowd, **LIKE, company="different, in like words")
    assert bool(alarms) is conflicts


@pytest.mark.parametrize("status", ["possible", "denied"])
def test_what_may_be_and_what_is_denied_conflicts_in_like_words_alone(status):
    fields = {"left_fields": {"status": status}}
    assert two(*BOATS, **fields) == []
    assert two(*BOATS, **fields, **LIKE) == [("value-conflict", "six boats", "nine boats")]


def test_what_may_be_conflicts_in_short_texts_that_count_one_kind():
    fields, kindred = {"left_fields": {"status": "possible"}}, {"kin": "100 %: boat / boat"}
    assert two(*BOATS, **fields, **kindred) == []
    assert two(*BOATS, **fields, **kindred, crowd="two short texts") == [("value-conflict", "six boats", "nine boats")]


def test_a_slip_conflicts_even_where_one_is_denied():
    denied = {"left_fields": {"status": "denied"}}
    assert two(("421 boats", 421), ("412 boats", 412), **denied) == [("transposed-digits", "421 boats", "412 boats")]
    assert two(("40 km", 40, "km"), ("40 miles", 40, "[mi_i]"), **denied) == [("other-unit", "40 km", "40 miles")]


def test_just_over_is_no_open_bound():
    over = ("just over 4,600 boats", Interval(4600, None, low_open=True, nominal=4600))
    assert two(over, ("6,100 boats", 6100)) == [("value-conflict", "just over 4,600 boats", "6,100 boats")]
    assert two(over, ("4,900 boats", 4900)) == []


def test_rounded_sums_that_touch_conflict_where_one_is_told_per_share():
    four, five = Interval(0.035, 0.045, nominal=0.04), Interval(0.045, 0.055, nominal=0.05)
    assert two(("4 cents", four, "USD"), ("5 cents a share", five, "USD/{share}")) == [
        ("value-conflict", "4 cents", "5 cents a share")
    ]


def test_a_bound_in_another_unit_is_a_conflict_in_like_words():
    bounds = tuple((f"over 25 {unit}", Interval(25, None, low_open=True, nominal=25), unit) for unit in ("km", "m"))
    assert two(*bounds) == []
    assert two(*bounds, **LIKE) == [("other-unit", "over 25 km", "over 25 m")]


def test_a_date_that_the_other_source_has_as_well_is_no_conflict():
    a, b = Article("From May to June 2023.", "a"), Article("In May 2023.", "b")
    pair = a.claim("June 2023", period=day("2023-06-01")), b.claim("May 2023", period=day("2023-05-01"))
    assert found(a, b, pairs=[pair], counterpart="agrees elsewhere") == []


def test_a_dateline_is_no_date_of_an_event():
    a = Article("PORT VELMERE, 18 May 2026 (Coast Wire) -", "a", published="2026-05-18")
    b = Article("The satellite reached the port on 12 April 2026.", "b", published="2026-05-18")
    later = a.claim("18 May 2026", period=day("2026-05-18"))
    event = b.claim("12 April 2026", period=day("2026-04-12"), predicate="reach")
    assert found(a, b, pairs=[(later, event)]) == []
    undated = Article(a.document.text, "a")
    same = undated.claim("18 May 2026", period=day("2026-05-18"))
    assert found(undated, b, pairs=[(same, event)]) != []


@pytest.mark.parametrize(
    ("again", "shown"),
    [({"predicate": "drown"}, ["4 sheep", "four sheep"]), ({"predicate": "rescue"}, ["four sheep"])],
)
def test_every_place_is_shown_where_an_article_gives_the_figure(again, shown):
    sheep = {"head": "sheep"}
    a, b = Article("Six sheep drowned.", "a"), Article("4 sheep lost\nA flood took four sheep.", "b")
    six = a.claim("Six sheep", 6, predicate="drown", **sheep)
    b.claim("4 sheep", 4, **sheep, **again)
    four = b.claim("four sheep", 4, predicate="drown", **sheep)
    assert found(a, b, pairs=[(six, four)], **LIKE) == [("value-conflict", "Six sheep", *shown)]


def test_every_place_is_shown_where_an_article_tells_the_day_of_a_deed():
    a = Article("The barge left on Friday.", "a")
    b = Article("Barge left Thursday\nThe barge of Luma left on Thursday.\nLind slept on Thursday.", "b")
    friday = a.claim("Friday", period=day("2021-05-21"), predicate="leave")
    head, left, _ = (b.claim("Thursday", period=day("2021-05-20"), predicate=of) for of in ("leave", "leave", "sleep"))
    report = judged(a, b, pairs=[(friday, left)], **LIKE)
    assert [finding.claims for finding in report.findings] == [(friday.id, head.id, left.id)]


@pytest.mark.parametrize(
    ("scores", "inside", "shown"),
    [
        ([10.0, 8.0], False, ["nine sheep"]),
        ([8.0, 10.0], False, ["30 sheep"]),
        ([10.0, 10.0], False, ["nine sheep", "30 sheep"]),
        ([10.0, 8.0, 10.0], True, ["nine sheep", "30 sheep"]),
    ],
)
def test_a_claim_conflicts_with_the_likeliest_of_what_another_source_tells_apart(scores, inside, shown):
    a, b = Article("Twelve sheep drowned.", "a"), Article("He lost nine sheep.\nOf 30 sheep, 21 swam.", "b")
    twelve = a.claim("Twelve sheep", 12)
    nine, thirty = b.claim("nine sheep", 9), b.claim("30 sheep", 30)
    pairs = [(twelve, nine), (twelve, thirty), *([(nine, thirty)] if inside else [])]
    findings = found(a, b, pairs=pairs, score=scores)
    assert {quote for rule, *quotes in findings if "Twelve sheep" in quotes for quote in quotes} == {
        "Twelve sheep",
        *shown,
    }
