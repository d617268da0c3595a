"""The design tokens. The only module with colour values.

Plain tuples and enums instead of dataclasses: this is imported before the unlock screen is painted, and
`dataclasses` alone costs several milliseconds there.
"""

from __future__ import annotations

from enum import Enum
from typing import Final


class Theme(Enum):
    """What is on the screen now."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"
    HIGH_CONTRAST_DARK = "high-contrast-dark"


class ThemeChoice(Enum):
    """What the person chose; the values are what the settings file holds."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class ColorRole(Enum):
    """What a colour is for. The value is its position in the tables below."""

    PAPER = 0
    SURFACE = 1
    RAISED = 2
    LINE = 3
    STRONG_LINE = 4
    INK = 5
    SECONDARY = 6
    FAINT = 7
    ACCENT = 8
    ACCENT_HOVER = 9
    ACCENT_SOFT = 10
    ON_ACCENT = 11
    GOOD = 12
    GOOD_SOFT = 13
    CAUTION = 14
    CAUTION_SOFT = 15
    DANGER = 16
    DANGER_SOFT = 17
    ON_DANGER = 18
    DISABLED = 19
    HOVER = 20
    SELECTION = 21
    MATCH = 22


class Tone(Enum):
    """What a chip or a notice wants to say. Never by colour alone: the words are always there."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    GOOD = "good"
    CAUTION = "caution"
    DANGER = "danger"


class Space:
    """Distances, in pixels at a device pixel ratio of 1."""

    XS: Final = 4
    S: Final = 8
    M: Final = 12
    L: Final = 16
    XL: Final = 20
    XXL: Final = 28


class Radius:
    """Corner radii, in pixels."""

    CHIP: Final = 6
    BUTTON: Final = 8
    CARD: Final = 10


class TextRole(Enum):
    """Text sizes: (pixels at the normal system font size, weight)."""

    CAPTION = (12, 400)
    SMALL = (13, 400)
    BODY = (14, 400)
    STRONG = (14, 650)
    HEADING = (13, 650)
    CHIP = (12, 650)
    LARGE = (16, 650)
    TITLE = (22, 650)
    DISPLAY = (26, 650)
    MONO = (13, 401)

    @property
    def pixels(self) -> int:
        """Size in pixels before scaling."""
        return self.value[0]

    @property
    def weight(self) -> int:
        """OpenType weight."""
        return self.value[1]


PAGE_WIDTH = 1100
"""Content is at most about this wide, in pixels at the normal text size."""

FONT_REFERENCE_PIXELS = 13.33
"""The system font size (10 pt at 96 dpi) for which the type scale is meant; larger system fonts scale it."""

# fmt: off
_LIGHT = (
    "#F5F4F0", "#FFFFFF", "#FBFAF8", "#E2DFD8", "#CFCBC2", "#20242C", "#5A6070", "#696E7C",
    "#1F5F5B", "#184E4A", "#E3EFEC", "#FFFFFF", "#2C6B3A", "#E6F2E7", "#8A5200", "#FBF0DC",
    "#A3271F", "#FBE9E6", "#FFFFFF", "#8E929C", "#EFEDE7", "#DCEBE7", "#F6E3B4"
)
_DARK = (
    "#14171C", "#1B1F26", "#20252D", "#2C323C", "#3A414D", "#E7E9EE", "#A5ACBA", "#8A92A1",
    "#6FB9AF", "#86C9C0", "#1E3533", "#14171C", "#86C794", "#1D3023", "#E0AA57", "#33291A",
    "#F08A80", "#3A211F", "#14171C", "#69707E", "#262C35", "#24423F", "#4A3B17"
)
_CONTRAST = (
    "#FFFFFF", "#FFFFFF", "#FFFFFF", "#5C5C5C", "#000000", "#000000", "#262A31", "#3A3F48",
    "#003F3B", "#002C29", "#DDF2EE", "#FFFFFF", "#0B4A1A", "#FFFFFF", "#5A3300", "#FFFFFF",
    "#7D0D07", "#FFFFFF", "#FFFFFF", "#5C5C5C", "#E9E9E9", "#CDEBE6", "#FFE9A8"
)
_CONTRAST_DARK = (
    "#000000", "#000000", "#000000", "#9A9A9A", "#FFFFFF", "#FFFFFF", "#E2E5EB", "#C9CED8",
    "#8FE3D8", "#B4F0E8", "#0F332F", "#000000", "#A5E8B2", "#000000", "#FFCE7A", "#000000",
    "#FFB3AB", "#000000", "#000000", "#9A9A9A", "#242424", "#123F3A", "#4A3A00"
)

_BANDS_LIGHT = (
    ("#7A4A00", "#F8ECD6"), ("#2B4C9B", "#E6ECF8"),
    ("#7A3B86", "#F3E7F5"), ("#17605B", "#DFF0ED"),
    ("#9A3324", "#FAE7E2"), ("#55600F", "#EEF1D8"),
    ("#46505F", "#E8EBF0"), ("#96285F", "#FAE5EF")
)
_BANDS_DARK = (
    ("#E2A04A", "#33260F"), ("#8FA8EE", "#1D2740"),
    ("#CB93D8", "#331E38"), ("#6FB9AF", "#15312E"),
    ("#EE8E7C", "#3A1F19"), ("#B7C463", "#282C11"),
    ("#AEB8C8", "#262C36"), ("#EE8BB8", "#391C2B")
)
_BANDS_CONTRAST = (
    ("#5A3300", "#FFFFFF"), ("#0F2C78", "#FFFFFF"),
    ("#571B63", "#FFFFFF"), ("#003F3B", "#FFFFFF"),
    ("#7D0D07", "#FFFFFF"), ("#3B4400", "#FFFFFF"),
    ("#262A31", "#FFFFFF"), ("#6E0B3F", "#FFFFFF")
)
_BANDS_CONTRAST_DARK = (
    ("#FFCE7A", "#000000"), ("#B9CBFF", "#000000"),
    ("#EFC2FA", "#000000"), ("#8FE3D8", "#000000"),
    ("#FFB3AB", "#000000"), ("#DDEA8C", "#000000"),
    ("#E2E5EB", "#000000"), ("#FFB5D6", "#000000")
)
# fmt: on

COLORS: dict[Theme, tuple[str, ...]] = {
    Theme.LIGHT: _LIGHT,
    Theme.DARK: _DARK,
    Theme.HIGH_CONTRAST: _CONTRAST,
    Theme.HIGH_CONTRAST_DARK: _CONTRAST_DARK,
}

BANDS: dict[Theme, tuple[tuple[str, str], ...]] = {
    Theme.LIGHT: _BANDS_LIGHT,
    Theme.DARK: _BANDS_DARK,
    Theme.HIGH_CONTRAST: _BANDS_CONTRAST,
    Theme.HIGH_CONTRAST_DARK: _BANDS_CONTRAST_DARK,
}
"""Identity bands as (text and mark, ground); `theme/bands.py` gives each its mark."""

TONES: dict[Tone, tuple[ColorRole, ColorRole]] = {
    Tone.NEUTRAL: (ColorRole.SECONDARY, ColorRole.RAISED),
    Tone.ACCENT: (ColorRole.ACCENT, ColorRole.ACCENT_SOFT),
    Tone.GOOD: (ColorRole.GOOD, ColorRole.GOOD_SOFT),
    Tone.CAUTION: (ColorRole.CAUTION, ColorRole.CAUTION_SOFT),
    Tone.DANGER: (ColorRole.DANGER, ColorRole.DANGER_SOFT),
}
"""The text and background of every tone."""


def color_value(theme: Theme, role: ColorRole) -> str:
    """Return a colour as `#RRGGBB`."""
    return COLORS[theme][role.value]
