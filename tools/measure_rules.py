"""Measure the precision of every rule on judged articles: write docs/rules.md, and the figure into each rule's file.

Usage: python tools/measure_rules.py ../shared/eval [--packs ../shared/packs] [--limit N]

A finding is right where the judges marked a conflict between two of its claims (or an error at one of them, for a
finding inside an article), and counts neither way where nobody judged. Exits with 1 if a stable rule with enough
findings lies below what a stable rule needs. The texts stand outside this repository.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.checks.loading import core_folder, read_rules
from factcheck.config import Options
from factcheck.model import Document, Rule
from factcheck.pipeline import compare, read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factcheck.model import Claim, Finding, Report

PAGE = Path(__file__).resolve().parent.parent / "docs" / "rules.md"
NEEDED = 0.9
ENOUGH = 20
REAL_NEWS = ("MRPC-numeric", "SemEval-STS/headlines", "EQUATE/NewsNLI-hand")
HEAD = """# Rules and their precision

Made by `python tools/measure_rules.py ../shared/eval`; do not edit. How often a rule's findings are right on the
development sets that people judged: packs of invented articles, pairs of news sentences, articles with one error
planted, and clusters of real reports. A rule below 90 percent on twenty findings or more is a draft, which alarms
nobody; one with fewer has not been tried enough to say. Texts that nobody here has read will do less well.

| rule | what it finds | severity | findings | right | precision |
|---|---|---|---|---|---|
"""


@dataclass
class Judged:
    """A report, and whether a finding is right: None where nobody judged."""

    report: Report
    right: Callable[[Finding], bool | None]


def rows(path: Path, limit: int | None) -> list[dict[str, Any]]:
    """Return the rows of a gzipped JSON Lines file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines][:limit]


def documents(given: list[dict[str, Any]]) -> list[Document]:
    """Return the documents of a row, their ids their positions."""
    return [
        Document.from_text(item["text"], id=str(i), published=item.get("published")) for i, item in enumerate(given)
    ]


def overlaps(end: dict[str, Any] | None, claim: Claim) -> bool:
    """Whether a claim lies at a marked place; an end that the judges left open fits any."""
    if end is None:
        return True
    return str(end["doc"]) == claim.source and end["start"] < claim.span.end and claim.span.start < end["end"]


def claims_of(report: Report, finding: Finding) -> list[Claim]:
    """Return the claims that a finding holds."""
    known = report.claims_by_id()
    return [known[name] for name in finding.claims]


def shows(report: Report, finding: Finding, gold: dict[str, Any]) -> bool:
    """Whether two claims of the finding lie at the two ends of a marked conflict."""
    return any(
        (overlaps(gold["a"], a) and overlaps(gold["b"], b)) or (overlaps(gold["a"], b) and overlaps(gold["b"], a))
        for a, b in combinations(claims_of(report, finding), 2)
    )


def packs(kit: Path, folder: Path) -> Iterator[Judged]:
    """Yield the packs: every conflict and error in them is marked, so that any other finding is wrong."""
    sys.path.insert(0, str(kit))
    from packs import load, write

    for pack in sorted(folder.glob("*.pack")):
        articles, marks, gold = load(pack)
        with tempfile.TemporaryDirectory() as place:
            report = compare([document for path in write(place, articles) for document in read(path)], OPTIONS)

        def right(finding: Finding, report: Report = report, marks: Any = marks, gold: Any = gold) -> bool | None:
            claims = claims_of(report, finding)
            found = {
                tag
                for tag, (name, start, end) in marks.items()
                for claim in claims
                if Path(claim.source).name == name and claim.span.start < end and start < claim.span.end
            }
            alone = len({claim.source for claim in claims}) == 1
            if any(kind == "neutral" and {*rest[:2]} <= found for kind, *rest in gold):
                return None
            return any(
                (kind == "conflict" and {*rest[:2]} <= found) or (kind == "internal" and alone and rest[0] in found)
                for kind, *rest in gold
            )

        yield Judged(report, right)


def pairs(data: Path, limit: int | None) -> Iterator[Judged]:
    """Yield the pairs of real news sentences, and those with an error planted."""
    for name in ("pairs", "pairs_mut"):
        for row in rows(data / f"{name}.jsonl.gz", limit):
            if name == "pairs" and row["origin"] not in REAL_NEWS:
                continue
            report = compare(documents([{"text": row["text_a"]}, {"text": row["text_b"]}]), OPTIONS)
            clash = (
                None if "conflict" in row["accept"] and row["accept"] != ["conflict"] else row["label"] == "conflict"
            )
            yield Judged(report, lambda _finding, clash=clash: clash)


