"""What governs a figure where the sentence is no plain one: insertions, brackets, infinitives, clauses within."""

from __future__ import annotations

import pytest

from tests.extraction.test_roles import claim_in


@pytest.mark.parametrize(
    ("text", "quote", "subject", "predicate"),
    [
        ("The Bank of Luma's key rate rose to 5%.", "5%", "Luma's key rate", "rise"),
        ("The orders -- one sign of a thaw -- fell 60 million pounds.", "60", "orders", "fall"),
        ("Lind stock (LND: price, graph, past) rose 4 cents.", "4 cents", "Lind stock", "rise"),
        ("Shares of Lind fell 9 cents to close at $25.65.", "25.65", "shares of Lind", "close"),
        ("The yard asked 12 men to leave in 1999.", "1999", "men", "leave"),
        ("The mill added 340 jobs in May; unemployment still 6.1%.", "6.1%", "unemployment", None),
        ("The mill adds 215 jobs as unemployment holds at 5.3%.", "215", "job", "add"),
        ("The mill adds 215 jobs as unemployment holds at 5.3%.", "5.3%", "unemployment", "hold"),
        ("The council approves bus fare increase to $4.", "4", "bus fare", "approve"),
        ("The poll gave Lind 45% of votes, compared to Brandt's 32%.", "32%", "Brandt", "give"),
        ("The poll has a margin of error of plus or minus 3 percentage points.", "3", "margin of error", "have"),
        ("Two managers, Ada Lind and Bo Ost, were wounded.", "Two", "manager", "wound"),
        ("66-year-old Ada Lind, of Luma, was hit in 1999.", "1999", "Ada Lind", "hit"),
        ("A man shot to death one guard and injured two clerks.", "one guard", "guard", "shoot"),
        ("Two clerks were shot dead.", "Two", "clerk", "shoot"),
        ("The island was first settled by monks in 1840.", "1840", "island", "settle"),
        ("A quake with a magnitude of 6.4 hit northern Luma.", "6.4", "quake", "hit"),
        ("She beat the record of $45 million set by a rival.", "45", "record", "beat"),
        ("A woman was held in the 1971 robberies of six men.", "1971", "robberies", "rob"),
        ("A woman was held in the 1971 robberies of six men.", "six men", "man", "rob"),
        ("A woman was held after the 2012 fatal beating of her uncle.", "2012", "fatal beating of uncle", "beat"),
        ("Ada Lind backed a rival in the 2002 election.", "2002", "election", "back"),
        ("Luma must admit 1922 murders of monks.", "1922", "murders of monks", "murder"),
        ("He was sought since the 1979 bombings.", "1979", "bombings", "bomb"),
        ("Lusatia: 80% of homes in the north have gas.", "80%", "homes", "have"),
        ("Bo Ost Jr., 22, faces a trial.", "22", "Bo Ost", "age"),
        ("Fed raises rates, signals six more hikes.", "six", "hike", "signal"),
        ("Governor proposes 3% income tax raise", "3%", "income tax", "propose"),
        ("Shares closed at $27, a gain of 3 cents.", "3 cents", "shares", "close"),
        ("The two sides managed to strike a deal in 1999.", "two", "side", "strike"),
        ("Ada Lind passed away in 1999.", "1999", "Ada Lind", "die"),
        ("He gunned down six.", "six", "people", "shoot"),
        ("Lind Mills announced Tuesday it is selling a dam.", "Tuesday", "Lind Mills", "announce"),
        ("A hoard belonging to the singer was found in 1999.", "1999", "hoard", "find"),
        ("About 40 people living in Luma died.", "40", "people", "die"),
        ("The shooting of a clerk on Saturday sparked riots.", "Saturday", "shooting of clerk", "shoot"),
        ("The shooting of Ada Lind, 42, on Saturday sparked riots.", "Saturday", "shooting of Ada Lind", "shoot"),
        ("Lind was hit while walking home on Friday.", "Friday", "Lind", "hit"),
        ("Nine were killed and 50 injured.", "50", "injured", "injure"),
        ("Over 700 marched through Luma.", "700", "people", "march"),
        ("Lind stock surpassed the 7,000 mark.", "7,000", "Lind stock", "surpass"),
        ("The trial of two men accused of theft went on.", "two", "man", "accuse"),
        ("The ring found in Luma was sold for $3 million.", "3", "ring", "sell"),
        ("Four clerks were found shot to death.", "Four", "clerk", "shoot"),
        ("Shares of Lind's rose $2.15 to close at $40.", "40", "shares of Lind", "close"),
        ("Firms who call numbers on the list can be fined $90.", "90", "firms", "fine"),
        ("A reading below 50 suggests a decline.", "50", None, "suggest"),
        ("Dozens more suffered burns.", "Dozens", "people", "suffer"),
        ("They saw three raids, at least one involving gas.", "one", None, "see"),
        ("The $5 million set aside for the race is gone.", "5", "race", "set"),
        ("He puts the death toll at 40 people.", "40", "people", "die"),
        ("They held a 72-year-old, gravely ill miner.", "72-year-old", "gravely ill miner", "age"),
        ("Storm Hill is a 1930 comedy.", "1930", "Storm Hill", "be"),
        ("The jury heard of the injury of four guests.", "four", "guest", "injure"),
        ("Lusatia to Levy Duties on $21 Billion in Imports", "21", "imports", "levy"),
    ],
)
def test_subject_and_predicate(text: str, quote: str, subject: str | None, predicate: str | None) -> None:
    claim = claim_in(text, quote)
    assert (claim.subject, claim.predicate) == (subject, predicate)


@pytest.mark.parametrize(
    ("text", "quote", "subject"),
    [
        ("The trial of two men accused of robbing a mother of 9 in 2014 goes on.", "9", "child"),
        ("She met her foes in a yard and shot six of them.", "six", "people"),
    ],
)
def test_what_is_counted(text: str, quote: str, subject: str) -> None:
    assert claim_in(text, quote).subject == subject


@pytest.mark.parametrize(
    ("text", "quote", "period"),
    [
        ("A jury found her guilty of two counts of theft in the 1998 raid.", "two", "2021-05-20"),
        ("She stole two vans in 1998.", "two", "1998"),
        ("Since the strike began in 1998 two men have died.", "two", "2021-05-20"),
        ("In 1998 she stole six vans, including two of a friend's.", "two", "1998"),
        ("It posted second-quarter earnings of $9 million.", "$9 million", "2021-34"),
        ("Last week it posted first-quarter earnings of $9 million, or $4 a share.", "$4 a share", "2021-33"),
        ("It lost $9 million, or $4 a share, in 1998.", "$9 million", "1998"),
        ("The inquiry began in March 2017 and the two men were arrested in May 2018.", "two", "2018-05"),
    ],
)
def test_period(text: str, quote: str, period: str) -> None:
    found = claim_in(text, quote).period
    assert found is not None
    assert found.edtf == period


def test_the_injured_are_people() -> None:
    claim = claim_in("Nine were killed and 50 injured.", "50")
    assert (claim.head, claim.modifiers) == ("people", ("injured",))
