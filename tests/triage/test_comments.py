"""Comments that hold findings back, and the ones that do nothing."""

from __future__ import annotations

import msgspec
import pytest

from factcheck.model import Document, Finding, Places, Report
from factcheck.triage.comments import hold_commented, orders_of
from tests.triage.build import report_of

WIRE = "Quay closes\n\nThe harbour of Luma was opened in May 1978.\n\nThe ferry to Luma carried 143 passengers.\n"
OURS = WIRE.replace("1978", "1987").replace("143", "134")
DATE = "The harbour of Luma was opened in May 1987."
FERRY = "The ferry to Luma carried 134 passengers."


FOUND = {
    "date-conflict": [("ours.md", "May 1987"), ("wire.md", "May 1978")],
    "value-conflict": [("ours.md", "134 passengers"), ("wire.md", "143 passengers")],
}


def known():
    return {"date-conflict", "value-conflict", "transposed-digits", "headline"}


def check(text, wire=WIRE, **fields):
    report = report_of({"ours.md": text, "wire.md": wire}, FOUND, ("ours.md",))
    return hold_commented(msgspec.structs.replace(report, **fields), known)


def test_without_a_comment_nothing_is_held_back():
    report, notices = check(OURS)
    assert len(report.findings) == 2
    assert (report.suppressed, notices) == ((), [])


@pytest.mark.parametrize(
    "text",
    [
        OURS.replace(DATE, f"<!-- factcheck-disable-next-line date-conflict -- old guide -->\n{DATE}"),
        OURS.replace(DATE, f"<!-- factcheck-disable-next-line date-conflict -- old guide -->\n\n\n{DATE}"),
        OURS.replace(DATE, f"{DATE} <!-- factcheck-disable-line date-conflict -- old guide -->"),
        OURS.replace(DATE, f"<!-- factcheck-disable-line date-conflict -- old guide --> {DATE}"),
        f"<!-- factcheck-disable-file date-conflict -- old guide -->\n{OURS}",
        f"{OURS}\n<!-- factcheck-disable-file date-conflict\n -- old\nguide -->\n",
        OURS.replace(
            DATE, f"<!-- factcheck-disable date-conflict -- old guide -->\n\n{DATE}\n\n<!-- factcheck-enable -->"
        ),
        OURS.replace(
            DATE,
            f"<!-- factcheck-disable date-conflict -- old guide -->\n{DATE}\n<!-- factcheck-enable date-conflict -->",
        ),
        f"<!-- factcheck-disable date-conflict -- old guide -->\n{OURS}",
        OURS.replace("\n", "\r\n").replace(
            DATE, f"<!--factcheck-disable-next-line date-conflict -- old guide-->\r\n{DATE}"
        ),
    ],
)
def test_a_comment_holds_its_rule_back(text):
    report, notices = check(text)
    assert [(one.finding.rule, one.means, one.reason) for one in report.suppressed] == [
        ("date-conflict", "comment", "old guide")
    ]
    assert [finding.rule for finding in report.findings] == ["value-conflict"]
    assert notices == []


def test_a_comment_in_the_other_source_counts_too():
    comment = "<!-- factcheck-disable-next-line date-conflict -- known -->"
    report, notices = check(OURS, WIRE.replace("The harbour", f"{comment}\nThe harbour"))
    assert [one.finding.rule for one in report.suppressed] == ["date-conflict"]
    assert notices == []


def held(texts, quotes, checked):
    return hold_commented(report_of(texts, {"value-conflict": quotes}, checked), known)[0].suppressed


COMMENTED = "One ship sank. <!-- factcheck-disable-line value-conflict -- x -->"
SHIPS = [("a.md", "One ship"), ("b.md", "One ship"), ("wire.md", "Two ships")]


