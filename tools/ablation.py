"""Print as a Markdown table what each comparison of the matcher is worth: packs scored with it left out.

    python tools/ablation.py PACKS-FOLDER

Counted are pairs of marked claims at or above the threshold: those that are the same thing, found and given, and of
those the pairs whose values are apart, which a report would flag.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from judged_pairs import Example, from_packs
from msgspec.structs import replace

from factcheck.matching.scoring import Weights, weights

if TYPE_CHECKING:
    from collections.abc import Sequence


def row(name: str, examples: Sequence[Example], known: Weights) -> str:
    """Return a line of the table: found of all and given, and the same for values apart."""
    given = [example for example in examples if known.score(example.levels) >= known.confirmed]
    cells = []
    for clash in (False, True):
        chosen = [example for example in given if example.clash >= clash]
        wanted = sum(bool(example.same) for example in examples if example.clash >= clash)
        cells.append(f"{sum(bool(example.same) for example in chosen)} of {wanted}, {len(chosen)} given")
    return f"| {name} | {cells[0]} | {cells[1]} |"


def main() -> None:
    """Print the table, the whole matcher first."""
    examples, known = list(from_packs(Path(sys.argv[1]))), weights()
    print("| left out | the same thing | values apart |\n|---|---|---|")
    print(row("nothing", examples, known))
    for name in known.levels:
        print(row(name, examples, replace(known, levels=known.levels | {name: {}})))


if __name__ == "__main__":
    main()
