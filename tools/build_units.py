"""Write the names of units and currencies, from quantulum3's tables and CLDR, to factcheck/lexicon/data.

Usage: python tools/build_units.py. Run it when quantulum3 or babel is raised; a test says when the files are stale.
"""

from __future__ import annotations

import json
import re
import warnings
from pathlib import Path
from typing import Any

from babel import Locale

DATA = Path(__file__).resolve().parent.parent / "factcheck" / "lexicon" / "data"

SI_PREFIXES = {
    "yocto": "y", "zepto": "z", "atto": "a", "femto": "f", "pico": "p", "nano": "n", "micro": "u", "milli": "m",
    "centi": "c", "deci": "d", "deca": "da", "hecto": "h", "kilo": "k", "mega": "M", "giga": "G", "tera": "T",
    "peta": "P", "exa": "E", "zetta": "Z", "yotta": "Y", "kibi": "Ki", "mebi": "Mi", "gibi": "Gi", "tebi": "Ti",
}  # fmt: skip
# quantulum3's names -> UCUM; what is missing here (slang, units of one physicist) is left to its own parser
CODES = {
    "metre": "m", "light-year": "[ly]", "astronomical unit": "AU", "mile": "[mi_i]", "furlong": "[fur_us]",
    "fathom": "[fth_i]", "yard": "[yd_i]", "foot": "[ft_i]", "inch": "[in_i]", "ångström": "Ao",
    "short ton": "[ston_av]", "long ton": "[lton_av]", "gram": "g", "pound-mass": "[lb_av]", "ounce": "[oz_av]",
    "ton": "t", "tonne": "t", "carat": "[car_m]", "bushel": "[bu_us]", "atomic mass unit": "u",
    "cubic metre": "m3", "cubic kilometre": "km3", "cubic centimetre": "cm3", "cubic millimetre": "mm3", "litre": "L",
    "barrel": "[bbl_us]", "gallon": "[gal_us]", "quart": "[qt_us]", "pint": "[pt_us]", "cup": "[cup_us]",
    "fluid ounce": "[foz_us]", "tablespoon": "[tbs_us]", "teaspoon": "[tsp_us]", "cubic mile": "[mi_i]3",
    "cubic yard": "[cyd_i]", "cubic foot": "[cft_i]", "cubic inch": "[cin_i]", "acre foot": "[acr_us].[ft_i]",
    "kelvin": "K", "degree Celsius": "Cel", "degree fahrenheit": "[degF]", "square metre": "m2",
    "square kilometre": "km2", "hectare": "har", "square mile": "[smi_us]", "square yard": "[syd_i]",
    "square foot": "[sft_i]", "square inch": "[sin_i]", "acre": "[acr_us]", "pascal": "Pa", "bar": "bar",
    "pound per square inch": "[psi]", "millimeter of mercury": "mm[Hg]", "standard atmosphere": "atm", "joule": "J",
    "electronvolt": "eV", "erg": "erg", "kilowatt hour": "kW.h", "watt second": "W.s", "calorie": "cal",
    "kilocalorie": "[Cal]", "british thermal unit": "[Btu]", "gigaton": "Gt", "megaton": "Mt", "kiloton": "kt",
    "watt": "W", "horsepower": "[HP]", "volt-ampere": "V.A", "newton": "N", "dyne": "dyn", "pound-force": "[lbf_av]",
    "second": "s", "minute": "min", "hour": "h", "day": "d", "week": "wk", "month": "mo", "year": "a",
    "kiloyear": "ka", "megayear": "Ma", "gigayear": "Ga", "knot": "[kn_i]", "metre per second": "m/s",
    "foot per second": "[ft_i]/s", "kilometre per hour": "km/h", "mile per hour": "[mi_i]/h",
    "radian": "rad", "degree angle": "deg", "minute of arc": "'", "second of arc": "''", "bit": "bit", "byte": "By",
    "newton metre": "N.m", "poise": "P", "decibel": "dB", "candela": "cd", "lumen": "lm", "lux": "lx",
    "revolutions per minute": "{revolution}/min", "hertz": "Hz", "inverse second": "/s", "mole": "mol",
    "coulomb": "C", "ampere-hour": "A.h", "milliampere-hour": "mA.h", "ampere": "A", "volt": "V", "ohm": "Ohm",
    "siemens": "S", "farad": "F", "henry": "H", "tesla": "T", "gauss": "G", "weber": "Wb", "becquerel": "Bq",
    "curie": "Ci", "sievert": "Sv", "gray": "Gy", "pixel": "{pixel}", "megapixel": "{megapixel}",
    "gram per cubic centimetre": "g/cm3", "kilogram per cubic metre": "kg/m3", "cubic metre per second": "m3/s",
    "cubic foot per second": "[cft_i]/s", "bit per second": "bit/s", "kilobit per second": "kbit/s",
    "megabit per second": "Mbit/s", "gigabit per second": "Gbit/s", "parts-per-million": "[ppm]",
    "parts-per-billion": "[ppb]", "per mille": "[ppth]",
}  # fmt: skip
# units that are read by name only: their symbols are letters of other units or of words
NAMED_ONLY = {
    "metre per square second": "m/s2", "foot per square second": "[ft_i]/s2", "inch per second": "[in_i]/s",
    "metre per hour": "m/h", "candela per square metre": "cd/m2", "pound per hour": "[lb_av]/h", "ton per day": "t/d",
    "inch of mercury": "{inch_of_mercury}", "centimeter of water": "{centimetre_of_water}", "torr": "{torr}",
    "technical atmosphere": "{technical_atmosphere}", "kilogram-force": "{kilogram-force}",
    "gram-force": "{gram-force}", "ton-force": "{ton-force}", "ounce-force": "{ounce-force}", "poundal": "{poundal}",
    "horsepower-hour": "[HP].h", "therm": "{therm}", "solar mass": "{solar_mass}", "earth mass": "{earth_mass}",
    "quintal": "{quintal}", "dessertspoon": "{dessertspoon}", "steradian": "{steradian}",
    "centistokes": "{centistokes}", "oersted": "{oersted}", "roentgen": "{roentgen}", "katal": "{katal}",
    "baud": "{baud}", "decitex": "{decitex}", "jansky": "{jansky}", "millijansky": "{millijansky}",
    "ampere-turn": "{ampere-turn}", "base pair": "{base_pair}", "kilo base pair": "{kilo_base_pair}",
    "nucleotide": "{nucleotide}", "pebibyte": "PiBy", "exbibyte": "EiBy",
    "inverse femtobarn": "{inverse_femtobarn}", "femtobarn": "{femtobarn}", "picobarn": "{picobarn}",
    "nanobarn": "{nanobarn}", "millibarn": "{millibarn}", "attobarn": "{attobarn}", "microbarn": "{microbarn}",
    "kilobarn": "{kilobarn}", "megabarn": "{megabarn}", "mega base pair": "{mega_base_pair}",
    "giga base pair": "{giga_base_pair}", "hartree": "{hartree}", "circular mil": "{circular_mil}",
    "standard cubic centimetre per minute": "{standard_cubic_centimetre}/min",
    "standard litre per minute": "{standard_litre}/min", "standard cubic feet per minute": "{standard_cubic_foot}/min",
    "mega british thermal unit": "M[Btu]", "degree rankine": "[degR]", "inch of water": "[in_i'H2O]",
    "zebibyte": "ZiBy", "yobibyte": "YiBy", "ton of refrigeration": "{ton_of_refrigeration}", "speed of light": "[c]",
}  # fmt: skip
_SHORTEST_SYMBOL = 3  # characters of one that is read for a unit of NAMED_ONLY: "MMBtu", "cSt", but no "gf"


