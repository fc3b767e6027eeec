"""The key under which a decision finds its finding again."""

from __future__ import annotations

import msgspec

from factcheck.model import Interval, Span, content_key
from tests.rendering.sample import CLAIMS

LEFT, RIGHT = CLAIMS[0], CLAIMS[4]
KEY = content_key("value-conflict", (LEFT, RIGHT))


def test_place_source_spacing_and_order_are_no_part_of_the_key():
    moved = msgspec.structs.replace(
        LEFT, id="x", source="y", span=Span(5, 9), sentence=Span(0, 9), quote=LEFT.quote.upper().replace(" ", "\n ")
    )
    assert content_key("value-conflict", (RIGHT, moved)) == KEY


def test_rule_words_values_and_subject_are():
    others = (
        ("weekday-date", LEFT),
        ("value-conflict", msgspec.structs.replace(LEFT, quote="144 passengers")),
        ("value-conflict", msgspec.structs.replace(LEFT, value=Interval(144, 144))),
        ("value-conflict", msgspec.structs.replace(LEFT, unit="km")),
        ("value-conflict", msgspec.structs.replace(LEFT, subject="sailor")),
    )
    assert len({KEY, *(content_key(rule, (claim, RIGHT)) for rule, claim in others)}) == 1 + len(others)


def test_one_more_source_in_the_same_words_changes_nothing():
    again = msgspec.structs.replace(RIGHT, id="x", source="other.txt")
    assert content_key("value-conflict", (LEFT, RIGHT, again)) == KEY
