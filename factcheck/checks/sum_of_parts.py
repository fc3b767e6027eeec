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
# Parts with their names before them, and what closes such a list: "salt 3 t, sand 4 t, together 7 t".
_NAMED = re.compile(r"(?:\s[^\s,;.:]+){0,3}(?:[,;]|\sand\b)(?:\sand\b)?(?:\s[^\s,;.:()]+){0,4}\s")
_DESCRIBES = re.compile(r"\d\S*\s(?:with|aged)\s$")
_APPOSED = re.compile(r"\b(?:the|all|these|those)\s(?:\w+\s)?$")
_CLOSES = re.compile(
    r"[^.:()]*\b(?:together|combined|in sum|add(?:s|ed|ing)? up to|mak(?:es|ing) a total of|total(?:l?ing)?)\s$"
)
_COMMA = re.compile(r"(?:\s[a-z]+){0,2},\s")
_CLOSING = re.compile(r"[^,.;()]{0,30},")
_CLOSED = re.compile(r"\s(?:together|combined|taken together)\b")
_CAME = re.compile(r"[^.:()]*\b(?:came|comes?|coming|amount(?:s|ed|ing)?) to\s$")
_LARGEST_SLIP, _LARGEST_CLOSED = 2.0, 1.25
_LONGEST = 20  # figures of a list in brackets or between commas


def check(case: Case, parameters: NoParameters) -> Iterator[Problem]:  # noqa: ARG001
    """Yield each total that the list of its parts does not give."""
    for passage in case.passages:
        if len(passage.claims) > 2:
            whole, parts = _split(passage)
            if whole is not None:
                yield from _problem(whole, parts, _LARGEST_SLIP)
            else:
                yield from _closed(passage)


def _closed(passage: Passage) -> Iterator[Problem]:
    """Yield the total that closes the list of its parts, and that they do not give."""
    figures = _figures(passage)
    for position in range(2, len(figures)):
        gap, after = passage.between(figures[position - 1], figures[position]), passage.after(figures[position])
        if _CLOSES.fullmatch(gap) or (_CLOSED.match(after) and (_CAME.fullmatch(gap) or _NAMED.fullmatch(gap))):
            parts = [figures[position - 1]]
            for left, right in itertools.pairwise(figures[position - 1 :: -1]):
                named = _NAMED.fullmatch(passage.between(right, left))
                if not alike(left, right) or not named or _counts(right, parts):
                    break
                parts.insert(0, right)
            if len(parts) > 1 and alike(parts[0], figures[position]):
                yield from _problem(figures[position], parts, _LARGEST_CLOSED)


def _figures(passage: Passage) -> list[Claim]:
    """Return the quantities of a sentence, without those that only describe another: "26 with one seat"."""
    figures = [claim for claim in passage.claims if claim.value is not None and claim.kind == "quantity"]
    figures = [claim for claim in figures if claim.unit != "{number}"]
    return figures[:1] + [claim for claim in figures[1:] if not _DESCRIBES.search(passage.before(claim)[-12:])]


def _split(passage: Passage) -> tuple[Claim | None, list[Claim]]:
    """Return the total and its parts, (None, []) where the sentence does not tell a whole list."""
    figures = _figures(passage)
    for position in range(1, len(figures) - 1):
        gap = passage.between(figures[position - 1], figures[position])
        apposed = _COMMA.fullmatch(gap) and _APPOSED.search(passage.before(figures[position - 1]))
        if not _OPENS.search(gap) and not gap.endswith("(") and not apposed:
            continue
        if apposed:
            parts = _run(passage, _closed_by_comma(passage, figures[position:]))
        else:
            parts = _run(passage, _inside(passage, figures[position:]) if "(" in gap else figures[position:])
        whole = _whole(figures[:position], parts)
        if whole is not None:
            return whole, parts
    return None, []


def _inside(passage: Passage, figures: Sequence[Claim]) -> list[Claim]:
    """Return the figures up to the bracket that closes; none where it does not."""
    for number, claim in enumerate(figures[:_LONGEST], 1):
        after = passage.after(claim)
        end, next_opens = after.find(")"), after.find("(")
        following = figures[number].span.start - claim.span.end if number < len(figures) else len(after)
        if 0 <= end < following and not 0 <= next_opens < end:
            return list(figures[:number])
    return []


def _closed_by_comma(passage: Passage, figures: Sequence[Claim]) -> list[Claim]:
    """Return the figures up to the one behind an "and" and before a comma; none where there is no such one."""
    for number in range(2, min(len(figures), _LONGEST) + 1):
        last = figures[number - 1]
        if re.search(r"\band\b", passage.between(figures[number - 2], last)):
            return list(figures[:number]) if _CLOSING.match(passage.after(last)) else []
    return []


def _run(passage: Passage, figures: Sequence[Claim]) -> list[Claim]:
    """Return the figures of a list that "and" ends: alike, and only names and things between them."""
    run = list(figures[:1])
    for left, right in itertools.pairwise(figures):
        between = passage.between(left, right)
        if not alike(left, right) or _SOME.search(between) or not _LIST.fullmatch(between):
            break
        run.append(right)
    if not run or _SOME.match(passage.after(run[-1]).lstrip()):
        return []
    whole_list = len(run) > 1 and re.search(r"\band\b", passage.between(run[-2], run[-1])) is not None
    return run if whole_list and len(run) == len(figures) else []


def _whole(before: Sequence[Claim], parts: Sequence[Claim]) -> Claim | None:
    """Return the nearest figure before the list that can be its total; a bare count of the parts is none."""
    largest = max((printed(part) or 0.0 for part in parts), default=0.0)
    for claim in reversed(before):
        number = printed(claim)
        if parts and number is not None and alike(claim, parts[0]) and number >= largest and not _counts(claim, parts):
            return claim
    return None


def _counts(claim: Claim, parts: Sequence[Claim]) -> bool:
    """Whether a figure is the number of the parts: "three districts, 20 in Sona, 30 in Dhol and 11 in Kanta"."""
    return dimension(claim) == "count" and printed(claim) == len(parts)


def _problem(whole: Claim, parts: Sequence[Claim], largest: float) -> Iterator[Problem]:
    values = [value for part in parts if (value := base_value(part)) is not None]
    told = base_value(whole)
    added = total(values)
    if told is None or not widened(added).disjoint(widened(told)):
        return
    sums = [printed(part) for part in parts]
    number, exact = printed(whole), sum(value for value in sums if value is not None)
    if None in sums or not number or not exact or not 1 / largest <= exact / number <= largest:
        return
    terms = " + ".join(figure(value) for value in sums if value is not None)
    rounding = "" if added.low == added.high else f" ({allowed(added)} with rounding)"
    yield Problem(
        claims=tuple(sorted((whole, *parts), key=lambda claim: claim.span)),
        why=f"{terms} = {figure(exact)}{rounding}, against {quoted(whole)}",
        remedy="Which of the figures is to be corrected, or which part is missing?",
    )


KIND = Kind("sum-of-parts", check)
