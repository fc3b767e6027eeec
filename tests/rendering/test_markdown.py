"""The findings for a mail."""

from __future__ import annotations

import msgspec
import pytest

from factcheck.model import Decision, Finding
from factcheck.rendering.markdown import plain, render
from tests.rendering.sample import CLAIMS, SAMPLE


def test_a_finding_quotes_both_sides_in_their_sentences():
    text = render(SAMPLE)
    assert "## 1. Conflict: 143 passengers conflicts with 134 passengers" in text
    assert "> The ferry carried **143 passengers** when it sank on 4 March 2024, the harbour master said." in text
    assert "> Coast Daily, 5 March 2024 (143 passengers → 143)" in text
    assert "says an insurer (over $5 billion → more than 5 bn USD)" in text
    assert "What would clear it: The passenger list." in text


def test_what_was_not_read_is_told():
    assert "- scan.pdf: no text in it" in render(SAMPLE)


def test_markup_of_a_source_is_escaped():
    hostile = Finding(id="h", rule="r", severity="error", message="# <script> [x](y)\n- z", claims=(CLAIMS[8].id,))
    text = render(msgspec.structs.replace(SAMPLE, findings=(hostile,)))
    assert "<script>" not in text.replace("\\<script\\>", "")
    assert "## 1. Conflict: \\# \\<script\\> \\[x\\](y) - z" in text


def test_a_decision_is_told():
    key = SAMPLE.keys()[SAMPLE.findings[1].id]
    decided = msgspec.structs.replace(SAMPLE, decisions=(Decision(key=key, ruling="both-stand", reason="two boats"),))
    assert "Both stand: two boats" in render(decided)


@pytest.mark.parametrize(
    ("words", "escaped"),
    [
        ("1. one", "1\\. one"),
        ("- one", "\\- one"),
        ("2.4 billion", "2.4 billion"),
        ("-5 °C", "-5 °C"),
        ("===", "\\==="),
    ],
)
def test_what_would_begin_a_list_is_escaped(words, escaped):
    assert plain(words) == escaped


def test_the_whole_mail(golden):
    golden("report.md", render(SAMPLE))
