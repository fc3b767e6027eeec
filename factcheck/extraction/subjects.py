"""What a quantity measures and what a date dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.clauses import (
    chain_ending,
    dated_noun,
    is_passive,
    object_of,
    phrase_text,
    subject_of,
    with_complement,
)
from factcheck.extraction.counts import counted, noun_before_of, uncounted
from factcheck.extraction.movement import is_beside_clause
from factcheck.extraction.predicates import worth_at
from factcheck.lexicon.cues import (
    FALLS,
    MANNERS,
    MOVES_OBJECT,
    OF_PEOPLE,
    RISES,
    SPEECH,
    TAKES,
    WHOLES,
)
from factcheck.lexicon.superlatives import positive
from factcheck.lexicon.time_words import UNITS
from factcheck.lexicon.word_set import word_set
from factcheck.lexicon.words import lemma_noun

if TYPE_CHECKING:
    from factcheck.extraction.frame import Frame
    from factcheck.extraction.mention import Mention

_LINKING = word_set("at to from by for in on than near with as around under over since until between")
_REACHED = word_set("to from")
_MOVED_BY = word_set("to by from at")
_BOUNDS = word_set("above below beyond exceeding over under")
_IN_LIST = word_set(": , ; and")
_ARTICLES = word_set("a an the")
_LEVELS = word_set("clip level levels mark pace rate rates range")
_TO_LEVEL = word_set("a an at to")
_EMPTY = word_set("average high level low maximum minimum order range record region total")
_TIMES_OF_DAY = word_set("afternoon day evening hours morning night week weekend")
_OWN = word_set("its his her their")
# verbs (lemmas) that tell of their subject, whatever their object: "the boat left port on Monday"
_OF_SUBJECT = word_set("""
appear approach attend be become begin beat climb cross do end enter exceed face feel find get give go have hit join
keep lack lead leave look lose make meet miss need pass play prove quit reach remain see seem show sound start stay
suffer survive take top visit win
""")


def subject_of_mention(frame: Frame, mention: Mention, *, alone: bool) -> str:
    """Return the noun phrase of the thing counted, measured or dated; "" if none is to be seen.

    A pronoun is returned as it stands. `alone` says that the sentence counts nothing before, of which "3 others" could
    be others.
    """
    phrases = frame.phrases
    if mention.noun is not None:
        named = counted(phrases, mention.noun)
        if named == "other" and frame.verb is not None and frame.verb.lemma in OF_PEOPLE and alone:
            return "other people"
        value = mention.value
        return positive(named) if value is not None and value.low == value.high == 1 else named
    if mention.unit == "count" and mention.kind == "quantity" and frame.before not in _MOVED_BY:
        return uncounted(frame)
    if mention.role == "age" and frame.end == frame.last and _is_person_of_age(frame):
        person = phrases.starting(frame.last + 1) if phrases.tags[frame.last : frame.last + 1] == "," else None
        if person is not None and phrases.tags[person[0]] in "RJ":
            return phrase_text(phrases, person)  # "a 72-year-old, gravely ill miner"
        return phrases.text(frame.first, frame.last)
    for choose in _CHOICES:
        phrase = choose(frame, mention)
        if phrase is not None:
            start, end = with_complement(phrases, phrase)
            if choose is _complement and phrases.low[start:end] == ["those"]:
                return ""  # "9% of those with a car"
            if phrases.tags[start:end] == "U":
                return phrases.low[start]
            if named := phrase_text(phrases, (start, end)):
                return named
            if choose is _by_verb and phrases.low[end - 1].endswith("old"):
                return phrases.text(start + (phrases.tags[start] == "D"), end)
    return ""


def _dated(frame: Frame, mention: Mention) -> tuple[int, int] | None:
    """Return the noun that a date belongs to: "the 1971 robberies"."""
    if mention.kind != "date":
        return None
    phrases = frame.phrases
    noun = dated_noun(phrases, frame.first, frame.last) or frame.event
    return (
        None if noun is not None and phrases.low[noun[0]] in _OWN else noun
    )  # "it ended 9 days after its start in May"


def _is_person_of_age(frame: Frame) -> bool:
    """Whether the figure is itself who is so old: "the 17-year-old from Luma", "18 to 21 year olds"."""
    last = frame.phrases.low[frame.last - 1]
    return last.endswith("olds") or (last.endswith("old") and frame.before in _ARTICLES)


def _complement(frame: Frame, mention: Mention) -> tuple[int, int] | None:
    """Return what the figure is a share or an amount of: "30% of voters", "$3m in aid"."""
    phrases, last = frame.phrases, _past_conversion(frame)
    if mention.kind == "date" or last >= len(phrases.words):
        return None
    following = phrases.low[last]
    if (
        following == "of"
        and mention.unit is not None
        and mention.unit[3:4] == "/"
        and phrases.tags[frame.first - 1] == "N"
    ):
        return None  # "price $8 per kilogram of cheese"
    if following == "for" and frame.before in _IN_LIST and ":" in phrases.tags[: frame.first]:
        return phrases.starting(last + 1)  # "it costs $3m: $2m for steel"
    if following == "of" or (following == "in" and mention.unit is not None and mention.unit.isupper()):
        phrase = phrases.starting(last + 1)
        last_word = phrases.low[phrase[1] - 1] if phrase else ""
        if following == "in" and not _OWN.isdisjoint(phrases.low[last + 1 : last + 2]):
            return None  # "$3m in its debut"
        if last_word in WHOLES or (following == "in" and (last_word in MANNERS or last_word in UNITS)):
            return None  # "$3m in cash", "$3m in a year"
        if phrase is not None and (following == "of" or "P" not in phrases.tags[slice(*phrase)]):
            return phrase
    return None


def _past_conversion(frame: Frame) -> int:
    """Return the word after the figure, past a bracket that says the same in other units: "9 crowns ($1) in coins"."""
    tags, last = frame.phrases.tags, frame.last
    if tags[last : last + 2] != "(Q":
        return last
    inside = len(tags[last + 1 :]) - len(tags[last + 1 :].lstrip("Q"))
    closing = last + 1 + inside
    return closing + 1 if tags[closing : closing + 1] == ")" else last


def _compound(frame: Frame, mention: Mention) -> tuple[int, int] | None:
    """Return the nouns that the figure stands before: "a $2.4 billion trade deal", "an 85-km run".

    Of a movement ("a 12% rise in exports") it is what moves.
    """
    phrases, last = frame.phrases, _past_conversion(frame)
    end = frame.end
    if last > frame.last and mention.kind != "date":  # "a 9-mile (14 km) ride"
        end = (phrases.starting(last) or (last, last))[1] if phrases.tags[last : last + 1] in ("N", "J") else last
    while last < end and phrases.tags[last] == "S":
        last += 1
    priced = mention.unit in ("%", "pp") or (mention.unit or "")[:3].isupper()
    named = "N" in phrases.tags[last:end] or ("P" in phrases.tags[last:end] and not priced)
    if not named or phrases.tags[end - 1] not in "NP":
        return None
    if end == last + 1 and phrases.low[last] in _LEVELS and frame.before in _TO_LEVEL:
        return None  # "growth went down to a 2 percent rate"
    return _mover(frame, (last, end)) if mention.kind != "date" else (last, end)


def _owned(frame: Frame, mention: Mention) -> tuple[int, int] | None:
    """Return whose figure it is: "the mayor's 32%", "the label's $5.50"."""
    phrases, at = frame.phrases, frame.first - 1
    if mention.kind == "date" or at < 1 or phrases.tags[at] != "S" or frame.end > frame.last:
        return None
    start = phrases.noun_phrase_at(at)
    return (start[0], at) if start and phrases.tags[at - 1] in "NP" else phrases.ending(at)


def _mover(frame: Frame, phrase: tuple[int, int]) -> tuple[int, int] | None:
    """Return the phrase, or if it is a rise or a fall what rises or falls: the noun after "in", else the subject."""
    phrases, end = frame.phrases, phrase[1]
    head = lemma_noun(phrases.words[end - 1])
    if head not in RISES and head not in FALLS:
        return phrase
    if end - 1 > phrase[0] and phrases.tags[end - 2] == "N":
        return phrase[0], end - 1  # "a $30 million tax cut"
    if phrases.words[end : end + 1] == ["in"] and (moved := phrases.starting(end + 1)) is not None:
        return moved
    return (subject_of(phrases, frame.governor) if frame.governor is not None else None) or phrase


def _aged(frame: Frame, mention: Mention) -> tuple[int, int] | None:
    """Return whose age it is: "Ada Brandt, 63, …", "girls under 16", "a pupil aged 9"."""
    if mention.role != "age":
        return None
    phrases, at = frame.phrases, frame.first
    while at > 2 and phrases.tags[at - 2 : at] in ("Qc", "Q,"):
        at -= 2  # "two men, aged 27 and 51"
    at -= at > 1 and phrases.low[at - 1] in ("aged", "ages")
    at -= at > 1 and phrases.tags[at - 1] in ",("
    phrase = phrases.ending(at)
    if phrase is None or phrases.tags[slice(*phrase)] in ("U", "D"):
        return None
    start, end = phrase
    end -= phrases.low[end - 1] == "age"  # "a student age 13"
    return (start, end) if phrases.tags[end - 1] in "NP" and start < end else None


def _bracketed(frame: Frame, mention: Mention) -> tuple[int, int] | None:  # noqa: ARG001
    """Return what a figure alone in brackets stands behind: "Ansgar (35%)"."""
    phrases, at = frame.phrases, frame.first - 1
    closed = phrases.low[frame.last : frame.last + 1] == [")"]
    return phrases.ending(at) if at > 0 and closed and phrases.tags[at] == "(" else None


def _ranged(frame: Frame, mention: Mention) -> tuple[int, int] | None:  # noqa: ARG001
    """Return what the range stands behind: "fines from $200 to $900", "claims, ranging from $200 to $900"."""
    phrases, at = frame.phrases, frame.first
    if phrases.low[at] not in ("from", "between"):
        return None
    if at > 1 and phrases.tags[at - 1] == "G" and phrases.tags[at - 2] == ",":
        return phrases.ending(at - 2)
    return phrases.ending(at)


def _bounded(frame: Frame, mention: Mention) -> tuple[int, int] | None:
    """Return what a figure is the limit of, behind a preposition: "a levy on incomes over $9"."""
    phrases, at = frame.phrases, frame.first
    if phrases.low[at] not in _BOUNDS or mention.kind == "date":
        return None
    phrase = phrases.ending(at)
    return phrase if phrase is not None and phrases.tags[phrase[0] - 1 : phrase[0]] in ("p", "f") else None


def _taken_from(frame: Frame, mention: Mention) -> tuple[int, int] | None:  # noqa: ARG001
    """Return what an amount is taken from: "wiped $3 million from the fund's value"."""
    phrases, verb = frame.phrases, frame.verb
    taken = verb is not None and not frame.is_subject and verb.lemma in TAKES
    if not taken or phrases.words[frame.last : frame.last + 1] not in (["from"], ["off"]):
        return None
    return phrases.starting(frame.last + 1)


def _moved(frame: Frame, mention: Mention) -> tuple[int, int] | None:  # noqa: ARG001
    """Return the object that a verb moves to, by or from the figure: "cut output by 2 million tonnes of coal"."""
    phrases = frame.phrases
    if frame.before not in _MOVED_BY or frame.governor is None or frame.is_subject:
        return None
    if phrases.verb_groups[frame.governor].lemma not in MOVES_OBJECT or is_passive(phrases, frame.governor):
        return None
    phrase = object_of(phrases, frame.governor)
    if phrase is None or phrase[1] > frame.first or "Q" in phrases.tags[slice(*phrase)]:
        return None
    return phrase


def _elided(frame: Frame, mention: Mention) -> tuple[int, int] | None:
    """Return the subject of a clause that leaves its verb out: "Shares fell 3%, bonds 1%"."""
    phrases, tags = frame.phrases, frame.phrases.tags
    if mention.kind == "duration":
        return None
    at = frame.first
    while at and tags[at - 1] in "pTR-":
        at -= 1
    phrase = phrases.ending(at)
    if phrase is None or "Q" in tags[slice(*phrase)] or tags[phrase[1] - 1] not in "NP":
        return None
    opening = tags[phrase[0] - 1] if phrase[0] else ""
    return phrase if opening in (",", "c", ";") and "Q" in tags[: phrase[0]] else None


def _before_of(frame: Frame, mention: Mention) -> tuple[int, int] | None:
    """Return the noun before "of", or if it is a rise or a fall what rises or falls: "at $27, a gain of 3 cents"."""
    phrases, phrase = frame.phrases, noun_before_of(frame)
    if phrase is not None and mention.kind == "date" and phrases.low[phrase[1] - 1] in _TIMES_OF_DAY:
        return None
    if phrase is None or lemma_noun(phrases.words[phrase[1] - 1]) not in RISES | FALLS:
        return phrase
    if phrases.low[frame.last : frame.last + 1] == ["in"] and (moved := phrases.starting(frame.last + 1)) is not None:
        return moved
    if phrases.tags[phrase[0] - 1 : phrase[0]] == "," and frame.governor is not None:
        return subject_of(phrases, frame.governor) or phrase
    return phrase


def _in_range(frame: Frame, mention: Mention) -> tuple[int, int] | None:
    """Return what a figure is the range, the average or the level of: "sales in the range of $3m", "came in at a …"."""
    phrases, phrase = frame.phrases, noun_before_of(frame)
    if mention.kind == "date" or phrase is None or phrases.low[phrase[1] - 1] not in _EMPTY:
        return None
    before = phrase[0] - 1
    if before < 1 or phrases.tags[before] not in "pT" or phrases.tags[slice(*phrase)].strip("DJN"):
        return None
    above = phrases.ending(before)
    if above is not None and "Q" not in phrases.tags[slice(*above)] and phrases.tags[above[1] - 1] in "NP":
        return chain_ending(phrases, before)
    return subject_of(phrases, frame.governor) if frame.governor is not None else None


def _worth(frame: Frame, mention: Mention) -> tuple[int, int] | None:  # noqa: ARG001
    """Return what is worth the money: "contracts worth $3m"."""
    phrases = frame.phrases
    at = worth_at(frame)
    if at < 1 or phrases.tags[at - 1] in "IM":
        return None
    return phrases.ending(at - 1 if phrases.tags[at - 1] == "," else at)


def _by_verb(frame: Frame, mention: Mention) -> tuple[int, int] | None:
    """Return the object that a verb moves, values or dates, else the verb's subject."""
    phrases, governor = frame.phrases, frame.governor
    if governor is None:
        return None
    verb = phrases.verb_groups[governor]
    if not frame.is_subject:
        moved = object_of(phrases, governor)
        before = phrases.low[frame.start - 1] if frame.start else ""
        linked = (mention.kind == "date" and verb.lemma not in _OF_SUBJECT) or (
            mention.kind != "date" and before in _LINKING and mention.kind != "duration"
        )
        if linked and mention.kind != "date" and is_beside_clause(frame):
            return None  # "it has 9 bids, with the largest bid at $300"
        acts = verb.lemma not in SPEECH and not is_passive(phrases, governor)
        if moved is not None and phrases.tags[slice(*moved)] == "U":
            return subject_of(phrases, governor)  # "they shot him on Monday"
        if moved is not None and moved[1] <= frame.first and linked and acts:
            named = phrases.tags[slice(*moved)].strip("QRDC")  # not "fell 3 percent to 20 pence"
            moved = _mover(frame, moved) if frame.before in _REACHED and mention.kind != "date" else moved
            return moved if named else subject_of(phrases, governor)
    elif frame.start == frame.first:
        if mention.kind != "date":
            return None
        is_day = verb.lemma == "be" and verb.start == frame.last and phrases.tags[frame.first - 1 : frame.first] != "p"
        if is_day and (told := object_of(phrases, governor)) is not None:
            return told  # "Monday is the anniversary"
    subject = subject_of(phrases, governor)
    if mention.kind == "date" and subject is not None and phrases.low[slice(*subject)] == ["there"]:
        return object_of(phrases, governor) or subject  # "there were 3 fires in May"
    return subject


def _nearby(frame: Frame, mention: Mention) -> tuple[int, int] | None:
    """Return the last noun phrase before the mention, else the first after it; a time span has none."""
    phrases = frame.phrases
    if mention.kind == "duration":
        return None
    for phrase in reversed(phrases.noun_phrases):
        if phrase[1] <= frame.first and phrases.tags[phrase[1] - 1] in "NP":
            return chain_ending(phrases, phrase[1]) if mention.kind == "date" and frame.verb is None else phrase
    return next((phrase for phrase in phrases.noun_phrases if phrase[0] >= frame.last), None)


_CHOICES = (
    _dated,
    _aged,
    _bracketed,
    _moved,
    _ranged,
    _bounded,
    _taken_from,
    _complement,
    _compound,
    _owned,
    _in_range,
    _before_of,
    _worth,
    _elided,
    _by_verb,
    _nearby,
)
