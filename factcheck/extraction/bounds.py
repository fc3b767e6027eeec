"""Bounds and hedges about a quantity, and the interval that they and the printed digits allow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.number import MULTIPLIED, Number
from factcheck.lexicon.cues import UP
from factcheck.lexicon.numerals import CARDINALS
from factcheck.lexicon.unit_names import TIME_UNITS
from factcheck.lexicon.words import lemma_verb, part_of_speech
from factcheck.model import Interval

if TYPE_CHECKING:
    from factcheck.extraction.reading import Reading
    from factcheck.extraction.words import Words

# before the figure; the last word first decides which are looked at
_BEFORE = {
    ">": """more than|over|above|greater than|higher than|larger than|bigger than|exceeding|exceed|exceeds|exceeded|
        in excess of|upwards of|upward of|north of|beyond|better than|well over|just over|little over|slightly over|
        slightly more than|just more than|much more than|well above|just above|longer than|older than|well more than|
        more then|surpassing|surpassed|topped|tops|passed|passes|passing|crossed|crosses|crossing|breached|breaches|
        breaching|surpass|surpasses|eclipsed|top|a little more than|bit more than|far more than|topping|past""",
    ">=": """at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|minimum|
        at the least|starting at|at a minimum|greater or equal to|equal to or greater than|
        greater than or equal to|more than or equal to|higher than or equal to|a floor of|
        as few as|as little as|as low as|at the very least|at or above|not below""",
    "<": """less than|fewer than|under|below|lower than|smaller than|well under|just under|slightly less than|
        a little less than|little less than|just below|well below|slightly below|slightly under|short of|younger than|
        just short of|south of|shorter than|less then|shy of|just shy of|not even|a shade under|a whisker under""",
    "<=": """up to|upto|up to and including|as many as|as much as|as high as|no more than|at most|
        not more than|a maximum of|maximum of|maximum|
        less or equal to|less or equal than|smaller or equal to|smaller or equal than|equal to or less than|
        less than or equal to|fewer than or equal to|smaller than or equal to|lower than or equal to|a ceiling of|
        a max of|max of|
        as long as|no greater than|at the most|no higher than|no longer than|not exceeding|capped at|
        at or below|not above""",
    "~": """about|around|approximately|roughly|some|an estimated|estimated|circa|c.|ca.|~|close to|nearly|almost|
        or so|in the region of|in the neighborhood of|approx|approx.|near|nearing|approaching|the equivalent of about|
        somewhere around|virtually|just about|give or take|towards|more or less|practically|barely|
        ≈|∼|an average of about|on the order of|of the order of|in the order of|in the vicinity of|
        in the neighbourhood of|getting on for|close on|pushing|nudging|
        somewhere between|anywhere between|nigh on|not quite|like|something like|more like|closer to|nearer to|nearer|
        not far off|in the ballpark of|in the realm of""",
}  # fmt: skip
_PHRASES = {phrase.strip(): kind for kind, phrases in _BEFORE.items() for phrase in phrases.split("|")}
_LAST_WORDS = frozenset(phrase.rstrip(".").split()[-1] for phrase in _PHRASES) | {
    "~",
    "≈",
    "∼",
    ".",
    ">",
    "<",
    "≥",
    "≤",
    "=",
    "+",
}
_SIGNS = {">": ">", "<": "<", "≥": ">=", "≤": "<=", "~": "~", "≈": "~", "∼": "~", "⩾": ">=", "⩽": "<="}
_SIGN_PAIRS = {">=": ">=", "<=": "<=", "=>": ">=", "=<": "<="}
_MOST_WORDS = 5
_NEGATIONS = frozenset(("not", "no", "never", "cannot"))
_BELOW_ONLY = frozenset("nearly almost nearing approaching".split()) | {"close to", "not quite"}
# before "over two hours", where the time is longer than that
_BEFORE_LENGTHS = frozenset(
    "for of after in within is was were are be been take took takes taken taking last lasted lasts lasting spend spent"
    " spends spending wait waited by at to from and or just well little than serve served aged tad shade fraction bit"
    " touch slightly marginally comfortably considerably significantly far".split()
)
_PREPOSITIONS = frozenset("over above beyond below under past near towards like".split())
# what two parties have "over" a thing: no bound
_DISPUTES = frozenset(
    "talks negotiations discussions row rows dispute disputes concern concerns clash clashes fight battle quarrel"
    " argument arguments disagreement controversy outrage outcry anger alarm fears worries questions doubts tension"
    " tensions protest protests lawsuit lawsuits feud wrangle scandal".split()
)

_MOVED = frozenset("edged inched marked moved nudged pushed raised ratcheted revised ticked upgraded".split())
_BEFORE_NEAR = frozenset("at to is of for".split())  # "sold at near $80", "something for like 20 dollars"
_OVER = frozenset("take takes took taken taking run runs ran running knock knocked".split())
_FEW = 12
_PASSED = frozenset(
    "passed passes passing crossed crosses crossing breached breaches breaching surpass surpasses top tops"
    " eclipsed".split()
)
_MARK, _BARE_MARK = 1000, 50  # what counts of things, and bare figures, are rounded to as marks
_HANDED = frozenset("hand hands handed handing turn turned turning".split())  # "hands over £18m"

_AFTER = {
    ("or", "more"): ">=", ("or", "greater"): ">=", ("or", "higher"): ">=", ("or", "above"): ">=", ("or", "over"): ">=",
    ("or", "older"): ">=", ("or", "better"): ">=", ("and", "above"): ">=", ("and", "over"): ">=",
    ("and", "older"): ">=", ("and", "up"): ">=",
    ("at", "least"): ">=", ("or", "less"): "<=", ("or", "fewer"): "<=", ("or", "under"): "<=",
    ("or", "below"): "<=", ("or", "younger"): "<=", ("or", "lower"): "<=", ("and", "under"): "<=", ("at", "most"): "<=",
    ("and", "younger"): "<=", ("and", "below"): "<=", ("or", "so"): "~", ("-", "odd"): "~", ("-", "plus"): ">=",
    ("-", "something"): "~", ("-", "ish"): "~", ("–", "odd"): "~", ("or", "thereabouts"): "~",
}  # fmt: skip
_AFTER_ONE = {"odd": "~", "plus": ">=", "+": ">=", "tops": "<=", "max": "<="}
_GOES_ON = CARDINALS.keys() | {"than", "to"}  # "150 tanks and up to 60 jets"
_PASSING = UP | {"move", "push", "race", "sail", "shoot", "sweep"}
_FIGURES = frozenset("0123456789$€£")

ABOUT = 0.1  # "about 25,000" and "nearly 50" allow a tenth of the figure


def bound_before(words: Words, first: int) -> tuple[str, int] | None:
    """Return the bound that the words before token `first` set (">", ">=", "<", "<=", "~" …) and where they start.

    "nearly" is "~<": about, and not above.
    """
    i = first - (words.glued(first) and words.low(first - 1) == "â")  # of a pound sign that was decoded wrongly
    if words.low(i - 1) in ("a", "an") and words.low(i) not in ("a", "an"):
        i -= 1
    pair = words.word(i - 2) + words.word(i - 1)
    if pair in _SIGN_PAIRS:
        return _SIGN_PAIRS[pair], i - 2
    sign = words.word(i - 1)
    if sign in _SIGNS:
        start = i - 1
        return _SIGNS[sign], start
    if words.dash(i - 1) and words.low(i - 2) == "sub" and words.glued(i):
        return "<", i - 2
    if words.low(i - 1) not in _LAST_WORDS:
        return None
    for length in range(_MOST_WORDS, 0, -1):
        start = i - length
        if start < 0:
            continue
        phrase = " ".join(words.lows[start:i]).replace(" .", ".")
        kind = _PHRASES.get(phrase)
        if kind is None or (length == 1 and phrase in _PREPOSITIONS and _is_place(words, start)):
            continue
        if phrase == "top" and part_of_speech(words.low(start - 1) or ".") not in "MT":
            return None  # "the top 10", not "could top 10"
        if phrase == "up to" and words.low(start - 1) in _MOVED:
            return None  # "was revised up to 4.2%"
        if words.dash(start - 1) and words.glued(start) and words.glued(start - 1):
            return None  # "a bare-minimum $3 deal"
        if kind == ">" and _negates(words.low(start - 1)):
            return "<=", start - 1
        if kind == ">" and _is_forbidden(words, start):
            return "<=", start
        if kind == "~" and start and (limit := bound_before(words, start)) and limit[0][0] in "<>":
            return limit  # "at least some 200", "up to an estimated 50"
        return ("~<" if phrase in _BELOW_ONLY else kind), start
    return None


def _negates(word: str) -> bool:
    return word in _NEGATIONS or word.endswith(("n't", "n’t"))


def _is_forbidden(words: Words, start: int) -> bool:
    """Whether a verb that is forbidden stands before a floor: "not to use more than", "must not weigh over".

    What was not done may be either: "she has not paid more than 20 men".
    """
    if part_of_speech(words.low(start - 1) or ".") not in "Bb":
        return False
    i = start - 2
    if words.low(i) == "to":
        return words.low(i - 1) in _NEGATIONS
    if words.low(i) in ("cannot", "can't", "can’t", "don't", "don’t", "never"):
        return True
    return _negates(words.low(i)) and (words.low(i - 1) == "do" or part_of_speech(words.low(i - 1) or ".") == "M")


def _is_place(words: Words, i: int) -> bool:
    """Whether the preposition leads to a place or a matter: "a hotel near two lakes", "talks over two ships"."""
    if words.low(i) == "over":
        return words.low(i - 1) in _DISPUTES or words.low(i - 1) in _HANDED
    if words.low(i) == "like":
        return words.low(i - 1) not in _BEFORE_NEAR
    if words.low(i) == "past" and _moves_on(words.low(i - 1)):
        return False
    return words.low(i) in ("near", "towards", "past") and words.low(i - 1) not in ("", ",", *_BEFORE_NEAR)


def _moves_on(word: str) -> bool:
    """Whether a word is a verb that takes an amount past a mark: "surged (past 300)", "sailed"."""
    return bool(word) and lemma_verb(word) in _PASSING


def is_during(words: Words, start: int, last: int) -> bool:
    """Whether "over" at token `start` before a span of time, which ends before `last`, says within which.

    "Sales fell 3% over two years", not "it took over two years" or "over two years ago".
    """
    if words.low(start) != "over" or words.low(last) in ("ago", "later", "earlier", "before", "after", "since"):
        return False
    return words.low(start - 1) not in _BEFORE_LENGTHS


def is_taken_over(words: Words, start: int, number: Number) -> bool:
    """Whether "over" at token `start` is the verb's before a few things: "took over two fields", "ran over 3 dogs"."""
    return words.low(start) == "over" and words.low(start - 1) in _OVER and number.whole and number.value <= _FEW