def planted(data: Path, limit: int | None) -> Iterator[Judged]:
    """Yield the articles with one error planted or none, beside the original or alone."""
    for name in ("docs_mut", "docs_intra"):
        for row in rows(data / f"{name}.jsonl.gz", limit):
            report = compare(documents(row["documents"]), OPTIONS)

            def right(finding: Finding, report: Report = report, row: Any = row) -> bool | None:
                if any(shows(report, finding, gold) for gold in row["conflicts"]):
                    return True
                ends = [gold[end] for gold in row["conflicts"] for end in "ab"]
                touched = any(overlaps(end, claim) for end in ends for claim in claims_of(report, finding))
                return None if touched else False  # the planted error makes an article contradict itself, too

            yield Judged(report, right)


def clusters(data: Path, limit: int | None) -> Iterator[Judged]:
    """Yield the clusters of real reports; only the places that were judged count."""
    flags = rows(data / "cluster_audit.jsonl.gz", None)
    for row in rows(data / "clusters.jsonl.gz", limit):
        report = compare(documents(row["documents"]), OPTIONS)

        def right(finding: Finding, report: Report = report, row: Any = row) -> bool | None:
            seen = [f["verdict"] for f in flags if f["cluster"] == row["id"] and shows(report, finding, f)]
            return None if not seen else any(verdict != "not" for verdict in seen)

        yield Judged(report, right)


def measured(sets: Iterator[Judged], *, verbose: bool) -> dict[str, Counter[bool]]:
    """Return for each rule how many of its judged findings are right and wrong.

    The sets repeat some articles: a finding counts once, and as right where one judge said so. What a rule that alarms
    tells as information alone, an update for one, does not count.
    """
    verdicts: dict[tuple[str, str], bool] = {}
    for judged in sets:
        alarming = {rule.id for rule in judged.report.rules if rule.status != "draft" and rule.severity != "info"}
        for finding in judged.report.findings:
            if finding.severity == "info" and finding.rule in alarming:
                continue
            verdict = judged.right(finding)
            if verdict is not None:
                key = (finding.rule, finding.message)
                verdicts[key] = verdicts.get(key, False) or verdict
    counts: dict[str, Counter[bool]] = {}
    for (rule, message), verdict in verdicts.items():
        counts.setdefault(rule, Counter())[verdict] += 1
        if verbose and not verdict:
            print(f"wrong: {rule}: {message}")
    return counts


def write_precision(rule: Rule, precision: float | None) -> None:
    """Put the figure into the rule's file, or take out one that no longer holds."""
    path = next(core_folder().rglob(f"{rule.id}.yaml"))
    text = re.sub(r"^precision: .*\n", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    if precision is not None:
        text += f"precision: {precision:.2f}\n"
    path.write_text(text, encoding="utf-8")


def main() -> int:
    """Measure, write the page and the files; return 1 if a stable rule is not good enough."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kit", type=Path, help="the folder of the evaluation kit, with its data")
    parser.add_argument("--packs", type=Path, help="the folder of the packs (default: beside the kit)")
    parser.add_argument("--limit", type=int, help="only the first rows of each set; nothing is written")
    parser.add_argument("--verbose", action="store_true", help="list the findings that are wrong")
    options = parser.parse_args()
    data = options.kit / "data"
    folder = options.packs or options.kit.parent / "packs"

    def sets() -> Iterator[Judged]:
        yield from packs(options.kit, folder)
        for source in (pairs, planted, clusters):
            yield from source(data, options.limit)

    counts, lines, poor = measured(sets(), verbose=options.verbose), [], []
    for rule in read_rules(core_folder()):
        count = counts.get(rule.id, Counter())
        total = count.total()
        precision = count[True] / total if total else None
        shown = "" if precision is None else f"{100 * precision:.0f} %"
        severity = "draft" if rule.status == "draft" else rule.severity
        lines.append(f"| `{rule.id}` | {rule.summary} | {severity} | {total} | {count[True]} | {shown} |")
        if precision is not None and precision < NEEDED and total >= ENOUGH and severity in ("error", "warning"):
            poor.append(rule.id)
        if options.limit is None:
            write_precision(rule, precision if total >= ENOUGH else None)
    print("\n".join(lines))
    if options.limit is None:
        PAGE.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")
    if poor:
        print(f"below {NEEDED:.0%}, and not drafts: {', '.join(poor)}", file=sys.stderr)
    return bool(poor)


OPTIONS = Options()

if __name__ == "__main__":
    sys.exit(main())
