"""Write docs/accuracy.md: run the evaluation kit and set the figures beside the peers'.

Usage: python tools/accuracy.py ../shared/eval [--packs ../shared/packs]

The kit and its data stand outside this repository (most of the texts may not be passed on).
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

PAGE = Path(__file__).resolve().parent.parent / "docs" / "accuracy.md"
HEAD = """# Accuracy

Made by `python tools/accuracy.py ../shared/eval`; do not edit. F1 in percent on the development halves of the sets
named: texts that nobody here has read will do less well. The kit that counts, and the peers' figures under the same
counting, are described in its README; figures marked *published* were counted by their authors, on all of the set, and
less strictly.
"""

QUANTITIES = """
## Quantities

NewsQuant (news sentences), F1 for the value, with the unit, with unit and bound, and for the measured concept:

| | value | + unit | + bound | concept |
|---|---|---|---|---|
| **factcheck** | **{value}** | **{unit}** | **{bound}** | **{concept}** |
| CQE, *published* | 92.0 | 85.6 | | 76.1 |
| quantulum3 0.10 | 71.8 | 48.2 | 32.5 | |
| recognizers-text | 67.3 | 34.2 | 22.9 | |
| GPT-3 | 71.8 | 61.9 | 46.2 | 55.9 |
"""

DATES = """
## Dates

F1 of the interval (the same first and last day):

| | TempEval-3 | GUM news | MEANTIME |
|---|---|---|---|
| **factcheck** | **{tempeval3_interval}** | **{gum_interval}** | **{meantime_interval}** |
| HeidelTime | 83.3 | 82.0 | 88.3 |
| SUTime | 77.7 | | |
| recognizers-text | 75.1 | | 87.7 |
| dateparser.search | 40.9 | 60.4 | 65.0 |
"""

CONFLICTS = """
## Conflicts

Packs are small bundles of articles on one invented event, each conflict and each inner contradiction marked:
{packs}
The same, each fifth of the packs scored by weights that were learned without it (the grammar has seen them):
{unseen}

REAL-NEWS are pairs of newswire sentences and headlines; the best tuned lexical matcher reaches a conflict F1 of 27.0 on
them:
{pairs}

Articles against their summaries, against themselves with an error planted, alone:
{documents}

Alarms on clusters of real articles about one event, per 1,000 words (a naive detector: 0.86):
{clusters}
"""

ABLATION = """
## What each comparison is worth

The matcher's evidence, each comparison left out once and the weights learned again: average precision in percent over
the judged pairs of the packs and of our own bundles, cross-validated by bundle, as difference to the whole. What helps
little here may still help on other texts, or give an editor the reason; what helped nowhere has gone.

{table}
"""

SPEED = """
## Speed

CPU time, one process, against quantulum3 and dateparser.search on the same articles in the same run:
{speed}
"""


def run(command: list[str]) -> str:
    """Return what a script of the kit prints."""
    one = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    done = subprocess.run([sys.executable, *command], capture_output=True, text=True, check=True, env=one)  # noqa: S603
    return done.stdout.rstrip()


def figures(output: str) -> dict[str, str]:
    r"""Return the figures of a script's last line, `name: key=value …`.

    >>> figures("a table\ndates: gum_interval=88.0 tempeval3_interval=86.1")
    {'gum_interval': '88.0', 'tempeval3_interval': '86.1'}
    """
    return dict(re.findall(r"(\w+)=(\S+)", output.splitlines()[-1]))


def fenced(command: str, output: str) -> str:
    """Return a command and what it printed as a Markdown block."""
    return f"\n```\n$ {command}\n{output}\n```\n"


def main() -> None:
    """Run the kit, two scripts at a time, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kit", type=Path)
    parser.add_argument("--packs", type=Path, help="default: the folder packs beside the kit")
    options = parser.parse_args()
    packs = sorted(map(str, (options.packs or options.kit.parent / "packs").glob("*.pack")))
    given = {"quantities": [], "dates": [], "packs": packs, "pairs": [], "documents": [], "clusters": []}
    with ThreadPoolExecutor(2) as pool:
        outputs = dict(
            zip(given, pool.map(lambda name: run([str(options.kit / f"{name}.py"), *given[name]]), given), strict=True)
        )
    outputs["speed"] = run([str(options.kit / "speed.py")])  # alone, so that nothing else is on the clock
    table = run([str(Path(__file__).with_name("ablation.py")), str(options.packs or options.kit.parent / "packs")])
    blocks = {
        name: fenced(f"python {options.kit / name}.py{' PACK...' if name == 'packs' else ''}", output)
        for name, output in outputs.items()
    }
    command = ["tools/unseen_packs.py", str(options.kit)]
    blocks["unseen"] = fenced(f"python {' '.join(command)}", run(command))
    page = HEAD
    page += QUANTITIES.format(**figures(outputs["quantities"])) + blocks["quantities"]
    page += DATES.format(**figures(outputs["dates"])) + blocks["dates"]
    page += CONFLICTS.format(**blocks) + ABLATION.format(table=table) + SPEED.format(**blocks)
    PAGE.write_text(page, encoding="utf-8")
    print(f"wrote {PAGE}")


if __name__ == "__main__":
    main()
