"""The leak guard: reads what is about to leave and says what would give somebody away.

Nothing here knows the vault or the window. `Guard` reads a whole message, `LiveCheck` one that is being typed.
"""

from wayside.safety.leak_guard.guard import MAX_FINDINGS, CheckCancelled, Guard
from wayside.safety.leak_guard.live import LiveCheck
from wayside.safety.leak_guard.terms import (
    Claim,
    ClaimKind,
    Finding,
    FindingKind,
    Match,
    Source,
    Term,
    TermKind,
)

__all__ = [
    "MAX_FINDINGS",
    "CheckCancelled",
    "Claim",
    "ClaimKind",
    "Finding",
    "FindingKind",
    "Guard",
    "LiveCheck",
    "Match",
    "Source",
    "Term",
    "TermKind",
]
