"""Which findings somebody still has to look at: comments, decisions and a baseline hold the others back."""

from factcheck.triage.baseline import hold_known, read_baseline, write_baseline
from factcheck.triage.comments import hold_commented
from factcheck.triage.decisions import hold_settled
from factcheck.triage.notice import Notice

__all__ = ["Notice", "hold_commented", "hold_known", "hold_settled", "read_baseline", "write_baseline"]
