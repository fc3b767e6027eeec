"""A report as `check` makes it, for the tests of the formats for continuous integration: hostile where it can be."""

from __future__ import annotations

import msgspec

from factcheck.model import Finding, Suppressed
from tests.rendering.sample import CLAIMS, FINDINGS, HOSTILE, SAMPLE

ODD = Finding(
    id="odd",
    rule="odd-rule",
    severity="info",
    message="50% of <b>17</b>:\r\n[link](1), a\x1bb & \\c",
    claims=(CLAIMS[8].id,),
)
AGAIN = msgspec.structs.replace(FINDINGS[1], id="again")
HELD = msgspec.structs.replace(FINDINGS[0], id="held", rule="held-rule")
REPORT = msgspec.structs.replace(
    SAMPLE,
    documents=(*SAMPLE.documents[:2], msgspec.structs.replace(HOSTILE, path="./odd, folder/ho%st:ile.txt")),
    rules=(msgspec.structs.replace(SAMPLE.rules[0], why="One was misheard.", precision=0.9),),
    findings=(*FINDINGS, AGAIN, ODD),
    checked=("harbour.txt", "hostile.txt"),
)
WITH_HELD = msgspec.structs.replace(
    REPORT,
    suppressed=(
        Suppressed(HELD, "comment", "old figures"),
        Suppressed(msgspec.structs.replace(ODD, id="known"), "baseline"),
    ),
)


def many(number: int):
    """Return the report with many findings, the gravest last."""
    mild = [msgspec.structs.replace(FINDINGS[0], id=f"mild-{place}") for place in range(number - 1)]
    return msgspec.structs.replace(REPORT, findings=(*mild, FINDINGS[1]))
