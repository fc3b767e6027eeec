"""The same sources give the same bytes: under any hash seed, in any order."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import factcheck

SEEDS = Path(__file__).parent.parent / "seeds"
FILES = sorted(str(file) for file in SEEDS.iterdir() if file.suffix in (".txt", ".md", ".html"))


def run(format_, hash_seed, files):
    command = [sys.executable, "-m", "factcheck", "report", "--format", format_, *files]
    environment = os.environ | {"PYTHONHASHSEED": hash_seed}
    return subprocess.run(command, capture_output=True, check=True, env=environment).stdout


@pytest.mark.parametrize("format_", ["json", "html"])
def test_hash_seed_and_order_change_no_byte(format_):
    first = run(format_, "0", FILES)
    assert first
    assert first == run(format_, "1", FILES[::-1])


def test_the_module_prints_what_the_command_prints():
    documents = [document for file in FILES for document in factcheck.read(file)]
    assert factcheck.render(factcheck.compare(documents), "json").encode() == run("json", "7", FILES)
