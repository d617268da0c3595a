"""The letter's phrases are known to the translators."""

from __future__ import annotations

from wayside.ui.identities.letter_words import LETTER_TEXTS
from wayside.work.identities import PHRASES


def test_every_phrase_of_the_letter_can_be_translated() -> None:
    assert set(LETTER_TEXTS) == set(PHRASES)
