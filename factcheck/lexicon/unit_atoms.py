"""The atoms of UCUM that the press uses: their size in base units (m, g, s, K, C, rad, By, lm, mol), and their names.

Sizes are those of the UCUM specification, version 2.1 (https://ucum.org/ucum), tables 3 to 22; "count", "pp" and the
codes in braces are the contract's own.
"""

from __future__ import annotations

from typing import NamedTuple

PREFIXES: dict[str, tuple[float, str]] = {
    "": (1.0, ""), "da": (1e1, "deca"), "h": (1e2, "hecto"), "k": (1e3, "kilo"), "M": (1e6, "mega"),
    "G": (1e9, "giga"), "T": (1e12, "tera"), "P": (1e15, "peta"), "E": (1e18, "exa"), "Z": (1e21, "zetta"),
    "Y": (1e24, "yotta"), "d": (1e-1, "deci"), "c": (1e-2, "centi"), "m": (1e-3, "milli"), "u": (1e-6, "micro"),
    "n": (1e-9, "nano"), "p": (1e-12, "pico"), "f": (1e-15, "femto"), "a": (1e-18, "atto"), "z": (1e-21, "zepto"),
    "y": (1e-24, "yocto"), "Ki": (2.0**10, "kibi"), "Mi": (2.0**20, "mebi"), "Gi": (2.0**30, "gibi"),
    "Ti": (2.0**40, "tebi"),
}  # fmt: skip


class Atom(NamedTuple):
    """A unit without prefix: 1 of it is `scale` times the product of the `base` powers, plus `offset`."""

    base: dict[str, int]
    scale: float
    singular: str
    plural: str
    offset: float = 0.0


_KINDS: dict[str, dict[str, int]] = {
    "number": {}, "length": {"m": 1}, "area": {"m": 2}, "volume": {"m": 3}, "mass": {"g": 1}, "time": {"s": 1},
    "frequency": {"s": -1}, "temperature": {"K": 1}, "charge": {"C": 1}, "current": {"C": 1, "s": -1},
    "force": {"g": 1, "m": 1, "s": -2}, "pressure": {"g": 1, "m": -1, "s": -2}, "energy": {"g": 1, "m": 2, "s": -2},
    "power": {"g": 1, "m": 2, "s": -3}, "speed": {"m": 1, "s": -1}, "angle": {"rad": 1}, "data": {"By": 1},
    "voltage": {"g": 1, "m": 2, "s": -2, "C": -1}, "resistance": {"g": 1, "m": 2, "s": -1, "C": -2},
    "conductance": {"g": -1, "m": -2, "s": 1, "C": 2}, "capacitance": {"g": -1, "m": -2, "s": 2, "C": 2},
    "inductance": {"g": 1, "m": 2, "C": -2}, "flux density": {"g": 1, "s": -1, "C": -1}, "dose": {"m": 2, "s": -2},
    "magnetic flux": {"g": 1, "m": 2, "s": -1, "C": -1}, "substance": {"mol": 1}, "light": {"lm": 1},
    "illuminance": {"lm": 1, "m": -2}, "viscosity": {"g": 1, "m": -1, "s": -1},
}  # fmt: skip

