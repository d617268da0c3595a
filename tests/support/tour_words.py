"""What the tour types and what must not be found anywhere but in its vault."""

from __future__ import annotations

from wayside.ui.tour import words

_ANYBODYS = {"AGE", "ACCOUNT_PLATFORM", "AUTHORISED_UNTIL", "PLATFORM"}
"""Too short or too common to mean anything where they are found."""


def secret_words() -> list[str]:
    """Return every text of the tour that tells of somebody."""
    texts = [
        value
        for name, value in vars(words).items()
        if name.isupper() and name not in _ANYBODYS and isinstance(value, str)
    ]
    assert words.CODE_NAME in texts
    assert words.ALIAS in texts
    assert words.WORKPLACE in texts
    return [*texts, *words.KNOWN.values()]
