"""Cue words: who speaks, what is planned or denied, what rises or falls, what words of measure stand for nothing."""

from __future__ import annotations

from factcheck.lexicon.word_set import word_set

# Verbs of speech and report (lemmas): their subject is a speaker, their complement a clause of its own.
SPEECH = word_set("""
acknowledge add admit allege announce argue assert believe cite claim comment conclude confirm contend declare deny
disclose emphasise emphasize estimate explain indicate inform insist maintain mention note observe predict quote
recall reckon remark reply report respond reveal say state stress suggest tell testify think warn write
""")

# Verbs of opinion: what they say of "it" is seldom said of their subject.
OPINIONS = word_set("anticipate believe estimate expect forecast foresee predict reckon see think value")

# Verbs and nouns of movement (lemmas). "Cut", "raise" and the like move their object, the others their subject.
UP = word_set("""
accelerate add advance appreciate augment balloon boost climb double escalate exceed expand firm gain gains grow
growth higher hike improve increase jump lift mount multiply outpace quadruple quicken raise rally rebound recover
rise skyrocket soar strengthen surge swell treble triple up upgrade widen
""")
DOWN = word_set("""
collapse contract curb cut dampen decline decrease depreciate deteriorate diminish dip down downgrade drop dwindle
ease fall halve lose loss losses lower narrow plummet plunge recede reduce retreat shed shorten shrink sink slash
slide slip slow slump trim tumble weaken
""")
MOVES_OBJECT = word_set("""
boost bring cut decrease double drive estimate expand halve hike hold increase keep leave lift lose lower price push
put raise reduce send set shed slash take trim triple value
""")

# Status. Lemmas of verbs whose complement has yet to happen, words that make it a possibility, words that deny it.
PLANS = word_set("""
aim anticipate demand due envisage expect forecast foresee hope intend negotiate pencil plan pledge postpone predict
prepare project promise propose reschedule schedule seek slate vow want
""")
# These plan what an infinitive behind them tells, and no object: "committed to sell 3 mills", not "committed 3 crimes".
AIMS = word_set("bid commit")
# What hangs on them has not happened: "failed to win".
REFUSALS = word_set("decline fail refuse")
PLAN_NOUNS = word_set("deadline target goal plan forecast projection proposal prospect schedule")
# What somebody has who means to do it himself: "announced his plans to retire".
INTENTS = word_set("attempt bid decision desire effort intention offer plan pledge promise refusal threat vow wish")
PLAN_ADJECTIVES = word_set("planned proposed projected expected forecast scheduled upcoming forthcoming prospective")
FUTURE_MODALS = word_set("will shall 'll ’ll won't won’t")
POSSIBLE_MODALS = word_set("may might could")
POSSIBLE_WORDS = word_set("perhaps possibly maybe allegedly conceivably potentially")
DENIALS = word_set("deny refute dispute")

# What follows a figure and says that it is a difference: "12% more".
MORE = word_set("more higher up above greater bigger larger longer further better dearer stronger")
LESS = word_set("less lower fewer down below smaller shorter cheaper weaker")
# Nouns of movement: "a 12% rise", "a fall of 12%".
RISES = word_set("boost gain growth hike increase jump leap raise rebound rise surge upturn uptick")
FALLS = word_set("cut decline decrease dip drop fall reduction slide slump downturn")
# Verbs of which a counted thing is the victim or the finding, so that a bare count is of people.
OF_PEOPLE = word_set("""
abduct arrest behead convict deport detain die drown employ evacuate execute hospitalise hospitalize hurt infect injure
jail kidnap kill maim massacre murder perish rape rescue resign sack save shelter shoot slay sleep stab starve survive
swear wound
""")
# Verbs that try or name their subject: "all three were charged", not "it charged three".
OF_ACCUSED = word_set("accuse acquit charge fine free handcuff indict name release sentence suspect suspend")
# What people do in numbers: "12,000 marched".
ACTS = word_set("attend demonstrate flee gather graduate march protest suffer")
# What a bare count of people "is".
STATES = word_set("aboard alive asleep dead homeless ill infected injured jobless missing safe stranded unhurt wounded")
# What says of its subject how many it is.
AMOUNTS = word_set("""
amount average be become equal exceed hit number pass reach remain stand surpass top total
""")
# Of which a figure after "of" is the size.
GROUPS = word_set("""
audience attendance band congregation convoy count crew crowd deficit difference family flock force gang group herd lead
majority margin mob party shortfall squad staff team toll workforce
""")
# What they take is an amount of what follows "from" or "off".
TAKES = word_set("wipe shave knock cut slash trim take erase strip")
# "35% of normal" is no share of a thing called normal.
WHOLES = word_set("normal usual average capacity total whole all it them this that")
# "$3m in cash" is no amount of cash; nor are these what an amount is "in".
MANNERS = (
    word_set("""
addition advance advantage afternoon all case cash conclusion court dealings event exchange fact form full jail morning
part person place practice prison principle return stock total trade trading turn
""")
    | WHOLES
)
