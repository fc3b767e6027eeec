"""The layout: blocks, headings, and what the head of an article says."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import Document, Options
from factcheck.reading import lay_out

SHARED = Path(__file__).resolve().parents[3] / "shared"


def laid_out(text, **known):
    return lay_out(Document.from_text(text, id="a", **known), Options())


def blocks(text):
    return [(block.kind, block.span.of(text)) for block in laid_out(text).blocks]


WIRE = """All news

Two ships meet off Luma

Captains shook hands on deck and spoke of the weather

Ada Quill COAST WIRE
© COAST WIRE

PORTO VELO, Oct. 3, 2011 (Coast Wire) - Two ships met in the bay of Luma on Monday, their owners said.

The crews counted 41 whales.

Share this article
"""


def test_a_wire_story():
    assert blocks(WIRE) == [
        ("boilerplate", "All news"),
        ("title", "Two ships meet off Luma"),
        ("standfirst", "Captains shook hands on deck and spoke of the weather"),
        ("caption", "Ada Quill COAST WIRE"),
        ("boilerplate", "© COAST WIRE"),
        ("dateline", "PORTO VELO, Oct. 3, 2011 (Coast Wire) -"),
        ("paragraph", "Two ships met in the bay of Luma on Monday, their owners said."),
        ("paragraph", "The crews counted 41 whales."),
        ("boilerplate", "Share this article"),
    ]
    document = laid_out(WIRE)
    assert (document.title, document.publisher) == ("Two ships meet off Luma", "Coast Wire")
    assert document.published == date(2011, 10, 3)


def test_a_newspaper_page():
    text = "Whales off Luma\n\nThe Quay | 4 October 2011 | page 12\nBy Ada Quill, Shipping Editor\n\nThey are back.\n"
    assert blocks(text) == [
        ("title", "Whales off Luma"),
        ("dateline", "The Quay | 4 October 2011"),
        ("boilerplate", "page 12"),
        ("byline", "By Ada Quill, Shipping Editor"),
        ("paragraph", "They are back."),
    ]
    assert laid_out(text).publisher == "The Quay"


def test_markdown_with_lists_under_their_lead_in_and_sections():
    text = (
        "# **Whales** in [numbers](https://quay.example/1)\n\n*The Quay, 4 October 2011*\n\nWhat was seen:\n\n"
        "- 41 whales\n- **Ships:** two\n\n## The next trip\n\nIt starts in May.\n\n1. Pack a lamp.\n"
    )
    document = laid_out(text)
    assert document.title == "Whales in numbers"
    assert [
        (block.kind, block.span.of(text), block.heading.of(text) if block.heading else None)
        for block in document.blocks[2:]
    ] == [
        ("paragraph", "What was seen:", None),
        ("item", "41 whales", "What was seen:"),
        ("item", "**Ships:** two", "What was seen:"),
        ("heading", "The next trip", None),
        ("paragraph", "It starts in May.", "The next trip"),
        ("item", "Pack a lamp.", "The next trip"),
    ]


def test_a_table_stands_under_its_header_row():
    text = "# Whales\n\nThe count was this.\n\n| Bay | 2010 |\n|---|---:|\n| Luma | 41 |\n\nIt will go on.\n"
    assert [(b.kind, b.heading.of(text) if b.heading else None) for b in laid_out(text).blocks] == [
        ("title", None),
        ("paragraph", None),
        ("heading", None),
        ("row", "| Bay | 2010 |"),
        ("paragraph", None),
    ]


def test_lines_that_the_width_of_the_page_broke_are_one_paragraph():
    text = (
        "Two ships meet off Luma\n\n"
        "The two ships met in the bay of Luma in the early hours of Monday, and\n"
        "their crews counted 41 whales before the fog came in. The captain said\n"
        "Luma had not seen such a sight since 1987.\n\n"
        "Ada Quill was on board.\nNobody was hurt.\n"
    )
    assert [text for _, text in blocks(text)][1:] == [
        text.split("\n\n")[1],
        "Ada Quill was on board.",
        "Nobody was hurt.",
    ]


def test_an_item_goes_on_where_it_is_indented():
    text = "# Whales\n\n- 41 whales of\n  two kinds\n- Two ships\n\nThe end came soon.\n"
    assert blocks(text)[1:3] == [("item", "41 whales of\n  two kinds"), ("item", "Two ships")]


def test_paragraphs_on_one_line_each_stay_apart():
    text = "They met in the bay, and it was a long day for all the people of the two ships.\nThe fog came.\nIt went.\n"
    assert len(blocks(text)) == 3


@pytest.mark.parametrize(
    "line",
    [
        "Read more",
        "5 min read",
        "Region: [Luma & Bays](#), [Seas](#)",
        "[Home](/) | [Sport](/sport) | [Weather](/weather)",
        "![A whale](whale.jpg)",
        "Copyright 2011 The Quay",
        "Disclaimer: The Quay answers for 3 of its 12 pages only.",
        "For media enquiries: desk@quay.example",
        "(Reporting by Ada Quill; Editing by Tom Moor)",
        "Tel: 0300 555 0142",
        "This text may not be reproduced without permission, and all rights reserved by The Quay and its heirs.",
    ],
)
def test_furniture_yields_no_claims(line):
    text = f"Whales off Luma\n\nThey came back on Monday.\n\n{line}\n"
    assert blocks(text)[-1] == ("boilerplate", line)


@pytest.mark.parametrize(
    "line",
    [
        "Shares in the harbour rose by 3 percent.",
        "Copyright law changed in 2010, and 41 photographers sued.",
        "Photographs handed in: 2,860 (2010: 2,640)",
        "The court held that such fair use of 12 pictures needs no licence, and the museum dropped its claim at once.",
        "Read the 12 letters aloud, the judge told them.",
    ],
)
def test_sentences_that_look_like_furniture_are_read(line):
    assert blocks(f"Whales off Luma\n\nThey came back on Monday.\n\n{line}\n")[-1] == ("paragraph", line)


def test_what_follows_a_copyright_line_at_the_end_is_no_article():
    text = "Whales off Luma\n\nThey came back in May.\n\nIt was May.\n\n© 2011 The Quay\n\nIt sells 12,000 copies.\n"
    assert [kind for kind, _ in blocks(text)] == ["title", *["paragraph"] * 2, *["boilerplate"] * 2]


def test_front_matter():
    document = laid_out("---\ntitle: Whales\ndate: 2011-10-04T08:00\npublisher: 'The Quay'\n---\n\nThey are back.\n")
    assert (document.title, document.published, document.publisher) == ("Whales", date(2011, 10, 4), "The Quay")
    assert [block.kind for block in document.blocks] == ["boilerplate", "paragraph"]


def test_what_was_given_stands():
    document = laid_out(WIRE, published="2012-01-01", title="Ships", publisher="The Quay")
    assert (document.title, document.published, document.publisher) == ("Ships", date(2012, 1, 1), "The Quay")


def test_the_options_day_goes_before_all():
    document = lay_out(Document.from_text(WIRE, id="a", published="2012-01-01"), Options(published=date(2013, 5, 1)))
    assert document.published == date(2013, 5, 1)


def test_a_laid_out_document_stays_as_it_is():
    document = laid_out(WIRE)
    assert lay_out(document, Options()) is document


def test_a_single_sentence_is_no_title():
    assert blocks("Two ships and 41 whales in the bay of Luma") == [
        ("paragraph", "Two ships and 41 whales in the bay of Luma")
    ]


def test_line_breaks_of_any_system_make_the_same_blocks():
    assert [(kind, text) for kind, text in blocks(WIRE.replace("\n", "\r\n"))] == blocks(WIRE)


PIECES = [
    "# ",
    "- ",
    "| a | b |",
    "|---|",
    "By Ada",
    "Luma, May 3 (AP) - ",
    "word. ",
    "\n",
    "\n\n",
    "\r\n",
    "©",
    ":",
    "3",
]


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=12), max_size=40).map("".join))
def test_blocks_stand_in_order_without_overlap_and_hold_all_letters(text):
    found = laid_out(text).blocks
    ends = [0, *(block.span.end for block in found)]
    assert all(block.span.start >= end for block, end in zip(found, ends, strict=False))
    assert all(block.span.start < block.span.end <= len(text) for block in found)
    assert all(
        text[block.span.start : block.span.end] == text[block.span.start : block.span.end].strip() for block in found
    )


@pytest.mark.skipif(not SHARED.exists(), reason="the evaluation kit is not beside the project")
def test_every_evaluation_article_has_a_usable_title():
    for path in sorted((SHARED / "packs").glob("*.pack")):
        for article in path.read_text().split("\n=== ")[:-1]:
            text = article.split("\n", 1)[1].replace("{", "")
            assert len((laid_out(text).title or "").split()) > 2, (path.name, article[:40])
