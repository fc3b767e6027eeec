"""Parts that do not add up to their total: "71 deaths: 38 in Sona, 19 in Dhol and 11 in Kanta" is 68."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from factcheck.checks.intervals import total, widened
from factcheck.checks.kind import Kind, Problem
from factcheck.checks.measure import alike, base_value, dimension, printed
from factcheck.checks.words import allowed, figure, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.checks.case import Case, Passage
    from factcheck.checks.kind import NoParameters
    from factcheck.model import Claim

# What opens a list of all the parts. "Including" and "among them" do not: they name some.
_OPENS = re.compile(r":\s|\s[–—-]\s|\bcompris\w+|\bconsist\w* of|\bmade up of|\bbroken down (?:into|as)")
_SOME = re.compile(
    r"\b(?:includ\w+|among (?:them|others)|such as|of (?:whom|which|these|them)|at least|mostly|mainly|or)\b"
)
_LIST = re.compile(
    r"(?:[^,;.:]*[,;]\s*(?:and\s)?|[^,;.:]*\sand\s)(?:(?:a further|another|some|about|the other|the)\s)?$"
)
_LARGEST_SLIP = 2.0


def check(case: Case, parameters: NoParameters) -> Iterator[Problem]:  # noqa: ARG001
    """Yield each total that the list of its parts does not give."""
    for passage in case.passages:
        if len(passage.claims) > 2:
            whole, parts = _split(passage)
            if whole is not None:
                yield from _problem(whole, parts)


def _split(passage: Passage) -> tuple[Claim | None, list[Claim]]:
    """Return the total and its parts, (None, []) where the sentence does not tell a whole list."""
    figures = [claim for claim in passage.claims if claim.value is not None and claim.kind == "quantity"]
    for position in range(1, len(figures) - 1):
        if not _OPENS.search(passage.between(figures[position - 1], figures[position])):
            continue
        parts = _run(passage, figures[position:])
        whole = _whole(figures[:position], parts)
        if whole is not None:
            return whole, parts
    return None, []


def _run(passage: Passage, figures: Sequence[Claim]) -> list[Claim]:
    """Return the figures of a list that "and" ends: alike, and only names and things between them."""
    run = [figures[0]]
    for left, right in itertools.pairwise(figures):
        between = passage.between(left, right)
        if not alike(left, right) or _SOME.search(between) or not _LIST.fullmatch(between):
            break
        run.append(right)
    if _SOME.match(passage.after(run[-1]).lstrip()):
        return []
    whole_list = len(run) > 1 and re.search(r"\band\b", passage.between(run[-2], run[-1])) is not None
    return run if whole_list and len(run) == len(figures) else []


def _whole(before: Sequence[Claim], parts: Sequence[Claim]) -> Claim | None:
    """Return the nearest figure before the list that can be its total; a bare count of the parts is none."""
    largest = max((printed(part) or 0.0 for part in parts), default=0.0)
    for claim in reversed(before):
        number = printed(claim)
        is_number_of_parts = dimension(claim) == "count" and number == len(parts)
        if parts and number is not None and alike(claim, parts[0]) and number >= largest and not is_number_of_parts:
            return claim
    return None


def _problem(whole: Claim, parts: Sequence[Claim]) -> Iterator[Problem]:
    values = [value for part in parts if (value := base_value(part)) is not None]
    told = base_value(whole)
    added = total(values)
    if told is None or not widened(added).disjoint(widened(told)):
        return
    sums = [printed(part) for part in parts]
    number, exact = printed(whole), sum(value for value in sums if value is not None)
    if None in sums or not number or not exact or not 1 / _LARGEST_SLIP <= exact / number <= _LARGEST_SLIP:
        return
    terms = " + ".join(figure(value) for value in sums if value is not None)
    yield Problem(
        claims=(whole, *parts),
        why=f"{terms} = {figure(exact)} ({allowed(added)}), against {quoted(whole)}, {allowed(told)}",
        remedy="Which of the figures is to be corrected, or which part is missing?",
    )


KIND = Kind("sum-of-parts", check)
