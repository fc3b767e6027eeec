from factcheck.matching.origins import origins
from factcheck.model import Document

STORY = " ".join(f"word{i % 89} and thing{i % 97} were seen near the gate" for i in range(60))


def test_a_copy_has_the_origin_of_the_first():
    copies = [Document(id="a", text=STORY), Document(id="b", text="By our reporter. " + STORY[:-200])]
    assert origins(copies) == {"a": "a", "b": "a"}


def test_stories_of_their_own_are_origins():
    other = " ".join(f"item{i % 83} but place{i % 79} had none of the usual trade" for i in range(60))
    assert origins([Document(id="a", text=STORY), Document(id="b", text=other)]) == {"a": "a", "b": "b"}


def test_an_empty_text_copies_nothing():
    assert origins([Document(id="a", text=""), Document(id="b", text="")]) == {"a": "a", "b": "b"}
