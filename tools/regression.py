"""Logistic regression on the levels of the comparisons, where more likeness never weighs less.

Levels that have an order get weights that rise along it, as an editor would expect: what the data tell is how much. Two
short texts, and a short text beside an article, have weights of their own, pulled towards those of all other pairs;
those are pulled towards what one would expect before any data (a ridge). SciPy's L-BFGS-B (Byrd et al., 1995) keeps the
steps between levels from falling below nought.
"""

from __future__ import annotations

import math
import zlib
from itertools import accumulate
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

if TYPE_CHECKING:
    from judged_pairs import Example

    from factcheck.matching.scoring import Evidence

Array = np.ndarray[Any, Any]
Levels = dict[str, dict[str, float]]
ORDERED = (
    "frame", "modifiers", "holder", "predicate", "meaning", "context", "period", "company", "around", "elsewhere",
    "choice", "counterpart", "witness", "kin", "terms", "cover", "names", "signs", "thing", "gist", "beside",
)  # fmt: skip
"""The comparisons whose levels have an order: that of the weights that one would expect."""
SHORT = ("two short texts", "a short text and an article")
FOLDS, ROUNDS, STEPS = 6, 2, 400
RIDGE, TIE = 5.0, 2.5
"""How strongly weights are pulled towards what is expected, and those of short texts towards the others."""
BIT = math.log(2)


class Design:
    """Examples as rows of ones and noughts: one column for the prior, one for each level.

    A level of an ordered comparison has a one in the columns of all levels below it, too: the coefficients there are
    the steps from level to level. `start` holds the coefficients that one would expect.
    """

    def __init__(self, examples: list[Example], expected: Evidence) -> None:
        self.examples, self.expected = examples, expected
        levels = {item for example in examples for item in example.levels.items()}
        self.order = {
            name: sorted(expected.levels[name], key=expected.levels[name].__getitem__)
            for name in ORDERED
            if name in {given for given, _ in levels}
        }
        self.group = np.array([example.levels.get("crowd") for example in examples], object)
        self.weight = np.array([example.weight for example in examples])
        below = {(name, level) for name, order in self.order.items() for level in order}
        self.columns = [("", ""), *sorted(levels | below)]
        place = {column: i for i, column in enumerate(self.columns)}
        held = {item: [place[column] for column in self._up_to(*item)] for item in levels}
        rows = [[0, *(i for item in example.levels.items() for i in held[item])] for example in examples]
        ends = list(accumulate(map(len, rows), initial=0))
        entries = np.array([i for row in rows for i in row])
        self.matrix = csr_matrix((np.ones(len(entries)), entries, ends), (len(rows), len(self.columns)))
        steps = [self._step(name, level) for name, level in self.columns]
        self.start = np.array([expected.prior, *(size for size, _ in steps[1:])]) * BIT
        self.bounds = [(0.0, None) if rising else (None, None) for _, rising in steps]

    def _up_to(self, name: str, level: str) -> list[tuple[str, str]]:
        order = self.order.get(name, [])
        return [(name, below) for below in order[: order.index(level) + 1]] if level in order else [(name, level)]

    def _step(self, name: str, level: str) -> tuple[float, bool]:
        """Return what a level is expected to add to the one below it, and whether it may not take away."""
        known, order = self.expected.levels.get(name, {}), self.order.get(name, [])
        first = level not in order or order.index(level) == 0
        return known.get(level, 0.0) - (0.0 if first else known[order[order.index(level) - 1]]), not first

    def scores(self, learned: dict[str | None, Array]) -> Array:
        """Return each example's score by the coefficients of its group, in natural logarithms."""
        usual = self.matrix @ learned[None]
        for crowd in SHORT:
            usual = np.where(self.group == crowd, self.matrix @ learned[crowd], usual)
        return usual

    def labels(self, scores: Array) -> tuple[Array, Array]:
        """Return the labels, and which of them count: the best of a bag is the same thing, its rest is left out."""
        best: dict[tuple[str, int], int] = {}
        for i, example in enumerate(self.examples):
            if example.bag is not None and (example.bag not in best or scores[i] > scores[best[example.bag]]):
                best[example.bag] = i
        chosen = set(best.values())
        same = np.array([bool(example.same) or i in chosen for i, example in enumerate(self.examples)], np.float64)
        return same, np.array([example.same is not None or i in chosen for i, example in enumerate(self.examples)])

    def learn(self, keep: Array, rounds: int = ROUNDS) -> dict[str | None, Array]:
        """Return each group's coefficients, None for all but short texts; the bags' best are found in each round."""
        learned: dict[str | None, Array] = dict.fromkeys((None, *SHORT), self.start)
        for _ in range(rounds):
            same, counts = self.labels(self.scores(learned))
            usual = keep & counts & ~np.isin(self.group, SHORT)
            learned[None] = self._fit(usual, same, self.start, RIDGE)
            for crowd in SHORT:
                learned[crowd] = self._fit(keep & counts & (self.group == crowd), same, learned[None], TIE)
        return learned

    def _fit(self, rows: Array, same: Array, start: Array, pull: float) -> Array:
        x, y, weight = self.matrix[rows], same[rows], self.weight[rows]

        def loss(coefficients: Array) -> tuple[float, Array]:
            scores, moved = x @ coefficients, coefficients - start
            lost = (weight * (np.logaddexp(0, scores) - y * scores)).sum() + pull / 2 * (moved**2).sum()
            return float(lost), x.T @ (weight * (1 / (1 + np.exp(-scores)) - y)) + pull * moved

        found = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=self.bounds, options={"maxiter": STEPS})
        return np.asarray(found.x)

    def validated(self, rounds: int = ROUNDS) -> Array:
        """Return each example's score in bits by coefficients that were learned without its family."""
        fold = np.array([zlib.crc32(example.family.encode()) % FOLDS for example in self.examples])
        scores = np.zeros(len(self.examples))
        for number in range(FOLDS):
            held = fold == number
            scores[held] = self.scores(self.learn(~held, rounds))[held]
        return scores / BIT

    def levels(self, coefficients: Array) -> tuple[float, Levels]:
        """Return the prior and the levels' weights, in bits, that coefficients stand for."""
        bits = dict(zip(self.columns, (coefficients / BIT).tolist(), strict=True))
        found: Levels = {}
        for name, level in self.columns[1:]:
            found.setdefault(name, {})[level] = sum(bits[column] for column in self._up_to(name, level))
        return bits["", ""], found
