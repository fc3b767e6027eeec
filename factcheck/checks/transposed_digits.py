"""Two digits that changed places: 143 and 134, 1987 and 1978."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.checks.pair import Pair


def explain(pair: Pair, others: Sequence[Pair]) -> str | None:  # noqa: ARG001
    """Return the cause where the figures, or the years of the dates, differ by two digits that changed places."""
    figures = _figures(pair)
    if figures is None or not transposed(*figures):
        return None
    return f"{figures[0]} and {figures[1]} have the same digits, two of them the other way round"


def transposed(a: str, b: str) -> bool:
    """Whether two digits of `a` change places in `b`.

    >>> transposed("143", "134"), transposed("143", "143"), transposed("143", "431"), transposed("312", "213")
    (True, False, False, True)
    """
    apart = [i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y]
    return len(a) == len(b) and len(apart) == 2 and a[apart[0]] == b[apart[1]] and a[apart[1]] == b[apart[0]]


def _figures(pair: Pair) -> tuple[str, str] | None:
    """Return the significant digits of the two figures, or the years of the dates where no more of them differs."""
    left, right = pair.left.period, pair.right.period
    if pair.left.kind == "date" and left is not None and right is not None:
        if left.start is None or right.start is None or left.granularity != right.granularity:
            return None
        same_day = (left.start.month, left.start.day) == (right.start.month, right.start.day)
        return (str(left.start.year), str(right.start.year)) if same_day else None
    nominal = pair.nominal
    if nominal is None or pair.left.unit != pair.right.unit:
        return None
    first, second = (f"{value:.10g}".strip("0").strip(".") for value in nominal)
    return first, second
