"""What a kind of check is: a function over a case, the parameters that a rule may set, and the problems it yields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from factcheck.model import Claim

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factcheck.checks.case import Case


class Problem(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """Claims that cannot all be right, before a rule has given it a severity and a message.

    `claims` are in the report's order, `why` says how it was worked out, `remedy` what would clear it, `fact` is the
    fact's id where the claims share one. A `mild` one is worth knowing and never an alarm: an update, a plan.
    """

    claims: tuple[Claim, ...]
    why: str
    remedy: str = ""
    fact: str | None = None
    mild: bool = False


class NoParameters(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The parameters of a kind that has none."""


class Kind(NamedTuple):
    """A kind of check: `check` yields the problems of a case, `parameters` is the record that a rule's must fit."""

    name: str
    check: Callable[[Case, Any], Iterator[Problem]]
    parameters: type[msgspec.Struct] = NoParameters
