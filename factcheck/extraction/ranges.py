"""Readings that belong together: ranges, margins, ratios."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.bounds import bound_before
from factcheck.extraction.elided_units import share_compared
from factcheck.extraction.number import MULTIPLIED
from factcheck.extraction.rejects import is_ratio
from factcheck.extraction.shared_units import lend, share_nouns, share_units, share_with_later
from factcheck.extraction.sums import add, adds_up
from factcheck.extraction.words import DASHES
from factcheck.lexicon.units import measure_of
from factcheck.lexicon.words import part_of_speech

if TYPE_CHECKING:
    from factcheck.extraction.reading import Reading
    from factcheck.extraction.words import Words

_MOVES = frozenset(
    """
    rose rise rises risen fell fall falls fallen cut cuts increased increase increases raised raise raises dropped drop
    drops declined decline declines grew grow grows grown climbed climb jumped jump surged slipped slid up down lowered
    lower lifted narrowed widened moved went improved shrank reduced reduce doubled tripled expanded advanced soared
    plunged tumbled rebounded eased edged dipped swung boosted upgraded downgraded revised changed
    sank sinks sunk slumped slumps dived plummeted rallied inched ticked spiked leapt leaped firmed crept halved trebled
    quadrupled contracted weakened strengthened swelled ballooned
    growing rising falling dropping climbing increasing decreasing declining slipping jumping dipping plunging
    """.split()
)

_MAKES = frozenset("make makes made making".split())  # "makes up 20% to 30%"
_EXPECTED = frozenset(
    "anticipate anticipated anticipates estimate estimated estimates expect expected expects forecast forecasts"
    " guidance outlook project projected projects will".split()
)
_GAINS = frozenset("gained gains gain added adds add lost loses lose shed sheds".split())
_RAISING = frozenset(("raise", "raising"))
_MARGINS = frozenset((
    ("±",), (",", "±"), ("+", "/", "-"), ("+", "/", "−"), ("+/-",), ("+", "-"), ("plus", "or", "minus"),
    (",", "plus", "or", "minus"),
))  # fmt: skip
_STARTING = frozenset("current earlier existing initial original present previous".split())
_OWNERS = frozenset(("the", "its", "their", "an", "a"))
_HEDGES = frozenset("about around roughly approximately some nearly almost".split())
_ABOUTS = _HEDGES | {"~"}
_OPEN_RANGES = frozenset((("and",), ("to",), ("-",), ("–",)))
_SIGNED = frozenset((None, "Cel", "[degF]", "deg", "K", "%", "pp"))  # where a minus is more likely than a range
_PLAYED = frozenset(
    "lost lose loses losing won win wins beat beaten defeat defeated trailed trailing opened started began begun"
    " finished went gone improved".split()
)
_SEASONS = frozenset(("record", "mark", "start"))
_ARE = frozenset("are is was were".split())
_AWAY = frozenset("at on overall against this when".split())
_HIGHEST_SCORE, _HIGHEST_INNINGS, _WICKETS = 200, 1000, 10  # at cricket "289-4"
_BASES = frozenset((100.0, 1e3, 1e4, 1e5, 1e6))  # what a frequency is told per
_MOST_ROUNDED = 5  # times the lower end that "20-100,000" may go up to, if both are thousands
_GROUP = 1000  # what a comma sets apart
_MOST_ALIKE = 3  # times the lower end of a move in percent
_LONGEST_SUBJECT = 14  # tokens from a verb of change to "from"
_BY = frozenset("by outnumber outnumbered outnumbering outvoted".split())
_TO_ONE = ("-", "to", "-")
_RATIO_SIGNS = frozenset((("to",), (":",), ("-",), _TO_ONE, ("/",)))
_RANGE_WORDS = {("-", "to"), ("to",), ("up", "to"), ("and",), ("or",), ("through",), ("until",), ("-", "to", "-")}


def joined(words: Words, readings: list[Reading]) -> list[Reading]:
    """Return the readings with ranges, margins of error and compound measures made one; a match's score is left out."""
    found: list[Reading] = []
    for reading in readings:
        if found and _is_score(words, found[-1], reading) and not is_ratio(words, found[-1].first):
            found.pop()
            continue
        if found and _join(words, found[-1], reading):
            continue
        found.append(reading)
    share_units(words, found)
    share_with_later(words, found)
    share_compared(words, found)
    share_nouns(words, found)
    return found


