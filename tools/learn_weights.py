"""Learn the weights of the comparisons from judged pairs: factcheck/matching/weights.json.

Logistic regression on the comparisons' levels, with a ridge that pulls towards expected_weights.json, what one would
expect before any data: what the data do not show stays so. Where a label says only that some pair of two sentences is
the same thing, the best by the weights so far is taken, in turns (expectation maximisation). Printed are the figures of
cross-validation, in which no pack, cluster or sentence is on both sides. The sample articles of seeds/ teach, too.

    python tools/learn_weights.py PACKS-FOLDER DATA-FOLDER [--write]
"""

from __future__ import annotations

import argparse
import json
import math
import zlib
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from judged_pairs import PLANTED, REAL_NEWS, Example, from_clusters, from_copies, from_packs, from_seeds, from_sentences

from factcheck.matching.comparisons import VETOES
from factcheck.matching.scoring import WEIGHTS, Weights

Array = np.ndarray[Any, Any]
FOLDS, ROUNDS, RIDGE, STEPS = 6, 2, 5.0, 25
SEEDS = Path(__file__).parent.parent / "seeds"
BUNDLES = Path(__file__).with_name("bundles")
EXPECTED = Path(__file__).with_name("expected_weights.json")
BIT = math.log(2)
Column = tuple[str, str]


def design(examples: list[Example]) -> tuple[Array, list[Column]]:
    """Return a first column of ones, then the levels as columns of 0 and 1; and those columns' (name, level)."""
    columns = sorted({item for example in examples for item in example.levels.items()})
    place = {column: i + 1 for i, column in enumerate(columns)}
    matrix = np.zeros((len(examples), len(columns) + 1))
    matrix[:, 0] = 1
    for i, example in enumerate(examples):
        matrix[i, [place[item] for item in example.levels.items()]] = 1
    return matrix, columns


def started(expected: Weights, columns: list[Column]) -> Array:
    """Return the coefficients that one would expect before any data."""
    return np.array([expected.prior, *(expected.levels.get(name, {}).get(level, 0.0) for name, level in columns)]) * BIT


def fit(x: Array, y: Array, weight: Array, start: Array) -> Array:
    """Return the coefficients of least loss, pulled towards `start`: Newton's method, a step halved till it helps."""

    def loss(coefficients: Array) -> float:
        scores = x @ coefficients
        pull = RIDGE / 2 * ((coefficients - start) ** 2).sum()
        return float((weight * (np.logaddexp(0, scores) - y * scores)).sum() + pull)

    coefficients = start.copy()
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-(x @ coefficients)))
        gradient = x.T @ (weight * (chance - y)) + RIDGE * (coefficients - start)
        curvature = (x * (weight * chance * (1 - chance))[:, None]).T @ x + RIDGE * np.eye(x.shape[1])
        step = np.linalg.solve(curvature, gradient)
        size = 1.0
        while loss(coefficients - size * step) > loss(coefficients) and size > 1e-6:
            size /= 2
        coefficients -= size * step
        if np.abs(step).max() < 1e-4:
            break
    return coefficients


def labels(examples: list[Example], scores: Array) -> tuple[Array, Array]:
    """Return the labels, and which of them count: the best of a bag is the same thing, its rest is left out."""
    best: dict[tuple[str, int], int] = {}
    for i, example in enumerate(examples):
        if example.bag is not None and (example.bag not in best or scores[i] > scores[best[example.bag]]):
            best[example.bag] = i
    chosen = set(best.values())
    same = np.array([bool(example.same) or i in chosen for i, example in enumerate(examples)], np.float64)
    return same, np.array([example.same is not None or i in chosen for i, example in enumerate(examples)])


def learn(examples: list[Example], x: Array, start: Array, keep: Array, rounds: int = ROUNDS) -> Array:
    """Return the coefficients learned from the examples kept, the bags' best found anew in each round."""
    weight = np.array([example.weight for example in examples])
    coefficients = start
    for _ in range(rounds):
        same, counts = labels(examples, x @ coefficients)
        rows = keep & counts
        coefficients = fit(x[rows], same[rows], weight[rows], start)
    return coefficients


def validated(examples: list[Example], x: Array, start: Array, rounds: int = ROUNDS) -> Array:
    """Return each example's score in bits by coefficients that were learned without its family."""
    fold = np.array([zlib.crc32(example.family.encode()) % FOLDS for example in examples])
    scores = np.zeros(len(examples))
    for number in range(FOLDS):
        scores[fold == number] = (x @ learn(examples, x, start, fold != number, rounds))[fold == number]
    return scores / BIT


def report(examples: list[Example], scores: Array, packed: int, shown: float | None) -> None:
    """Print what each threshold lets through: pairs that are the same thing, of all; and of those with values apart."""
    same, counts = labels(examples, scores)
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


def write(expected: Weights, columns: list[Column], coefficients: Array, path: Path = WEIGHTS) -> None:
    """Store the coefficients as weights in bits; the thresholds stay."""
    levels = {name: dict(of) for name, of in expected.levels.items()}
    for (name, level), value in zip(columns, coefficients[1:] / BIT, strict=True):
        # too few examples show a veto: it stays at least as strong as expected
        at_most = levels[name][level] if (name, level) in VETOES else math.inf
        levels.setdefault(name, {})[level] = round(min(float(value), at_most), 2)
    lines = [f'  "{name}": {json.dumps(of)}' for name, of in levels.items()]
    thresholds = {name: getattr(expected, name) for name in ("suggested", "confirmed")}
    head = json.dumps({"prior": round(float(coefficients[0] / BIT), 2)} | thresholds)[1:-1]
    path.write_text("{\n " + head + ',\n "levels": {\n' + ",\n".join(lines) + "\n }\n}\n", encoding="utf-8")


def judged(packs: Path, data: Path) -> tuple[list[Example], int]:
    """Return all that is learned from, what the packs and bundles hold first, and how many those are."""
    examples = [*from_packs(packs), *from_packs(BUNDLES, complete=True)]
    packed = len(examples)
    examples += from_seeds(SEEDS)
    examples += from_sentences(data / "pairs.jsonl.gz", REAL_NEWS)
    examples += from_sentences(data / "pairs_mut.jsonl.gz", PLANTED, every=6)
    examples += from_copies(data / "docs_mut.jsonl.gz", ("BASIL-mutated",), every=12)
    examples += from_copies(data / "docs.jsonl.gz", ("SummEdits/news", "SummEdits/ectsum"), every=3)
    examples += from_clusters(data)
    return examples, packed


def main() -> None:
    """Learn, validate, and store the weights where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("packs", type=Path)
    parser.add_argument("data", type=Path)
    parser.add_argument("--write", action="store_true", help="store the weights")
    parser.add_argument("--show", type=float, metavar="BITS", help="list the wrong pairs at or above a score")
    options = parser.parse_args()
    examples, packed = judged(options.packs, options.data)
    x, columns = design(examples)
    expected = msgspec.json.decode(EXPECTED.read_bytes(), type=Weights)
    start = started(expected, columns)
    report(examples, validated(examples, x, start), packed, options.show)
    if options.write:
        write(expected, columns, learn(examples, x, start, np.ones(len(examples), bool)))


if __name__ == "__main__":
    main()
