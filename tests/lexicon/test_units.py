"""Unit codes: dimensions, conversion, names."""

import pytest

from factcheck.lexicon.unit_atoms import ATOMS
from factcheck.lexicon.units import in_base, measure_of, unit_words
from factcheck.model import Interval


@pytest.mark.parametrize(
    ("left", "right", "factor"),
    [
        ("km", "m", 1000),
        ("[mi_i]", "km", 1.609344),
        ("har", "m2", 10_000),
        ("km2", "har", 100),
        ("km3", "L", 1e12),
        ("[smi_us]", "km2", 2.59),
        ("t", "kg", 1000),
        ("Mt", "[lb_av]", 2204622621.8),
        ("[lb_av]", "[oz_av]", 16),
        ("kW.h", "MJ", 3.6),
        ("[mi_i]/h", "km/h", 1.609344),
        ("km3/a", "m3/a", 1e9),
        ("a", "mo", 12),
        ("wk", "d", 7),
        ("GBy", "bit", 8e9),
        ("USD/mo", "USD/a", 12),
        ("count/d", "count/h", 1 / 24),
        ("%", "1", 0.01),
        ("[ft_i].[lbf_av]", "N.m", 1.3558),
        ("V", "W/A", 1),
        ("kg/m2", "g/cm2", 0.1),
    ],
)
def test_units_of_one_dimension_convert(left, right, factor):
    a, b = measure_of(left), measure_of(right)
    assert a.dimension == b.dimension
    assert a.factor / b.factor == pytest.approx(factor, rel=1e-4)


@pytest.mark.parametrize(
    ("left", "right"),
    [("USD", "EUR"), ("count", "%"), ("%", "pp"), ("km", "kg"), ("USD", "USD/a"), ("USD/{share}", "USD"), ("h", "Cel")],
)
def test_units_of_different_dimensions_stay_apart(left, right):
    assert measure_of(left).dimension != measure_of(right).dimension


@pytest.mark.parametrize(("celsius", "fahrenheit"), [(0, 32), (100, 212), (-40, -40)])
def test_temperature_scales_have_their_own_zero(celsius, fahrenheit):
    _, left = in_base(Interval(celsius, celsius), "Cel")
    _, right = in_base(Interval(fahrenheit, fahrenheit), "[degF]")
    assert left.low == pytest.approx(right.low)


def test_a_rate_of_degrees_has_no_zero_to_move():
    assert measure_of("Cel/h").offset == 0


def test_an_unknown_code_is_its_own_dimension():
    assert measure_of("{quux}/d").dimension == "{quux}/s"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("km", "kilometres"),
        ("m3", "cubic metres"),
        ("km/h", "kilometres per hour"),
        ("kW.h", "kilowatt hours"),
        ("%", "percent"),
        ("pp", "percentage points"),
        ("count", ""),
        ("count/a", "per year"),
        ("[mi_i]", "miles"),
    ],
)
def test_names_of_units(code, words):
    assert unit_words(code) == words


@pytest.mark.parametrize("code", sorted(ATOMS))
def test_every_atom_is_one_of_itself(code):
    assert in_base(Interval(2, 3), code)[1].overlaps(in_base(Interval(2.5, 2.5), code)[1])


def test_a_plain_ton_may_be_a_tonne() -> None:
    ton, tonne = in_base(Interval(4.0, 4.0), "[ston_av]"), in_base(Interval(4.0, 4.0), "t")
    assert ton[0] == tonne[0]
    assert ton[1].overlaps(tonne[1])
    assert ton[1].disjoint(in_base(Interval(4.5, 4.5), "t")[1])


def test_months_have_no_fixed_number_of_days() -> None:
    weeks, months = in_base(Interval(52, 52), "wk"), in_base(Interval(12, 12), "mo")
    assert weeks[1].overlaps(months[1])
    assert weeks[1].disjoint(in_base(Interval(11, 11), "mo")[1])
