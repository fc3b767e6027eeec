"""Learn the weights of the comparisons from judged pairs: factcheck/matching/weights.json.

Logistic regression (regression.py) that is pulled towards expected_weights.json: what the data do not show stays so.
It is done twice, as factcheck scores: what a pair tells by itself, and, with how it stands among others by that, what
all tells together. Learned at once, the standing would take the weight from what it is made of.
Where a label says only that some pair of two sentences is the same thing, the best by the weights so far is taken, in
turns (expectation maximisation). Printed are the figures of cross-validation, in which no pack, cluster or sentence is
on both sides. The sample articles of seeds/ teach, too. Needs SciPy, which factcheck itself does without.

    python tools/learn_weights.py PACKS-FOLDER DATA-FOLDER [--write]
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import numpy as np
from judged_pairs import (
    PLANTED,
    REAL_NEWS,
    Example,
    from_briefs,
    from_clusters,
    from_copies,
    from_packs,
    from_seeds,
    from_sentences,
    from_strangers,
)
from regression import ROUNDS, SHORT, Design, Levels

from factcheck.matching import scoring
from factcheck.matching.comparisons import VETOES
from factcheck.matching.scoring import WEIGHTS, Evidence

if TYPE_CHECKING:
    from regression import Array

Beyond = dict[str, tuple[float, float]]
SEEDS = Path(__file__).parent.parent / "seeds"
BUNDLES = Path(__file__).with_name("bundles")
EXPECTED = Path(__file__).with_name("expected_weights.json")
SUGGESTED, CONFIRMED = -2.0, 0.8
STANDING = ("counterpart", "witness")
"""The comparisons that tell how a pair stands among others."""
BEYOND = {"two short texts": (2.0, 2.0), "a short text and an article": (1.0, 0.0)}
"""Bits that figures and dates of short texts are given beyond what was learned.

Where a text is a sentence or two, the checks look closely at the words of a match before they raise it, so more may be
let through to them. Not dates beside an article, which tells of many days. Chosen by tools/accuracy.py on the dev
halves: planted errors found against harmless rewrites alarmed.
"""

RARER = {("value", "digits turned, short"): 1.5}
"""Bits that are taken off what was learned of articles: our bundles hold more such slips than newsrooms make.

Two figures of two digits are each other turned by chance, too, where articles are full of figures.
"""


def report(design: Design, packed: int, shown: float | None) -> None:
    """Print what each threshold lets through: pairs that are the same thing, of all; and of those with values apart."""
    examples, scores = design.examples, design.validated()
    same, counts = design.labels(scores)
    clash = np.array([example.clash for example in examples])
    for name, chosen in (("packs", counts & (np.arange(len(examples)) < packed)), ("all", counts)):
        for bound in range(8):
            given = chosen & (scores >= bound)
            figures = [
                f"{same[given & part].sum():.0f}/{same[chosen & part].sum():.0f} found, {(given & part).sum()} given"
                for part in (np.ones_like(clash), clash)
            ]
            print(f"{name} >= {bound}: {figures[0]}; values apart: {figures[1]}")
    for i in np.argsort(-scores):
        if shown is not None and scores[i] >= shown and counts[i] and not same[i]:
            print(f"{scores[i]:.1f} {examples[i].family}: {examples[i].words}")


def by_itself(examples: list[Example]) -> list[Example]:
    """Return the examples with what each pair tells by itself."""
    return [
        example._replace(levels={name: level for name, level in example.levels.items() if name not in STANDING})
        for example in examples
    ]


def fitted(design: Design, keep: Array, rounds: int = ROUNDS, beyond: Beyond | None = None) -> Evidence:
    """Return what is learned from the examples to keep, in bits; `beyond` is added to short texts' dimensions."""
    learned = design.learn(keep, rounds)
    prior, levels = design.levels(learned[None])
    short: dict[str, Levels] = {}
    for crowd in SHORT:
        own, short[crowd] = design.levels(learned[crowd])
        short[crowd]["crowd"][crowd] += own - prior  # all these pairs have this level: its weight holds their own prior
        figures, dates = (beyond or {}).get(crowd, (0.0, 0.0))
        for dimension in short[crowd]["dimension"]:
            short[crowd]["dimension"][dimension] += dates if dimension == "date" else figures
    for (name, level), bits in RARER.items():
        levels[name][level] -= bits
    for of in (levels, *short.values()):
        for name, level in sorted(VETOES):  # too few examples show a veto: it stays at least as strong as expected
            of[name][level] = min(of[name][level], design.expected.levels[name][level])
    return Evidence(prior, levels, short)


