"""One spelling for words that British and American writers spell apart."""

from __future__ import annotations

from functools import lru_cache

from factcheck.lexicon.vectors import rarity

_ENDINGS = (("our", "or"), ("oured", "ored"), ("ise", "ize"), ("isation", "ization"), ("yse", "yze"), ("tre", "ter"))
_WORDS = {
    "defence": "defense", "offence": "offense", "licence": "license", "programme": "program", "grey": "gray",
    "cheque": "check", "tyre": "tire", "plough": "plow", "jewellery": "jewelry", "aeroplane": "airplane",
    "metre": "meter", "litre": "liter", "catalogue": "catalog", "dialogue": "dialog", "aluminium": "aluminum",
    "per cent": "percent", "storey": "story", "kerb": "curb", "mum": "mom", "travelled": "traveled",
}  # fmt: skip
_RARE = 15.0


@lru_cache(maxsize=1 << 16)
def american(word: str) -> str:
    """Return the American spelling of a word in small letters, the word itself where that is no word.

    >>> american("harbour"), american("organise"), american("defence"), american("contour"), american("rise")
    ('harbor', 'organize', 'defense', 'contour', 'rise')
    """
    if word in _WORDS:
        return _WORDS[word]
    for british, ending in _ENDINGS:
        if word.endswith(british) and len(word) > 5:
            found = word[: -len(british)] + ending
            if rarity(found) < _RARE:
                return found
    return word
