"""Currencies before and after a figure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extraction.unit_match import joined_words
from factcheck.lexicon import currencies
from factcheck.lexicon.numerals import MAGNITUDE_SIGNS, MAGNITUDES
from factcheck.lexicon.words import part_of_speech

if TYPE_CHECKING:
    from factcheck.extraction.reading import Reading
    from factcheck.extraction.words import Words

# currencies only after figures too large for the words' other senses
_LARGE_ONLY = frozenset(
    "won crown crowns mark marks real reals dong kip colon sol soles leone leones pula kina lek guarani cordoba".split()
)
_MONEY_WORDS = frozenset(
    "paid pay pays cost costs price priced worth fined fine earn earned spend spent debt buy bought raise raised salary"
    " fee".split()
)
_PAID_IN_RAND = _MONEY_WORDS | frozenset("for rand note rent tax".split())
_PENCE = re.compile(r"\d+\.\d\d")
_WEIGHED = frozenset("weigh weighs weighed weighing weight lost lose gained gain lift lifted of".split())
_ARTICLES = frozenset("the a an this that its against per".split())
_LEAST_RAND, _BARE_RAND = 100, 1000
_OWN_MONEY = frozenset("$ cent cents dollar dollars".split())  # after a figure, which needs no sign before
_DOLLAR_LANDS = frozenset("us usd hk nz nt sg c".split())
_LINES = frozenset("1080 1440 2160 4320".split())
_FEWER_LINES = frozenset("240 360 480 576 720 1080".split())
_PICTURES = frozenset(
    "video videos resolution resolutions hd camera cameras webcam display displays screen stream streams streaming"
    " footage monitor lens lines selfie playback".split()
)
_POUND_IS_MASS = 10_000


def money_before(words: Words, reading: Reading, floor: int) -> bool:
    """Take in a currency's sign or code before the figure: "$", "US$", "EUR ", "Rs"."""
    first = reading.first
    gap = words.text[words.end(first - 1) : words.start(first)] if first else "-"
    if gap.strip() or len(gap) > 1:
        return False
    longest = 1  # tokens that touch each other, of which the sign is made
    while longest < 3 and words.glued(first - longest):
        longest += 1
    for length in range(longest, 0, -1):
        start = first - length
        if start < floor:
            continue
        sign = words.text[words.start(start) : words.end(first - 1)]
        code = currencies.currency_of_sign(sign)
        if code is None or (gap and sign in currencies.GLUED_SIGNS):
            continue
        if sign.isalpha() and currencies.is_name(sign, reading.high, glued=not gap):
            continue
        if sign == "PS" and reading.number.whole:
            continue  # a plain-text "£" only of an amount: "PS8.1bn", not "a PS5"
        if sign == "#" and not reading.magnitude:
            continue  # a "£" lost on the wire: "#54.8 million"
        if sign == "R" and reading.number.whole and _names_a_road(words, reading.number.value):
            continue
        if sign.isalpha() and words.glued(start) and words.word(start - 1) not in "([\"“‘'":
            continue
        if sign == "$" and words.low(start - 1) in _DOLLAR_LANDS and not words.glued(start) and start > floor:
            start -= 1
            code = currencies.currency_of_sign(words.word(start).upper() + "$") or code
        if words.word(start - 1) == "\\" and words.glued(start):
            start -= 1
        reading.first, reading.unit, reading.sign_before = start, code, True
        _repeated_money(words, reading)
        return True
    return bool(gap) and first > floor and _named_before(words, reading)


def _named_before(words: Words, reading: Reading) -> bool:
    """Take in a scaled code or a name before the figure: "MSEK 45", "Rupees 500 crore"."""
    i = reading.first - 1
    if scaled := currencies.scaled_code(words.word(i)):
        reading.unit, power = scaled
        reading.low, reading.high = reading.low * 10.0**power, reading.high * 10.0**power
        reading.magnitude += power
    elif words.low(i) in currencies.LEADING_NAMES or (words.low(i) in currencies.LEADING_LARGE and reading.magnitude):
        if words.low(i - 1) in _ARTICLES or reading.number.kind != "digits" or _is_counted(words, reading):
            return False
        code, factor = currencies.currency_of_words(words.low(i)) or ("", 1.0)
        reading.unit, reading.factor = code, factor
    else:
        return False
    reading.first, reading.sign_before = i, True
    return True


def _names_a_road(words: Words, value: float) -> bool:
    """Whether an "R" before a whole figure is no rand: a small one, or one below a thousand where none is paid."""
    return value < _LEAST_RAND or (value < _BARE_RAND and _PAID_IN_RAND.isdisjoint(words.lows))


