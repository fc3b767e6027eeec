"""Laws of intervals."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Interval

ENDS = st.none() | st.integers(-50, 50).map(float)


@st.composite
def intervals(draw):
    low, high = draw(ENDS), draw(ENDS)
    if low is not None and high is not None and low > high:
        low, high = high, low
    closed = low == high
    return Interval(
        low, high, low_open=not closed and draw(st.booleans()), high_open=not closed and draw(st.booleans())
    )


@given(intervals(), intervals())
def test_overlap_is_symmetric(a, b):
    assert a.overlaps(b) == b.overlaps(a)


@given(intervals(), intervals(), st.floats(-60, 60))
def test_disjoint_intervals_share_no_value(a, b, x):
    def holds(i):
        above = i.low is None or (x > i.low if i.low_open else x >= i.low)
        below = i.high is None or (x < i.high if i.high_open else x <= i.high)
        return above and below

    assert not (a.disjoint(b) and holds(a) and holds(b))


@given(intervals(), st.integers(1, 9))
def test_scaling_there_and_back_changes_nothing(a, factor):
    assert a.scaled(factor).scaled(1 / factor).overlaps(a)


@given(intervals(), intervals(), st.sampled_from([-3, -1, 2, 10]))
def test_scaling_keeps_conflicts(a, b, factor):
    assert a.scaled(factor).disjoint(b.scaled(factor)) == a.disjoint(b)
