"""What the tests share: the golden outputs, whole files that a reviewer can open."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("factcheck", deadline=None)  # speed is measured apart, on a quiet machine
settings.register_profile("ci", deadline=None, derandomize=True)  # one commit, one answer; new examples are for desks
settings.load_profile("ci" if os.environ.get("CI") else "factcheck")

GOLDEN = Path(__file__).parent / "golden"


def pytest_addoption(parser):
    parser.addoption("--update-golden", action="store_true", help="write the outputs under tests/golden anew")


@pytest.fixture
def golden(request):
    """Hold a text against tests/golden/NAME; with --update-golden, write it there, to be reviewed in the diff."""

    def check(name, text):
        path = GOLDEN / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="")
        assert path.exists(), f"no tests/golden/{name}: run pytest with --update-golden and review it"
        with path.open(encoding="utf-8", newline="") as file:
            assert text == file.read(), f"differs from tests/golden/{name}: if it should, run with --update-golden"

    return check
