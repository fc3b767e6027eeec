"""Claims of earlier articles in one SQLite file, found again by the rare words that they share with a new one."""

from factcheck.archive.schema import FORMAT
from factcheck.archive.store import Archive, Entry, Statistics, Stored, fingerprint

__all__ = ["FORMAT", "Archive", "Entry", "Statistics", "Stored", "fingerprint"]
