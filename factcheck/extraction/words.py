"""A sentence's tokens as the scanners read them: by index, in lower case, glued or spaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.extraction.sentences import Sentence

DASHES = frozenset("-‐‑–—−")


_BEYOND = [""] * 64  # tokens on either side of a sentence; no rule looks so far from a token


class Words:
    """The tokens of a sentence; an index outside it reads as an empty word.

    `low(i)` is token `i` in small letters, `word(i)` as printed; `lows` and `tokens` are all of them. `figures` has a
    "1" for each that a numeral can start with, else a "0". `titled` is that of the sentence.
    """

    def __init__(self, sentence: Sentence) -> None:
        self._sentence = sentence
        self.text = sentence.text
        self.tokens, self.starts, self.lows, _, self.figures = sentence.marks
        self.offset = sentence.start
        # A negative index counts from the end, where the empty words are.
        self.low = (self.lows + _BEYOND).__getitem__
        self.word = (self.tokens + _BEYOND).__getitem__

    def __len__(self) -> int:
        return len(self.tokens)

    @property
    def titled(self) -> bool:
        """Whether a capital tells nothing of a name."""
        return self._sentence.titled

    def start(self, i: int) -> int:
        """Return where token `i` starts in the sentence's text."""
        return self.starts[i] if 0 <= i < len(self.starts) else len(self.text)

    def end(self, i: int) -> int:
        """Return where token `i` ends in the sentence's text."""
        return self.starts[i] + len(self.tokens[i]) if 0 <= i < len(self.tokens) else 0

    def glued(self, i: int) -> bool:
        """Whether token `i` touches the one before it."""
        return 0 < i < len(self.tokens) and self.starts[i - 1] + len(self.tokens[i - 1]) == self.starts[i]

    def dash(self, i: int) -> bool:
        """Whether token `i` is a hyphen or dash."""
        return self.word(i) in DASHES

    def after_hyphen(self, i: int) -> int:
        """Return the index of the word that token `i`, a hyphen, leads to ("5-mile", "10 - day"); -1 if none."""
        if not self.dash(i) or i + 1 >= len(self.tokens):
            return -1
        spaced = not self.glued(i) and not self.glued(i + 1)
        return i + 1 if spaced or (self.glued(i) and self.glued(i + 1)) else -1
