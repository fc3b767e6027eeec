"""Verbs of two words and of one that says the same: "passed away" is "died", "gunned down" is "shot"."""

from __future__ import annotations

_PHRASAL = """
blow up explode; break out start; burn down burn; call off cancel; carry out conduct; give up abandon; gun down shoot;
lay off sack; leave behind leave; rule out exclude; pass away die; put off postpone; set off trigger; shut down close;
stand down resign; step down resign; wipe out destroy
"""
PHRASAL: dict[tuple[str, str], str] = {
    (verb, particle): meaning
    for verb, particle, meaning in (entry.split() for entry in _PHRASAL.replace("\n", " ").split(";"))
}
PARTICLES = frozenset(particle for _, particle in PHRASAL)
# with an infinitive they tell of the deed that it names: "managed to strike a deal"
CATENATIVES = frozenset("appear begin come continue get go happen help manage proceed seem start".split())
