"""Subjects, objects and noun phrases about a verb or a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.lexicon.cues import INTENTS
from factcheck.lexicon.people import names_person
from factcheck.lexicon.words import lemma_noun

if TYPE_CHECKING:
    from factcheck.extraction.phrases import Phrases

# Prepositions that open a clause where a subject and its verb follow.
CLAUSE_OPENERS = frozenset(("as", "than", "after", "before", "since", "until", "while", "but", "yet"))
GERUNDS = frozenset(("being", "having"))
_HAVE = frozenset(("have", "has", "had", "having"))
_GENERATIONS = frozenset(("Jr.", "Sr.", "Jr", "Sr", "II", "III"))
_WITHIN = frozenset(("early", "late", "mid", "last", "next", "previous"))  # where in a time: "late Friday shares fell"
_AFTER = frozenset(("after", "before", "during", "following", "since"))
_CHAIN_ENDS = CLAUSE_OPENERS | _AFTER
_GOVERNING = frozenset("VEBZIHMOGpTfRXQ")  # what a figure with its noun is the object of
_ASIDE = 3  # words of the shortest: ", 42,"
_DASHES = frozenset("-;")


def subject_of(phrases: Phrases, governor: int) -> tuple[int, int] | None:
    """Return the words of a verb group's subject, its prepositional phrases left out; None if there is none to see.

    Infinitives, and participles after a comma or a conjunction, take the subject of the verb they hang on.
    """
    tags, groups = phrases.tags, phrases.verb_groups
    while True:
        start = at = groups[governor].start
        while at and tags[at - 1] in "RX":
            at -= 1
        first, before = tags[start], tags[at - 1] if at else "."
        first = "G" if phrases.low[start] in GERUNDS else first
        state = first == "E" and governor > 0 and groups[governor - 1].end == start  # "became known"
        if not governor or not (state or _shares_subject(first, before)):
            break
        above = groups[governor - 1].end
        if ";" in tags[above:start]:
            break
        between = _before_infinitive(phrases, above, start) if first == "T" else None
        if between is not None:
            return between
        governor -= 1
        while governor and first not in "ET" and _is_participle_clause(phrases, groups[governor].start):
            governor -= 1
    if not at and first in "EG":
        return _after_comma(phrases, groups[governor].end)
    if before == "W":
        return _antecedent(phrases, at - 1)
    if before == '"':
        return _quoted(phrases, at - 1)
    if before == ")" and (opening := tags.rfind("(", 0, at - 1)) > 0:
        return chain_ending(phrases, opening)
    if before in {",", ")"}:
        return _across_comma(phrases, at - 1)
    if before in _DASHES and (inserted := _across_dashes(phrases, at - 1)) is not None:
        return inserted
    found = chain_ending(phrases, at)
    if found is not None and phrases.low[start] == "being" and tags[at - 1] == "N":
        return phrases.ending(at)  # "reports of a man | being hit"
    if found is None and governor and (told := contact_clause(phrases, governor - 1)) > 0:
        return chain_ending(phrases, told)
    if found is not None and (relative := _relative_before(phrases, governor, found[0])) > 0:
        return _antecedent(phrases, relative)
    if found is None and (relative := tags.rfind("W", 0, at)) > 0:
        return _antecedent(phrases, relative)
    return found


def _before_infinitive(phrases: Phrases, above: int, start: int) -> tuple[int, int] | None:
    """Return the noun phrase from word `above` on that an infinitive at `start` tells of: "wants | the mill to close".

    None where the infinitive is the deed of the verb's own subject: "announced his plans to retire".
    """
    tags, found = phrases.tags, phrases.starting(above)
    if found is not None and found[1] != start:
        listed = not tags[above:start].strip("NPJDCc,")  # "expects fuel, pay and rents to rise": the last of a list
        chained = not listed and chain_ending(phrases, start) == found  # "expects the price of oil to rise"
        found = phrases.ending(start) if listed else found if chained else None
    if found is None or tags[start - 1] == "Q":  # not "fell 12 cents to close"
        return None
    return None if lemma_noun(phrases.words[found[1] - 1]) in INTENTS else found


def contact_clause(phrases: Phrases, position: int) -> int:
    """Return where a relative clause without its relative starts whose verb is given: "the boats | we saw in May are".

    0 if it is no such clause: a pronoun or determiner follows its noun, and a finite verb its dates.
    """
    tags, groups = phrases.tags, phrases.verb_groups
    if position + 1 >= len(groups):
        return 0
    group, following = groups[position], groups[position + 1]
    subject = phrases.ending(group.start)
    if subject is None or not subject[0] or tags[subject[0]] not in "UD" or tags[subject[0] - 1] != "N":
        return 0
    closed = tags[following.start] in "VZIHMO" and not tags[group.end : following.start].strip("YpR")
    return subject[0] if closed else 0


def _relative_before(phrases: Phrases, governor: int, start: int) -> int:
    """Return the index of the relative whose verb has the words from `start` on as its object, 0 if there is none.

    "Those who call the number | can be fined".
    """
    group = phrases.verb_groups[governor - 1] if governor else None
    relative = group is not None and group.end == start and phrases.tags[group.start - 1 : group.start] == "W"
    return group.start - 1 if group is not None and relative else 0


def _shares_subject(first: str, before: str) -> bool:
    """Whether a verb group that starts with the class `first` after the class `before` has the verb's above it."""
    return first == "T" or before == "c" or (first == "G" and before in ",pYVZBEIW")


