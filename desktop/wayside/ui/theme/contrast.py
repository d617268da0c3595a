"""Which text may stand on which ground, and how to measure it (WCAG 2.2, 1.4.3 and 1.4.6)."""

from __future__ import annotations

from wayside.ui.theme.tokens import TONES, ColorRole

_GROUNDS = (ColorRole.PAPER, ColorRole.SURFACE, ColorRole.RAISED)
_TEXTS = (
    ColorRole.INK,
    ColorRole.SECONDARY,
    ColorRole.FAINT,
    ColorRole.ACCENT,
    ColorRole.GOOD,
    ColorRole.CAUTION,
    ColorRole.DANGER,
)

TEXT_PAIRS: tuple[tuple[ColorRole, ColorRole], ...] = (
    *((text, ground) for text in _TEXTS for ground in _GROUNDS),
    *TONES.values(),
    (ColorRole.ON_ACCENT, ColorRole.ACCENT),
    (ColorRole.ON_ACCENT, ColorRole.ACCENT_HOVER),
    (ColorRole.ON_DANGER, ColorRole.DANGER),
    (ColorRole.INK, ColorRole.HOVER),
    (ColorRole.SECONDARY, ColorRole.HOVER),
    (ColorRole.INK, ColorRole.SELECTION),
    (ColorRole.SECONDARY, ColorRole.SELECTION),
    (ColorRole.ACCENT, ColorRole.SELECTION),
    (ColorRole.INK, ColorRole.ACCENT_SOFT),
    (ColorRole.SECONDARY, ColorRole.ACCENT_SOFT),
    (ColorRole.INK, ColorRole.CAUTION_SOFT),
    (ColorRole.INK, ColorRole.DANGER_SOFT),
    (ColorRole.INK, ColorRole.GOOD_SOFT),
    (ColorRole.INK, ColorRole.MATCH),
)
"""Every pair of text and background that may meet on the screen, as (text, background)."""


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two `#RRGGBB` colours, from 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    red, green, blue = (_linear(int(color[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
