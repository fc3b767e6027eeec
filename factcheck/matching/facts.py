"""Confirmed matches joined into facts, without chaining unlike things together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.lexicon.contrasts import contrast
from factcheck.model import Comparison, Fact, content_id

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.matching.profile import Profile
    from factcheck.model import Match


def join(profiles: Sequence[Profile], confirmed: Sequence[Match], origin: Mapping[str, str]) -> tuple[Fact, ...]:
    """Return the facts that confirmed matches make, in the order of their first claims.

    Two groups become one, the surest match first, only if no two of their members exclude each other: two whose values
    are apart are in one fact only where they themselves were matched.
    """
    position = {profile.claim.id: profile.position for profile in profiles}
    group = list(range(len(profiles)))
    members: dict[int, list[int]] = {}
    tied = {(position[match.left], position[match.right]) for match in confirmed}
    for match in sorted(confirmed, key=lambda match: (-match.score, position[match.left], position[match.right])):
        a, b = group[position[match.left]], group[position[match.right]]
        if a == b:
            continue
        left, right = members.get(a, [a]), members.get(b, [b])
        if all(_may_join(profiles[i], profiles[j], tied) for i in left for j in right):
            members[a] = left + right
            members.pop(b, None)
            for i in right:
                group[i] = a
    facts = [_fact([profiles[i] for i in sorted(found)], origin) for found in members.values()]
    return tuple(sorted(facts, key=lambda fact: position[fact.claims[0]]))


def closed(profiles: Sequence[Profile], matches: Sequence[Match], sure: float) -> tuple[Match, ...]:
    """Return the matches, with those suggested ones confirmed that follow from others.

    A claim contradicts whatever the claims that agree with it contradict; the agreement must be `sure`, in bits.
    """
    position = {profile.claim.id: profile.position for profile in profiles}
    found = {(position[match.left], position[match.right]): match for match in matches}
    agreeing: dict[int, list[int]] = {}
    clashing: list[tuple[int, int]] = []
    for (i, j), match in found.items():
        if match.state != "confirmed" or match.relation == "update":
            continue
        if apart(profiles[i], profiles[j]):
            clashing.append((i, j))
        elif match.score >= sure:
            agreeing.setdefault(i, []).append(j)
            agreeing.setdefault(j, []).append(i)
    for i, j in clashing:
        for one, other in ((i, j), (j, i)):
            for third in agreeing.get(one, ()):
                pair = min(third, other), max(third, other)
                left, right = profiles[pair[0]], profiles[pair[1]]
                known = found.get(pair)
                if known is None or known.state == "confirmed" or left.claim.source == right.claim.source:
                    continue
                if apart(left, right):
                    reason = Comparison("follows", 0.0, f"agrees with “{profiles[one].claim.quote}”")
                    found[pair] = replace(known, state="confirmed", comparisons=(*known.comparisons, reason))
    return tuple(found[pair] for pair in sorted(found))


def _may_join(left: Profile, right: Profile, tied: set[tuple[int, int]]) -> bool:
    pair = min(left.position, right.position), max(left.position, right.position)
    if pair in tied:
        return True
    if left.dimension != right.dimension or contrast(left.sides, right.sides):
        return False
    if left.designators and right.designators and not left.designators & right.designators:
        return False
    return not apart(left, right)


def apart(left: Profile, right: Profile) -> bool:
    """Whether no value satisfies both claims."""
    if left.dimension == "date":
        return left.claim.on_other_days(right.claim)
    return left.value is not None and right.value is not None and left.value.disjoint(right.value)


def _fact(profiles: Sequence[Profile], origin: Mapping[str, str]) -> Fact:
    claims = tuple(profile.claim.id for profile in profiles)
    told = {origin[profile.claim.source] for profile in profiles}
    return Fact(content_id("fact", *claims), claims, "corroborated" if len(told) > 1 else "alone")