def _reads_as_year(figure: str) -> bool:
    return len(figure) == len("2026") and figure.isdecimal() and figure[:2] in ("19", "20")


def _is_counted(words: Words, reading: Reading) -> bool:
    """Whether the money before a figure is not its own: a unit or a noun follows, or the figure reads as a year."""
    figure, after = words.word(reading.number.first), words.word(reading.last)
    year = _reads_as_year(figure) and not reading.magnitude
    return year or after == "%" or (after.isalpha() and part_of_speech(after.lower()) in "NPbzJQ")


def _repeated_money(words: Words, reading: Reading) -> None:
    """Take in what names the money once more: "$5 dollars", "$1.5m USD", "$200 Canadian"."""
    found = currency_words(words, reading.last)
    if found and found[1] == 1.0:
        _, _, last = found
        reading.last = last
        if words.low(last - 1) != "dollars":
            reading.unit = found[0]


def currency_words(words: Words, j: int) -> tuple[str, float, int] | None:
    """Return code, factor and end of the currency named from token `j`: "US dollars", "pence"; None if none is."""
    if words.low(j) not in currencies.first_words():
        return None
    for length in range(currencies.MOST_WORDS, 0, -1):
        if j + length > len(words):
            continue
        name = joined_words(words, j, length)
        found = currencies.currency_of_words(name) if name else None
        if name == "mark" and words.word(j - 1) not in ("1", "one"):
            continue  # "the 5,000 mark"
        if found and (name not in _LARGE_ONLY or _large(words, j)):
            return *found, j + length
    return None


def _large(words: Words, j: int) -> bool:
    """Whether the figure before token `j` is one in which only a small currency is counted."""
    before = words.word(j - 1)
    spelled = words.low(j - 1) in MAGNITUDES or before in MAGNITUDE_SIGNS
    return spelled or len(re.sub(r"\D", "", before)) > 2


def currency_sign(words: Words, j: int, *, glued: bool) -> tuple[str, float, int] | None:
    """Return code, factor and end of the currency's sign after a figure: "€", "EUR", "kr", "p"; None if none is."""
    sign = words.word(j)
    if not glued and (scaled := currencies.scaled_code(sign)):
        return scaled[0], 10.0 ** scaled[1], j + 1
    ends = not (words.glued(j + 1) and words.word(j + 1)[:1].isalnum())
    if glued and sign == "p" and _is_resolution(words, j - 1):
        return None
    if glued and ends and not _reads_as_year(words.word(j - 1)) and (coin := currencies.small_coin(sign)):
        return *coin, j + 1
    for length in (2, 1):
        if j + length > len(words) or (length == 2 and not words.glued(j + 1)):
            continue
        sign = words.text[words.start(j) : words.end(j + length - 1)]
        code = currencies.currency_behind(sign)
        ambiguous = sign in currencies.GLUED_SIGNS or (sign in ("$", "¥") and words.word(j + 1)[:1].isdecimal())
        paired = sign == "$" and words.word(j + 1)[:1].isdecimal() and words.low(j + 2) in _OWN_MONEY
        ambiguous = ambiguous and not paired
        if (
            code
            and not (ambiguous and not glued)
            and not (words.glued(j + length) and words.word(j + length)[:1].isalnum())
        ):
            if sign == "$" and words.word(j + 1)[:1].isdecimal() and not paired:
                return None
            return code, 1.0, j + length
    return None


def _is_resolution(words: Words, i: int) -> bool:
    """Whether the figure at token `i`, a "p" behind it, is that of a picture's lines: "1080p", "720p video"."""
    figure = words.word(i)
    return figure in _LINES or (figure.replace(",", "") in _FEWER_LINES and not _PICTURES.isdisjoint(words.lows))


def pound_of(words: Words, reading: Reading, last: int) -> str:
    """Return what a "pound" is here: money if the sum is large or the words before speak of money, else a mass."""
    if words.low(last) == "sterling" or reading.magnitude >= 6 or reading.number.value >= _POUND_IS_MASS:
        return "GBP"
    if "£" in words.tokens or "sterling" in words.lows:
        return "GBP"
    before = {words.low(i) for i in range(max(0, reading.first - 6), reading.first)}
    pence = _PENCE.fullmatch(words.word(reading.number.last - 1)) is not None and not before & _WEIGHED
    return "GBP" if pence or before & _MONEY_WORDS else "[lb_av]"
