"""Which sources are copies of one story, so that they do not count as two that agree."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.model import Document

_WORD = re.compile(r"\w+")
_LENGTH, _SAMPLE, _SHARE, _LEAST = 6, 4, 0.4, 6
_HOLDERS = 20  # a run of words in more documents than these is a notice that all carry, not a story


def origins(documents: Sequence[Document]) -> dict[str, str]:
    """Return for each document's id that of the first document whose words it copies, else its own.

    A copy shares two fifths of the shorter text's runs of six words, of which every fourth is kept by its checksum
    (Manber, "Finding similar files in a large file system", 1994): the work grows with the length of the texts.
    """
    origin: dict[str, str] = {}
    sizes: dict[str, int] = {}
    holders: dict[int, list[str]] = {}
    for document in documents:
        prints = _fingerprints(document.text)
        shared = Counter(other for fingerprint in prints for other in holders.get(fingerprint, ()))
        copies = [
            other
            for other, count in shared.items()
            if count >= _LEAST and count >= _SHARE * min(len(prints), sizes[other])
        ]
        origin[document.id] = min((origin[other] for other in copies), default=document.id)
        sizes[document.id] = len(prints)
        for fingerprint in prints:
            known = holders.setdefault(fingerprint, [])
            if len(known) < _HOLDERS:
                known.append(document.id)
    return origin


def _fingerprints(text: str) -> set[int]:
    words = _WORD.findall(text.lower())
    runs = map(" ".join, zip(*(words[i:] for i in range(_LENGTH)), strict=False))
    return {run for run in map(crc32, map(str.encode, runs)) if not run % _SAMPLE}
