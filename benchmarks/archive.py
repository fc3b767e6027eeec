"""What the archive costs as it grows, whether it finds what a scan finds, and whether it outlives kill -9.

Usage: python -m benchmarks.archive [--claims 1000000] [--scanned 50000] [--rounds 50]

Prints what the killed writers lost; which share of the documents that rank first in a scan of a smaller archive the
index finds; the CPU time of adding, a tenth at a time; the CPU time and the memory of `factcheck check` on articles of
a dozen claims, against an empty archive and the full one.
"""

from __future__ import annotations

import argparse
import math
import subprocess
import sys
import tempfile
import time
from collections import Counter
from itertools import islice, takewhile
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.growth import event_of, grown
from benchmarks.killing import kill_rounds
from factcheck import Document, extract, read
from factcheck.archive import Archive
from factcheck.matching import known_under
from factcheck.pipeline import TOGETHER

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.archive import Entry

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
CHANCE = 1
"""The seed of the events."""
ASKED, TRIES, CLAIMS, BEST = 12, 3, 12, 10
"""New articles, runs of each command, claims of an article, documents that rank first."""
ROUNDING = 1e-3
"""The share by which the index, which counts in thousandths of a bit, may differ."""
MEASURE = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, used.ru_maxrss)
"""
"""A small process between: a child's largest memory counts that of the process that it was made by."""


class Run(NamedTuple):
    """What a command took: CPU seconds of user and system, the largest resident memory in MB."""

    cpu: float
    memory: float


def seeds() -> list[Document]:
    """Return the sample articles."""
    return [document for path in sorted(SEEDS.iterdir()) if path.suffix != ".json" for document in read(path)]


def growing() -> Iterator[Entry]:
    """Yield the articles that are stored, without end."""
    return (entry for event in grown(seeds(), CHANCE) for entry in event.stored)


def fill(path: Path, claims: int) -> Iterator[tuple[int, float, int]]:
    """Store articles until there are so many claims; yield at every tenth these, the CPU seconds, and the bytes."""
    done, spent, told = 0, 0.0, 0
    entries = growing()
    with Archive(path, create=True) as archive:
        while done < claims:
            batch = list(_batch(entries))
            start = time.process_time()
            archive.put(batch)
            spent += time.process_time() - start
            done += sum(len(entry.claims) for entry in batch)
            if done >= claims * (told + 1) / 10:
                told += 1
                yield done, spent, path.stat().st_size


def _batch(entries: Iterator[Entry]) -> Iterator[Entry]:
    size = 0
    while size < TOGETHER:
        entry = next(entries)
        size += len(entry.claims)
        yield entry


def new_articles() -> list[Document]:
    """Return articles of a dozen claims at most on events that the archive has articles of."""
    return [_first_claims(event.new) for event in islice(grown(seeds(), CHANCE), ASKED)]


def _first_claims(document: Document) -> Document:
    """Return the document up to the sentence of its twelfth claim."""
    ends = [claim.sentence.end for claim in extract(document)[:CLAIMS]]
    text = document.text[: max(ends)]
    return Document.from_text(text, id=document.id, published=document.published)


def check(article: Path, archive: Path) -> Run:
    """Return what `factcheck check` takes, the median of several runs."""
    command = ["-m", "factcheck", "--isolated", "check", str(article), "--archive", str(archive), "--exit-zero", "-q"]
    runs = [_spawn([sys.executable, *command]) for _ in range(TRIES)]
    return Run(median(run.cpu for run in runs), max(run.memory for run in runs))


def _spawn(command: list[str]) -> Run:
    done = subprocess.run([sys.executable, "-c", MEASURE, *command], capture_output=True, text=True, check=True)  # noqa: S603
    cpu, kilobytes = map(float, done.stdout.split())
    return Run(cpu, kilobytes / 1024)


def recall(archive: Archive) -> tuple[float, float]:
    """Return the share of a scan's best documents that the index finds, and that of the documents on the same event.

    The scan counts as the index does, but every key of every stored claim. A document that scores as the tenth does is
    as good as that.
    """
    entries = takewhile(lambda entry: archive.content(entry.document.id) is not None, growing())
    stored = {entry.document.id: list(map(set, entry.keys)) for entry in entries}
    counts = Counter(key for claims in stored.values() for claim in claims for key in claim)
    bits = {key: math.log2(1 + len(stored) / count) for key, count in counts.items()}
    found = told = events = 0
    for article in new_articles():
        asked = known_under([article], extract(article))
        score = {name: _shared(asked, claims, bits) for name, claims in stored.items()}
        least = sorted(score.values(), reverse=True)[BEST - 1]
        indexed = {document.id for document, _ in archive.related(asked)}
        same = [name for name in stored if event_of(name) == event_of(article.id)]
        found += min(BEST, sum(score[name] >= least * (1 - ROUNDING) for name in indexed))
        told += len(indexed.intersection(same))
        events += len(same)
    return found / (ASKED * BEST), told / events


def _shared(asked: Sequence[Sequence[str]], stored: Sequence[set[str]], bits: Mapping[str, float]) -> float:
    best = (max(sum(bits[key] for key in claim.intersection(keys)) for claim in stored) for keys in asked)
    return sum(shared**2 for shared in best) / (3 + math.sqrt(len(stored)))


def main() -> None:
    """Measure, and print a line for each figure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--claims", type=int, default=1_000_000)
    parser.add_argument("--scanned", type=int, default=50_000)
    parser.add_argument("--rounds", type=int, default=50)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rounds = kill_rounds(folder, given.rounds)
        lost, sound = sum(len(one.lost) for one in rounds), sum(one.integrity == "ok" for one in rounds)
        reported = sum(one.reported for one in rounds)
        print(f"kill -9: {len(rounds)} rounds, {reported:,} reported, {lost} lost, {sound} files sound", flush=True)
        list(fill(folder / "scanned.sqlite", given.scanned))
        with Archive(folder / "scanned.sqlite") as archive:
            best, same = recall(archive)
        print(f"recall among {given.scanned:,} claims: {best:.2f} of the best in a scan, {same:.2f} of the same event")
        for claims, spent, size in fill(folder / "full.sqlite", given.claims):
            print(f"added {claims:,}: {spent:.1f} s CPU, {size / 1e6:.0f} MB", flush=True)
        with Archive(folder / "empty.sqlite", create=True):
            pass
        for document in new_articles():
            article = folder / "article.txt"
            article.write_text(document.text, encoding="utf-8")
            empty, full = check(article, folder / "empty.sqlite"), check(article, folder / "full.sqlite")
            print(
                f"{len(extract(document))} claims: {empty.cpu:.2f} s CPU and {empty.memory:.0f} MB against nothing, "
                f"{full.cpu:.2f} s and {full.memory:.0f} MB against all",
                flush=True,
            )


if __name__ == "__main__":
    main()
