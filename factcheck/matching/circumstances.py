"""What stands around two claims: their values and units, when they hold, their neighbours, rivals and articles."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from factcheck.matching.pair import scale
from factcheck.matching.values import AGREEING

if TYPE_CHECKING:
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

_number = scale((2, "one"), (3, "two"), (5, "four"), (9, "eight"), top="many")
_size = scale((14, "a dozen"), (25, "twenty"), (45, "thirty"), top="many")
_likeness = scale((0.3, "other"), (0.5, "akin"), (0.7, "like"), (0.8, "very like"), (0.9, "close"), top="same")


def unit(pair: Pair) -> str | None:
    """Whether the units are the same or only convert into each other."""
    left, right = pair.left.claim.unit, pair.right.claim.unit
    if left is None or left == right:
        return None if left in (None, "count") else "same"
    return "converted" if pair.left.value is not None else None


def value(pair: Pair) -> str | None:
    """How near the values are."""
    return pair.value


def dimension(pair: Pair) -> str:
    """Of what kind the two values are."""
    of = pair.left.dimension
    return of if of in ("date", "count", "money", "percent", "s") else "measure"


def dates(pair: Pair) -> str | None:
    """How the words of two dates count: from the week, from the day of writing, or by the calendar."""
    left, right = pair.left.counted, pair.right.counted
    if left is None or right is None:
        return None
    return f"{left} and {right}" if left <= right else f"{right} and {left}"


def period(pair: Pair) -> str | None:
    """Whether both hold at the same time."""
    left, right = pair.left.period, pair.right.period
    if pair.left.dimension == "date":
        return None
    alike = left is not None and right is not None and left.edtf == right.edtf
    if not alike and (_to_come(left, pair.right) or _to_come(right, pair.left)):
        return "still to come"
    if left is None or right is None:
        return "one-sided" if left or right else None
    if not left.known or not right.known:
        return None
    if left.edtf == right.edtf:
        return "same"
    return "apart" if left.disjoint(right) else "overlapping"


def _to_come(period: Period | None, other: Profile) -> bool:
    """Whether a period began only after the other claim, told as a fact, was published."""
    if period is None or period.start is None or other.day is None or other.claim.status != "asserted":
        return False
    return period.start > other.day


def status(pair: Pair) -> str | None:
    """Whether only one of the two is planned, possible or denied."""
    left, right = pair.left.claim.status, pair.right.claim.status
    return None if left == right else "different"


def market(pair: Pair) -> str | None:
    """Whether both are prices of a market, which move from hour to hour."""
    if pair.left.dimension == "date" or not (_traded(pair.left) and _traded(pair.right)):
        return None
    return "agreed" if pair.value in AGREEING else "traded"


def _traded(profile: Profile) -> bool:
    """Whether a claim stands among words of a market; "a share" alone is what earnings are told by."""
    return bool(profile.terms & MARKET) or ("share" in profile.terms and profile.predicate in TRADING)


def company(pair: Pair) -> str | None:
    """Whether the other figures of the two sentences agree: one that is wrong stands among others that are right."""
    left, right = pair.left.company, pair.right.company
    if not left or not right:
        return "one-sided" if left or right else None
    agreeing = _agreeing(left, right)
    found = "different" if not agreeing else "same" if agreeing == min(len(left), len(right)) else "mixed"
    return f"{found}, in like words" if pair.words >= 0.6 else found


def around(pair: Pair) -> str | None:
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


def elsewhere(pair: Pair) -> str | None:
    """Whether either of two figures that differ stands in the other's article, too: then it belongs there."""
    if pair.inside or pair.value in AGREEING:
        return None
    found = (pair.left.figure in pair.right.figures) + (pair.right.figure in pair.left.figures)
    return ("neither", "one", "both")[found]


def choice(pair: Pair) -> str | None:
    """How many figures of this unit there are to choose from in the article that has fewer."""
    if pair.inside:
        return None
    return _number(min(pair.left.rivals, pair.right.rivals))


def crowd(pair: Pair) -> str | None:
    """How many figures the article with more has: the more there are, the less one and one belong together."""
    if pair.inside:
        return None
    if pair.short:
        return "two short texts" if pair.left.brief and pair.right.brief else "a short text and an article"
    return _size(max(pair.left.crowd, pair.right.crowd))


def stories(pair: Pair) -> str | None:
    """How like the two articles are; of texts of a sentence or two this tells nothing more."""
    if pair.inside or pair.short:
        return None
    return _likeness(pair.documents)


def document(pair: Pair) -> str | None:
    """Whether one article says both: it tells most things once."""
    if not pair.inside:
        return None
    return "same sentence" if pair.left.claim.sentence == pair.right.claim.sentence else "same document"


def age(pair: Pair) -> str | None:
    """Whether two ages are of two people who are named; or only one is an age."""
    left, right = pair.left, pair.right
    ages = (left.claim.role == "age") + (right.claim.role == "age")
    if ages == 1:
        return "one alone"
    if not ages or not left.holder or not right.holder:
        return None
    if not left.holder & right.holder:
        return "two people"
    return "one person"


def taken(pair: Pair) -> str | None:
    """Whether the noun of one stands beside the other with a figure of its own: "90 guns" and "84 tanks, 48 guns"."""
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
