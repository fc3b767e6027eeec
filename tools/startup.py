"""How long `factcheck report` on one article takes, against the imports of the third-party packages that it uses.

Python alone, Python importing those packages, and the command are timed in turn, so that a busy machine slows all
three; the smallest of the rounds counts. Prints milliseconds on the clock and of the processor, and the ratio of the
command to the imports by each. Python's cache of compiled modules must be written for both sides, as it is after `pip
install .` and a first run: with PYTHONDONTWRITEBYTECODE set, an editable install is compiled anew each time.

Usage: python tools/startup.py [ARTICLE] [--rounds N]
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import sysconfig
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIST_MODULES = """
import atexit, json, sys
before = set(sys.modules)
def show():
    used = [name for name, module in sys.modules.items() if name not in before and module is not None]
    origins = {name: getattr(getattr(sys.modules[name], "__spec__", None), "origin", None) or "" for name in used}
    print(json.dumps(origins), file=sys.stderr)
atexit.register(show)
sys.argv = ["factcheck", *sys.argv[1:]]
from factcheck.cli import main
main()
"""


def third_party(command: list[str]) -> list[str]:
    """Return the modules outside factcheck and the standard library that a run of the command imports, in order."""
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", LIST_MODULES, *command], capture_output=True, text=True, check=True
    )
    origins: dict[str, str] = json.loads(done.stderr.splitlines()[-1])
    site = (sysconfig.get_path("purelib"), sysconfig.get_path("platlib"))
    return [name for name, origin in origins.items() if origin.startswith(site) and not name.startswith("factcheck")]


def milliseconds(arguments: list[str]) -> tuple[float, float]:
    """Return the time on the clock and of the processor that Python takes for the arguments."""
    start, used = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *arguments], capture_output=True, check=True)  # noqa: S603
    clock, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * clock, 1000 * (after.ru_utime + after.ru_stime - used.ru_utime - used.ru_stime)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("article", nargs="?", default=str(ROOT / "seeds" / "meridian-wire.txt"))
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args()
    command = ["report", options.article]
    modules = third_party(command)
    runs = {
        "python": ["-c", "pass"],
        "imports": ["-c", "\n".join(f"import {name}" for name in modules)],
        "report": ["-c", "from factcheck.cli import main; main()", *command],
    }
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in runs}
    for _ in range(options.rounds):
        for name, arguments in runs.items():
            times[name].append(milliseconds(arguments))
    print(f"third-party packages: {', '.join(sorted({name.split('.')[0] for name in modules}))}")
    for kind, column in (("clock", 0), ("processor", 1)):
        best = {name: min(taken[column] for taken in rounds) for name, rounds in times.items()}
        shown = " ".join(f"{name}={value:.0f}" for name, value in best.items())
        print(f"startup {kind}: {shown} ratio={best['report'] / best['imports']:.2f}")


if __name__ == "__main__":
    main()
