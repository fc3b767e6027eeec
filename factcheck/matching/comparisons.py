"""The evidence that two claims speak of the same thing, or not: a plain list of comparisons.

Each comparison puts a pair on one of its levels, and each level has a weight of evidence in bits (Fellegi and Sunter,
1969), learned by tools/learn_weights.py. A comparison that knows nothing gives no level.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from factcheck.lexicon.contrasts import contrast, words_of
from factcheck.matching.pair import ARTICLE, scale
from factcheck.matching.values import AGREEING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from factcheck.matching.pair import Pair
    from factcheck.matching.profile import Neighbour, Profile
    from factcheck.model import Period

_MARKET = "stock index future trading exchange crude barrel bond yield nasdaq nyse ftse dow currency treasury "
_MARKET += "gallon brent gasoline yuan franc greenback nikkei hang-seng premarket intraday"
MARKET = frozenset(_MARKET.split())
_TRADING = (
    "rise fall climb drop gain lose slip ease end close open settle trade jump slide edge add advance tumble rally"
)
TRADING = frozenset(_TRADING.split())
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
_number = scale((2, "one"), (3, "two"), (5, "four"), (9, "eight"), top="many")
_size = scale((14, "a dozen"), (25, "twenty"), (45, "thirty"), top="many")
_likeness = scale((0.3, "other"), (0.5, "akin"), (0.7, "like"), (0.8, "very like"), (0.9, "close"), top="same")


def _kin(pair: Pair) -> str:
    """How well the head of each has its like among the words about the other."""
    return _tenths(pair.kin)


def _terms(pair: Pair) -> str:
    left, right, bits = pair.left.terms, pair.right.terms, pair.bits
    return _share(pair.shared / max(1.0, min(bits.weigh(left), bits.weigh(right)))) if pair.shared else "none"


def _cover(pair: Pair) -> str | None:
    """How much of the sentence that says more stands in the other."""
    left, right, bits = pair.left.terms, pair.right.terms, pair.bits
    if not left or not right:
        return None
    return _share(pair.shared / max(1.0, bits.weigh(left), bits.weigh(right))) if pair.shared else "none"


def _names(pair: Pair) -> str | None:
    """How many of the names in the sentence that has fewer the other has, too."""
    left, right, bits = pair.left.names, pair.right.names, pair.bits
    if not left or not right:
        return "one-sided" if left or right else None
    shared = left & right
    return _share(bits.sum(shared) / max(1.0, min(bits.weigh(left), bits.weigh(right)))) if shared else "none"


def _place(pair: Pair) -> str | None:
    """Whether the sentences name countries, and other ones."""
    left, right = pair.left.countries, pair.right.countries
    return "different" if left and right and left.isdisjoint(right) else None


def _event(pair: Pair) -> str | None:
    """Whether the sentences name kinds of event, and other ones: a crash, a fire, a bombing."""
    left, right = pair.left.events, pair.right.events
    return "different" if left and right and left.isdisjoint(right) else None


def _thing(pair: Pair) -> str | None:
    left, right, bits = pair.left, pair.right, pair.bits
    if not left.thing or not right.thing:
        return None
    found = left.thing & right.words | right.thing & left.words
    return _part(bits.sum(found) / bits.sum(left.thing | right.thing) if found else 0.0)


def _gist(pair: Pair) -> str:
    return _nearness(pair.things)


def _beside(pair: Pair) -> str:
    return _neighbours(pair.nears)


def _frame(pair: Pair) -> str:
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


def _modifiers(pair: Pair) -> str | None:
    left, right = pair.left.modifiers, pair.right.modifiers
    if not left or not right:
        return None if not left and not right else "one-sided"
    shared = left & right
    if not shared:
        return "different"
    return "same" if left == right else "shared"


def _designators(pair: Pair) -> str | None:
    left, right = pair.left.designators, pair.right.designators
    if not left or not right:
        return "one-sided" if left or right else None
    return "shared" if left & right else "different"


def _holder(pair: Pair) -> str | None:
    """Whether the two subjects name the same: a name that the other article knows stands for another thing."""
    left, right = pair.left.holder, pair.right.holder
    if not left or not right:
        return "one-sided" if left or right else None
    if left & right:
        return "shared"
    known = bool(left & pair.right.story) + bool(right & pair.left.story)
    return ("strangers", "one known", "both known")[known]


def _predicate(pair: Pair) -> str | None:
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


def _contrast(pair: Pair) -> str | None:
    if pair.left.sides and pair.right.sides and contrast(pair.left.sides, pair.right.sides):
        return "excluded"
    return None


def _common(pair: Pair) -> str | None:
    """Whether not one word speaks for the pair: no content word or like head, or not even a name, is shared."""
    left, right = pair.left, pair.right
    if pair.shared or pair.heads >= _AKIN:
        return None
    return "names only" if left.names & right.names else "nothing"


def _meaning(pair: Pair) -> str:
    return _sense(pair.words)


def _context(pair: Pair) -> str:
    left, right = pair.left, pair.right
    shared = {*(left.scene & right.terms), *(right.scene & left.terms), *(left.context & right.context)}
    return _amount(pair.bits.sum(shared))


def _unit(pair: Pair) -> str | None:
    left, right = pair.left.claim.unit, pair.right.claim.unit
    if left is None or left == right:
        return None if left in (None, "count") else "same"
    return "converted" if pair.left.value is not None else None


def _period(pair: Pair) -> str | None:
    left, right = pair.left.period, pair.right.period
    if pair.left.dimension == "date":
        return None
    if _to_come(left, pair.right) or _to_come(right, pair.left):
        return "still to come"
    if left is None or right is None:
        return "one-sided" if left or right else None
    if not left.known or not right.known:
        return None
    if left.edtf == right.edtf:
        return "same"
    return "apart" if left.disjoint(right) else "overlapping"


def _company(pair: Pair) -> str | None:
    """Whether the other figures of the two sentences agree: one that is wrong stands among others that are right."""
    left, right = pair.left.company, pair.right.company
    if not left or not right:
        return "one-sided" if left or right else None
    agreeing = _agreeing(left, right)
    found = "different" if not agreeing else "same" if agreeing == min(len(left), len(right)) else "mixed"
    return f"{found}, in like words" if pair.words >= 0.6 else found


def _elsewhere(pair: Pair) -> str | None:
    """Whether either of two figures that differ stands in the other's article, too: then it belongs there."""
    if pair.inside or pair.value in AGREEING:
        return None
    found = (pair.left.figure in pair.right.figures) + (pair.right.figure in pair.left.figures)
    return ("neither", "one", "both")[found]


