"""The grammar of dates, over classes of tokens."""

import re
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.extraction.dates_rules import _RULES, SYMBOLS, _written, find

# Most tokens of a sentence are of these classes, and no rule starts with one of them.
NEVER_FIRST = "word name mark comma dot hyphen dash slash to from between and in on at of ago before after"


@cache
def grammar():
    rules = "|".join(f"(?P<{name}>{_written(rule)})" for name, rule in _RULES.items())
    return re.compile(f"(?![{''.join(re.escape(SYMBOLS[name]) for name in NEVER_FIRST.split())}])(?:{rules})")


@settings(max_examples=500)
@given(st.text(st.sampled_from(sorted(SYMBOLS.values()) + ["x"] * 20), max_size=12), st.integers(0, 3))
def test_looking_about_heads_finds_what_a_search_with_all_rules_does(classes, position):
    searched = grammar().search(classes, position)
    assert find(classes, position) == (searched and (searched.lastgroup, *searched.span()))
