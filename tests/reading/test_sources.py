"""What the user names, and the files that it stands for."""

import os

import pytest

from factcheck import InputError, Options, read
from factcheck.pipeline import read_all

OPTIONS = Options()


@pytest.fixture
def folder(tmp_path, monkeypatch):
    for name, text in {
        "b.txt": "Two ships met in the bay.",
        "a.md": "# Whales off Luma\n\nThey are back.",
        "deep/c.TXT": "The fog came in.",
        ".hidden.txt": "Nobody reads this.",
        ".git/d.txt": "Nor this.",
        "notes.json": "{}",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def ids(*sources):
    documents, skipped = read_all(sources)
    assert not skipped
    return [document.id for document in documents]


@pytest.mark.usefixtures("folder")
class TestExpanding:
    def test_a_folder_is_walked_and_hidden_files_are_left_out(self):
        assert ids(".") == ["./a.md", "./b.txt", "./deep/c.TXT"]

    def test_a_pattern(self):
        assert ids("*.txt") == ["b.txt"]
        assert ids("**/*.TXT") == ["deep/c.TXT"]

    def test_a_file_keeps_its_path_as_given(self, folder):
        assert ids(str(folder / "b.txt")) == [str(folder / "b.txt")]

    def test_a_file_that_is_named_twice_is_read_once_in_any_order(self, folder):
        sources = [str(folder / "b.txt"), "./b.txt", "b.txt", "."]
        assert ids(*sources) == ids(*reversed(sources)) == ["./a.md", "./deep/c.TXT", "b.txt"]

    def test_any_suffix_will_do_for_a_file_that_is_named_itself(self):
        assert ids("notes.json") == ["notes.json"]

    def test_files_of_documents_read_before_are_left_out(self):
        before, _ = read_all(["b.txt"])
        documents, _ = read_all([".", "./b.txt"], besides=before)
        assert [document.id for document in documents] == ["./a.md", "./deep/c.TXT"]


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("missing.txt", None, "no such file"),
        ("none-*.txt", None, "no file matches"),
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\t\n", "empty"),
        ("binary.txt", b"\x00\x01\x02" * 9, "a binary file, no text"),
        ("paper.pdf", b"%PDF-1.7 ...", "a PDF file, which this version does not read"),
        ("large.txt", b"x" * 2001, "larger than 2 kB; --max-size sets the limit"),
        ("broken.txt", b"\xff\xfe\x00", "begins as UTF-16-LE but is not"),
        ("strange.txt", b"caf\x81\xe9", "neither UTF-8 nor Windows-1252: convert it to UTF-8"),
    ],
)
def test_what_cannot_be_read_is_one_clear_line_and_the_rest_goes_on(tmp_path, monkeypatch, name, content, reason):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "good.txt").write_text("Two ships met in the bay.")
    if content is not None:
        (tmp_path / name).write_bytes(content)
    documents, skipped = read_all([name, "good.txt"], Options(max_bytes=2000))
    assert [document.id for document in documents] == ["good.txt"]
    assert [(one.path, one.reason) for one in skipped] == [(name, reason)]
    with pytest.raises(InputError, match=r"\A.*: \S") as raised:
        read(name, Options(max_bytes=2000))
    assert str(raised.value) == f"{name}: {reason}"


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_without_permission(tmp_path):
    path = tmp_path / "locked.txt"
    path.write_text("x")
    path.chmod(0)
    with pytest.raises(InputError, match="cannot be read: permission denied"):
        read(path)


def test_an_empty_folder_says_what_it_was_searched_for(tmp_path):
    with pytest.raises(InputError, match=r"no articles in this folder \(looked for \.htm,"):
        read(tmp_path)


def test_a_link_that_leads_nowhere(tmp_path):
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone.txt")
    with pytest.raises(InputError, match="a link that leads nowhere"):
        read(tmp_path / "a.txt")


def test_a_document_knows_its_language(tmp_path):
    (tmp_path / "a.txt").write_text("Deux navires.")
    assert read(tmp_path / "a.txt", Options(language="fr"))[0].language == "fr"
