import numpy as np

from factcheck.lexicon.vectors import embed, rarity


def test_synonyms_are_nearer_than_strangers():
    kill, die, ferry = embed([["kill"], ["die"], ["ferry"]])
    assert kill @ die > 0.5 > kill @ ferry


def test_vectors_have_length_one_or_none():
    lengths = np.linalg.norm(embed([["miner", "coal"], ["qqqq"], []]), axis=1)
    assert np.allclose(lengths, [1, 0, 0], atol=1e-3)


def test_rare_words_tell_more():
    assert rarity("said") < rarity("miner") < rarity("qqqq")
