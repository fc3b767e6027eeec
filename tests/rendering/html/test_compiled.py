"""Compiled templates are kept, and never stand in the way."""

import sys

from jinja2 import DictLoader, Environment

from factcheck.rendering.html.compiled import CompiledTemplates


def render(folder, source):
    environment = Environment(
        loader=DictLoader({"a": source}), bytecode_cache=CompiledTemplates(folder), autoescape=True
    )
    return environment.get_template("a").render()


def test_code_is_kept_and_a_changed_template_is_compiled_anew(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    assert render(tmp_path, "{{ 1 + 1 }}") == "2"
    (kept,) = (tmp_path / "__pycache__").iterdir()
    before = kept.read_bytes()
    assert render(tmp_path, "{{ 1 + 1 }}") == "2"
    assert kept.read_bytes() == before
    assert render(tmp_path, "{{ 1 + 2 }}") == "3"


def test_a_folder_that_cannot_be_written_costs_only_time(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    (tmp_path / "__pycache__").write_text("a file where a folder should be")
    assert render(tmp_path, "{{ 1 + 1 }}") == "2"


def test_nothing_is_written_where_python_may_not(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert render(tmp_path, "{{ 1 + 1 }}") == "2"
    assert not (tmp_path / "__pycache__").exists()
