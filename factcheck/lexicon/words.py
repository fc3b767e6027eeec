"""Words by themselves: lemmas of nouns and verbs, and a first guess at the part of speech, by rule and short tables."""

from __future__ import annotations

from functools import lru_cache

from factcheck.lexicon.verbs import ALSO_NOUN, IRREGULAR_PARTICIPLES, IRREGULAR_PASTS, ONLY, VERBS

# One letter a class; `factcheck.extraction.clauses` matches patterns over strings of them.
_CLASSES = {
    "D": "the a an this these those my your his her its our their whose each every any no some such another both all "
    "either neither most several many much few what",
    "U": "i you he she it we they there who someone somebody anyone everyone everybody nobody nothing something "
    "anything himself herself itself themselves him them us me one",
    "p": "in on at by for from with without within between among amid into onto over under above below after before since "
    "during until till through throughout against about around across along near per via toward towards upon off "
    "down up out outside inside behind beyond beside besides despite except excluding including regarding concerning than "
    "as like unlike versus worth amid amongst alongside following times minus plus beneath past according compared "
    "v vs",
    "f": "of",
    "T": "to",
    "c": "and or but nor & while whereas yet so",
    "W": "that which when where why how whether if because although though unless once whom whoever whatever wherever",
    "I": "be is are was were been being am 's 're ’s ’re isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t",
    "H": "have has had having haven't hasn't hadn't haven’t hasn’t hadn’t",
    "O": "do does did doesn't don't didn't doesn’t don’t didn’t",
    "M": "will would can could may might must shall should cannot won't wouldn't can't couldn't shouldn't mustn't "
    "won’t wouldn’t can’t couldn’t shouldn’t mustn’t ought 'll ’ll",
    "X": "not never n't n’t",
    "R": "also already again almost always ago apart altogether away back downstairs else even ever far fast forth "
    "forward further hard hence here home however instead just later less long maybe meanwhile more moreover nearby "
    "nevertheless next now often once only otherwise outright overnight perhaps quite rather right roughly soon still "
    "straight then thereby therefore though thus today together tomorrow tonight too twice upstairs very well "
    "yesterday yet alone ahead abroad overseas worldwide nationwide about-turn indeed least sharply half",
    "J": "able according-to active actual additional adult african ageing alive american ancient annual armed asian average aware bad "
    "bare basic best better big bitter black blue bold brave brief bright british broad brown cheap chief civil clean clear close "
    "cold common complete compulsory cool correct corrupt crude current daily damp dangerous dark dead deaf dear decent deep "
    "different dirty domestic double dry due early east eastern easy elderly elder eligible empty enough entire equal european exact "
    "existing extra fair false familiar famous fat favourite federal female final financial fine first firm fiscal flat "
    "foreign former forthcoming free frequent fresh front full fundamental future general glad global golden good grand great "
    "green grey gross guilty half-yearly happy hard harsh healthy heavy high higher highest hostile hot huge human ideal "
    "ill illegal immediate important incoming independent indoor initial injured inner insured intense interim internal "
    "joint junior just key kind large larger largest last late later latest leading left legal less lesser light likely little live local "
    "lone long longer longest lost loud low lower lowest lucky main major male married mass massive maximum mean median medium mere "
    "mid middle mild military minimum minor minus missing mixed mobile modern modest monthly more multiple municipal mutual "
    "naked narrow nasty native near neat necessary net neutral new newer newest next nice north northern nuclear numerous odd official "
    "old older oldest only open opposite orange other outdoor outer outgoing overall own pale particular past perfect permanent "
    "pink plain pleasant poor popular possible potential present previous prior private prone proper proud public pure purple quarterly quick quiet "
    "rapid rare raw ready real recent red regular relevant remote residential rich rigid ripe rival rough round royal rural russian sacred sad "
    "safe same scarce second secret secure select senior separate serious severe shallow sharp short shorter sick significant silent silver "
    "similar simple single slight slow slower small smaller smallest smart smooth social soft sole solid sore sour south southern "
    "spare special square stable stark state-owned steady steep stiff still straight strange strict strong stronger stupid subsequent "
    "substantial successful such sudden sunny super superb sure surplus sweet swift tall temporary tender third tight tiny top tough true "
    "twin typical ugly unclear unfair unhurt unknown unlikely unusual upper urban urgent useful usual vague various vast virtual vital voluntary "
    "vulnerable warm weak weekly west western wet white whole wide wild wise worse worst wounded wrong yearly yellow young younger youngest "
    "fewer fewest newly-built medical criminal electric economic academic athletic atomic cosmetic",
}
CLOSED = {word: tag for tag, words in _CLASSES.items() for word in words.split()}
_NOT_ADVERBS = frozenset(
    "family supply reply rally ally assembly monopoly anomaly july italy fly apply multiply rely imply comply "
    "bully belly jelly lily homily melancholy butterfly doily ply daily weekly monthly yearly quarterly early elderly "
    "likely unlikely only friendly costly deadly lonely lovely orderly timely ugly hourly bodily holy".split()
)
_ADJECTIVE_ENDS = ("ous", "ful", "able", "ible", "less", "ish", "ive", "ical", "onal", "ural", "ial", "ary", "ient", "ized")
_NOT_ADJECTIVES = frozenset(
    "table cable dish fish finish parish british publish polish wish vegetable variable constable drive motive executive "
    "detective archive incentive initiative objective perspective alternative relative representative native olive "
    "collective cooperative trial material memorial official testimonial commercial potential professional journal hospital "
    "festival capital animal library secretary diary salary boundary summary anniversary military dictionary "
    "missionary mercenary commissary dispensary century january february patient client ingredient recipient handful "
    "executive derivative mural serial tutorial editorial special arrive live give receive survive believe achieve strive".split()
)
_IRREGULAR_NOUNS = {
    "people": "people", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth",
    "geese": "goose", "mice": "mouse", "lice": "louse", "oxen": "ox", "dice": "die", "pence": "penny",
    "wives": "wife", "lives": "life", "knives": "knife", "leaves": "leaf", "loaves": "loaf", "halves": "half",
    "calves": "calf", "thieves": "thief", "wolves": "wolf", "shelves": "shelf", "selves": "self", "wharves": "wharf",
    "criteria": "criterion", "phenomena": "phenomenon", "bacteria": "bacterium", "referenda": "referendum",
    "memoranda": "memorandum", "crises": "crisis", "analyses": "analysis", "bases": "base", "diagnoses": "diagnosis",
    "theses": "thesis", "axes": "axis", "oases": "oasis", "hypotheses": "hypothesis", "buses": "bus", "gases": "gas",
    "viruses": "virus", "campuses": "campus", "bonuses": "bonus", "statuses": "status", "censuses": "census",
    "consensuses": "consensus", "surpluses": "surplus", "atlases": "atlas", "canvases": "canvas", "lenses": "lens",
    "indices": "index", "appendices": "appendix", "vertices": "vertex", "matrices": "matrix", "movies": "movie",
    "cookies": "cookie", "calories": "calorie", "ties": "tie", "pies": "pie", "rookies": "rookie", "zombies": "zombie",
    "heroes": "hero", "potatoes": "potato", "tomatoes": "tomato", "echoes": "echo", "vetoes": "veto", "zeroes": "zero",
    "torpedoes": "torpedo", "embargoes": "embargo", "mosquitoes": "mosquito", "volcanoes": "volcano",
    "cargoes": "cargo", "caches": "cache", "headaches": "headache", "avalanches": "avalanche", "psyches": "psyche",
    "axles": "axle", "quizzes": "quiz", "alumni": "alumnus", "fungi": "fungus", "nuclei": "nucleus",
    "passersby": "passerby",
}  # fmt: skip
_UNCHANGED = frozenset(
    "news series species percent headquarters means aircraft spacecraft hovercraft barracks crossroads lens gas bus "
    "bias chaos atlas canvas christmas texas kansas arkansas wales paris brussels athens naples united alas perhaps "
    "proceeds goods premises thanks always us this its his as was has does is plus yes mumps measles diabetes rabies "
    "herpes gallows sweepstakes innings athletics politics economics mathematics physics statistics ethics logistics "
    "electronics genetics tactics metropolis basis crisis analysis emphasis thesis oasis hypothesis paralysis iris "
    "pelvis debris chassis rendezvous corps "
    "specimen regimen abdomen omen acumen".split()
)
_DOUBLED = frozenset("bdgklmnprtz")


