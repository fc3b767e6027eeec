import pytest

from factcheck import Document, extract


@pytest.mark.parametrize(
    ("text", "quote", "value", "unit"),
    [
        ("Roads get 4 billion crowns. Schools make do with 3.5 billion.", "3.5 billion", 3.5e9, "CZK"),
        ("Roads get 4 billion crowns for 3 million people. Schools: 3.5 billion.", "3.5 billion", 3.5e9, "count"),
        ("It costs $4 billion, the firm says. Worth was 1.3 billion (£1bn).", "1.3 billion", 1.3e9, "count"),
        ("The depot cost $4 million. 80,000 riders came, against 1.2 million before.", "1.2 million", 1.2e6, "count"),
        ("It carried 3 million guests. This year it has 17.9m in the bag.", "17.9m", 17.9e6, "count"),
        ("It carried 3 million guests. The deck is 17.9m wide.", "17.9m", 17.9, "m"),
        ("It carried guests. This year it has 17.9m in the bag.", "17.9m", 17.9, "m"),
    ],
)
def test_the_article_tells_what_bare_millions_are_of(text, quote, value, unit):
    document = Document.from_text(text, id="t")
    claims = {claim.quote: (claim.value.nominal, claim.unit) for claim in extract(document) if claim.value}
    assert claims[quote] == (value, unit)
