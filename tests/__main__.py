"""The whole gate, in one command: `python -m tests`. Stops at nothing, so that one run shows all that is wrong."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

STEPS = {
    "format": ["ruff", "format", "--check", "."],
    "lint": ["ruff", "check", "."],
    "types": ["mypy"],
    "layers": ["lint-imports"],
    "rules": ["factcheck", "rules", "test"],
    "tests": ["pytest", "--cov", "-n", "auto", *sys.argv[1:]],
}
ENTRY_POINTS = {"layers": ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]}


def main() -> int:
    root = Path(__file__).resolve().parent.parent
    failed = []
    for name, command in STEPS.items():
        print(f"--- {name}: {' '.join(command)}", flush=True)
        arguments = ENTRY_POINTS.get(name, ["-m", *command])
        if subprocess.run([sys.executable, *arguments], cwd=root, env=os.environ, check=False).returncode:
            failed.append(name)
    print(f"gate: {'failed: ' + ', '.join(failed) if failed else 'all passed'}")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
