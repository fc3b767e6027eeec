from factcheck.matching.blocking import COMMON, PARTNERS, shared_keys


def test_claims_that_share_a_key_are_candidates_once():
    rows = [
        (0, "count:ferry", 9.0),
        (1, "count:ferry", 9.0),
        (0, "count:quay", 7.0),
        (1, "count:quay", 7.0),
        (2, "s:ferry", 9.0),
    ]
    assert shared_keys(rows, least=8.0) == [(0, 1)]


def test_a_common_key_makes_no_candidates():
    assert shared_keys([(i, "count:people", 2.0) for i in range(COMMON + 1)], least=1.0) == []


def test_a_pair_that_shares_too_few_bits_is_none():
    rows = [(i, key, 4.0) for i, key in ((0, "count:ferry"), (1, "count:ferry"), (0, "count:quay"), (1, "count:quay"))]
    assert shared_keys(rows, least=8.0) == [(0, 1)]
    assert shared_keys(rows, least=8.5) == []


def test_a_claim_keeps_the_partners_that_share_most():
    rows = [(i, "count:ferry", 5.0) for i in range(COMMON)] + [
        (0, "count:rare", 12.0),
        (COMMON - 1, "count:rare", 12.0),
    ]
    found = shared_keys(rows, least=5.0)
    assert (0, COMMON - 1) in found
    assert len(found) <= COMMON * PARTNERS
