"""Decisions on findings: made in the page, kept over a reload, saved, loaded, honoured."""

from __future__ import annotations

import json

import msgspec
import pytest

from factcheck.model import Decisions
from factcheck.rendering.html import render
from tests.rendering.sample import FINDINGS, SAMPLE

DOUBT, CONFLICT = FINDINGS
KEY = SAMPLE.keys()[CONFLICT.id]
REASON = '</script><script>alert(9)</script> "sagt\u2028er" \u202eeulav\u202c 👩‍🚒'


def dismiss(page, reason: str) -> None:
    page.fill(f"#f-{CONFLICT.id} .reason", reason)
    page.click(f"#f-{CONFLICT.id} [data-ruling=dismissed]")


def reload(page) -> None:
    """Reload, once the browser has written what the page stored: it does so a little later, in another process."""
    page.wait_for_timeout(500)
    page.reload()


def saved(page, tmp_path):
    with page.expect_download() as download:
        page.click("#save")
    path = tmp_path / "decisions.json"
    download.value.save_as(path)
    assert download.value.suggested_filename == "decisions.json"
    return path


def test_a_decision_outlives_a_reload(page):
    dismiss(page, "an old list")
    reload(page)
    card = page.locator(f"#f-{CONFLICT.id}")
    assert "Dismissed: an old list" in card.inner_text()
    assert card.locator("[data-ruling=dismissed]").get_attribute("aria-pressed") == "true"
    assert not card.locator(".evidence").is_visible()
    assert page.inner_text("#tally") == "1 dismissed"


def test_a_decision_can_be_taken_back(page):
    dismiss(page, "")
    page.click(f"#f-{CONFLICT.id} [data-ruling=dismissed]")
    reload(page)
    assert page.locator(f"#f-{CONFLICT.id} .sides").is_visible()
    assert page.locator(f"#f-{CONFLICT.id} .ruling").is_hidden()


def test_what_the_page_saves_the_next_report_honours(page, tmp_path):
    dismiss(page, REASON)
    path = saved(page, tmp_path)
    decisions = msgspec.json.decode(path.read_bytes(), type=Decisions).decisions
    assert [(decision.key, decision.ruling, decision.reason) for decision in decisions] == [(KEY, "dismissed", REASON)]
    report = tmp_path / "next.html"
    report.write_text(render(msgspec.structs.replace(SAMPLE, decisions=decisions)), "utf-8")
    page.evaluate("localStorage.clear()")
    again = page.context.new_page()
    again.goto(report.as_uri())
    assert "1 settled" in again.inner_text("h1")
    again.click(".settled summary >> nth=0")
    assert again.locator(f"#f-{CONFLICT.id} .ruling").inner_text() == f"Dismissed: {REASON}"
    assert again.locator("main script").count() == 0


def test_saved_decisions_are_loaded_again(page, expect, tmp_path):
    dismiss(page, "an old list")
    path = saved(page, tmp_path)
    page.evaluate("localStorage.clear()")
    reload(page)
    assert page.locator(f"#f-{CONFLICT.id} .sides").is_visible()
    page.set_input_files("#load-file", path)
    expect(page.locator("#status")).to_contain_text("loaded")
    assert "Dismissed: an old list" in page.inner_text(f"#f-{CONFLICT.id}")


@pytest.mark.parametrize("content", ["no json", json.dumps({"decisions": [{"key": 5, "ruling": "burned"}]})])
def test_a_file_without_decisions_changes_nothing(page, expect, tmp_path, content):
    path = tmp_path / "other.json"
    path.write_text(content)
    page.set_input_files("#load-file", path)
    expect(page.locator("#status")).not_to_be_empty()
    assert page.inner_text("#tally") == ""


def test_a_finding_is_copied_as_markdown(page, expect):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.click(f"#f-{CONFLICT.id} .copy")
    expect(page.locator("#status")).to_contain_text("copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("## 1. Conflict: 143 passengers conflicts with 134 passengers")
    assert "The ferry carried **143 passengers** when it sank" in copied
