"""Bytes to text: currency signs and dashes must come out as they were printed."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.reading.encoding import decode

TEXT = "The fee rose to €2.4 billion – “a record” – from £2.1bn."


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"),
        TEXT.encode("cp1252"),
    ],
)
def test_the_usual_encodings(data):
    assert decode(data, "a") == TEXT


@pytest.mark.parametrize(
    ("head", "encoding", "text"),
    [
        ('<meta charset="iso-8859-15">', "iso-8859-15", "€3.5m"),
        ("<meta http-equiv='Content-Type' content='text/html; charset=koi8-r'>", "koi8-r", "Луна"),
        ('<?xml version="1.0" encoding="windows-1251"?>', "cp1251", "Луна"),
        ('<meta charset="iso-8859-1">', "cp1252", "“€5”"),
        ('<meta charset="no-such-thing">', "cp1252", "“€5”"),
        ('<meta charset="hex">', "cp1252", "“€5”"),
    ],
)
def test_a_declared_encoding(head, encoding, text):
    assert decode((head + text).encode(encoding), "a") == head + text


def test_utf_8_goes_before_what_is_declared():
    assert decode('<meta charset="koi8-r">€5'.encode(), "a").endswith("€5")


@given(st.text(st.characters(exclude_characters="\0\ufeff", exclude_categories=["Cs"]), min_size=1))
def test_utf_8_comes_back_as_it_was(text):
    if text.strip() and not text.startswith(("%PDF-", "PK\x03\x04", "GIF8")):
        assert decode(text.encode(), "a") == text
