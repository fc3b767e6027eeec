"""Persons' ages that are printed without a unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.bounds import bound_before
from factcheck.extraction.rejects import is_introduced
from factcheck.lexicon.calendar import MONTHS
from factcheck.lexicon.counted import is_plural
from factcheck.lexicon.people import OF_AN_AGE, PARENTS, is_person
from factcheck.lexicon.vectors import RAREST, rarity
from factcheck.lexicon.words import lemma_noun, lemma_verb, part_of_speech

if TYPE_CHECKING:
    from factcheck.extraction.reading import Reading
    from factcheck.extraction.words import Words

_PERSONS = frozenset(("he", "she", "who"))
_YOUNGEST = 12  # years: what a smaller figure in brackets tells is no age
_SETTING = frozenset("to from at is was be being".split())
_LABELLED = 4  # the last token that is behind a label
_OF_AN_AGE = frozenset(("youngest", "oldest", "eldest"))
_OLDER = frozenset(("older", "younger"))
_AGED = OF_AN_AGE | {"who", "whom"}
_LIMITS = frozenset(("older", "younger", "over", "under", "above", "up"))
_CHILDREN = frozenset("girls boys children sons daughters brothers sisters siblings teenagers youths kids".split())
_GROWN = 60  # years: more is hardly the age of somebody's child
_LEAST_SOMETHING = 20
_OLDEST = 120  # years
_OLDEST_PRINTED = 1300  # where a word says that it is an age, it is one even if it is too high
_MOST_NAMES = 4
_WHEN = frozenset("when since until till before after".split())
_STILL = frozenset("only just still now".split())
_AFTER_AGES = frozenset(("", ".", ",", "and", "but", "when"))
_FIRST_NAMED = 2  # the least token of a figure with a name, a verb and an adverb before
_NEXT_LISTED = frozenset(("and", "or", "to"))
_REACH_OF_AGE = 9  # tokens
_REACH = 5  # words from "died" to the age after "at"


def is_age(words: Words, reading: Reading) -> bool:
    """Whether a bare figure is a person's age: "aged 44", "Ann Lee, 44, said", "a man of 83"."""
    number = reading.number
    if not number.whole or not 0 < number.value < _OLDEST_PRINTED or number.kind not in ("digits", "words"):
        return False
    hedge = bound_before(words, reading.first)
    if past_age(words, hedge[1] if hedge else reading.first) is not None or _is_limit(words, reading, hedge):
        return True
    before, after = words.low(reading.first - 1), words.word(reading.last)
    if _is_limit_of_age(words, reading.first - 1) and _closes(after) and number.value < _OLDEST:
        return True
    if before == "and" and words.low(reading.first - 3) in ("aged", "ages"):
        return True  # "aged 19 and 22"
    if before in ("was", "is", "turned") and words.low(reading.first - 2) == "who" and words.word(reading.last) in ",.":
        return number.value < _OLDEST and not reading.range  # "Bo, who was six, and Al"
    if _is_of_years(words, reading, before, after):
        return True
    if reading.range:
        return False
    if before == "was" and words.low(reading.first - 2) in _PERSONS and words.low(reading.first - 3) in _WHEN:
        return number.value < _OLDEST and _closes(after)  # "when she was five"
    if number.kind == "words" and before == "," == after and words.low(reading.last + 1) not in _NEXT_LISTED:
        names = words.tokens[max(0, reading.first - 3) : reading.first - 1]  # "Ada Lind, seven, was"
        return len(names) > 1 and all(name.istitle() and name.isalpha() for name in names)
    if number.kind != "digits":
        return False
    if _is_of_the_young(words, reading, before, after):
        return True
    if before == "at" and _is_of_the_dead(words, reading, after):
        return True
    if number.value >= _OLDEST:
        return False
    if _is_of_the_named(words, reading, after) or (before in ("by", "at") and _is_told_beside(words, reading, after)):
        return True
    if before in ("was", "is", "just", "only", "them", "whom", ",", ":") and _is_of_an_age(words, reading.first):
        return True
    if before == "at" and reading.first == 1 and after in (",", "he", "she"):
        return True  # "At 71 she plans …"
    if before == "at" and words.low(reading.first - 2) == "who" and part_of_speech(after or ".") in "VZIHM":
        return True  # "the mason, who at 69 is the oldest"
    if _is_of_consent(words, reading, before, after):
        return True
    return _is_beside_person(words, reading, before, after)


