"""Learn what tells that two figures of one article are one figure told twice: print the weights for `retelling.py`.

    python tools/learn_retelling.py DATA-FOLDER

The articles are real and taken to be right: a figure that an article gives twice is one figure told again, and two of
one size, alone of their unit, are two things. Logistic regression with a ridge; the articles of docs_intra, in which
errors are planted to measure the rule, are left out.
"""

from __future__ import annotations

import argparse
import gzip
import json
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from factcheck.checks.case import Case
from factcheck.checks.retelling import evidence
from factcheck.checks.retold import by_unit, comparable, near_pairs
from factcheck.model import Document
from factcheck.pipeline import extract_all

if TYPE_CHECKING:
    from collections.abc import Iterator

SETS = ("docs_mut", "docs", "clusters")
PUBLISHED = "2010-06-16"
RIDGE, STEPS = 2.0, 40
ALONE = 1.4  # how many times as large the next value must be


def articles(folder: Path) -> list[Document]:
    """Return the articles of the sets that nobody changed, each once, in the order of the sets."""
    found: dict[str, Document] = {}
    for name in SETS:
        with gzip.open(folder / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                whole = name == "clusters" or row["origin"] == "ECB+"
                for item in row["documents"] if whole else row["documents"][:1]:
                    day = item.get("published") or PUBLISHED
                    document = Document.from_text(item["text"], id=f"{row['id']}-{len(found)}", published=day)
                    found.setdefault(item["text"][:300], document)
    return list(found.values())


def examples(document: Document) -> Iterator[tuple[dict[str, float], bool]]:
    """Yield the evidence of pairs of an article's figures, and whether they are one figure."""
    for article in Case(extract_all([document])).articles:
        for told in by_unit(article):
            for value, figures in told.items():
                alone = all(max(value, other) > ALONE * min(value, other) for other in told if other != value)
                if len(figures) == 2 and alone and comparable(*figures):
                    first, second = figures
                    yield evidence(first, second, len(told) - 1), True
            for first, second in chain.from_iterable(near_pairs(told)):
                yield evidence(first, second, len(told) - 2), False


def fit(x: np.ndarray[Any, Any], y: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Return the coefficients of least loss, by Newton's method."""
    coefficients = np.zeros(x.shape[1])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-(x @ coefficients)))
        curvature = (x * (chance * (1 - chance))[:, None]).T @ x + RIDGE * np.eye(x.shape[1])
        coefficients += np.linalg.solve(curvature, x.T @ (y - chance) - RIDGE * coefficients)
    return coefficients


def main() -> None:
    """Print the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="the folder of the evaluation kit's data")
    found = [example for document in articles(parser.parse_args().data) for example in examples(document)]
    names = list(found[0][0])
    x = np.array([[signs[name] for name in names] for signs, _ in found])
    y = np.array([float(same) for _, same in found])
    print(f"{len(found)} pairs, {int(y.sum())} of one figure")
    print({name: round(float(weight), 2) for name, weight in zip(names, fit(x, y), strict=True)})


if __name__ == "__main__":
    main()