def store(alone: Evidence, together: Evidence, path: Path) -> None:
    """Write the weights to where factcheck reads them, and have it read them again."""
    head = f'"suggested": {SUGGESTED}, "confirmed": {CONFIRMED}'
    told = ",\n".join(f'"{name}": {_told(of)}' for name, of in (("alone", alone), ("together", together)))
    path.write_text(f"{{\n{head},\n{told}\n}}\n", encoding="utf-8")
    scoring.weights.cache_clear()


def _told(evidence: Evidence) -> str:
    short = ",\n".join(f' "{crowd}": {{\n{_table(of)}\n }}' for crowd, of in evidence.short.items())
    levels = f' "levels": {{\n{_table(evidence.levels)}\n }},\n "short": {{\n{short}\n }}\n'
    return f'{{\n "prior": {round(evidence.prior, 2)},\n{levels}}}'


def _table(levels: Levels) -> str:
    rounded = {name: {level: round(bits, 2) for level, bits in of.items()} for name, of in levels.items()}
    return ",\n".join(f'  "{name}": {json.dumps(of)}' for name, of in rounded.items())


def judged(packs: Path, data: Path) -> tuple[list[Example], int]:
    """Return all that is learned from, what the packs and bundles hold first, and how many those are."""
    examples = [*from_packs(packs), *from_packs(BUNDLES, complete=True)]
    packed = len(examples)
    examples += from_seeds(SEEDS)
    examples += from_sentences(data / "pairs.jsonl.gz", REAL_NEWS, share=2.0)
    examples += from_sentences(data / "pairs_mut.jsonl.gz", PLANTED, share=0.7)
    examples += from_strangers(data / "pairs.jsonl.gz", REAL_NEWS, share=0.5)
    examples += from_strangers(data / "pairs_mut.jsonl.gz", PLANTED, share=0.5)
    examples += from_copies(data / "docs_mut.jsonl.gz", ("BASIL-mutated",), every=12)
    examples += from_copies(data / "docs.jsonl.gz", ("SummEdits/news", "SummEdits/ectsum"), share=1.2)
    examples += from_clusters(data)
    examples += from_briefs(BUNDLES / "briefs", BUNDLES, share=0.3)
    return examples, packed


def main() -> None:
    """Learn, validate, and store the weights where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("packs", type=Path)
    parser.add_argument("data", type=Path)
    parser.add_argument("--write", action="store_true", help="store the weights")
    parser.add_argument("--show", type=float, metavar="BITS", help="list the wrong pairs at or above a score")
    options = parser.parse_args()
    expected = msgspec.json.decode(EXPECTED.read_bytes(), type=Evidence)
    examples, packed = judged(options.packs, options.data)
    if options.write:
        everything = np.ones(len(examples), bool)
        alone = fitted(Design(by_itself(examples), expected), everything)
        store(alone, alone, WEIGHTS)  # how pairs stand hangs on the first alone
        examples, _ = judged(options.packs, options.data)
        store(alone, fitted(Design(examples, expected), everything, beyond=BEYOND), WEIGHTS)
    report(Design(examples, expected), packed, options.show)


if __name__ == "__main__":
    main()