def is_passed(words: Words, start: int) -> bool:
    """Whether a bound from token `start` is set by a verb of passing, which stays the claim's: "crossed (10,000)"."""
    return words.low(start) in _PASSED


def is_mark(reading: Reading, *, counts: bool) -> bool:
    """Whether a figure can be a mark that is passed: "(passed) 10,000", not "three laws"; one of things if `counts`."""
    if reading.unit is not None:
        return reading.unit in ("%", "pp", "deg", "Cel", "[degF]") or reading.unit[:3].isupper()
    return reading.low % (_MARK if counts else _BARE_MARK) == 0


def bound_after(words: Words, i: int) -> tuple[str, int] | None:
    """Return the bound that tokens from `i` set ("or more", "-odd", "+") and the token after them."""
    comma = words.word(i) == ","
    if words.lows[i + comma : i + comma + 3] == ["give", "or", "take"]:
        return "~", i + comma + 3
    pair = (words.low(i), words.low(i + 1))
    if pair in _AFTER and (pair[0] in ("or", "and", "at") or words.glued(i)):
        leads = words.low(i + 2) == "to" and pair[1] != "up"  # "60 or above to pass"
        if (words.low(i + 2) in _GOES_ON and not leads) or words.word(i + 2)[:1] in _FIGURES:
            return None  # "above 3% and below 4%"
        return _AFTER[pair], i + 2
    if words.low(i) in _AFTER_ONE and not (
        words.low(i) == "plus" and words.low(i + 1) in ("a", "an", "or", "the", "one")
    ):
        if words.low(i) == "+" and not words.glued(i):
            return None
        if words.low(i) in ("tops", "max") and (words.word(i + 1).isalnum() or words.word(i)[0].isupper()):
            return None
        if words.low(i) == "plus" and words.word(i + 1)[:1] in _FIGURES:
            return None
        if words.low(i) == "plus" and words.word(i - 1).isalpha() and words.word(i + 1).isalpha():
            return None  # "290 passengers plus cargo"
        return _AFTER_ONE[words.low(i)], i + 1
    return None


