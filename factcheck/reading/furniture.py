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
_OPENINGS = (
    "share this", "share on", "share via", "share to", "click here", "comment on", "follow us", "follow me", "follow @",
    "subscribe to", "subscribe for", "sign up to", "sign up for", "filed under", "reporting by", "editing by",
    "additional reporting by", "writing by",
)  # fmt: skip
_BUTTON_LENGTH = 120  # characters
_OPENING_WORDS = 14  # a line that begins like that and is longer is a sentence
_LABELS = frozenset(
    (
        "article by", "articles by", "categories", "category", "contact", "contacts", "correction policy", "credit",
        "credits", "e-mail", "email", "fax", "graphic", "keywords", "more by",
        "more from", "more on", "phone", "read also", "read more", "read next", "related", "section", "see also",
        "source", "tag", "tags", "tel", "topic", "topics", "twitter", "web", "website",
    )
)  # fmt: skip
"""What stands before a colon in lines that are no part of the story."""
_NOTICES = (
    "©", "(c) ", "all rights reserved", "reprinted by permission", "reprinted with permission", "disclaimer:",
    "the original source of this ", "the views expressed", "we use cookies",
    "this site uses cookies", "this website uses cookies", "copyright ©", "copyright (c)", "copyright:", "copyright by",
    "copyright notice", "this article was first", "this article was originally", "this article is republished",
    "this article has been republished", "this story was first", "this story was originally",
    "this post was originally",
    "for media inquiries", "for media enquiries", "for press inquiries", "for press enquiries", "media contact",
    "press contact",
)  # fmt: skip
_COPYRIGHT = re.compile(r"(?:©.{0,60}|copyright )\b(?:19|20)\d\d\b")
_PAGE = re.compile(r"(?:\w+,? )?pages? [a-z]?\d+[a-z]?")
_READING_TIME = re.compile(r"(?:\d+|one|two|three|five|ten)[- ]min(?:ute)?s?\.?(?: read| to read)")
_ADDRESS = re.compile(r"\S+@\S+\.\w+|\bwww\.\S+|https?://\S+")
_PHONE = re.compile(r"(?<![\d.,])\+?\(?\d[\d ()/.-]{7,}\d(?![\d,:%)])")  # not "2,860 (2024: 2,640)"
_LEGAL = (
    "all rights reserved", "copyright owner", "copyrighted material", "distributed without profit", "fair use",
    "permission of the", "responsibility of the author", "terms and conditions", "terms of use", "without permission",
    "may not be published", "may not be reproduced", "broadcast, rewritten or redistributed", "uses cookies",
)  # fmt: skip
_TAIL_LENGTH = 100  # characters in which a notice tells itself
_TAILS = (
    "copyright ©", "copyright (c)", "(c) ", "all rights reserved", "disclaimer:", "the original source of this ",
    "this article was first", "this article was originally",
)  # fmt: skip
_CREDIT = re.compile(
    r"\(?(?:file |handout )?(?:photo(?:graph)?|image|picture|graphic|illustration|credit)s?\s*(?::|/|by\b)",
    re.IGNORECASE,
)
_AGENCY = re.compile(r"[AEGSv](?:FP via|P Photo|PA-EFE|etty Images|hutterstock|ia (?:AP|Reuters|Getty))")
_CAPTION_LENGTH = 300  # characters; a longer line that names a picture agency is a paragraph about it
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
    marked = "*" in shown or "_" in shown or "`" in shown or "#" in shown
    return _EMPHASIS.sub("", shown).strip() if marked else shown


def is_furniture(line: str) -> bool:
    """Whether the line is no part of the article: a button, a menu, a notice, a contact.

    >>> is_furniture("Share this article"), is_furniture("© 2020 The Quay"), is_furniture("Shares fell by 3%.")
    (True, True, False)
    """
    shown = visible(line).lstrip("(")
    words = shown.count(" ") + 1
    lowered = shown.lower()
    if lowered.startswith(_NOTICES) or _COPYRIGHT.match(lowered):
        return True
    if words > _OPENING_WORDS and shown[0].isalnum() and "](" not in line:  # a paragraph, as most lines are
        return _is_legal(lowered)
    if lowered.strip(" :>»|") in _BUTTONS or not shown.strip(" |·•-–—_>»"):
        return True
    if words <= _OPENING_WORDS and (lowered.startswith(_OPENINGS) or lowered.partition(":")[0] in _LABELS):
        return True
    if words < 8 and len(shown) < _BUTTON_LENGTH and _is_label(lowered):
        return True
    if "](" in line and _LINKS_ONLY.fullmatch(line):
        return words < _TITLE_WORDS or line.count("](") > 1 or line.startswith("!")
    return words > _OPENING_WORDS and _is_legal(lowered)


def _is_legal(lowered: str) -> bool:
    """Whether a paragraph is a notice on rights and liability: one such phrase may stand in a story, two do not."""
    if not ("copyright" in lowered or "permission" in lowered or "rights reserved" in lowered):
        return False
    return sum(phrase in lowered for phrase in _LEGAL) > 1


def ends_article(line: str) -> bool:
    """Whether what follows such a line, late in a text, is no longer the article: a copyright line, a disclaimer."""
    lowered = visible(line)[:_TAIL_LENGTH].lower()
    return lowered.startswith(_TAILS) or _COPYRIGHT.match(lowered) is not None


def is_credit(line: str) -> bool:
    """Whether the line is the caption or credit of a picture."""
    if len(line) > _CAPTION_LENGTH:
        return False
    return _CREDIT.match(line) is not None or _AGENCY.search(line) is not None


def is_byline(line: str) -> bool:
    """Whether the line names who wrote the article.

    >>> is_byline("By Ada Quill, Shipping Editor"), is_byline("By noon the wind had turned.")
    (True, False)
    """
    return len(line) < 120 and not line.endswith((".", "?", "!")) and _BYLINE.match(visible(line)) is not None


def _is_label(lowered: str) -> bool:
    """Whether a short line is a page number, a reading time or a contact."""
    if _PAGE.fullmatch(lowered) or _READING_TIME.search(lowered) or _ADDRESS.search(lowered):
        return True
    return ":" in lowered and _PHONE.search(lowered) is not None
