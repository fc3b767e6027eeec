"""A report in which every word that comes from outside is an attack: all of it stays text."""

from __future__ import annotations

import json

import msgspec
import pytest

from factcheck.model import Comparison, Decision, Finding, Match, Rule, Skipped
from factcheck.rendering.html import render
from tests.rendering.sample import CLAIMS, FACTS, SAMPLE

ATTACK = (
    "</script></style></title><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\"> "
    "'\"><svg onload=alert(1)> {{ 7 * 7 }} ${7*7} \u202eeulav \u2028\u2029 <!-- ]]> &lt;b&gt; 👩‍🚒 עברית"
)


def hostile_report():
    """Return the sample with the attack in each field that a source, a rule file or a decision fills."""
    claims = tuple(
        msgspec.structs.replace(claim, subject=ATTACK, predicate=ATTACK, speaker=ATTACK, unit=ATTACK)
        for claim in CLAIMS
    )
    documents = tuple(
        msgspec.structs.replace(document, title=ATTACK, publisher=ATTACK, path=ATTACK, language=ATTACK)
        for document in SAMPLE.documents
    )
    finding = Finding(
        id="attacked",
        rule=ATTACK,
        severity="error",
        message=ATTACK,
        claims=(CLAIMS[0].id, CLAIMS[4].id),
        fact=FACTS[0].id,
        explanation=ATTACK,
        remedy=ATTACK,
    )
    report = msgspec.structs.replace(
        SAMPLE,
        documents=documents,
        claims=claims,
        findings=(finding,),
        matches=(Match(CLAIMS[0].id, CLAIMS[4].id, 1.0, "confirmed", (Comparison(ATTACK, 1.0, ATTACK),)),),
        rules=(Rule(id=ATTACK, check=ATTACK, message=ATTACK, summary=ATTACK, why=ATTACK),),
        skipped=(Skipped(ATTACK, ATTACK),),
        settings=((ATTACK, ATTACK),),
    )
    return msgspec.structs.replace(
        report, decisions=(Decision(key=report.keys()["attacked"], ruling="confirmed", reason=ATTACK),)
    )


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    path = tmp_path_factory.mktemp("hostile") / "report.html"
    path.write_text(render(hostile_report()), "utf-8")
    return path


def test_nothing_in_it_is_obeyed(page):
    page.click(f"#fact-{FACTS[0].id} .unfold")
    page.fill("#filter", "owned")
    page.keyboard.press("Enter")
    assert page.locator("img, script:not([type]) ~ script:not([type]), svg:not(.axis):not([aria-hidden])").count() == 0
    assert page.title().startswith("factcheck: ")


def test_it_is_shown_as_it_is(page):
    shown = page.evaluate("document.querySelector('.finding h3').textContent")
    assert shown == ATTACK
    assert page.evaluate("document.querySelector('.finding .ruling').textContent") == f"Confirmed: {ATTACK}"
    assert page.locator(".finding .reason").input_value() == ATTACK.replace("\n", "")


def test_a_saved_decision_holds_it_as_text(page, tmp_path):
    with page.expect_download() as download:
        page.click("#save")
    path = tmp_path / "decisions.json"
    download.value.save_as(path)
    assert json.loads(path.read_text("utf-8"))["decisions"][0]["reason"] == ATTACK
