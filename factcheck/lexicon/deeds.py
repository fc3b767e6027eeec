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
DEEDS = dict(entry.split() for entry in _DEEDS.replace("\n", " ").split(";"))