def _choice(pair: Pair) -> str | None:
    """How many figures of this unit there are to choose from in the article that has fewer."""
    if pair.inside:
        return None
    return _number(min(pair.left.rivals, pair.right.rivals))


def _around(pair: Pair) -> str | None:
    """How many of the two figures before and the two after agree."""
    if pair.inside:
        return None
    return ("none", "one", "two", "three", "four")[_agreeing(pair.left.others, pair.right.others)]


def _agreeing(left: tuple[Neighbour, ...], right: tuple[Neighbour, ...]) -> int:
    """Return how many of the figures on the left agree with one on the right."""
    agreeing = 0
    for mine in left:
        dimension = mine.dimension
        for yours in right:
            if yours.dimension == dimension and _agree(mine, yours):
                agreeing += 1
                break
    return agreeing


def _agree(left: Neighbour, right: Neighbour) -> bool:
    """Whether two figures of one dimension are the same, to one in a hundred."""
    if left.amount is not None and right.amount is not None:
        return math.isclose(left.amount, right.amount, rel_tol=0.01)
    mine, yours = left.claim.period, right.claim.period
    return mine is not None and yours is not None and mine.edtf == yours.edtf


def _market(pair: Pair) -> str | None:
    """Whether both are prices of a market, which move from hour to hour."""
    if pair.left.dimension == "date" or not (_traded(pair.left) and _traded(pair.right)):
        return None
    return "agreed" if pair.value in AGREEING else "traded"


def _traded(profile: Profile) -> bool:
    """Whether a claim stands among words of a market; "a share" alone is what earnings are told by."""
    return bool(profile.terms & MARKET) or ("share" in profile.terms and profile.predicate in TRADING)


def _to_come(period: Period | None, other: Profile) -> bool:
    """Whether a period began only after the other claim, told as a fact, was published."""
    if period is None or period.start is None or other.day is None or other.claim.status != "asserted":
        return False
    return period.start > other.day


def _status(pair: Pair) -> str | None:
    left, right = pair.left.claim.status, pair.right.claim.status
    return None if left == right else "different"


def _crowd(pair: Pair) -> str | None:
    """How many figures the article with more has: the more there are, the less one and one belong together."""
    if pair.inside:
        return None
    most = max(pair.left.crowd, pair.right.crowd)
    if pair.short:
        return "two short texts" if most < ARTICLE else "a short text and an article"
    return _size(most)


def _stories(pair: Pair) -> str | None:
    """How like the two articles are; of texts of a sentence or two this tells nothing more."""
    if pair.inside or pair.short:
        return None
    return _likeness(pair.documents)


def _document(pair: Pair) -> str | None:
    """Whether one article says both: it tells most things once."""
    if not pair.inside:
        return None
    return "same sentence" if pair.left.claim.sentence == pair.right.claim.sentence else "same document"


def _age(pair: Pair) -> str | None:
    """Whether two ages are of two people who are named."""
    left, right = pair.left, pair.right
    if left.claim.role != "age" or right.claim.role != "age" or not left.holder or not right.holder:
        return None
    return "one person" if left.holder & right.holder else "two people"


