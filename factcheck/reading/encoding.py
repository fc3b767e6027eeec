"""From bytes to text: byte-order mark, strict UTF-8, the declared encoding, Windows-1252.

No detector is asked: on short articles with one currency sign they guess wrong ("€2.4" became "Ç2.4").
"""

from __future__ import annotations

import codecs
import re

from factcheck.errors import InputError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""(?:<meta[^>]{0,200}\bcharset\s*=\s*|<\?xml[^>]{0,100}\bencoding\s*=\s*)["']?([\w.:-]+)""", re.IGNORECASE
)
_MAGIC = {
    b"%PDF-": "a PDF file, which this version does not read",
    b"PK\x03\x04": "a zipped file (Word, OpenDocument, ZIP), which this version does not read",
    b"\x1f\x8b": "a gzipped file: unpack it first",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
}
_HEAD = 4096


def decode(data: bytes, path: str) -> str:
    """Return the text without its byte-order mark; InputError if the bytes are empty or no text."""
    for magic, reason in _MAGIC.items():
        if data.startswith(magic):
            raise InputError(path, reason)
    text = _decode(data, path)
    if not text.strip():
        raise InputError(path, "empty")
    if "\0" in text:
        raise InputError(path, "a binary file, no text")
    return text


def _decode(data: bytes, path: str) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(encoding)
            except UnicodeDecodeError as error:
                raise InputError(path, f"begins as {encoding.upper()} but is not") from error
    for encoding in ("utf-8", *_declared(data), "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise InputError(path, "neither UTF-8 nor Windows-1252: convert it to UTF-8")


def _declared(data: bytes) -> list[str]:
    """Return the encoding that an HTML or XML head declares, if Python knows it as one of text.

    Latin-1 and ASCII are read as Windows-1252, as browsers do (WHATWG Encoding Standard, section 4.2).
    """
    found = _DECLARED.search(data, 0, _HEAD)
    if found is None:
        return []
    try:
        codec = codecs.lookup(found[1].decode("ascii"))
    except (LookupError, UnicodeDecodeError):
        return []
    is_text = getattr(codec, "_is_text_encoding", True)
    return [codec.name] if is_text and codec.name not in {"iso8859-1", "ascii", "utf-8", "cp1252"} else []
