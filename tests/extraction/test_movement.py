"""How a figure moves, and whether it is a total, a change or a rate, in own example sentences."""

import pytest

import factcheck


def claim_in(text: str, quote: str) -> factcheck.Claim:
    claims = factcheck.extract(factcheck.Document.from_text(text, id="a", published="2021-05-20"))
    return next(claim for claim in claims if quote in claim.quote)


@pytest.mark.parametrize(
    ("text", "quote", "trend", "role"),
    [
        ("Sales rose to a record $5 million.", "$5 million", "up", "total"),
        ("Sales fell to an all-time low of 30 pence.", "30 pence", "down", "total"),
        ("Sales fell from a peak of 30 pence.", "30 pence", None, "total"),
        ("The Norse index fell over 200 points.", "over 200 points", "down", "change"),
        ("The Norse index rose over 2%.", "over 2%", "up", "change"),
        ("Snow may fall, with winds gusting to 55 mph.", "55 mph", None, "rate"),
        ("The lead was cut to 6 points with 10 laps left.", "10 laps", None, None),
        ("It cut the risk by a fifth, with a 95% interval.", "95%", None, None),
        ("Sales rose 8% to $54 million from $50 million.", "8%", "up", "change"),
        ("Sales rose 8% to $54 million from $50 million.", "54", None, "total"),
        ("Sales rose 8% in May, to $54 million.", "54", None, "total"),
        ("Sales rose to $54 million.", "54", "up", "total"),
        ("Luma has a 3 percent growth rate.", "3", None, None),
        ("She took one of the girls home.", "one", None, "part"),
        ("One of the largest banks fell.", "One", None, None),
        ("Rice was first grown 9,000 years ago.", "9,000", None, None),
        ("The index was up at 96.1.", "96.1", None, "total"),
        ("The van accelerates to 90 km/h.", "90", None, "rate"),
        ("Stocks eased to 40 crates from 44 crates a week earlier.", "44", None, "total"),
        ("Sales rose 8% to $54 million from $50 million.", "50", None, "total"),
        ("Prices are down 3%.", "3", "down", "change"),
        ("Steel was up 17 points, or 0.2%.", "0.2", "up", "change"),
        ("Steel was down 3%, copper by 4%.", "4", "down", "change"),
        ("It boils down to $20 a head.", "20", None, "rate"),
        ("The toll has come down to $20.", "20", "down", "total"),
        ("The crews dropped 20 bombs.", "20", None, None),
        ("The union added 3 points.", "3", "up", "change"),
        ("Snowfall was 40% below normal.", "40", None, "change"),
        ("Rents lay 40 percent above last year's level.", "40", None, "change"),
        ("Of the bakers, 40% below the poverty line cycle.", "40", None, None),
        ("A 2-year decline hurt them.", "2-year", None, None),
        ("The wait rose to 12 weeks.", "12", "up", "total"),
        ("The guards shot down 12 drones.", "12", None, None),
        ("The works shut down 12 kilns.", "12", None, None),
        ("Brewers make up 51 percent of it.", "51", None, "share"),
        ("The motion was lost by 91 votes.", "91", None, None),
        ("Some 40% of homes have no power.", "40", None, "share"),
    ],
)
def test_movement(text: str, quote: str, trend: str | None, role: str | None) -> None:
    claim = claim_in(text, quote)
    assert (claim.trend, claim.role) == (trend, role)
