"""What is offered as a passphrase."""

from __future__ import annotations

import pytest

from wayside.vault import passphrase
from wayside.vault.passphrase import Strength


def test_no_word_is_offered_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    """Drawn with repetition, six of these would be six different ones once in 65 times."""
    few = ("anvil", "basket", "candle", "drawer", "engine", "feather")
    monkeypatch.setattr(passphrase, "_word_list", lambda: few)
    for _ in range(20):
        assert sorted(passphrase.generate().split()) == sorted(few)


def test_what_is_offered_is_strong_enough_to_be_taken() -> None:
    for _ in range(300):
        offered = passphrase.generate()
        assert passphrase.estimate(offered).strength is Strength.GOOD, "an offered passphrase is refused"
