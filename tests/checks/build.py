"""Claims, matches and reports made by hand, so that a check is tested apart from the stages before it."""

from __future__ import annotations

from datetime import date

from factcheck.checks import judge, load_rules
from factcheck.config import Options
from factcheck.model import Claim, Comparison, Document, Fact, Interval, Match, Period, Report, Span, content_id

RULES = load_rules(Options())


def exact(number):
    return Interval(number, number, nominal=number)


def about(number, half):
    return Interval(number - half, number + half, approximate=True, nominal=number)


def day(iso):
    return Period(date.fromisoformat(iso), date.fromisoformat(iso), iso)


def year(number):
    return Period(date(number, 1, 1), date(number, 12, 31), str(number), "year")


class Article:
    """A document of which each line is a sentence and a paragraph; `claim` adds the claims in it."""

    def __init__(self, text, name="a", published=None):
        self.document = Document.from_text(text, id=name, published=published)
        self.claims = []

    def claim(self, quote, value=None, unit="count", **fields):
        text = self.document.text
        start = text.index(quote, self.claims[-1].span.end if self.claims else 0)
        line = Span(text.rfind("\n", 0, start) + 1, (text + "\n").index("\n", start))
        kind = fields.pop("kind", "date" if value is None else "quantity")
        made = Claim(
            id=content_id(self.document.id, start, quote),
            source=self.document.id,
            kind=kind,
            span=Span(start, start + len(quote)),
            sentence=line,
            quote=quote,
            value=exact(value) if isinstance(value, (int, float)) else value,
            unit=None if value is None else unit,
            **fields,
        )
        self.claims.append(made)
        return made


def judged(*articles, pairs=(), rules=RULES, score=10.0, **levels):
    """Return the report's findings on articles; `pairs` of claims are confirmed matches, each group one fact.

    The matches have this score, or each its own of a list, and the levels of comparisons that are given.
    """
    claims = [claim for article in articles for claim in article.claims]
    reasons = tuple(Comparison(name, 1.0, level) for name, level in levels.items())
    scores = score if isinstance(score, list) else [score] * len(pairs)
    matches = tuple(Match(a.id, b.id, bits, "confirmed", reasons) for (a, b), bits in zip(pairs, scores, strict=True))
    facts = _facts(matches)
    report = Report(
        documents=tuple(article.document for article in articles),
        claims=tuple(claims),
        matches=matches,
        facts=facts,
        rules=tuple(rules),
    )
    return judge(report)


def found(*articles, pairs=(), rules=RULES, **reasons):
    """Return the alarms as (rule, quotes); `reasons` are the score and the levels of the matches."""
    report = judged(*articles, pairs=pairs, rules=rules, **reasons)
    claims = report.claims_by_id()
    return [
        (finding.rule, *(claims[name].quote for name in finding.claims))
        for finding in report.findings
        if finding.severity != "info"
    ]


def _facts(matches):
    """Return the clusters that the matches tie together."""
    groups = []
    for match in matches:
        joined = [group for group in groups if match.left in group or match.right in group]
        rest = [group for group in groups if group not in joined]
        groups = [*rest, sorted({match.left, match.right}.union(*joined))]
    return tuple(Fact(content_id(*group), tuple(group), "alone") for group in groups)
