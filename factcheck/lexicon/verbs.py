"""Verbs of the news: irregular forms, verbs that are no nouns, and verbs that are nouns too.

Base forms; the regular inflections follow from rules in `factcheck.lexicon.words`.
"""

from __future__ import annotations

from factcheck.lexicon.word_set import word_set

# base past participle(s)
_IRREGULAR = """
be was been; be were been; have had had; do did done; go went gone; say said said; make made made; get got got;
get got gotten; take took taken; come came come; see saw seen; know knew known; think thought thought; give gave given;
find found found; tell told told; become became become; leave left left; feel felt felt; bring brought brought;
begin began begun; keep kept kept; hold held held; write wrote written; stand stood stood; hear heard heard;
mean meant meant; meet met met; run ran run; pay paid paid; sit sat sat; speak spoke spoken; lead led led;
grow grew grown; lose lost lost; fall fell fallen; send sent sent; build built built; draw drew drawn;
break broke broken; spend spent spent; rise rose risen; drive drove driven; buy bought bought; wear wore worn;
choose chose chosen; seek sought sought; throw threw thrown; catch caught caught; deal dealt dealt; win won won;
fight fought fought; teach taught taught; sell sold sold; sink sank sunk; ring rang rung; shoot shot shot;
steal stole stolen; strike struck struck; strike struck stricken; swim swam swum; fly flew flown; flee fled fled;
feed fed fed; eat ate eaten; drink drank drunk; sleep slept slept; wake woke woken; rid rid rid; ride rode ridden;
hide hid hidden; freeze froze frozen; forget forgot forgotten; forgive forgave forgiven; forbid forbade forbidden;
foresee foresaw foreseen; overtake overtook overtaken; undertake undertook undertaken; undergo underwent undergone;
withdraw withdrew withdrawn; withhold withheld withheld; understand understood understood; overcome overcame overcome;
overthrow overthrew overthrown; outgrow outgrew outgrown; swear swore sworn; tear tore torn; bear bore borne;
bear bore born; beat beat beaten; bite bit bitten; bleed bled bled; blow blew blown; breed bred bred; cling clung clung;
creep crept crept; dig dug dug; dwell dwelt dwelt; fling flung flung; grind ground ground; hang hung hung;
kneel knelt knelt; lay laid laid; lend lent lent; lie lay lain; light lit lit; mistake mistook mistaken;
mislead misled misled; prove proved proven; rebuild rebuilt rebuilt; resell resold resold; repay repaid repaid;
rethink rethought rethought; rewrite rewrote rewritten; shake shook shaken; shine shone shone; show showed shown;
shrink shrank shrunk; shrink shrunk shrunken; sing sang sung; slide slid slid; sow sowed sown; speed sped sped;
spin spun spun; spring sprang sprung; stick stuck stuck; sting stung stung; swear swore sworn; sweep swept swept;
swell swelled swollen; swing swung swung; weave wove woven; weep wept wept; wind wound wound; wring wrung wrung;
uphold upheld upheld; oversee oversaw overseen; burn burnt burnt; learn learnt learnt; dream dreamt dreamt;
spell spelt spelt; spill spilt spilt; spoil spoilt spoilt; leap leapt leapt; lean leant leant; arise arose arisen;
awake awoke awoken; befall befell befallen; forecast forecast forecast; broadcast broadcast broadcast;
cast cast cast; cost cost cost; cut cut cut; hit hit hit; hurt hurt hurt; let let let; put put put; quit quit quit;
set set set; shed shed shed; shut shut shut; split split split; spread spread spread; thrust thrust thrust;
upset upset upset; burst burst burst; bet bet bet; bid bid bid; read read read; offset offset offset;
undo undid undone; outdo outdid outdone; underwrite underwrote underwritten; unwind unwound unwound; misunderstand
misunderstood misunderstood; forsake forsook forsaken; outrun outran outrun; misread misread misread; retell retold
retold; mow mowed mown; sew sewed sewn; beset beset beset; recast recast recast; forego forewent foregone; behold
beheld beheld; mislay mislaid mislaid; oversleep overslept overslept; strew strewed strewn; bereave bereaved bereft;
overhear overheard overheard; overrun overran overrun; withstand withstood withstood; undercut undercut undercut;
outsell outsold outsold; retake retook retaken;
plead pled pled; tie tied tied; die died died; sue sued sued
"""

