"""A memo asks its function once a word."""

from __future__ import annotations

import pytest

from factcheck.lexicon import memo
from factcheck.lexicon.memo import Memo


def test_once_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    lengths = Memo(length)
    assert [lengths[word] for word in ("ship", "tug", "ship")] == [4, 3, 4]
    assert asked == ["ship", "tug"]
    monkeypatch.setattr(memo, "_MOST", 2)
    assert (lengths["ferry"], list(lengths)) == (5, ["ferry"])
