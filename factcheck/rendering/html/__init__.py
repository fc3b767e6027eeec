"""The report as one HTML file that needs nothing else: no network, no script to be read, the same bytes each time."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from markupsafe import Markup

from factcheck.rendering.html.page import page

if TYPE_CHECKING:
    from jinja2 import Environment

    from factcheck.model import Report

_HERE = Path(__file__).parent
_STYLES = ("report.css",)
_SCRIPTS = ("navigation.js", "facts.js", "review.js", "print.js")


def render(report: Report) -> str:
    """Return the report as an HTML document."""
    style, script = _assets("css", _STYLES), _assets("js", _SCRIPTS)
    return (
        _environment()
        .get_template("page.html")
        .render(
            page=page(report),
            style=Markup(style),  # noqa: S704  files of this package
            script=Markup(script),  # noqa: S704
            style_digest=_digest(style),
            script_digest=_digest(script),
        )
    )


def _assets(kind: str, names: tuple[str, ...]) -> str:
    """Return files of the package, joined."""
    return "\n".join((_HERE / kind / name).read_text("utf-8").strip() for name in names)


def _digest(source: str) -> str:
    """Return the hash by which the page's own policy lets a script or style in (Content Security Policy Level 3)."""
    return b64encode(sha256(source.encode()).digest()).decode()


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    from factcheck.rendering.html.compiled import CompiledTemplates

    return Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        bytecode_cache=CompiledTemplates(_HERE / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
