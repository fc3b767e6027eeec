"""Dates inside an article: the calendar, durations, ages, anniversaries."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from factcheck import Document, compare
from factcheck.checks.age_birth import years_between
from factcheck.model import Period
from tests.checks.build import Article, about, exact, found, year

DAYS = st.dates(date(1950, 1, 1), date(2030, 12, 31))


def on(when):
    return Period(when, when, when.isoformat())


def rules_of(article):
    return [rule for rule, *_ in found(article)]


def shown(when):
    return f"{when:%d %B %Y}"


@pytest.mark.parametrize(
    ("edtf", "rules"),
    [
        ("2024-11-31", ["impossible-date"]),
        ("2023-02-29", ["impossible-date"]),
        ("XXXX-02-30", ["impossible-date"]),
        ("2024-02-29", []),
        ("XXXX-02-29", []),
        ("2024-11", []),
        ("2024-10-01/2024-11-31", ["impossible-date"]),
    ],
)
def test_a_day_that_no_calendar_has(edtf, rules):
    article = Article("It was on that day.")
    article.claim("that day", period=Period(None, None, edtf))
    assert rules_of(article) == rules


@given(DAYS, st.integers(1, 170), st.booleans())
def test_an_end_lies_after_its_beginning(start, length, swapped):
    end = start + timedelta(length)
    first, second = (end, start) if swapped else (start, end)
    article = Article(f"The fair opened on {shown(first)} and closed on {shown(second)}.")
    article.claim(shown(first), period=on(first))
    article.claim(shown(second), period=on(second))
    assert rules_of(article) == (["order-of-dates"] if swapped else [])


def lasting(start, end, number, unit, word):
    article = Article(f"It lasts {number} {word}, from {shown(start)} to {shown(end)}.")
    article.claim(f"{number} {word}", number, unit, kind="duration")
    article.claim(shown(start), period=on(start))
    article.claim(shown(end), period=on(end))
    return article


@given(DAYS, st.integers(2, 40), st.sampled_from([0, 2, 5]))
def test_a_duration_is_the_time_between_its_dates(start, weeks, off):
    article = lasting(start, start + timedelta(7 * weeks), weeks + off, "wk", "weeks")
    assert rules_of(article) == (["duration-dates"] if off else [])


def test_a_range_in_one_claim_has_a_duration_too():
    article = Article("The trial, 6 January to 25 February 2026: nine weeks in all.")
    span = Period(date(2026, 1, 6), date(2026, 2, 25), "2026-01-06/2026-02-25", "span")
    article.claim("6 January to 25 February 2026", period=span)
    article.claim("nine weeks", 9, "wk", kind="duration")
    assert rules_of(article) == ["duration-dates"]


def test_a_duration_of_another_thing_is_left_alone():
    article = Article("It ran from 6 January 2026 to 25 February 2026. The guard, on duty for two years, slept.")
    article.claim("6 January 2026", period=on(date(2026, 1, 6)))
    article.claim("25 February 2026", period=on(date(2026, 2, 25)))
    article.claim("two years", 2, "a", kind="duration")
    assert found(article) == []


@given(DAYS, st.integers(0, 36_000), st.integers(-3, 3))
def test_an_age_follows_from_the_birth_date(today, lived, off):
    birth = today - timedelta(lived)
    assume(date(1900, 1, 1) < birth)
    age = years_between(birth, today) + off
    assume(age > 0)
    article = Article(f"Ruiz, {age}, who was born on {shown(birth)}, resigned.", published=today)
    article.claim(f"{age}", age, "a", role="age")
    article.claim(shown(birth), period=on(birth))
    assert rules_of(article) == (["age-birth-date"] if off else [])


def test_a_birth_year_allows_two_ages():
    for age, rules in ((60, []), (61, []), (62, ["age-birth-date"])):
        article = Article(f"Ruiz, {age}, who was born in 1964, resigned.", published=date(2025, 6, 1))
        article.claim(f"{age}", age, "a", role="age")
        article.claim("1964", period=year(1964))
        assert rules_of(article) == rules


@given(st.integers(1900, 2020), st.integers(1, 90), st.sampled_from([0, 1, 10, -1]))
def test_an_anniversary_falls_in_the_articles_year(event, number, off):
    assume(number + off > 0)
    article = Article(
        f"They marked the {number + off}th anniversary of the find of {event}.", published=date(event + number, 5, 5)
    )
    article.claim(f"{number + off}th anniversary", exact(number + off), "a", role="rank")
    article.claim(f"{event}", period=year(event))
    assert rules_of(article) == (["anniversary"] if off else [])


@pytest.mark.parametrize(("ago", "rules"), [(1984, ["years-ago"]), (1974, []), (1975, [])])
def test_so_many_years_ago_leads_to_the_year_beside_it(ago, rules):
    article = Article("The pit, opened in 1974, 41 years ago, is idle.", published=date(2025, 12, 11))
    article.claim("1974", period=year(1974))
    article.claim("41 years ago", period=year(ago))
    assert rules_of(article) == rules


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("The bishop died on 14 June 2026.", ["past-ahead"]),
        ("The bishop is to retire on 14 June 2026.", []),
        ("The fair was postponed to 14 June 2026.", []),
    ],
)
def test_what_is_past_does_not_lie_ahead(text, rules):
    article = Article(text, published=date(2026, 3, 20))
    article.claim("14 June 2026", period=on(date(2026, 6, 14)))
    assert rules_of(article) == rules


def test_about_is_no_conflict():
    article = lasting(date(2026, 1, 1), date(2026, 3, 1), 8, "wk", "weeks")
    assert rules_of(article) == []
    rough = Article("It ran from 1 January 2026 to 1 March 2026, about seven weeks.")
    rough.claim("1 January 2026", period=on(date(2026, 1, 1)))
    rough.claim("1 March 2026", period=on(date(2026, 3, 1)))
    rough.claim("about seven weeks", about(7, 1), "wk", kind="duration")
    assert found(rough) == []


@given(DAYS, st.integers(3, 300), st.sampled_from([0, 9]))
def test_days_later_are_counted(start, length, off):
    end = start + timedelta(length)
    article = Article(f"It began on {shown(start)} and ended on {shown(end)}, {length + off} days later.")
    article.claim(shown(start), period=on(start))
    article.claim(shown(end), period=on(end))
    article.claim(f"{length + off} days later", period=on(end))
    assert rules_of(article) == (["days-later"] if off else [])


@pytest.mark.parametrize(
    ("text", "number", "rules"),
    [
        ("The ferry has run for {} years, since 1990.", 35, []),
        ("The ferry has run for {} years, since 1990.", 45, ["years-ago"]),
        ("Not since 1990, that is, for {} years, was it so cold.", 25, ["years-ago"]),
        ("Ruiz, who led the firm since 1990, was jailed for {} years.", 3, []),
    ],
)
def test_years_since_a_year_lead_to_today(text, number, rules):
    article = Article(text.format(number), published=date(2025, 6, 1))
    claims = [("1990", None, "count", {"period": Period(date(1990, 1, 1), None, "1990/..", "year")})]
    claims.append((f"{number} years", number, "a", {"kind": "duration"}))
    for quote, value, unit, fields in sorted(claims, key=lambda claim: article.document.text.index(claim[0])):
        article.claim(quote, value, unit, **fields)
    assert rules_of(article) == rules


def test_hours_that_recur_are_no_stretch_of_days():
    text = "A curfew shall be observed between 7 p.m. and 5 a.m. for {}."
    articles = [
        Document.from_text(text.format(told), id=told, published="2021-05-20") for told in ("seven days", "a week")
    ]
    assert [compare([article]).findings for article in articles] == [(), ()]


@pytest.mark.parametrize(("number", "rules"), [(41, []), (39, ["duration-dates"])])
def test_what_lasted_lies_between_its_years(number, rules):
    article = Article(f"The union, formed in 1964, lasted {number} years and was dissolved in 2005.")
    article.claim("1964", period=year(1964))
    article.claim(f"{number} years", about(number, 0.0), "a", kind="duration")
    article.claim("2005", period=year(2005))
    assert rules_of(article) == rules


@pytest.mark.parametrize(("founded", "rules"), [(1977, []), (1978, ["anniversary"]), (1912, [])])
def test_an_anniversary_may_name_its_own_year(founded, rules):
    article = Article(f"The race was first held in {founded} and celebrates its 50th anniversary in 2027.")
    article.claim(f"{founded}", period=year(founded))
    article.claim("50th anniversary", 50, "a", role="rank")
    article.claim("2027", period=year(2027))
    assert rules_of(article) == rules


@pytest.mark.parametrize(("age", "rules"), [(61, []), (62, []), (53, ["age-birth-date"])])
def test_an_age_follows_from_an_earlier_one(age, rules):
    article = Article(f"Ruiz, {age}, joined at the age of 16, in 1980.", published=date(2025, 6, 1))
    article.claim(f"{age}", age, "a", role="age")
    article.claim("16", 16)
    article.claim("1980", period=year(1980))
    assert rules_of(article) == rules


@pytest.mark.parametrize(("age", "rules"), [(67, []), (71, ["age-birth-date"])])
def test_she_is_who_the_sentence_before_tells_of(age, rules):
    article = Article(f"Ruiz, {age}, resigned.\nShe was 58 when she won in 2016.", published=date(2025, 6, 1))
    article.claim(f"{age}", age, "a", role="age")
    article.claim("58", 58, "a", role="age")
    article.claim("2016", period=year(2016))
    assert rules_of(article) == rules