def _is_participle_clause(phrases: Phrases, start: int) -> bool:
    """Whether a verb group from `start` on opens a clause between commas: "…, followed by a storm, before …"."""
    return phrases.tags[start - 1 : start + 1] == ",E"


def chain_ending(phrases: Phrases, end: int) -> tuple[int, int] | None:
    """Return the first noun phrase of a chain of prepositional phrases that ends at `end`."""
    tags = phrases.tags
    while end and (tags[end - 1] in "YRES" or (tags[end - 1] in "pT" and tags[end : end + 1] == "Y")):
        end -= 1
    end = _before_aside(tags, end)
    found = phrases.ending(end)
    while found is not None and found[0]:
        stop = found[0] - 1
        while stop and tags[stop] == "Y" and tags[found[0]] != "D":  # not "the talks on Monday the mayor left"
            stop -= 1
        stop -= stop > 0 and tags[stop] == "G" and tags[stop - 1] in "pf"  # "the toll in building collapses"
        stop -= stop > 0 and tags[stop - 1 : stop + 1] == "TB"  # "the vote to close the mill"
        opens = phrases.low[stop] in _CHAIN_ENDS
        stop -= stop > 0 and not opens and tags[stop] in "pTf" and tags[stop - 1] in "GE"  # "people living in Luma"
        aside = _before_aside(tags, stop) if tags[stop] == "c" else stop
        above = phrases.ending(aside) if tags[stop] in "pfTcGE" or phrases.words[stop] == "having" else None
        if above is None or opens or phrases.low[stop] in _CHAIN_ENDS or _is_figure(tags, *above):
            break
        if "PS" in tags[slice(*found)] and tags[above[1] - 1] == "P":
            break  # one name owns it: "the Bank of Luma's rate"
        found = above
    return found


def _is_figure(tags: str, start: int, end: int) -> bool:
    """Whether a noun phrase is a figure with or without its noun, and no subject: "rose 3 points in May"."""
    return "Q" in tags[start:end] and not (tags[end - 1] == "N" and (not start or tags[start - 1] not in _GOVERNING))


def _before_aside(tags: str, end: int) -> int:
    """Return where a figure between two commas before word `end` starts, which is an age: "Ada Lind, 42, and"."""
    if end < _ASIDE or tags[end - 1] != "," or tags[end - 2] != "Q":
        return end
    start = len(tags[: end - 1].rstrip("Q"))
    return start - 1 if start and tags[start - 1] == "," else end


