"""The two articles that the project began with, where the folder that holds them is at hand."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SHARED = Path(__file__).parents[2] / "shared"


@pytest.mark.skipif(not (SHARED / "seeds" / "expected.json").exists(), reason="../shared is not here")
def test_all_expected_claims_are_read_and_no_other():
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    script = SHARED / "eval" / "seeds.py"
    done = subprocess.run(
        [sys.executable, str(script)], capture_output=True, text=True, env=os.environ | {"PATH": path}, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
