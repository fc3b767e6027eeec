"""Words by class: the closed classes whole, adjectives and adverbs that no ending gives away, irregular nouns."""

from __future__ import annotations

from factcheck.lexicon.word_set import word_pairs, word_set

# The letters are those of `factcheck.lexicon.words.part_of_speech`.
CLASSES = {
    # be
    "I": word_set("""
're 's am are aren't aren’t be been being is isn't isn’t was wasn't wasn’t were weren't weren’t ’re ’s
"""),
    # have
    "H": word_set("""
had hadn't hadn’t has hasn't hasn’t have haven't haven’t having
"""),
    # do
    "O": word_set("""
did didn't didn’t do does doesn't doesn’t don't don’t
"""),
    # modals
    "M": word_set("""
'll can can't cannot can’t could couldn't couldn’t may might must mustn't mustn’t ought shall should shouldn't
shouldn’t will won't won’t would wouldn't wouldn’t ’ll
"""),
    # negation
    "X": word_set("""
n't never not n’t
"""),
    # "to"
    "T": word_set("""
to
"""),
    # "of"
    "f": word_set("""
of
"""),
    # determiners and possessives
    "D": word_set("""
a all an another any both each either every few her his its many most much my neither no our several some such the
their these this those what whose your
"""),
    # pronouns
    "U": word_set("""
anyone anything everybody everyone he he'd he'll herself he’d he’ll him himself i i'd i'll i'm i've it it'd it'll
itself it’d it’ll i’d i’ll i’m i’ve me nobody nothing one she she'd she'll she’d she’ll somebody someone something
them themselves there they they'd they'll they're they've they’d they’ll they’re they’ve us we we'd we'll we're we've
we’d we’ll we’re we’ve you you'd you'll you're you've you’d you’ll you’re you’ve
"""),
    # prepositions
    "p": word_set("""
about above according across after against along alongside amid among amongst around as at before behind below beneath
beside besides between beyond by compared concerning despite down during except excluding following for from in
including inside into like minus near off on onto out outside over past per plus regarding since than through
throughout till times toward towards under unlike until up upon v versus via vs with within without worth
"""),
    # conjunctions
    "c": word_set("""
& and but nor or so whereas while yet
"""),
    # subordinators
    "W": word_set("""
although because how if once that though unless whatever when where wherever whether which who whoever whom why
"""),
    # adverbs without -ly
    "R": word_set("""
aside aboard abroad again ago ahead almost alone already also altogether always anew apart apiece ashore away back
downstairs downward else even ever far fast forth forward further half hard hence here home however indeed instead
just later least less likewise long maybe meanwhile more moreover nationwide nearby nevertheless next now often
onboard only otherwise outright overnight overseas perhaps pretty quite rather right roughly sharply soon still
straight then thereby therefore thrice thus today together tomorrow tonight too twice underground upstairs upward very
year-on-year year-over-year month-on-month month-over-month quarter-on-quarter week-on-week day-on-day
well worldwide yes yesterday
"""),
    # adjectives that no ending tells
    "J": word_set("""
able active actual additional african aged ageing alive american ancient annual armed asian athletic atomic aware bad
bare basic best better big bitter black blue bold brave brief bright british broad brown cheap civil clean clear close
cold common complete compulsory cool correct corrupt cosmetic current daily damp dangerous dark dead deaf dear decent
deep different dirty domestic double dry due early east eastern easy economic elderly electric eligible empty enough
entire equal european exact extra fair false familiar famous fat favourite federal fewer fewest final financial fine
first fiscal flat foreign former forthcoming free frequent fresh front full fundamental future glad global golden good
grand great green grey gross guilty half-yearly happy harsh healthy heavy high higher highest hostile hot huge ideal
ill illegal immediate important incoming independent indoor initial inner intense interim internal joint large larger
largest last late latest legal lesser light likely little live local lone longer longest loud low lower lowest lucky
main major mass massive mean medical mere mid middle mild military missing mixed mobile modern modest monthly
multiple municipal mutual naked narrow nasty neat necessary net neutral new newer newest nice north northern nuclear
numerous odd old older oldest open opposite other outdoor outer outgoing overall own pale perfect permanent pink plain
pleasant poor popular possible potential present previous prior private prone proper proud public pure purple
quarterly quick quiet rapid rare raw ready real recent red regular relevant remote residential rich rigid ripe rough
round royal pretax rural russian sacred sad safe same scarce second secret secure select separate serious severe shallow
sharp short shorter sick significant silent similar simple single slight slow slower small smaller smallest smart
smooth social soft solid sore sour south southern spare special stable stark state-owned steady steep stiff strange
strict strong stronger stupid subsequent substantial successful sudden sunny super superb sure sweet swift tall
temporary tender third tight tiny top tough true twin typical ugly unclear unfair unhurt unknown unlikely unusual
upper urban urgent useful usual vague various vast virtual vital voluntary vulnerable warm weak weekly west western
wet white whole wide wild wise worse worst wrong yearly yellow young younger youngest
"""),
}

