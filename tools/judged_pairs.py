"""Pairs of claims that people judged: the examples that tools/learn_weights.py learns from."""

from __future__ import annotations

import gzip
import json
import re
import tempfile
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.config import Options
from factcheck.extraction import extract
from factcheck.matching.blocking import candidates
from factcheck.matching.facts import apart
from factcheck.matching.profile import Rarity, prepare
from factcheck.matching.scoring import Levels, score
from factcheck.matching.updates import is_update
from factcheck.model import Document
from factcheck.pipeline import read
from factcheck.reading import lay_out

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from factcheck.matching.pair import Pair
    from factcheck.model import Claim

MARK = re.compile(r"\{(\w+)\|([^{}]*)\}")
REAL_NEWS = ("MRPC-numeric", "SemEval-STS/headlines", "EQUATE/NewsNLI-hand")
PLANTED = ("mut:MRPC", "mut:ECB+", "mut:EQUATE/NewsNLI", "mut:SemEval-STS/headlines")
PUBLISHED = "2010-06-16"
_STEPS = (53, 211)
_SENTENCE = re.compile(r"(?:[^.{]|\.(?=\S)|\{[^}]*\})+(?:\.\s*|$)")
_MARKS = 4
_AUDITED = {"real": 10.0}
"""What a pair counts that people judged, 3 if not told here: conflicts that outlets really had are few."""
_AT_HAND = 2.5
"""The packs are fewer than our own bundles, and nearer to what is measured: their pairs count so much more."""
Mark = tuple[str, int, int]


class Example(NamedTuple):
    """A pair of claims: the same thing or not (`same`), None where the best of its `bag` is and the rest may be.

    `family` is what must not be split between learning and testing; `clash` says that the values are apart.
    """

    levels: Levels
    same: bool | None
    weight: float
    family: str
    bag: tuple[str, int] | None
    clash: bool
    words: str


def from_packs(folder: Path, *, complete: bool = False) -> Iterator[Example]:
    """Yield pairs of packs: gold lines, and different values that no gold line calls a conflict.

    `complete` says that the lines tell of all marked claims which are the same thing: others are not.
    """
    for pack in sorted(folder.glob("*.pack")):
        yield from _bundle(*_pack(pack), pack.stem, complete=complete)


def from_seeds(folder: Path) -> Iterator[Example]:
    """Yield pairs of the sample articles: each fact's claims tell of the same thing, those of two facts do not."""
    documents = read(folder)
    facts = json.loads((folder / "expected.json").read_text(encoding="utf-8"))["facts"].values()
    marks: dict[str, Mark] = {}
    tags: list[list[str]] = [[] for _ in facts]
    for document in documents:
        name = Path(document.id).name
        for fact, ends in zip(tags, facts, strict=True):
            for quote in (quote for file, quote in ends if file == name):
                start = document.text.index(quote)
                fact.append(f"{name} {quote}")
                marks[fact[-1]] = (name, start, start + len(quote))
    number = {tag: i for i, fact in enumerate(tags) for tag in fact}
    gold = [["agree" if number[a] == number[b] else "distinct", a, b] for a, b in combinations(sorted(number), 2)]
    yield from _bundle(documents, marks, gold, "seeds")


def _bundle(
    documents: list[Document], marks: dict[str, Mark], gold: list[list[str]], family: str, *, complete: bool = False
) -> Iterator[Example]:
    said = {frozenset(line[1:3]): line[0] for line in gold if line[0] != "internal"}
    internal = {line[1] for line in gold if line[0] == "internal"}
    for pair, levels, clash in _compared(documents):
        left, right = (_tags(profile.claim, marks) for profile in (pair.left, pair.right))
        verdicts = {said[key] for a in left for b in right if (key := frozenset((a, b))) in said}
        inside = pair.left.claim.source == pair.right.claim.source
        same = bool(verdicts & {"conflict", "agree"})
        unlike = complete and left and right and not _things(left) & _things(right)
        unjudged = not (clash or unlike) or "neutral" in verdicts or (inside and (left | right) & internal)
        if "update" in verdicts and is_update(pair.left, pair.right):
            continue  # told apart later
        if same or "distinct" in verdicts or not unjudged:
            weight = (4.0 if verdicts else 1.0) * (1.0 if complete else _AT_HAND)
            yield Example(levels, same, weight, family, None, clash, _words(pair))