def _join(words: Words, left: Reading, right: Reading) -> bool:
    """Take the right reading into the left one, if the two are one quantity; return whether it was done."""
    if right.first - left.last > 4:
        return False
    if words.low(right.first - 1) == "per" and right.high in _BASES and left.rate is None:
        of = f"_{right.unit}" if right.unit else ""
        left.rate = f"{{{right.high:.0f}{of}}}"  # "8 deaths per 100,000 people", "6 litres per 100 km"
        return True
    between = tuple(words.lows[left.last : right.first])
    if right.negative and not between and _is_spaced_range(words, left, right):
        right.negative, right.low, right.high, right.first = False, -right.high, -right.low, right.first + 1
        between = ("-",)
    if len(between) > 1 and between[-1] in _ABOUTS and between[:-1] in _OPEN_RANGES:
        between = between[:-1]  # "between 2 and about 7 kg"
    if between == ("-",) and left.unit == "[ft_i]" and right.unit is None and right.high < 12:  # "6-foot-2"
        right.unit, between = "[in_i]", ()
    if between in _MARGINS:
        left.margin, left.last = right.high, right.last
        left.unit, left.factor = left.unit or right.unit, left.factor if left.unit else right.factor
        left.last += left.unit == "%" and words.low(left.last).startswith("point")  # "45%, plus or minus 3 points"
        return True
    told = between == _TO_ONE or (between == ("to",) and words.low(left.first - 1) in _BY)
    falls = told and left.low > right.low == 1  # "a 10-to-1 majority", "by two to one"; no vote of 134-to-63
    if (
        between in _RATIO_SIGNS
        and left.unit is right.unit is None
        and right.low
        and (falls or is_ratio(words, left.first))
    ):
        left.low = left.high = left.low / right.low
        left.number, left.last = left.number._replace(kind="fraction", step=0.01, whole=False), right.last
        return True
    if adds_up(words, between, left, right):
        add(left, right)
        return True
    return _join_range(words, between, left, right)


