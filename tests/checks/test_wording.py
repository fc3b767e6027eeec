"""How like two wordings are is read off the comparisons of their match."""

from factcheck import Document, compare
from factcheck.checks import wording as module
from factcheck.checks.twins import SENTENCE
from factcheck.checks.wording import Wording, wording
from factcheck.matching.scoring import weights
from factcheck.model import Comparison, Match


def between(left, right):
    """Return the wording of the first match across two texts."""
    texts = {"a": left, "b": right}
    documents = [Document.from_text(text, id=name, published="2031-06-18") for name, text in texts.items()]
    return wording(compare(documents).matches[0])


def test_like_words_are_told_from_others():
    told = "More than 140 passengers were treated in the hospital of Velmere after the crash."
    like = between(told, "More than 190 passengers were treated after the crash in the hospital of Velmere.")
    other = between(told, "Doctors on duty all night saw more than 190 passengers, most with broken arms.")
    assert (like.like, like.kindred, like.short, like.another_report) == (True, True, True, False)
    assert (other.like, other.kindred, other.brief) == (False, True, True)


def test_like_words_with_other_figures_are_of_another_report():
    first = "Shares of Velmere Mills rose 2.5 percent to 31 crowns on Monday, when 4,100 shares were sold."
    second = "Shares of Velmere Mills rose 1.2 percent to 44 crowns on Tuesday, when 9,700 shares were sold."
    told = between(first, second)
    assert (told.another_report, told.figure_shared) == (True, False)
    assert between(first, second.replace("9,700", "4,100")).figure_shared


def test_the_scene_is_another_one_where_no_name_is_shared():
    first = "Fire kills 14 people in Norvik harbour."
    assert between(first, "Aslund: blast kills 23 people at mill.").other_scene
    assert not between(first, "Norvik: blaze at the harbour kills 23 people.").other_scene


def test_a_figure_of_the_other_text_is_seen():
    first = "The mill of Velmere sold 31 looms to a buyer in Aslund."
    assert between(first, "The mill of Velmere sold 44 looms to a buyer in Aslund after 31 offers.").elsewhere
    assert not between(first, "The mill of Velmere sold 44 looms to a buyer in Aslund after 12 offers.").elsewhere


def test_a_copied_sentence_needs_no_other_comparison():
    match = Match("a", "b", 20.0, "confirmed", (Comparison(SENTENCE, 20.0, "the same words but for the figure"),))
    assert wording(match) == Wording(copied=True, like=True, kindred=True)


def test_a_match_without_reasons_says_nothing():
    assert wording(Match("a", "b", 20.0, "confirmed")) == Wording()


def test_the_levels_that_are_read_are_levels_that_are_given():
    levels = weights().together.levels
    assert {*module._KINDRED} <= set(levels["kin"])
    assert {*module._SHORT} <= set(levels["crowd"])
    assert {*module._ONE_MEANING, "close"} <= set(levels["meaning"])
    assert {*module._ANOTHER_REPORT, *module._AGREEING} <= set(levels["company"])
    assert all("different" in levels[name] for name in module._OTHER_SCENE)
    assert ("one" in levels["elsewhere"], "none" in levels["names"]) == (True, True)
    shared = {f"{level} shared" for level in levels["terms"]}
    assert {*module._NEARLY_ALL, *module._HARDLY_ANY, "many shared"} <= shared
    assert "agrees elsewhere" in levels["counterpart"]