# End in -ly and are no adverbs.
NOT_ADVERBS = word_set("""
ally anomaly apply assembly belly bodily bully butterfly comply costly daily deadly doily early elderly family fly
friendly holy homily hourly imply italy jelly july likely lily lonely lovely melancholy monopoly monthly multiply only
orderly ply quarterly rally rely reply supply timely ugly unlikely weekly yearly
""")

ADJECTIVE_ENDS = (
    "ous",
    "ful",
    "able",
    "ible",
    "less",
    "ish",
    "ive",
    "ical",
    "onal",
    "ural",
    "ial",
    "ary",
    "ient",
    "ized",
)
# End like an adjective and are none, or are as often a noun.
NOT_ADJECTIVES = word_set("""
achieve alternative animal anniversary archive arrive believe boundary british cable capital century client collective
commercial commissary constable cooperative derivative detective diary dictionary dish dispensary drive editorial
executive february festival finish fish give handful hospital incentive ingredient initiative january journal library
live material memorial mercenary military missionary motive mural native objective official olive parish patient
perspective polish potential professional publish receive recipient relative representative salary secretary serial
special strive summary survive table testimonial trial tutorial variable vegetable wish
""")

# End in -s or -men and are singular, or have no singular.
UNCHANGED = word_set("""
abdomen acumen aircraft alas always analysis arkansas as athens athletics atlas barracks basis bias brussels bus
canvas chaos chassis christmas corps crisis crossroads debris diabetes does economics electronics emphasis ethics
gallows gas genetics goods has headquarters herpes his hovercraft hypothesis innings iris is its kansas lens logistics
mathematics means measles metropolis mumps naples news oasis omen paralysis paris pelvis percent perhaps physics plus
politics premises proceeds rabies regimen rendezvous series spacecraft species specimen statistics sweepstakes tactics
texas thanks thesis this united us wales was yes
""")

IRREGULAR_NOUNS = word_pairs("""
alumni:alumnus analyses:analysis appendices:appendix atlases:atlas avalanches:avalanche axes:axis axles:axle
bacteria:bacterium bases:base birdies:birdie bonuses:bonus buses:bus caches:cache calories:calorie calves:calf
campuses:campus canvases:canvas cargoes:cargo censuses:census children:child consensuses:consensus cookies:cookie
crises:crisis criteria:criterion diagnoses:diagnosis dice:die echoes:echo embargoes:embargo feet:foot fungi:fungus
gases:gas geese:goose halves:half headaches:headache heroes:hero hypotheses:hypothesis indices:index knives:knife
leaves:leaf lenses:lens lice:louse lives:life loaves:loaf matrices:matrix memoranda:memorandum men:man mice:mouse
mosquitoes:mosquito movies:movie nuclei:nucleus oases:oasis oxen:ox passersby:passerby pence:penny people:people
phenomena:phenomenon pies:pie potatoes:potato psyches:psyche quizzes:quiz referenda:referendum rookies:rookie
selves:self shelves:shelf statuses:status surpluses:surplus teeth:tooth theses:thesis thieves:thief ties:tie
tomatoes:tomato torpedoes:torpedo vertices:vertex vetoes:veto viruses:virus volcanoes:volcano wharves:wharf wives:wife
wolves:wolf women:woman zeroes:zero zombies:zombie
""")
