import re
from itertools import combinations
from types import SimpleNamespace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from factcheck.matching.blocking import CANDIDATES, COMMON, KEYS, PARTNERS, SMALL, candidates, shared_keys

FERRY, QUAY, RARE = range(3)


def shared(rows, least):
    claims, keys, bits = zip(*rows, strict=True)
    return shared_keys(np.array(claims), np.array(keys), np.array(bits), least)


def test_claims_that_share_a_key_are_candidates_once():
    rows = [(0, FERRY, 9.0), (1, FERRY, 9.0), (0, QUAY, 7.0), (1, QUAY, 7.0), (2, RARE, 9.0)]
    assert shared(rows, least=8.0) == [(0, 1)]


def test_a_common_key_makes_no_candidates():
    assert shared([(i, FERRY, 2.0) for i in range(COMMON + 1)], least=1.0) == []


def test_a_pair_that_shares_too_few_bits_is_none():
    rows = [(i, key, 4.0) for i, key in ((0, FERRY), (1, FERRY), (0, QUAY), (1, QUAY))]
    assert shared(rows, least=8.0) == [(0, 1)]
    assert shared(rows, least=8.5) == []


def test_a_claim_keeps_the_partners_that_share_most():
    rows = [(i, FERRY, 5.0) for i in range(COMMON)] + [(0, RARE, 12.0), (COMMON - 1, RARE, 12.0)]
    found = shared(rows, least=5.0)
    assert (0, COMMON - 1) in found
    assert len(found) <= COMMON * PARTNERS


def test_of_partners_that_share_as_much_the_first_are_kept_whatever_the_order_of_the_rows():
    rows = [(i, key, worth) for key, worth in ((FERRY, 0.1), (QUAY, 0.2), (RARE, 0.3)) for i in range(COMMON)]
    found = shared(rows, least=0.1)
    assert found == shared(rows[::-1], least=0.1)
    assert {right for left, right in found if left == 0} == set(range(1, COMMON))
    assert {left for left, right in found if right == COMMON - 1} == set(range(PARTNERS))


def test_of_many_claims_those_of_one_dimension_that_share_rare_words_are_candidates():
    others = [SimpleNamespace(dimension="count", known_by=frozenset({f"word{i}"})) for i in range(SMALL)]
    ferries = [
        SimpleNamespace(dimension=dimension, known_by=frozenset({"ferry", "quay"}))
        for dimension in ("count", "m", "count")
    ]
    assert candidates([*ferries, *others], lambda _: 6.0) == [(0, 2)]
    assert candidates([*ferries, *others], lambda _: 3.0) == []
    assert candidates(others + others, lambda _: 6.0) == []


@given(st.sets(st.tuples(st.integers(0, 30), st.integers(0, 8)), min_size=1), st.integers(1, 20))
def test_the_pairs_are_those_that_counting_one_by_one_finds(known, least):
    worth = [1.5, 2.0, 2.25, 3.0, 4.0, 5.5, 6.0, 7.0, 9.0]
    keys_of = {claim: {key for of, key in known if of == claim} for claim, _ in known}
    bits = {
        pair: sum(worth[key] for key in keys_of[pair[0]] & keys_of[pair[1]])
        for pair in combinations(sorted(keys_of), 2)
    }
    kept = set()
    for claim in keys_of:
        pairs = sorted((-told, pair) for pair, told in bits.items() if claim in pair and told >= least)
        kept |= {pair for _, pair in pairs[:PARTNERS]}
    assert shared([(claim, key, worth[key]) for claim, key in known], least) == sorted(kept)


def test_the_pairs_grow_with_the_claims_and_not_with_their_square():
    for size in (400, 1600):
        claims = [
            SimpleNamespace(dimension="count", known_by=frozenset(f"word{i // COMMON}-{k}" for k in range(KEYS)))
            for i in range(size)
        ]
        assert size * PARTNERS / 2 <= len(candidates(claims, lambda _: 6.0)) <= size * PARTNERS


def test_the_text_calls_no_function_that_only_one_engine_has():
    called = {word for word in re.findall(r"(\w+) ?\(", CANDIDATES) if word not in {"AS", "OVER"}}
    assert called == {"SUM", "ROW_NUMBER"}
