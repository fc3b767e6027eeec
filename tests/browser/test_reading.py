"""The report as a reader meets it: links, filter, keys, paper, no script, a screen reader."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.rendering.html import render
from tests.rendering.many import big_report
from tests.rendering.sample import CLAIMS, FACTS, FINDINGS, SAMPLE

AXE = Path(__file__).with_name("axe.min.js")
DOUBT, CONFLICT = FINDINGS
WIDTHS = (360, 1000, 1600)


def test_a_claim_and_its_finding_lead_to_each_other(page):
    page.click(f"#f-{CONFLICT.id} .reading a >> nth=0")
    mark = page.locator(f"#c-{CLAIMS[0].id}")
    assert mark.evaluate("mark => document.querySelector(':target') === mark")
    mark.locator("a").click()
    assert page.evaluate("document.querySelector(':target').id") == f"f-{CONFLICT.id}"


def test_a_link_into_a_folded_text_opens_it(page):
    page.evaluate("for (const text of document.querySelectorAll('.text')) text.open = false")
    page.click(f"#fact-{FACTS[1].id} td a >> nth=0")
    assert page.locator(f"#c-{CLAIMS[1].id}").is_visible()


def test_the_filter_leaves_what_holds_all_its_words(page, expect):
    page.keyboard.press("/")
    page.keyboard.type("passengers 134")
    expect(page.locator("#status")).to_contain_text(" of ")
    shown = page.locator(".finding:visible")
    expect(shown).to_have_count(1)
    assert shown.get_attribute("id") == f"f-{CONFLICT.id}"
    page.fill("#filter", "")
    expect(page.locator(".finding:visible")).to_have_count(2)


@pytest.mark.parametrize(
    ("select", "value", "rows"), [("#filter-kind", "agreement", 1), ("#filter-source", "C", 0), ("#filter-kind", "", 3)]
)
def test_facts_are_filtered_by_kind_and_source(page, select, value, rows):
    page.select_option(select, value)
    assert page.locator("#matrix tbody tr:visible").count() == rows


def test_j_and_k_go_through_the_findings(page):
    focused = "document.activeElement.id"
    page.keyboard.press("j")
    assert page.evaluate(focused) == f"f-{CONFLICT.id}"
    page.keyboard.press("j")
    page.keyboard.press("j")
    assert page.evaluate(focused) == f"f-{DOUBT.id}"
    assert "last finding" in page.inner_text("#status")
    page.keyboard.press("k")
    assert page.evaluate(focused) == f"f-{CONFLICT.id}"


def test_the_question_mark_helps_and_escape_closes(page):
    page.keyboard.press("?")
    assert page.locator("#help").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator("#help").is_visible()


def test_a_row_unfolds_into_its_sentences(page):
    page.click(f"#fact-{FACTS[0].id} .unfold")
    entries = page.locator(".detail .entry")
    assert entries.count() == 2
    assert "134 passengers when it sank" in entries.nth(1).inner_text()
    page.click(f"#fact-{FACTS[0].id} .unfold")
    assert entries.count() == 0


def test_the_matrix_is_sorted_by_its_heads(page):
    first = page.locator("#matrix tbody tr >> nth=0")
    page.click("#matrix thead button >> nth=0")
    assert first.get_attribute("id") == f"fact-{FACTS[1].id}"
    page.click("#matrix thead button >> nth=0")
    assert first.get_attribute("id") == f"fact-{FACTS[0].id}"
    assert page.get_attribute("#matrix thead th >> nth=0", "aria-sort") == "descending"


def test_paper_shows_what_is_folded_and_no_controls(page):
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert page.locator("details:not([open])").count() == 0
    assert page.locator(".waterfall").first.is_visible()
    assert page.locator(".detail .entry").first.is_visible()
    assert not page.locator(".tools").is_visible()
    assert not page.locator(".review").first.is_visible()
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert page.locator("details:not([open])").count() > 0


def test_paper_needs_no_script(browser, report):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(report.as_uri())
    page.emulate_media(media="print")
    assert page.locator(".waterfall").first.is_visible()
    context.close()


def test_without_script_all_is_there_to_read(browser, report):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(report.as_uri())
    text = page.inner_text("main")
    assert all(finding.message in text for finding in FINDINGS)
    assert "when it sank on 4 March 2024, the coast guard said." in text
    assert page.locator("button:visible, input:visible, dialog:visible").count() == 0
    page.click(f"#f-{CONFLICT.id} .reading a >> nth=0")
    assert page.evaluate("location.hash") == f"#c-{CLAIMS[0].id}"
    page.click("#unchecked summary >> nth=0")
    assert page.locator(f"#u-{CLAIMS[3].id}").is_visible()
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing_to_object_to(page, width, scheme):
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)
    page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    page.click(f"#fact-{FACTS[0].id} .unfold")
    page.evaluate(AXE.read_text("utf-8"))
    violations = page.evaluate("axe.run(document).then(result => result.violations)")
    assert [(rule["id"], [node["html"] for node in rule["nodes"]]) for rule in violations] == []


def test_help_has_nothing_for_axe_to_object_to(page):
    page.keyboard.press("?")
    page.evaluate(AXE.read_text("utf-8"))
    assert page.evaluate("axe.run('#help').then(result => result.violations.map(rule => rule.id))") == []


@pytest.mark.parametrize("width", WIDTHS)
def test_the_sentences_of_a_row_are_read_without_scrolling_sideways(page, width):
    page.set_viewport_size({"width": width, "height": 900})
    page.click(f"#fact-{FACTS[0].id} .unfold")
    box = page.locator(".detail .entry p").first.bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width


@pytest.mark.parametrize("width", WIDTHS)
def test_the_page_is_never_wider_than_the_window(page, width):
    page.set_viewport_size({"width": width, "height": 900})
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_hostile_text_stays_text(page):
    assert page.locator("main img, main i").count() == 0
    body = page.evaluate("document.querySelector('#texts').textContent")
    assert SAMPLE.documents[2].text in body
    assert page.locator("#text-C .from").text_content() == "</script><script>alert(1)</script>"


def test_a_big_report_is_a_small_file_that_filters(browser, tmp_path, expect):
    path = tmp_path / "big.html"
    path.write_text(render(big_report()), "utf-8")
    assert path.stat().st_size < 15_000_000
    page = browser.new_page()
    page.goto(path.as_uri())
    rows = page.locator("#matrix tbody tr:visible")
    assert rows.count() == 2000
    page.fill("#filter", "depot 1999")
    expect(rows).to_have_count(1)
    page.close()