def from_briefs(folder: Path, packs: Path, share: float) -> Iterator[Example]:
    """Yield pairs across an article of a bundle and a brief of it, as it is and with each of its edits.

    What has the mark of a claim of the article is the same thing. `share` is what each counts.
    """
    for path in sorted(folder.glob("*.txt")):
        documents, marks, _ = _pack(packs / f"{path.stem}.pack")
        named = {Path(document.id).name: document for document in documents}
        for name, body in _sections(path):
            article = named[name]
            published = lay_out(article, Options()).published
            own = {tag: mark for tag, mark in marks.items() if mark[0] == name}
            for part in _parts(body):
                for edited in (None, *(mark[1] for mark in MARK.finditer(part))):
                    text, told = _edition(part, edited)
                    brief = Document.from_text(text, id="brief", published=published)
                    yield from _retold([article, brief], own | told, edited, path.stem, share)


def _parts(body: str) -> Iterator[str]:
    """Yield sentences of a brief together as long as they are short to the matcher, which counts claims."""
    part = ""
    for sentence in _SENTENCE.findall(body):
        if part and len(MARK.findall(part + sentence)) > _MARKS:
            yield part
            part = ""
        part += sentence
    yield part


def _edition(body: str, edited: str | None) -> tuple[str, dict[str, Mark]]:
    """Return the text of a brief, one of its marks edited, and where each mark of it stands, by "brief ID"."""
    text, last = "", 0
    marks: dict[str, Mark] = {}
    for mark in MARK.finditer(body):
        words, _, edit = mark[2].partition("|")
        text += body[last : mark.start()]
        written = edit if mark[1] == edited else words
        marks[f"brief {mark[1]}"] = ("brief", len(text), len(text) + len(written))
        text, last = text + written, mark.end()
    return (text + body[last:]).rstrip(), marks


def _retold(
    documents: list[Document], marks: dict[str, Mark], edited: str | None, family: str, share: float
) -> Iterator[Example]:
    """Yield the pairs with a marked claim of a brief: with the edited one alone, if there is one.

    Edits that borrow another figure of the article are left out: there are many of them in the briefs and few in life.
    """
    for pair, levels, clash in _compared(documents):
        claims = (pair.left.claim, pair.right.claim)
        article, brief = sorted(claims, key=lambda claim: claim.source == "brief")
        if article.source == brief.source:
            continue
        told, known = {tag.removeprefix("brief ") for tag in _tags(brief, marks)}, _tags(article, marks)
        same = bool(told & known)
        judged = (told == {edited} and known) if edited else (told and (known or clash))
        borrowed = edited and same and levels.get("elsewhere") in ("one", "both")
        if judged and not borrowed:
            yield Example(levels, same, share if known else share / 3, family, None, clash, _words(pair))


def _things(tags: set[str]) -> set[str]:
    """Return what the tags stand for: "h1" and "h2" are one thing in two articles."""
    return {tag.rstrip("0123456789") for tag in tags}


def from_sentences(path: Path, origins: Collection[str], share: float) -> Iterator[Example]:
    """Yield pairs across two sentences judged conflicting, consistent or unrelated; `share` is what they count."""
    for bag, row in enumerate(row for row in _rows(path) if row["origin"] in origins):
        texts = (row["text_a"], row["text_b"])
        documents = [Document.from_text(text, id=f"document-{i}", published=PUBLISHED) for i, text in enumerate(texts)]
        for pair, levels, clash in _compared(documents):
            if pair.left.claim.source == pair.right.claim.source:
                continue
            fits = row["label"] != "unrelated" and clash == (row["label"] == "conflict")
            if fits or clash or row["label"] == "unrelated":
                same, own = (None, (path.name, bag)) if fits else (False, None)
                weight = share * (2.0 if fits else 1.0)
                yield Example(levels, same, weight, row["text_a"], own, clash, _words(pair))


def from_strangers(path: Path, origins: Collection[str], share: float) -> Iterator[Example]:
    """Yield pairs across sentences that stand far from each other in the file: they tell of other things.

    Judged pairs are alike, and teach nothing of sentences that are not.
    """
    texts = list(dict.fromkeys(row["text_a"] for row in _rows(path) if row["origin"] in origins))
    for step in _STEPS:
        for i, left in enumerate(texts):
            both = (left, texts[(i + step) % len(texts)])
            documents = [
                Document.from_text(text, id=f"document-{n}", published=PUBLISHED) for n, text in enumerate(both)
            ]
            for pair, levels, clash in _compared(documents):
                if pair.left.claim.source != pair.right.claim.source:
                    told = _words(pair)
                    yield Example(levels, same=False, weight=share, family=left, bag=None, clash=clash, words=told)


