"""Words that tell things of one kind apart: two claims on different sides of a contrast speak of different things.

Similarity of words cannot see this: "killed" and "injured" are neighbours in any vector space. A contrast is a row of
sides, a side is a row of lemmas; a word may stand in several contrasts. A newsroom extends the table by a call of
`sides` with contrasts of its own.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

Side = tuple[int, int]

CONTRASTS: tuple[tuple[str, ...], ...] = (
    # what happened to people
    (
        "kill die dead death fatality fatal perish slay murder body corpse casualty deceased victim lose-life drown",
        "injure injury wound hurt injured wounded burn maim",
        "miss missing unaccounted disappear trap trapped",
        "rescue rescued survive survivor save evacuate evacuated evacuee",
        "arrest arrested detain detained detainee imprison",
        "displace displaced homeless refugee shelter",
        "hospitalise hospitalize hospitalised hospitalized",
        "infect infected infection case",
    ),
    ("man male boy husband father son", "woman female girl wife mother daughter"),
    ("child minor schoolchild pupil infant baby kid boy girl", "adult pensioner parent teacher"),
    ("civilian", "soldier troop fighter militant rebel policeman officer guard"),
    ("driver", "guard", "passenger", "pedestrian"),
    ("voter ballot vote", "seat", "candidate"),
    # the economy
    ("import imported", "export exported"),
    (
        "revenue sale turnover income takings gross",
        "profit earning earnings net",
        "loss deficit shortfall",
        "cost expense expenditure spending spend budget outlay",
        "debt liability owe borrowing loan",
        "tax duty",
        "dividend",
        "fine penalty",
        "reward bounty",
        "bonus",
    ),
    ("gross", "net"),
    ("surplus", "deficit"),
    (
        "inflation consumer-price",
        "unemployment jobless joblessness",
        "growth gdp output",
        "interest rate key-rate policy-rate",
        "turnout",
        "wage pay salary",
    ),
    ("price cost fare", "volume quantity"),
    ("production produce output harvest crop yield", "consumption consume demand", "stock inventory reserve stockpile"),
    ("yield", "area"),
    ("insure insured insurance", "market resale auction valuation"),
    ("budget", "gross takings box-office"),
    ("domestic home", "overseas abroad foreign international", "worldwide global"),
    # stages and statuses
    ("plan planned target goal projected forecast expect predict estimate", "actual actually final"),
    ("born birth", "die death dead", "marry married marriage wedding"),
    ("begin start open opening launch found founded establish", "end close closing finish conclude expire collapse"),
    ("arrive arrival", "leave depart departure"),
    ("arrest", "charge", "convict conviction", "sentence jail"),
    ("sign signing", "expire lapse terminate"),
    ("discover discovery discovered find found", "steal theft robbery raid"),
    ("win victory", "lose defeat", "draw tie"),
    ("goal", "assist", "cap", "appearance game match", "point"),
    ("for favour favor support back approve agree", "against oppose disapprove reject disagree"),
    ("remain survive", "leave"),
    # order and rank
    ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    ("north northern", "south southern", "east eastern", "west western", "central"),
    ("upper", "lower"),
    ("minimum min low lowest least", "maximum max high highest most", "average mean median typical"),
    ("old previous former earlier past last", "new current latest next following"),
    ("length long", "width wide", "height tall high", "depth deep", "weight weigh mass", "speed fast", "distance"),
    ("urban city town", "rural village"),
    ("public", "private"),
    ("wheat", "barley", "corn maize", "rice", "soy soybean", "oat", "rye"),
    ("euro", "dollar", "pound", "yen", "franc", "ruble rouble", "yuan"),
    ("hour hourly", "day daily", "week weekly", "month monthly", "year annual yearly annually"),
)


@cache
def _sides_of_words() -> dict[str, frozenset[Side]]:
    found: dict[str, set[Side]] = {}
    for number, contrast in enumerate(CONTRASTS):
        for place, side in enumerate(contrast):
            for word in side.split():
                found.setdefault(word.replace("-", " "), set()).add((number, place))
    return {word: frozenset(places) for word, places in found.items()}


def sides(words: Iterable[str]) -> frozenset[Side]:
    """Return the sides of contrasts that the words take, as (contrast, side)."""
    table = _sides_of_words()
    return frozenset(side for word in words for side in table.get(word, ()))


def contrast(left: frozenset[Side], right: frozenset[Side]) -> tuple[Side, Side] | None:
    """Return a side of each that exclude one another, None where there is none.

    A claim that takes both sides of a contrast ("imports and exports") contrasts with neither.

    >>> killed, hurt, both = sides(["kill"]), sides(["wound"]), sides(["kill", "wound"])
    >>> contrast(killed, hurt) is not None, contrast(killed, both), contrast(killed, killed)
    (True, None, None)
    """
    for mine in sorted(left):
        same = [side for side in right if side[0] == mine[0]]
        if (
            same
            and not any(side in left for side in same)
            and not any(side in right for side in left if side[0] == mine[0])
        ):
            return mine, min(same)
    return None


def words_of(side: Side) -> str:
    """Return the first word of a side, which stands for it in a reason."""
    number, place = side
    return CONTRASTS[number][place].split()[0].replace("-", " ")
