"""Money as the press writes it: CLDR's names, signs and codes, and the house styles that CLDR does not know."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# a name without its country stands for the currency that an English-language paper means by it
_BARE_NAMES = {
    "dollar": "USD", "buck": "USD", "greenback": "USD", "euro": "EUR", "sterling": "GBP", "quid": "GBP", "yen": "JPY",
    "yuan": "CNY", "renminbi": "CNY", "chinese yuan renminbi": "CNY", "rupee": "INR", "rouble": "RUB", "ruble": "RUB",
    "won": "KRW", "real": "BRL", "reais": "BRL", "rand": "ZAR", "peso": "MXN", "franc": "CHF", "krona": "SEK",
    "kronor": "SEK", "krone": "NOK", "kroner": "NOK", "crown": "CZK", "koruna": "CZK", "danish crown": "DKK",
    "swedish crown": "SEK", "norwegian crown": "NOK", "czech crown": "CZK", "lira": "TRY", "lire": "ITL",
    "shekel": "ILS", "israeli shekel": "ILS", "new shekel": "ILS", "ringgit": "MYR", "baht": "THB", "rupiah": "IDR",
    "dong": "VND", "zloty": "PLN", "zlotys": "PLN", "forint": "HUF", "hryvnia": "UAH", "naira": "NGN", "cedi": "GHS",
    "shilling": "KES", "dirham": "AED", "dinar": "KWD", "riyal": "SAR", "rial": "IRR", "taka": "BDT", "leu": "RON",
    "lei": "RON", "lev": "BGN", "leva": "BGN", "tenge": "KZT", "lari": "GEL", "kuna": "HRK", "bolivar": "VES",
    "deutschmark": "DEM", "deutsche mark": "DEM", "mark": "DEM", "d-mark": "DEM", "peseta": "ESP", "escudo": "PTE",
    "guilder": "NLG", "drachma": "GRD", "markka": "FIM", "bitcoin": "BTC", "btc": "BTC", "ether": "ETH", "colon": "CRC",
    "colón": "CRC", "kip": "LAK", "birr": "ETB", "kwacha": "ZMW", "afghani": "AFN", "us dollar": "USD",
    "u.s. dollar": "USD", "american dollar": "USD", "united states dollar": "USD", "u . s . dollar": "USD",
    "hong kong dollar": "HKD", "aussie dollar": "AUD", "loonie": "CAD", "pound sterling": "GBP",
    "pounds sterling": "GBP", "british pound": "GBP", "great britain pound": "GBP", "malaysia ringgit": "MYR",
    "turkish lira": "TRY", "saudi riyal": "SAR", "chinese yuan": "CNY", "mexican peso": "MXN",
    "netherlands guilder": "NLG", "dutch guilder": "NLG", "tugrik": "MNT", "manat": "AZN", "quetzal": "GTQ",
    "lempira": "HNL", "guarani": "PYG", "guaraní": "PYG", "sol": "PEN", "soles": "PEN", "boliviano": "BOB",
    "cordoba": "NIO", "córdoba": "NIO", "gourde": "HTG", "metical": "MZN", "meticais": "MZN", "kyat": "MMK",
    "riel": "KHR", "pula": "BWP", "dalasi": "GMD", "leone": "SLE", "ariary": "MGA", "ouguiya": "MRU",
    "rufiyaa": "MVR", "kronur": "ISK", "krónur": "ISK", "icelandic kronur": "ISK", "icelandic krónur": "ISK",
    "kina": "PGK", "somoni": "TJS", "denar": "MKD", "lek": "ALL", "egyptian pound": "EGP",
    "lebanese pound": "LBP", "syrian pound": "SYP", "sudanese pound": "SDG", "irish pound": "IEP",
}  # fmt: skip
# hundredths: the currency and the factor
_SMALL_COIN = {
    "cent": "USD", "us cent": "USD", "u.s. cent": "USD", "euro cent": "EUR", "eurocent": "EUR", "penny": "GBP",
    "pence": "GBP", "pennies": "USD", "australian cent": "AUD", "canadian cent": "CAD", "paise": "INR", "sen": "MYR",
    "kopeck": "RUB", "kopek": "RUB", "kopiyka": "UAH", "agorot": "ILS", "groszy": "PLN", "pfennig": "DEM",
    "stotinki": "BGN", "poisha": "BDT", "eurocents": "EUR", "centavo": "MXN", "c": "USD", "p": "GBP", "¢": "USD",
}  # fmt: skip
# before the figure: signs, and words glued or spaced to it
_SIGNS = {
    "$": "USD", "US$": "USD", "U.S.$": "USD", "$US": "USD", "USD$": "USD", "USD": "USD", "US $": "USD", "A$": "AUD",
    "AU$": "AUD", "AUD$": "AUD", "$A": "AUD", "Aus$": "AUD", "C$": "CAD", "CA$": "CAD", "CAD$": "CAD", "CDN$": "CAD",
    "Can$": "CAD", "HK$": "HKD", "NZ$": "NZD", "$NZ": "NZD", "S$": "SGD", "SG$": "SGD", "NT$": "TWD", "R$": "BRL",
    "RM": "MYR", "Rs": "INR", "Rs.": "INR", "Re": "INR", "INR": "INR", "₹": "INR", "₨": "INR", "£": "GBP", "€": "EUR",
    "EUR": "EUR", "¥": "JPY", "JP¥": "JPY", "CN¥": "CNY", "RMB": "CNY", "元": "CNY", "₩": "KRW", "₽": "RUB",
    "₺": "TRY", "₴": "UAH", "₦": "NGN", "₱": "PHP", "฿": "THB", "₫": "VND", "₪": "ILS", "NIS": "ILS", "kr": "SEK",
    "kr.": "DKK", "Kr": "SEK", "Fr": "CHF", "Fr.": "CHF", "SFr": "CHF", "CHF": "CHF", "DM": "DEM", "R": "ZAR",
    "Rp": "IDR", "KSh": "KES", "Ksh": "KES", "Sh": "KES", "Tk": "BDT", "BTC": "BTC", "₿": "BTC", "XBT": "BTC",
    "zł": "PLN", "Ft": "HUF", "Kč": "CZK", "₡": "CRC", "₸": "KZT", "₼": "AZN", "₾": "GEL", "﷼": "SAR", "ETH": "ETH",
    "B/.": "PAB", "Mex$": "MXN", "MX$": "MXN", "J$": "JMD", "T$": "TTD", "TT$": "TTD", "Z$": "ZWD", "N$": "NAD",
    "Bds$": "BBD", "EC$": "XCD", "₭": "LAK", "₮": "MNT", "؋": "AFN", "៛": "KHR", "¢": "USD", "Y=": "JPY",
    "rs": "INR", "rs.": "INR", "PS": "GBP", "#": "GBP",
    "円": "JPY", "圓": "JPY", "원": "KRW",
    "ரூ": "LKR", "＄": "USD", "￡": "GBP", "￥": "JPY", "gbp": "GBP", "usd": "USD", "eur": "EUR",
    "dlrs": "USD", "dlr": "USD", "LE": "EGP", "E£": "EGP", "C£": "CYP", "IR£": "IEP", "I£": "IEP", "Rmb": "CNY",
    "SKr": "SEK", "NKr": "NOK", "DKr": "DKK", "Php": "PHP", "GH¢": "GHS", "GH₵": "GHS", "₵": "GHS", "S/": "PEN",
    "Dh": "AED", "Dhs": "AED", "SR": "SAR", "QR": "QAR", "TL": "TRY", "N": "NGN", "P": "PHP", "Y": "JPY", "W": "KRW",
    "USh": "UGX", "Ush": "UGX", "TSh": "TZS", "Tsh": "TZS", "Bt": "THB",
}  # fmt: skip
# with "$" behind the code, as shops and tables write it: "NZD$"
_DOLLARS = "USD AUD CAD NZD HKD SGD TWD MXN JMD TTD BBD FJD".split()
_SIGNS |= {f"{form(code)}$": code for code in _DOLLARS for form in (str.upper, str.lower)}
# codes that are no words, as they are typed
_SIGNS |= {
    code.lower(): code
    for code in (
        "AUD BRL CAD CHF CNY DKK EUR GBP HKD IDR INR JPY KRW MXN MYR NOK NZD PHP PLN RUB SEK SGD THB USD".split()
    )
} | {"rmb": "CNY"}
# the millions and thousands of company reports, before the code or behind it: "MSEK 45", "EURm 20"
_SCALES = {"M": 6, "K": 3, "T": 3, "m": 6, "k": 3, "bn": 9, "b": 9}
# names that are printed before the figure, as in South Asia and Africa: "Rupees 500 crore"; some need a magnitude
LEADING_NAMES = frozenset(
    "rupee rupees ringgit taka naira shilling shillings birr kwacha cedi cedis baht rupiah peso pesos rand dirham"
    " dirhams dinar dinars riyal riyals sen yuan kroner kronor".split()
)
LEADING_LARGE = frozenset("dollar dollars euro euros pound pounds yen".split())
# signs that also are ordinary letters or words: only where they touch the digits
GLUED_SIGNS = frozenset("R Re Fr DM Sh T$ Z$ p c PS N P Y W".split())
# letters that lead names as well ("N95", "P5", "SR-71"): only before thousands and more
LARGE_SIGNS = frozenset("N P Y W SR QR TL Dh Bt S/".split())
# codes that are told of small sums, and lead no names: "EUR5", not "COP28", "ALL4"
_LEADING_CODES = frozenset(
    "AUD BRL CAD CHF CNY CZK DEM DKK EUR GBP HKD HUF IDR INR JPY KES KRW MXN MYR NGN NOK NZD PHP PKR PLN RMB RUB SAR"
    " SEK SGD THB TRY TWD USD ZAR AED ARS BGN BTC CLP EGP ILS KZT RON UAH VND".split()
)
_LEAST_LARGE, _LEAST_SPACED = 1000, 100
MOST_WORDS = 4
_METALS = frozenset(("XAU", "XAG", "XPT", "XPD"))  # have codes of money, but "40 gold coins" are coins
_NAMES = Path(__file__).parent / "data" / "currencies.json"


@cache
def _tables() -> tuple[Mapping[str, str], Mapping[str, str]]:
    data: dict[str, dict[str, str]] = json.loads(_NAMES.read_text("utf-8"))
    names = {name: code for name, code in data["names"].items() if code not in _METALS}
    return {**names, **_BARE_NAMES}, {**data["signs"], **_SIGNS}


@cache
def currency_of_words(words: str) -> tuple[str, float] | None:
    """Return the ISO 4217 code of a currency's name in lower case, and the factor: "pence" is ("GBP", 0.01)."""
    names = _tables()[0]
    for word in (words, words.removesuffix("s")):
        if word in _SMALL_COIN and len(word) > 1:
            return _SMALL_COIN[word], 0.01
        if word in names:
            return names[word], 1.0
    return None