def past_age(words: Words, first: int) -> int | None:
    """Return the token where "age", "aged", "the age of" before token `first` starts; None if none stands there."""
    before = words.low(first - 1)
    if before in ("aged", "ages"):
        return first - 1
    at = first - 2 if before == "of" else first - 1
    if words.low(at) != "age" and words.lows[max(0, at) : first] != ["ages", "of"]:
        return None
    return at - 1 if words.low(at - 1) in ("the", "an") else at


def _is_limit_of_age(words: Words, i: int) -> bool:
    """Whether the word at token `i` leads to an age that is set or told: "the retirement age to 67", "its age is 9"."""
    if (words.low(i - 2), words.low(i)) in (("from", "to"), ("to", "from")):
        i -= 2
    return words.low(i) in _SETTING and words.low(i - 1) == "age"


def _is_limit(words: Words, reading: Reading, hedge: tuple[str, int] | None) -> bool:
    """Whether a limit of age follows or leads: "13 or older", "people 65 and over", "girls under 16"."""
    joint, limit = words.low(reading.last), words.low(reading.last + 1)
    if joint in ("or", "and") and limit in _LIMITS and words.low(reading.last + 2) != "than":
        required = words.low(reading.first - 1) == "be" and words.low(reading.first - 2) in ("must", "should")
        if required and limit in ("over", "under"):
            return reading.number.value < _OLDEST  # "users must be 13 or over"
        return limit in _OLDER or words.low(reading.first - 1) in OF_AN_AGE
    if hedge is None or hedge[0][0] not in "<>":
        return False
    if reading.number.value >= (_OLDEST_PRINTED if words.low(hedge[1]) == "under" else _OLDEST):
        return False
    of_whom = hedge[1] - (2 if words.low(hedge[1] - 1) in ("are", "were", "is", "was") else 1)
    of_persons = of_whom == hedge[1] - 1 or words.low(of_whom) in ("who", "whom")  # "300 of whom are under 18"
    aged = words.low(of_whom) in _AGED or (of_whom < hedge[1] - 1 and is_person(lemma_noun(words.word(of_whom) or ".")))
    limited = (of_persons or aged) and aged and words.low(hedge[1]) in ("under", "over", "above")
    return limited and _closes(words.word(reading.last))


def _closes(after: str) -> bool:
    """Whether the word after a figure is none that it counts."""
    return not after[:1].isalnum() or part_of_speech(after) in "pcWVZIHEM"


def _is_of_the_dead(words: Words, reading: Reading, after: str) -> bool:
    """Whether a figure after "at" is that of one who died: "she died in Oslo at 93", not "died at 9"."""
    if reading.number.value <= _YOUNGEST or (after[:1].isalnum() and part_of_speech(after) not in "pcW"):
        return False
    near = words.lows[max(0, reading.first - _REACH) : reading.first - 1]
    return any(word in ("dead", "dies") or lemma_verb(word) == "die" for word in near if word[:1] == "d")


def _pays(after: str) -> bool:
    """Whether a verb or no noun follows an age: "children between 5 and 12 pay half"."""
    return _closes(after) or part_of_speech(after) in "Bbz"


def _is_of_years(words: Words, reading: Reading, before: str, after: str) -> bool:
    """Whether an age is reached or ranges, or is told in tens: "she turned 40", "children between 5 and 12"."""
    if reading.range:
        return words.low(reading.first) in ("between", "from") and before in _CHILDREN and _pays(after)
    if words.dash(reading.last) and words.low(reading.last + 1) == "something":
        return _LEAST_SOMETHING <= reading.number.value < _OLDEST  # "a forty-something weaver"
    closed = _closes(after) or after in ("last", "next")
    lived = before in ("be", "to") and "lived" in words.lows[max(0, reading.first - 3) : reading.first]
    return closed and (lived or before in ("turned", "turns", "turning"))


def _is_of_the_named(words: Words, reading: Reading, after: str) -> bool:
    """Whether a short sentence tells the age of one who is named: "Ada Brandt was 94."."""
    names = words.tokens[: reading.first - 1]
    if words.low(reading.first - 1) not in ("is", "was") or after not in ("", ".") or not 0 < len(names) <= _MOST_NAMES:
        return False
    named = all(name[:1].isupper() for name in names)
    return named and (len(names) > 1 or rarity(names[0].lower()) >= RAREST)


