"""Real conversations: exports of messengers are counted, not copied.

By default only counts are kept: when, who, how long. Good practice keeps less, and a transcript only with a reason and
an expiry (field report, section 1.3). The names in a file are shown while it is looked at and never stored.

The readers load much and are needed seldom, so this package does not import them: `survey.preview` looks at a file,
`importing.import_conversation` brings it in.
"""

from wayside.work.conversations.kept import (
    ImportRun,
    KeptWords,
    begin_removal,
    expire,
    forget_text,
    kept_words,
    moments,
    remove_import,
    remove_some,
    runs,
)
from wayside.work.conversations.records import (
    Column,
    DateOrder,
    Format,
    Headings,
    Imported,
    ImportId,
    KeepText,
    Left,
    LeftOut,
    Need,
    Options,
    Participant,
    Preview,
    ZoneFrom,
)
from wayside.work.conversations.rhythm import (
    Answers,
    Quiet,
    Stretch,
    Week,
    answers,
    quiet,
    stretches,
    weeks,
)
from wayside.work.conversations.unfinished import take_out, under_way

__all__ = [
    "Answers",
    "Column",
    "DateOrder",
    "Format",
    "Headings",
    "ImportId",
    "ImportRun",
    "Imported",
    "KeepText",
    "KeptWords",
    "Left",
    "LeftOut",
    "Need",
    "Options",
    "Participant",
    "Preview",
    "Quiet",
    "Stretch",
    "Week",
    "ZoneFrom",
    "answers",
    "begin_removal",
    "expire",
    "forget_text",
    "kept_words",
    "moments",
    "quiet",
    "remove_import",
    "remove_some",
    "runs",
    "stretches",
    "take_out",
    "under_way",
    "weeks",
]
