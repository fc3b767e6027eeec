from factcheck.matching.blocking import COMMON, PARTNERS, shared_keys


def test_claims_that_share_a_key_are_candidates_once():
    rows = [
        (0, "count:ferry", 9.0),
        (1, "count:ferry", 9.0),
        (0, "count:quay", 7.0),
        (1, "count:quay", 7.0),
        (2, "s:ferry", 9.0),
    ]
    assert shared_keys(rows) == [(0, 1)]


def test_a_common_key_makes_no_candidates():
    assert shared_keys([(i, "count:people", 2.0) for i in range(COMMON + 1)]) == []


def test_a_claim_keeps_the_partners_that_share_most():
    rows = [(i, "count:ferry", 5.0) for i in range(COMMON)] + [
        (0, "count:rare", 12.0),
        (COMMON - 1, "count:rare", 12.0),
    ]
    found = shared_keys(rows)
    assert (0, COMMON - 1) in found
    assert len(found) <= COMMON * PARTNERS