# Verbs whose bare form is no noun, or hardly ever in the news.
ONLY = word_set("""
abandon abate abdicate abduct abet abhor abide abolish abound abridge absolve absorb abstain accede accelerate accept
acclimatise acclimatize accommodate accompany accomplish accost accrue accumulate accuse achieve acknowledge acquiesce
acquire acquit activate actuate adapt add adhere adjoin adjourn adjudge adjudicate adjust administer admire admit
admonish adopt adore adorn advertise advise affect afford aggravate agitate agree alert alienate align allay allege
allocate allow allude alter amass amaze ambush amend amount amputate amuse analyse analyze annex annihilate announce
annoy anoint anticipate apologise apologize appear appease append applaud apply appoint apportion appraise appraize
appreciate apprehend approve argue arise arouse arraign arrange arrive articulate ascend ask asphyxiate assail
assassinate assemble assent assert assess assign assimilate assist assume assure astonish astound atone attach attain
attend attest attract attribute augur authorise authorize avenge average avert avoid await awaken backdate baffle bake
balk banish baptise baptize bask bathe bawl become bedevil befall befriend beg begin begrudge behead behold believe
bellow belong bequeath berate bereave beset besiege bestow betray blare boil bless bloat blurt bolster bombard borrow
botch bother brandish breathe brighten bring bristle broach broaden browse buckle budge build bulldoze burgle bury buy
cajole calculate calibrate cancel canvass capitulate capsize captivate caress carry carve castigate cater cede
celebrate censor centralise certify characterise characterize cherish chew chide choose christen churn circle
circulate cite clamp clarify cleanse clear clench clinch clobber clog clump coalesce coax coddle coerce coexist
coincide collaborate collect collide collude combine come commandeer commemorate commence commend commercialise
commercialize commit commute compare compel compensate compete compile complete complicate comply compose comprehend
compress comprise compute conceal concede conceive concentrate conclude concoct concur condemn condense condone
conduct confer confess confide configure confine confirm confiscate confront confuse congest congratulate conjure
connect conquer conserve consider consist consolidate conspire constitute constrain construct consult consume contain
contaminate contemplate contend continue contort contravene contribute convene converge converse convert convince
cooperate coordinate cope correct correlate correspond corrode covet cower cram crave create cremate cringe cripple
criticise criticize crouch crumble culminate cultivate curate curtail customise customize damn dampen dangle daub
dawdle dazzle deactivate deaden deafen debunk decapitate deceive decide decimate decipher declare decompose decorate
decriminalise decriminalize decry dedicate deduce deduct deem deepen deface defame defect defend defer define deflate
deflect deform defraud defrost defuse defy degenerate degrade dehydrate delete deliberate delist deliver delve demean
demilitarise demilitarize demolish demonise demonize demonstrate demoralise demoralize demote demystify denote
denounce denude deny depart depend depict deplete deplore deploy deport depose depreciate depress deprive deputise
deputize derail deregulate deride derive descend describe desecrate deserve designate desist despise destabilise
destabilize destine destroy detach detain detect deter deteriorate determine detest dethrone detonate devalue
devastate develop deviate devise devolve devote devour diagnose die differ differentiate diffuse digest dignify dilute
diminish dine direct disable disagree disappear disappoint disapprove disarm disavow disband disburse discard disclaim
disclose discolour discontinue discourage discover discredit discriminate discuss disembark disengage disfigure
disinfect disintegrate dislocate dislodge dismantle dismiss dismount disobey disown disparage dispatch dispel dispense
disperse displace displease dispose disprove disqualify disrespect disrupt dissipate dissolve dissuade distil
distinguish distort distract distribute disturb diverge diversify divert divest divide divulge dominate donate douse
downgrade downplay downsize doze dramatise dramatize drawl dredge drench dribble droop dub dwindle earmark earn ease
eavesdrop ebb educate eject elaborate elapse elect electrify electrocute elevate elicit eliminate elope elude emanate
emancipate embark embarrass embed embellish embezzle embody embolden embrace embroil emerge emigrate emit empathise
empathize emphasise emphasize employ empower emulate enable enact encapsulate enchant encircle enclose encompass
encounter encourage encroach encrypt endanger endear endorse endow endure energise energize enforce engage engrave
engulf enhance enjoy enlarge enlighten enlist enliven enrage enrich enrol enroll enshrine enslave ensnare ensue ensure
entail entangle enter entertain enthral enthuse entice entitle entrench entrust entwine envelop envisage envision envy
epitomise epitomize equal equate equip eradicate erect erode err erupt escalate eschew espouse establish etch
euthanise evacuate evade evaluate evaporate evict evoke evolve exacerbate exaggerate examine exasperate excavate
exceed excel excite exclaim exclude excrete execute exemplify exempt exert exhale exhaust exhort exhume exist
exonerate expand expatriate expect expedite expel expire explain exploit explore expose express extend exterminate
extinguish extol extradite extrapolate fabricate facilitate fail falsify falter familiarise familiarize fascinate
fasten fatten feign felicitate fend fertilise fertilize fetch filibuster finalise finalize fit fixate flatter flaunt
flay flee flog flourish flout fluctuate flunk foil foist forage forbid foreclose forego foresee foreshadow forestall
forewarn forget formalise formalize formulate forsake fortify foster found free frighten frustrate fulfil fulfill
furnish garner gatecrash gather generate germinate get gild give glean glisten gloat glorify gnaw go goad gobble gouge
govern grab graduate grapple greet grieve grope grow gush guzzle hack haggle halve hamper handle happen harass harden
harmonise harvest hasten haunt have heal hear heave heckle heighten hesitate hibernate hinder hire hone honor honour
horrify hospitalise hospitalize hover humanise humiliate hunker hurl hurt hurtle hydrate hypothesise hypothesize
identify idolise idolize ignite ignore illuminate illustrate imagine imbue imitate immerse immigrate immobilise
immobilize immunise immunize impair impart impeach impede impel impend imperil impersonate impinge implement implicate
implode implore imply impose impound impoverish impress imprison improve improvise impute inaugurate incapacitate
incarcerate incinerate incite incline include incorporate incriminate incubate incur indicate indict indoctrinate
induce induct industrialise industrialize infect infer infest infiltrate inflame inflate inflict inform infringe
infuriate infuse ingest inhabit inhale inherit inhibit initiate inject injure innovate inoculate inquire inscribe
insert insist inspect inspire install instigate instil institute instruct insulate insure integrate intend intensify
interact intercede intercept interfere interject interlock intern interpret interrogate interrupt intersect
intersperse intertwine intervene intimidate intoxicate intrigue introduce intrude inundate invade invalidate invent
invert invest investigate invigorate invite invoke involve irk irradiate irrigate irritate isolate itemise itemize
jeopardise jeopardize jettison join jostle jot juggle justify jut keep kidnap kill kindle know lag lambast lambaste
languish laud launder lay leapfrog learn legalise legalize legislate legitimise legitimize lend lengthen lessen let
levy liaise liberalise liberalize liberate lie lighten liken linger liquidate listen litigate live liven loathe lob
lobby localise localize locate loiter loom loosen loot lope lose lower lubricate lurk magnify maim maintain make manage
mangle manipulate manufacture marginalise marginalize marry maul maximise maximize mean meander meddle mediate
meditate meet melt memorise memorize merge mesmerise mesmerize migrate militate mimic mingle minimise minimize
misbehave miscalculate misconstrue misdirect mishandle misinform misinterpret misjudge mislay mismanage misplace
misread misrepresent miss misstate mistreat mistrust misunderstand misuse mitigate mobilise mobilize modernise
modernize modify modulate molest mollify monitor monopolise monopolize mortify motivate mourn mow mull multiply mumble
muster mutate mutilate mutter muzzle nab narrate narrow nationalise navigate necessitate negate negotiate nestle
neutralise neutralize nominate notify nourish nullify nurture obey oblige obliterate observe obsess obstruct obtain
occupy occur offend offload operate oppose oppress opt orchestrate ordain organise organize originate oscillate oust
outbid outclass outdo outlast outlaw outlive outmanoeuvre outnumber outpace outperform outplay outrun outscore outsell
outshine outsource outstrip outvote outweigh outwit overcharge overcome overcrowd overestimate overhear overheat
overlook overpay overpower overreact override overrule overrun oversee overshadow overshoot oversleep overstate
overstay overstep overtake overthrow overturn overwhelm owe own pamper paralyse parry participate patronise patronize
pave peck peddle pelt penalise penalize penetrate perceive perforate perform perish permeate perpetrate perpetuate
perplex persecute persevere persist personalise personalize persuade pertain peruse pervade pester pierce pilfer
placate please pluck plummet plunder poach poke polarise polarize pollute ponder populate portray pose possess
postpone pounce pour prattle pray preach precede precipitate preclude predate predetermine predict preen prefer
preheat preoccupy prepare prescribe preserve preside presume pretend prevail prevent prioritize privatise privatize
proceed proclaim procrastinate procreate procure profess prohibit prolong promote prompt pronounce propagate propel
prophesy propose prosecute prosper protect protract protrude prove provide provoke publicise publicize publish pummel
punish purify pursue put quadruple qualify quantify quarantine quash quell quench quip radicalise rail ransack ratify
rattle ravage raze react readjust readmit reaffirm realign realise realize reap reappear reappoint rearrange reassess
reassign reassure reawaken rebuff rebuild rebuke rebut recall recant recapture recast recede receive recite reckon
reclaim reclassify recline recognise recognize recommence recommend reconcile reconsider reconstruct reconvene recount
recoup recover recreate rectify recuperate recur recycle redact redden redeem redefine redeploy redevelop redirect
rediscover redistribute redouble reduce reek refer refinance refine reflect refloat refrain refresh refuel refurbish
refuse refute regain regenerate regress regroup regulate rehearse rehouse reignite reimburse rein reinforce reinstate
reintroduce reinvent reinvest reiterate reject rejoice rejoin rejuvenate rekindle relate relaunch relax relegate
relent relieve relinquish relish relive relocate rely remain remarry remember remind reminisce remove remunerate
rename render renege renegotiate renew renounce renovate reoccur reopen reorganise reorganize repatriate repay repeal
repeat repel repent replace replenish replicate repossess represent repress reprieve reproduce republish repudiate
repulse require rescind resell resemble resent resettle reshape reside resign resist resolve resonate respect respond
restate restore restrain restrict restructure resume resurface resurrect resuscitate retain retake retaliate retell
retire retort retrace retract retrain retrieve retrofit reunify reunite revamp reveal revel reverberate revere reverse
revert revile revise revisit revitalise revitalize revive revoke revolutionise revolutionize revolve reword ridicule
ripen ripple roam rob rouse rove ruffle ruin ruminate rummage sabotage salvage sanitise sanitize satisfy saturate save
say scamper scare scatter scoff scold scorch scour scrape scrutinise scrutinize sculpt scupper scurry secede seclude
secure seduce see seek seem seep seethe segregate seize select sell send separate serialise serialize serve settle
sever sew shake sharpen shatter shelve shorten shrink shun shut sidestep sift signify simmer simplify simulate singe
siphon sit situate sizzle skim skyrocket slash slay sleepwalk slow smother smoulder smuggle snap snatch soak soar
soften solicit solidify solve soothe sow spank spare sparkle speak spearhead specialise specify speculate spend
sprinkle spurn squander squirm stabilise stabilize stagger stagnate standardise standardize startle starve steal stem
sterilise sterilize stiffen stifle stigmatise stigmatize stimulate stipulate stitch stoke stow straddle straighten
strangle streamline strengthen strew strive stun subdue subjugate submerge submit subscribe subside subsidise subsist
substantiate subtract subvert succeed succumb suckle suffer suffice suffocate suggest suit sully summarise summarize
summon superimpose supersede supervise supplant suppose suppress surmount surpass surround survive suspend sustain
swallow swamp sway swear sweeten symbolise symbolize sympathise sympathize synchronise synchronize synthesise
synthesize tabulate take tamper tantalise tantalize taper tarnish teeter televise tell tempt tend terminate terrify
terrorise terrorize testify thicken think thrash threaten thresh thrive throw thwart tick tighten tinker tolerate
topple totter toughen trample tranquillise tranquillize transact transcend transcribe transform transgress translate
transmit transpire traumatise traumatize traverse trickle trigger trim trounce truncate tumble unblock uncork uncover
undercut underestimate undergo underline undermine underpay underpin underplay underscore understand understate
undertake underwrite undo undress unearth unfold unfurl unify unite unleash unload unlock unmask unnerve unpack
unravel unseat unsettle untie unveil unwind upend uphold uproot upstage urge usher usurp utilise utilize utter vacate
vaccinate validate vandalise vandalize vanish vanquish vaporise vaporize vary veer verify vet vex vibrate victimise
victimize vie vilify vindicate violate visualise vouch vow wait waive wallow wander wane want warn waver weaken wean
wear weigh whittle widen wield wilt wince wipe withdraw wither withhold withstand woo worsen worth wreak wrest wriggle
write yearn yell
""")