def _join_range(words: Words, between: tuple[str, ...], left: Reading, right: Reading) -> bool:
    tilde = between == ("~",) and words.glued(left.last) and words.glued(right.first)  # "20~100"
    dash = tilde or (len(between) == 1 and words.dash(left.last))
    limit = bound_before(words, left.first)  # "from more than 3% to 5%"
    start = (limit[1] if limit else left.first) - 1
    if words.low(start) in _STARTING and words.low(start - 1) in _OWNERS:
        start -= 2  # "from the current 30,000 to 45,000"
    if ages := words.lows[max(0, left.first - 2) : left.first] == ["ages", "of"]:
        start -= 2 + (words.low(start - 2) == "the")  # "between the ages of 12 and 16"
    opener = words.low(start)
    if not dash and between not in _RANGE_WORDS and not (between == ("/",) and left.sign_before and right.sign_before):
        return False
    if between == ("or",) and not _is_or_range(left, right):
        return False
    if between in (("and",), ("up", "to")) and opener not in ("between", "from"):
        return False
    moved = opener == "from" and _is_move(words, start, _LONGEST_SUBJECT)
    if between == ("to",) and (left.range or moved):
        _hand_on(words, left, right)
    if between == ("to",) and words.low(left.first - 1) == "by" and right.low > _MOST_ALIKE * left.high:
        return False  # "it lifted the sum by $7 million to $62 million"
    if left.number.kind == "fraction" and right.sign_before:
        return False  # "shrank by a third to $12"
    if left.range or right.range or left.number.kind in ("vague", *MULTIPLIED) or right.number.kind in MULTIPLIED:
        return False
    if opener in ("between", "from") and between in (("and",), ("to",)) and not moved:
        _convert(left, right)
    if not _same_kind(left, right) or (left.rate and left.rate != right.rate):
        return False
    if left.unit == "%" and right.unit is None and not dash and opener not in ("between", "from"):
        return False
    raised = words.low(left.first - 1) in _RAISING and left.unit in (None, right.unit)  # "raise $5m to $6m"
    shared = between == ("to",) and left.unit is None and _share_a_move(words, left, right)
    shared = shared or (between == ("to",) and _is_expected_move(words, left, right))
    if between == ("to",) and not (raised or shared) and (moved or _is_moved(words, opener, left, right)):
        lend(left, right)
        return False
    if dash and not _is_dash_range(words, left, right):
        return False
    if _shares_thousands(words, left, right):
        left.low = left.high = 1000 * left.low
    low, magnitude = left.low, left.magnitude
    if not left.magnitude and right.magnitude and left.low < 1000:
        low, magnitude = left.low * 10.0**right.magnitude, right.magnitude
        if low > right.high:
            low, magnitude = left.low, 0
    high = right.high
    if left.negative and right.negative:
        low, high = min(low, high), max(low, high)
    if low >= high:
        return False
    left.low, left.high, left.range, left.magnitude = low, high, True, magnitude
    if right.unit is not None:
        left.unit, left.factor = right.unit, right.factor
    left.age, left.rate, left.last = left.age or right.age, right.rate, right.last
    if opener in ("between", "from"):
        left.first = start
    if ages and left.unit is None:
        left.unit, left.age = "a", True
    return True


def _shares_thousands(words: Words, left: Reading, right: Reading) -> bool:
    """Whether the thousands of the upper end are those of the lower one, too: "20-25,000 people"."""
    thousands = words.word(right.number.last - 1).endswith(",000") and right.number.kind == "digits"
    plain = thousands and left.number.whole and not left.magnitude and left.low < _GROUP
    return plain and left.low < right.low / _GROUP <= _MOST_ROUNDED * left.low


def _is_spaced_range(words: Words, left: Reading, right: Reading) -> bool:
    """Whether the hyphen that the right figure took for a minus joins it to a bare one: "a 75 -300mm lens"."""
    signed = words.dash(right.first) and right.first == left.last
    return signed and left.unit is None and right.unit not in _SIGNED and 0 <= left.high < -right.low


def _convert(left: Reading, right: Reading) -> None:
    """Give the lower end of a range in the unit of the upper one: "between 30 cm and 1.1 m"."""
    if left.unit is None or right.unit is None or left.unit == right.unit or left.rate or left.age or right.age:
        return
    a, b = measure_of(left.unit), measure_of(right.unit)
    if a.dimension != b.dimension or a.offset or b.offset:
        return
    scale = a.factor * left.factor / (b.factor * right.factor)
    if left.low * scale < right.high:
        left.low = left.high = float(f"{left.low * scale:.6g}")
        left.unit, left.factor, left.magnitude = right.unit, right.factor, 0


def _same_kind(left: Reading, right: Reading) -> bool:
    """Whether the units go together: equal, or printed with one of the two only."""
    if left.unit is None or right.unit is None:
        return left.unit is None or left.sign_before or left.unit == "%"
    return left.unit == right.unit and left.factor == right.factor


