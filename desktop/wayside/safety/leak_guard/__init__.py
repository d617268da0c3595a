"""The leak guard: reads what is about to leave and says what would give somebody away.

Nothing of the rules knows the vault or the window. `Guard` reads a whole message, `LiveCheck` one that is being typed.

What it cannot see, and the handbook says so:

- what is not in the list: a nickname nobody entered, a street described but not named, a picture, a voice;
- a name translated or written in another alphabet by its sound (Munich, Мюллер), with a changed stem (Münchner,
  Наташей), within a longer word (Lindenhofparty) unless the term asks for it, backwards, upside down, in rhyme,
  encoded for a link or a page, or a number said in words;
- one letter or digit that is a code name by itself, a part of a name of fewer than four letters, and a part that is
  an everyday word ("Mark said" for Mark Stone);
- a disguise in which nothing but digits is left (411 for Ali), or in which more than eight signs stand between letters;
- a slip in a word of fewer than five letters, one that makes an everyday word or another common short name of it, or
  one on top of a disguise;
- a name that is one of the small words of a language (Will, May), in small letters or where a sentence begins;
- a contradiction that is not a plain statement of oneself in English, German or French, or that needs knowledge: that
  a nurse works in a hospital, that two towns are the same.
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