def _antecedent(phrases: Phrases, end: int) -> tuple[int, int] | None:
    """Return the noun phrase that a relative clause at `end` hangs on; figures and ages between are passed over."""
    tags, close = phrases.tags, end
    while end and tags[end - 1] in ",WpQY":
        end -= 1
    found = phrases.ending(end)
    named = found is not None and found[0] > 0 and tags[found[1] - 1] == "P" and tags[found[0] - 1] in "pf"
    if named and "," not in tags[end:close]:
        return chain_ending(phrases, end)  # "a fire in Luma that began": what names one thing needs no such clause
    return found


def _across_comma(phrases: Phrases, comma: int) -> tuple[int, int] | None:
    """Return the noun phrase before an inserted apposition or clause: "The ship, built in 1987, is …"."""
    tags = phrases.tags
    opening = comma
    while (opening := max(tags.rfind(",", 0, opening), tags.rfind("(", 0, opening))) > 0:
        found = chain_ending(phrases, opening)
        if found is None or (found[0] and tags[found[0] - 1] in "pf"):
            continue  # "Ada Lind, of Quay House, Luma, is"
        if "Q" not in tags[slice(*found)] or tags[found[1] - 1] == "P":
            return found
    found = chain_ending(phrases, comma)
    if found is None or "W" not in tags[:comma]:
        return found
    for group in phrases.verb_groups:
        if tags[group.start - 1 : group.start] == "W" and not tags[group.end : found[0]].strip("pR"):
            return chain_ending(phrases, group.start - 1)  # "the head of a mill that was hit by fire, says"
    return found


def _quoted(phrases: Phrases, closing: int) -> tuple[int, int] | None:
    """Return what a title in quotes names, else the title: "the film 'Gulls' | sank", "'Gulls' | sank"."""
    opening = phrases.tags.rfind('"', 0, closing)
    return (chain_ending(phrases, opening) if opening > 0 else None) or chain_ending(phrases, closing)


def _after_comma(phrases: Phrases, end: int) -> tuple[int, int] | None:
    """Return the subject of a participle that opens the sentence: "Built in Luma, the ship | sank"."""
    comma = phrases.tags.find(",", end)
    return phrases.starting(comma + 1) if comma > 0 else None


def _across_dashes(phrases: Phrases, closing: int) -> tuple[int, int] | None:
    """Return the noun phrase before what two dashes shut in, the second of which is given: "The bill -- … -- is"."""
    tags = phrases.tags
    mark = tags[closing]
    while closing and tags[closing - 1] == mark:
        closing -= 1
    opening = tags.rfind(mark, 0, closing)
    while opening > 0 and tags[opening - 1] == mark:
        opening -= 1
    return chain_ending(phrases, opening) if opening > 0 else None


def object_of(phrases: Phrases, governor: int) -> tuple[int, int] | None:
    """Return the words of the noun phrase that follows a verb group directly, None if none does."""
    end = phrases.verb_groups[governor].end
    while end < len(phrases.tags) and phrases.tags[end] == "R":
        end += 1
    return phrases.starting(end)


def is_passive(phrases: Phrases, governor: int) -> bool:
    """Whether a verb group is passive: a participle after a form of "be", or one alone."""
    group = phrases.verb_groups[governor]
    if phrases.tags[group.main] != "E":
        return False
    words = phrases.low[group.start : group.main]
    return _HAVE.isdisjoint(words) or "been" in words