# Verbs whose bare form is as often a noun: the context decides.
ALSO_NOUN = word_set("""
abuse access acclaim account ache act address advance age aid aim air ally answer appeal approach arm arrest assault
attack attempt auction audit award axe back balance ban bar base battle bear beat benefit bet bid bill blame blast
block blow board boast bomb bond book boom boost border bounce bowl box boycott brace brake branch breach break breed
bribe bridge brief broadcast broker bruise budget burn burst bus bust call camp campaign cap capture care cash cast
catch cause caution center centre chair challenge champion chance change chant charge chart chase check cheer chill
claim clash class climb close coach coin collapse combat comfort command comment commission complain compound
compromise concern condition conflict consent contact contest contract contrast control convict cook cool copy core
cost count counter couple course cover crack craft crash crawl credit cross crowd cruise cry cup curb cure cut cycle
dam damage dance dare dash date deal debate debut decay decline decrease default defeat delay demand dent deposit
design desire detail dictate dip discount display dispute distance dive divorce dock document dodge dog double doubt
draft drag drain draw dread dream dress drift drill drink drive drop drown dump dust duty echo edge edit effect embargo
end engineer error escape escort estimate exchange excuse exercise exhibit exit experience experiment explode export
extract eye face factor fade fall fare farm father fault favor favour fear feature feed feel fence ferry fight figure
file fill film finance find fine finish fire firm fish fix flag flame flank flare flash flight float flood floor flow
fly focus fold follow force forecast forge form frame freeze front fuel function fund furlough gain gamble game gap
gauge gift glance grade grant grasp grill ground group guarantee guard guess guide gun hail halt hand harm harness haul
head heat help highlight hike hint hit hold home hook hope host house hug hunt hurdle impact implant import increase
influence insult interest interview invoice iron issue jail jam joke jolt judge jump kick kiss knock label labor labour
lack lament land lapse lash last laugh launch lead leak lean leap lease leave lecture level license lift light limit
line link list load loan lock log look loss love lure machine mail man mandate manoeuvre map march mark market mask
mass match matter measure mention merit mind mine mint mirror mistake mix mob mock model motor mount move murder murmur
name need net nickname note notice number object offer officer offset open order outfit outline output outrage overhaul
pace pack page paint pair pan panic parade pardon park part partner pass patch patent patrol pause pay peak pedal peer
pen perk permit phase phone photograph pick picture pile pilot pin pioneer pitch pivot place plague plan plant play
plead pledge plot plow plunge pocket point poison police policy polish poll pool pop position post pound power practice
praise present press pressure price print prize probe process produce profile profit program programme progress project
promise protest pull pump punch purchase push puzzle quarrel question queue quote race rage raid rain raise rally ram
range rank rape rate ration reach read rebound record recruit reform refund regard register regret rein release relief
remark remedy rent repair reply report request rescue research reserve resort rest result retreat return review reward
ride rig ring riot rip rise risk rival roar rock roll root rotate round rout route row rule rumor run rush sack sail
salute sample sanction scale scan schedule score scramble scrap screen seal search seat seed sense sentence
service set shade shape share shed shell shelter shift shine ship shock shoot shop shot shout shovel show showcase
shower shrug shuttle side sideline siege sign signal sing sink ski skid skip slam slap slate slaughter sleep slice
slide slip slump smash smell smile smoke sneak snub sort sound source space spar spark spawn speed spell spike spill
spin splash split sponsor spot spread spring spur spy squeeze stab staff stage stake stall stamp stand staple star
stare start state station stay steer step stint stir stock stop store storm strain strand strap stream stress stretch
strike strip stroke struggle study stumble style subject subpoena sum supply support surface surge surprise surrender
survey suspect swap sweep swell swim swing swirl switch tackle talk tally tap tape target task taste tax team tear
tease term terrace test text thank threat tie tilt time tip title toll tone torch torture total touch tour tout tow
trace track trade traffic trail train transfer transit transport trap travel treat trek trend trial trick trip triple
triumph trouble trump trust try tug turn tweet twin twist update upgrade upset use value vault venture veto view visit
voice volunteer vote wage wake walk wash waste watch wave weather wed weight welcome weld whip whistle win wind wish
witness wonder work worry wound wrap wreck wrestle yawn yield zone
""")

