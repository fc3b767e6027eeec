"""Arithmetic inside an article: a consistent one raises nothing, and one broken number raises exactly its rule."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from factcheck.model import Interval
from tests.checks.build import Article, about, exact, found, judged

COUNTS = st.integers(3, 99_999)


def rules_of(*articles):
    return [rule for rule, *_ in found(*articles)]


def listed(whole, parts):
    *names, last = [f"{number} in Town{letter}" for number, letter in zip(parts, "ABCDEF", strict=False)]
    article = Article(f"They counted {whole} sheep: {', '.join(names)} and {last}.")
    article.claim(f"{whole} sheep", whole)
    for number in parts:
        article.claim(f"{number}", number)
    return article


@given(st.lists(COUNTS, min_size=2, max_size=5))
def test_parts_that_add_up_raise_nothing(parts):
    assume(sum(parts) != len(parts))
    assert rules_of(listed(sum(parts), parts)) == []


@given(st.lists(COUNTS, min_size=2, max_size=5), st.integers(1, 50))
def test_a_total_that_is_off_is_found(parts, off):
    assume(max(parts) < sum(parts) - off and off < sum(parts) / 3)
    assert rules_of(listed(sum(parts) - off, parts)) == ["sum-of-parts"]


def test_rounded_parts_may_give_a_rounded_total():
    article = Article("The bureau counted 2.3 million homes: 1.42 million houses, 0.74 million flats and 90,000 huts.")
    article.claim("2.3 million homes", about(2.3e6, 0.05e6))
    for quote, number, half in (("1.42 million houses", 1.42e6, 5e3), ("0.74 million flats", 0.74e6, 5e3)):
        article.claim(quote, about(number, half))
    article.claim("90,000 huts", about(90_000, 5_000))
    assert found(article) == []


@pytest.mark.parametrize(
    "text",
    [
        "They counted 70 sheep, including 38 in Sona and 19 in Dhol.",
        "They counted 70 sheep: 38 in Sona, 19 in Dhol.",
        "Over 70 sheep were counted. Sona: 38 lambs, and 19 of them black.",
    ],
)
def test_a_list_of_some_parts_need_not_add_up(text):
    article = Article(text)
    for quote in ("70 sheep", "38", "19"):
        article.claim(quote, int(quote.split()[0]))
    assert found(article) == []


def changed(base, result, percent, *, unit="EUR"):
    verb, trend = ("rose", "up") if result >= base else ("fell", "down")
    article = Article(f"Sales {verb} by {percent} percent, to €{result} from €{base}.")
    article.claim(f"{percent} percent", about(percent, 0.5), "%", trend=trend, role="change")
    article.claim(f"€{result}", result, unit)
    article.claim(f"€{base}", base, unit)
    return article


@given(COUNTS, COUNTS)
def test_a_percentage_that_follows_raises_nothing(base, result):
    assert rules_of(changed(base, result, round(abs(100 * result / base - 100)))) == []


@given(COUNTS, COUNTS, st.integers(2, 60))
def test_a_percentage_that_does_not_follow_is_found(base, result, off):
    assert rules_of(changed(base, result, round(abs(100 * result / base - 100)) + off)) == ["percent-change"]


def test_an_explanation_says_how_it_was_computed():
    (finding,) = judged(changed(52, 41, 12)).findings
    assert finding.explanation == "from “€52” to “€41” is a fall of 21.2 percent, against “12 percent”"


@pytest.mark.parametrize(("percent", "rules"), [(12, []), (20, ["percent-change"])])
def test_that_is_so_much_more_looks_back_a_sentence(percent, rules):
    article = Article(f"The town has 1,120 people.\nThat is {percent} percent more than the 1,000 counted in May.")
    article.claim("1,120 people", 1_120)
    article.claim(f"{percent} percent", about(percent, 0.5), "%", role="change", trend="up")
    article.claim("1,000", 1_000)
    assert rules_of(article) == rules


def test_figures_of_another_clause_are_no_ends_of_a_change():
    article = Article("Sales rose by 12 percent, while profit fell to €10 from €40.")
    article.claim("12 percent", about(12, 0.5), "%", role="change", trend="up")
    article.claim("€10", 10, "EUR")
    article.claim("€40", 40, "EUR")
    assert found(article) == []


@given(COUNTS, COUNTS, st.integers(0, 40))
def test_a_difference_must_be_that_of_its_figures(base, rise, off):
    article = Article(f"The number of cafés rose by {rise + off} to {base + rise} from {base}.")
    article.claim(f"{rise + off}", rise + off, role="change", trend="up")
    article.claim(f"{base + rise}", base + rise)
    article.claim(f"{base}", base)
    assert rules_of(article) == (["difference"] if off else [])


@pytest.mark.parametrize(("points", "rules"), [(0.25, []), (0.5, ["difference"])])
def test_points_are_the_difference_of_percentages(points, rules):
    article = Article(f"It raised the rate by {points} points to 4.75% from 4.50%.")
    article.claim(f"{points} points", points, "pp", role="change", trend="up")
    article.claim("4.75%", about(4.75, 0.005), "%")
    article.claim("4.50%", about(4.5, 0.005), "%")
    assert rules_of(article) == rules


@given(st.integers(2, 9_000), st.integers(2, 900), st.sampled_from([0, 0.1, -0.1, 1]))
def test_a_total_must_be_number_times_price(number, price, off):
    made = round(number * price * (1 + off))
    article = Article(f"They bought {number} lamps at €{price} apiece, for a total of €{made}.")
    article.claim(f"{number} lamps", number)
    article.claim(f"€{price} apiece", price, "EUR/{lamp}")
    article.claim(f"€{made}", made, "EUR")
    assert rules_of(article) == (["product"] if made != number * price else [])


def test_a_rate_per_hectare_multiplies_hectares():
    article = Article("His 340 hectares gave 1,190 tonnes, or 4.5 tonnes a hectare.")
    article.claim("340 hectares", 340, "har")
    article.claim("1,190 tonnes", 1_190, "t")
    article.claim("4.5 tonnes a hectare", about(4.5, 0.05), "t/har")
    assert rules_of(article) == ["product"]


@pytest.mark.parametrize(
    ("verb", "base", "result", "rules"),
    [
        ("doubled", 40, 80, []),
        ("doubled", 40, 60, ["multiple"]),
        ("more than doubled", 40, 95, []),
        ("halved", 80, 40, []),
        ("tripled", 40, 80, ["multiple"]),
    ],
)
def test_a_multiple_must_be_that_of_its_figures(verb, base, result, rules):
    article = Article(f"The budget {verb} from €{base} to €{result}.")
    article.claim(f"€{base}", base, "EUR")
    article.claim(f"€{result}", result, "EUR")
    assert rules_of(article) == rules


@given(st.lists(st.integers(1, 60), min_size=2, max_size=4))
def test_shares_of_one_vote_stay_within_the_whole(shares):
    article = Article(
        "Votes: " + " and ".join(f"{share} percent voted {name}" for share, name in zip(shares, "abcd", strict=False))
    )
    for share in shares:
        article.claim(f"{share} percent", about(share, 0.5), "%", role="share")
    assert ("shares" in rules_of(article)) == (sum(shares) > 100 + len(shares))


def test_shares_of_two_wholes_may_exceed_one():
    article = Article("Some 60 percent of men and 70 percent of women voted yes.")
    article.claim("60 percent", about(60, 0.5), "%", role="share")
    article.claim("70 percent", about(70, 0.5), "%", role="share")
    assert found(article) == []


def headed(head, body, terms=()):
    article = Article(f"{head} in camps\nSome {body} people were in camps.")
    article.claim(f"{head}", head, block="title", terms=terms)
    article.claim(f"{body} people", about(body, body / 20), terms=terms)
    return article


@pytest.mark.parametrize(
    ("head", "body", "rules"),
    [(84_000, 48_000, ["headline"]), (24, 240, []), (48_000, 48_000, []), (70, 48_000, []), (7, 70, [])],
)
def test_a_headline_that_is_a_slip_of_the_text_is_found(head, body, rules):
    assert rules_of(headed(head, body)) == rules


def test_a_slip_of_a_small_number_takes_words_that_are_shared():
    assert rules_of(headed(24, 240, terms=("camp",))) == ["headline"]


def test_the_age_at_a_death_is_no_count():
    article = Article("Singer dead at 95 in camp\nShe gave 59 concerts in the camp.")
    article.claim("95", 95, block="title", terms=("singer", "camp"))
    article.claim("59 concerts", 59, terms=("concert", "camp"))
    assert found(article) == []


def test_a_headline_that_one_figure_bears_out_is_right():
    article = headed(84, 48)
    article.document = article.document.__class__.from_text(article.document.text + " And 84 goats.", id="a")
    article.claim("84 goats", exact(84))
    assert found(article) == []


def test_one_article_with_two_values_for_one_thing():
    article = Article("It cost €46.\nIt cost €52.")
    pair = article.claim("€46", 46, "EUR"), article.claim("€52", 52, "EUR")
    assert found(article, pairs=[pair]) == [("said-twice", "€46", "€52")]
    bound = Article("It cost €46.\nIt cost over €40.")
    over = Interval(40, None, low_open=True, nominal=40)
    assert found(bound, pairs=[(bound.claim("€46", 46, "EUR"), bound.claim("over €40", over, "EUR"))]) == []


@given(st.lists(st.integers(20, 9_999), min_size=2, max_size=4), st.sampled_from([0.0, 0.1]))
def test_a_total_may_close_the_list_of_its_parts(parts, off):
    whole = round(sum(parts) * (1 + off)) + (off > 0)
    listed_parts = ", ".join(
        f"{name} {number}" for name, number in zip(("ewes", "rams", "lambs", "kids"), parts, strict=False)
    )
    article = Article(f"The count: {listed_parts}, together {whole}.")
    for number in (*parts, whole):
        article.claim(f"{number}", number)
    assert rules_of(article) == (["sum-of-parts"] if off else [])


@pytest.mark.parametrize(
    ("text", "figures", "rules"),
    [
        ("They kept 183 sheep (107 ewes and 76 rams) on the hill.", (183, 107, 76), []),
        ("They kept 183 sheep (107 ewes and 67 rams) on the hill.", (183, 107, 67), ["sum-of-parts"]),
        ("They kept 183 sheep (107 of them black) and 67 goats.", (183, 107, 67), []),
        ("The 23 dead, 20 passengers and 3 crew, were named.", (23, 20, 3), []),
        ("The 22 dead, 20 passengers and 3 crew, were named.", (22, 20, 3), ["sum-of-parts"]),
        ("The 22 dead, 20 passengers and 3 crew were named.", (22, 20, 3), []),
        ("The 22 dead, 20 passengers and 3 crew, fill 140 pages.", (22, 20, 3, 140), ["sum-of-parts"]),
    ],
)
def test_parts_may_stand_in_brackets_or_between_commas(text, figures, rules):
    article = Article(text)
    for number in figures:
        article.claim(f"{number}", number)
    assert rules_of(article) == rules


@given(st.integers(100, 900), st.integers(1_000, 9_000), st.sampled_from([0, 12]))
def test_a_share_follows_from_its_part_and_whole(part, whole, off):
    share = round(100 * part / whole) + off
    article = Article(f"The crew swept {part} km, or {share} percent of the planned {whole} km.")
    article.claim(f"{part} km", part, "km")
    article.claim(f"{share} percent", about(share, 0.5), "%", role="share")
    article.claim(f"{whole} km", whole, "km")
    assert rules_of(article) == (["share-of-whole"] if off else [])


@pytest.mark.parametrize(("percent", "rules"), [(50, []), (40, ["percent-change"])])
def test_one_claim_can_tell_both_ends_of_a_change(percent, rules):
    article = Article(f"The fee goes from 300 to 450 crowns, a rise of {percent} percent.")
    article.claim("from 300 to 450 crowns", Interval(300, 450), "CZK")
    article.claim(f"{percent} percent", about(percent, 0.5), "%", role="change", trend="up")
    assert rules_of(article) == rules


def test_a_rise_of_percentage_points_called_percent_is_named():
    article = Article("The tax goes from 20 to 22 percent, a rise of 2 percent.")
    article.claim("from 20 to 22 percent", Interval(20, 22), "%")
    article.claim("2 percent", about(2, 0.5), "%", role="change", trend="up")
    (finding,) = judged(article).findings
    assert "so much it is in percentage points" in finding.explanation


@pytest.mark.parametrize(("net", "rules"), [(15, []), (21, ["difference"])])
def test_a_net_gain_is_what_is_left(net, rules):
    article = Article(f"The force hired 44 but lost 29, a net gain of {net}.")
    for number in (44, 29, net):
        article.claim(f"{number}", number)
    assert rules_of(article) == rules


@given(st.integers(2, 40), st.integers(2, 40), st.sampled_from([0, 3]))
def test_parts_of_one_size_make_the_total(many, size, off):
    article = Article(f"It takes {many} turns of {size} days.\nThat makes {many * size + off} days.")
    article.claim(f"{many} turns", many)
    for number in (size, many * size + off):
        article.claim(f"{number} days", number, "d", kind="duration")
    assert rules_of(article) == (["product"] if off else [])


@pytest.mark.parametrize(
    ("year", "rules"), [(146_000, []), (100_000, []), (14_000, ["product"]), (300_000, ["product"])]
)
def test_a_rate_told_for_another_time_follows(year, rules):
    article = Article(f"The works makes 400 cars a day, or {year} cars a year.")
    article.claim("400 cars a day", 400, "count/d")
    article.claim(f"{year} cars a year", year, "count/a")
    assert rules_of(article) == rules


def test_a_verb_of_another_clause_tells_no_multiple():
    article = Article("Staff doubled to 280, and the fee has gone from €20 to €50.")
    article.claim("280", 280)
    article.claim("€20", 20, "EUR")
    article.claim("€50", 50, "EUR")
    assert found(article) == []


@pytest.mark.parametrize(("percent", "rules"), [(85, []), (65, ["percent-change"])])
def test_what_exceeds_a_limit_is_in_the_sentence_before(percent, rules):
    article = Article(f"The train did 148 km/h.\nThe limit is 80 km/h, which it exceeded by {percent} percent.")
    article.claim("148 km/h", about(148, 0.5), "km/h")
    article.claim("80 km/h", about(80, 0.5), "km/h")
    article.claim(f"{percent} percent", about(percent, 0.5), "%", role="change", trend="up")
    assert rules_of(article) == rules
