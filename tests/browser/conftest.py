"""A real browser: Debian's Chromium, driven by Playwright. Without one the tests skip, and say so."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

from factcheck.rendering.html import render
from tests.rendering.sample import SAMPLE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Locator, LocatorAssertions, Page

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]


def absent(reason: str) -> None:
    """Skip, or fail where the environment promises a browser (as .ci/run does)."""
    if os.environ.get("FACTCHECK_BROWSER") == "required":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        absent("no chromium on the PATH: the report is not tried in a browser")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        absent("playwright is not installed: the report is not tried in a browser")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample report in a file."""
    path = tmp_path_factory.mktemp("report") / "report.html"
    path.write_text(render(SAMPLE), "utf-8")
    return path


@pytest.fixture
def expect(browser: Browser) -> Callable[[Locator], LocatorAssertions]:  # noqa: ARG001  without a browser it cannot run
    """Playwright's assertions, which wait for what they assert."""
    from playwright.sync_api import expect

    return expect


@pytest.fixture
def page(browser: Browser, report: Path) -> Iterator[Page]:
    """The sample report, opened from its file; fails if the page meets an error or asks for anything else."""
    context = browser.new_context(accept_downloads=True)
    page = context.new_page()
    troubles: list[str] = []
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("console", lambda message: troubles.append(message.text) if message.type == "error" else None)
    page.on("request", lambda request: troubles.append(request.url) if request.url != report.as_uri() else None)
    page.on("dialog", lambda dialog: (troubles.append(dialog.message), dialog.dismiss()))
    page.goto(report.as_uri())
    yield page
    context.close()
    assert [trouble for trouble in troubles if not trouble.startswith("blob:")] == []
