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
abandon abolish absorb accelerate accept accommodate accompany accomplish accumulate accuse achieve acknowledge
acquire activate adapt add adjourn adjudicate adjust administer admit adopt advertise advise affect afford agree alert
allay allege allocate allow alter amass ambush amend amount amputate analyse analyze annex announce anticipate
apologise apologize appear appease apply appoint appreciate approve argue arise arrange arrive ask asphyxiate assail
assassinate assemble assert assess assign assist assume assure astonish attach attain attend attract attribute average
avert avoid await backdate become befall begin behead believe belong betray bolster bombard borrow bother breathe
bring broaden buckle build buy calculate cancel capsize carry cede celebrate certify choose circle cite clamp clarify
clear clinch coincide collapse collect combine come commemorate commence commit compare compel compensate compete
compile complete comply compose comprehend comprise compute conceal concede conceive conclude condemn conduct confess
confine confirm confiscate confront connect conquer conserve consider consist consolidate constitute construct consult
consume contain contemplate contend continue contribute convene convert convince cooperate cope correct correlate
correspond create criticise criticize culminate cultivate curtail dampen decide decimate declare decry dedicate deduce
deduct deem deepen defect defend defer define defraud delist deliver delve demolish demonstrate demote deny depart
depend deploy deport depreciate deprive derail derive descend describe deserve designate destroy detain detect deter
deteriorate determine detonate devalue devastate develop devise devote diagnose die differ diffuse diminish disappear
disband disclose discontinue discourage discover discredit discriminate discuss dislodge dismantle dismiss dispatch
disperse displace dispose disqualify disrupt dissolve distinguish distract distribute diverge diversify divert divide
dominate donate downgrade dwindle earmark earn ease ebb educate eject elaborate elect elevate eliminate embark
embarrass embezzle embrace emerge emigrate emit emphasise emphasize employ empower enable enact encircle encompass
encounter encourage endanger endorse endure energize enforce engage enhance enjoy enlarge enlist enrich enrol enroll
enshrine ensure entail enter entitle envisage equal equate equip erect erode erupt escalate espouse establish
euthanise evacuate evade evaluate evaporate evict evolve exacerbate examine excavate exceed exclaim exclude execute
exempt exhaust exist expand expatriate expect expel expire explain exploit explore expose extend extinguish extradite
facilitate fail falter fend fetch filibuster finalise finalize fit flee fluctuate forbid foresee forget foster found
free fulfil fulfill garner gather generate get give go govern grab graduate grapple grieve grow hack halve hamper
handle happen harvest hasten have hear hesitate hinder hire honor honour hospitalise hospitalize hover hurt identify
ignore illustrate imagine immigrate immunise immunize impeach implement implicate imply impose impress imprison
improve inaugurate incite include incorporate incur indicate indict induce infect inflict inform inhabit inherit
initiate inject injure inoculate inspect inspire install instruct insure integrate intend intensify intercept
interfere interpret interrupt intervene introduce inundate invade invalidate invent invest investigate invite invoke
involve irritate isolate jeopardise jeopardize join justify keep kidnap kill know lag languish lay learn legalize lend
lessen let levy liberate lie linger listen litigate locate loom loot lose lower maim maintain make manage manufacture
marry maximise mean meddle mediate meet melt merge migrate mimic minimise minimize miss mitigate mobilise mobilize
modernise modernize modify monitor mourn multiply muster narrow nationalise necessitate negotiate nominate notify
nurture obey oblige obstruct obtain occupy occur operate oppose organise organize originate oust outbid outlaw outlive
outnumber outpace outperform outsell outshine outstrip outweigh overcome overhear overlook overpay override overrun
oversee overstate overtake overthrow overturn overwhelm owe own participate pave penetrate perform perish persuade
pilfer please plummet portray pose possess postpone pour predict prefer prepare prescribe preserve presume pretend
prevail prevent prioritize privatise privatize proceed proclaim procure prohibit promote prompt propel propose
prosecute prosper protect protract prove provide provoke publish punish pursue put quadruple qualify quarantine quell
radicalise ransack ratify rattle react reaffirm realise realize reappear reassign reassure rebuff rebuild rebuke rebut
recall recapture recede receive recite reckon reclaim reclassify recognise recognize recommend reconsider reconstruct
recoup recover redeem redeploy redistribute reduce refer refinance reflect refrain refurbish refuse refute regain
regulate reimburse rein reinforce reinstate reiterate reject relate relaunch relax relinquish relocate rely remain
remember remind reminisce remove renew renounce renovate reopen repatriate repay repeal repeat repel replace replenish
replicate represent repress reprieve reproduce require rescind resell resemble resettle reshape resign resist resolve
resonate respect respond restate restore restrict restructure resume retain retake retaliate retire retrain retrieve
reunite revamp reveal reverse revert revise revive revoke rob ruin sabotage salvage save say scare scour scrutinise
secure see seek seem seize select sell send separate serve settle shake shatter shelve shorten shrink shun shut simmer
simplify siphon sit skyrocket slash slow smother smuggle snap soak soar soften solicit solve sow spare sparkle speak
spearhead specialise specify spend squander stabilise stabilize steal stem stifle stimulate stipulate stoke straddle
strengthen strive submerge submit subscribe subside subsidise subtract succeed suffer suggest suit summon supersede
supervise suppose suppress surmount surpass surround survive suspend sustain swallow swamp sway swear tabulate take
tamper taper tarnish teeter tell tend terminate testify think threaten thresh throw thwart tick tighten topple trample
transform translate transmit traverse trickle trigger trim tumble undercut underestimate undergo undermine underpay
underscore understand undertake unfold unite unleash unravel unseat unveil uphold urge usher utilise utilize vaccinate
vandalise vandalize vanish vary verify vie violate visualise vow wait waive wane want warn weaken wear weigh whittle
widen wield wipe withdraw wither withhold withstand worsen worth wrest write
""")

# Verbs whose bare form is as often a noun: the context decides.
ALSO_NOUN = word_set("""
abuse access account ache act address advance age aid aim air answer appeal approach arm arrest assault attack attempt
auction audit award balance ban bar base battle bear beat benefit bet bid bill blame blast block blow board boast bomb
bond book boost border bounce bowl box brake branch breach break breed bribe bridge broadcast budget burn burst bus
bust call camp campaign cap capture care cash cast catch cause center centre chair challenge champion chance change
charge chart chase check claim clash class climb close coach coin combat comfort command comment commission complain
compound concern condition conflict consent contact contest contract contrast control convict cook cool copy core cost
count counter couple course cover crack craft crash crawl credit cross crowd cruise cry cup curb cure cut cycle dam
damage dance dare date deal debate debut decay decline decrease default defeat delay demand deposit design desire
detail dictate dip discount display dispute distance dive dock document double doubt draft drag drain draw dread dream
dress drift drill drink drive drop drown dump dust duty echo edge edit effect embargo end engineer error escape
estimate exchange excuse exercise exhibit exit experience experiment explode export extract eye face factor fall fare
farm father fault favor favour fear feature feed feel ferry fight figure file fill film finance find fine finish fire
firm fish fix flag flame flash flight flood floor flow fly focus fold follow force forecast form frame freeze front
fuel function fund gain gamble game gap gauge gift glance grade grant grasp ground group guarantee guard guess guide
gun halt hand harm harness haul head heat help hike hint hit hold home hope host house hunt hurdle impact implant
import increase influence insult interest interview invoice iron issue jail joke judge jump kick kiss labor labour
lack lament land lapse last laugh launch lead leak lean leap lease leave lecture level license lift light limit line
link list load loan lock look loss love lure machine mail man mandate manoeuvre map march mark market mask mass match
matter measure merit mind mine mint mirror mistake mix mob model motor mount move murder name need net notice number
object offer officer offset open order outfit outline output overhaul pace pack page paint pair panic parade park part
partner pass patent pause pay peak pedal peer permit phase phone photograph pick picture pilot pin place plan plant
play plead pledge plot plunge pocket point poison police policy poll pool position post pound power practice praise
present press pressure price print prize probe process produce profile profit program programme progress project
promise protest pull pump punch purchase push quarrel question queue quote race raid rain raise rally ram range rank
rate ration reach read rebound record recruit reform refund regard register regret rein release relief remark remedy
rent repair reply report request rescue research reserve resort rest result retreat return review reward ride ring
riot rise risk rival rock roll root rotate round route row rule rumor run rush sail sale salute sample sanction scale
scan schedule score scramble scrap screen seal search seat seed sense sentence service set shade shape share shed
shell shelter shift shine ship shock shoot shop shot shovel show shower shuttle side siege sign signal sing sink ski
skid slap sleep slice slide slip slump smash smell smile smoke sneak sort sound source space spark speed spell spike
spill spin splash split sponsor spot spread spring spur spy squeeze stab staff stage stake stall stamp stand staple
star stare start state station stay steer step stint stock stop store storm strain stream stress stretch strike strip
stroke struggle study stumble style subject sum supply support surge surprise surrender survey suspect swap sweep
swell swim swing switch tackle talk tally tap target task taste tax team tear term terrace test thank threat tie time
tip title toll tone torch torture total touch tour tow trace track trade traffic trail train transfer transit
transport trap travel treat trek trend trial trick trip triple triumph trouble trust try turn twin twist update
upgrade upset use value venture veto view visit voice volunteer vote wage wake walk wash waste watch wave weather
weight welcome whip whistle win wind wish witness wonder work worry wound wreck yield zone
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

IRREGULAR_PASTS: dict[str, str] = {}
IRREGULAR_PARTICIPLES: dict[str, str] = {}
for _row in _IRREGULAR.split(";"):
    _base, _past, _participle = _row.split()
    IRREGULAR_PASTS.setdefault(_past, _base)
    IRREGULAR_PARTICIPLES.setdefault(_participle, _base)
IRREGULAR_PASTS |= {"lay": "lie", "am": "be", "is": "be", "are": "be", "has": "have", "does": "do"}
VERBS = ONLY | ALSO_NOUN | frozenset(IRREGULAR_PASTS.values())
