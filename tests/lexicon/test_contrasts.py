import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.lexicon.contrasts import CONTRASTS, contrast, sides

WORDS = sorted({word for row in CONTRASTS for side in row for word in side.split()})


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("kill", "injure"), ("dead", "missing"), ("import", "export"), ("revenue", "profit"), ("man", "woman"),
        ("gross", "net"), ("plan", "actual"), ("first", "second"), ("production", "consumption"), ("begin", "end"),
    ],
)  # fmt: skip
def test_the_two_sides_exclude_each_other(left, right):
    assert contrast(sides([left]), sides([right])) is not None


@given(st.lists(st.sampled_from(WORDS), max_size=4), st.lists(st.sampled_from(WORDS), max_size=4))
def test_a_contrast_holds_both_ways_and_never_with_itself(left, right):
    mine, yours = sides(left), sides(right)
    assert contrast(mine, mine) is None
    assert (contrast(mine, yours) is None) == (contrast(yours, mine) is None)
