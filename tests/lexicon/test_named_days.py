"""Days by name, and the data file that most of them come from."""

import importlib.util
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from factcheck.lexicon.named_days import YEARS, named_day

ROOT = Path(__file__).resolve().parents[2]


def test_the_data_file_is_current():
    spec = importlib.util.spec_from_file_location("build_holidays", ROOT / "tools" / "build_holidays.py")
    build = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(build)
    assert build.DATA.read_text(encoding="utf-8") == build.dumped()


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("thanksgiving", 2009, date(2009, 11, 26)),
        ("black friday", 2031, date(2031, 11, 28)),
        ("good friday", 1912, date(1912, 4, 5)),
        ("memorial day", 1968, date(1968, 5, 30)),
        ("martin luther king day", 1975, None),
        ("labor day", YEARS.start - 1, date(1899, 9, 4)),
        ("easter", YEARS.stop, date(2100, 3, 28)),
    ],
)
def test_movable_days(name, year, day):
    assert named_day(name, year) == day


def test_the_package_is_left_alone_for_the_years_of_the_file():
    program = (
        "import sys\n"
        "from factcheck.lexicon.named_days import NAMED_DAYS, named_day\n"
        "print([named_day(name, 2024) for name in sorted(NAMED_DAYS)].count(None), 'holidays' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "0 False\n"
