"""How alike the words of two claims are: comparisons of what is measured, of the sentences, of what is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.lexicon.contrasts import contrast as contrast_of
from factcheck.matching.pair import scale

if TYPE_CHECKING:
    from factcheck.matching.pair import Pair

_AKIN = 0.35
"""The cosine from which two heads are words for things of one kind."""

_tenths = scale(*((i / 10, f"{10 * i} %") for i in range(2, 10)), top="100 %")
_share = scale((0.15, "few"), (0.3, "some"), (0.45, "half"), (0.65, "many"), (0.85, "most"), top="all")
_part = scale((0.01, "nowhere"), (0.35, "little"), (0.7, "half"), (0.99, "most"), top="all")
_nearness = scale((0.1, "far"), (0.25, "distant"), (0.4, "related"), (0.6, "near"), (0.8, "close"), top="one")
_neighbours = scale((0.1, "far"), (0.25, "distant"), (0.4, "related"), (0.55, "near"), (0.75, "close"), top="one")
_sense = scale(
    (0.15, "far"), (0.3, "distant"), (0.45, "related"), (0.6, "near"), (0.8, "close"), (0.92, "one"), top="the same"
)
_amount = scale((0.1, "none"), (12, "few"), (30, "some"), top="many")


def kin(pair: Pair) -> str:
    """How well the head of each has its like among the words about the other."""
    return _tenths(pair.kin)


def terms(pair: Pair) -> str:
    """How much of the words of the sentence that says less stands in the other."""
    left, right, bits = pair.left.terms, pair.right.terms, pair.bits
    return _share(pair.shared / max(1.0, min(bits.weigh(left), bits.weigh(right)))) if pair.shared else "none"


def cover(pair: Pair) -> str | None:
    """How much of the sentence that says more stands in the other."""
    left, right, bits = pair.left.terms, pair.right.terms, pair.bits
    if not left or not right:
        return None
    return _share(pair.shared / max(1.0, bits.weigh(left), bits.weigh(right))) if pair.shared else "none"


def names(pair: Pair) -> str | None:
    """How many of the names in the sentence that has fewer the other has, too."""
    left, right, bits = pair.left.names, pair.right.names, pair.bits
    if not left or not right:
        return "one-sided" if left or right else None
    shared = left & right
    return _share(bits.sum(shared) / max(1.0, min(bits.weigh(left), bits.weigh(right)))) if shared else "none"


def place(pair: Pair) -> str | None:
    """Whether the sentences name countries, and other ones."""
    left, right = pair.left.countries, pair.right.countries
    return "different" if left and right and left.isdisjoint(right) else None


def event(pair: Pair) -> str | None:
    """Whether the sentences name kinds of event, and other ones: a crash, a fire, a bombing."""
    left, right = pair.left.events, pair.right.events
    return "different" if left and right and left.isdisjoint(right) else None


def thing(pair: Pair) -> str | None:
    """How much of what is measured stands in the words about the other."""
    left, right, bits = pair.left, pair.right, pair.bits
    if not left.thing or not right.thing:
        return None
    found = left.thing & right.words | right.thing & left.words
    return _part(bits.sum(found) / bits.sum(left.thing | right.thing) if found else 0.0)


def gist(pair: Pair) -> str:
    """How near subject and predicate are, by word vectors."""
    return _nearness(pair.things)


def beside(pair: Pair) -> str:
    """How near the words beside the figures are, by word vectors."""
    return _neighbours(pair.nears)


def frame(pair: Pair) -> str:
    """How many words in a row beside the figures are the same, on either side."""
    left, right = pair.left, pair.right
    same = _run(left.before, right.before) + _run(left.after, right.after)
    return ("nothing", "one word", "two words", "three words", "four words", "five words", "six words")[same]


def _run(left: tuple[str, ...], right: tuple[str, ...]) -> int:
    """Return how many words are the same from the first on."""
    most = min(len(left), len(right))
    same = 0
    while same < most and left[same] == right[same]:
        same += 1
    return same


def modifiers(pair: Pair) -> str | None:
    """Whether the words that narrow the heads are the same."""
    left, right = pair.left.modifiers, pair.right.modifiers
    if not left or not right:
        return None if not left and not right else "one-sided"
    shared = left & right
    if not shared:
        return "different"
    return "same" if left == right else "shared"


def designators(pair: Pair) -> str | None:
    """Whether codes and model names are shared (AK-103)."""
    left, right = pair.left.designators, pair.right.designators
    if not left or not right:
        return "one-sided" if left or right else None
    return "shared" if left & right else "different"


def holder(pair: Pair) -> str | None:
    """Whether the two subjects name the same: a name that the other article knows stands for another thing."""
    left, right = pair.left.holder, pair.right.holder
    if not left or not right:
        return "one-sided" if left or right else None
    if left & right:
        return "shared"
    known = bool(left & pair.right.story) + bool(right & pair.left.story)
    return ("strangers", "one known", "both known")[known]


def predicate(pair: Pair) -> str | None:
    """Whether the same happens to both, by the governing verbs."""
    left, right = pair.left, pair.right
    if not left.predicate or not right.predicate:
        if left.predicate or right.predicate:
            return "one-sided"
        return "no event" if left.dimension == "date" else "none"
    if left.predicate == right.predicate:
        return "same" if left.predicate not in ("be", "have") else "same auxiliary"
    if left.predicate in right.terms or right.predicate in left.terms:
        return "in the sentence"
    return "different"


def contrast(pair: Pair) -> str | None:
    """Whether the two take different sides of a contrast: killed and injured."""
    if pair.left.sides and pair.right.sides and contrast_of(pair.left.sides, pair.right.sides):
        return "excluded"
    return None


def common(pair: Pair) -> str | None:
    """Whether not one word speaks for the pair: no content word or like head, or not even a name, is shared."""
    left, right = pair.left, pair.right
    if pair.shared or pair.heads >= _AKIN:
        return None
    return "names only" if left.names & right.names else "nothing"


def meaning(pair: Pair) -> str:
    """How near the sentences are, with the headings over them, by word vectors."""
    return _sense(pair.words)


def context(pair: Pair) -> str:
    """How much the sentences and what stands before them share, in bits."""
    left, right = pair.left, pair.right
    shared = {*(left.scene & right.terms), *(right.scene & left.terms), *(left.context & right.context)}
    return _amount(pair.bits.sum(shared))