def from_copies(path: Path, origins: Collection[str], every: int = 1, share: float = 1.0) -> Iterator[Example]:
    """Yield pairs of different values across an article and its copy or summary, of each n-th: the same if planted.

    `share` is what they count.
    """
    for row in [row for row in _rows(path) if row["origin"] in origins][::every]:
        for pair, levels, clash in _compared(_documents(row)):
            left, right = pair.left.claim, pair.right.claim
            if clash and left.source != right.source:
                same = any(_shows(left, right, conflict) for conflict in row["conflicts"])
                weight = share * (2.0 if same else 0.3)
                yield Example(levels, same, weight, row["id"].rsplit("_", 1)[0], None, clash, _words(pair))


def from_clusters(folder: Path) -> Iterator[Example]:
    """Yield pairs of different values across articles on one event: different things, if no audit says otherwise."""
    flags: dict[str, list[dict[str, Any]]] = {}
    for flag in _rows(folder / "cluster_audit.jsonl.gz"):
        flags.setdefault(flag["cluster"], []).append(flag)
    for row in _rows(folder / "clusters.jsonl.gz"):
        for pair, levels, clash in _compared(_documents(row)):
            left, right = pair.left.claim, pair.right.claim
            if not clash or left.source == right.source:
                continue
            verdicts = {flag["verdict"] for flag in flags.get(row["id"], ()) if _shows(left, right, flag)}
            if "soft" not in verdicts:
                weight = max((_AUDITED.get(verdict, 3.0) for verdict in verdicts), default=1.0)
                yield Example(levels, "real" in verdicts, weight, row["id"], None, clash, _words(pair))


def _compared(documents: Iterable[Document]) -> Iterator[tuple[Pair, Levels, bool]]:
    laid_out = [lay_out(document, Options()) for document in documents]
    profiles = prepare(laid_out, [claim for document in laid_out for claim in extract(document)])
    for profile in profiles:
        profile.dateline = False  # days of publication beside those of events teach what dates of two things look like
    bits = Rarity(profiles)
    for found in score(profiles, candidates(profiles, bits), bits):
        yield found.pair, found.levels, apart(found.pair.left, found.pair.right)


def _documents(row: dict[str, Any]) -> list[Document]:
    return [
        Document.from_text(
            document["text"],
            id=f"document-{i}",
            published=document.get("published") or PUBLISHED,
            title=document.get("title"),
            publisher=document.get("publisher"),
        )
        for i, document in enumerate(row["documents"])
    ]


def _pack(path: Path) -> tuple[list[Document], dict[str, Mark], list[list[str]]]:
    marks: dict[str, Mark] = {}
    documents: list[Document] = []
    gold: list[list[str]] = []
    with tempfile.TemporaryDirectory() as folder:
        for name, body in _sections(path):
            if name == "gold":
                gold = [line.split() for line in body.splitlines() if line.strip()]
                continue
            text, last = "", 0
            for mark in MARK.finditer(body):
                text += body[last : mark.start()]
                marks[mark[1]] = (name, len(text), len(text) + len(mark[2]))
                text, last = text + mark[2], mark.end()
            target = Path(folder, name)
            target.write_text(text + body[last:], encoding="utf-8")
            documents += read(target)
    return documents, marks, gold


def _sections(path: Path) -> list[tuple[str, str]]:
    parts = re.split(r"^=== (.+)\n", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return list(zip(parts[::2], parts[1::2], strict=True))


def _tags(claim: Claim, marks: dict[str, Mark]) -> set[str]:
    name, span = Path(claim.source).name, claim.span
    return {
        tag for tag, (where, start, end) in marks.items() if where == name and span.start < end and start < span.end
    }


def _shows(left: Claim, right: Claim, flag: dict[str, Any]) -> bool:
    ends = (flag["a"], flag["b"])
    return None not in ends and any(_at(a, ends[0]) and _at(b, ends[1]) for a, b in ((left, right), (right, left)))


def _at(claim: Claim, end: dict[str, Any]) -> bool:
    return claim.source == f"document-{end['doc']}" and claim.span.start < end["end"] and end["start"] < claim.span.end


def _rows(path: Path) -> list[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def _words(pair: Pair) -> str:
    told = (f"{claim.quote} <{claim.subject} | {claim.predicate}>" for claim in (pair.left.claim, pair.right.claim))
    return " / ".join(told).replace("\n", " ")