def _is_of_the_young(words: Words, reading: Reading, before: str, after: str) -> bool:
    """Whether a figure is one of two ages behind children: "two girls, 12 and 15, were hurt"."""
    value = reading.number.value
    if before == "and":
        other = reading.first - 2
        young = words.low(other - 2) in _CHILDREN and words.word(other).isdecimal()
        return young and words.word(other - 1) == "," and value < _GROWN and after in (",", ".", ")")
    first = before == "," and words.low(reading.first - 2) in _CHILDREN and words.low(reading.last) == "and"
    return first and value < _GROWN and words.word(reading.last + 1).isdecimal() and words.word(reading.last + 2) == ","


def _is_told_beside(words: Words, reading: Reading, after: str) -> bool:
    """Whether another age is told in the sentence: "she sang from the age of nine, and was famous by 19"."""
    return "age" in words.lows and reading.number.value > _YOUNGEST and not after[:1].isalnum()


def _is_beside_person(words: Words, reading: Reading, before: str, after: str) -> bool:
    """Whether a bare figure stands as a person's age does: "Ann Lee, 44, said", "she was 83", "Dr Lee (44)"."""
    above = words.word(reading.first - 2)
    closed = not after[:1].isalpha() or part_of_speech(after) in "pcWVZIHEM"
    if before in _STILL and words.low(reading.first - 2) in ("is", "was") and after in _AFTER_AGES:
        of_whom = words.word(reading.first - 3)
        return of_whom.lower() in _PERSONS or (of_whom[:1].isupper() and reading.first > _FIRST_NAMED)
    if before in ("is", "was", "be") and {words.low(reading.first - 2), words.low(reading.first - 3)} & _PERSONS:
        return not after[:1].isalpha() or part_of_speech(after) in "pcW"
    if before == "of" and closed and is_person(above) and above not in PARENTS:
        return True
    if before == "(" and after == ")" and reading.number.value > _YOUNGEST:
        return is_introduced(words, reading.first - 2) or is_person(above)
    if before == ":" and reading.first <= _LABELLED and is_person(above.lower()):
        return after in (",", ".", ";", "")
    if before == "than" and words.low(reading.first - 2) in ("older", "younger") and not after.isalpha():
        return True
    if (
        before in ("only", "just", "still", "then", "now")
        and words.word(reading.first - 2) == ","
        and after in (",", ".")
    ):
        before, above = ",", words.word(reading.first - 3)
    if before == "," and above == ")":
        above = _before_bracket(words, reading.first - 2)
    if before == "," == after and _OLDEST > reading.number.value > _YOUNGEST and _is_listed_alone(words, reading):
        return True
    if before == "," and above == "." and words.word(reading.first - 3) in ("Jr", "Sr"):
        above = words.word(reading.first - 3)  # "Bo Ost Jr., 22, faces"
    named = before == "," and ((above[:1].isupper() and not above.isupper()) or is_person(above))
    if named and words.dash(reading.last) and not words.glued(reading.last):
        return True  # "Ada Lind, 35 - the owner"
    return named and after in (",", ".", ":", ";") and not (after == "." and reading.last + 1 < len(words))


def _is_of_consent(words: Words, reading: Reading, before: str, after: str) -> bool:
    """Whether a figure is told of an age before it: "the age of consent in the state is 16"."""
    told = before in ("is", "was", "be") and reading.number.value < _OLDEST and _closes(after)
    near = words.lows[max(0, reading.first - _REACH_OF_AGE) : reading.first - 1]
    return told and "age" in near and near[near.index("age") + 1 :][:1] in (["of"], ["limit"], ["for"])


def _is_listed_alone(words: Words, reading: Reading) -> bool:
    """Whether a figure between commas is behind a noun and in no list of figures: "the scorer, 24, fell"."""
    above, following = words.word(reading.first - 2), words.low(reading.last + 1)
    if not above.isalpha() or part_of_speech(above) not in "NP" or is_plural(above):
        return False
    return following.isalpha() and following not in _NEXT_LISTED and words.low(reading.first - 3) not in MONTHS


def _before_bracket(words: Words, closing: int) -> str:
    """Return the word before the brackets that close at a token: "Ada Lind (born 1970), 52"."""
    opening = next((i for i in range(closing - 1, max(0, closing - 5), -1) if words.word(i) == "("), 0)
    return words.word(opening - 1)


def _is_of_an_age(words: Words, first: int) -> bool:
    """Whether the words before say whose age it is: "the oldest was 81", "the youngest of them 19"."""
    return not _OF_AN_AGE.isdisjoint(words.lows[max(0, first - 5) : first])
