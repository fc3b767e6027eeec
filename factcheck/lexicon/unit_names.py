"""How the press writes units, each spelling with its code: quantulum3's tables, and what they lack."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from factcheck.lexicon.unit_atoms import PREFIXES

if TYPE_CHECKING:
    from collections.abc import Mapping

# singular, lower case; {} stands for metre and meter, litre and liter
_MORE_WORDS = """
percent|%  per cent|%  percentage point|pp  percent point|pp  per cent point|pp  percentage pt|pp  square {m}|m2
sq {m}|m2  square kilo{m}|km2  sq kilo{m}|km2  cubic {m}|m3  cubic kilo{m}|km3  cu {m}|m3  square centi{m}|cm2
square milli{m}|mm2  sq km|km2  square km|km2  square cm|cm2  square mm|mm2  square m|m2  square ft|[sft_i]
square mi|[smi_us]
cubic km|km3  cubic m|m3  cubic ft|[cft_i]  cubic mm|mm3  cubic milli{m}|mm3  sq mi|[smi_us]  sq mile|[smi_us]
sq ft|[sft_i]  sq foot|[sft_i]  sq m|m2
sq yd|[syd_i]  sq in|[sin_i]  square-foot|[sft_i]  cu ft|[cft_i]  cu m|m3  cubic cm|cm3  milli{l}|mL  kilo|kg
metric ton|t  metric tonne|t  us ton|[ston_av]  imperial gallon|[gal_br]  gigaton|Gt  gigatonne|Gt  megaton|Mt
megatonne|Mt  kiloton|kt  light year|[ly]  nautical mile|[nmi_i]  degree celsius|Cel  degree celcius|Cel
centigrate|Cel  farenheit|[degF]  degree farenheit|[degF]  fahrenheit degree|[degF]  degree celcius|Cel  celsius|Cel
celcius|Cel  centigrade|Cel  degree centigrade|Cel  degree c|Cel  degree f|[degF]  deg c|Cel  deg f|[degF]
degree fahrenheit|[degF]  fahrenheit|[degF]  deg fahrenheit|[degF]  deg celsius|Cel  degree|deg  kelvin|K
degree kelvin|K  troy ounce|[oz_tr]  stone|[stone_av]  carat|[car_m]  fl oz|[foz_us]  us fluid ounce|[foz_us]
us pint|[pt_us]  us quart|[qt_us]  us gallon|[gal_us]  barrel|[bbl_us]  horse power|[HP]  brake horsepower|[HP]
bhp|[HP]  ps|[HP]  kilowatt hour|kW.h  megawatt hour|MW.h  gigawatt hour|GW.h  terawatt hour|TW.h  watt hour|W.h
kilo watt hour|kW.h  mile per hour|[mi_i]/h  mile an hour|[mi_i]/h  kilo{m} per hour|km/h  kilo{m} an hour|km/h
knot|[kn_i]  mile per gallon|[mi_i]/[gal_us]  mpg|[mi_i]/[gal_us]  revolution per minute|{revolution}/min
pound foot|[ft_i].[lbf_av]  pound-foot|[ft_i].[lbf_av]  pound feet|[ft_i].[lbf_av]  foot pound|[ft_i].[lbf_av]
newton {m}|N.m  decade|[decade]  century|[century]  fortnight|[fortnight]  quarter|[quarter]  millennium|[millennium]
square nautical mile|[nmi_i]2  sq nautical mile|[nmi_i]2  bps|[bps]  basis point|[bps]
{m} squared|m2
centi{m} squared|cm2  kilo{m} squared|km2  {m} cubed|m3  tonne of co2 equivalent|t  newton second|N.s  joule second|J.s
calendar month|mo  calendar year|a  annum|a  kilohm|kOhm  parsec|pc  nmi|[nmi_i]  mtr|m  ltr|L  cusec|[cft_i]/s
kilo ohm|kOhm  wt %|%  lb ft|[ft_i].[lbf_av]  lbs ft|[ft_i].[lbf_av]
picosecond|ps  femtosecond|fs  attosecond|as  amp|A  milliamp|mA
"""
# case kept; glued to digits, or after a space if not in GLUED_ONLY
_MORE_SIGNS = """
‱|[bps]
%|%  pct|%  pc|%  pp|pp  ppt|pp  bp|[bps]  bps|[bps]  %-points|pp  m²|m2  m³|m3  km²|km2  km³|km3  cm²|cm2  cm³|cm3
mm²|mm2  m2|m2  m3|m3  km2|km2  km3|km3  cm2|cm2  cm3|cm3  mm2|mm2  ft²|[sft_i]  ft2|[sft_i]  ft3|[cft_i]  sqm|m2
sqkm|km2  sqft|[sft_i]  kms|km  Km|km  KM|km  kmh|km/h  kmph|km/h  kph|km/h  km/h|km/h  mph|[mi_i]/h  MPH|[mi_i]/h
m.p.h|[mi_i]/h  k.p.h|km/h
kgs|kg  Kg|kg  KG|kg  gms|g  tons|t  lbs|[lb_av]  yds|[yd_i]  mins|min  secs|s  sec|s  hrs|h  yrs|a  yr|a  yo|[age]
GB|GBy  MB|MBy  TB|TBy  KB|kBy  kB|kBy  GiB|GiBy  Gb|Gbit  Mb|Mbit  mw|MW  MWh|MW.h  GWh|GW.h  TWh|TW.h  kwh|kW.h
kWh|kW.h  KWh|kW.h  kWp|kW  MWp|MW  Wh|W.h  bhp|[HP]  hp|[HP]  HP|[HP]  PS|[HP]  ksi|{kilopound}/[sin_i]
lb-ft|[ft_i].[lbf_av]  Nm|N.m  ft-lb|[ft_i].[lbf_av]  ml|mL  mL|mL  µL|uL  µl|uL  μL|uL  μl|uL  μm|um  μg|ug  µg|ug
μM|{micromolar}  µM|{micromolar}  mM|{millimolar}  tpd|t/d  tph|t/h  tpa|t/a  mtpa|Mt/a  Mtpa|Mt/a  bcm|km3
gpm|[gal_us]/min  cfm|[cft_i]/min
kWe|kW  MWe|MW  MWt|MW  GWe|GW  Js|J.s  mbar|mbar  mBar|mbar  hPa|hPa  Torr|{torr}  kgf|{kilogram-force}  Jy|{jansky}
nM|{nanomolar}  C|Cel  ºC|Cel  ℃|Cel  ℉|[degF]  ºF|[degF]
°|deg  º|deg  ′|[ft_i]  ″|[in_i]  HZ|Hz  bpd|[bbl_us]/d  b/d|[bbl_us]/d  bbl|[bbl_us]  rpm|{revolution}/min
kHz|kHz  MHz|MHz  GHz|GHz  MP|{megapixel}  kN|kN  dpi|{dot}/[in_i]  fps|{frame}/s  g/km|g/km  m/s|m/s  mcg|ug
cu.m|m3  sq.m|m2  sq.ft|[sft_i]  sq.km|km2  Mbps|Mbit/s  Gbps|Gbit/s  kbps|kbit/s  ppm|[ppm]  ppb|[ppb]  Cal|[Cal]
ppi|{pixel}/[in_i]  PPI|{pixel}/[in_i]
boe|[bbl_us]  MMbbl|[mmbbl]  MMboe|[mmbbl]  mmboe|[mmbbl]
''|[in_i]  ’’|[in_i]
wt%|%  wt.%|%  vol%|%  vol.%|%  st|[stone_av]  bpm|{beat}/min  BPM|{beat}/min  MiB|MiBy  TiB|TiBy  KiB|KiBy  IU|[iU]
lts|L
kcal|[Cal]  mi|[mi_i]  ct|[car_m]  Gt|Gt  Gy|Gy  mls|mL  ppg|{point}/{game}  rpg|{rebound}/{game}  apg|{assist}/{game}
lb.ft|[ft_i].[lbf_av]  lbft|[ft_i].[lbf_av]
"""
# symbols with the SI prefixes that are printed with them; "µ" is "u" in a code
_PREFIXED_SIGNS = """
J|kMGTPm  V|kMmµ  A|kmµn  F|mµnp  H|mµn  T|mµn  L|kMGTdcmµ  l|kMGTdcmµ  eV|kMGTm  mol|kmµnp  Sv|mµn  Bq|kMGTPm  Wh|kMGT
W|kMGTmµn  bar|µ  Pa|khMG  Hz|kMGT  N|kMmµ  s|mµnp  g|kmµnp  m|kcdmµn
"""
# names of units with those SI prefixes, by their codes, that quantulum3 leaves out
_PREFIXED_NAMES = """
joule|J|MGTPun  watt|W|P  volt|V|Pun  pascal|Pa|T  newton|N|MGm  sievert|Sv|mun  becquerel|Bq|TP  amp|A|kun  tonne|t|TP
ton|t|TP  litre|L|MG  liter|L|MG  tesla|T|mun  gram|g|GTPn  parsec|pc|kMG  mole|mol|kmun
"""
# these codes are the lexicon's own and leave it as the pair (UCUM code, factor)
SCALED = {
    "[bps]": ("pp", 0.01), "[decade]": ("a", 10.0), "[century]": ("a", 100.0), "[fortnight]": ("wk", 2.0),
    "[quarter]": ("mo", 3.0), "[millennium]": ("a", 1000.0), "[mmbbl]": ("[bbl_us]", 1e6),
}  # fmt: skip
IRREGULAR_PLURALS = {"feet": "foot", "inches": "inch", "centuries": "century", "millennia": "millennium",
                     "hertz": "hertz", "masses": "mass", "henries": "henry", "lux": "lux"}  # fmt: skip
# letters that are units only when glued to their digits (or alone at the end): "5 a" and "10 in" are English
GLUED_ONLY = frozenset("st '' ’’ a A b B d h H in s S u p P K V N J T y ha ct mb pt G ' \" ” ′ ″ k ac as".split())
NEVER = frozenset(
    "G K u am pm a au ua EA p fm ym zm dam Dm My Py Ty Ey hs b B P S TV VA PA TA MA GA UA AU Em Gm Pm EW PW GF MF kF"
    " SOA MOA sh".split()
)
TIME_UNITS = frozenset("s min h d wk mo a".split())


@cache
def _tables() -> tuple[Mapping[str, str], Mapping[str, str]]:
    data: dict[str, dict[str, str]] = json.loads(
        resources.files("factcheck.lexicon").joinpath("data/units.json").read_text("utf-8")
    )
    words = {**data["words"]}
    for entry in _entries(_MORE_WORDS):
        name, code = entry.rsplit("|", 1)
        for metre, litre in (("metre", "litre"), ("meter", "liter")):
            spelled = name.replace("{m}", metre).replace("{l}", litre)
            words[spelled] = code
    for entry in _entries(_PREFIXED_NAMES):
        name, code, prefixes = entry.split("|")
        words |= {PREFIXES[prefix][1] + name: prefix + code for prefix in prefixes}
    signs = {sign: code for sign, code in data["signs"].items() if sign not in NEVER}
    signs |= _prefixed()
    signs |= dict(entry.rsplit("|", 1) for entry in _entries(_MORE_SIGNS))
    return words, signs


def _prefixed() -> dict[str, str]:
    """Return the symbols of units with their prefixes, each with its code: "µSv" is "uSv"."""
    codes = {"Wh": "W.h", "l": "L"}
    found: dict[str, str] = {}
    for entry in _entries(_PREFIXED_SIGNS):
        unit, prefixes = entry.split("|")
        for prefix in prefixes:
            code = f"{prefix.replace('µ', 'u')}{codes.get(unit, unit)}"
            found |= dict.fromkeys((prefix + unit, f"μ{unit}") if prefix == "µ" else (prefix + unit,), code)
    return found


def _entries(table: str) -> list[str]:
    return [entry.strip() for line in table.strip().splitlines() for entry in line.split("  ") if entry.strip()]


@cache
def unit_of_words(words: str) -> str | None:
    """Return the code of a unit's name in lower case, singular or plural: "square kilometres" is "km2"."""
    table = _tables()[0]
    if words in table:
        return table[words]
    first, _, last = words.rpartition(" ")
    singular = IRREGULAR_PLURALS.get(last, last.removesuffix("s") or last)
    head, _, rest = words.partition(" ")
    head = IRREGULAR_PLURALS.get(head, head.removesuffix("s"))
    return table.get(f"{first} {singular}".strip()) or table.get(f"{head} {rest}")  # "degrees Celsius"


def unit_of_sign(sign: str) -> str | None:
    """Return the code of a unit's symbol, its case kept: "km" is "km", "Mt" megatonnes."""
    return _tables()[1].get(sign)


@cache
def first_characters() -> frozenset[str]:
    """Return what the symbols of units start with."""
    return frozenset(sign[0] for sign in _tables()[1])


@cache
def first_words() -> frozenset[str]:
    """Return the first words of units' names, singular and plural."""
    firsts = {name.split(" ")[0].split("-")[0] for name in _tables()[0]}
    return frozenset(firsts | {f"{word}s" for word in firsts} | set(IRREGULAR_PLURALS))
