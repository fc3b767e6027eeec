"""What stands before names and is no part of them: titles, offices, the words for countries' people."""

from __future__ import annotations

from factcheck.lexicon.word_set import word_pairs, word_set
from factcheck.lexicon.words import lemma_noun, part_of_speech

# In capitals before a name: all up to the last of them is dropped. Points are left out.
TITLES = word_set("""
Admiral Agent Ambassador Archbishop Baroness Bishop Brigadier Capt Captain Cardinal Chair Chairman Chairwoman
Chancellor Chief Coach Col Colonel Commander Commissioner Congressman Congresswoman Cllr Correspondent Councillor
Constable Cpl Dame Dean Deputy Detective Director Doctor Dr Economist Editor Executive Father Foreign Gen General Gov
Governor Inspector Judge Justice King Lady Leader Lieutenant Lord Lt Madam Maj Major Manager Mayor Minister Miss Mr
Mrs Ms Officer Pope Premier President Prime Prince Princess Prof Professor Prosecutor Queen Rabbi Rep Representative
Rev Reverend Secretary Sen Senator Sergeant Sgt Sheikh Sheriff Sir Speaker Spokesman Spokeswoman Sultan Superintendent
Supt Treasurer Trustee Whip
""")
_OFFICES = frozenset(map(str.lower, TITLES))
# What a body of people is called: a name with "and" that ends in one is one name.
BODIES = word_set("""
Administration Agency Assembly Association Authority Bank Board Bureau Chamber Commission Committee Company
Corporation Council Court Department Federation Forum Foundation Fund Group Institute League Ministry Office
Organisation Organization Party Service Society Trust Union University
""")
# One person, of whom an age may be told: "a student, 21, is in hospital".
PEOPLE = word_set("""
accountant actor actress adviser analyst apprentice architect artist astronaut attorney aunt author baker banker
barber batsman billionaire biologist boss bowler boxer boy bricklayer bride broadcaster broker builder burglar butcher
campaigner captain carpenter carer cashier champion chef clerk climber coach colonel comedian composer consultant cook
cousin cricketer cyclist dancer daughter defender dentist designer detective diplomat diver doctor driver drummer
economist electrician engineer entrepreneur ex-husband ex-wife executive farmer father fisherman footballer forward
founder gardener girl goalkeeper golfer grandfather grandmother grandson guard guitarist gymnast hacker hairdresser
heiress hiker historian husband incumbent joiner jockey journalist judge killer labourer lawyer lecturer librarian
lifeguard man manager mayor mechanic midfielder miner minister model mother motorcyclist motorist murderer musician
neighbour neighbor novelist nurse officer painter passenger pastor pedestrian pensioner philosopher physicist pianist
pilot pilgrim pitcher player plumber poet policeman policewoman porter postman presenter president priest prosecutor
professor pupil quarterback rapist rapper researcher retiree rider rower runner sailor salesman scientist seaman
secretary shopkeeper singer skier skipper smuggler soldier solicitor son sprinter striker student suspect surfer
swimmer tailor teacher teenager thief toddler tourist trader trucker tycoon uncle veteran victim waiter waitress
welder widow widower wife winger woman worker wrestler writer
""")
_PERSON_ENDS = ("maker", "ofer", "ctor", "ator", "ologist", "keeper", "fighter", "grapher", "woman", "man", "cian")
# Persons of whatever kind, as what befell them names them.
PERSONS = word_set("""
casualty dead death fatality individual people person
""")
# One person of a kind, who is seldom said to be of an age.
KINDS_OF_PEOPLE = word_set("""
activist adult aide american assailant attacker baby bomber bystander child civilian colleague commander commuter
defendant demonstrator deputy detainee dissident employee extremist female fighter firefighter foreigner gunman
hostage infant inmate insurgent islamist israeli juvenile kid laborer lawmaker leader male marine member migrant
militant minor monk nun official palestinian paramedic peacekeeper policeman politician prisoner protester protestor
rebel refugee rescuer resident reporter schoolchild schoolgirl schoolboy sergeant servant shiite soldier staffer
supporter sunni teen terrorist troop villager visitor volunteer voter youth youngster
""")
# Many persons, of whom a limit of age may be told: "girls under 16", "adults 65 and over".
OF_AN_AGE = word_set("""
adults anybody anyone boys children consumers drivers everyone girls kids males females men minors patients pensioners
people persons players pupils residents seniors someone students teenagers those voters women workers youths citizens
americans britons smokers athletes swimmers passengers candidates those
""")
# Of so many children: "a mother of 9".
PARENTS = word_set("dad father grandfather grandmother mom mother mum parent")
# Adverbs that stand before a name at a sentence's start and are no part of it: "Then Luma lost".
THEN = word_set("again also earlier early even here however instead later meanwhile now once soon still then thus yet")
# Before ships' names.
VESSELS = word_set("MV MS SS HMS USS MT RMS FV")