def code_of(name: str) -> str | None:
    """Return the UCUM code of a unit by quantulum3's name, prefix and all."""
    if name in CODES:
        return CODES[name]
    for prefix, sign in SI_PREFIXES.items():
        rest = name.removeprefix(prefix)
        if rest != name and rest in CODES and not CODES[rest].startswith("["):
            return sign + CODES[rest]
    return None


def units() -> dict[str, dict[str, str]]:
    """Return `words` (lower-case singular -> code) and `signs` (case kept -> code) of quantulum3's tables."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from quantulum3 import load

        table: dict[str, Any] = load.units("en_US").names
    words: dict[str, str] = {}
    signs: dict[str, str] = {}
    for name, unit in sorted(table.items()):
        code = NAMED_ONLY.get(name) or code_of(name)
        if code is None or unit.entity.name == "currency":
            continue
        for surface in [name, *unit.surfaces]:
            words.setdefault(re.sub(r"[\s-]+", " ", surface.lower()).strip(), code)
        for symbol in unit.symbols:
            mixed = not (symbol.islower() or symbol.isupper() or symbol.istitle())
            safe = len(symbol) > _SHORTEST_SYMBOL or (len(symbol) == _SHORTEST_SYMBOL and mixed)
            if not re.search(r"[\s\d]", symbol) and (safe or name not in NAMED_ONLY):
                signs.setdefault(symbol, code)
    return {"words": dict(sorted(words.items())), "signs": dict(sorted(signs.items()))}


def currencies() -> dict[str, dict[str, str]]:
    """Return `names` (lower-case, singular and plural -> ISO 4217 code) and `signs` of CLDR."""
    locale = Locale("en")
    names: dict[str, str] = {}
    current = set(locale.currency_symbols)
    for code in sorted(locale.currencies, key=lambda code: (code not in current, code)):
        spellings = {locale.currencies[code], *locale._data["currency_names_plural"].get(code, {}).values()}  # noqa: SLF001
        for spelling in sorted(spellings):
            if not re.search(r"[\d(]", spelling):
                names.setdefault(spelling.lower(), code)
    signs = {sign: code for code, sign in locale.currency_symbols.items() if sign != code and "\u202f" not in sign}
    codes = {code: code for code in locale.currencies if code not in ("XXX", "ALL", "TOP")}
    return {"names": dict(sorted(names.items())), "signs": dict(sorted({**signs, **codes}.items()))}


def dumped(table: dict[str, dict[str, str]]) -> str:
    """Return a table as the files hold it."""
    return json.dumps(table, ensure_ascii=False, indent=0) + "\n"


TABLES = {"units.json": units, "currencies.json": currencies}

if __name__ == "__main__":
    for name, table in TABLES.items():
        (DATA / name).write_text(dumped(table()), encoding="utf-8")
        print(f"{DATA / name}: written")
