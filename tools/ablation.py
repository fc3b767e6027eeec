"""Print as a Markdown table what each comparison of the matcher is worth: learned and tried again without it.

    python tools/ablation.py PACKS-FOLDER

Average precision in percent over the pairs of the packs and of tools/bundles, each scored by weights that were learned
without its pack: of all judged pairs, and of those whose values are apart, which a report would flag.
"""

from __future__ import annotations

import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import msgspec
import numpy as np
from judged_pairs import Example, from_packs
from learn_weights import BUNDLES, EXPECTED
from regression import Array, Design

from factcheck.matching.scoring import Evidence

Row = tuple[float, float]


def average_precision(same: Array, scores: Array) -> float:
    """Return the mean, in percent, of the precision at each pair that is the same thing, by falling score."""
    ordered = same[np.argsort(-scores, kind="stable")]
    precision = np.cumsum(ordered) / np.arange(1, len(ordered) + 1)
    return 100 * float(precision[ordered > 0].mean())


def without(name: str, examples: list[Example], expected: Evidence) -> Row:
    """Return the average precision of all pairs, and of those with values apart, with one comparison left out."""
    left = [
        example._replace(levels={key: level for key, level in example.levels.items() if key != name})
        for example in examples
    ]
    scores = Design(left, expected).validated(rounds=1)
    same = np.array([bool(example.same) for example in examples], np.float64)
    clash = np.array([example.clash for example in examples])
    return average_precision(same, scores), average_precision(same[clash], scores[clash])


def main() -> None:
    """Print the table, the whole matcher first, then what is missed most when it is left out."""
    examples = [*from_packs(Path(sys.argv[1])), *from_packs(BUNDLES, complete=True)]
    expected = msgspec.json.decode(EXPECTED.read_bytes(), type=Evidence)
    names = ["nothing", *expected.levels]
    with ProcessPoolExecutor(2) as pool:
        rows = dict(zip(names, pool.map(without, names, [examples] * len(names), [expected] * len(names)), strict=True))
    whole = rows.pop("nothing")
    print("| left out | all pairs | values apart |\n|---|---|---|")
    print(f"| nothing | {whole[0]:.1f} | {whole[1]:.1f} |")
    for name, (both, apart) in sorted(rows.items(), key=lambda item: item[1][1]):
        print(f"| {name} | {both - whole[0]:+.1f} | {apart - whole[1]:+.1f} |")


if __name__ == "__main__":
    main()
