import re
from datetime import date
from pathlib import Path

import pytest

from factcheck.reading.dateline import publication

SHARED = Path(__file__).resolve().parents[3] / "shared"
TRUE_DAYS = {
    "arms": "tcp 2024-09-19, standard 2024-09-20, ccs 2024-09-23",
    "census": "chronicle 2025-06-18",
    "clean-boxoffice": "screenwire 2026-04-12, argus 2026-04-13, reelnotes 2026-04-14",
    "clean-harvest": "lota 2025-10-03, graindesk 2025-10-06, courier 2025-10-08",
    "clean-railstrike": "kestrel 2025-10-13, eveningstar 2025-10-15, radio4 2025-10-16, railfocus 2025-10-17",
    "court": "beacon 2026-02-25, mercury 2026-02-26, pensions 2026-03-02",
    "ferry": "corwire 2026-01-18, sentinel 2026-01-19, islander 2026-01-21",
    "flood": "npi 2025-08-21, globe 2025-08-22, kantala 2025-08-24",
    "mine": "trident 2025-12-08, courier 2025-12-08, dispatch 2025-12-09, bulkweekly 2025-12-11",
    "museum": "reporter 2025-03-02, tribune 2025-03-02, gazette 2025-03-05",
    "rate": "nordal 2025-06-12, morgenpost 2025-06-13, interfakta 2025-06-12",
    "space": "orbital 2024-05-18, observer 2024-05-19, skyward 2024-05-20",
    "transfer": "sportline 2026-01-30, echo 2026-01-31, backfour 2026-01-31",
    "vaccine": "uns 2025-12-02, mirror 2025-12-03, ledger 2025-12-04",
}


@pytest.mark.parametrize(
    ("line", "day", "place", "publisher"),
    [
        ("PORTO VELO, Oct 3, 2011 (Coast Wire) - Two ships met.", "2011-10-03", "PORTO VELO", "Coast Wire"),
        (
            "PORTO VELO, Ruvia, Oct. 3, 2011 (Coast Wire): Two ships met.",
            "2011-10-03",
            "PORTO VELO, Ruvia",
            "Coast Wire",
        ),
        ("LUMA, 14 May 2009. /RUSS/. Two ships met.", "2009-05-14", "LUMA", "RUSS"),
        ("14/05/2009 08:15 SAN-LUMA, May 14 (Coast Wire) – Two ships met.", "2009-05-14", "SAN-LUMA", "Coast Wire"),
        ("Luma. 05.14.2009, 19:45 (Agency Ruvia, translated)", "2009-05-14", "Luma", "Ruvia"),
        ("LUMA, May 14, 2009 — Two ships met.", "2009-05-14", "LUMA", None),
        ("The Luma Post | 14 May 2009 | page 3", "2009-05-14", None, "The Luma Post"),
        ("Luma Post, Thursday 14th May 2009", "2009-05-14", None, "Luma Post"),
        ("Published 8:02 PM, May 14, 2009 | World", "2009-05-14", None, None),
        ("*Posted 2009-05-14 by The Quay*", "2009-05-14", None, "The Quay"),
        ("By Staff Reporter | Luma | 14-05-2009", "2009-05-14", "Luma", None),
        ("Harbour board, traffic report no. 3, Thursday 14 May 2009, 12:00", "2009-05-14", None, None),
        ("Port Office, Luma. Counts as of 13 May 2009. Issued 14 May.", "2009-05-14", None, "Port Office"),
        ("Ropes & Rigging - the monthly for shipyards - 14 May 2009", "2009-05-14", None, "Ropes & Rigging"),
        ("Luma on Foot (the city's guide), page updated 14 May 2009", "2009-05-14", None, "Luma on Foot"),
    ],
)
def test_a_head_gives_day_place_and_publisher(line, day, place, publisher):
    found = publication(f"Ships meet off Luma\n\n{line}\n\nThey met in the bay.")
    assert (str(found.day), found.place, found.publisher, found.assumed) == (day, place, publisher, False)


