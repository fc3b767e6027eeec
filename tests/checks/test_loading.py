"""Rule files: what they may say, and what an error tells."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from factcheck.checks import load_rules, read_rules
from factcheck.checks.loading import core_folder, rule_files
from factcheck.checks.plain import read_plain
from factcheck.config import Options
from factcheck.errors import RuleError

GOOD = "id: house\ncheck: value-conflict\nseverity: warning\nmessage: two values\n"


def load(folder, text, name="house"):
    path = folder / f"{name}.yaml"
    path.write_text(text, encoding="utf-8")
    return read_rules(folder)


def test_a_rule_is_read(tmp_path):
    (rule,) = load(tmp_path, GOOD + "parameters:\n  tolerance: 0.01\nwhen:\n  unit: [km, '%']\n")
    assert (rule.id, rule.parameters, rule.when.unit) == ("house", {"tolerance": 0.01}, ("km", "%"))


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (GOOD + "serverity: error\n", 5, "unknown key 'serverity'; did you mean 'severity'?"),
        (GOOD.replace("warning", "eror"), 3, "severity cannot be 'eror'; did you mean 'error'?"),
        (
            GOOD.replace("value-conflict", "value-conflit"),
            2,
            "no check 'value-conflit'; did you mean 'value-conflict'?",
        ),
        (GOOD + "parameters:\n  tolerence: 0.5\n", 6, "unknown key 'tolerence'; did you mean 'tolerance'?"),
        (GOOD + "parameters:\n  tolerance: 7\n", 6, "tolerance: expected `float` <= 1.0"),
        (GOOD + "when:\n  role: [totl]\n", 6, "role cannot be 'totl'; did you mean 'total'?"),
        (GOOD + "when:\n  rolle: [total]\n", 6, "unknown key 'rolle'; did you mean 'role'?"),
        (GOOD + "severity: error\n", 5, "duplicate key"),
        (GOOD.replace("id: house", "id: mouse"), 1, "must be the file's name"),
        ("id: [house\n", None, ""),
        ("- a list\n", 1, "a rule is a mapping"),
    ],
)
def test_an_error_names_the_file_the_line_and_the_mend(tmp_path, text, line, words):
    with pytest.raises(RuleError) as caught:
        load(tmp_path, text)
    assert words in str(caught.value)
    assert caught.value.path.endswith("house.yaml")
    assert line is None or caught.value.line == line


def test_an_id_that_no_rule_has_is_refused():
    with pytest.raises(RuleError, match="no rule 'weekday'"):
        load_rules(Options(ignore=("weekday",)))


def test_select_and_ignore():
    assert [rule.id for rule in load_rules(Options(select=("value-conflict",)))] == ["value-conflict"]
    assert "value-conflict" not in {rule.id for rule in load_rules(Options(ignore=("value-conflict",)))}


def test_a_folder_extends_the_core_pack_and_a_severity_is_set(tmp_path):
    (tmp_path / "house.yaml").write_text(GOOD, encoding="utf-8")
    rules = load_rules(Options(extend=(str(tmp_path),), severity={"house": "info"}))
    assert len(rules) == len(rule_files(core_folder())) + 1
    assert [rule.severity for rule in rules if rule.id == "house"] == ["info"]


def test_an_id_in_two_folders_is_refused(tmp_path):
    (tmp_path / "house.yaml").write_text(GOOD, encoding="utf-8")
    with pytest.raises(RuleError, match="taken by a rule of another folder"):
        load_rules(Options(rules=str(tmp_path), extend=(str(tmp_path),)))


def test_the_core_pack_takes_no_parser():
    assert all(read_plain(path.read_text(encoding="utf-8")) for path in rule_files(core_folder()))


SCALARS = st.one_of(
    st.text(max_size=12).map(json.dumps),
    st.integers(-(10**6), 10**6).map(str),
    st.decimals(-1000, 1000, allow_nan=False, places=3).map(str),
    st.booleans().map(lambda truth: str(truth).lower()),
    st.from_regex(r"[A-Za-z][A-Za-z0-9 _,.;()/'-]{0,12}", fullmatch=True),
    st.sampled_from(["null", "~", "yes", "No", "on", "0x1f", "1e3", "012", "12:30", "- a", "a: b", "a #b", "@x", "*x"]),
)


@given(st.lists(st.tuples(st.sampled_from(["a", "b-c", "d_e", "f"]), SCALARS), max_size=4), st.booleans())
def test_the_plain_reader_says_what_the_parser_says_or_nothing(pairs, nested):
    lines = [f"{key}: {value}" for key, value in pairs]
    text = "\n".join(["top:", *(f"  {line}" for line in lines)] if nested else lines)
    plain = read_plain(text)
    assert plain is None or plain == YAML(typ="safe", pure=True).load(text)
