"""Nouns that tell what was done, and the verb of it: "the murder of four guards", "four arrests" are of murdering."""

from __future__ import annotations

_DEEDS = """
abduction abduct; acquisition acquire; arrest arrest; assassination assassinate; assault assault; beating beat;
bombing bomb; burial bury; capture capture; closure close; conviction convict; creation create; crash crash;
death die; deployment deploy; deportation deport; destruction destroy; detention detain; disappearance disappear;
discovery discover; dismissal dismiss; displacement displace; drowning drown; eviction evict; evacuation evacuate;
execution execute; expulsion expel; firing fire; hanging hang; hiring hire; hospitalisation hospitalise;
hospitalization hospitalize; imprisonment imprison; injury injure; kidnapping kidnap; killing kill; layoff fire;
massacre massacre; murder murder; poisoning poison; purchase buy; rape rape; recruitment recruit; rescue rescue;
resignation resign; robbery rob; sacking sack; seizure seize; shooting shoot; slaughter slaughter; slaying slay;
stabbing stab; suspension suspend; theft steal; wounding wound
"""
# what happened to people who are told by it: "12 injured"
STATES = {"dead": "die", "hurt": "hurt", "injured": "injure", "killed": "kill", "wounded": "wound"}
_OF_YEARS = frozenset(
    """
    accord agreement attack battle blaze campaign ceasefire champion championship clash coup crackdown crisis disaster
    earthquake election eruption fire flood game genocide hearing hurricane negotiation olympics outbreak pogrom poll
    primary protest riot storm strike talk trial uprising war winner
    """.split()
)


def is_of_a_year(noun: str) -> bool:
    """Whether a year before a noun, in the singular, is when it was, and no number of it: "the 1922 murders"."""
    return noun in DEEDS or noun in _OF_YEARS


DEEDS = dict(entry.split() for entry in _DEEDS.replace("\n", " ").split(";"))
