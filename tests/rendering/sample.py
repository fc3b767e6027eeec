"""A report built by hand, for the tests of the renderings: one conflict, one doubt, one agreement."""

from __future__ import annotations

from datetime import date

from factcheck.model import (
    Claim,
    Comparison,
    Document,
    Fact,
    Finding,
    Interval,
    Match,
    Period,
    Report,
    Rule,
    Skipped,
    Span,
    content_id,
)

FERRY = Document(
    id="ferry.txt",
    path="ferry.txt",
    title="Ferry sinks off the coast",
    publisher="Coast Daily",
    published=date(2024, 3, 5),
    text=(
        "Ferry sinks off the coast\n\n"
        "The ferry carried 143 passengers when it sank on 4 March 2024, the harbour master said. "
        "The owner put the loss at about $4 billion.\n\n"
        "It was built in 1998."
    ),
)
HARBOUR = Document(
    id="harbour.txt",
    path="harbour.txt",
    title="Toll of the sinking rises",
    publisher="Harbour <i>Post</i>",
    published=date(2024, 3, 6),
    text=(
        "Toll of the sinking rises\n\n"
        "The ferry carried 134 passengers when it sank on 4 March 2024, the coast guard said. "
        'The loss is "over $5 billion", an insurer said.\n\n'
        "Divers need three more days. 🤿"
    ),
)
HOSTILE = Document(
    id="hostile.txt",
    title="</script><script>alert(1)</script>",
    text='<img src=x onerror="alert(2)"> \u202eeulav\u202c & 17 "boats" \u2028 <script>alert(3)</script> 👩‍🚒',
)


def span(document: Document, words: str) -> Span:
    """Return where the words stand in a document, once."""
    assert document.text.count(words) == 1, words
    start = document.text.index(words)
    return Span(start, start + len(words))


def claim(document: Document, quote: str, sentence: str, **fields) -> Claim:
    """Return a claim with its place found and its id made."""
    where = span(document, quote)
    return Claim(
        id=content_id(document.id, where.start, where.end),
        source=document.id,
        kind=fields.pop("kind", "quantity"),
        span=where,
        sentence=span(document, sentence),
        quote=quote,
        **fields,
    )


def day(year: int, month: int, number: int) -> Period:
    """Return the period of one day."""
    when = date(year, month, number)
    return Period(when, when, when.isoformat())


CARRIED = "The ferry carried {} passengers when it sank on 4 March 2024, the {} said."
FERRY_CARRIED, HARBOUR_CARRIED = CARRIED.format(143, "harbour master"), CARRIED.format(134, "coast guard")
LOSS, OVER = "The owner put the loss at about $4 billion.", 'The loss is "over $5 billion", an insurer said.'
ABOARD = {"unit": "count", "subject": "passenger", "predicate": "carry", "head": "passenger"}
SUNK = {"kind": "date", "subject": "ferry", "predicate": "sink", "period": day(2024, 3, 4)}
CLAIMS = (
    claim(FERRY, "143 passengers", FERRY_CARRIED, value=Interval(143, 143, nominal=143), **ABOARD),
    claim(FERRY, "4 March 2024", FERRY_CARRIED, **SUNK),
    claim(
        FERRY,
        "about $4 billion",
        LOSS,
        value=Interval(3.5e9, 4.5e9, approximate=True, nominal=4e9),
        unit="USD",
        subject="loss",
        speaker="the owner",
    ),
    claim(
        FERRY, "1998", "It was built in 1998.", kind="date", period=Period(date(1998, 1, 1), date(1998, 12, 31), "1998")
    ),
    claim(HARBOUR, "134 passengers", HARBOUR_CARRIED, value=Interval(134, 134, nominal=134), **ABOARD),
    claim(HARBOUR, "4 March 2024", HARBOUR_CARRIED, **SUNK),
    claim(
        HARBOUR,
        "over $5 billion",
        OVER,
        value=Interval(5e9, None, low_open=True, nominal=5e9),
        unit="USD",
        subject="loss",
        speaker="an insurer",
    ),
    claim(
        HARBOUR,
        "three more days",
        "Divers need three more days.",
        kind="duration",
        value=Interval(3, 3, nominal=3),
        unit="d",
        subject="diver",
        predicate="need",
    ),
    claim(HOSTILE, '17 "boats"', '17 "boats"', value=Interval(17, 17, nominal=17), unit="count", subject="<b>boat</b>"),
)


def _pair(left: int, right: int) -> tuple[str, str]:
    return CLAIMS[left].id, CLAIMS[right].id


FACTS = (
    Fact(content_id("fact", *_pair(0, 4)), _pair(0, 4), "conflicting"),
    Fact(content_id("fact", *_pair(1, 5)), _pair(1, 5), "corroborated"),
    Fact(content_id("fact", *_pair(2, 6)), _pair(2, 6), "conflicting"),
    *(Fact(content_id("fact", CLAIMS[n].id), (CLAIMS[n].id,), "alone") for n in (3, 7, 8)),
)
FINDINGS = (
    Finding(
        id=content_id("finding", *_pair(2, 6)),
        rule="value-conflict",
        severity="warning",
        message="about $4 billion may conflict with over $5 billion",
        claims=_pair(2, 6),
        fact=FACTS[2].id,
    ),
    Finding(
        id=content_id("finding", *_pair(0, 4)),
        rule="value-conflict",
        severity="error",
        message="143 passengers conflicts with 134 passengers",
        claims=_pair(0, 4),
        fact=FACTS[0].id,
        explanation="143 and 134 cannot both be the number of passengers.",
        remedy="The passenger list.",
    ),
)
SAMPLE = Report(
    documents=(FERRY, HARBOUR, HOSTILE),
    claims=CLAIMS,
    matches=(
        Match(
            *_pair(0, 4),
            9.5,
            "confirmed",
            (Comparison("subject", 8.0, "passenger"), Comparison("days", -1.5, "a day apart")),
        ),
        Match(*_pair(1, 5), 7.0, "confirmed", (Comparison("subject", 7.0, "ferry"),)),
    ),
    facts=FACTS,
    findings=FINDINGS,
    copies=((HOSTILE.id, FERRY.id),),
    settings=(("language", "en"),),
    skipped=(Skipped("scan.pdf", "no text in it"),),
    rules=(
        Rule(
            id="value-conflict",
            check="value_conflict",
            message="",
            severity="error",
            summary="Two figures for one thing.",
        ),
    ),
)