_TABLE = """
%         | number      | 0.01             | percent | percent
1         | number      | 1                | |
[ppth]    | number      | 1e-3             | part per thousand | parts per thousand
[ppm]     | number      | 1e-6             | part per million | parts per million
[ppb]     | number      | 1e-9             | part per billion | parts per billion
m         | length      | 1                | metre | metres
[in_i]    | length      | 0.0254           | inch | inches
[ft_i]    | length      | 0.3048           | foot | feet
[yd_i]    | length      | 0.9144           | yard | yards
[mi_i]    | length      | 1609.344         | mile | miles
[fth_i]   | length      | 1.8288           | fathom | fathoms
[fur_us]  | length      | 201.16840233680466 | furlong | furlongs
[nmi_i]   | length      | 1852             | nautical mile | nautical miles
[ly]      | length      | 9460730472580800 | light year | light years
AU        | length      | 149597870691     | astronomical unit | astronomical units
pc        | length      | 3.085678e16      | parsec | parsecs
Ao        | length      | 1e-10            | ångström | ångströms
ar        | area        | 100              | are | ares
har       | area        | 1e4              | hectare | hectares
[sin_i]   | area        | 6.4516e-4        | square inch | square inches
[sft_i]   | area        | 0.09290304       | square foot | square feet
[syd_i]   | area        | 0.83612736       | square yard | square yards
[smi_us]  | area        | 2589998.470319521 | square mile | square miles
[acr_us]  | area        | 4046.872609874252 | acre | acres
L         | volume      | 1e-3             | litre | litres
[cin_i]   | volume      | 1.6387064e-5     | cubic inch | cubic inches
[cft_i]   | volume      | 0.028316846592   | cubic foot | cubic feet
[cyd_i]   | volume      | 0.764554857984   | cubic yard | cubic yards
[gal_us]  | volume      | 3.785411784e-3   | gallon | gallons
[gal_br]  | volume      | 4.54609e-3       | imperial gallon | imperial gallons
[bbl_us]  | volume      | 0.158987294928   | barrel | barrels
[bu_us]   | volume      | 0.03523907016688 | bushel | bushels
[qt_us]   | volume      | 9.46352946e-4    | quart | quarts
[pt_us]   | volume      | 4.73176473e-4    | pint | pints
[cup_us]  | volume      | 2.365882365e-4   | cup | cups
[foz_us]  | volume      | 2.95735295625e-5 | fluid ounce | fluid ounces
[tbs_us]  | volume      | 1.478676478125e-5 | tablespoon | tablespoons
[tsp_us]  | volume      | 4.92892159375e-6 | teaspoon | teaspoons
g         | mass        | 1                | gram | grams
t         | mass        | 1e6              | tonne | tonnes
[lb_av]   | mass        | 453.59237        | pound | pounds
[oz_av]   | mass        | 28.349523125     | ounce | ounces
[oz_tr]   | mass        | 31.1034768       | troy ounce | troy ounces
[stone_av] | mass       | 6350.29318       | stone | stone
[ston_av] | mass        | 907184.74        | short ton | short tons
[lton_av] | mass        | 1016046.9088     | long ton | long tons
[gr]      | mass        | 0.06479891       | grain | grains
[car_m]   | mass        | 0.2              | carat | carats
u         | mass        | 1.66053906660e-24 | dalton | daltons
s         | time        | 1                | second | seconds
min       | time        | 60               | minute | minutes
h         | time        | 3600             | hour | hours
d         | time        | 86400            | day | days
wk        | time        | 604800           | week | weeks
mo        | time        | 2629800          | month | months
a         | time        | 31557600         | year | years
Hz        | frequency   | 1                | hertz | hertz
Bq        | frequency   | 1                | becquerel | becquerels
Ci        | frequency   | 3.7e10           | curie | curies
K         | temperature | 1                | kelvin | kelvins
Cel       | temperature | 1                | degree Celsius | degrees Celsius | 273.15
[degF]    | temperature | 0.5555555555555556 | degree Fahrenheit | degrees Fahrenheit | 255.3722222222222
C         | charge      | 1                | coulomb | coulombs
A         | current     | 1                | ampere | amperes
N         | force       | 1e3              | newton | newtons
[lbf_av]  | force       | 4448.2216152605  | pound-force | pounds-force
dyn       | force       | 1e-2             | dyne | dynes
Pa        | pressure    | 1e3              | pascal | pascals
bar       | pressure    | 1e8              | bar | bar
atm       | pressure    | 101325000        | atmosphere | atmospheres
[psi]     | pressure    | 6894757.293168   | pound per square inch | pounds per square inch
m[Hg]     | pressure    | 133322387        | metre of mercury | metres of mercury
J         | energy      | 1e3              | joule | joules
eV        | energy      | 1.602176634e-16  | electronvolt | electronvolts
cal       | energy      | 4184             | calorie | calories
[Cal]     | energy      | 4184000          | kilocalorie | kilocalories
[Btu]     | energy      | 1055055.85262    | British thermal unit | British thermal units
erg       | energy      | 1e-4             | erg | ergs
W         | power       | 1e3              | watt | watts
[HP]      | power       | 745699.87158227  | horsepower | horsepower
V         | voltage     | 1e3              | volt | volts
Ohm       | resistance  | 1e3              | ohm | ohms
S         | conductance | 1e-3             | siemens | siemens
F         | capacitance | 1e-3             | farad | farads
H         | inductance  | 1e3              | henry | henries
T         | flux density | 1e3             | tesla | teslas
G         | flux density | 0.1             | gauss | gauss
Wb        | magnetic flux | 1e3            | weber | webers
Gy        | dose        | 1                | gray | grays
Sv        | dose        | 1                | sievert | sieverts
mol       | substance   | 1                | mole | moles
lm        | light       | 1                | lumen | lumens
cd        | light       | 1                | candela | candelas
lx        | illuminance | 1                | lux | lux
P         | viscosity   | 100              | poise | poise
[kn_i]    | speed       | 0.5144444444444445 | knot | knots
deg       | angle       | 0.017453292519943295 | degree | degrees
rad       | angle       | 1                | radian | radians
'         | angle       | 2.908882086657216e-4 | arcminute | arcminutes
''        | angle       | 4.84813681109536e-6 | arcsecond | arcseconds
By        | data        | 1                | byte | bytes
bit       | data        | 0.125            | bit | bits
"""


def _read(table: str) -> dict[str, Atom]:
    atoms = {
        "pp": Atom({"pp": 1}, 1.0, "percentage point", "percentage points"),
        "count": Atom({"count": 1}, 1.0, "", ""),
        "{number}": Atom({"count": 1}, 1.0, "", ""),
        "{point}": Atom({"count": 1}, 1.0, "point", "points"),
        "B": Atom({"B": 1}, 1.0, "bel", "bels"),
    }
    for line in table.strip().splitlines():
        code, kind, scale, singular, plural, *offset = (cell.strip() for cell in line.split("|"))
        atoms[code] = Atom(_KINDS[kind], float(scale), singular, plural, float(offset[0]) if offset else 0.0)
    return atoms


ATOMS = _read(_TABLE)