def _is_score(words: Words, left: Reading, right: Reading) -> bool:
    """Whether bare figures on a dash are the score of a match, which counts nothing: "3-1", "lost 1-2"."""
    dash = right.first == left.last + 1 and words.dash(left.last)
    bare = left.unit is None and right.unit is None and left.number.whole and right.number.whole
    most = _HIGHEST_INNINGS if right.high <= _WICKETS else _HIGHEST_SCORE
    if not (dash and bare and right.low >= 0 and left.high < most):
        return False
    if left.high >= right.low:
        return True
    return right.low < _HIGHEST_SCORE and (words.low(left.first - 1) in _PLAYED or _is_of_season(words, left, right))


def _is_of_season(words: Words, left: Reading, right: Reading) -> bool:
    """Whether two figures on a dash are games won and lost, or a set: "are 5-9 at home", "a 5-9 start", "6-4, 3-6"."""
    if words.low(right.last) in _SEASONS or (words.low(left.first - 1) in _ARE and words.low(right.last) in _AWAY):
        return True
    before, after = words.lows[max(0, left.first - 4) : left.first], words.lows[right.last : right.last + 4]
    set_before = len(before) == 4 and before[3].isdecimal() and before[2] in DASHES and before[1].isdecimal()
    set_after = len(after) == 4 and after[0].isdecimal() and after[1] in DASHES and after[2].isdecimal()
    if set_before or set_after:
        return True  # "6-2 3-6 7-6"
    return any(
        len(other) == 4 and other[side] == "," and other[side + 1].isdecimal() and other[side + 2] in DASHES
        for other, side in ((before[3:] + before[:3], 0), (after, 0))
    )


def _is_or_range(left: Reading, right: Reading) -> bool:
    """Whether "or" joins neighbours of one unit: "three or four years"."""
    spoken = right.unit is not None or left.number.kind == right.number.kind == "words"
    return right.low == left.low + 1 and left.unit is None and spoken and not right.sign_before


def _is_move(words: Words, first: int, back: int) -> bool:
    """Whether the words before tell of a change: "rose from 21 to 23", "fell 21 to 283" are two figures, no range."""
    return any(words.low(i) in _MOVES and words.low(i - 1) not in _MAKES for i in range(max(0, first - back), first))


def _is_moved(words: Words, opener: str, left: Reading, right: Reading) -> bool:
    """Whether a verb before two figures makes the second where the first leads: "fell 21 to 283", "gained 3 to 40"."""
    if opener == "between":
        return False
    far = words.low(left.first - 1) in _GAINS and right.low > _MOST_ALIKE * left.high
    return far or _is_move(words, left.first, 2)


def _share_a_move(words: Words, left: Reading, right: Reading) -> bool:
    """Whether two like measures, only the second with its unit, follow a verb: "prices rose 30 to 40 percent"."""
    alike = right.unit is not None and not right.sign_before and right.low < _MOST_ALIKE * left.low
    return alike and not left.number.magnitude and words.low(left.first - 1) in (_MOVES | {"by"})


def _is_expected_move(words: Words, left: Reading, right: Reading) -> bool:
    """Whether two shares tell between what a change is expected: "sales will be up 4% to 7%"."""
    alike = left.unit == right.unit == "%" and left.low < right.low < _MOST_ALIKE * left.low
    ahead = alike and words.low(left.first - 1) in ("up", "down")
    return ahead and not _EXPECTED.isdisjoint(words.lows[: left.first])


def _is_dash_range(words: Words, left: Reading, right: Reading) -> bool:
    """Whether figures joined by a dash are a range: ascending, and one of them shows what is measured."""
    spaced = not words.glued(left.last) and not words.glued(left.last + 1)
    return (words.glued(left.last + 1) or spaced) and not right.negative


def _hand_on(words: Words, left: Reading, right: Reading) -> None:
    """Give the unit of a change's first figure to the bare one it moves to: "fell from 208 pounds to 193"."""
    if right.unit is None and left.unit is not None and not left.sign_before and right.number.kind == "digits":
        following = words.word(right.last)
        if not following.isalpha() or part_of_speech(following) not in "JNPzbEG":
            right.unit, right.factor, right.rate = left.unit, left.factor, left.rate
