"""Kinds of event: a crash is no fire, and what a bomb did no ambush did."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_KINDS = """
bomb bombing bomber blast explosion explode detonate
shoot shooting shooter gunman gunfire shootout
ambush
drone
airstrike
crash collide collision derail derailment
fire blaze wildfire burn
collapse
flood flooding deluge
quake earthquake tremor aftershock
avalanche landslide mudslide
storm typhoon hurricane cyclone tornado
eruption erupt volcano
protest protester riot rioter clash demonstration demonstrator
capsize sink shipwreck
stampede
stab stabbing knife
outbreak epidemic virus flu cholera measles
poison poisoning
"""
_KIND = {word: kind for kind, words in enumerate(_KINDS.strip().split("\n")) for word in words.split()}


def kinds_of_event(lemmas: Iterable[str | None]) -> frozenset[int]:
    """Return which kinds of event the words name, each as a number.

    >>> kinds_of_event(("bomber", "kill")) == kinds_of_event(("blast",)) != kinds_of_event(("ambush",))
    True
    """
    return frozenset([_KIND[word] for word in _KIND.keys() & lemmas])
