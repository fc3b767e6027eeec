"""Claims on one axis."""

from __future__ import annotations

import msgspec

from factcheck.model import Interval
from factcheck.rendering.html.axis import axis
from tests.rendering.sample import CLAIMS, day

FIGURE, DATE = CLAIMS[0], CLAIMS[1]


def figures(*intervals, unit="count"):
    claims = [msgspec.structs.replace(FIGURE, value=interval, unit=unit) for interval in intervals]
    return axis(claims, "ABCDEF"[: len(claims)])


def test_bars_keep_their_order_and_stay_within_the_axis():
    drawn = figures(Interval(95, 105, nominal=100), Interval(118, 122, nominal=120))
    first, second = drawn.bars
    assert 0 < first.start < first.point < first.end < second.start < second.point < second.end < 100
    assert not drawn.logarithmic


def test_an_open_end_runs_to_the_edge():
    drawn = figures(Interval(50, None, low_open=True, nominal=50), Interval(None, 34, nominal=34))
    assert (drawn.bars[0].end, drawn.bars[0].open_end, drawn.bars[1].start, drawn.bars[1].open_start) == (
        100,
        True,
        0,
        True,
    )


def test_values_of_other_magnitudes_need_a_logarithmic_axis():
    drawn = figures(Interval(3, 3), Interval(3e6, 3e6), Interval(3e3, 3e3))
    assert drawn.logarithmic
    assert drawn.bars[2].start == 50


def test_mixed_units_and_single_claims_have_no_axis():
    other = msgspec.structs.replace(FIGURE, unit="km")
    assert axis([FIGURE, other], "AB") is None
    assert axis([FIGURE], "A") is None
    assert axis([FIGURE, DATE], "AB") is None


def test_days_are_drawn_in_the_order_of_time():
    later = msgspec.structs.replace(DATE, period=day(2024, 3, 9))
    drawn = axis([later, DATE], "AB")
    assert drawn.dated
    assert drawn.bars[1].start < drawn.bars[1].end < drawn.bars[0].start
    undated = msgspec.structs.replace(DATE, period=None)
    assert axis([undated, DATE], "AB") is None


def test_equal_values_meet_in_the_middle():
    assert [bar.point for bar in figures(Interval(7, 7, nominal=7), Interval(7, 7, nominal=7)).bars] == [50, 50]


def test_a_point_is_hollow_where_the_bound_itself_is_left_out():
    over, least, rounded = (
        Interval(50, None, low_open=True, nominal=50),
        Interval(50, None),
        Interval(47.5, 52.5, high_open=True),
    )
    assert [bar.hollow for bar in figures(over, least, rounded).bars] == [True, False, False]
