"""What a count counts: its noun, or where it has none what the sentence tells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extraction.clauses import object_of, phrase_text, subject_of, with_complement
from factcheck.lexicon.counted import is_plural
from factcheck.lexicon.cues import ACTS, AMOUNTS, GROUPS, OF_ACCUSED, OF_PEOPLE, STATES
from factcheck.lexicon.people import PARENTS, names_person
from factcheck.lexicon.word_set import word_set
from factcheck.lexicon.words import lemma_noun

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.extraction.frame import Frame
    from factcheck.extraction.mention import Mention
    from factcheck.extraction.phrases import Phrases
    from factcheck.model import Span

_COMPARED = word_set("against from than versus vs to")
_POSSESSIVE = re.compile("['’]s? ")
_THEM = word_set("them whom which these those")
_MEASURES = word_set("cost degree level loss margin price rate")  # they stay what is told: "a margin of error of 3%"
_MARKS = word_set("barrier level mark milestone threshold")
_OPENING = 2  # words: "Of the 12"
_WHOM = ("whom", "which")


def counted(phrases: Phrases, noun: Span) -> str:
    """Return the counted noun phrase; what a hyphen ties to the figure ("six-cylinder") is no word of its own."""
    first, last = phrases.index(noun.start), phrases.index(noun.end)
    if first < last and phrases.starts[first] == noun.start - phrases.sentence.start:
        return _POSSESSIVE.sub(" ", phrase_text(phrases, (first, last), counted=True))
    return lemma_noun(noun.of(phrases.sentence.document.text).lower())


def uncounted(frame: Frame) -> str:
    """Return what a bare count counts: "12 of the victims", "the dead", people where the verb is theirs."""
    phrases = frame.phrases
    last = frame.last
    if last + 1 < len(phrases.words) and phrases.tags[last] == "f":
        phrase = phrases.starting(last + 1)
        if phrase is not None and phrases.tags[slice(*phrase)] != "U":
            return phrase_text(phrases, _past_figure(phrases, phrase), counted=True)
        if phrases.low[last + 1] not in _THEM:
            return "people" if phrases.low[last + 1] == "us" else ""
    if frame.end > last and phrases.tags[frame.end - 1] in "NP":
        if (
            frame.end == last + 1
            and phrases.low[last] in _MARKS
            and not frame.is_subject
            and frame.governor is not None
        ):
            subject = subject_of(phrases, frame.governor)  # "shares passed the 7,000 mark"
            return phrase_text(phrases, subject or (last, frame.end))
        return phrase_text(phrases, (last, frame.end), counted=True)
    if _is_aboard(phrases, last):
        return "people"
    if (group := noun_before_of(frame)) is not None:
        head = lemma_noun(phrases.words[group[1] - 1])
        if head in PARENTS:
            return "child"
        if head in GROUPS:
            return phrase_text(phrases, group)
    verb = frame.verb
    if verb is None or frame.governor is None:
        return ""
    if verb.lemma == "be" and frame.is_subject and frame.start == frame.first:
        what = object_of(phrases, frame.governor)  # "of the crew, 12 are women"
        if what is not None and phrases.tags[what[1] - 1] == "N" and is_plural(phrases.words[what[1] - 1]):
            return phrase_text(phrases, what, counted=True)
    told = verb.lemma == "be" and phrases.low[verb.end : verb.end + 1]
    tried = (verb.lemma in OF_ACCUSED or verb.lemma in ACTS) and frame.is_subject and phrases.tags[verb.main] in "EV"
    return "people" if verb.lemma in OF_PEOPLE or tried or (told and told[0] in STATES) else ""


def _is_aboard(phrases: Phrases, last: int) -> bool:
    """Whether what follows the figure says that it is of those in a craft: "it had eight on board"."""
    return phrases.low[last : last + 1] == ["aboard"] or phrases.low[last : last + 2] == ["on", "board"]


def _past_figure(phrases: Phrases, phrase: tuple[int, int]) -> tuple[int, int]:
    """Return a noun phrase from behind its owner and its figure on: "the bridge's 44 cables" counts cables."""
    figure = max(phrases.tags.rfind(tag, *phrase) for tag in "QC")
    return (figure + 1, phrase[1]) if phrase[0] <= figure < phrase[1] - 1 else phrase


def sized_by(frame: Frame) -> str:
    """Return of what a bare count is the size: "The population reached 5,046", "the toll stands at 12"."""
    phrases, verb = frame.phrases, frame.verb
    if verb is None or frame.governor is None or frame.is_subject or verb.lemma not in AMOUNTS:
        return ""
    if phrases.tags[verb.end : frame.first].strip("RQp"):
        return ""
    phrase = subject_of(phrases, frame.governor)
    if phrase is None or phrases.tags[phrase[1] - 1] == "Q":
        return ""
    return "" if phrases.tags[slice(*phrase)] == "U" else phrase_text(phrases, with_complement(phrases, phrase))


def elided_noun(phrases: Phrases, mentions: Sequence[Mention], number: int) -> str:
    """Return what a bare count counts by the count before it: "12 trains ran on Monday and 9 on Friday".

    Something must set it apart: what follows, a name before it ("… and the North 9"), a comparison ("from 9"), or it is
    a part of the other ("9 of them").
    """
    if not _takes_noun_before(phrases, mentions, number):
        return ""
    first, last = phrases.figures[number]
    for mention in reversed(mentions[:number]):
        counts = mention.noun is not None and mention.unit is not None and mention.unit.startswith("count")
        if counts and mention.noun is not None and not _is_tied(phrases, mention.noun):
            named = counted(phrases, mention.noun)
            return "" if _befalls_people(phrases, first, last) and not names_person(named.split()[-1]) else named
    above = phrases.ending(first - 1) if first > 1 and _is_of_them(phrases, last) else None
    return phrase_text(phrases, above, counted=True) if above else ""


def _befalls_people(phrases: Phrases, first: int, last: int) -> bool:
    """Whether the verb beside a figure is one whose bare count is of people: "hit 12 houses and killed 4"."""
    beside = (group for group in phrases.verb_groups if group.end == first or group.start == last)
    return any(group.lemma in OF_PEOPLE for group in beside)


def _is_of_them(phrases: Phrases, last: int) -> bool:
    return phrases.tags[last : last + 1] == "f" and not _THEM.isdisjoint(phrases.low[last + 1 : last + 2])


def _is_tied(phrases: Phrases, noun: Span) -> bool:
    """Whether a hyphen ties the noun to its figure: "a 165-member house" has no members to count on."""
    return phrases.sentence.text[noun.start - phrases.sentence.start - 1] in "-‐‑–"


def _takes_noun_before(phrases: Phrases, mentions: Sequence[Mention], number: int) -> bool:
    first, last = phrases.figures[number]
    tags, low = phrases.tags, phrases.low
    after = tags[last : last + 1]
    before = low[first - 1] if first else ""
    if (before == "of" and lemma_noun(low[first - 2]) in PARENTS) or _is_aboard(phrases, last):
        return False
    if after in ("p", "W") or (after == "I" and tags[first - 1] == ","):
        return True
    if _is_of_them(phrases, last) or (before in _WHOM and low[first - 2] == "of"):
        return True
    if _is_own_phrase(phrases, first, last):
        return True
    previous = next((i for i in range(number - 1, -1, -1) if mentions[i].kind != "date"), None)
    if previous is None or not (mentions[previous].unit or "").startswith("count"):
        return False
    if before in _COMPARED:
        return True
    end = phrases.figures[previous][1]
    if low[0] == "of" and phrases.figures[previous][0] <= _OPENING and tags[end:first] == ",":
        return True  # "Of the 12 boats, 9 sank"
    listed = tags[first - 1] in "NPJ" and any(tag in ",;c" for tag in tags[end:first])
    return listed and not any(end <= group.start < first for group in phrases.verb_groups)


def _is_own_phrase(phrases: Phrases, first: int, last: int) -> bool:
    """Whether a figure alone is a clause's subject or a verb's object: "of 12 lots, 9 sold", "and closed 4"."""
    tags = phrases.tags
    before, after = tags[first - 1 : first], tags[last : last + 1]
    if before in ("", ",", ";", "c"):
        return after != "" and after in "VZIHM"
    return before in "VEB" and (after == "" or after in ".,;c)")


def noun_before_of(frame: Frame) -> tuple[int, int] | None:
    """Return the noun before "of": "a profit of $3m", "at a depth of 640 metres"."""
    phrases = frame.phrases
    at = frame.start - 1
    if phrases.low[max(0, at - 2) : at + 1] == ["plus", "or", "minus"]:
        at -= 3
    if at < 1 or phrases.tags[at] != "f" or phrases.low[at - 1] == "age":
        return None
    phrase = phrases.ending(at - 1 if phrases.tags[at - 1] == "," else at)
    if phrase and phrase[0] and phrases.low[phrase[0] - 1] == "per":
        return phrases.ending(phrase[0] - 1) or phrase  # "earnings per share of $3"
    if phrase and phrases.tags[phrase[0] - 1 : phrase[0]] == "f" and phrases.low[phrase[0] - 2] in _MEASURES:
        above = phrases.ending(phrase[0] - 1)
        return (above[0], phrase[1]) if above else phrase
    return phrase