def attributed(phrases: Phrases, first: int, last: int) -> tuple[int, int] | None:
    """Return the noun phrase that a date from word `first` to `last` is an attribute of: "the 1971 robberies".

    It starts behind the date. None if there is none: "in 2012 shares fell".
    """
    tags = phrases.tags
    opened = phrases.low[first] in ("the", "a") or tags[max(0, first - 1) : first] == "D"
    opened = opened or tags[max(0, first - 1) : first] == "Y"  # "our fiscal 2022 third-quarter sales"
    opened = opened or (tags[max(0, first - 1) : first] in ("B", "V", "Z") and tags[last : last + 1] == "N")
    opened = opened or (first > 1 and tags[first - 2 : first] in ("DJ", "DN"))
    opened = opened or (tags[max(0, first - 1) : first] == "J" and phrases.low[first - 1] not in _WITHIN)
    after = tags[last : last + 2]
    if tags[max(0, first - 2) : first] == "ID":
        return None  # "it is a 1930 comedy" dates it
    if not opened or after[:1] not in ("N", "J", "P", "G"):
        return None
    phrase = phrases.starting(last) or (phrases.starting(last + 1) if after[:1] == "G" else None)
    return (last, phrase[1]) if phrase and tags[phrase[1] - 1] in "NP" else None


def dated_noun(phrases: Phrases, first: int, last: int) -> tuple[int, int] | None:
    """Return the noun that a date belongs to: "the 1971 fair", "Friday's fair"."""
    if phrases.tags[last : last + 1] != "S":
        return attributed(phrases, first, last)
    phrase = phrases.starting(last + 1)
    return phrase if phrase is not None and phrases.tags[phrase[1] - 1] in "NP" else None


def event_before(phrases: Phrases, first: int) -> tuple[int, int] | None:
    """Return the event behind "after" that a date from word `first` on dates: "tried after a fire in Luma in May".

    What is no name and no person is an event there.
    """
    if _AFTER.isdisjoint(phrases.low):
        return None
    tags = phrases.tags
    stop = len(tags[:first].rstrip("p"))
    event = chain_ending(phrases, stop) if stop and tags[stop - 1] in "NP" else None
    if event is None or not event[0] or phrases.low[event[0] - 1] not in _AFTER:
        return None
    happens = tags[event[1] - 1] == "N" and tags[event[0]] != "Q" and not names_person(phrases.low[event[1] - 1])
    return event if happens else None


def opens_clause(phrases: Phrases, first: int, last: int) -> bool:
    """Whether a date from word `first` to `last` leads a clause of its own: "…, and on Monday he won"."""
    tags = phrases.tags
    start = last + (tags[last : last + 1] == ",")
    subject = phrases.starting(start)
    if subject is None:
        return False
    while first and tags[first - 1] in "pTRD":
        first -= 1
    if first and tags[first - 1] not in ",;c":
        return False
    group = next((group for group in phrases.verb_groups if group.start >= subject[1]), None)
    return group is not None and tags[group.start] in "VZIHMOB" and not tags[subject[1] : group.start].strip("RX")


def with_complement(phrases: Phrases, phrase: tuple[int, int]) -> tuple[int, int]:
    """Return a noun phrase with the "of" phrase that completes it ("share of households")."""
    start, end = phrase
    if end < len(phrases.tags) and phrases.tags[end] == "f":
        complement = phrases.starting(end + 1)
        if complement is not None and "Q" not in phrases.tags[slice(*complement)]:
            return start, complement[1]
    return phrase


def phrase_text(phrases: Phrases, phrase: tuple[int, int], *, counted: bool = False) -> str:
    """Return a noun phrase as a claim names it: without determiner or figure; a counted thing in the singular."""
    start, end = phrase
    tags = phrases.tags
    while start < end and tags[start] in "DQCXS":
        start += 1
    of = tags.find("f", start, end)
    head = of if of > 0 else end
    if start >= head:
        return ""
    named = [word.replace(" - ", "-") for word in phrases.words[start:head]]
    if tags[start] != "P" and named[0][1:].islower():
        named[0] = named[0].lower()
    if len(named) > 1 and named[-1] in _GENERATIONS:
        named.pop()
    if counted:
        named[-1] = lemma_noun(named[-1])
    if of > 0:
        named += (word for word, tag in zip(phrases.words[of:end], tags[of:end], strict=True) if tag != "D")
    return " ".join(named).replace(" '", "'").replace(" ’", "’")
