"""What a function says of the words it has met."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

_Value = TypeVar("_Value")
_MOST = 1 << 15
_LONGEST = 100  # characters; what is longer is no word, and not kept


class Memo(dict[str, _Value]):
    """The values of a function of one word: `memo[word]` calls it for a word that is new.

    A look-up costs half of that in an `lru_cache`, which keeps its words in order; a full memo forgets them all.
    """

    def __init__(self, function: Callable[[str], _Value]) -> None:
        super().__init__()
        self._function = function

    def __missing__(self, word: str) -> _Value:
        if len(self) >= _MOST:
            self.clear()
        value = self._function(word)
        if len(word) <= _LONGEST:
            self[word] = value
        return value