def interval_of(reading: Reading, bound: str | None, *, counted: bool) -> Interval:
    """Return what the reading allows: its range, or its figure within the rounding of its digits, bounded or hedged.

    Digits that are printed are rounded to the last of them; the figures half a step away are left out, as they would
    print as its neighbour too. A count without zeros is exact, and so is a whole number of days or years.
    """
    low, high, factor = reading.low, reading.high, reading.factor
    if reading.range:
        value = Interval(low, high, approximate=bound is not None and bound.startswith("~"))
        return value.scaled(factor) if factor != 1.0 else value
    nominal = _plain(low * factor)
    half, closed = _rounding(reading, counted=counted)
    half *= factor
    if bound in (">", ">="):
        return Interval(nominal, None, low_open=bound == ">", nominal=nominal)
    if bound in ("<", "<="):
        return Interval(None, nominal, high_open=bound == "<", nominal=nominal)
    if bound is not None:
        wide = max(ABOUT * abs(nominal), half)
        top = nominal if bound == "~<" else nominal + wide
        return Interval(_plain(nominal - wide), _plain(top), approximate=True, nominal=nominal)
    if reading.margin is not None:
        half, closed = reading.margin * factor, True
    if not half:
        return Interval(nominal, nominal, nominal=nominal)
    return Interval(_plain(nominal - half), _plain(nominal + half), not closed, not closed, nominal=nominal)


def _plain(value: float) -> float:
    """Return the value without the noise of binary fractions: 11.15 for 11.149999999999999."""
    return float(f"{value:.12g}")


def _rounding(reading: Reading, *, counted: bool) -> tuple[float, bool]:
    """Return half the step of the last digit that counts, 0 if the figure is exact, and whether the ends are in."""
    number = reading.number
    scale = 10.0 ** (reading.magnitude - number.magnitude)
    spelled_out = number.whole and scale == 1.0
    if reading.age or number.kind in MULTIPLIED or (spelled_out and reading.unit in TIME_UNITS):
        return 0.0, True
    if spelled_out:
        exact = number.step <= 1 or (number.step == 10 and number.value < 1000 and not number.lone)
        if counted and exact:
            return 0.0, True
        if reading.unit in ("%", "pp"):
            return 0.5, False
    return number.step * scale / 2, number.lone
