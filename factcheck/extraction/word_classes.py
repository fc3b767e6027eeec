"""Nouns and verbs told apart by their neighbours, where the words alone may be either.

A class is one letter, as `part_of_speech` gives it; Q is the figure of a mention, Y a date, S a possessive's mark.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.lexicon.verbs import (
    ALWAYS_GOALS,
    GOALS,
    MOVES_TO,
    NO_ATTRIBUTES,
    NOUNS_IN_ING,
    OF_GERUNDS,
    PLURALS_FIRST,
)
from factcheck.lexicon.word_set import word_set
from factcheck.lexicon.words import lemma_verb

_AMBIGUOUS = re.compile(r"[bzjBZEG]")
_FINITE_TAGS = frozenset("VIHMZ")
_VERBS = _FINITE_TAGS | {"B"}
_NO_OBJECT = frozenset("YpfTRcWIHM.,;:)")
_FINITE_AHEAD = re.compile(r"[^,;.cW\"(]*?(?:[VIHMZ]|[NPYQ)R]E(?:p?[QRY]|[^p]))")
_SAME_PAST = word_set("""
beat bet bid broadcast burst cast cost cut forecast hit hurt let
 offset put quit read set shed shot shut split spread thrust upset
""")
_INFINITIVE = re.compile(r"(?<=.)T(?:N|J(?=[Q$DPU]))")
_ADVERB = re.compile(r"[IHUNP]J(?=[EbV])")
_BEFORE_INFINITIVE = word_set("""
able agreed agrees allowed began begins continue continued continues decided decides due expected expects failed forced
going had has have hopes likely need needed needs planned planning plans ready refused scheduled set started supposed
tried tries trying unable unlikely used vowed vows want wanted wants
""")
_EVENTS_IN_ING = frozenset(("bombing", "building", "shooting"))
_SAME_PAST_TAG = {"I": "E", "H": "E"}
_TIMES = frozenset(("seconds", "minutes", "hours", "days", "weeks", "months", "years"))
_SPANS = frozenset(("quarter", "half", "year", "month", "months", "week", "weeks", "period"))
# what a company's own business makes, as against its other gains: "operating profit"
_OPERATING = frozenset(
    "activities cash cost costs earnings ebitda expenses income loss losses margin margins performance profit profits "
    "result results revenue revenues".split()
)
_REPORTED_AS = frozenset(("adjusted", "consolidated", "diluted", "normalised", "normalized"))  # "adjusted earnings"
_PRICES = frozenset(("price", "prices"))  # "the asking price"
_RESULTS = frozenset(("bid", "cost", "cut", "forecast", "split", "spread"))
_CUT = frozenset(
    ("budget", "interest", "job", "jobs", "output", "pay", "price", "production", "rate", "spending", "tax")
)
_OPENERS = frozenset(("as", "while"))  # of clauses within a clause
_BREAKS = frozenset(',;:Wc"')
_BEGINS = frozenset(("begin", "start", "stop"))
_SIGNS = frozenset("+-−–±")
_COURSES = frozenset(("higher", "lower", "up", "down", "flat", "mixed"))


class _Line(NamedTuple):
    """The words of a sentence, their classes as they are by themselves, and those decided so far."""

    words: list[str]
    low: list[str]
    classes: str
    tags: list[str]


def decided(words: list[str], low: list[str], tags: list[str]) -> str:
    """Return the classes with nouns and verbs told apart by their neighbours."""
    line = _Line(words, low, "".join(tags), tags)
    for found in _ADVERB.finditer(line.classes):
        if low[found.start() + 1] == "first" and (found.group()[0] in "IH" or line.classes[found.end()] != "b"):
            tags[found.start() + 1] = "R"  # "the island was first settled"
    for found in _INFINITIVE.finditer(line.classes):
        if low[found.start() - 1] in _BEFORE_INFINITIVE:
            tags[found.start() + 1] = "B"  # a verb that the lists lack: "expected to crest"
    for found in _AMBIGUOUS.finditer(line.classes):
        i = found.start()
        j = i - 1
        while j >= 0 and tags[j] in "RX":
            j -= 1
        before = tags[j] if j >= 0 else "."
        after = tags[i + 1] if i + 1 < len(tags) else "."
        tags[i] = _DECIDERS[tags[i]](line, i, before, after)
    return "".join(tags)


def _bare(line: _Line, i: int, before: str, after: str) -> str:
    if before == "U" and line.low[i] in _SAME_PAST:
        return "V"
    if before in "TMOU":
        return "N" if before == "T" and _is_goal(line, i, after) else "B"
    if line.low[i] in _SAME_PAST and before in "NPUHIWY)," and after not in "VIHMZ" and not _is_result(line, i, after):
        return _SAME_PAST_TAG.get(before, "V")
    if before == "Q" and line.low[i] in _SAME_PAST and i + 1 < len(line.low):
        if line.low[i + 1] in ("by", "aside"):
            return "E"  # "a record of 45 set by him"
        if line.low[i] not in _RESULTS and after in "DJPU" and not _has_verb(line, i):
            return "V"  # "a quake of 5.9 hit the north"
    if i and line.low[i - 1] == "who":
        return "B"
    if before == "E" and line.low[i] in _SAME_PAST and line.low[i] not in _RESULTS and after in "pTJR,.":
        return "E"  # "were found shot to death"
    if before == "c" and line.low[i] in _SAME_PAST and after == "Q" and "V" in line.tags[:i]:
        return "V"  # "robbed and shot 5"
    if before in ",c" and after == "Q" and "B" in line.tags[:i]:
        return "B"  # "storms kill 5, wound 12"
    plural = (before in "NP" and _ends_in_s(line.words[i - 1])) or before == "W"
    if plural and after == "W" and line.low[i + 1] == "that":
        return "B"  # "papers claim that"
    begins = after == "G" and lemma_verb(line.low[i]) in _BEGINS  # "letters start dropping"
    if not plural or (after not in "DpTQCUY$P" and not begins) or _FINITE_AHEAD.match(line.classes, i + 1):
        return "N"
    return "N" if before != "W" and _is_owned(line.tags, i) else "B"


def _ends_in_s(word: str) -> bool:
    """Whether a word has the ending of a plural: no "chess", no "census"."""
    return word[-1:] == "s" and word[-2:] not in ("ss", "us", "is")


def _has_verb(line: _Line, i: int) -> bool:
    """Whether a word before word `i` is a finite verb, or one behind it may be."""
    return not _FINITE_TAGS.isdisjoint(line.tags[:i]) or _FINITE_AHEAD.match(line.classes, i + 1) is not None


def _is_result(line: _Line, i: int, after: str) -> bool:
    """Whether a word like "cut" behind a noun is itself one: "a tax cut", "the total cost of", not "it cut 3 jobs"."""
    if line.low[i] not in _RESULTS or line.tags[i - 1] != "N":
        return False
    if after in ".,;:)cGWf" or (line.low[i - 1] in _CUT and after == "p"):
        return True
    told = max((j for j in range(i) if line.tags[j] in _FINITE_TAGS), default=-1)
    return told >= 0 and _BREAKS.isdisjoint(line.tags[told:i])  # "she raised the profit forecast to 3%"


def _is_owned(tags: list[str], i: int) -> bool:
    """Whether a noun phrase up to word `i` hangs on an "of" behind a verb: "… cut part of his jobs bill Wednesday"."""
    start = i
    while start and tags[start - 1] in "NPJDC":
        start -= 1
    return start > 1 and tags[start - 1] == "f" and not _VERBS.isdisjoint(tags[: start - 1])


def _is_goal(line: _Line, i: int, after: str) -> bool:
    """Whether a word after "to" is where somebody goes, no infinitive: "she surrendered to police on Monday"."""
    if line.low[i] not in GOALS or after not in _NO_OBJECT:
        return False
    above = line.low[i - 2] if i > 1 else ""
    return line.low[i] in ALWAYS_GOALS or above == "back" or lemma_verb(above or ".") in MOVES_TO


def _third_person(line: _Line, i: int, before: str, after: str) -> str:
    if before == "U":
        return "Z"
    tags, classes = line.tags, line.classes
    if before == "c" and after in "pDT" and tags[i - 2 : i - 1] == [","] and "Z" in tags[:i]:
        return "Z"  # "it sails on Monday, and returns on Friday"
    if line.low[i] in PLURALS_FIRST and after in "bzV":
        return "N"  # "Luma shares stay up"
    if after == "Q" and line.low[i + 1][0] in _SIGNS:
        return "N"  # "consumer prices +3.4%"
    if before in "NP" and after == "N" and _is_only_verb(classes, i):
        return "Z"  # "Mayor seeks talks"
    inserted = before == "," and after in "QDTYU" and classes.find(",") < i - 1
    inserted = inserted or (before == "," and after == "Q" and "Z" in tags[:i])  # "it kills 3, wounds 12"
    if not (inserted or before in "NPYWR)") or after not in 'DQCTUPWpJRY$"zb' or _FINITE_AHEAD.match(classes, i + 1):
        return "N"
    clause = i
    while clause > 0 and tags[clause - 1] in "Pc,":
        clause -= 1
    if not {"c", ","} <= set(tags[clause:i]):
        clause = i  # no list of names before it: "her LBA, KBF and LBO titles"
    clause = max(classes.rfind(mark, 0, clause) for mark in ',;:W"')
    clause = max([clause, *(j for j in range(clause + 1, i - 1) if line.low[j] in _OPENERS)])
    return "N" if after != "T" and not _FINITE_TAGS.isdisjoint(tags[clause + 1 : i]) else "Z"


def _is_only_verb(classes: str, i: int) -> bool:
    """Whether no other word of a sentence can be its verb."""
    return classes.find("z") == i == classes.rfind("z") and _FINITE_TAGS.isdisjoint(classes) and "E" not in classes


def _participle(line: _Line, i: int, before: str, after: str) -> str:
    words = line.low
    if before in "IH":
        return "E"
    if words[i] in NO_ATTRIBUTES:
        return "V"
    if (i and words[i] == "added" and words[i - 1] == "value") or (words[i] in _REPORTED_AS and after in "NJ"):
        return "J"
    if before == "Q" and words[i] == "run" and after in ".,;cp)":
        return "N"  # "a 5 km run"
    if before == "Q" and after == "J" and line.classes[i + 2 : i + 3] in ("", ".", ",", ";", "c", "p"):
        return "V"  # "seven tested positive"
    if before in "DJSCQpf" and after in "NPJbzEG":
        return "J"
    dated = after == "Y" or (after == "p" and line.tags[i + 2 : i + 3] == ["Y"])
    if dated and words[i] == "ended" and i and words[i - 1] in _SPANS:
        return "E"  # "the quarter ended March 29"
    if before in "DJ":
        return "N"
    if before in "NPUWYQ)R" or (before == "c" and after != "p"):
        passive = words[i + 1] in ("by", "in") if i + 1 < len(words) else False
        return "E" if (passive or after in "pT") and before != "U" and _FINITE_AHEAD.match(line.classes, i + 1) else "V"
    if before == "," and after not in "pT.":
        return "V"
    return "E"


def _gerund(line: _Line, i: int, before: str, after: str) -> str:
    if line.low[i] in NO_ATTRIBUTES:
        return "G"
    following = line.low[i + 1] if i + 1 < len(line.low) else ""
    if (line.low[i] == "operating" and following in _OPERATING) or following in _PRICES:
        return "J"
    if line.low[i] == "remaining" and before in "NPQ":
        return "G"
    if line.low[i] in NOUNS_IN_ING and before != "I":
        return "N"
    if before in ".pfcJDNP" and following in OF_GERUNDS:
        return "N"  # "smuggling charges"
    if before == "Q" and after in "pDQUPT" and line.low[i - 1] in _TIMES:
        return "G"  # "she spent 3 hours mending nets"
    if line.low[i] in _EVENTS_IN_ING and after in "Nb" and line.words[i + 1][-1] != "s" and before in "NPp.":
        return "N"  # "a mill building collapse"
    if before in "DJSQC" or (before in "NP" and after in "VIHMZ,.;"):
        return "N"
    return "N" if after in "VIHMZf" else "G"


def _adjective(line: _Line, i: int, before: str, after: str) -> str:
    if line.low[i] == "last" and before in "IH" and after in "EbV":
        return "R"  # "she was last seen"
    plural = before == "N" and _ends_in_s(line.words[i - 1])
    if line.low[i] == "fine" and before in "DQSN" and after in ".,;cpf)":
        return "N"  # "a fine of"
    if line.low[i] == "live":
        return "B" if before in "MTUWN," and after in "pR" else "J"
    moved = plural and (after == "Q" or not _COURSES.isdisjoint(line.low[i + 1 : i + 2]))  # "stocks close higher"
    return "B" if before in "MT" or moved else "J"


def _verb(line: _Line, i: int, before: str, after: str) -> str:  # noqa: ARG001
    return "N" if before in "DJSpf" else line.classes[i]


_DECIDERS = {"B": _verb, "Z": _verb, "b": _bare, "j": _adjective, "z": _third_person, "E": _participle, "G": _gerund}
