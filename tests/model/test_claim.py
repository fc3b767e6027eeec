"""What a claim's own words allow of its value."""

import pytest

from factcheck.model import Claim, Interval, Span


@pytest.mark.parametrize(
    ("quote", "value", "low", "high"),
    [
        ("just over 40", Interval(40, None, low_open=True, nominal=40), 40, 44),
        ("Just under 40", Interval(None, 40, high_open=True, nominal=40), 36, 40),
        ("over 40", Interval(40, None, low_open=True, nominal=40), 40, None),
        ("just 40", Interval(40, 40, nominal=40), 40, 40),
    ],
)
def test_just_over_is_not_far_over(quote: str, value: Interval, low: float, high: float | None) -> None:
    claim = Claim(id="1", source="a", kind="quantity", span=Span(0, 1), sentence=Span(0, 1), quote=quote, value=value)
    assert claim.allowed is not None
    assert (claim.allowed.low, claim.allowed.high) == (low, pytest.approx(high) if high else None)
