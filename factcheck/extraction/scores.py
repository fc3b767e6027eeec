"""Scores of matches and votes: "a 3-1 victory", "beat Luma 24-13", "passed 233-196"."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from factcheck.extraction.mention import Mention
from factcheck.lexicon.word_set import word_set
from factcheck.lexicon.words import lemma_verb, part_of_speech
from factcheck.model import Interval, Span

if TYPE_CHECKING:
    from factcheck.extraction.words import Words

# a hyphen between blanks is also a range, or one of a list
_SCORE = re.compile(r"(?<![\w.,:$€£¥%/(-])(\d{1,3})(?:-|–| – | to )(\d{1,3})(?![\w%]|[.,:/]\d| ?[-–])")
_CHAINED = re.compile(r"\d ?[-–] ?\d{1,3}[, ]{1,2}$")  # the sets of a match are several: "6-3 6-4"
_CHAINS_ON = re.compile(r"[, ]{1,2}\d{1,3} ?[-–] ?\d")
_NOUNS = word_set("""
advantage approval beating decision defeat deficit draw lead loss margin result rout ruling score scoreline split
success tally thrashing thumping tie triumph verdict victory vote win
""")
_TOLD = word_set("backed lead margin score scoreline tally vote")
_VERBS = word_set("""
adopt approve beat blank confirm crush defeat demolish destroy dispatch down draw edge endorse hammer lead lose outlast
overcome overpower pass ratify reject rout rule sink stun thrash thump tie top trail trounce uphold upset vote win
""")
_WON = word_set("""
beat beating blank crush demolish destroy dispatch edge hammer outlast overcome overpower rout stun thrash thrashing
thump thumping top triumph trounce upset victory win
""")
_TALLIES = frozenset(("score", "tally", "vote", "voted", "votes"))
_KINDS = dict.fromkeys(_NOUNS | _TOLD | _VERBS, "score")
_KINDS |= dict.fromkeys(word_set("advantage deficit lead trail"), "lead")
_KINDS |= dict.fromkeys(
    word_set("""
adopt approval approve backed confirm decision endorse margin pass ratify reject rule ruling split tally uphold verdict
vote voted votes
"""),
    "vote",
)
_CLOSING = frozenset(("", ".", ",", ";", ")", "-", "–", "—", '"', "”", "'", "’"))
_ALSO_NOUNS = frozenset(("draw", "edge", "lead", "rout", "tie", "top", "upset", "win"))
_REACH_BACK, _REACH_ON = 7, 3  # tokens from a verb to the score, from the score to a noun
_BREAKS = frozenset((";", ":", "(", ")"))
_COUNTED_ON = frozenset("NJzbGCZ%$")  # classes of a word that makes the figures a range: "won 10-15 seats"


def may_score(text: str) -> bool:
    """Whether a text may hold a score, at a glance."""
    return "-" in text or "–" in text or (" to " in text and any(word in text for word in ("vote", "score", "tally")))


def find_scores(words: Words) -> list[Mention]:
    """Return the two figures of each score that a word of winning or of voting governs, which are exact.

    What the two are is told by their size, so that "won 3-1" and "lost 1-3" agree; but a winner's comes first.
    """
    found: list[Mention] = []
    for match in _SCORE.finditer(words.text):
        if _CHAINED.search(words.text, 0, match.start()) or _CHAINS_ON.match(words.text, match.end()):
            continue
        word = _governing(words, match)
        if not word:
            continue
        kind = _KINDS[word]
        figures = [(match.span(group), float(match[group])) for group in (1, 2)]
        most = max(value for _, value in figures)
        first_is_high = figures[0][1] == most or word in _WON
        for (start, end), value in figures:
            side = "high" if (start == match.start()) == first_is_high else "low"
            found.append(
                Mention(
                    span=Span(words.offset + start, words.offset + end),
                    kind="quantity",
                    value=Interval(value, value, nominal=value),
                    unit="{point}",
                    subject=f"{side} {kind}",
                )
            )
    return found


def _governing(words: Words, match: re.Match[str]) -> str:
    """Return the word, as a lemma if it is a verb, that says what the figures are of; "" if nothing does."""
    first, last = bisect_right(words.starts, match.start()) - 1, bisect_right(words.starts, match.end() - 1)
    after = words.word(last)
    counted = after[:1].islower() and part_of_speech(after) in _COUNTED_ON
    if " to " in match[0]:  # "by a vote of 134 to 63"
        told = words.low(first - 2 if words.low(first - 1) == "of" else first - 1)
        return told if told in _TALLIES and not counted else ""
    for i in range(last, last + _REACH_ON):
        if not words.word(i).isalpha():
            break
        if words.low(i) in _NOUNS:
            return words.low(i)
    if counted:
        return ""
    if not after[:1].isalnum() and after not in _CLOSING:
        return ""
    for i in range(first - 1, max(-1, first - 1 - _REACH_BACK), -1):
        low = words.low(i)
        if low in _BREAKS:
            break
        if low in _ALSO_NOUNS and words.low(i - 1) != "to" and part_of_speech(words.word(i - 1) or ".") != "P":
            continue  # "the tie ended 2-2"
        if low in _TOLD:
            return low
        if low.isalpha() and (verb := lemma_verb(low)) in _VERBS:
            return verb
    return ""