@lru_cache(maxsize=1 << 15)
def lemma_noun(word: str) -> str:
    """Return a noun's singular in small letters; acronyms and designators keep their case ("AK-103s": "AK-103").

    >>> [lemma_noun(word) for word in ("rifles", "women", "Companies", "losses", "AK-103s", "series", "UN")]
    ['rifle', 'woman', 'company', 'loss', 'AK-103', 'series', 'UN']
    """
    if len(word) > 1 and not word[1:].islower() and (word.isupper() or any(map(str.isdigit, word))):
        return word[:-1] if word.endswith("s") and len(word) > 2 and not word.isupper() else word
    word = word.lower()
    if word.endswith(("'s", "’s")):
        word = word[:-2]
    stem, hyphen, last = word.rpartition("-")
    if hyphen:
        return stem + hyphen + lemma_noun(last)
    if word in _IRREGULAR_NOUNS:
        return _IRREGULAR_NOUNS[word]
    if len(word) < 4 or not word.endswith("s") or word in _UNCHANGED or word.endswith(("ss", "us", "is")):
        return "man".join(word.rsplit("men", 1)) if word.endswith("men") and word not in _UNCHANGED else word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    return word[:-1]


@lru_cache(maxsize=1 << 15)
def lemma_verb(word: str) -> str:
    """Return a verb form's base in small letters.

    >>> [lemma_verb(word) for word in ("rose", "Signed", "planned", "carries", "dying", "fixes", "manufacturing")]
    ['rise', 'sign', 'plan', 'carry', 'die', 'fix', 'manufacture']
    """
    word = word.lower()
    irregular = IRREGULAR_PASTS.get(word) or IRREGULAR_PARTICIPLES.get(word)
    if irregular:
        return irregular
    if word in VERBS:
        return word
    stem, hyphen, last = word.rpartition("-")
    if hyphen:
        return stem + hyphen + lemma_verb(last)
    if len(word) < 4:
        return word
    if word.endswith("ying") and len(word) == 5 and word[0] + "ie" in VERBS:
        return word[0] + "ie"
    if word.endswith(("ies", "ied")):
        return word[:-3] + "y"
    if word.endswith("ing"):
        return _base(word[:-3])
    if word.endswith("eed") and word[:-1] in VERBS:
        return word[:-1]
    if word.endswith("ed"):
        return _base(word[:-2])
    if word.endswith("es"):
        for base in (word[:-1], word[:-2]):
            if base in VERBS:
                return base
        return word[:-2] if word[:-2].endswith(("ss", "sh", "ch", "x", "zz")) else word[:-1]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _base(stem: str) -> str:
    """Return the base of a stem that has lost -ed or -ing: as it is, with its e, or without its doubled letter."""
    undoubled = stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] in _DOUBLED else ""
    for base in (stem + "e", stem, undoubled) if stem + "e" not in ALSO_NOUN else (stem, stem + "e", undoubled):
        if base in VERBS:
            return base
    if undoubled and stem[-1] not in "lsz":
        return undoubled
    if stem.endswith(("at", "iz", "is", "v", "uc", "rg", "dg", "nc", "rc", "as", "us", "bl", "gl", "tl", "dl", "ur")):
        return stem + "e"
    return stem


