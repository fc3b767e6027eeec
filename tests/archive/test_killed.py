"""A writer that is killed loses nothing that it reported as stored, and leaves a sound file."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from benchmarks.killing import kill_rounds


def test_kill_rounds(tmp_path):
    rounds = kill_rounds(tmp_path, rounds=3)
    assert all(round_.reported for round_ in rounds)
    assert [round_.lost for round_ in rounds] == [set()] * 3
    assert [round_.integrity for round_ in rounds] == ["ok"] * 3
    with closing(sqlite3.connect(tmp_path / "killed.sqlite")) as connection:
        stored, indexed = connection.execute(
            "SELECT (SELECT SUM(claims) FROM documents), (SELECT COUNT(DISTINCT claim) FROM keys)"
        ).fetchone()
    assert stored == indexed
