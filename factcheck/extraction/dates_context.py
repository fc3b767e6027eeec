"""What the words in and around a phrase say: a number, a direction, a year, a day to hold it against."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.lexicon.time_words import CARDINALS, LAST_WORDS, NEXT_WORDS, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.extraction.clock import Clock
    from factcheck.extraction.dates_grammar import Phrase
    from factcheck.model import Period

# Words before a date that put it ahead, by how many tokens may stand between.
_WILL = words_of("will 'll would shall")
_WILL_DISTANCE = 16
_AHEAD = words_of(
    "next expects coming upcoming deadline soon intends begins starting effective planning heading payable"
)
_ARRANGED = words_of("expected scheduled planned slated set due forecast")
_AFTER_ARRANGED = words_of("to for on by in at at next early late")
_AHEAD_DISTANCE = 8
_IS = (["is"], ["are"])
_IS_ON = tuple((verb, lead) for verb in ("is", "are") for lead in ("on", "at"))  # "kick-off is at 3 pm on Saturday"
_PROGRAMME = words_of(
    "resume resumes reopen reopens open opens begin begins depart departs start starts close closes shuts end "
    "ends meet meets host hosts play plays face faces return returns leave leaves arrive arrives vote votes "
    "enter enters expire expires airs premieres"
)
_PROGRAMME_VERBS = words_of("begins departs expires meets premieres reopens resumes")  # no nouns among them
_PROGRAMME_DISTANCE = 3
_POSSESSORS = words_of("its his her their the a 's ’s not didn't didn’t")
_UNTIL = words_of("by until till")
_LEADING = 2
_HELD_AGAINST_TEXT = words_of("following previous preceding same that")
_BEFORE_PARTICIPLE = words_of("a an the this its his her their")  # "the reduced rate is due in May"
_NOT_YET = words_of("to be not being")
_REGULAR = 4  # letters, at least, of a verb whose past ends in "ed"
_VERB_DISTANCE, _CLAUSE = 5, 6
_PAST = words_of("was were had did")
_TOLD = words_of("was were had did ran began opened closed came went took held fell rose left died built ended started")
_YEAR_DIGITS, _CENTURY, _YEARS_AHEAD = 2, 2000, 20
_AHEAD_WEIGHT = 3  # a day ahead counts as three behind where no word looks ahead
_WEIGHTS_OF_DAYS = {-2: (1, 999), -1: (1, 12), 0: (1, _AHEAD_WEIGHT), 1: (12, 1), 2: (999, 1)}  # behind, ahead
_ENDED = words_of("since ended")


def looks_ahead(phrase: Phrase) -> bool:
    """Whether a word shortly before the phrase puts it after the day of publication."""
    return outlook(phrase) > 0


def outlook(phrase: Phrase) -> int:
    """Return 1 where a word puts the phrase after the day of publication, -1 where one puts it before, else 0.

    It is -2 where the phrase cannot lie ahead: "since May 3".
    "By" and "until" put it after where the sentence is not told in the past; so does the present of a programme
    ("talks resume on Monday").
    """
    words = phrase.near(_WILL_DISTANCE)
    leading = words[-_LEADING:]
    clause = words[-_CLAUSE:]
    if not _ENDED.isdisjoint(leading) or ("since" in clause and not _TOLD.isdisjoint(clause[-_VERB_DISTANCE:])):
        return -2  # "since May", "since the strike began in May"
    if not _UNTIL.isdisjoint(leading) and "had" not in words and _PAST.isdisjoint(phrase.near(0, _AHEAD_DISTANCE)):
        return 1
    if not _WILL.isdisjoint(words) or not _AHEAD.isdisjoint(words[-_AHEAD_DISTANCE:]):
        return 1
    if _is_programme(words[-_AHEAD_DISTANCE:]) or _begins_what_will_be(phrase):
        return 1
    near = words[-_AHEAD_DISTANCE:]
    if leading[-1:] in _IS and phrase.rule == "weekday":
        return 1  # "the vote is Thursday"
    if tuple(leading) in _IS_ON or any(_arranges(word, after) for word, after in pairwise(near)) or _has_agreed(near):
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


def _arranges(word: str, after: str) -> bool:
    """Whether two words put what follows ahead: "due on", "is to", "takes effect"."""
    if word in ("take", "takes"):
        return after in ("effect", "place")
    if word in ("ahead", "advance"):
        return after == "of"
    if word in ("plan", "plans"):
        return after in ("to", "for", "a", "an")
    if word == "until":
        return after == "a"
    return (word in _ARRANGED and after in _AFTER_ARRANGED) or (after == "to" and word in ("is", "are"))


def _has_agreed(words: list[str]) -> bool:
    """Whether what somebody has agreed to do is ahead: "both have agreed to meet a mediator on Friday"."""
    has = next((i for i, word in enumerate(words) if word in ("has", "have")), None)
    return has is not None and "to" in words[has + 2 : has + 4] and words[has + 1] not in ("to", "had")


def _begins_what_will_be(phrase: Phrase) -> bool:
    """Whether the clause that the phrase begins looks ahead: "from Saturday it will be cooler"."""
    leads = phrase.before.lower() == "from" or (phrase.before == "On" and phrase.first == 1)
    return leads and not _WILL.isdisjoint(phrase.near(0, _PROGRAMME_DISTANCE))


def ends_clause(phrase: Phrase) -> bool:
    """Whether no word follows the phrase in its clause."""
    return not phrase.after or not (phrase.after[0].isalnum() or phrase.after in "$€£\"“'")


def count_of(words: Iterable[str]) -> float:
    """Return the number that cardinals spell: "twenty-five", "two hundred".

    >>> count_of(["twenty", "five"]), count_of(["two", "hundred"])
    (25, 200)
    """
    total = 0
    for word in words:
        number = CARDINALS[word]
        total = max(total, 1) * number if number >= 100 else total + number
    return total


def year_spelled(words: Sequence[str]) -> int | None:
    """Return the year that cardinals spell, None if they spell none.

    >>> year_spelled(["nineteen", "ninety", "four"]), year_spelled(["two", "thousand"]), year_spelled(["six", "ten"])
    (1994, 2000, None)
    """
    if words[:2] == ["two", "thousand"] and len(words) < 5:
        return int(count_of(words))
    century, low = CARDINALS[words[0]], count_of(words[1:])
    return int(century * 100 + low) if century in (18, 19, 20) and 10 <= low <= 99 else None


def counted(phrase: Phrase) -> float:
    """Return the number of units that the phrase counts: 3 of "three weeks ago", 1.5 of "a year and a half ago"."""
    digits = phrase.words("digits") + phrase.words("number") + phrase.words("year")
    if digits:
        return float(digits[0].replace(",", ""))
    words = [word for word in phrase.words("cardinal") if word != "dozen" or len(phrase.words("cardinal")) == 1]
    total = count_of(words) or (3 if phrase.has("few") else 1)
    if phrase.has("half"):
        return 0.5 if not words and not phrase.has("and") else total + 0.5
    return total


def direction_of(phrase: Phrase) -> int | None:
    """Return -1, 0 or 1 for "last", "this" and "next"; None where none of them is there."""
    for word in phrase.low:
        if word in LAST_WORDS:
            return -1
        if word in NEXT_WORDS:
            return 1
    return 0 if phrase.has("this") else None


def _held_against_text(phrase: Phrase) -> bool:
    """Whether the phrase is held against the last date named: "the following day", "the previous year"."""
    words = phrase.low
    return not _HELD_AGAINST_TEXT.isdisjoint(words) or ("the", "next") in pairwise(words)


def base_of(phrase: Phrase, clock: Clock) -> date | None:
    """Return the day that the phrase is held against."""
    if not _held_against_text(phrase):
        return clock.published
    return clock.current if set(phrase.units) - {"day"} else clock.current_day


def related_year(phrase: Phrase, clock: Clock) -> int | None:
    """Return the year that the phrase prints or names ("last year"); None if it does neither."""
    if printed := phrase.words("year"):
        return int(printed[-1])
    if phrase.has("fy"):
        return year_in_two_digits(phrase.words("digits")[-1], clock)
    if phrase.has("cardinal") and (spelled := year_spelled(phrase.words("cardinal"))):
        return spelled
    if "year" not in phrase.units:
        return None
    direction, base = direction_of(phrase), base_of(phrase, clock)
    if base is not None and (direction is not None or phrase.has("same")):
        return base.year + (direction or 0)
    return None


def year_in_two_digits(digits: str, clock: Clock) -> int | None:
    """Return the latest year that ends in two digits and is not far ahead; None for other numbers of digits."""
    if len(digits) != _YEAR_DIGITS:
        return None
    latest = (clock.published.year if clock.published else _CENTURY) + _YEARS_AHEAD
    return latest - (latest - int(digits)) % 100


def nearest(candidates: list[Period], clock: Clock, side: int) -> Period | None:
    """Return the period nearest to publication, on the side of it that `outlook` gives, else preferring the past.

    A day without a year may lie on the other side, if it is close: one almost a year off is told with its year.
    """
    published = clock.published
    if published is None:
        return None
    days = bool(candidates) and candidates[0].granularity == "day"
    weight_behind, weight_ahead = _WEIGHTS_OF_DAYS[side] if days else (1, _AHEAD_WEIGHT)

    def distance(period: Period) -> tuple[int, int]:
        start, end = period.start or date.min, period.end or date.max
        if start <= published <= end:
            return (0, 0)
        if end < published:
            return ((published - end).days * weight_behind, 0)
        return ((start - published).days * weight_ahead, 1)

    if side > 0 and not days:
        candidates = [item for item in candidates if item.end is not None and item.end >= published] or candidates
    elif side < 0 and not days:
        candidates = [item for item in candidates if item.start is not None and item.start <= published] or candidates
    return min(candidates, key=distance, default=None)
