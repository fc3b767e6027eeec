import pytest

from factcheck.lexicon.spelling import american


@pytest.mark.parametrize(
    ("word", "wanted"),
    [("armour", "armor"), ("organise", "organize"), ("theatre", "theater"), ("licence", "license"), ("rise", "rise")],
)
def test_one_spelling(word, wanted):
    assert american(word) == wanted
    assert american(wanted) == wanted
