"""Two claims held against each other: what every comparison looks at."""

from __future__ import annotations

import msgspec

from factcheck.matching.profile import Profile, Rarity

ARTICLE = 6
"""A text with fewer figures is a sentence or two."""


class Pair(msgspec.Struct, frozen=True, gc=False):
    """Two profiles, the earlier first, and what is known of both together.

    `value` is how near the values are. The rest are likenesses: the cosines of the sentences' words, of the heads, of
    subject and predicate, and of the words beside the figures, between -1 and 1; and `kin`, how well the head of each
    has its like among the words about the other, up to 1.
    """

    left: Profile
    right: Profile
    bits: Rarity
    value: str | None
    words: float
    heads: float
    things: float
    nears: float
    kin: float
    documents: float

    @property
    def inside(self) -> bool:
        """Whether one article says both."""
        return self.left.claim.source == self.right.claim.source

    @property
    def short(self) -> bool:
        """Whether one of the two texts is a sentence or two: what it has one of tells little."""
        return min(self.left.crowd, self.right.crowd) < ARTICLE


def step(amount: float, *steps: tuple[float, str], top: str) -> str:
    """Return the level of the first bound that the amount lies below, `top` if there is none."""
    for bound, level in steps:
        if amount < bound:
            return level
    return top
