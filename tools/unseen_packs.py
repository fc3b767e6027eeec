"""Score the packs by weights that have not seen them: learned without each fifth of them, and tried on that.

    python tools/unseen_packs.py ../shared/eval [--packs ../shared/packs]

Prints what the kit's packs.py prints. Only the weights are new to the packs: the grammar was written with them at hand.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from functools import partial
from importlib import import_module
from pathlib import Path

import msgspec
import numpy as np
from learn_weights import BEYOND, EXPECTED, by_itself, fitted, judged, store
from regression import Design

import factcheck
from factcheck.matching import scoring

FIFTHS = 5


def main() -> None:
    """Learn and score in turns; print the sums."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kit", type=Path)
    parser.add_argument("--packs", type=Path, help="default: the folder packs beside the kit")
    options = parser.parse_args()
    folder: Path = options.packs or options.kit.parent / "packs"
    sys.path.insert(0, str(options.kit))
    kit = import_module("packs")
    examples, _ = judged(folder, options.kit / "data")
    expected = msgspec.json.decode(EXPECTED.read_bytes(), type=scoring.Evidence)
    first, second = Design(by_itself(examples), expected), Design(examples, expected)
    families = np.array([example.family for example in examples])
    packs = sorted(folder.glob("*.pack"))
    total: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as place:
        scoring.WEIGHTS = Path(place, "weights.json")
        for fifth in range(FIFTHS):
            held = packs[fifth::FIFTHS]
            seen = ~np.isin(families, [pack.stem for pack in held])
            store(fitted(first, seen, 1), fitted(second, seen, 1, BEYOND), scoring.WEIGHTS)
            for pack in held:
                total.update(kit.score(pack, partial(kit.run_in_process, factcheck), verbose=False))
    found, wanted = (total[f"conflicts{end}"] + total[f"internal{end}"] for end in ("_found", ""))
    shares = {
        "precision": 1 - total["false_alarms"] / total["alarms"],
        "recall": found / wanted,
        "aligned": total["agree_aligned"] / total["agree"],
    }
    told = [f"{name}={100 * share:.1f}" for name, share in shares.items()]
    told += [f"{name}={total[f'{name}_found']}/{total[name]}" for name in ("conflicts", "internal")]
    print("unseen packs:", *told, f"merged={total['distinct_merged']}/{total['distinct']}")


if __name__ == "__main__":
    main()