@pytest.mark.parametrize(
    "text",
    [
        "The treaty that ended the war was signed on 3 May 1921.",
        "Ships meet off Luma\n\nNobody knew why.",
        "Harbour to close\n\nThe harbour will be shut from Thursday 14 May 2009 for two weeks",
        "Ships meet off Luma\n\nThe two last met in the bay, on Thursday, 14 May 2009.",
        "- Born: 9 March 1975\n- Height: 1.80 m",
        "",
    ],
)
def test_a_sentence_is_no_head(text):
    assert publication(text) is None


def test_a_dateline_span_ends_before_the_paragraph():
    text = "Title\n\nLUMA, Oct 3 (Coast Wire) - Two ships met."
    found = publication(text)
    assert [span.of(text) for span in found.datelines] == ["LUMA, Oct 3 (Coast Wire) -"]


def test_an_agency_without_a_day_is_a_dateline():
    found = publication("LUMA, Ruvia (CW) _ Two ships met on Monday.")
    assert (found.day, found.place, found.publisher) == (None, "LUMA, Ruvia", "CW")


@pytest.mark.parametrize(
    ("body", "year"),
    [
        # 3 October was a Monday in 2011 and 2005, a Tuesday in 2006 and 2017.
        ("Two ships met on Monday. Both will be sold by the end of 2013.", 2011),
        ("Two ships met on Monday. The first was built in 1998.\n\n© Coast Wire, 2012", 2011),
        ("Two ships met. Both will be sold by the end of 2013.", 2013),
        ("Two ships met on Monday. The first was built in 1998.", None),
    ],
)
def test_a_missing_year_is_inferred_and_said_to_be(body, year):
    found = publication(f"LUMA, October 3. /RUSS/. {body}")
    assert found.day == (date(year, 10, 3) if year else None)
    assert found.edtf == (f"{year}-10-03" if year else "XXXX-10-03")
    assert found.assumed is (year is not None)


def test_a_missing_year_comes_from_the_stamp():
    found = publication("Coast Wire, October 4, 2011\n\nLUMA, Oct 3 (Coast Wire) - Two ships met.")
    assert found.day in (date(2011, 10, 3), date(2011, 10, 4))
    assert not found.assumed


def test_the_order_of_day_and_month_is_proven_by_another_date():
    american = publication("05/08/2008 LUMA, May 8 (CW) - Two ships met.")
    british = publication("05/08/2008 LUMA, August 5 (CW) - Two ships met.")
    open_order = publication("Luma Post, 05/08/2008")
    assert (american.day, american.assumed) == (date(2008, 5, 8), False)
    assert (british.day, british.assumed) == (date(2008, 8, 5), False)
    assert (open_order.day, open_order.assumed) == (date(2008, 8, 5), True)


@pytest.mark.skipif(not (SHARED / "packs").is_dir(), reason="../shared/packs is not here")
@pytest.mark.parametrize("pack", TRUE_DAYS)
def test_every_dateline_of_the_packs_is_resolved(pack):
    marked = (SHARED / "packs" / f"{pack}.pack").read_text(encoding="utf-8")
    text = re.sub(r"\{\w+\|([^{}]*)\}", r"\1", marked)
    articles = dict(re.findall(r"^=== (\w+)\.\w+\n(.*?)(?=^=== )", text, re.DOTALL | re.MULTILINE))
    wanted = dict(item.split(" ") for item in TRUE_DAYS[pack].split(", "))
    assert {name: str(publication(body).day) for name, body in articles.items() if name != "gold"} == wanted


@pytest.mark.skipif(not (SHARED / "seeds").is_dir(), reason="../shared/seeds is not here")
@pytest.mark.parametrize(("start", "day", "assumed"), [("000", "2014-12-16", True), ("003", "2008-07-22", False)])
def test_the_datelines_of_the_seeds_are_resolved(start, day, assumed):
    (path,) = (SHARED / "seeds").glob(f"{start}*.txt")
    found = publication(path.read_text(encoding="utf-8"))
    assert (str(found.day), found.assumed) == (day, assumed)
