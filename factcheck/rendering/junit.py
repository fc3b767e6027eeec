"""JUnit's XML, which has no standard: as GitLab and Jenkins show it.

GitLab shows `classname` as the suite and the body of a failure, not always its `message`; so the file is the class, and
the body says everything.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from factcheck.rendering.issues import by_place, neat

if TYPE_CHECKING:
    from factcheck.model import Report
    from factcheck.rendering.issues import Issue

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, section 2.2


def render(report: Report) -> str:
    """Return a suite for each checked article: a failure for each finding that fails the run, a case for the others."""
    failing = {finding.id for finding in report.failing()}
    checked = [document for document in report.documents if not report.checked or document.id in report.checked]
    cases: dict[str, list[Issue]] = {neat(document.path or document.id): [] for document in checked}
    for issue in by_place(report):
        cases.setdefault(issue.primary.place.path, []).append(issue)
    root = ET.Element("testsuites", name="factcheck")
    for path, told in sorted(cases.items()):
        suite = ET.SubElement(root, "testsuite", name=_clean(path))
        for issue in told:
            _add_case(suite, issue, fails=issue.finding.id in failing)
        if not told:
            ET.SubElement(suite, "testcase", name="no conflict", classname=_clean(path))
    for skipped in report.skipped:
        path = _clean(neat(skipped.path))
        suite = ET.SubElement(root, "testsuite", name=path)
        case = ET.SubElement(suite, "testcase", name="could not be read", classname=path)
        ET.SubElement(case, "error", message=_clean(skipped.reason)).text = _clean(f"{path}: {skipped.reason}")
    for element in (root, *root):
        for count, tag in (("tests", "testcase"), ("failures", "failure"), ("errors", "error")):
            element.set(count, str(sum(1 for _ in element.iter(tag))))
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _add_case(suite: ET.Element, issue: Issue, *, fails: bool) -> None:
    place, finding = issue.primary.place, issue.finding
    case = ET.SubElement(
        suite,
        "testcase",
        name=_clean(f"{finding.rule}: {' '.join(issue.primary.claim.quote.split())}"),
        classname=_clean(place.path),
        file=_clean(place.path),
        line=str(place.line),
    )
    if fails:
        failure = ET.SubElement(case, "failure", type=finding.severity, message=_clean(finding.message))
        failure.text = _clean(issue.text)
    else:
        ET.SubElement(case, "system-out").text = _clean(f"{finding.severity}: {issue.text}")


def _clean(words: str) -> str:
    """Return the words with a replacement character for each one that XML cannot hold."""
    return _FORBIDDEN.sub("\ufffd", words)
