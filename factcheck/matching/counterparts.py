"""A claim's rivals: a figure has one counterpart in another source, and the likeliest takes the place of the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.matching.pair import scale

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.matching.pair import Pair

Side = tuple[int, str]
"""A claim's position and another source."""
_CLEAR, _LEAST, _SURE = 3.0, -99.0, 2.0
_fit = scale(
    (-9.0, "not at all"),
    (-6.0, "badly"),
    (-4.0, "hardly"),
    (-2.0, "a little"),
    (0.0, "somewhat"),
    (2.0, "well"),
    top="very well",
)


def counterparts(pairs: Sequence[Pair], scores: Sequence[float], agree: Sequence[bool]) -> list[str | None]:
    """Return for each pair how it stands among the pairs of its claims with each other's source; None within a source.

    `agree` says where the values do; `scores` leave out what such values are worth, so that no rival is likelier for
    being equal. "alone": neither claim has another counterpart; "clear", "best": each is the other's likeliest, by
    three bits or by less; "one way": for one of them only; "behind": for neither. "agrees elsewhere": the values are
    apart, and one of the claims has a counterpart as likely that agrees.
    """
    sides = [_sides(pair) for pair in pairs]
    first: dict[Side, float] = {}
    second: dict[Side, float] = {}
    agreeing: dict[Side, float] = {}
    for two, score, same in zip(sides, scores, agree, strict=True):
        for side in two:
            best = first.get(side)
            if best is None:
                first[side] = score
            elif score > best:
                first[side], second[side] = score, best
            else:
                second[side] = max(second.get(side, score), score)
            if same:
                agreeing[side] = max(agreeing.get(side, score), score)
    places: list[str | None] = []
    for two, score, same in zip(sides, scores, agree, strict=True):
        if not two:
            places.append(None)
        elif not same and any(agreeing.get(side, _LEAST) >= score for side in two):
            places.append("agrees elsewhere")
        else:
            places.append(_place(score, [first[side] if score < first[side] else second.get(side) for side in two]))
    return places


def witnesses(pairs: Sequence[Pair], scores: Sequence[float], agree: Sequence[bool]) -> list[str | None]:
    """Return for each pair how well a third source bears it out; None where no third source says what either says.

    A witness of a claim is one in another source that surely agrees with it; the better a claim's witness fits the
    pair's other claim, the likelier the pair is one thing.
    """
    of: dict[tuple[int, int], float] = {}
    source: dict[int, str] = {}
    agreeing: dict[int, list[int]] = {}
    for pair, score, same in zip(pairs, scores, agree, strict=True):
        i, j = pair.left.position, pair.right.position
        of[i, j] = score
        source[i], source[j] = pair.left.claim.source, pair.right.claim.source
        if same and score >= _SURE and not pair.inside:
            agreeing.setdefault(i, []).append(j)
            agreeing.setdefault(j, []).append(i)
    found: list[str | None] = []
    for i, j in of:
        best: float | None = None
        for one, other in ((i, j), (j, i)):
            for third in agreeing.get(one, ()):
                if source[third] != source[other]:
                    fits = of.get((min(third, other), max(third, other)), _LEAST)
                    best = fits if best is None else max(best, fits)
        found.append(None if best is None else _fit(best))
    return found


def _place(score: float, rivals: list[float | None]) -> str:
    known = [rival for rival in rivals if rival is not None]
    if not known:
        return "alone"
    if max(known) <= score:
        return "clear" if max(known) <= score - _CLEAR else "best"
    return "one way" if any(rival is None or rival <= score for rival in rivals) else "behind"


def _sides(pair: Pair) -> tuple[Side, ...]:
    left, right = pair.left, pair.right
    return () if pair.inside else ((left.position, right.claim.source), (right.position, left.claim.source))
