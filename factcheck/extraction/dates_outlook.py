"""On which side of the day of publication a date without a year lies, by the words around it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.lexicon.time_words import words_of

if TYPE_CHECKING:
    from factcheck.extraction.dates_grammar import Phrase

# Words before a date that put it ahead, by how many tokens may stand between.
_WILL = words_of("will 'll would shall")
_WILL_DISTANCE = 16
_AHEAD = words_of(
    "next expects coming upcoming deadline soon intends begins starting effective planning heading payable"
)
_ARRANGED = words_of("expected scheduled planned slated set due forecast")
_ARRANGING = _ARRANGED | words_of("take takes ahead advance plan plans until is are could may might should")
_AFTER_ARRANGED = words_of("to for on by in at at next early late")
_AHEAD_DISTANCE = 8
_IS, _ON = (["is"], ["are"]), (["in"], ["on"])
_IS_ON = tuple((verb, lead) for verb in ("is", "are") for lead in ("on", "at"))  # "kick-off is at 3 pm on Saturday"
_PROGRAMME = words_of(
    "resume resumes reopen reopens open opens begin begins depart departs start starts close closes shuts end "
    "ends meet meets host hosts play plays face faces return returns leave leaves arrive arrives vote votes "
    "enter enters expire expires airs premieres"
)
_PROGRAMME_VERBS = words_of(
    "begins departs expires faces meets premieres reopens resumes retires"
)  # no nouns among them
_PROGRAMME_DISTANCE = 3
_POSSESSORS = words_of("its his her their the a 's ’s not didn't didn’t")
_UNTIL = words_of("by until till")
_LEADING = 2
_BEFORE_PARTICIPLE = words_of("a an the this its his her their")  # "the reduced rate is due in May"
_NOT_YET = words_of("to be not being")
_REGULAR = 4  # letters, at least, of a verb whose past ends in "ed"
_VERB_DISTANCE, _CLAUSE = 5, 6
_PAST = words_of("was were had did")
_TOLD = words_of("was were had did ran began opened closed came went took held fell rose left died built ended started")
_ENDED = words_of("since ended")


def looks_ahead(phrase: Phrase) -> bool:
    """Whether a word shortly before the phrase puts it after the day of publication."""
    return outlook(phrase) > 0


def outlook(phrase: Phrase) -> int:
    """Return 1 where a word puts the phrase after the day of publication, -1 where one puts it before, else 0.

    It is -2 where the phrase cannot lie ahead: "since May 3". "By" and "until" put it after where the sentence is
    not told in the past; so does the present of a programme ("talks resume on Monday").
    """
    words = phrase.near(_WILL_DISTANCE)
    near, clause, leading = words[-_AHEAD_DISTANCE:], words[-_CLAUSE:], words[-_LEADING:]
    if not _ENDED.isdisjoint(leading) or ("since" in clause and not _TOLD.isdisjoint(clause[-_VERB_DISTANCE:])):
        return -2  # "since May", "since the strike began in May"
    if not _UNTIL.isdisjoint(leading) and "had" not in words and _PAST.isdisjoint(phrase.near(0, _AHEAD_DISTANCE)):
        return 1
    if leading[-1:] in _ON and leading[0] not in _ARRANGED and _is_told(clause[:-1]) and leading[0].endswith("ed"):
        return -1  # "it will not pay, he vowed in May"
    if not _WILL.isdisjoint(words) or not _AHEAD.isdisjoint(near):
        return 1
    if not _WILL.isdisjoint(phrase.near(0, 2)[1:]) and phrase.after.islower():
        return 1  # "the Nov. 6 vote will"
    if _is_programme(near) or _begins_what_will_be(phrase):
        return 1
    if leading[-1:] in _IS and phrase.rule == "weekday":
        return 1  # "the vote is Thursday"
    if tuple(leading) in _IS_ON or _is_arranged(near) or _has_agreed(near):
        return 1
    if "to" in near:
        return 0
    return -int(not _TOLD.isdisjoint(near) or _is_told(words[-_VERB_DISTANCE:]))


def _is_told(words: list[str]) -> bool:
    """Whether one of the words before a date is the past of a regular verb: "was fired in", "arrested on"."""
    return _NOT_YET.isdisjoint(words) and any(
        word.endswith("ed") and len(word) > _REGULAR and before not in _BEFORE_PARTICIPLE
        for before, word in pairwise(["", *words])
    )


def _is_programme(words: list[str]) -> bool:
    """Whether a verb of a programme is among the words: "talks resume", not "its start"."""
    if not _PROGRAMME_VERBS.isdisjoint(words):
        return True
    words = words[-_PROGRAMME_DISTANCE - 1 :]
    if _PROGRAMME.isdisjoint(words):
        return False
    reach = ["", *words][-_PROGRAMME_DISTANCE - 1 :]
    return any(
        word in _PROGRAMME and before not in _POSSESSORS and not before.isdigit() for before, word in pairwise(reach)
    )


def _is_arranged(words: list[str]) -> bool:
    """Whether two words side by side put what follows ahead."""
    return not _ARRANGING.isdisjoint(words) and any(_arranges(word, after) for word, after in pairwise(words))


def _arranges(word: str, after: str) -> bool:
    """Whether two words put what follows ahead: "due on", "is to", "takes effect"."""
    if word in ("take", "takes"):
        return after in ("effect", "place")
    if word in ("ahead", "advance"):
        return after == "of"
    if word in ("could", "may", "might", "should"):
        return after == "be"
    if word in ("plan", "plans"):
        return after in ("to", "for", "a", "an")
    if word == "until":
        return after == "a"
    return (word in _ARRANGED and after in _AFTER_ARRANGED) or (after == "to" and word in ("is", "are"))


def _has_agreed(words: list[str]) -> bool:
    """Whether what somebody has agreed to do is ahead: "both have agreed to meet a mediator on Friday"."""
    if "has" not in words and "have" not in words:
        return False
    has = next((i for i, word in enumerate(words) if word in ("has", "have")), None)
    return has is not None and "to" in words[has + 2 : has + 4] and words[has + 1] not in ("to", "had")


def _begins_what_will_be(phrase: Phrase) -> bool:
    """Whether the clause that the phrase begins looks ahead: "from Saturday it will be cooler"."""
    leads = phrase.before.lower() == "from" or (phrase.before == "On" and phrase.first == 1)
    return leads and not _WILL.isdisjoint(phrase.near(0, _PROGRAMME_DISTANCE))
