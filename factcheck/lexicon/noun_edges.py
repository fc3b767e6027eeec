"""Words that end a noun phrase, and nouns whose plural does not show: what a scan without a parser needs."""

from __future__ import annotations

_FUNCTION = """
a an the this that these those each every any some no all both either neither such what which who whom whose
when where why how while because although though if unless until till since before after as than so and or but
nor yet of in on at by for with from to into onto over under above below between among amid during through
throughout across against about around near off out up down within without behind beyond toward towards upon via
per plus minus versus vs except despite i you he she it we they me him her us them my your his its our their
mine yours hers ours theirs himself herself itself themselves ourselves yourself there here now then again also
only just even still already ago later earlier away apiece respectively together altogether overall alone
instead otherwise however moreover thus hence therefore too very quite rather almost nearly not n't never ever
always often sometimes usually once twice more less fewer most least much many several few another yesterday
today tomorrow tonight annually monthly weekly daily hourly yearly
"""
_VERBS = """
am is are was were be been being do does did done doing have has had having will would shall should can could
may might must ought cannot say says said saying tell tells told know knows knew known get gets got gotten go
goes went gone going make makes made making take takes took taken taking come comes came coming see sees saw
seen give gives gave given find finds found think thinks thought become becomes became begin begins began begun
leave leaves left keep keeps kept let lets seem seems hold holds held bring brings brought happen happens write
wrote written sit sits sat stand stands stood lose loses lost pay pays paid meet meets met include includes
including continue continues set sets learn lead leads led understand speak speaks spoke spoken spend spends
spent grow grows grew grown win wins buy buys bought send sends sent build builds built fall falls fell fallen
cut cuts sell sells sold rise rises rose risen want wants need needs needed try tries tried ask asks asked show
shows showed shown die died dies kill killed remain remains appear appears follow follows followed allow create
add adds added expect expected wanted live lived lives believe believes believed receive received turned used
according due worth costs cost join joined run runs ran drove drive drew draw seek sought
"""
EDGES = frozenset((_FUNCTION + _VERBS).split()) - {"lives", "used", "cuts", "drive", "runs", "wins", "sets"}

# plural without an -s, or a number of people or things by an adjective
PLURALS = frozenset(
    """
    people children men women police aircraft spacecraft fish sheep deer cattle troops staff personnel crew
    fishermen policemen firefighters servicemen businessmen lawmakers gunmen clergymen chairmen congressmen
    salesmen workmen schoolchildren grandchildren mice feet teeth geese oxen criteria phenomena bacteria data
    media alumni dead injured wounded missing hurt ill homeless unemployed infected series species offspring
    rebels salmon percent poor elderly policewomen councilmen councillors servicewomen frenchmen englishmen
    irishmen dutchmen militia horsemen cavalry helicopters swiss chinese japanese vietnamese portuguese lebanese
    clergy nuclei larvae fungi stimuli vertebrae
    """.split()
)
# end in -s and are no plural
NOT_PLURALS = frozenset(
    """
    us gas bus this his its is was has as plus minus less business overseas news politics economics mathematics
    physics athletics gymnastics across texas paris los las st mass class glass pass press congress process
    success access address progress stress illness wilderness fitness always perhaps besides afterwards towards
    sometimes yes jesus james charles thomas dallas kansas arkansas illinois massachusetts memphis minneapolis
    indianapolis wales brussels athens naples honduras cyprus laos hamas james' diabetes measles aids sars chaos
    cosmos canvas atlas bias christmas campus virus status focus bonus census consensus surplus versus cross
    loss boss dress grass gross fewer arms-for sports-related ms mrs mr dr vs sans does goes says gets makes
    takes gives shows comes keeps seems wants needs remains appears begins becomes includes follows believes
    expects continues costs
    """.split()
)
# nouns that lead a figure which names, and counts nothing: "page 12", "Flight 370", "Section 4"
LABELS = frozenset(
    """
    act ak annex apollo appendix apt apartment area article articles b band block boeing airbus box bus case
    cell chapter channel class clause code covid division document district dome episode exhibit exit expo fig
    figs figure figures flight form formation gate grade group hall highway hwy i interstate issue item iphone
    ipad galaxy kilo league lesson level line lot m mark mi mig model no nos nr note number numbers object page
    pages paragraph part phase platform point pp precinct product project psalm proposition question ref
    reference resolution room route row rule schedule season sec section sections seat serial series session
    slide ss stage state step su table task terminal tier title tract type unit v va version verse vol volume
    ward week windows world year zone u category catch-22 s&p ftse nikkei dax cac topix nasdaq dow fortune top
    stoxx russell euro-stoxx ibex kospi asx csi euro playstation xbox pixel studio amendment psalms corinthians
    day track bulletin checkpoint camp sector line-item mersenne eq equation eqs refs suite floor battalion
    regiment brigade bgm agm uh ch ah f t pier bay hangar locker pin formula
    """.split()
)
DENOMINATOR_NOUNS = frozenset(
    """
    share head person piece ticket unit night game bottle copy seat household word vote trip ride visit item
    pack pop plate pupil student child worker employee passenger patient match season session call click barrel
    vehicle car home room bushel album song episode round carton box case packet bag can sack tank dose shot jab
    test window plan meal tonne ton
    """.split()
)
