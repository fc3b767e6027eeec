"""Comments in an article that hold findings back.

    <!-- factcheck-disable-next-line value-conflict -- the toll of the first day -->
    <!-- factcheck-disable-line value-conflict, date-conflict -- both dates were announced -->
    <!-- factcheck-disable-file headline -- a list of old headlines -->
    <!-- factcheck-disable value-conflict -- figures as first reported --> … <!-- factcheck-enable value-conflict -->

A rule must be named, and the reason stands behind two hyphens. The next line is the next one that is not blank. A
source whose claim stands on such a line, be it an article or one that it is held against, is taken out of the finding;
the finding is held back unless two of the sources that are left still differ.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from factcheck.lexicon.comments import comments
from factcheck.model import Places, Span
from factcheck.triage.holding import hold
from factcheck.triage.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from factcheck.model import Claim, Document, Report

_SIGN = "factcheck-"
_COMMAND = re.compile(r"<!--\s*factcheck-([\w-]+)\s*(.*)-->", re.DOTALL)
_REASON = re.compile(r"(?:^|\s)--+(?=\s|$)")
_SEPARATOR = re.compile(r"[\s,]+")
_SPACE = re.compile(r"\s*")
_COVERS = ("disable-next-line", "disable-line", "disable-file", "disable", "enable")
_LAST = 10**9  # a line that no file reaches


class Order(NamedTuple):
    """One rule held back from the line `first` to the line `last`, both included, by a comment on `line`."""

    line: int
    command: str
    rule: str
    reason: str
    first: int
    last: int


def hold_commented(report: Report, known: Callable[[], Collection[str]]) -> tuple[Report, list[Notice]]:
    """Return the report with the findings held back that a comment covers, and which comments do nothing.

    Notices are on the checked articles alone: a comment that names no rule, or one that `known` does not give, or one
    of this run that finds nothing there.
    """
    places = Places(report.documents)
    notices: list[Notice] = []
    orders: dict[str, list[Order]] = {}
    for document in report.documents:
        if _SIGN in (document.markup or document.text):
            found, wrong = orders_of(document, places)
            orders[document.id] = found
            notices += wrong if not report.checked or document.id in report.checked else []
    if not orders:
        return report, []
    reasons: dict[str, str] = {}
    used: set[tuple[str, Order]] = set()
    claims = report.claims_by_id()
    for finding in report.findings:
        told = [claims[claim] for claim in finding.claims]
        covered: dict[str, str] = {}
        for claim in told:
            for order in _covering(orders.get(claim.source, ()), finding.rule, _lines(claim, places)):
                covered.setdefault(claim.source, order.reason)
                used.add((claim.source, order))
        if covered and not _differ([claim for claim in told if claim.source not in covered]):
            reasons[finding.id] = next(iter(covered.values()))
    notices += _idle(report, orders, used, known)
    return hold(report, reasons, "comment"), sorted(set(notices), key=lambda one: (one.path, one.line or 0, one.words))


def orders_of(document: Document, places: Places) -> tuple[list[Order], list[Notice]]:
    """Return what the comments of a document hold back, and the comments that cannot be followed."""
    text, path = document.markup or document.text, document.path or document.id
    orders: list[Order] = []
    notices: list[Notice] = []
    for start, end in comments(text):
        found = _COMMAND.fullmatch(text, start, end)
        if found is None:
            continue
        place = places.at(document, Span(start, end))
        command, named = found[1], _REASON.split(found[2], maxsplit=1)
        rules = sorted(set(filter(None, _SEPARATOR.split(named[0]))))
        reason = " ".join(named[1].split()) if len(named) > 1 else ""
        if command not in _COVERS:
            notices.append(Notice(path, place.line, f"no comment factcheck-{command}; there are {', '.join(_COVERS)}"))
        elif command == "enable":
            orders = [_closed(order, place.line, rules) for order in orders]
        elif not rules:
            notices.append(Notice(path, place.line, f"factcheck-{command} names no rule, so it does nothing"))
        else:
            first, last = _reach(command, place.line, place.end_line, text, end)
            orders += [Order(place.line, command, rule, reason, first, last) for rule in rules]
    return orders, notices


def _reach(command: str, line: int, end_line: int, text: str, end: int) -> tuple[int, int]:
    """Return the first and the last line that a command covers; `end` is where its comment ends in the text."""
    if command == "disable-line":
        return line, end_line
    if command == "disable-file":
        return 1, _LAST
    if command == "disable":
        return line, _LAST
    below = text.find("\n", end) + 1
    found = _SPACE.match(text, below) if below else None
    following = end_line + 1 + (found[0].count("\n") if found else 0)
    return following, following


def _closed(order: Order, line: int, rules: list[str]) -> Order:
    """Return an order that is open as ended on the line, if it is of one of the rules, of any where none is named."""
    is_open = order.command == "disable" and order.last == _LAST
    return order._replace(last=line) if is_open and (not rules or order.rule in rules) else order


def _lines(claim: Claim, places: Places) -> tuple[int, int]:
    """Return the first and the last line of a claim in the text that its comments stand in."""
    document = places.document(claim)
    place = places.of(claim) if document.row is None else places.at(document, claim.span)
    return place.line, place.end_line


def _differ(claims: list[Claim]) -> bool:
    """Whether claims come from two sources and say two things."""
    said = {(claim.value, claim.unit) if claim.value else claim.period for claim in claims}
    return len(said) > 1 and len({claim.source for claim in claims}) > 1


def _covering(orders: Collection[Order], rule: str, lines: tuple[int, int]) -> Iterator[Order]:
    first, last = lines
    return (order for order in orders if order.rule == rule and order.first <= last and first <= order.last)


def _idle(
    report: Report,
    orders: dict[str, list[Order]],
    used: set[tuple[str, Order]],
    known: Callable[[], Collection[str]],
) -> Iterator[Notice]:
    """Yield a notice for each order of a checked article that held nothing back."""
    running = {rule.id for rule in report.rules}
    paths = {document.id: document.path or document.id for document in report.documents}
    for name in sorted(orders):
        if report.checked and name not in report.checked:
            continue
        for order in orders[name]:
            if order.rule in running and (name, order) not in used:
                words = f"factcheck-{order.command} {order.rule} holds nothing back: remove it"
                yield Notice(paths[name], order.line, words)
            elif order.rule not in running and order.rule not in (rules := known()):
                yield Notice(paths[name], order.line, f"no rule {order.rule!r}{_nearest(order.rule, rules)}")


def _nearest(name: str, names: Collection[str]) -> str:
    from difflib import get_close_matches

    return "".join(f"; did you mean {near!r}?" for near in get_close_matches(name, sorted(names), 1))
