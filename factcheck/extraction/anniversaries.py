"""Anniversaries: "the 90th anniversary", "a 25-year jubilee", "the centenary"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extraction.mention import Mention
from factcheck.extraction.pieces import ANNIVERSARY
from factcheck.lexicon.named_days import JUBILEE_ENDS, JUBILEES
from factcheck.lexicon.numerals import ORDINALS
from factcheck.model import Interval, Span

if TYPE_CHECKING:
    from factcheck.extraction.sentences import Sentence

_ANNIVERSARY = re.compile(
    rf"\b(?:(?P<digits>\d{{1,4}})(?:st|nd|rd|th|[ -]years?)|(?P<word>{'|'.join(ORDINALS)}))"
    r"[ -](?P<noun>(?:wedding |founding )?anniversary|birthday|jubilee)\b"
    rf"|\b(?P<name>(?:{'|'.join(JUBILEES)})(?:{'|'.join(JUBILEE_ENDS)}))\b",
    re.IGNORECASE,
)


def find_anniversaries(sentence: Sentence) -> list[Mention]:
    """Return the anniversaries of a sentence: how many years, as a rank in years."""
    if not sentence.hints & ANNIVERSARY:
        return []
    mentions = []
    for found in _ANNIVERSARY.finditer(sentence.text):
        start, end = (sentence.start + place for place in found.span())
        noun = found.span("noun") if found["noun"] else found.span("name")
        mentions.append(
            Mention(
                span=Span(start, end),
                kind="quantity",
                value=_exactly(found),
                unit="a",
                noun=Span(sentence.start + noun[0], sentence.start + noun[1]),
                role="rank",
            )
        )
    return mentions


def _exactly(found: re.Match[str]) -> Interval:
    if found["name"]:
        stem = found["name"].lower().removesuffix("ary").removesuffix("nial")
        years = float(JUBILEES[stem])
    else:
        years = float(found["digits"] or ORDINALS[found["word"].lower()])
    return Interval(years, years, nominal=years)
