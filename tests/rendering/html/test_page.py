"""The page without a browser: what stands in it, where its links lead, that text stays text."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from html.parser import HTMLParser

import msgspec
import pytest

from factcheck.model import Decision, Report
from factcheck.rendering.html import render
from tests.rendering.sample import CLAIMS, SAMPLE

VOID = {"meta", "link", "br", "img", "input", "line", "circle", "rect"}


class Reader(HTMLParser):
    """The ids, links, elements and words of a page; fails on an element that is closed out of turn."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.elements: list[str] = []
        self.open: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag, attrs):
        self.elements.append(tag)
        self.ids += [value for name, value in attrs if name == "id"]
        self.links += [value for name, value in attrs if name in ("href", "src")]
        assert not [name for name, _ in attrs if name.startswith("on") or name == "style"]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, _attrs):
        self.elements.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if not {"script", "style"} & set(self.open):
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())


def read(report: Report) -> Reader:
    reader = Reader()
    reader.feed(render(report))
    assert not reader.open
    return reader


def test_every_link_leads_to_one_place_in_the_page():
    page = read(SAMPLE)
    assert len(page.ids) == len(set(page.ids))
    assert {link.removeprefix("#") for link in page.links} <= set(page.ids)
    assert all(link.startswith("#") for link in page.links)


def test_each_claim_is_marked_in_its_text():
    assert {f"c-{claim.id}" for claim in CLAIMS} <= set(read(SAMPLE).ids)


def test_the_full_texts_stand_in_the_page_as_they_are():
    text = read(SAMPLE).text
    paragraphs = [part for document in SAMPLE.documents for part in document.text.split("\n\n")]
    assert [part for part in paragraphs if " ".join(part.split()) not in text] == []


def test_markup_in_a_source_is_shown_and_not_obeyed():
    page = read(SAMPLE)
    assert "img" not in page.elements
    assert "i" not in page.elements
    assert page.elements.count("script") == read(Report()).elements.count("script")
    assert '<img src=x onerror="alert(2)">' in page.text
    assert "</script><script>alert(1)</script>" in page.text


def test_the_graver_finding_comes_first():
    text = read(SAMPLE).text
    assert text.index("143 passengers conflicts with") < text.index("may conflict with over $5 billion")


@pytest.mark.parametrize(
    "words",
    [
        "3 sources, 9 claims: 1 conflict, 1 to look at, 1 fact corroborated by two sources or more",
        "about $4 billion → 3.5–4.5 bn USD",
        "more than 5 bn USD",
        "What would clear it: The passenger list.",
        "scan.pdf: no text in it",
        "copy of A",
        "language: en",
    ],
)
def test_the_page_says(words):
    assert words in read(SAMPLE).text


def test_nothing_found_is_said_too():
    assert "0 sources, 0 claims: no conflict" in read(Report()).text


@pytest.mark.parametrize("ruling", ["dismissed", "both-stand"])
def test_a_settled_finding_leaves_the_front(ruling):
    key = SAMPLE.keys()[SAMPLE.findings[1].id]
    decided = msgspec.structs.replace(SAMPLE, decisions=(Decision(key=key, ruling=ruling, reason="an old list"),))
    text = read(decided).text
    assert "no conflict, 1 to look at, 1 settled" in text
    assert "Settled by the desk (1)" in text
    assert "an old list" in text


def test_words_of_judgement_are_not_used():
    assert not re.search(r"\b(false|wrong|lies?|liar|incorrect)\b", read(SAMPLE).text, re.IGNORECASE)


def test_the_bytes_do_not_depend_on_the_hash_seed():
    command = (
        "from tests.rendering.sample import SAMPLE; from factcheck.rendering.html import render;"
        "from hashlib import sha256; print(sha256(render(SAMPLE).encode('utf-8')).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", command],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in "123"
    }
    assert len(digests) == 1


def test_the_whole_page(golden):
    golden("report.html", render(SAMPLE))


def test_a_card_gives_the_reason_and_the_precision_of_its_rule():
    rule = msgspec.structs.replace(SAMPLE.rules[0], why="Readers trust neither figure.", precision=0.92)
    text = read(msgspec.structs.replace(SAMPLE, rules=(rule,))).text
    assert "Two figures for one thing. Readers trust neither figure." in text
    assert "of 100 findings on judged news articles, 92 were right" in text
