"""Only what is new fails; what moves is not new."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.errors import InputError
from factcheck.model import Document
from factcheck.pipeline import compare, touching
from factcheck.triage import hold_known, read_baseline, write_baseline
from factcheck.triage.baseline import Baseline, Known
from tests.triage.build import report_of

PARAGRAPHS = (
    "The harbour of Luma was opened in May 1987.",
    "The ferry to Varna carried 134 passengers.",
    "The hospital in Oster treated 46 sailors after the storm.",
    "The mayor spoke of the weather and of the sea.",
    "Nobody knew the name of the whale.",
)
WIRE = """Quay closes

The harbour of Luma was opened in May 1978.

The ferry to Varna carried 143 passengers.

The hospital in Oster treated 52 sailors after the storm.
"""


def check(paragraphs, name="ours.md"):
    text = "Quay to close\n\n" + "\n\n".join(paragraphs) + "\n"
    ours = Document.from_text(text, id=name, published="2011-10-03")
    wire = Document.from_text(WIRE, id="wire.md", published="2011-10-03")
    return touching(compare([ours, wire]), {name})


@pytest.fixture(scope="module")
def baseline(tmp_path_factory):
    path = tmp_path_factory.mktemp("known") / "folder" / "known.json"
    report = check(PARAGRAPHS)
    assert write_baseline(report, str(path)) == len(report.findings) == 3
    return read_baseline(str(path))


@settings(max_examples=25)
@given(st.permutations(PARAGRAPHS), st.integers(0, 3), st.sampled_from(["ours.md", "moved/to.md"]))
def test_moving_paragraphs_and_renaming_the_article_makes_nothing_new(baseline, paragraphs, filler, name):
    spaced = [*["The sea was calm and the sky was grey."] * filler, *paragraphs]
    report, _ = hold_known(check(spaced, name), baseline, "known.json")
    assert report.findings == ()
    assert report.suppressed


def found(ours, wire="The dock held 143 ships. It was built in May 1978."):
    texts = {"ours.md": ours, "wire.md": wire}
    rules = {
        "value-conflict": [("ours.md", ours[14:23]), ("wire.md", "143 ships")],
        "date-conflict": [("ours.md", "May 1987"), ("wire.md", "May 1978")],
    }
    return report_of(texts, rules)


OURS = "The dock held 134 ships. It was built in May 1987."


def test_what_is_new_stays_and_what_is_gone_is_told(tmp_path):
    path = str(tmp_path / "known.json")
    write_baseline(found(OURS), path)
    report, notices = hold_known(found(OURS.replace("134", "314")), read_baseline(path), "known.json")
    assert [finding.message for finding in report.findings] == ["314 ships ~ 143 ships"]
    assert [str(notice) for notice in notices] == [
        "known.json: 1 of its findings is gone: --update-baseline drops what is"
    ]


def test_of_a_key_that_comes_more_often_the_surplus_is_new():
    report = found(OURS)
    again = msgspec.structs.replace(report.findings[0], id="again")
    report = msgspec.structs.replace(report, findings=(*report.findings, again))
    baseline = Baseline(findings=tuple(Known(key=key, path="ours.md") for key in sorted(set(report.keys().values()))))
    held, notices = hold_known(report, baseline, "known.json")
    assert [finding.id for finding in held.findings] == ["again"]
    assert notices == []


DOCK = {"ours.md": "The dock held 134 ships.", "wire.md": "The dock held 143 ships."}
SHIPS = [("ours.md", "134 ships"), ("wire.md", "143 ships")]


@pytest.mark.parametrize(
    ("more", "new"),
    [
        ({"late.md": ("It held 143 boats.", "143 boats")}, False),
        ({"late.md": ("It held 134 boats.", "134 boats")}, False),
        ({"late.md": ("It held 150 ships.", "150 ships")}, True),
        ({"late.md": ("It held 143 boats.", "143 boats"), "last.md": ("It held 9 ships.", "9 ships")}, True),
    ],
)
def test_another_source_of_a_known_value_is_nothing_new_and_a_third_value_is(tmp_path, more, new):
    path = str(tmp_path / "known.json")
    quotes = [*SHIPS, *((name, quote) for name, (_, quote) in more.items())]
    grown = report_of(DOCK | {name: text for name, (text, _) in more.items()}, {"value-conflict": quotes})
    write_baseline(report_of(DOCK, {"value-conflict": SHIPS}), path)
    assert bool(hold_known(grown, read_baseline(path), path)[0].findings) is new
    if not new:  # and back, when the source has gone
        write_baseline(grown, path)
        back, notices = hold_known(report_of(DOCK, {"value-conflict": SHIPS}), read_baseline(path), path)
        assert (back.findings, notices) == ((), [])


def test_the_other_side_alone_makes_nothing_known(tmp_path):
    path = str(tmp_path / "known.json")
    write_baseline(report_of(DOCK, {"value-conflict": SHIPS}), path)
    other = report_of(
        DOCK | {"ours.md": "The dock held 314 ships."}, {"value-conflict": [("ours.md", "314 ships"), SHIPS[1]]}
    )
    assert hold_known(other, read_baseline(path), path)[0].findings == other.findings
    same = report_of(DOCK, {"headline": SHIPS})
    assert hold_known(same, read_baseline(path), path)[0].findings == same.findings


def test_a_run_on_some_articles_forgets_none_and_misses_none(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "other.md").write_text("x")
    here = Known(key="a", path="ours.md", rule="value-conflict")
    there, removed = Known(key="b", path="other.md"), Known(key="c", path="removed.md")
    elsewhere = Known(key="d", path="ours.md", rule="rule-that-did-not-run")
    (tmp_path / "ours.md").write_text("x")
    known = Baseline(findings=(here, there, removed, elsewhere))
    (tmp_path / "known.json").write_bytes(msgspec.json.encode(known))
    _, (notice,) = hold_known(found(OURS), known, "known.json")
    assert notice.words.startswith("1 of its findings is gone")
    assert write_baseline(found(OURS), "known.json") == 2
    written = read_baseline("known.json").findings
    assert [one.path for one in written] == ["other.md", "ours.md", "ours.md", "ours.md"]
    assert {"b", "d"} < {one.key for one in written}


def test_the_file_says_the_same_bytes_again(tmp_path):
    first, second = tmp_path / "a.json", tmp_path / "b.json"
    write_baseline(check(PARAGRAPHS), str(first))
    write_baseline(check(PARAGRAPHS), str(second))
    write_baseline(check(PARAGRAPHS), str(second))
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize("content", ["", "[]", '{"findings": [{"rule": "x"}]}', '{"schema_version": 2}'])
def test_another_file_is_named_with_the_reason(tmp_path, content):
    path = tmp_path / "known.json"
    path.write_text(content)
    with pytest.raises(InputError, match="known.json: no baseline as --update-baseline writes it: "):
        read_baseline(str(path))


def test_a_missing_file_is_told_how_to_make_it():
    with pytest.raises(InputError, match=r"gone\.json: no such baseline; --update-baseline writes one"):
        read_baseline("gone.json")


def test_a_file_that_cannot_be_written(tmp_path):
    (tmp_path / "a").write_text("x")
    with pytest.raises(InputError, match="cannot be written"):
        write_baseline(check(PARAGRAPHS), str(tmp_path / "a" / "b.json"))
