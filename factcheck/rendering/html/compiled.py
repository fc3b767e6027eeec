"""Templates compiled once, as Python keeps its own modules: in `__pycache__` beside them."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from jinja2 import BytecodeCache

if TYPE_CHECKING:
    from pathlib import Path

    from jinja2.bccache import Bucket


class CompiledTemplates(BytecodeCache):
    """A cache of the code that jinja2 makes of each template: a tenth of the time of a short run.

    jinja2 itself refuses code of another version of Python or the template. A folder that cannot be written, and
    PYTHONDONTWRITEBYTECODE, only cost the time.
    """

    def __init__(self, templates: Path) -> None:
        self.folder = templates / "__pycache__"

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill the bucket if its template has been compiled before."""
        with suppress(OSError), self._path(bucket).open("rb") as file:
            bucket.load_bytecode(file)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the bucket's code; another process never sees half of it."""
        if sys.dont_write_bytecode:
            return
        path = self._path(bucket)
        unfinished = path.with_suffix(f".{os.getpid()}")
        with suppress(OSError):
            self.folder.mkdir(exist_ok=True)
            unfinished.write_bytes(bucket.bytecode_to_string())
            unfinished.replace(path)

    def _path(self, bucket: Bucket) -> Path:
        return self.folder / f"{bucket.key}.{sys.implementation.cache_tag}"
