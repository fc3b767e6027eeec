"""What the page shows of a finding."""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, NamedTuple

from factcheck.rendering.html.axis import Axis, axis
from factcheck.rendering.html.differences import Piece, pieces
from factcheck.rendering.html.facts import about
from factcheck.rendering.index import source_name
from factcheck.rendering.markdown import RULINGS, finding_markdown
from factcheck.rendering.words import STATUSES, day_words, reading_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.model import Claim, Comparison, Decision, Finding, Match, Rule
    from factcheck.rendering.index import ReportIndex

LABELS = {"error": ("≠", "Conflict"), "warning": ("?", "To look at"), "info": ("i", "Note")}
SHOWN = 2  # scored pairs of a finding
KINDS = {"error": "conflict", "warning": "doubt", "info": "note"}
PLACES = {
    "title": "in the headline",
    "standfirst": "in the standfirst",
    "heading": "in a heading",
    "caption": "in a caption",
    "item": "in a list",
    "row": "in a table",
}


class Evidence(NamedTuple):
    """One claim of a finding: its words in their sentence, who says it and when, and how they were read."""

    claim: Claim
    letter: str
    source: str
    published: str
    original: str
    pieces: list[Piece]
    reading: str
    circumstances: str


class Side(NamedTuple):
    """The claims of a finding that say the same: how the first prints it, and the letters of all their sources."""

    words: str
    letters: str
    sources: str
    evidence: list[Evidence]


class Step(NamedTuple):
    """A piece of evidence, and where its bar stands: from where the pieces before it have led, in percent."""

    comparison: Comparison
    start: float
    width: float


class Waterfall(NamedTuple):
    """Why two claims were held against each other: the evidence as the steps that lead from nothing to the score.

    Splink draws its match weights so (Linacre et al., 2022). `zero` is where the first step sets out.
    """

    letters: str
    match: Match
    steps: list[Step]
    zero: float


class FindingView(NamedTuple):
    """A card of the page."""

    finding: Finding
    number: int
    key: str
    kind: str
    sources: str
    icon: str
    label: str
    subject: str
    sides: list[Side]
    axis: Axis | None
    waterfalls: list[Waterfall]
    rule: Rule | None
    decision: Decision | None
    ruling: str
    markdown: str


def finding_view(finding: Finding, index: ReportIndex) -> FindingView:
    """Return the card of a finding."""
    claims = index.claims_of(finding)
    sides = _sides(claims, index)
    icon, label = LABELS[finding.severity]
    decision = index.rulings.get(finding.id)
    return FindingView(
        finding=finding,
        number=index.numbers[finding.id],
        key=index.keys[finding.id],
        kind=KINDS[finding.severity],
        sources=" ".join(dict.fromkeys(index.letters[claim.source] for claim in claims)),
        icon=icon,
        label=label,
        subject=next(
            (about(claim) if claim.kind == "date" else claim.subject for claim in claims if claim.subject), ""
        ),
        sides=sides,
        axis=axis([side.evidence[0].claim for side in sides], [side.letters for side in sides]),
        waterfalls=[_waterfall(match, index) for match in _telling(finding, index)],
        rule=index.rules.get(finding.rule),
        decision=decision,
        ruling=RULINGS[decision.ruling] if decision else "",
        markdown=finding_markdown(finding, index),
    )


def _sides(claims: Sequence[Claim], index: ReportIndex) -> list[Side]:
    """Return what the claims say, each value once, with all who say it."""
    evidence: dict[str, list[Evidence]] = {}
    for claim in claims:
        evidence.setdefault(index.words[claim.id], []).append(_evidence(claim, _rival(claim, claims, index), index))
    return [
        Side(
            " ".join(said[0].claim.quote.split()),
            " ".join(dict.fromkeys(one.letter for one in said)),
            ", ".join(dict.fromkeys(one.source for one in said)),
            said,
        )
        for said in evidence.values()
    ]


def _rival(claim: Claim, claims: Sequence[Claim], index: ReportIndex) -> Claim | None:
    """Return the first of the claims that says something else than this one."""
    words = index.words
    return next((other for other in claims if words[other.id] != words[claim.id]), None)


def _evidence(claim: Claim, rival: Claim | None, index: ReportIndex) -> Evidence:
    document = index.documents[claim.source]
    sentence, quote = _quoted(claim, index)
    other, other_quote = (None, None) if rival is None else _quoted(rival, index)
    return Evidence(
        claim=claim,
        letter=index.letters[claim.source],
        source=source_name(document),
        published=day_words(document.published) if document.published else "",
        original=index.original(claim.source),
        pieces=pieces(sentence, quote, other, other_quote),
        reading=reading_words(claim),
        circumstances=_circumstances(claim),
    )


def _quoted(claim: Claim, index: ReportIndex) -> tuple[str, slice]:
    """Return the claim's sentence, and where in it the quote stands."""
    start = min(claim.sentence.start, claim.span.start)
    sentence = index.documents[claim.source].text[start : max(claim.sentence.end, claim.span.end)]
    return sentence, slice(claim.span.start - start, claim.span.end - start)


def _circumstances(claim: Claim) -> str:
    """Return who is quoted for a claim, where it stands and with what status, unless it is the plain case."""
    said = [f"says {claim.speaker}"] if claim.speaker else []
    said += [PLACES[claim.block]] if claim.block in PLACES else []
    said += [STATUSES[claim.status]] if claim.status != "asserted" else []
    return ", ".join(said)


def _telling(finding: Finding, index: ReportIndex) -> list[Match]:
    """Return the best scored of the pairs that say different things, or of all if none does."""
    matches = sorted(index.matches_of(finding), key=lambda match: -match.score)
    apart = [match for match in matches if index.words[match.left] != index.words[match.right]]
    return (apart or matches)[:SHOWN]


def _waterfall(match: Match, index: ReportIndex) -> Waterfall:
    heights = list(accumulate((comparison.weight for comparison in match.comparisons), initial=0.0))
    low, high = min(heights), max(heights)

    def place(height: float) -> float:
        return round(100 * (height - low) / ((high - low) or 1.0), 2)

    return Waterfall(
        letters=" and ".join(index.letters[index.claims[claim].source] for claim in (match.left, match.right)),
        match=match,
        steps=[
            Step(comparison, place(min(before, after)), round(place(max(before, after)) - place(min(before, after)), 2))
            for comparison, (before, after) in zip(match.comparisons, pairwise(heights), strict=True)
        ],
        zero=place(0.0),
    )
