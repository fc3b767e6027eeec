"""A web page: its article, without navigation, and what its metadata say."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from factcheck.errors import InputError
from factcheck.model import Document
from factcheck.reading.sources import STANDARD_INPUT

if TYPE_CHECKING:
    from factcheck.config import Options

_DAY = {"original_date": True, "extensive_search": False, "outputformat": "%Y-%m-%d"}
"""For htmldate: when the page was first published, and only where it is told, not guessed from any number in it."""


def read_page(html: str, path: str | None, options: Options) -> Document:
    """Return the article of a page as text with its title, day, publisher and address; InputError if there is none.

    The text is what trafilatura (Barbaresi, 2021) takes for the article, as Markdown, so that headings, lists and
    tables stay visible; the day is htmldate's, in the page's metadata or its text.
    """
    from trafilatura import extract
    from trafilatura.metadata import extract_metadata

    text = extract(html, output_format="markdown", include_comments=False)
    if not text or not text.strip():
        raise InputError(path or STANDARD_INPUT, "no article found in this page")
    page = extract_metadata(html, date_config=_DAY)
    return Document(
        id=path or STANDARD_INPUT,
        text=text,
        path=path,
        title=page.title,
        published=date.fromisoformat(page.date) if page.date else None,
        publisher=page.sitename,
        url=page.url,
        language=options.language,
        markup=html,
    )
