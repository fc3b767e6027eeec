"""The kinds of check there are, by name."""

from __future__ import annotations

from factcheck.checks import across, weekday_date

KINDS = {kind.name: kind for kind in (*across.KINDS, weekday_date.KIND)}
