"""What a user gets from `pip install`: the rules and templates are in the wheel, the tests are not."""

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_the_wheel_holds_rules_templates_and_types(tmp_path):
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("factcheck_newsroom-*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    rules = {f"factcheck/_rules/core/{file.name}" for file in (ROOT / "rules" / "core").glob("*.yaml")}
    data = {
        str(file.relative_to(ROOT))
        for file in (ROOT / "factcheck").rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
    assert rules
    assert rules | data <= names
    assert not [name for name in names if name.startswith(("tests/", "seeds/", "tools/"))]
