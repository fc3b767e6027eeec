"""Nouns as figures count them: plurals that do not show, names that figures are part of, things that are sold."""

from __future__ import annotations

from factcheck.lexicon.words import lemma_noun, part_of_speech

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
    ipad galaxy kilo league lesson level line lot m mark mi mig mk model no nos nr note number numbers object page
    pages paragraph part phase platform point pp precinct product project psalm proposition question ref
    reference resolution room route row rule schedule season sec section sections seat serial series session
    slide ss stage state step su table task terminal tier title tract type unit v va version verse vol volume
    ward week windows world year zone u category catch-22 s&p ftse nikkei dax cac topix nasdaq sp dow fortune top
    stoxx russell euro-stoxx ibex kospi asx csi euro playstation xbox pixel studio amendment psalms corinthians
    day track bulletin checkpoint camp sector line-item mersenne eq equation eqs refs strain suite floor battalion
    android ios macos ipados watchos ubuntu firefox photoshop fifa
    photo image bug scene
    footnote shirt jersey mile kilometre kilometer marker milepost junction game lap hole lane gear spf
    axis turbine reactor borehole scenario
    regiment radio pad brigade bgm agm uh ch ah f t pier bay hangar locker pin formula
    """.split()
)
# between "of" and what is counted: "three of the men"
OWNERS = frozenset("the its their his her our these those my your all".split())
DENOMINATOR_NOUNS = frozenset(
    """
    share head person piece ticket unit night game bottle copy seat household word vote trip ride visit item
    pack pop plate pupil student child worker employee passenger patient match season session call click barrel
    vehicle car home room bushel album song episode round carton box case packet bag can sack tank dose shot jab
    test window plan meal tonne ton dozen
    """.split()
)


def is_plural(word: str) -> bool:
    """Whether a word looks like the plural of a noun."""
    low = word.lower()
    if low in PLURALS:
        return True
    if low in NOT_PLURALS or not low.endswith("s"):
        return False
    if word[:-1].isdecimal() or (len(word) > 2 and word[:-1].isupper()):
        return True
    return lemma_noun(low) != low and part_of_speech(low) not in "DURpcWIHOMJ"
