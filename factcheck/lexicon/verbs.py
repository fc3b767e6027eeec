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
plead pled pled; tie tied tied; die died died; sue sued sued
"""

# Verbs whose bare form is no noun, or hardly ever in the news.
ONLY = word_set("""
abandon abdicate abduct abolish absorb accelerate accept accommodate accompany accomplish accumulate accuse achieve
acknowledge acquiesce acquire acquit activate adapt add adjourn adjudge adjudicate adjust administer admit adopt adore
advertise advise affect afford aggravate agitate agree alert alienate align allay allege allocate allow alter amass
amaze ambush amend amount amputate analyse analyze annex annihilate announce annoy anticipate apologise apologize
appear appease applaud apply appoint appreciate apprehend approve argue arise arrange arrive articulate ascend ask
asphyxiate assail assassinate assemble assert assess assign assist assume assure astonish astound attach attain attend
attract attribute authorise authorize average avert avoid await backdate baffle bake bathe become befall befriend begin
behead believe belong besiege betray bless bolster bombard borrow bother brandish breathe bring broaden buckle build
bury buy calculate cancel capsize captivate carry cede celebrate censor centralise certify characterise characterize
choose circle circulate cite clamp clarify clear clinch clog coalesce coincide collaborate collect collide collude
combine come commemorate commence commit commute compare compel compensate compete compile complete comply compose
comprehend compress comprise compute conceal concede conceive concentrate conclude condemn condense conduct confer
confess confine confirm confiscate confront confuse connect conquer conserve consider consist consolidate conspire
constitute constrain construct consult consume contain contaminate contemplate contend continue contribute convene
convert convince cooperate coordinate cope correct correlate correspond crave create cripple criticise criticize
culminate cultivate curtail damn dampen dazzle decide decimate declare decry dedicate deduce deduct deem deepen defect
defend defer define defraud degrade deliberate delist deliver delve demolish demonise demonize demonstrate demoralize
demote denounce deny depart depend depict deploy deport depreciate depress deprive derail derive descend describe
deserve designate despise destroy detain detect deter deteriorate determine detonate devalue devastate develop devise
devolve devote diagnose die differ diffuse dilute diminish direct disable disappear disappoint disavow disband disclose
discontinue discourage discover discredit discriminate discuss dislodge dismantle dismiss disparage dispatch disperse
displace dispose disqualify disrupt dissolve distinguish distract distribute disturb diverge diversify divert divide
divulge dominate donate downgrade dub dwindle earmark earn ease ebb educate eject elaborate elect elevate eliminate
embark embarrass embezzle embrace embroil emerge emigrate emit emphasise emphasize employ empower enable enact encircle
enclose encompass encounter encourage endanger endear endorse endure energize enforce engage engrave enhance enjoy
enlarge enlist enrich enrol enroll enshrine ensue ensure entail enter entertain entitle entrust envisage envision envy
equal equate equip erect erode erupt escalate espouse establish euthanise evacuate evade evaluate evaporate evict evoke
evolve exacerbate examine exasperate excavate exceed exclaim exclude execute exemplify exempt exert exhaust exist
expand expatriate expect expedite expel expire explain exploit explore expose express extend extinguish extradite
fabricate facilitate fail falter fascinate fasten feign fend fetch filibuster finalise finalize fit flee fluctuate foil
forbid foresee foreshadow forewarn forget foster found free frighten frustrate fulfil fulfill furnish garner gather
generate get give glean go govern grab graduate grapple greet grieve grow hack halve hamper handle happen harden
harmonise harvest hasten haunt have heal hear heighten hesitate hinder hire honor honour hospitalise hospitalize hover
humanise humiliate hurl hurt hurtle identify ignite ignore illuminate illustrate imagine immerse immigrate immunise
immunize impeach impede impersonate implement implicate implore imply impose impound impress imprison improve
inaugurate incapacitate incite include incorporate incur indicate indict induce infect infiltrate inflict inform
infuriate infuse inhabit inherit initiate inject injure inoculate inquire insert insist inspect inspire install
institute instruct insure integrate intend intensify intercept interfere interpret interrupt intervene intimidate
intrigue introduce inundate invade invalidate invent invest investigate invite invoke involve irritate isolate
jeopardise jeopardize join justify keep kidnap kill know lag lambast lambaste languish laud lay learn legalize lend
lengthen lessen let levy liberate lie linger listen litigate lobby locate loom loosen loot lose lower lurk maim
maintain make manage manipulate manufacture marry maul maximise maximize mean meddle mediate meet melt merge migrate
mimic mingle minimise minimize miss misstate mistreat misuse mitigate mobilise mobilize modernise modernize modify
mollify monitor motivate mourn mull multiply muster nab narrow nationalise necessitate negotiate nominate notify
nourish nurture obey oblige obliterate observe obstruct obtain occupy occur offend operate oppose orchestrate organise
organize originate oust outbid outlaw outlive outnumber outpace outperform outsell outshine outstrip outweigh overcome
overhear overlook overpay override overrule overrun oversee overstate overstep overtake overthrow overturn overwhelm
owe own participate pave penalise penalize penetrate perceive perform perish perplex persist personalise personalize
persuade pertain pilfer please plummet plunder poach polarise polarize ponder populate portray pose possess postpone
pour pray preach precede predict prefer prepare prescribe preserve preside presume pretend prevail prevent prioritize
privatise privatize proceed proclaim procure profess prohibit prolong promote prompt pronounce propel propose prosecute
prosper protect protract prove provide provoke publicize publish pummel punish pursue put quadruple qualify quarantine
quash quell quip radicalise rail ransack ratify rattle ravage raze react reaffirm realise realize reappear reassign
reassure rebuff rebuild rebuke rebut recall recapture recede receive recite reckon reclaim reclassify recognise
recognize recommend reconcile reconsider reconstruct recount recoup recover rectify recuperate recycle redact redeem
redeploy redirect redistribute reduce refer refinance refine reflect refrain refresh refurbish refuse refute regain
regulate reimburse rein reinforce reinstate reiterate reject relate relaunch relax relegate relent relinquish relish
relocate rely remain remember remind reminisce remove rename render renegotiate renew renounce renovate reopen
repatriate repay repeal repeat repel replace replenish replicate represent repress reprieve reproduce republish require
rescind resell resemble resettle reshape reside resign resist resolve resonate respect respond restate restore restrain
restrict restructure resume retain retake retaliate retire retort retrain retrieve reunite revamp reveal reverse revert
revise revitalise revitalize revive revoke ridicule ripple roam rob ruin sabotage salvage satisfy save say scare
scatter scoff scorch scour scrape scrutinise scrutinize secure see seek seem segregate seize select sell send separate
serve settle sever shake shatter shelve shorten shrink shun shut sidestep simmer simplify siphon sit skyrocket slash
slay slow smother smuggle snap snatch soak soar soften solicit solve sow spare sparkle speak spearhead specialise
specify speculate spend squander stabilise stabilize stagger startle starve steal stem stiffen stifle stimulate
stipulate stoke straddle straighten strangle strengthen strive stun subdue submerge submit subscribe subside subsidise
subtract succeed succumb suffer suggest suit summarise summarize summon supersede supervise suppose suppress surmount
surpass surround survive suspend sustain swallow swamp sway swear tabulate take tamper taper tarnish teeter televise
tell tempt tend terminate terrify testify think threaten thresh thrive throw thwart tick tighten tolerate topple
trample transform translate transmit traverse trickle trigger trim trounce tumble uncover undercut underestimate
undergo undermine underpay underpin underscore understand undertake unearth unfold unify unite unleash unload unnerve
unravel unseat unveil upend uphold urge usher utilise utilize utter vacate vaccinate validate vandalise vandalize
vanish vary verify vet vie violate visualise vow wait waive wander wane want warn waver weaken wear weigh whittle widen
wield wipe withdraw wither withhold withstand woo worsen worth wrest write yell
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
