"""Cue words: who speaks, what is planned or denied, what rises or falls, what words of measure stand for nothing."""

from __future__ import annotations

from factcheck.lexicon.word_set import word_set

# Verbs of speech and report (lemmas): their subject is a speaker, their complement a clause of its own.
SPEECH = word_set("""
acknowledge add admit allege announce argue assert believe cite claim comment conclude confirm contend declare deny
disclose emphasise emphasize estimate explain indicate inform insist maintain mention note observe predict quote
recall reckon remark reply report respond reveal say state stress suggest tell testify think warn write
""")

# Verbs and nouns of movement (lemmas). "Cut", "raise" and the like move their object, the others their subject.
UP = word_set("""
accelerate add advance appreciate augment balloon boost climb double escalate exceed expand firm gain gains grow
growth higher hike improve increase jump lift mount multiply outpace quadruple quicken raise rally rebound recover
rise skyrocket soar strengthen surge swell triple up upgrade widen
""")
DOWN = word_set("""
collapse contract curb cut dampen decline decrease depreciate deteriorate diminish dip down downgrade drop dwindle
ease fall halve lose loss losses lower narrow plummet plunge recede reduce retreat shed shorten shrink sink slash
slide slip slow slump trim tumble weaken
""")
UP_WORDS = word_set("""
gain growth higher increase increased jump more rise surge up upward
""")
DOWN_WORDS = word_set("""
cut decline decrease dip down downward drop fall fewer less lower reduction slump
""")
MOVES_OBJECT = word_set("""
boost bring cut decrease double drive estimate expand halve hike hold increase keep leave lift lose lower price push
put raise reduce send set shed slash take trim triple value
""")

# Adjectives that follow a measure and name what is measured: "54 metres tall".
DIMENSIONS = {
    "tall": "height", "high": "height", "deep": "depth", "long": "length", "wide": "width", "broad": "width",
    "thick": "thickness", "old": "age", "heavy": "weight", "away": "distance", "apart": "distance", "down": "depth",
}  # fmt: skip