@pytest.mark.parametrize("names", [("a.md", "wire.md"), ("b.md", "wire.md")])
def test_a_comment_in_one_article_leaves_the_other_article_s_conflict(names):
    texts = {"a.md": "One ship sank.", "b.md": "One ship sank.", "wire.md": "Two ships sank."}
    first, wire = names
    assert not held(texts | {first: COMMENTED}, SHIPS, ("a.md", "b.md"))
    assert held(texts | {wire: COMMENTED.replace("One ship", "Two ships")}, SHIPS, ("a.md", "b.md"))
    assert held(texts | {"a.md": COMMENTED, "b.md": COMMENTED}, SHIPS, ("a.md", "b.md"))


def test_one_comment_is_enough_within_an_article():
    text = f"Two ships sank.\n{COMMENTED}\nThree ships sank."
    quotes = [("a.md", "One ship"), ("a.md", "Two ships"), ("a.md", "Three ships")]
    assert held({"a.md": text}, quotes, ("a.md",))


def test_an_idle_comment_in_the_other_source_is_not_told():
    _, notices = check(OURS, WIRE + "\n<!-- factcheck-disable-file headline -- x -->\n")
    assert notices == []


@pytest.mark.parametrize(
    ("comment", "words"),
    [
        (
            "factcheck-disable-next-line headline -- x",
            "factcheck-disable-next-line headline holds nothing back: remove",
        ),
        ("factcheck-disable-file date-conflct -- x", "no rule 'date-conflct'; did you mean 'date-conflict'?"),
        ("factcheck-disable-line -- x", "factcheck-disable-line names no rule, so it does nothing"),
        ("factcheck-disbale date-conflict", "no comment factcheck-disbale; there are disable-next-line, "),
    ],
)
def test_a_comment_that_does_nothing_is_told_with_its_line(comment, words):
    report, notices = check(OURS.replace(FERRY, f"<!-- {comment} -->\n{FERRY}"))
    assert len(report.findings) == 2
    assert [(notice.path, notice.line) for notice in notices] == [("ours.md", 5)]
    assert notices[0].words.startswith(words)


def test_a_comment_on_a_rule_that_did_not_run_is_not_told():
    report, notices = check(OURS + "\n<!-- factcheck-disable-file headline -- x -->\n", rules=())
    assert (len(report.findings), notices) == (2, [])


def test_comments_are_no_part_of_the_article():
    report, _ = check(OURS.replace(FERRY, f"<!-- factcheck-disable-next-line headline -- 12 of 1999\n-->\n{FERRY}"))
    quotes = {claim.quote for claim in report.claims if claim.source == "ours.md"}
    assert quotes == {"May 1987", "134 passengers"}


def test_comments_of_a_page_stand_in_its_markup():
    page = "<p>One.</p>\n<!-- factcheck-disable-next-line value-conflict -- why -->\n<p>Two.</p>"
    document = Document(id="a.html", text="One.\n\nTwo.", markup=page)
    ((order,), notices) = orders_of(document, Places([document]))
    assert (order.line, order.first, order.last, order.reason) == (2, 3, 3, "why")
    assert notices == []


def test_several_rules_in_one_comment():
    document = Document(id="a", text="<!-- factcheck-disable-file b, a  c -->")
    orders, _ = orders_of(document, Places([document]))
    assert [order.rule for order in orders] == ["a", "b", "c"]


def test_many_openings_without_an_end_are_read_in_one_pass():
    document = Document(id="a", text="<!-- factcheck-disable-line " * 20_000)
    assert orders_of(document, Places([document])) == ([], [])


def test_a_report_without_findings():
    assert hold_commented(Report(), known) == (Report(), [])


def test_an_article_of_a_corpus_counts_its_own_lines():
    report = report_of({"ours.md": f"<!-- factcheck-disable-next-line date-conflict -- x -->\n{DATE}\n"}, {})
    rows = [msgspec.structs.replace(document, row=9, path="all.jsonl") for document in report.documents]
    claim = next(claim for claim in report.claims if claim.quote == "May 1987")
    finding = Finding(id="f", rule="date-conflict", severity="error", message="m", claims=(claim.id,))
    held, _ = hold_commented(msgspec.structs.replace(report, documents=tuple(rows), findings=(finding,)), known)
    assert held.findings == ()
