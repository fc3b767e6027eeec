"""Writes docs/report.png: the top of the report on seeds/, as Chromium shows it. Needs the dev extra and chromium."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from factcheck import compare, read, render

ROOT = Path(__file__).resolve().parent.parent
WIDTH, HEIGHT, SCALE = 1000, 1180, 2


def main() -> int:
    """Return 0 when the picture is written, 1 without a browser."""
    from playwright.sync_api import sync_playwright

    chromium = shutil.which("chromium")
    if chromium is None:
        print("no chromium on the PATH", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        report = Path(folder, "report.html")
        report.write_text(render(compare(read(ROOT / "seeds"))), "utf-8")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, device_scale_factor=SCALE)
        page.goto(report.as_uri())
        picture = ROOT / "docs" / "report.png"
        page.screenshot(path=picture)
        browser.close()
    print(picture.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
