"""What moves on from one report to the next, and the dated events, in the order of time."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.rendering.html.axis import Axis, axis
from factcheck.rendering.html.facts import Saying, about, saying
from factcheck.rendering.words import day_words, period_words

if TYPE_CHECKING:
    from factcheck.model import Claim
    from factcheck.rendering.index import ReportIndex

HEADS = ("dateline", "byline", "boilerplate")


class Step(NamedTuple):
    """What was reported on one day."""

    day: str
    sayings: list[Saying]


class Update(NamedTuple):
    """A figure that moves on: what it counts, and its values by the day of their report, on one axis where they fit."""

    about: str
    steps: list[Step]
    axis: Axis | None
    sources: str


class Event(NamedTuple):
    """What happened at a time, and who says so."""

    when: str
    about: str
    sayings: list[Saying]
    sources: str


def updates(index: ReportIndex) -> list[Update]:
    """Return the chains of claims that newer reports carry on, each in the order of its reports' days."""
    chain_of: dict[str, list[str]] = {}
    for match in index.report.matches:
        if match.relation != "update":
            continue
        left, right = chain_of.get(match.left, [match.left]), chain_of.get(match.right, [match.right])
        joined = left if left is right else left + right
        for claim in joined:
            chain_of[claim] = joined
    chains = {id(chain): chain for chain in chain_of.values()}
    return [_update([index.claims[claim] for claim in chain], index) for chain in chains.values()]


def _update(claims: list[Claim], index: ReportIndex) -> Update:
    days: dict[str, list[Claim]] = {}
    for claim in sorted(claims, key=lambda claim: str(index.documents[claim.source].published or "")):
        published = index.documents[claim.source].published
        days.setdefault(day_words(published) if published else "no date", []).append(claim)
    latest = [(day, told[-1]) for day, told in days.items()]
    steps = [Step(day, [saying(claim, index) for claim in told]) for day, told in days.items()]
    return Update(
        about=next(filter(None, map(about, claims)), ""),
        steps=steps,
        axis=axis([claim for _, claim in latest], [day for day, _ in latest]),
        sources=_sources(claims, index),
    )


def events(index: ReportIndex) -> list[Event]:
    """Return the dated claims that tell of something, those of one fact and one time together, in order of time."""
    told: dict[tuple[str, str], list[Claim]] = {}
    for claim in index.report.claims:
        if claim.kind != "date" or claim.block in HEADS or not about(claim):
            continue
        if claim.period is None or not claim.period.known:
            continue
        fact = index.facts.get(claim.id)
        told.setdefault((fact.id if fact else claim.id, claim.period.edtf), []).append(claim)
    timed = [(claims[0].period, claims) for claims in told.values()]
    timed.sort(key=lambda entry: str(entry[0] and (entry[0].start or entry[0].end)))
    return [
        Event(
            period_words(period),
            about(claims[0]),
            [saying(claim, index) for claim in _first(claims)],
            _sources(claims, index),
        )
        for period, claims in timed
        if period is not None
    ]


def _first(claims: list[Claim]) -> list[Claim]:
    """Return the first claim of each source."""
    return list({claim.source: claim for claim in reversed(claims)}.values())[::-1]


def _sources(claims: list[Claim], index: ReportIndex) -> str:
    """Return the letters of the sources, each once."""
    return " ".join(dict.fromkeys(index.letters[claim.source] for claim in claims))