# Country: its people, their adjective, its short forms, each with underscores for spaces.
_COUNTRIES = """
Afghanistan:Afghan Albania:Albanian Algeria:Algerian Angola:Angolan Argentina:Argentine,Argentinian Armenia:Armenian
Australia:Australian,Aussie Austria:Austrian Azerbaijan:Azerbaijani,Azeri Bangladesh:Bangladeshi Belarus:Belarusian
Belgium:Belgian Bolivia:Bolivian Bosnia:Bosnian Brazil:Brazilian
Britain:British,Briton,UK,U.K.,United_Kingdom,Great_Britain Bulgaria:Bulgarian Burma:Burmese,Myanmar
Cambodia:Cambodian Cameroon:Cameroonian Canada:Canadian Chile:Chilean China:Chinese Colombia:Colombian Congo:Congolese
Croatia:Croatian,Croat Cuba:Cuban Cyprus:Cypriot Czechia:Czech,Czech_Republic Denmark:Danish,Dane
Ecuador:Ecuadorian,Ecuadorean Egypt:Egyptian England:English Estonia:Estonian Ethiopia:Ethiopian Finland:Finnish,Finn
France:French Georgia:Georgian Germany:German Ghana:Ghanaian Greece:Greek Guatemala:Guatemalan Haiti:Haitian
Honduras:Honduran Hungary:Hungarian Iceland:Icelandic India:Indian Indonesia:Indonesian Iran:Iranian Iraq:Iraqi
Ireland:Irish Israel:Israeli Italy:Italian Jamaica:Jamaican Japan:Japanese Jordan:Jordanian Kazakhstan:Kazakh
Kenya:Kenyan Kosovo:Kosovar Kuwait:Kuwaiti Laos:Laotian Latvia:Latvian Lebanon:Lebanese Libya:Libyan
Lithuania:Lithuanian Malaysia:Malaysian Mali:Malian Mexico:Mexican Moldova:Moldovan Mongolia:Mongolian
Morocco:Moroccan Mozambique:Mozambican Nepal:Nepalese,Nepali Netherlands:Dutch,Holland New_Zealand:New_Zealander
Nicaragua:Nicaraguan Niger:Nigerien Nigeria:Nigerian North_Korea:North_Korean Norway:Norwegian Pakistan:Pakistani
Palestine:Palestinian Panama:Panamanian Paraguay:Paraguayan Peru:Peruvian Philippines:Filipino,Philippine
Poland:Polish,Pole Portugal:Portuguese Qatar:Qatari Romania:Romanian Russia:Russian Rwanda:Rwandan
Saudi_Arabia:Saudi,Saudi_Arabian Scotland:Scottish,Scot Senegal:Senegalese Serbia:Serbian,Serb Singapore:Singaporean
Slovakia:Slovak Slovenia:Slovenian,Slovene Somalia:Somali South_Africa:South_African South_Korea:South_Korean
Spain:Spanish,Spaniard Sri_Lanka:Sri_Lankan Sudan:Sudanese Sweden:Swedish,Swede Switzerland:Swiss Syria:Syrian
Taiwan:Taiwanese Tajikistan:Tajik Tanzania:Tanzanian Thailand:Thai Tunisia:Tunisian Turkey:Turkish,Turk,Türkiye
Uganda:Ugandan Ukraine:Ukrainian United_Arab_Emirates:UAE,Emirati
United_States:US,U.S.,USA,American,America,United_States_of_America Uruguay:Uruguayan Uzbekistan:Uzbek
Venezuela:Venezuelan Vietnam:Vietnamese Wales:Welsh Yemen:Yemeni Zambia:Zambian Zimbabwe:Zimbabwean European_Union:EU
United_Nations:UN,U.N.
"""

COUNTRIES = {
    form.replace("_", " "): country.replace("_", " ")
    for country, forms in word_pairs(_COUNTRIES).items()
    for form in (country, *forms.split(","))
}


def is_person(word: str) -> bool:
    """Whether a word names one person: "boy", "roofer", "director"."""
    return word in PEOPLE or (word.endswith(_PERSON_ENDS) and word.islower() and part_of_speech(word) == "N")


def names_person(noun: str) -> bool:
    """Whether a common noun is that of one person or, in the plural, of some: "skippers", "mayor", "protester"."""
    base = lemma_noun(noun).lower()
    return is_person(base) or base in KINDS_OF_PEOPLE or base in PERSONS or base in _OFFICES
