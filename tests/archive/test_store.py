"""The archive of record: what goes in comes out, once, whatever happens meanwhile."""

from __future__ import annotations

import sqlite3

import pytest

from factcheck import Document, compare, extract
from factcheck.archive import FORMAT, Archive
from factcheck.archive import store as store_module
from factcheck.archive.related import _SHARED, CLAIMS, DOCUMENTS
from factcheck.errors import ArchiveError
from factcheck.matching import known_under
from factcheck.pipeline import store, touching

FERRY = "The ferry Aurora carried 412 passengers on the Lyngen crossing. Repairs of the ferry cost 3.5 million euros."
LATER = "The ferry Aurora carried 214 passengers on the Lyngen crossing."


def document(text=FERRY, name="ferry"):
    return Document.from_text(text, id=name, published="2021-03-04", publisher="Coast Wire")


@pytest.fixture
def archive(tmp_path):
    with Archive(tmp_path / "kept.sqlite", create=True) as kept:
        yield kept


def other_stories(number):
    return [
        document(f"The bakery of {name} sold {number + 40} loaves of rye bread.", name)
        for name in (f"Ulm{place:03}" for place in range(number))
    ]


def keys_left(archive):
    return archive.statistics().keys


def test_what_goes_in_comes_out(archive):
    assert list(store([document()], archive)) == [("ferry", "added", len(extract(document())))]
    ((found, claims),) = archive.entries()
    assert (found.text, claims) == (FERRY, extract(document()))
    (listed,) = archive.documents()
    assert (listed.id, listed.publisher, listed.published, listed.claims) == (
        *("ferry", "Coast Wire", "2021-03-04"),
        len(claims),
    )


def test_unchanged_is_skipped_and_changed_replaced(archive):
    list(store([document()], archive))
    assert list(store([document()], archive)) == [("ferry", "unchanged", 0)]
    ((_, what, _),) = store([document(LATER)], archive)
    assert what == "replaced"
    ((found, claims),) = archive.entries()
    assert found.text == LATER
    assert keys_left(archive) == sum(len(set(keys)) for keys in known_under([found], claims))


def test_of_two_of_one_id_the_last_is_kept(archive):
    list(store([document(), document(LATER)], archive))
    ((found, claims),) = archive.entries()
    assert found.text == LATER
    assert keys_left(archive) == sum(len(set(keys)) for keys in known_under([found], claims))


def test_another_version_of_factcheck_reads_anew(archive, monkeypatch):
    list(store([document()], archive))
    monkeypatch.setattr(store_module, "__version__", "99")
    assert [what for _, what, _ in store([document()], archive)] == ["replaced"]


def test_removed_leaves_nothing(archive):
    list(store([document()], archive))
    assert archive.remove("ferry")
    assert not archive.remove("ferry")
    assert (keys_left(archive), archive.statistics().claims, archive.documents()) == (0, 0, [])


def test_an_error_in_the_middle_changes_nothing(archive):
    list(store([document()], archive))
    before = archive.statistics()

    def broken():
        yield store_module.Entry(document(LATER), b"", (), ())
        raise ValueError

    with pytest.raises(ValueError):
        archive.put(broken())
    assert archive.statistics() == before
    assert [found.text for found, _ in archive.entries()] == [FERRY]


def test_a_file_has_one_id_however_it_is_spelled(archive, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "wire").mkdir()
    spelled = ["wire/a.txt", "./wire/a.txt", str(tmp_path / "wire" / "a.txt")]
    names = {archive.named(Document(id=path, path=path, text="")).id for path in spelled}
    assert names == {"wire/a.txt"}


def test_a_new_article_conflicts_with_what_was_stored(archive):
    list(store([*other_stories(300), document()], archive))
    article = document(LATER, "new")
    report = touching(compare([article], archive=archive, about={"new"}), {"new"})
    assert [{claim.quote for claim in report.claims if claim.id in finding.claims} for finding in report.findings] == [
        {"412 passengers", "214 passengers"}
    ]
    assert len(report.documents) <= DOCUMENTS + 1


def test_an_archive_answers_as_the_sources_themselves(archive):
    sources = [document(), *other_stories(5)]
    article = document(LATER, "new")
    list(store(sources, archive))
    besides = compare([article, *sources])
    kept = compare([article], archive=archive, about={"new"})
    assert touching(kept, {"new"}).findings == touching(besides, {"new"}).findings


def test_an_article_is_not_held_against_its_own_earlier_text(archive):
    list(store([document()], archive))
    report = compare([document(LATER)], archive=archive, about={"ferry"})
    assert [found.text for found in report.documents] == [LATER]


def test_the_same_text_under_another_id_is_left_out(archive):
    list(store([document()], archive))
    assert len(compare([document(name="copy")], archive=archive, about={"copy"}).documents) == 1


def test_candidates_come_from_the_index(archive):
    asked = _SHARED.format(rows="(1, 2), (3, 4)", claims=CLAIMS)
    plan = " ".join(row[-1] for row in archive._connection.execute(f"EXPLAIN QUERY PLAN {asked}"))
    assert "SEARCH keys USING PRIMARY KEY (key=?)" in plan
    assert "SCAN keys" not in plan


def test_readers_work_beside_a_writer(archive):
    list(store([document()], archive))
    with Archive(archive.path) as reader, Archive(archive.path) as writer:
        writer._connection.execute("BEGIN IMMEDIATE")
        writer._connection.execute("DELETE FROM documents")
        assert len(reader.documents()) == 1
        writer._connection.execute("COMMIT")
        assert reader.documents() == []


def test_a_newer_file_is_refused_in_words(archive):
    archive._connection.execute(f"PRAGMA user_version = {FORMAT + 1}")
    with pytest.raises(ArchiveError, match=r"kept\.sqlite: made by a newer factcheck .* update factcheck"):
        Archive(archive.path)


def test_what_is_no_archive_is_told(tmp_path):
    with pytest.raises(ArchiveError, match="no such archive"):
        Archive(tmp_path / "none.sqlite")
    (tmp_path / "text").write_text("It rained for 40 days." * 99)
    with pytest.raises(ArchiveError, match="no archive of factcheck"):
        Archive(tmp_path / "text")
    other = sqlite3.connect(tmp_path / "other.sqlite")
    other.execute("CREATE TABLE t (x)")
    other.close()
    with pytest.raises(ArchiveError, match="another program"):
        Archive(tmp_path / "other.sqlite", create=True)