def currency_of_sign(sign: str) -> str | None:
    """Return the ISO 4217 code of a sign or code, its case kept: "US$", "€", "CHF"."""
    return _tables()[1].get(sign)


def currency_behind(sign: str) -> str | None:
    """Return the ISO 4217 code of a sign or code behind a figure, where a lone letter is rather a unit: "10 W"."""
    return None if sign in LARGE_SIGNS else currency_of_sign(sign)


def is_name(sign: str, value: float, *, glued: bool) -> bool:
    """Whether letters before a figure below a thousand rather make a name with it than money: "COP28", "N95"."""
    if sign in LARGE_SIGNS:
        return value < _LEAST_LARGE
    code = len(sign) == len("COP") and sign.isalpha() and sign.isupper() and sign not in _LEADING_CODES
    return code and value < (_LEAST_LARGE if glued else _LEAST_SPACED)


@cache
def scaled_code(word: str) -> tuple[str, int] | None:
    """Return the currency and the power of ten of a code with its scale: "MSEK" is ("SEK", 6), "EURbn" ("EUR", 9)."""
    for code, scale in ((word[1:], word[:1]), (word[:3], word[3:])):
        if len(code) == 3 and code.isupper() and scale in _SCALES and currency_of_sign(code) == code:
            return code, _SCALES[scale]
    return None


def small_coin(sign: str) -> tuple[str, float] | None:
    """Return currency and factor of a letter for a hundredth: "50p", "99c", "25¢"."""
    return (_SMALL_COIN[sign], 0.01) if sign in ("p", "c", "¢") else None


@cache
def first_words() -> frozenset[str]:
    """Return the first words of currencies' names, singular and plural."""
    firsts = {name.split(" ")[0].split("-")[0] for name in (*_tables()[0], *_SMALL_COIN)}
    return frozenset(firsts | {f"{word}s" for word in firsts})
