"""Spellings of units and money, and the data files they come from."""

import importlib.util
from pathlib import Path

import pytest

from factcheck.lexicon.currencies import currency_of_sign, currency_of_words
from factcheck.lexicon.unit_names import unit_of_sign, unit_of_words

ROOT = Path(__file__).resolve().parents[2]


def builder():
    """Return tools/build_units.py as a module."""
    spec = importlib.util.spec_from_file_location("build_units", ROOT / "tools" / "build_units.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["units.json", "currencies.json"])
def test_the_data_files_are_current(name):
    build = builder()
    written = (ROOT / "factcheck" / "lexicon" / "data" / name).read_text(encoding="utf-8")
    assert written == build.dumped(build.TABLES[name]())


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("kilometres", "km"), ("square feet", "[sft_i]"), ("miles per hour", "[mi_i]/h"), ("degrees celsius", "Cel"),
        ("per cent", "%"), ("percentage points", "pp"), ("cubic kilometers", "km3"), ("acres", "[acr_us]"),
        ("tonnes", "t"), ("feet", "[ft_i]"), ("inches", "[in_i]"), ("gigawatt hours", "GW.h"), ("bananas", None),
    ],
)  # fmt: skip
def test_units_by_name(words, code):
    assert unit_of_words(words) == code


@pytest.mark.parametrize(
    ("sign", "code"),
    [("km", "km"), ("MW", "MW"), ("mW", "mW"), ("km/h", "km/h"), ("%", "%"), ("kWh", "kW.h"), ("x", None)],
)
def test_units_by_sign(sign, code):
    assert unit_of_sign(sign) == code


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("euros", ("EUR", 1.0)), ("us dollars", ("USD", 1.0)), ("danish kroner", ("DKK", 1.0)),
        ("pence", ("GBP", 0.01)),
        ("hong kong dollars", ("HKD", 1.0)), ("cents", ("USD", 0.01)), ("thai baht", ("THB", 1.0)), ("bananas", None),
    ],
)  # fmt: skip
def test_money_by_name(name, code):
    assert currency_of_words(name) == code


@pytest.mark.parametrize(
    ("sign", "code"),
    [("$", "USD"), ("A$", "AUD"), ("€", "EUR"), ("Rs", "INR"), ("R$", "BRL"), ("CHF", "CHF"), ("?", None)],
)
def test_money_by_sign(sign, code):
    assert currency_of_sign(sign) == code