@lru_cache(maxsize=1 << 15)
def part_of_speech(word: str) -> str:
    """Return the class that a word has by itself, as one letter.

    D determiner, J adjective, N noun, P name (a capital), C numeral, R adverb, U pronoun, p preposition, f "of", T "to",
    c conjunction, W subordinator, I be, H have, O do, M modal, X negation; of verbs B base, Z third person, V past, E past or
    participle, G -ing; b and z are bases and -s forms that may be nouns; marks stand for themselves.
    """
    first = word[0]
    if not first.isalpha():
        return CLOSED.get(word) or _mark(word)
    if word.isupper() and len(word) > 1:
        return "P"
    lower = word.lower()
    closed = CLOSED.get(lower)
    if closed:
        return closed
    if first.isupper():
        return "P"
    return _open_class(lower)


def _mark(word: str) -> str:
    if word[0].isdigit():
        return "C" if word.replace(",", "").replace(".", "").isdigit() else "N"
    if word in "“”\"«»„‘’'":
        return '"'
    if word in "–—―":
        return ";"
    return word if word in ",.;:()$%|" else {"…": ".", "!": ".", "?": ".", "[": "(", "]": ")"}.get(word, "-")


def _open_class(word: str) -> str:
    if word in IRREGULAR_PASTS:
        return "E" if word in IRREGULAR_PARTICIPLES and word not in ALSO_NOUN else "b" if word in ALSO_NOUN else "V"
    if word in IRREGULAR_PARTICIPLES:
        return "E"
    if word in ALSO_NOUN:
        return "b"
    if word in ONLY:
        return "B"
    if word.endswith("ly") and word not in _NOT_ADVERBS and len(word) > 4:
        return "R"
    if word.endswith("ed") and len(word) > 4 and (not word.endswith("eed") or lemma_verb(word) in VERBS):
        return "E"
    if word.endswith("ing") and len(word) > 4 and lemma_verb(word) in VERBS:
        return "G"
    if word.endswith("s") and not word.endswith("ss"):
        base = lemma_verb(word)
        if base in VERBS and base != word:
            return "z" if base in ALSO_NOUN else "Z"
    if word.endswith(_ADJECTIVE_ENDS) and word not in _NOT_ADJECTIVES:
        return "J"
    return "N"


@lru_cache(maxsize=1 << 15)
def lemma(word: str) -> str:
    """Return the base of a word whose class is not known: a verb's where its form tells, else a noun's.

    >>> [lemma(word) for word in ("rose", "supplied", "rifles", "buys", "sales", "spending")]
    ['rise', 'supply', 'rifle', 'buy', 'sale', 'spend']
    """
    return lemma_verb(word) if part_of_speech(word.lower()) in "VEGBZIHO" else lemma_noun(word)


# Words that carry no content of their own: neither a term of a claim nor the head of what it is about.
STOP = frozenset(CLOSED) - frozenset(_CLASSES["J"].split()) | frozenset(
    "say tell other own same such more less last next ago mr mrs ms dr".split()
)


@lru_cache(maxsize=1 << 15)
def term(word: str) -> str | None:
    """Return a content word's lemma, None for a closed-class word, a figure or a mark."""
    if len(word) < 2 or not word[0].isalpha() or word.lower() in STOP:
        return None
    base = lemma(word).lower()
    return None if base in STOP or len(base) < 2 else base
