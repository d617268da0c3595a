"""Invented, plausible work: for trying the program out, for pictures and for measuring.

Everything here is made up and sober: everyday talk, no real people, no real places, nothing extremist. The
same seed and the same present give the same work, on every system and every Python the program runs on.
"""

from wayside.work.sample.fill import SampleSummary, fill
from wayside.work.sample.generate import (
    DEFAULT_ENTRIES,
    DEFAULT_PEOPLE,
    generate,
)
from wayside.work.sample.records import (
    SampleEntry,
    SampleHandle,
    SamplePerson,
    SampleRelation,
)

__all__ = [
    "DEFAULT_ENTRIES",
    "DEFAULT_PEOPLE",
    "SampleEntry",
    "SampleHandle",
    "SamplePerson",
    "SampleRelation",
    "SampleSummary",
    "fill",
    "generate",
]
