"""Write the movable days that the press calls by name, from the package holidays, to factcheck/lexicon/data.

To import that package takes longer than to read a hundred articles. Usage: python tools/build_holidays.py. Run it when
holidays is raised; a test says when the file is stale.
"""

from __future__ import annotations

import json
from pathlib import Path

from factcheck.lexicon.named_days import OFFICIAL, YEARS, public_holidays

DATA = Path(__file__).resolve().parent.parent / "factcheck" / "lexicon" / "data" / "holidays.json"


def dumped() -> str:
    """Return the days of each official name in the order of the years, as the file holds them."""
    table: dict[str, list[str]] = {name: [] for name in sorted(OFFICIAL)}
    for name, days in table.items():
        found = (public_holidays(OFFICIAL[name], year).get(name) for year in YEARS)
        days += [day.isoformat() for day in found if day is not None]
    return json.dumps(table, indent=0) + "\n"


if __name__ == "__main__":
    DATA.write_text(dumped(), encoding="utf-8")
    print(f"{DATA}: written")
