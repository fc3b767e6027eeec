from datetime import date

import msgspec
import pytest

from factcheck.matching import match, origins
from factcheck.model import Claim, Document, Interval, Period, Span, content_id

TEXTS = {"north": "a long text of the north", "south": "another text of the south", "west": "a third one of the west"}
DAYS = {"north": date(2031, 5, 4), "south": date(2031, 5, 4), "west": date(2031, 5, 6)}


def documents(*names):
    return [Document(id=name, text=TEXTS[name], published=DAYS[name]) for name in names]


def claim(source, figure, head, at=0, **more):
    terms = more.pop("terms", "ferry harbour storm coast guard capsize")
    value = more.pop("value", Interval(figure, figure, nominal=figure))
    return Claim(
        id=content_id(source, at, figure, head),
        source=source,
        kind=more.pop("kind", "quantity"),
        span=Span(at, at + 5),
        sentence=Span(at, at + 50),
        quote=f"{figure} {head}",
        value=value,
        unit=more.pop("unit", "count"),
        subject=head,
        head=head,
        terms=(*terms.split(), head),
        **more,
    )


def matched(*claims):
    names = sorted({item.source for item in claims})
    told = documents(*names)
    return match(told, claims, origins(told))


def test_the_same_thing_is_confirmed_and_makes_a_fact_of_two_sources():
    found, facts = matched(
        claim("north", 143, "passenger", predicate="carry"), claim("south", 134, "passenger", predicate="carry")
    )
    assert [pair.state for pair in found] == ["confirmed"]
    assert [fact.verdict for fact in facts] == ["corroborated"]
    assert found[0].score == pytest.approx(found[0].score, abs=0.01)
    assert found[0].comparisons


def test_a_contrast_keeps_the_dead_and_the_injured_apart():
    found, facts = matched(
        claim("north", 12, "person", predicate="kill"), claim("south", 14, "person", predicate="injure")
    )
    assert [pair for pair in found if pair.state == "confirmed"] == []
    assert facts == ()


def test_designators_keep_models_apart():
    found, _ = matched(
        claim("north", 24, "fighter", designators=("Su-30",)), claim("south", 10, "fighter", designators=("MiG-29",))
    )
    assert [pair for pair in found if pair.state == "confirmed"] == []


def test_a_toll_that_rises_two_days_later_is_an_update():
    found, _ = matched(claim("north", 19, "person", predicate="kill"), claim("west", 31, "person", predicate="kill"))
    assert [pair.relation for pair in found] == ["update"]


def test_a_toll_that_falls_is_none():
    found, _ = matched(claim("north", 31, "person", predicate="kill"), claim("west", 19, "person", predicate="kill"))
    assert [pair.relation for pair in found] == ["same"]


def test_values_of_different_dimensions_are_never_matched():
    found, _ = matched(claim("north", 5, "route", unit="km"), claim("south", 5, "route", unit="h"))
    assert found == ()


def test_dates_of_one_event_are_matched():
    def built(source, year):
        period = Period(date(year, 1, 1), date(year, 12, 31), str(year), "year")
        return claim(source, year, "ferry", kind="date", value=None, unit=None, predicate="build", period=period)

    found, facts = matched(built("north", 1987), built("south", 1978))
    assert [pair.state for pair in found] == ["confirmed"]
    assert len(facts) == 1


def test_the_order_of_the_documents_changes_nothing():
    claims = [claim("north", 143, "passenger"), claim("south", 134, "passenger"), claim("west", 143, "passenger")]
    there, back = documents("north", "south", "west"), documents("west", "south", "north")
    assert match(there, claims, origins(there)) == match(back, claims, origins(back))


def test_what_agrees_with_one_side_of_a_conflict_contradicts_the_other():
    first = claim("north", 143, "passenger", predicate="carry")
    second = claim("south", 134, "passenger", predicate="carry")
    third = claim("west", 143, "passenger", predicate="carry", terms="ferry harbour storm coast guard rescue")
    found, facts = matched(first, second, third)
    assert {(pair.left, pair.right) for pair in found if pair.state == "confirmed"} == {
        (first.id, second.id), (first.id, third.id), (second.id, third.id)
    }  # fmt: skip
    assert len(facts) == 1


def test_ages_of_two_people_are_two_things():
    def aged(source, name, years):
        return claim(source, years, name, unit="a", role="age", kind="duration", entities=(name,))

    found, _ = matched(aged("north", "Halvorsen", 41), aged("south", "Lindqvist", 52))
    assert [pair for pair in found if pair.state == "confirmed"] == []


def test_an_age_is_no_stretch_of_time():
    age = claim("north", 23, "Halvorsen", unit="a", role="age", kind="duration", entities=("Halvorsen",))
    found, _ = matched(age, claim("south", 23, "Halvorsen", unit="a", kind="duration", entities=("Halvorsen",)))
    assert sum(reason.weight for reason in found[0].comparisons if reason.name == "age") < -1


def test_a_noun_with_a_figure_of_its_own_takes_no_other():
    lists = [
        claim("north", 48, "howitzer", at=0, predicate="send"),
        claim("north", 84, "carrier", at=10, predicate="send"),
        claim("south", 84, "howitzer", at=0, predicate="send"),
        claim("south", 48, "carrier", at=10, predicate="send"),
    ]
    lists = [msgspec.structs.replace(item, sentence=Span(0, 50)) for item in lists]
    found, _ = matched(*lists)
    named = {item.id: item.head for item in lists}
    assert all(named[pair.left] == named[pair.right] for pair in found if pair.state == "confirmed")


def test_a_figure_told_before_a_period_began_is_none_of_that_period():
    later = Period(date(2032, 1, 1), date(2032, 12, 31), "2032", "year")
    told = claim("north", 143, "passenger", predicate="carry"), claim("south", 134, "passenger", period=later)
    found, facts = matched(*told)
    assert [item.state for item in found] == ["suggested"]
    assert not facts or all(len(fact.claims) == 1 for fact in facts)


def test_a_period_that_both_tell_of_as_past_is_no_reason_that_it_is_to_come():
    july = Period(date(2032, 7, 1), date(2032, 7, 31), "2032-07", "month")
    told = [
        claim(source, n, "passenger", predicate="carry", period=july) for source, n in (("north", 143), ("south", 134))
    ]
    assert [item.state for item in matched(*told)[0]] == ["confirmed"]
