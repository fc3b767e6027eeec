"""Writers that are killed with SIGKILL in the middle: does the archive keep what they reported?"""

from __future__ import annotations

import json
import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

TOWNS = "Luma Varna Tiln Osk Ferrol Brandt Keld Moss Arda Pilsen".split()
LONGEST = 0.4
"""A writer is killed at most so many seconds after its first report."""


class Round(NamedTuple):
    """What one killed writer reported, what of it is not in the file, and what SQLite says of the file."""

    reported: int
    lost: set[str]
    integrity: str


def kill_rounds(folder: Path, rounds: int, articles: int = 2000) -> list[Round]:
    """Return what each round left; all write to `folder`/killed.sqlite, every one another text of each article."""
    chance = random.Random(3)  # noqa: S311  a repeatable choice, no secret
    archive = folder / "killed.sqlite"
    return [_round(folder, archive, number, articles, chance.uniform(0, LONGEST)) for number in range(rounds)]


def _round(folder: Path, archive: Path, number: int, articles: int, patience: float) -> Round:
    corpus = folder / "corpus.jsonl"
    with corpus.open("w", encoding="utf-8") as file:
        for article in range(articles):
            town = TOWNS[article % len(TOWNS)]
            text = f"The mill of {town} sold {number + 20} tonnes of oats. It paid {article + 100} farmers in {town}."
            file.write(json.dumps({"id": f"{article:04}", "text": text, "title": f"Round {number}"}) + "\n")
    command = [sys.executable, "-m", "factcheck", "archive", "add", str(corpus), "--archive", str(archive)]
    printed = folder / "printed.txt"
    with printed.open("w") as out, subprocess.Popen(command, stdout=out) as writer:  # noqa: S603
        while writer.poll() is None and not printed.stat().st_size:
            time.sleep(0.005)
        time.sleep(patience)
        writer.kill()
    reported = printed.read_text(encoding="utf-8").splitlines(keepends=True)
    said = {line.split()[1] for line in reported if line.endswith("\n")}
    with closing(sqlite3.connect(archive)) as connection:
        held = connection.execute("SELECT name FROM documents WHERE title = ?", (f"Round {number}",))
        lost = said - {name for (name,) in held}
        return Round(len(said), lost, connection.execute("PRAGMA integrity_check").fetchone()[0])
