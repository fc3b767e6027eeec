"""Rare units, which quantulum3 is asked about, and ordinary text, about which it never is."""

import logging
import subprocess
import sys

import pytest

from factcheck.lexicon.rare_units import rare_span, rare_unit

pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.mark.parametrize(
    ("text", "span"),
    [("s-1 was seen", "s-1"), ("kg·m-3.", None), ("kg·m^2 of it", "kg·m^2"), ("Mi-2 helicopters", None), ("men", None)],
)
def test_a_symbol_with_an_exponent_is_rare(text, span):
    assert rare_span(text, 0) == span


@pytest.mark.parametrize(("span", "code"), [("s-1", "/s"), ("cm-2", "/cm2"), ("zz-1", None)])
def test_its_code_is_checked(span, code):
    assert rare_unit(span) == code


def test_the_logging_of_the_host_is_left_alone(monkeypatch):
    monkeypatch.setattr(logging.root, "handlers", [])
    assert rare_unit("km-2") == "/km2"
    assert logging.root.handlers == []


def test_news_never_loads_quantulum3():
    text = "The 24 Mi-2 helicopters flew 36 km at 90 km/h for $4 billion, 5 percent over 3 m2, at 40 °C and 6 m/s."
    script = (
        "import sys, factcheck\n"
        f"assert factcheck.extract(factcheck.Document.from_text({text!r}, id='t'))\n"
        "assert 'quantulum3' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
