"""Settings files: found, read, and refused with the line and the nearest right word."""

from __future__ import annotations

import pytest

from factcheck.config.files import find_config, read_config
from factcheck.errors import InputError

WHOLE = """\
# what the desk wants
against = ["wire/", "notes.txt"]
fail-on = "warning"
max-size = 500000

[per-path."briefs/"]
ignore = ["headline"]

[per-path."*.md"]
severity = "info"
"""


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    return tmp_path


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_values_and_where_they_come_from(here):
    config = read_config(write(here / "factcheck.toml", WHOLE))
    assert config.values["against"] == ("wire", "notes.txt")
    assert (config.values["fail-on"], config.values["max-size"]) == ("warning", 500000)
    assert config.origins == {
        "against": "factcheck.toml:2",
        "fail-on": "factcheck.toml:3",
        "max-size": "factcheck.toml:4",
        "per-path": "factcheck.toml:6",
    }


def test_pyproject_counts_where_it_has_the_table(here):
    write(here / "pyproject.toml", '[project]\nname = "x"\n\n[tool.factcheck]\r\nlanguage = "en"\n')
    assert find_config(here).origins == {"language": "pyproject.toml:5"}
    write(here / "pyproject.toml", '[project]\nname = "x"\n')
    assert find_config(here).path is None


def test_the_nearest_file_counts_up_to_the_root_of_the_checkout(here):
    write(here / "factcheck.toml", 'language = "en"')
    inner = write(here / "desk" / "sport" / "a.md", "x").parent
    assert find_config(inner).path == here / "factcheck.toml"
    write(here / "desk" / "factcheck.toml", 'fail-on = "info"')
    assert find_config(inner).path == here / "desk" / "factcheck.toml"
    (inner / ".git").mkdir()
    assert find_config(inner).path is None


def test_paths_are_relative_to_the_file(here, monkeypatch):
    path = write(here / "factcheck.toml", 'against = ["wire/*.txt"]\nbaseline = "ci/known.json"\n')
    (here / "desk").mkdir()
    monkeypatch.chdir(here / "desk")
    config = read_config(path)
    assert config.values == {"against": ("../wire/*.txt",), "baseline": "../ci/known.json"}
    assert config.origins["baseline"] == "../factcheck.toml:2"


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        ("briefs/today/a.txt", [("headline",)]),
        ("briefs/a.md", [("headline",), ()]),
        ("brief.txt", []),
        ("desk/a.md", [()]),
        ("./briefs/a.txt", [("headline",)]),
    ],
)
def test_settings_of_a_path(here, article, expected):
    config = read_config(write(here / "factcheck.toml", WHOLE))
    assert [found.ignore for found in config.per_path(article)] == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("fial-on = 'error'", "factcheck.toml:1: unknown key 'fial-on'; did you mean 'fail-on'?"),
        (
            "\n\nxyz = 1",
            "factcheck.toml:3: unknown key 'xyz'; expected one of against, archive, baseline, decisions, extend, fai",
        ),
        ("# a\nfail-on = 'eror'", "factcheck.toml:2: fail-on: cannot be 'eror'; did you mean 'error'?"),
        ("against = 'wire'", "factcheck.toml:1: against: expected `array`, got `str`"),
        ("select = [1]", "factcheck.toml:1: select: expected `str`, got `int`"),
        ("a = [", "factcheck.toml: no TOML: "),
        ("per-path = 3", "factcheck.toml:1: per-path: expected `object`, got `int`"),
        ("[per-path]\n'a/' = 3", "factcheck.toml:1: per-path: expected a table for each path"),
        (
            "[per-path.'a/']\nselect = []\n[per-path.'b/']\nignroe = []",
            "factcheck.toml:4: unknown key 'ignroe'; did you mean 'ignore'?",
        ),
        (
            "select = []\n[severity]\nheadline = 'eror'",
            "factcheck.toml:3: severity: cannot be 'eror'; did you mean 'error'?",
        ),
        ("severity = 'error'", "factcheck.toml:1: severity: expected `object`, got `str`"),
        ("extend = 'house/'", "factcheck.toml:1: extend: expected `array`, got `str`"),
        ("[per-path.'a/']\nseverity = 'grave'", "factcheck.toml:2: severity: cannot be 'grave'; expected one of "),
    ],
)
def test_what_cannot_be_used_is_named_with_its_line(here, text, message):
    path = write(here / "factcheck.toml", text)
    with pytest.raises(InputError) as told:
        read_config(path)
    assert str(told.value).startswith(message)


def test_a_missing_file_is_named(here):
    with pytest.raises(InputError, match="gone.toml: cannot be read"):
        read_config(here / "gone.toml")


def test_a_rule_that_there_is_not(here):
    config = read_config(write(here / "factcheck.toml", WHOLE))
    config.check_rules({"headline"})
    with pytest.raises(
        InputError, match="factcheck.toml:6: per-path 'briefs/': no rule 'headline'; did you mean 'head"
    ):
        config.check_rules({"headlines"})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("\nselect = ['headlin']", "factcheck.toml:2: select: no rule 'headlin'; did you mean 'headline'?"),
        ("ignore = ['headlin']", "factcheck.toml:1: ignore: no rule 'headlin'; did you mean 'headline'?"),
        (
            "[severity]\nheadline = 'info'\nother-unti = 'info'",
            "factcheck.toml:3: severity: no rule 'other-unti'; did you",
        ),
    ],
)
def test_a_key_that_names_no_rule(here, text, message):
    config = read_config(write(here / "factcheck.toml", text))
    with pytest.raises(InputError) as told:
        config.check_rules({"headline", "other-unit"})
    assert str(told.value).startswith(message)


def test_severities_and_folders_of_rules(here, monkeypatch):
    path = write(here / "factcheck.toml", "extend = ['house/']\n\n[severity]\nheadline = 'info'\n")
    (here / "desk").mkdir()
    monkeypatch.chdir(here / "desk")
    config = read_config(path)
    assert config.values == {"extend": ("../house",), "severity": {"headline": "info"}}
    assert config.origins["severity.headline"] == "../factcheck.toml:4"
