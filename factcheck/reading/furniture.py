"""What stands around an article: navigation, buttons, credits, notices, contacts. It is recognised line by line."""

from __future__ import annotations

import re

_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*\)")
_EMPHASIS = re.compile(r"[*_`#]+")
_LINKS_ONLY = re.compile(r"(?:[^\W\d_][\w ]{0,25}:)?[\s,|·•/*_>»-]*(?:!?\[[^\[\]]*\]\([^()\s]*\)[\s,|·•/*_>»-]*)+")
_TITLE_WORDS = 5  # a line that is one link of so many words may be a headline

_BUTTONS = frozenset(
    phrase
    for line in (
        "about us|ad|advert|advertisement|advertising|all news|all stories|back|back to top",
        "become a member|bookmark|careers|close|comment|comments|contact|contact us|continue reading",
        "contribute|cookie policy|cookie settings|copy link|donate|download pdf|editor's picks|email",
        "facebook|faq|follow|follow us|get the app|gift this article|home|home page|homepage|instagram",
        "investors|jobs|latest|latest news|leave a comment|linkedin|listen|listen to article|live",
        "load more|log in|login|menu|more|more from|more news|more on this story|most popular|most read",
        "most viewed|my account|newsletter|newsletters|next|next article|next story|no comments",
        "notifications|opens in new window|photos|podcast|podcasts|previous|previous article|print",
        "print this page|privacy|privacy policy|read more|read next|recommended|recommended for you",
        "reddit|register|related|related articles|related content|related stories|related topics|reprints",
        "rss|save|save for later|scroll to continue|search|see also|see more|send|send us a tip|share",
        "share article|share this|share this article|share this story|show more|sign in|sign up|site map",
        "sitemap|skip to content|skip to main content|skip to navigation|sponsored|sponsored content",
        "story continues below|story continues below advertisement|subscribe|subscribe now|telegram|terms",
        "terms and conditions|terms of service|terms of use|top stories|trending|tweet|twitter|video",
        "videos|view all|view comments|watch|watch live|whatsapp|youtube",
    )
    for phrase in line.split("|")
)
_BUTTON_OPENING = re.compile(
    r"""share\ (?:this|on|via|to)\b | click\ here\b
    | comment\ on\b | follow\ (?:us|me|him|her|@) | subscribe\ (?:to|for)\b
    | sign\ up\ (?:to|for)\b | read\ (?:more|also|next)\s*: | see\ also\s*: | related\s*: | filed\ under\b
    | (?:tags?|topics?|keywords?|categor(?:y|ies)|sections?)\s*: | articles?\ by\s*: | more\ (?:from|by|on)\s*:
    | (?:contacts?|tel|phone|fax|e-?mail|web(?:site)?|twitter)\s*: | (?:credits?|source|graphic)\ ?(?:by)?\s*:
    | (?:reporting|additional\ reporting|editing|writing)\ by\b
    | (?:film|sport|world|home|business|news|section)?,?\ ?pages?\ [a-z]?\d+[a-z]?$""",
    re.IGNORECASE | re.VERBOSE,
)
_BUTTON_WORDS = 14
_NOTICE = re.compile(
    r"""© | \(c\)\s | copyright\s*(?:©|\(c\)|\d{4}|:|by\b|notice|$) | all\ rights\ reserved
    | reprinted\ (?:by|with)\ permission | (?:disclaimer|editor'?s\ note|correction\ policy)\s*:
    | (?:for\ )?(?:media|press|editorial|advertising)\ (?:inquiries|enquiries|contacts?)\b
    | the\ original\ source\ of\ this\ | the\ views\ expressed\b | (?:we|this\ (?:web)?site)\ uses?\ cookies
    | this\ (?:article|story|piece|post)\ (?:was|is|has\ been)\ (?:first|originally|reproduced|(?:re-?)?published)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_READING_TIME = re.compile(r"(?:\d+|one|two|three|five|ten)[- ]min(?:ute)?s?\.?(?: read| to read)", re.IGNORECASE)
_ADDRESS = re.compile(r"\S+@\S+\.\w+|\bwww\.\S+|https?://\S+")
_PHONE = re.compile(r"\+?\(?\d[\d ()/.-]{7,}\d")
_LEGAL = (
    "all rights reserved", "copyright owner", "copyrighted material", "distributed without profit", "fair use",
    "permission of the", "responsibility of the author", "terms and conditions", "terms of use", "without permission",
    "may not be published", "may not be reproduced", "broadcast, rewritten or redistributed", "uses cookies",
)  # fmt: skip
_TAIL = re.compile(
    r"copyright\s*(?:©|\(c\)|\d{4})|©.{0,60}\b(?:19|20)\d\d|\(c\) |all rights reserved|disclaimer\s*:|"
    r"the original source of this |this article was (?:first|originally) ",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"\(?(?:file |handout )?(?:photo(?:graph)?|image|picture|graphic|illustration|credit)s?\s*(?::|/|by\b)|"
    r".{0,200}\b(?:Getty Images|AFP via|via (?:AP|Reuters|Getty)|AP Photo|EPA-EFE|Shutterstock|file photo)\b",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"(?:(?:words |written |story |text |report(?:ed|ing)? )?by|from (?:our|a)) +(?-i:[A-Z\[]|our|a|staff)|author\s*:",
    re.IGNORECASE,
)


def visible(line: str) -> str:
    """Return the line as Markdown shows it: a link's words without its address, no emphasis.

    >>> visible("By **[The Quay](#)**")
    'By The Quay'
    """
    shown = _LINK.sub(r"\1", line) if "](" in line else line
    return _EMPHASIS.sub("", shown).strip()


def is_furniture(line: str) -> bool:
    """Whether the line is no part of the article: a button, a menu, a notice, a contact.

    >>> is_furniture("Share this article"), is_furniture("© 2020 The Quay"), is_furniture("Shares fell by 3%.")
    (True, True, False)
    """
    shown = visible(line).lstrip("(")
    words = shown.count(" ") + 1
    if shown.lower().strip(" :>»|") in _BUTTONS or not shown.strip(" |·•-–—_>»") or _NOTICE.match(shown):
        return True
    if words <= _BUTTON_WORDS and (
        _BUTTON_OPENING.match(shown) or (words < 8 and (_READING_TIME.search(shown) or _is_contact(shown)))
    ):
        return True
    if "](" in line and _LINKS_ONLY.fullmatch(line):
        return words < _TITLE_WORDS or line.count("](") > 1 or line.startswith("!")
    return words > _BUTTON_WORDS and _is_legal(shown)


def _is_legal(text: str) -> bool:
    """Whether a paragraph is a notice on rights and liability: one such phrase may stand in a story, two do not."""
    lowered = text.lower()
    return sum(phrase in lowered for phrase in _LEGAL) > 1


def ends_article(line: str) -> bool:
    """Whether what follows such a line, late in a text, is no longer the article: a copyright line, a disclaimer."""
    return _TAIL.match(visible(line)) is not None


def is_credit(line: str) -> bool:
    """Whether the line is the caption or credit of a picture."""
    return _CREDIT.match(line) is not None


def is_byline(line: str) -> bool:
    """Whether the line names who wrote the article.

    >>> is_byline("By Ada Quill, Shipping Editor"), is_byline("By noon the wind had turned.")
    (True, False)
    """
    return len(line) < 120 and not line.endswith((".", "?", "!")) and _BYLINE.match(visible(line)) is not None


def _is_contact(shown: str) -> bool:
    return _ADDRESS.search(shown) is not None or (_PHONE.search(shown) is not None and ":" in shown)
