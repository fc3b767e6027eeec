"""What rises and falls, and which figure of it a mention is: the change, the new total, the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.lexicon.cues import DOWN, FALLS, LESS, MORE, RISES, UP
from factcheck.lexicon.phrasal import PHRASAL
from factcheck.lexicon.words import lemma_noun, lemma_verb

if TYPE_CHECKING:
    from factcheck.extraction.frame import Frame
    from factcheck.extraction.mention import Mention
    from factcheck.model import Role, Trend

_RATES = ("%", "pp")
_SCALES = (*_RATES, "{point}")
_LENGTHS = frozenset(("m", "km", "cm", "mm", "[mi_i]", "[nmi_i]", "[yd_i]", "[ft_i]", "[in_i]", "m2", "km2", "har"))
_SPEEDS = frozenset(("km/h", "[mi_i]/h", "[kn_i]"))
_TO = frozenset(("from", "to", "by"))
_HELD_AGAINST = frozenset(("compared", "comparing", "relative", "contrary", "equivalent", "equal", "similar"))
_OFF_AFTER = frozenset((",", "is", "are", "was", "were"))
_ENDS = frozenset(("below", "above", "under", "over", "past", "beneath"))
_LONGEST_HEIGHT = 5  # words: "a new all-time high"
_HEIGHTS = frozenset("average high level low peak rate record total".split())
_WHOLE = frozenset("the his her its their our my these those them us whom which".split())
_PARTICLES = frozenset(("up", "down", "above", "below"))
_HANDLED = frozenset(("drop", "recover", "mount"))
_ADDS = frozenset(("add", "lose", "cut", "raise", "lift", "boost"))
_PARTS = frozenset(("including", "whom", "which", "among"))
# with "down to" they tell no fall
_BOIL_DOWN = frozenset("boil boils boiled boiling come comes came coming get gets got".split())
# verbs (lemmas) with which "up" and "down" tell a movement; others make a word of their own: "shot down 2 drones"
_GOING = frozenset(
    """
    be go move close end finish open trade edge inch tick creep shoot come stay remain run push drive bring send put
    pull nudge ratchet revise step mark get keep settle drift
    """.split()
)


class Movement(NamedTuple):
    """A trend, a role, and whether the figure is that of an earlier time."""

    trend: Trend | None = None
    role: Role | None = None
    earlier: bool = False


STILL = Movement()


def movement_of(frame: Frame, mention: Mention) -> Movement:
    """Return how a quantity moves: by its verb ("rose 12% to 4.3 million from 3.8"), or by the words beside it."""
    if mention.kind == "date" or mention.role == "age" or mention.subject is not None:
        return STILL
    low, first, last, before = frame.phrases.low, frame.first, frame.last, frame.before
    second = low[first - 2] if first > 1 else ""
    after = low[last] if last < len(low) else ""
    near = before if before in ("up", "down", "higher", "lower") else second
    if before in ("to", "with") and second in _HELD_AGAINST:
        return STILL
    if before == "off" and (second in _OFF_AFTER or first == 1):
        return Movement("down", "change")  # "shares closed at $80, off $1"
    if near == "down" and before == "to" and first > 2 and _boils_down(low[: first - 2]):
        return STILL
    if mention.unit in _LENGTHS and before not in _TO:
        return STILL
    if near in ("up", "down", "higher", "lower") and (near == before or before in ("from", "to", "by", "at", "about")):
        if _is_phrasal(frame, first - (1 if near == before else 2)):
            return STILL
        return _directed("up" if near in ("up", "higher") else "down", before, low[first], mention)
    if after in ("above", "below") and mention.unit in _RATES and _is_measure(low[last + 1 : last + 3]):
        return Movement(None, "change")  # "40 percent below normal"
    if after in _PARTICLES and frame.phrases.tags[last + 1 : last + 2] not in ("", "p", ",", ".", "c"):
        after = ""
    if mention.kind == "duration":
        return _by_verb(frame, mention, before)  # no "2-year decline" is one of two years
    if after in MORE or after in LESS or after in ("increase", "decrease"):
        return Movement("up" if after in MORE or after == "increase" else "down", "change")
    noun = lemma_noun(frame.phrases.words[frame.end - 1]) if frame.end > last else ""
    if before == "of" and second:
        noun = lemma_noun(second)
    if noun in RISES or noun in FALLS:
        return Movement("up" if noun in RISES else "down", "change")
    return _by_verb(frame, mention, _leading(frame))


def _boils_down(words: list[str]) -> bool:
    """Whether the words before "down to" make no fall of it: "it comes down to $9"; prices that have come down fell."""
    return words[-1] in _BOIL_DOWN and not (words[-1] == "come" and words[-2:-1] in (["has"], ["have"], ["had"]))


def _is_measure(words: list[str]) -> bool:
    """Whether the words after "above" tell what a share is measured by: no age, and no line of poverty."""
    return bool(words) and not words[0][:1].isdigit() and "poverty" not in words


def _is_phrasal(frame: Frame, particle: int) -> bool:
    """Whether the particle makes one word with the verb before it: "picked up 3 awards", "shut down 12 plants"."""
    verb = frame.verb
    if particle < 1 or frame.phrases.low[particle] not in ("up", "down"):
        return False
    word = frame.phrases.low[particle - 1]
    if word == "shot" or (lemma_verb(word), frame.phrases.low[particle]) in PHRASAL:
        return True
    if verb is None or verb.end != particle:
        return False
    return verb.lemma not in _GOING and verb.lemma not in UP and verb.lemma not in DOWN


def beside_change(movement: Movement, change: Movement) -> Movement:
    """Return the movement of a figure after a change by the same verb: the total leaves the change the trend.

    "rose to 57" has a trend; of "rose 8% to 57" the 8% has it, and 57 is what the figure then stands at.
    """
    told = movement.role == "total" and change.role == "change" and change.trend == movement.trend
    return Movement(None, "total") if told else movement


def carried_on(frame: Frame, mention: Mention, previous: Movement, end: int) -> Movement:
    """Return the movement that a mention has of the one before it, whose last word is before `end`.

    It says the same in other units ("up 17 points, or 0.2%"), or its clause leaves the verb out ("one was down 2%, the
    other by 3%").
    """
    if previous.role != "change":
        return STILL
    if frame.before == "or":
        return previous if frame.phrases.low[end : frame.first] in (["or"], [",", "or"]) else STILL
    if frame.before != "by" or mention.unit not in _RATES:
        return STILL
    verbs = any(end <= group.start < frame.first for group in frame.phrases.verb_groups)
    return STILL if verbs else previous


def _leading(frame: Frame) -> str:
    """Return the word before the figure, past "a record" and "a new high of" the one that leads to these."""
    low, at = frame.phrases.low, frame.first - 1
    at -= frame.before == "of"
    if at < 1 or low[at] not in _HEIGHTS or (at == frame.first - 1 and low[at] != "record"):
        return frame.before
    start = max(0, at - _LONGEST_HEIGHT)
    while at > start and frame.phrases.tags[at] in "DJNP":
        at -= 1
    return low[at] if low[at] in _TO else frame.before


def is_beside_clause(frame: Frame) -> bool:
    """Whether a ", with" between the verb and the figure opens what the verb does not govern."""
    low, verb = frame.phrases.low, frame.verb
    return verb is not None and any(low[i : i + 2] == [",", "with"] for i in range(verb.end, frame.first))


def _by_verb(frame: Frame, mention: Mention, before: str) -> Movement:
    verb = frame.verb
    if verb is None or frame.is_subject or not (verb.lemma in UP or verb.lemma in DOWN):
        return STILL
    if frame.first - verb.end > 12 or frame.phrases.low[frame.last - 1] in ("time", "times"):
        return STILL
    ago = frame.phrases.low[frame.last : frame.last + 1] == ["ago"]
    if mention.kind == "duration" and (ago or (before not in _TO and verb.end != frame.first)):
        return STILL
    trend: Trend = "up" if verb.lemma in UP else "down"
    if is_beside_clause(frame):
        return STILL  # "it fell 3%, with winds of 9 km/h"
    if verb.lemma == "lose" and before in ("by", "to"):
        return STILL  # by so many votes, goals
    if verb.lemma == "accelerate" and mention.unit in _SPEEDS:
        return STILL  # what a vehicle can reach
    if verb.lemma in _HANDLED and mention.unit not in _SCALES and before not in ("by", "to", "from"):
        return STILL  # "dropped 20 bombs", "recovered 4 kg of gold"
    if mention.unit not in _SCALES and before not in ("by", "to", "from") and verb.lemma in _ADDS:
        apart = "p" in frame.phrases.tags[verb.end : frame.first]  # "the lead was cut with 9 laps left"
        return Movement(trend if verb.lemma in ("cut", "lose") and not apart else None)
    between = frame.phrases.tags[verb.end : frame.start]
    if before not in ("by", "to", "from", "at") and between.strip("RQ-,") and mention.unit not in _RATES:
        return STILL
    return _directed(trend, before, frame.phrases.low[frame.first], mention)


def _directed(trend: Trend, before: str, first_word: str, mention: Mention) -> Movement:
    if before == "at":
        return Movement(None, "total")  # where it stands: "was up at 96.1"
    amount = first_word == "over" and (trend == "down" or mention.unit in _SCALES or before in ("up", "down"))
    if before == "to" or (first_word in _ENDS and not amount):
        return Movement(trend, "total")
    if before == "from":
        return Movement(None, "total", earlier=True)
    return Movement(trend, "change" if before == "by" or mention.unit in _RATES or mention.role is None else None)


def _out_of(words: list[str]) -> bool:
    """Whether the words name a number out of a known whole: "six of the nine", not "thousands of letters"."""
    of = words.index("of") if "of" in words else len(words)
    return of + 1 < len(words) and words[of + 1].lower() in _WHOLE and not _is_one_of_most(words, of)


def _is_one_of_most(words: list[str], of: int) -> bool:
    """Whether "one of the" leads to a superlative, which makes no part of a known whole: "one of the largest banks"."""
    if words[0].lower() != "one":
        return False
    return (
        of + 2 >= len(words)
        or words[of + 2].lower().endswith("est")
        or words[of + 2].lower() in ("most", "few", "many")
    )


def part_of(frame: Frame, mention: Mention) -> Role | None:
    """Return "share" of a percentage of something, "part" of a count out of a larger one, None of others."""
    if mention.kind == "date":
        return None
    words, first, last = frame.phrases.words, frame.first, frame.last
    following = words[last : last + 2]
    if mention.unit == "%" and following[:1] == ["of"]:
        return "share"
    if mention.unit is not None and "/" in mention.unit:
        return "rate"
    if mention.unit == "count" and _out_of(words[first : last + 3]):
        return "part"
    return "part" if frame.before in _PARTS and mention.unit != "%" else None
