"""Cue words: who speaks, what is planned or denied, what rises or falls, what words of measure stand for nothing."""

from __future__ import annotations

# Verbs of speech and report (lemmas): their subject is a speaker, their complement a clause of its own.
SPEECH = frozenset(
    "say tell add announce report claim estimate note explain state confirm warn insist argue admit acknowledge declare "
    "reveal disclose stress emphasise emphasize write recall reply respond remark observe comment conclude maintain "
    "contend allege assert suggest indicate inform predict believe think reckon testify quote cite mention deny".split()
)

# Verbs and nouns of movement (lemmas). "Cut", "raise" and the like move their object, the others their subject.
UP = frozenset(
    "rise increase grow gain climb jump surge soar advance rally rebound expand accelerate swell appreciate improve "
    "recover widen strengthen firm quicken escalate skyrocket mount raise lift boost hike up add double triple "
    "quadruple balloon multiply outpace exceed growth rise gains higher upgrade augment edge".split()
) - {"edge"}
DOWN = frozenset(
    "fall drop decline decrease slide slip slump plunge plummet tumble shed shrink dip sink lose contract dwindle weaken "
    "ease narrow slow recede diminish depreciate retreat halve cut reduce lower slash trim curb down loss losses "
    "deteriorate shorten dampen downgrade collapse lower".split()
)
UP_WORDS = frozenset("up higher increase rise gain growth jump surge upward more increased".split())
DOWN_WORDS = frozenset("down lower decrease fall drop decline dip slump downward less fewer reduction cut".split())
MOVES_OBJECT = frozenset(
    "raise lift boost hike cut reduce lower slash trim increase decrease shed expand double triple halve put set keep "
    "hold bring take push send drive value estimate price leave lose".split()
)

# Adjectives that follow a measure and name what is measured: "54 metres tall".
DIMENSIONS = {
    "tall": "height", "high": "height", "deep": "depth", "long": "length", "wide": "width", "broad": "width",
    "thick": "thickness", "old": "age", "heavy": "weight", "away": "distance", "apart": "distance", "down": "depth",
}  # fmt: skip
