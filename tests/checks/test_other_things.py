"""Counts of two things, which are no conflict however they match."""

import pytest

from factcheck import Document, extract
from factcheck.checks.other_things import other_things
from factcheck.checks.wording import Wording

SHORT = Wording(unlike=True, short=True)


def count_in(text):
    """Return the first count of a text."""
    return next(claim for claim in extract(Document.from_text(text, id=text)) if claim.unit == "count")


@pytest.mark.parametrize(
    ("left", "right", "others"),
    [
        ("Two more walkers fell ill on the ridge.", "Three walkers fell ill on the ridge.", True),
        ("Four other pilots are safe.", "Five pilots are safe.", True),
        ("Two more walkers fell ill on the ridge.", "Five walkers fell ill on the ridge.", False),
        ("Two more walkers fell ill on the ridge.", "Three more walkers fell ill there.", False),
        ("More than 12 walkers fell ill.", "Thirteen walkers fell ill.", False),
        ("Three more walkers fell ill.", "Two walkers fell ill.", False),
    ],
)
def test_those_beside_one_and_all_of_them_are_two_counts(left, right, others):
    assert other_things(count_in(left), count_in(right), Wording(like=True)) is others
    assert other_things(count_in(right), count_in(left), Wording(like=True)) is others


@pytest.mark.parametrize(
    ("left", "right", "others"),
    [
        ("Six women were rescued from the hut.", "Nine people were rescued from the hut.", True),
        ("The avalanche killed 4 soldiers.", "The avalanche killed 11.", True),
        ("Eleven women were rescued from the hut.", "Nine people were rescued from the hut.", False),
        ("Six women were rescued from the hut.", "Nine women were rescued from the hut.", False),
        ("Six women were rescued from the hut.", "Sixty people were rescued from the hut.", False),
        ("Six huts were swept away.", "Nine people were swept away.", False),
    ],
)
def test_persons_of_a_kind_are_some_of_all_the_persons(left, right, others):
    assert other_things(count_in(left), count_in(right), Wording(like=True)) is others
    assert other_things(count_in(left), count_in(right), Wording(copied=True, like=True)) is False


@pytest.mark.parametrize(
    ("left", "right", "wording", "others"),
    [
        ("The town bought 14 buses.", "The town lists 31 chapels.", SHORT, True),
        ("The town bought 14 buses.", "The town bought 31 chapels.", SHORT, False),
        ("The town bought 14 buses.", "The town lists 41 chapels.", SHORT, False),
        ("The town bought 14 buses.", "The town lists 31 chapels.", SHORT._replace(short=False), False),
        ("The town bought 14 buses.", "The town lists 31 chapels.", SHORT._replace(unlike=False), False),
        ("The town bought 14 buses.", "The town lists 31 chapels.", SHORT._replace(like=True), False),
    ],
)
def test_two_sentences_that_count_what_is_unlike_count_two_things(left, right, wording, others):
    assert other_things(count_in(left), count_in(right), wording) is others
