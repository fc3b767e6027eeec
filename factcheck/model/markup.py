"""From the words of a page to their places in its markup."""

from __future__ import annotations

from html import unescape
from html.parser import HTMLParser
from itertools import accumulate
from typing import TYPE_CHECKING

from factcheck.model.span import Span

if TYPE_CHECKING:
    from factcheck.model.claim import Claim

_UNSEEN = frozenset({"script", "style", "title", "template", "noscript"})
_MARKS = frozenset("*_#`|\\>~")  # what Markdown adds to a page's words


class Markup(HTMLParser):
    """The visible characters of a page without spaces, each with where it stands in the markup."""

    def __init__(self, markup: str) -> None:
        super().__init__(convert_charrefs=False)
        self._starts = [0, *accumulate(len(line) + 1 for line in markup.split("\n"))]
        self._unseen = 0
        self._signs: list[str] = []
        self._spans: list[tuple[int, int]] = []
        self.feed(markup)
        self.close()
        self._words = "".join(self._signs)

    def find(self, text: str, claim: Claim) -> Span:
        """Return where the claim's quote stands in the markup; the very start where it cannot be found."""
        quote, sentence = _dense(claim.quote), _dense(claim.sentence.of(text))
        start = self._words.find(sentence)
        if start >= 0:
            start += len(_dense(text[claim.sentence.start : claim.span.start]))
        else:
            start = self._words.find(quote)
        if start < 0 or not quote:
            return Span(0, 0)
        return Span(self._spans[start][0], self._spans[start + len(quote) - 1][1])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        """Count how many unseen elements are open."""
        self._unseen += tag in _UNSEEN

    def handle_endtag(self, tag: str) -> None:
        """Close an unseen element."""
        self._unseen -= tag in _UNSEEN and self._unseen > 0

    def handle_data(self, data: str) -> None:
        """Keep the words between two tags."""
        here = self._here()
        for offset, sign in enumerate(data, here):
            self._keep(sign, offset, offset + 1)

    def handle_entityref(self, name: str) -> None:
        """Keep the character that a name stands for."""
        self._keep_reference(f"&{name};")

    def handle_charref(self, name: str) -> None:
        """Keep the character that a number stands for."""
        self._keep_reference(f"&#{name};")

    def _keep_reference(self, reference: str) -> None:
        here = self._here()
        for sign in unescape(reference):
            self._keep(sign, here, here + len(reference))

    def _here(self) -> int:
        line, column = self.getpos()
        return self._starts[line - 1] + column

    def _keep(self, sign: str, start: int, end: int) -> None:
        if not self._unseen and _dense(sign):
            self._signs.append(sign)
            self._spans.append((start, end))


def _dense(words: str) -> str:
    return "".join(sign for sign in words if not sign.isspace() and sign not in _MARKS)
