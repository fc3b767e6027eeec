"""Number words of English: what each is worth, and how words and figures of magnitude are written."""

from __future__ import annotations

_TO_NINETEEN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
ONES = {word: value for value, word in enumerate(_TO_NINETEEN.split())} | {"nil": 0, "nought": 0, "naught": 0}
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
TENS = {word: 10 * (i + 2) for i, word in enumerate(_TENS.split())} | {"fourty": 40}
CARDINALS = ONES | TENS

# as words, after a number in words or digits; the power of ten
MAGNITUDES = {
    "hundred": 2, "thousand": 3, "lakh": 5, "lac": 5, "million": 6, "crore": 7, "billion": 9, "milliard": 9,
    "trillion": 12, "quadrillion": 15, "krore": 7, "lkh": 5,
}  # fmt: skip
MAGNITUDES |= {f"{word}s": power for word, power in MAGNITUDES.items() if word in ("lakh", "lac", "crore", "krore")}
SPOKEN_FROM = 5  # "3 thousand" is 3,000 spelled out, "3 million" a rounded figure

# as letters, after digits; those in MONEY_ONLY mean something else unless a currency stands by
MAGNITUDE_SIGNS = {
    "k": 3, "K": 3, "tsd": 3, "mn": 6, "mln": 6, "mil": 6, "mill": 6, "M": 6, "MM": 6, "mm": 6, "m": 6, "bn": 9,
    "Bn": 9, "BN": 9, "bln": 9, "b": 9, "B": 9, "tn": 12, "Tn": 12, "trn": 12, "tln": 12, "T": 12, "cr": 7, "Cr": 7,
    "MN": 6, "Mn": 6, "Mln": 6, "Bln": 9, "bil": 9, "t": 12,
}  # fmt: skip
MONEY_ONLY = frozenset(["M", "MM", "mm", "m", "b", "B", "T", "k", "K", "mil", "mill", "cr", "Cr", "t"])

DOZEN = {"dozen": 12.0, "score": 20.0}
DOZENS = frozenset("dozen dozens doz dozs dz dzs".split())
"""A dozen as it is written behind a number."""

# "hundreds of", "tens of thousands of": from one of them to ten
VAGUE = {
    "tens": (10.0, 100.0), "dozens": (24.0, 120.0), "scores": (40.0, 200.0), "hundreds": (100.0, 1000.0),
    "thousands": (1e3, 1e4), "lakhs": (1e5, 1e6), "millions": (1e6, 1e7), "crores": (1e7, 1e8),
    "billions": (1e9, 1e10), "trillions": (1e12, 1e13),
}  # fmt: skip

_ORDINAL_ONES = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth"
)
_ORDINAL_TENS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"
ORDINALS = {word: value + 1 for value, word in enumerate(_ORDINAL_ONES.split())}
ORDINALS |= {word: 10 * (i + 2) for i, word in enumerate(_ORDINAL_TENS.split())}
ORDINALS |= {"hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12}

# as the lower part of a fraction; "second" is none
DENOMINATORS = {word: value for word, value in ORDINALS.items() if value > 2} | {"half": 2, "quarter": 4}
DENOMINATORS |= {f"{word}s": value for word, value in DENOMINATORS.items() if word != "half"} | {"halves": 2}
PARTS_ONLY = frozenset(f"{word}s" for word, value in ORDINALS.items() if value > 4)
"""Plurals that are nothing but parts of a whole, so that any number can stand before: "132 fifths"."""

MULTIPLES = {"twice": 2.0, "thrice": 3.0}
FOLD = "fold"
# verbs that tell by how many times something has changed
CHANGED_BY = {"doubled": 2.0, "tripled": 3.0, "trebled": 3.0, "quadrupled": 4.0, "quintupled": 5.0, "halved": 0.5}

AIRLINERS = frozenset(f"7{i}7" for i in range(10))
"""Boeing's models, which no group of digits ends with before a variant."""

STARTERS = frozenset(CARDINALS) | frozenset(MAGNITUDES) | frozenset(DOZEN) | frozenset(VAGUE) | frozenset(MULTIPLES)
STARTERS |= frozenset(DENOMINATORS) | frozenset(f"{word}{FOLD}" for word in CARDINALS) | {"couple"}
STARTERS |= frozenset(CHANGED_BY)
VULGAR = frozenset("½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")
FIGURES = VULGAR | frozenset("0123456789")
"""What a numeral in figures starts with."""
# as they may be printed
ORDINAL_FORMS = frozenset(form(word) for word in ORDINALS for form in (str.lower, str.capitalize, str.upper))
# a sentence with none of them and no digit holds no number
STARTER_FORMS = {
    form(word)
    for word in STARTERS | (frozenset(ORDINALS) - {"first"})
    for form in (str.lower, str.capitalize, str.upper)
}
