"""How like the words around two claims are, as the comparisons of their match tell it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.checks.twins import SENTENCE
from factcheck.lexicon.cues import SPEECH

if TYPE_CHECKING:
    from factcheck.model import Claim, Match

_NEARLY_ALL, _HARDLY_ANY = ("most shared", "all shared"), ("none shared", "few shared")
_SHORT = ("two short texts", "a short text and an article")
_BRIEF = "two short texts"
_ONE_MEANING = ("one", "the same")
_OTHER_SCENE = ("place", "event")
_KINDRED = ("80 %", "90 %", "100 %")
_UNLIKE = ("0 %", "10 %", "20 %", "30 %", "40 %")
_NO_EVENT = SPEECH | {"be", "have"}
_AGREEING = ("same", "mixed", "same, in like words", "mixed, in like words")
_ANOTHER_REPORT = ("different, in like words", "mixed, in like words")


class Wording(NamedTuple):
    """What the words around two claims have in common.

    `copied`: they are the same but for the figure. `like`: nearly all of them are shared, or mean the same. `kindred`:
    what is counted or measured is of one kind, `unlike`: of two that have little to do with each other. `short`: one
    of the texts is a sentence or two, and they share a word; `brief`: both are, whatever they share. `another_report`:
    the words are alike and the other figures among them are not, as in reports that are written anew each day;
    `figure_shared`: one of those figures is. `elsewhere`: one of the two figures stands in the other text, too.
    `other_scene`: other countries are named, other kinds of event, or, in words that are not nearly all the same, names
    of which none is shared. `settled`: one of the two has a counterpart as likely that agrees with it.
    """

    copied: bool = False
    like: bool = False
    kindred: bool = False
    unlike: bool = False
    short: bool = False
    brief: bool = False
    another_report: bool = False
    figure_shared: bool = False
    elsewhere: bool = False
    other_scene: bool = False
    settled: bool = False


def wording(match: Match) -> Wording:
    """Return how like the words of a match's two claims are; nothing in common where no comparison says so."""
    levels = {comparison.name: comparison.detail.partition(":")[0] for comparison in match.comparisons}
    if SENTENCE in levels:
        return Wording(copied=True, like=True, kindred=True)
    shared, meaning = levels.get("terms"), levels.get("meaning")
    short = levels.get("crowd") in _SHORT
    close = meaning in _ONE_MEANING or (short and shared == "many shared" and meaning == "close")
    return Wording(
        like=shared in _NEARLY_ALL or (close and shared not in _HARDLY_ANY),
        kindred=levels.get("kin") in _KINDRED,
        unlike=levels.get("kin") in _UNLIKE,
        short=short and shared != "none shared",
        brief=levels.get("crowd") == _BRIEF,
        another_report=levels.get("company") in _ANOTHER_REPORT,
        figure_shared=levels.get("company") in _AGREEING,
        elsewhere=levels.get("elsewhere") == "one",
        other_scene=any(levels.get(name) == "different" for name in _OTHER_SCENE)
        or (levels.get("names") == "none" and shared not in _NEARLY_ALL),
        settled=levels.get("counterpart") == "agrees elsewhere",
    )


def one_event(left: Claim, right: Claim) -> bool:
    """Whether one verb tells what happened in both, and not merely that somebody said so."""
    return left.predicate == right.predicate and tells_event(left)


def tells_event(claim: Claim) -> bool:
    """Whether a claim's verb tells what happened, and not merely that somebody said so."""
    return claim.predicate is not None and claim.predicate not in _NO_EVENT