# Verbs by their form that are a noun behind "to", unless an object follows; the others only after a verb of MOVES_TO.
ALWAYS_GOALS = word_set("court jail police power trial")
GOALS = ALWAYS_GOALS | word_set("""
action answer bat battle bed camp class date exile form heart life light market practice press question rest sea service
sleep space stage state use vote waste work
""")
MOVES_TO = word_set("""
belong bring come commit drive get go head lead move push put restore return rise send surrender swing take turn
""")

# Nouns first, although their verb is one of the news: "Housing starts rose", "Luma shares stay up".
NOUNS_IN_ING = word_set("""
accounting advertising banking clothing engineering evening housing manufacturing meeting morning polling wedding
""")
# What a gerund before them is an attribute of: "smuggling charges".
OF_GERUNDS = word_set("""
accident accidents allegation allegations attack attacks attempt attempts case cases charge charges claims conspiracy
death deaths incident incidents offence offences offense offenses plot rampage ring scandal spree suspect suspects
victim victims
""")
PLURALS_FIRST = word_set("bombs costs exports futures imports prices profits rates results shares ships stocks")

IRREGULAR_PASTS: dict[str, str] = {}
IRREGULAR_PARTICIPLES: dict[str, str] = {}
for _row in _IRREGULAR.split(";"):
    _base, _past, _participle = _row.split()
    IRREGULAR_PASTS.setdefault(_past, _base)
    IRREGULAR_PARTICIPLES.setdefault(_participle, _base)
IRREGULAR_PASTS |= {"lay": "lie", "am": "be", "is": "be", "are": "be", "has": "have", "does": "do"}
_SHORT = "'s 're isn't aren't wasn't weren't"
IRREGULAR_PASTS |= dict.fromkeys((*_SHORT.split(), *_SHORT.replace("'", "’").split()), "be")
# Participles that stand before no noun as an adjective: "dozens suffered burns", "one involving gas".
NO_ATTRIBUTES = word_set("attended concerning containing featuring including involving suffered sustained")
VERBS = ONLY | ALSO_NOUN | frozenset(IRREGULAR_PASTS.values())
