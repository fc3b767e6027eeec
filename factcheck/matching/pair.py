"""Two claims held against each other: what every comparison looks at."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

import msgspec

from factcheck.matching.profile import Profile, Rarity

if TYPE_CHECKING:
    from collections.abc import Callable


class Pair(msgspec.Struct, frozen=True, gc=False):
    """Two profiles, the earlier first, and what is known of both together.

    `inside` says whether one article says both; `short` whether one of the two texts is a sentence or two: what it has
    one of tells little. `value` is how near the values are, `shared` what the words tell that both sentences have, in
    bits. The rest are likenesses: the cosines of the sentences' words, of the heads, of subject and predicate, and of
    the words beside the figures, between -1 and 1; `kin`, how well the head of each has its like among the words about
    the other, up to 1; and the cosine of the two articles.
    """

    left: Profile
    right: Profile
    bits: Rarity
    inside: bool
    short: bool
    value: str | None
    shared: float
    words: float
    heads: float
    things: float
    nears: float
    kin: float
    documents: float


def scale(*steps: tuple[float, str], top: str) -> Callable[[float], str]:
    """Return a function from an amount to its level: that of the first bound that it lies below, `top` if none."""
    bounds = [bound for bound, _ in steps]
    levels = (*(level for _, level in steps), top)
    return lambda amount: levels[bisect_right(bounds, amount)]