def _taken(pair: Pair) -> str | None:
    """Whether the noun of one stands beside the other with its own figure: "48 guns" and "84 tanks, 48 guns"."""
    left, right = pair.left, pair.right
    if left.head is None or right.head is None or not left.thing.isdisjoint(right.thing):
        return None
    return "by another figure" if _stands_in(left, right.company) or _stands_in(right, left.company) else None


def _stands_in(profile: Profile, company: tuple[Neighbour, ...]) -> bool:
    """Whether one of the figures is of the profile's noun and unit."""
    mine = profile.claim
    for other in company:
        yours = other.claim
        if (
            profile.head == other.head
            and mine.unit == yours.unit
            and mine.kind == yours.kind
            and yours.role != "change"
        ):
            return True
    return False


def _value(pair: Pair) -> str | None:
    return pair.value


def _dates(pair: Pair) -> str | None:
    """How the words of two dates count: from the week, from the day of writing, or by the calendar."""
    left, right = pair.left.counted, pair.right.counted
    if left is None or right is None:
        return None
    return f"{left} and {right}" if left <= right else f"{right} and {left}"


def _dimension(pair: Pair) -> str:
    dimension = pair.left.dimension
    return dimension if dimension in ("date", "count", "money", "percent", "s") else "measure"


VETOES = frozenset(
    (
        ("age", "two people"),
        ("contrast", "excluded"),
        ("designators", "different"),
        ("period", "still to come"),
        ("taken", "by another figure"),
        ("value", "no common unit"),
    )
)
"""The levels on which no pair is confirmed, whatever else speaks for it."""
COMPARISONS: tuple[tuple[str, Callable[[Pair], str | None]], ...] = (
    ("kin", _kin),
    ("terms", _terms),
    ("cover", _cover),
    ("names", _names),
    ("place", _place),
    ("event", _event),
    ("thing", _thing),
    ("gist", _gist),
    ("beside", _beside),
    ("holder", _holder),
    ("frame", _frame),
    ("modifiers", _modifiers),
    ("designators", _designators),
    ("predicate", _predicate),
    ("contrast", _contrast),
    ("common", _common),
    ("meaning", _meaning),
    ("context", _context),
    ("unit", _unit),
    ("period", _period),
    ("company", _company),
    ("around", _around),
    ("elsewhere", _elsewhere),
    ("choice", _choice),
    ("market", _market),
    ("status", _status),
    ("crowd", _crowd),
    ("stories", _stories),
    ("document", _document),
    ("value", _value),
    ("age", _age),
    ("taken", _taken),
    ("dimension", _dimension),
    ("dates", _dates),
)

_SIGNS = {
    "terms": frozenset(("some", "half", "many", "most", "all")),
    "kin": frozenset(("70 %", "80 %", "90 %", "100 %")),
    "gist": frozenset(("near", "close", "one")),
    "beside": frozenset(("near", "close", "one")),
    "meaning": frozenset(("close", "one", "the same")),
    "frame": frozenset(("two words", "three words", "four words", "five words", "six words")),
    "predicate": frozenset(("same", "in the sentence")),
}
_COUNT = ("none", "one", "two", "three", "four", "five", "six", "seven")


def signs(columns: Mapping[str, Sequence[str | None]]) -> list[str | None]:
    """Return for each pair how many of the likenesses of its words speak for it: one or two may be chance."""
    speaking = ([level in found for level in columns[name]] for name, found in _SIGNS.items())
    return [_COUNT[sum(row)] for row in zip(*speaking, strict=True)]


def detail(name: str, level: str, pair: Pair) -> str:
    """Return the reason in words: what the two have that puts them on the level."""
    left, right = pair.left, pair.right
    match name:
        case "kin":
            return f"{level}: {left.head or '–'} / {right.head or '–'}"
        case "terms":
            return f"{level} shared: {_listed(left.terms & right.terms)}"
        case "names":
            return f"{level}: {_listed(left.names)} / {_listed(right.names)}"
        case "place":
            return f"{level}: {_listed(left.countries)} / {_listed(right.countries)}"
        case "holder":
            return f"{level}: {_listed(left.holder)} / {_listed(right.holder)}"
        case "modifiers":
            return f"{level}: {_listed(left.modifiers)} / {_listed(right.modifiers)}"
        case "designators":
            return f"{level}: {_listed(left.designators)} / {_listed(right.designators)}"
        case "predicate":
            return f"{level}: {left.predicate} / {right.predicate}"
        case "contrast":
            found = contrast(left.sides, right.sides)
            return f"{words_of(found[0])} / {words_of(found[1])}" if found else level
        case "period":
            return f"{level}: {left.period.edtf if left.period else '–'} / {right.period.edtf if right.period else '–'}"
        case "status":
            return f"{left.claim.status} / {right.claim.status}"
        case "value":
            return f"{level}: {left.claim.quote} / {right.claim.quote}"
        case _:
            return level


def _listed(words: frozenset[str | None] | frozenset[str]) -> str:
    return ", ".join(sorted(word for word in words if word)) or "–"
