"""The evidence that two claims speak of the same thing, or not: a plain list of comparisons.

Each comparison puts a pair on one of its levels, and each level has a weight of evidence in bits (Fellegi and Sunter,
1969), learned by tools/learn_weights.py. A comparison that knows nothing gives no level.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.lexicon.contrasts import contrast, words_of
from factcheck.matching import alike, circumstances

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from factcheck.matching.pair import Pair

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
    ("kin", alike.kin),
    ("terms", alike.terms),
    ("cover", alike.cover),
    ("names", alike.names),
    ("place", alike.place),
    ("event", alike.event),
    ("thing", alike.thing),
    ("gist", alike.gist),
    ("beside", alike.beside),
    ("holder", alike.holder),
    ("frame", alike.frame),
    ("modifiers", alike.modifiers),
    ("designators", alike.designators),
    ("predicate", alike.predicate),
    ("contrast", alike.contrast),
    ("common", alike.common),
    ("meaning", alike.meaning),
    ("context", alike.context),
    ("unit", circumstances.unit),
    ("period", circumstances.period),
    ("company", circumstances.company),
    ("around", circumstances.around),
    ("elsewhere", circumstances.elsewhere),
    ("choice", circumstances.choice),
    ("market", circumstances.market),
    ("status", circumstances.status),
    ("crowd", circumstances.crowd),
    ("stories", circumstances.stories),
    ("document", circumstances.document),
    ("value", circumstances.value),
    ("age", circumstances.age),
    ("taken", circumstances.taken),
    ("dimension", circumstances.dimension),
    ("dates", circumstances.dates),
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


_UNLIKE = frozenset(("20 %", "30 %", "40 %", "50 %"))
_TOLD = frozenset(("half", "most", "all"))
_APART = {level: f"{level}, of another noun" for level in ("near", "half", "far")}


def nouns(columns: Mapping[str, Sequence[str | None]]) -> list[str | None]:
    """Return for each pair how near the values are, where those that are apart may be so because their nouns are."""
    columns_of = (columns[name] for name in ("value", "kin", "thing", "dimension"))
    return [
        _APART.get(value, value) if value and kin in _UNLIKE and thing not in _TOLD and dimension != "date" else value
        for value, kin, thing, dimension in zip(*columns_of, strict=True)
    ]


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
