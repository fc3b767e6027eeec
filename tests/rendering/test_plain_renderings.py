"""The renderings that a program or a terminal reads: whole outputs, and the laws of the JSON."""

import json

import msgspec
import pytest

from factcheck.model import Interval, Report
from factcheck.rendering import CLAIM_FORMATS, FORMATS, full, render, render_claims
from factcheck.rendering.csv import COLUMNS, cell
from factcheck.rendering.json import claim_row
from factcheck.rendering.terminal import one_line, summarise
from tests.rendering.sample import SAMPLE as REPORT


def test_the_report_as_json(golden):
    golden("report.json", render(REPORT, "json"))


@pytest.mark.parametrize(("form", "suffix"), [("json", "json"), ("jsonl", "jsonl"), ("csv", "csv"), ("table", "txt")])
def test_the_claims(golden, form, suffix):
    golden(f"claims.{suffix}", render_claims(REPORT, form))


def test_the_findings_in_words(golden):
    golden("findings.txt", full.render(REPORT))


def test_the_summary(golden):
    golden("summary.txt", summarise(REPORT))


def test_many_findings_are_summed_up():
    many = Report(findings=REPORT.findings[:1] * 12)
    assert summarise(many).splitlines()[-2] == "… and 2 more"


def test_whole_numbers_are_printed_as_such_and_others_as_they_are():
    claim = REPORT.claims[0]
    changed = msgspec.structs.replace(claim, value=Interval(2.35e9, 1e300, nominal=0.5))
    row = claim_row(changed)["value"]
    assert (row["nominal"], row["low"], row["high"]) == (0.5, 2_350_000_000, 1e300)
    assert [type(row[key]) for key in ("nominal", "low", "high")] == [float, int, float]


def test_every_claim_quotes_its_source():
    whole = json.loads(render(REPORT, "json"))
    texts = {document.id: document.text for document in REPORT.documents}
    assert whole["claims"]
    for claim in whole["claims"]:
        assert texts[claim["source"]][claim["start"] : claim["end"]] == claim["quote"]


@pytest.mark.parametrize(
    ("value", "shown"), [("=1+1", "'=1+1"), ("-45%", "'-45%"), ("@x", "'@x"), ("41", "41"), (-45, -45)]
)
def test_a_cell_that_a_spreadsheet_would_run_is_neutralised(value, shown):
    assert cell(value) == shown


def test_no_text_commands_the_terminal():
    assert one_line("a\x1b[31mb\u202e c\r\n\td\x9b5m") == "a[31mb c d5m"


def test_the_csv_has_every_column():
    rows = render_claims(REPORT, "csv").splitlines()
    assert rows[0] == ",".join(COLUMNS)


def test_an_unknown_format_names_the_known_ones():
    with pytest.raises(ValueError, match=f"no format 'docx'; there are {', '.join(FORMATS)}"):
        render(REPORT, "docx")
    with pytest.raises(ValueError, match=f"no format 'html'; there are {', '.join(CLAIM_FORMATS)}"):
        render_claims(REPORT, "html")
